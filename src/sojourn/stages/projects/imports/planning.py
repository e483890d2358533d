"""What a catalogue would change in a call: every row compared with the projects that are there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from sojourn.base.people.models import Organisation
from sojourn.core.errors import Problem
from sojourn.core.periods import outside_window
from sojourn.core.programme import Programme
from sojourn.core.projects import Bounds
from sojourn.stages.projects.imports.known import Known
from sojourn.stages.projects.models import Project
from sojourn.tables.catalogue.lines import Line, Lines, Note, day_of, texts_of

Kind = Literal["new", "changed", "same", "faulty", "copy"]
KINDS: tuple[Kind, ...] = ("faulty", "changed", "new", "same", "copy")
TEXTS = ("titles", "descriptions", "roles", "skills")
# Columns of a file and the fields that they fill; a column that a file does not have leaves its field alone.
COLUMNS_OF = {
    "titles": ("title", "title_ko", "title_fr"),
    "descriptions": ("description", "description_ko", "description_fr"),
    "roles": ("roles",),
    "skills": ("skills",),
    "backgrounds": ("backgrounds", "field"),
    "track": ("field",),
    "work_language": ("language",),
    "weeks": ("weeks",),
    "start_from": ("start_on",),
    "seats": ("capacity",),
    "city": ("city", "location"),
    "supervisor_name": ("supervisor",),
}


# What a person may say a heading to be, in the order in which the page asks.
IMPORT_COLUMNS = (
    "project_id",
    "title",
    "title_ko",
    "title_fr",
    "description",
    "description_ko",
    "description_fr",
    "roles",
    "skills",
    "supervisor",
    "supervisor_email",
    "host",
    "region",
    "city",
    "location",
    "field",
    "backgrounds",
    "language",
    "capacity",
    "start_on",
    "weeks",
)


@dataclass(frozen=True)
class Planned:
    """One row and what becomes of it. `changes`: field to what it is and what it would be; `values`: a new project."""

    line: Line
    kind: Kind
    code: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    faults: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()


class Planner:
    """Plans rows one after another; the projects that are there come by their import keys."""

    def __init__(self, lines: Lines, known: Known, bounds: Bounds, programme: Programme) -> None:
        self._lines = lines
        self._known = known
        self._bounds = bounds
        self._programme = programme
        places = lines.headings.places
        self._given = {name for name, columns in COLUMNS_OF.items() if any(column in places for column in columns)}

    def plan(self, lines: Iterable[Line], there: Mapping[str, Project]) -> list[Planned]:
        """What becomes of each line."""
        return [self._planned(line, there.get(line.key)) for line in lines]

    def _planned(self, line: Line, project: Project | None) -> Planned:
        if line.is_copy:
            return Planned(line, "copy")
        host = self._known.host(line.values) if "host_ror" in line.values else None
        faults = [*line.faults, *self._unknown_host(line, host), *self._too_many(line)]
        if faults or host is None:
            return Planned(line, "faulty", faults=tuple(faults))
        values = self._values(line.values, host)
        notes = (*line.notes, *self._outside(values))
        if project is None:
            return Planned(line, "new", values=values, notes=notes)
        changes = self._changes(project, values)
        return Planned(line, "changed" if changes else "same", project.code, values, changes, notes=notes)

    def _unknown_host(self, line: Line, host: Organisation | None) -> list[Problem]:
        if host is not None or any(fault.code == "import_row_incomplete" for fault in line.faults):
            return []
        name = line.values.get("host_name") or line.values.get("host", "")
        figures = {"nearest": self._known.nearest_host(name)}
        return [Problem("import_host_unknown", "catalogue", line.row, "host", name, figures)]

    def _too_many(self, line: Line) -> list[Problem]:
        text = line.values.get("capacity", "")
        if text.isdigit() and not 1 <= int(text) <= self._bounds.seats_max:
            figures = {"most": self._bounds.seats_max}
            return [Problem("import_seats_above", "catalogue", line.row, "capacity", text, figures)]
        return []

    def _values(self, row: Mapping[str, str], host: Organisation) -> dict[str, Any]:
        """The fields of a project as the row says them, what it leaves open as the programme has it."""
        subject = row.get("field", "")
        track = subject if subject in self._known.tracks else ""
        backgrounds = _parts(row.get("backgrounds", "")) or ([] if track or not subject else [subject])
        weeks = row.get("weeks") or self._bounds.weeks_usual
        return {
            "titles": texts_of(row, "title"),
            "descriptions": texts_of(row, "description"),
            "roles": texts_of(row, "roles"),
            "skills": texts_of(row, "skills"),
            "backgrounds": backgrounds,
            "track": track,
            "work_language": _language(row.get("language", "")),
            "weeks": int(weeks) if weeks else None,
            "start_from": day_of(row),
            "seats": int(row.get("capacity") or min(self._programme.project.capacity, self._bounds.seats_max)),
            "city": (row.get("city") or host.city)[:80],
            "province": (row.get("region") or host.province)[:60],
            "host": host,
            "hub": self._known.hubs.get(row.get("hub", "")) or host.hub,
            "supervisor": self._known.professor(row, host),
            "supervisor_name": (row["supervisor"] or row["supervisor_id"])[:160],
        }

    def _outside(self, values: Mapping[str, Any]) -> tuple[Note, ...]:
        window, start = self._bounds.window, values["start_from"]
        if window is None or start is None or outside_window(window, start, values["weeks"] or 1) is None:
            return ()
        figures = {"first": window.start_from or "", "last": window.start_to or window.end_by or ""}
        return (Note("start_outside", start.isoformat(), figures),)

    def _changes(self, project: Project, values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
        """The fields of which the file speaks and that differ; a language that it does not have is left as it is."""
        changes: dict[str, tuple[Any, Any]] = {}
        for name in sorted(self._given | {"host", "hub", "province", "supervisor"}):
            before, after = getattr(project, name), values[name]
            if name in TEXTS:
                after = {**before, **after}
            if name in {"hub", "supervisor"} and after is None:
                continue
            if before != after:
                changes[name] = (before, after)
        return changes


def plain_value(value: Any) -> Any:
    """A field's value as JSON: organisations and persons by their codes, dates as they are written."""
    if isinstance(value, date):
        return value.isoformat()
    return getattr(value, "code", value)


def _parts(text: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in text.replace(",", ";").split(";") if part.strip()))


def _language(code: str) -> str:
    if ";" in code:
        return "either"
    return code if code in {"en", "fr", "ko"} else "en"
