"""The report of an import as plain JSON: row by row what would change, or has changed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sojourn.base.people.models import Organisation
from sojourn.core.errors import Problem
from sojourn.stages.projects.imports.planning import KINDS, Planned
from sojourn.tables.catalogue.flags import Flag
from sojourn.tables.catalogue.lines import WRONG, Lines, Note

Plain = dict[str, Any]
# What the rows and the headings say themselves, and what only the desk does.
TOLD = frozenset({*WRONG, "host_unknown", "supervisors_made", "row_copy", "heading_unused", "start_outside"})


def report_of(lines: Lines, planned: Iterable[Planned], absent: int) -> Plain:
    """The report of a file: counts, rows, headings, and what was noticed over all of it.

    `absent`: projects of earlier imports that the file does not name; they stay as they are.
    """
    rows = [row_of(each) for each in planned]
    kinds = Counter(row["kind"] for row in rows)
    return {
        "counts": {kind: kinds[kind] for kind in KINDS},
        "absent": absent,
        "rows": rows,
        "flags": [_flag(flag) for flag in lines.flags.found() if flag.code not in TOLD],
        "found": [heading for heading in lines.found if heading.strip()],
        "columns": {column: lines.found[place] for column, place in sorted(lines.headings.places.items())},
        "nearly": [list(pair) for pair in lines.headings.nearly],
        "unused": list(lines.headings.unused),
    }


def problems_report(problems: Sequence[Problem], found: Sequence[str] = ()) -> Plain:
    """The report of a file that cannot be read as a catalogue."""
    return {"problems": [problem_of(problem) for problem in problems], "found": [h for h in found if h.strip()]}


def row_of(planned: Planned) -> Plain:
    """One row of the report."""
    line = planned.line
    return {
        "row": line.row,
        "kind": planned.kind,
        "code": planned.code,
        "title": line.values.get("title") or line.values.get("title_ko") or line.values.get("title_fr") or "",
        "supervisor": line.values.get("supervisor", ""),
        "host": line.values.get("host_name") or line.values.get("host", ""),
        "faults": [problem_of(fault) for fault in planned.faults],
        "notes": [note_of(note) for note in planned.notes],
        "changes": [[name, shown(before), shown(after)] for name, (before, after) in planned.changes.items()],
    }


def problem_of(problem: Problem) -> Plain:
    """A problem as JSON."""
    return {
        "code": problem.code,
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "figures": _figures(problem.figures),
    }


def problem_from(plain: Mapping[str, Any]) -> Problem:
    """The problem that was written as JSON."""
    return Problem(plain["code"], "catalogue", plain["row"], plain["column"], plain["value"], dated(plain["figures"]))


def note_of(note: Note) -> Plain:
    """A note as JSON."""
    return {"code": note.code, "text": note.text, "figures": _figures(note.figures)}


def _flag(flag: Flag) -> Plain:
    examples = [list(example) for example in flag.examples]
    return {"code": flag.code, "count": flag.count, "examples": examples, "figures": _figures(flag.figures)}


def flag_from(plain: Mapping[str, Any]) -> Flag:
    """The flag that was written as JSON."""
    examples = tuple((row, text) for row, text in plain["examples"])
    return Flag(plain["code"], plain["count"], examples, dated(plain["figures"]))


def shown(value: Any) -> Any:
    """A field's value as the report shows it: organisations by their names, people by theirs."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Organisation):
        return value.names
    return getattr(value, "full_name", value)


def _figures(figures: Mapping[str, object]) -> Plain:
    return {name: {"date": value.isoformat()} if isinstance(value, date) else value for name, value in figures.items()}


def dated(figures: Mapping[str, Any]) -> Plain:
    """Figures with their civil dates as dates again."""
    return {
        name: date.fromisoformat(value["date"]) if isinstance(value, Mapping) else value
        for name, value in figures.items()
    }
