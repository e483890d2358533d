"""Sheets of call.xlsx."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import polars as pl
import python_calamine as calamine

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.archive import SheetFacts, inspect_workbook, sheet_facts
from sojourn.tables.cells import Cells, Formula, Source, refuse, without_result
from sojourn.tables.values import cell_text

# Day 0 of the serial numbers. A workbook counts from 1900 with a 29 February that never was, hence 30 December;
# workbooks of old Macintosh count from 1904.
SERIALS_1900, SERIALS_1904 = date(1899, 12, 30), date(1904, 1, 1)

# A spreadsheet keeps 15 digits of a number.
LOST_FROM = 1e15
BATCH = 50_000


def sheet_names(path: Path) -> list[str]:
    """The names of the sheets, hidden ones too.

    Errors: BadInput with `not_workbook`, `password`, `workbook_too_large`.
    """
    return [name for name, _ in sheets_in_sight(path)]


def sheets_in_sight(path: Path) -> list[tuple[str, bool]]:
    """The names of the sheets, each with whether it is in sight: not hidden.

    Errors: those of `sheet_names`.
    """
    inspect_workbook(path)
    with _refusing(path), calamine.CalamineWorkbook.from_path(path) as book:
        return [(sheet.name, sheet.visible == calamine.SheetVisibleEnum.Visible) for sheet in book.sheets_metadata]


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Makes one refusal of every way in which the reader of workbooks gives up."""
    broken = BadInput([Problem("not_workbook", "call", figures={"file": path.name})])
    try:
        yield
    except calamine.PasswordError:
        raise BadInput([Problem("password", "call", figures={"file": path.name})]) from None
    except (calamine.CalamineError, ValueError, OSError):
        raise broken from None
    except BaseException as fault:
        # A panic of the reader, which is written in Rust, is no Exception, and its class has no public name.
        if type(fault).__name__ == "PanicException":
            raise broken from None
        raise


def read_sheet(source: Source) -> Cells:
    """The cells of a sheet as text: formulas as what they came to, dates as ISO, whole numbers without a point.

    Errors: BadInput with `not_workbook`, `empty_file`, `merged_cells`, `cell_beside_headings`, `sheet_too_large`, with
    `formula_without_result` for a heading that nobody has worked out.
    """
    facts = sheet_facts(source)
    with _refusing(source.path), calamine.CalamineWorkbook.from_path(source.path) as book:
        sheet = book.get_sheet_by_name(source.sheet or "")
        merged = sheet.merged_cell_ranges
        if merged:
            raise refuse("merged_cells", source, row=merged[0][0][0] + 1, value=_range(merged[0]))
        return _cells(source, _lines(sheet, facts), facts)


def _lines(sheet: calamine.CalamineSheet, facts: SheetFacts) -> Iterator[tuple[int, list[object]]]:
    """Each row that is not empty: its number and its cells from column A, those not worked out as `Formula`."""
    left = sheet.start[1] if sheet.start else 0
    grid = sheet.iter_rows()
    others: dict[int, dict[int, object]] = {}
    for (row, place), error in facts.errors.items():
        others.setdefault(row, {})[place] = error
    for (row, place), text in facts.formulas.items():
        others.setdefault(row, {})[place] = Formula(row, place, f"{column_letters(place)}{row}", text)
    last = sheet.end[0] + 1 if sheet.end else 0
    for number in range(1, max([last, *others]) + 1):
        line: list[object] = [None] * left
        if number <= last:
            line.extend(next(grid, ()))
        for place, other in others.get(number, {}).items():
            line.extend([None] * (place + 1 - len(line)))
            line[place] = other
        if any(cell is not None and cell != "" for cell in line):
            yield number, line


def _cells(source: Source, lines: Iterator[tuple[int, list[object]]], facts: SheetFacts) -> Cells:
    first = next(lines, None)
    if first is None:
        raise refuse("empty_file", source)
    unknown = without_result(_formulas(first[1]), source.table.name)
    if unknown:
        raise BadInput(unknown)
    headings = [cell_text(cell) or "" for cell in first[1]]
    while not headings[-1].strip():
        headings.pop()
    named = [place for place, heading in enumerate(headings) if heading.strip()]
    batches: list[pl.DataFrame] = []
    batch: list[list[str | None]] = []
    rows: list[int] = []
    long_numbers: list[tuple[int, int, str]] = []
    formulas: list[Formula] = []
    for number, line in lines:
        found = _formulas(line)
        texts = [None if isinstance(cell, Formula) else cell_text(cell) for cell in line]
        if not found and not any(cell and cell.strip() for cell in texts):
            continue
        _refuse_unnamed(source, number, texts, headings)
        long_numbers += [
            (number, place, texts[place] or "")
            for place, cell in enumerate(line)
            if isinstance(cell, float) and abs(cell) >= LOST_FROM
        ]
        formulas += found
        texts.extend([None] * (len(headings) - len(texts)))
        batch.append([texts[place] for place in named])
        rows.append(number)
        if len(batch) == BATCH:
            batches.append(_frame(batch, len(named)))
            batch = []
    whole = pl.concat([*batches, _frame(batch, len(named))])
    serials = SERIALS_1904 if facts.from_1904 else SERIALS_1900
    names = tuple(headings[place] for place in named)
    columns = {place: position for position, place in enumerate(named)}
    lost = tuple((row, columns[place], text) for row, place, text in long_numbers)
    empty = tuple(replace(each, place=columns[each.place]) for each in formulas if each.place in columns)
    numbers = pl.Series(rows, dtype=pl.Int64)
    return Cells(names, tuple(whole.get_columns()), numbers, False, serials, lost, empty)


def _formulas(line: Sequence[object]) -> list[Formula]:
    return [cell for cell in line if isinstance(cell, Formula)]


def _refuse_unnamed(source: Source, number: int, texts: Sequence[str | None], headings: Sequence[str]) -> None:
    for place, text in enumerate(texts):
        if text and text.strip() and (place >= len(headings) or not headings[place].strip()):
            raise refuse("cell_beside_headings", source, row=number, value=text)


def _frame(batch: list[list[str | None]], width: int) -> pl.DataFrame:
    columns = list(zip(*batch, strict=True)) if batch else [()] * width
    return pl.DataFrame([pl.Series(str(place), cells, dtype=pl.String) for place, cells in enumerate(columns)])


def column_letters(place: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _range(merged: tuple[tuple[int, int], tuple[int, int]]) -> str:
    (top, left), (bottom, right) = merged
    return f"{column_letters(left)}{top + 1}:{column_letters(right)}{bottom + 1}"
