"""The programme file as a form: its main parts as fields, written back into the same text with its comments kept."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from django import forms
from django.core.validators import validate_slug
from django.forms.boundfield import BoundField

from sojourn.base.people.models import Organisation
from sojourn.core.grade_scales import SCALES
from sojourn.core.money import digits_of
from sojourn.stages.calls.programme_text import (
    SHIPPED,
    Path,
    append_row,
    opened,
    remove_row,
    rows_at,
    set_at,
    value_at,
    written,
)
from sojourn.ui.forms import CivilDateField, spoken
from sojourn.ui.words import spoken as said

Kind = Literal["text", "whole", "number", "money", "date", "pick", "names", "seats", "scores", "grades", "share"]
PRIORITIES, UNRANKED, UNNAMED = ("rankings", "merit"), ("after", "unacceptable"), ("after", "excluded")
PER, PAID, TELL = ("once", "day", "week"), ("awarded", "reimbursed"), ("admit", "exclude")


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


# The sections of the form with their keys.
SECTIONS: Mapping[str, tuple[Key, ...]] = {
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
        Key(("allocation", "caps", "seats"), "whole"),
        Key(("allocation", "caps", "budget_minor"), "money"),
        Key(("allocation", "caps", "home"), "seats"),
        Key(("allocation", "caps", "region"), "seats"),
        Key(("allocation", "caps", "hub"), "seats"),
    ),
}
_EVERY_RULE: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("id", "text", ()),
    ("cannot_tell", "pick", TELL),
    ("source", "text", ()),
)
RULES: Mapping[str, tuple[tuple[str, Kind, tuple[str, ...]], ...]] = {
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
COMPONENT: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("name", "text", ()),
    ("amount_minor", "money", ()),
    ("per", "pick", PER),
    ("cap_weeks", "whole", ()),
    ("paid", "pick", PAID),
)
INSTALMENT: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (("share", "share", ()), ("release", "text", ()))
COMPONENTS: Path = ("award", "components")
INSTALMENTS: Path = ("award", "instalments")
ELIGIBILITY: Path = ("eligibility",)
NEW: Mapping[str, tuple[Path, dict[str, Any]]] = {
    "component": (COMPONENTS, {"name": "", "amount_minor": 0, "per": "once"}),
    "instalment": (INSTALMENTS, {"share": "1/2", "release": "forms_signed"}),
}
ROWS: Mapping[str, Path] = {"component": COMPONENTS, "instalment": INSTALMENTS, "rule": ELIGIBILITY}


class ProgrammeForm(forms.Form):
    """The main parts of a programme file. `text` is the file that they come from and go back into."""

    def __init__(self, text: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.document: Any = opened(text)
        assert self.document is not None
        self.currency = str(value_at(self.document, ("award", "currency")) or "")
        self.keys: dict[str, Key] = {}
        for section, keys in SECTIONS.items():
            if section != "units" or value_at(self.document, ("award", "units")) is not None:
                for key in keys:
                    self._add(key, f"programme-field-{'-'.join(str(step) for step in key.path)}")
        self._rows(COMPONENTS, COMPONENT, "component")
        self._rows(INSTALMENTS, INSTALMENT, "instalment")
        for number, rule in enumerate(rows_at(self.document, ELIGIBILITY)):
            for part in (*RULES.get(str(rule.get("kind", "")), ()), *_EVERY_RULE):
                self._add(Key(("eligibility", number, part[0]), part[1], part[2]), f"programme-field-rule-{part[0]}")

    def _rows(self, path: Path, parts: tuple[tuple[str, Kind, tuple[str, ...]], ...], prefix: str) -> None:
        for number, _ in enumerate(rows_at(self.document, path)):
            for name, kind, options in parts:
                self._add(Key((*path, number, name), kind, options), f"programme-field-{prefix}-{name}")

    def _add(self, key: Key, label: str) -> None:
        self.keys[key.name] = key
        shown = _shown(key, value_at(self.document, key.path), self.currency)
        self.fields[key.name] = _field(key, said(label), shown)

    @property
    def sections(self) -> Iterator[tuple[str, list[BoundField]]]:
        """The sections with the fields that are there."""
        for section, keys in SECTIONS.items():
            fields = [self[key.name] for key in keys if key.name in self.fields]
            if fields:
                yield section, fields

    def rows_of(self, path: Path) -> list[list[BoundField]]:
        """The fields of each table of a list."""
        count = len(rows_at(self.document, path))
        return [
            [self[name] for name, key in self.keys.items() if key.path[: len(path) + 1] == (*path, number)]
            for number in range(count)
        ]

    @property
    def components(self) -> list[list[BoundField]]:
        """The lines of the award."""
        return self.rows_of(COMPONENTS)

    @property
    def instalments(self) -> list[list[BoundField]]:
        """The payments."""
        return self.rows_of(INSTALMENTS)

    @property
    def rules(self) -> list[tuple[str, list[BoundField]]]:
        """The rules of eligibility with their kinds."""
        stated = [str(rule.get("kind", "")) for rule in rows_at(self.document, ELIGIBILITY)]
        kinds = [kind if kind in RULES else "" for kind in stated]
        return list(zip(kinds, self.rows_of(ELIGIBILITY), strict=True))

    def written(self) -> str:
        """The file with what was filled in; whatever the form does not show stays as it is."""
        self.currency = str(self.cleaned_data.get("award--currency") or self.currency)
        for name, key in self.keys.items():
            stored = _stored(key, self.cleaned_data.get(name), self.currency)
            if stored is None and self.fields[name].initial is None:
                continue  # a value that its field could not show is not taken out behind somebody's back
            set_at(self.document, key.path, stored)
        return written(self.document)


def changed_rows(text: str, act: str, kind: str) -> str:
    """The file with a line, a payment or a rule more or less: `add-rule`, `remove-component-2`."""
    document = opened(text)
    found = re.fullmatch(r"(add|remove)-(component|instalment|rule)(?:-(\d{1,4}))?", act)
    if document is None or found is None:
        return text
    if found[1] == "remove":
        remove_row(document, ROWS[found[2]], int(found[3] or 0))
    elif found[2] == "rule":
        taken = {str(rule.get("id")) for rule in rows_at(document, ELIGIBILITY)}
        name = next(name for name in (kind, *(f"{kind}_{n}" for n in range(2, 1000))) if name not in taken)
        append_row(document, ELIGIBILITY, {"id": name, "kind": kind} if kind in RULES else {"id": name})
    else:
        path, row = NEW[found[2]]
        append_row(document, path, row)
    return written(document)


def _field(key: Key, label: Any, initial: Any) -> forms.Field:
    common: dict[str, Any] = {"label": label, "required": False, "initial": initial}
    match key.kind:
        case "whole":
            return forms.IntegerField(min_value=0, max_value=10**12, **common)
        case "number":
            return forms.FloatField(**common)
        case "money":
            return forms.DecimalField(min_value=0, max_digits=15, decimal_places=3, **common)
        case "date":
            return CivilDateField(**common)
        case "pick":
            named = [(option, said(f"programme-option-{option}")) for option in key.options]
            if key.path[-1] == "scale":
                named = [(option, option) for option in key.options]
            return forms.ChoiceField(choices=[("", said("programme-option-none")), *named], **common)
        case "seats" | "scores" | "grades":
            helped = said(f"programme-lines-{key.kind}")
            return forms.CharField(widget=forms.Textarea(attrs={"rows": 4}), help_text=helped, **common)
        case "names":
            return forms.CharField(max_length=2000, help_text=said("programme-lines-names"), **common)
        case _:
            return forms.CharField(max_length=2000, **common)


def _shown(key: Key, value: Any, currency: str) -> Any:
    """A value of the file as its field shows it."""
    if value is None:
        return None
    match key.kind:
        case "money":
            return Decimal(value).scaleb(-digits_of(currency)) if isinstance(value, int) else None
        case "names":
            return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        case "date":
            return value if isinstance(value, date) else None
        case "whole" | "number":
            return value if isinstance(value, int | float) else None
        case "seats":
            return _lines(value, str)
        case "grades":
            return _lines(value, _grade)
        case "scores":
            rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
            return "\n".join(f"{row.get('test', '')} = {row.get('score', '')}" for row in rows)
        case _:
            return value if isinstance(value, str | int | float) else None


def _lines(value: Any, say: Any) -> str:
    return "\n".join(f"{name} = {say(inner)}" for name, inner in value.items()) if isinstance(value, Mapping) else ""


def _grade(minimum: Any) -> str:
    if isinstance(minimum, Mapping) and "percent" in minimum:
        return f"{minimum['percent']}%"
    return f"{minimum.get('value', '')} / {minimum.get('scale', '')}" if isinstance(minimum, Mapping) else ""


def _stored(key: Key, value: Any, currency: str) -> Any:
    """What was filled in as a value of the file; None takes the key out."""
    if value in (None, ""):
        return None
    match key.kind:
        case "money":
            return int((value * 10 ** digits_of(currency)).to_integral_value())
        case "number":
            return int(value) if float(value).is_integer() else float(value)
        case "names":
            return [part for part in re.split(r"[\s,;]+", value) if part]
        case "seats":
            return {name: _whole(text) for name, text in _pairs(value)} or None
        case "scores":
            return [{"test": name, "score": _figure(text)} for name, text in _pairs(value)] or None
        case "grades":
            return {name: _minimum(text) for name, text in _pairs(value)} or None
        case "share":
            return _share(value)
        case _:
            return value


def _pairs(text: str) -> list[tuple[str, str]]:
    """Lines of the form `name = figure`."""
    pairs = [line.partition("=") for line in text.splitlines() if line.strip()]
    return [(name.strip(), figure.strip()) for name, _, figure in pairs]


def _whole(text: str) -> int | str:
    return int(text) if re.fullmatch(r"\d{1,12}", text, re.ASCII) else text


def _figure(text: str) -> float | str:
    if not re.fullmatch(r"\d{1,9}(\.\d{1,9})?", text, re.ASCII):
        return text
    return int(text) if "." not in text else float(text)


def _minimum(text: str) -> dict[str, Any]:
    """`75%` or `8 / 10`; what is neither goes into the file as it is, where the check finds it."""
    if text.endswith("%"):
        return {"percent": _figure(text[:-1].strip())}
    value, _, scale = text.partition("/")
    return {"value": _figure(value.strip()), "scale": scale.strip()}


def _share(text: str) -> float | int | str:
    text = str(text).strip()
    return text if "/" in text else _figure(text)


class StartForm(forms.Form):
    """A programme to be begun: its code, whose it is, from which file."""

    code = forms.CharField(
        max_length=40,
        validators=[validate_slug],
        label=spoken("programme-code"),
        help_text=spoken("programme-code-help"),
    )
    owner = forms.ChoiceField(label=spoken("programme-owner"))
    start = forms.ChoiceField(
        choices=[(name, spoken(f"programme-shipped-{name}")) for name in SHIPPED], label=spoken("programme-start-from")
    )

    def __init__(self, *args: Any, owners: list[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {owner.code: owner for owner in owners}
        field = self.fields["owner"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(owner.code, owner.name) for owner in owners]

    def clean_owner(self) -> Organisation:
        """The organisation chosen."""
        return self.owners[self.cleaned_data["owner"]]
