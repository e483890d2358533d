"""Which column of a file is which column of the contract."""

import re
from collections.abc import Sequence

import polars as pl

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.cells import ROW, Cells, RawTable, Source, without_result
from sojourn.tables.nearest import nearest
from sojourn.tables.schema import Table

# A heading may carry a byte order mark that a joined file left in the middle, and any kind of space.
IGNORED = re.compile(r"[\s\-_‐-―\ufeff\u200b]+")

# Kinds of column that hold no text, number, date or boolean.
UNREADABLE = (pl.Duration, pl.Time, pl.Object, pl.Binary)


def plain_heading(heading: str) -> str:
    """A heading without case, spaces, hyphens and underscores."""
    return IGNORED.sub("", heading).casefold()


def match_headings(table: Table, headings: Sequence[str], file: str) -> dict[str, int]:
    """Where each column of the contract stands among the headings.

    Errors: BadInput with `duplicate_heading` for two headings of one column, `missing_column` for a required one.
    """
    known = {plain_heading(column.name): column.name for column in table.columns}
    places: dict[str, list[int]] = {}
    for place, heading in enumerate(headings):
        name = known.get(plain_heading(heading))
        if name:
            places.setdefault(name, []).append(place)
    problems = [
        Problem(
            "duplicate_heading",
            table.name,
            row=1,
            column=name,
            value=", ".join(headings[place] for place in found),
            figures={"file": file},
        )
        for name, found in places.items()
        if len(found) > 1
    ]
    problems += _missing(table, headings, set(places), file)
    if problems:
        raise BadInput(problems)
    return {name: found[0] for name, found in places.items()}


def _missing(table: Table, headings: Sequence[str], found: set[str], file: str) -> list[Problem]:
    free = [heading for heading in headings if heading.strip()]
    wanted: list[tuple[str, ...]] = [(column.name,) for column in table.columns if column.required]
    wanted += [table.one_of] if table.one_of else []
    problems = []
    for names in wanted:
        if found.intersection(names):
            continue
        figures: dict[str, object] = {"file": file, "found": ", ".join(heading[:40] for heading in free[:40])}
        close = nearest(names[0], (heading for heading in free if len(heading) <= 40))
        if close:
            figures["nearest"] = close
        column = " | ".join(names)
        problems.append(Problem("missing_column", table.name, column=column, figures=figures))
    return problems


def understand(source: Source, cells: Cells) -> RawTable:
    """The columns of the contract among the cells; every other column is left aside.

    Errors: BadInput with the codes of `match_headings`, `digits_lost` for an id that a spreadsheet holds as a number
    of more digits than it keeps, `formula_without_result`, `nested_column` for a column of lists or structures.
    """
    places = match_headings(source.table, cells.headings, source.label)
    problems = [
        Problem("digits_lost", source.table.name, row, column.name, text)
        for column in source.table.columns
        if column.kind == "id" and column.name in places
        for row, place, text in cells.long_numbers
        if place == places[column.name]
    ]
    for name, at in places.items():
        held = [each for each in cells.formulas if each.place == at] if cells.formulas else []
        problems += without_result(held, source.table.name, name)
    problems += [
        Problem("nested_column", source.table.name, None, name, figures={"file": source.label})
        for name, place in places.items()
        if cells.columns[place].dtype.is_nested() or cells.columns[place].dtype in UNREADABLE
    ]
    if problems:
        raise BadInput(problems)
    columns = [cells.columns[place].alias(name) for name, place in places.items()]
    frame = pl.DataFrame([*columns, cells.rows.alias(ROW)])
    headings = {name: cells.headings[place] for name, place in places.items()}
    return RawTable(source.table, frame, headings, cells.decimal_comma, cells.serials_from)
