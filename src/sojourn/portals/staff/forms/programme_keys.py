"""The keys of a programme file as fields: what stands in which part of the form, in the order of the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sojourn.core.grade_scales import SCALES
from sojourn.core.programme.keys import joined
from sojourn.stages.calls.programme_text import Path

Plain = Literal["text", "exact", "whole", "number", "money", "date", "local", "pick", "share", "texts"]
Kind = Plain | Literal["names", "several", "lines", "scores", "points", "grades", "amounts"]
PRIORITIES, UNRANKED, UNNAMED = ("rankings", "merit"), ("after", "unacceptable"), ("after", "excluded")
PER, PAID, TELL = ("once", "day", "week"), ("awarded", "reimbursed"), ("admit", "exclude")
METHODS = ("interpolated", "steps", "identity")


@dataclass(frozen=True)
class Key:
    """A key of the file as a field: where it stands, what kind of value it has, what can be picked."""

    path: Path
    kind: Kind
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the field."""
        return "--".join(str(step) for step in self.path)


Part = tuple[str, Kind, tuple[str, ...]]


@dataclass(frozen=True)
class Rows:
    """A part of the file that repeats: a list of tables, or with `by_name` tables (or single values) by their names."""

    name: str
    path: Path
    parts: tuple[Part, ...]
    by_name: bool = False

    @property
    def is_single(self) -> bool:
        """Whether each name has one value and no table."""
        return self.by_name and self.parts[0][0] == "value"

    @property
    def prefix(self) -> str:
        """How the names of its fields begin."""
        return "--".join(str(step) for step in self.path)


def place_of(path: Path) -> str:
    """The dotted path of a key, as problems name it."""
    place = ""
    for step in path:
        place = f"{place}[{step}]" if isinstance(step, int) else joined(place, step)
    return place


SECTIONS: Mapping[str, tuple[Key, ...]] = {
    "about": (
        Key(("id",), "text"),
        Key(("name",), "texts"),
        Key(("description",), "texts"),
        Key(("sources",), "lines"),
    ),
    "stay": (
        Key(("window", "start_from"), "date"),
        Key(("window", "start_to"), "date"),
        Key(("window", "end_by"), "date"),
        Key(("award", "weeks"), "whole"),
        Key(("award", "weeks_max"), "whole"),
    ),
    "choices": (
        Key(("choices", "min"), "whole"),
        Key(("choices", "max"), "whole"),
        Key(("choices", "distinct_regions"), "whole"),
        Key(("project", "capacity"), "whole"),
        Key(("project", "capacity_max"), "whole"),
    ),
    "award": (
        Key(("award", "currency"), "text"),
        Key(("award", "ceiling_minor"), "money"),
    ),
    "units": (
        Key(("award", "units", "amount_minor"), "money"),
        Key(("award", "units", "weeks_min"), "whole"),
        Key(("award", "units", "weeks_max"), "whole"),
        Key(("award", "units", "units_max"), "whole"),
    ),
    "allocation": (
        Key(("allocation", "priority"), "pick", PRIORITIES),
        Key(("allocation", "unranked"), "pick", UNRANKED),
        Key(("allocation", "not_nominated"), "pick", UNNAMED),
        Key(("allocation", "seed"), "exact"),
        Key(("allocation", "round"), "whole"),
        Key(("allocation", "caps", "seats"), "whole"),
        Key(("allocation", "caps", "budget_minor"), "money"),
    ),
}
EVERY_RULE: tuple[Part, ...] = (("id", "text", ()), ("cannot_tell", "pick", TELL), ("source", "text", ()))
RULES: Mapping[str, tuple[Part, ...]] = {
    "min_age": (("years", "whole", ()), ("on", "date", ())),
    "min_grade": (
        ("percent", "number", ()),
        ("value", "number", ()),
        ("scale", "pick", tuple(SCALES)),
        ("by_country", "grades", ()),
    ),
    "semesters_left": (("min", "whole", ()), ("max", "whole", ()), ("at", "date", ())),
    "full_time": (),
    "citizenship_in": (("countries", "names", ()),),
    "citizenship_not_in": (("countries", "names", ()),),
    "language_test": (("alternatives", "scores", ()), ("exempt_citizenships", "names", ())),
    "passport_valid_until": (("on", "date", ()),),
    "degree_within": (("years", "whole", ()), ("on", "date", ())),
    "not_at_degree_institution": (),
    "available_between": (("start_on", "date", ()), ("end_on", "date", ()), ("weeks", "whole", ())),
}
ELIGIBILITY: Path = ("eligibility",)
CAPS: Path = ("allocation", "caps")
SEATS: tuple[Part, ...] = (("value", "whole", ()),)
ROWS: Mapping[str, Rows] = {
    rows.name: rows
    for rows in (
        Rows(
            "deadline",
            ("deadlines",),
            (
                ("opens_at", "local", ()),
                ("closes_at", "local", ()),
                ("zone", "text", ()),
                ("grace_minutes", "whole", ()),
            ),
            by_name=True,
        ),
        Rows(
            "component",
            ("award", "components"),
            (
                ("name", "text", ()),
                ("amount_minor", "money", ()),
                ("per", "pick", PER),
                ("cap_weeks", "whole", ()),
                ("cap_minor", "money", ()),
                ("paid", "pick", PAID),
                ("rates", "amounts", ()),
            ),
        ),
        Rows(
            "unit-line",
            ("award", "units", "lines"),
            (("name", "text", ()), ("cap_minor", "money", ()), ("paid", "pick", PAID)),
        ),
        Rows("instalment", ("award", "instalments"), (("share", "share", ()), ("release", "text", ()))),
        Rows("funder", ("award", "funders"), (("id", "text", ()), ("share", "share", ()))),
        Rows(
            "grade",
            ("grades",),
            (
                ("scale", "pick", tuple(SCALES)),
                ("country", "text", ()),
                ("method", "pick", METHODS),
                ("source", "text", ()),
                ("lines", "points", ()),
            ),
        ),
        Rows("region", ("places", "regions"), (("value", "several", ()),), by_name=True),
        Rows(
            "hub",
            ("places", "hubs"),
            (("name", "texts", ()), ("regions", "several", ()), ("cities", "several", ())),
            by_name=True,
        ),
        Rows("home-cap", (*CAPS, "home"), SEATS, by_name=True),
        Rows("country-cap", (*CAPS, "country"), SEATS, by_name=True),
        Rows("host-cap", (*CAPS, "host"), SEATS, by_name=True),
        Rows("region-cap", (*CAPS, "region"), SEATS, by_name=True),
        Rows("hub-cap", (*CAPS, "hub"), SEATS, by_name=True),
        Rows(
            "reserve",
            ("allocation", "reserve"),
            (("home", "text", ()), ("track", "text", ()), ("seats", "whole", ())),
        ),
    )
}
# Sections and rows as they follow on the page; `rules` are those of eligibility, whose keys depend on their kind.
ORDER = (
    *("about", "stay", "deadline", "choices", "award", "component", "units", "unit-line", "instalment", "funder"),
    *("rules", "grade", "region", "hub", "allocation", "home-cap", "reserve", "country-cap", "host-cap"),
    *("region-cap", "hub-cap"),
)
