"""Sheets of call.xlsx."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import polars as pl
import python_calamine as calamine

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.archive import SheetFacts, inspect_workbook, sheet_facts
from sojourn.tables.cells import Cells, Source, refuse
from sojourn.tables.values import cell_text

# Day 0 of the serial numbers. A workbook counts from 1900 with a 29 February that never was, hence 30 December;
# workbooks of old Macintosh count from 1904.
SERIALS_1900, SERIALS_1904 = date(1899, 12, 30), date(1904, 1, 1)

# A spreadsheet keeps 15 digits of a number.
LOST_FROM = 1e15


def sheet_names(path: Path) -> list[str]:
    """The names of the sheets, hidden ones too.

    Errors: BadInput with `not_workbook`, `password`, `workbook_too_large`.
    """
    inspect_workbook(path)
    with _open(path) as book:
        return list(book.sheet_names)


def _open(path: Path) -> calamine.CalamineWorkbook:
    try:
        return calamine.CalamineWorkbook.from_path(path)
    except calamine.PasswordError:
        raise BadInput([Problem("password", "call", figures={"file": path.name})]) from None
    except (calamine.CalamineError, OSError):
        raise BadInput([Problem("not_workbook", "call", figures={"file": path.name})]) from None


def read_sheet(source: Source) -> Cells:
    """The cells of a sheet as text: formulas as they are written, dates as ISO, whole numbers without a point.

    Errors: BadInput with `not_workbook`, `empty_file`, `merged_cells`, `cell_beside_headings`, `sheet_too_large`.
    """
    facts = sheet_facts(source)
    try:
        with _open(source.path) as book:
            sheet = book.get_sheet_by_name(source.sheet or "")
            merged = sheet.merged_cell_ranges
            rows = sheet.to_python(skip_empty_area=False)
    except (calamine.CalamineError, ValueError, OSError):
        raise BadInput([Problem("not_workbook", "call", figures={"file": source.path.name})]) from None
    if merged:
        raise refuse("merged_cells", source, row=merged[0][0][0] + 1, value=_range(merged[0]))
    return _cells(source, rows, facts)


def _cells(source: Source, rows: Sequence[Sequence[object]], facts: SheetFacts) -> Cells:
    texts = {
        number: [cell_text(cell) for cell in line]
        for number, line in enumerate(rows, start=1)
        if any(cell is not None and cell != "" for cell in line)
    }
    width = max((len(line) for line in texts.values()), default=0)
    for (row, place), formula in facts.formulas.items():
        line = texts.setdefault(row, [])
        line.extend([None] * (max(place + 1, width) - len(line)))
        line[place] = formula
    filled = [number for number in sorted(texts) if any(cell and cell.strip() for cell in texts[number])]
    if not filled:
        raise refuse("empty_file", source)
    headings, *numbers = filled
    width = max(len(texts[number]) for number in filled)
    for number in filled:
        texts[number].extend([None] * (width - len(texts[number])))
    columns = zip(*(texts[number] for number in numbers), strict=True) if numbers else [()] * width
    series = [pl.Series(str(place), cells, dtype=pl.String) for place, cells in enumerate(columns)]
    names = [cell or "" for cell in texts[headings]]
    for name, column in zip(names, series, strict=True):
        first = column.is_not_null().arg_max() if not name.strip() and len(column) else None
        if first is not None and column[first] is not None:
            raise refuse("cell_beside_headings", source, row=numbers[first], value=column[first])
    known = [number for number in numbers if number <= len(rows)]
    long_numbers = tuple(
        (number, place, cell_text(cell) or "")
        for number in known
        for place, cell in enumerate(rows[number - 1])
        if isinstance(cell, float) and abs(cell) >= LOST_FROM
    )
    serials = SERIALS_1904 if facts.from_1904 else SERIALS_1900
    return Cells(tuple(names), tuple(series), pl.Series(numbers, dtype=pl.Int64), False, serials, long_numbers)


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
