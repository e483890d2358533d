"""A catalogue row by row: what each says, what is wrong with it, and what a person should look at."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sojourn.core.errors import Problem
from sojourn.core.programme import Programme
from sojourn.tables.catalogue.flags import Flags
from sojourn.tables.catalogue.headings import KNOWN, MORE, Headings, match, plain
from sojourn.tables.catalogue.importing import Row, settle
from sojourn.tables.catalogue.raw import RawCatalogue

COLUMNS: Mapping[str, tuple[str, ...]] = {**KNOWN, **MORE}
HANGUL = re.compile(r"[가-힣]")
KEY_LETTERS = 120
# A value that cannot be read is wrong; the desk leaves it empty, a person who uploads can mend it.
WRONG = {
    "start_unread": ("import_start_unread", "start_on"),
    "capacity_unread": ("import_number_unread", "capacity"),
    "weeks_unread": ("import_number_unread", "weeks"),
    "capacity_above": ("import_seats_above", "capacity"),
    "language_unknown": ("import_language_unknown", "language"),
    "row_left_out": ("import_row_incomplete", None),
}
SKIPPED = frozenset({"title_missing", "heading_nearly", "heading_unused", "supervisor_capacity_unread"})


@dataclass(frozen=True)
class Note:
    """Something of a row to look at: the kind of flag, and what stood there or was made of it."""

    code: str
    text: str
    figures: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """One row. `key` names the project in every later file: its id, else its supervisor and title.

    `values` holds the texts as settled; a row with `faults` is not taken, one with `copy_of` says what another says.
    """

    row: int
    key: str
    values: Mapping[str, str]
    faults: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()
    is_copy: bool = False


@dataclass(frozen=True)
class Lines:
    """All rows of a catalogue, how its headings were understood, and what was counted over all of it."""

    lines: tuple[Line, ...]
    headings: Headings
    found: tuple[str, ...]
    flags: Flags


class RowFlags(Flags):
    """Flags that remember each row that they were raised for."""

    def __init__(self) -> None:
        super().__init__()
        self.by_row: dict[int, list[Note]] = {}

    def add(self, code: str, example: str = "", *, row: int | None = None, **figures: object) -> None:
        """Counts one thing, and keeps it beside its row."""
        super().add(code, example, row=row, **figures)
        if row is not None:
            self.by_row.setdefault(row, []).append(Note(code, example, figures))


def read_lines(raw: RawCatalogue, programme: Programme, mapping: Mapping[str, str]) -> Lines:
    """Every row of a catalogue with its faults and notes.

    Errors: BadInput with `unknown_map_column`, `unknown_map_heading`, `missing_catalogue_column`, `catalogue_no_rows`.
    """
    flags = RowFlags()
    settled = settle(raw, programme, match(raw.headings, mapping, COLUMNS), flags)
    written = dict(zip(raw.rows, raw.cells, strict=True))
    has_ids = "project_id" in settled.headings.places
    twice = {problem.row: problem for problem in settled.twice}
    shared = Counter(_own_key(row) for row in settled.rows)
    lines = []
    for row in settled.rows:
        number = int(row["#row"])
        given = has_ids and not row["project_id"].startswith("row-")
        faults = [*_faults(flags.by_row.get(number, ()), number), *_lacking(row, number)]
        if number in twice:
            faults.append(twice[number])
        elif not given and shared[_own_key(row)] > 1:
            figures = {"other": _first(settled.rows, row)}
            faults.append(Problem("import_same_twice", "catalogue", number, "title", row["title"], figures))
        key = row["project_id"][:KEY_LETTERS] if given else _own_key(row)
        lines.append(Line(number, key, row, tuple(faults), _notes(flags.by_row.get(number, ()))))
    known = {line.row for line in lines}
    lines += [
        _left(number, notes, written, settled.headings) for number, notes in flags.by_row.items() if number not in known
    ]
    return Lines(tuple(sorted(lines, key=lambda line: line.row)), settled.headings, raw.headings, flags)


def _own_key(row: Row) -> str:
    return f"{plain(row['supervisor'] or row['supervisor_id'])}:{plain(row['host'])}:{plain(row['title'])}"[
        :KEY_LETTERS
    ]


def _first(rows: Sequence[Row], row: Row) -> int:
    return int(next(each["#row"] for each in rows if _own_key(each) == _own_key(row)))


def _faults(notes: Sequence[Note], row: int) -> list[Problem]:
    return [
        Problem(WRONG[note.code][0], "catalogue", row, WRONG[note.code][1], note.text, note.figures)
        for note in notes
        if note.code in WRONG
    ]


def _lacking(row: Row, number: int) -> list[Problem]:
    if row["title"] or row["title_ko"] or row["title_fr"]:
        return []
    return [Problem("import_title_missing", "catalogue", number, "title")]


def _notes(notes: Sequence[Note]) -> tuple[Note, ...]:
    return tuple(note for note in notes if note.code not in WRONG and note.code not in SKIPPED)


def _left(number: int, notes: Sequence[Note], written: Mapping[int, Sequence[str]], headings: Headings) -> Line:
    """A row that was left out: an exact copy of an earlier one, or one that names no host or no supervisor."""
    values = {column: written[number][place] for column, place in headings.places.items()}
    is_copy = any(note.code == "row_copy" for note in notes)
    return Line(number, "", values, () if is_copy else tuple(_faults(notes, number)), (), is_copy)


def texts_of(row: Mapping[str, str], column: str) -> dict[str, str]:
    """The text of a column by language: Korean by its letters, French where the project works in French alone.

    `row` has the column itself and, where the file had them, `<column>_ko` and `<column>_fr`.
    """
    texts = {code: row.get(f"{column}_{code}", "") for code in ("ko", "fr")}
    plain_text = row.get(column, "")
    language = "en"
    if HANGUL.search(plain_text) and not texts["ko"]:
        language = "ko"
    elif row.get("language") == "fr" and not texts["fr"]:
        language = "fr"
    texts[language] = plain_text
    return {code: text for code, text in texts.items() if text}


def day_of(row: Mapping[str, str]) -> date | None:
    """The start date as settled."""
    return date.fromisoformat(row["start_on"]) if row.get("start_on") else None
