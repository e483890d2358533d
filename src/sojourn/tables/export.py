"""Tables for people to take away: CSV and XLSX in which a text is never taken for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import xlsxwriter

Cell = str | int | date | None
# A spreadsheet takes a cell that begins so for a formula, also after a tab or a line's end.
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = "\ufeff"
WIDEST = 60


def csv_lines(heads: Sequence[str], rows: Iterable[Sequence[Cell]], *, with_bom: bool) -> Iterator[bytes]:
    """A CSV file line by line, in UTF-8; the mark at its beginning is what some spreadsheets know it by.

    Text that a spreadsheet would compute gets an apostrophe before it.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    if with_bom:
        buffer.write(BOM)
    writer.writerow([safe(head) for head in heads])
    yield _taken(buffer)
    for row in rows:
        writer.writerow([safe(cell) for cell in row])
        yield _taken(buffer)


def _taken(buffer: io.StringIO) -> bytes:
    said = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return said


def safe(cell: Cell) -> str:
    """A cell as text that no spreadsheet computes. Dates as 2027-05-03."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, int):
        return str(cell)
    text = cell.replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(FORMULAS) else text


def xlsx_bytes(sheet_name: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A workbook of one sheet, with dates as dates and numbers as numbers; no cell is a formula or a link."""
    file = io.BytesIO()
    plain = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "constant_memory": True,
    }
    book = xlsxwriter.Workbook(file, {"in_memory": True, **plain})
    sheet = book.add_worksheet("".join(letter for letter in sheet_name if letter not in "[]:*?/\\'")[:31] or "1")
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.freeze_panes(1, 0)
    for column, head in enumerate(heads):
        sheet.set_column(column, column, min(WIDEST, max(12, len(head) + 2)))
        sheet.write_string(0, column, head, bold)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, day)
    book.close()
    return file.getvalue()


def _write(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, cell: Cell, day: object) -> None:
    if cell is None:
        return
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, day)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell)
    else:
        # A cell of a workbook holds so many letters, and no control signs.
        kept = "".join(letter for letter in cell if letter >= " " or letter in "\n\t")
        sheet.write_string(row, column, kept[:32_000])
