"""Cells to values: text, whole numbers, numbers, dates and booleans, column by column."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal

import polars as pl

from sojourn.tables.cells import RawTable
from sojourn.tables.schema import Kind

DTYPES: dict[Kind, pl.DataType] = {
    "id": pl.String(),
    "text": pl.String(),
    "integer": pl.Int64(),
    "number": pl.Float64(),
    "date": pl.Date(),
    "boolean": pl.Boolean(),
}
YES = frozenset({"true", "yes", "y", "1", "t", "예", "네", "참", "oui", "o", "vrai"})
NO = frozenset({"false", "no", "n", "0", "f", "아니오", "아니요", "거짓", "non", "faux"})
WHOLE = re.compile(r"[+-]?\d{1,19}(?:\.0*)?", re.ASCII)
NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
COMMA_NUMBER = re.compile(r"[+-]?\d+,\d+", re.ASCII)
DATE = re.compile(r"(\d{4})([-./])[ \u00a0]?(\d{1,2})\2[ \u00a0]?(\d{1,2})\.?(?:[T ]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
KOREAN_DATE = re.compile(r"(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일", re.ASCII)
BEYOND_PRINTED_ASCII = r"[^!-~]"
# A person or a stay outside these years is a slip of the keyboard.
FIRST_YEAR, LAST_YEAR = 1900, 2199


def is_plain(text: pl.Series) -> bool:
    """Whether nothing needs cleaning: every character is printed ASCII and no space."""
    # Tables that are sorted by an id repeat it row after row; each run is looked at once.
    new = (text != text.shift()).fill_null(value=True)
    seen = text.filter(new) if int(new.sum()) * 2 < len(text) else text
    return not seen.str.contains(BEYOND_PRINTED_ASCII).any()


def clean_text(cells: pl.Series, *, plain: bool | None = None) -> pl.Series:
    """Text without spaces around it, in Unicode NFC, with plain line ends; empty cells are null."""
    text = as_text(cells)
    if is_plain(text) if plain is None else plain:
        return text.set(text == "", None)
    text = text.str.strip_chars()
    if (text.str.len_bytes() != text.str.len_chars()).any():
        text = text.str.normalize("NFC")
    if text.str.contains("\r", literal=True).any():
        text = text.str.replace_all("\r\n", "\n", literal=True).str.replace_all("\r", "\n", literal=True)
    return text.set(text == "", None)


def as_text(cells: pl.Series) -> pl.Series:
    """Any column as text: whole numbers without a decimal point, booleans as true and false, dates as ISO."""
    dtype = cells.dtype
    if dtype == pl.String:
        return cells
    if dtype.is_float() or dtype == pl.Decimal:
        return number_text(cells.cast(pl.Float64))
    if isinstance(dtype, pl.Datetime):
        text = cells.dt.to_string("%Y-%m-%d %H:%M:%S")
        return text.str.strip_suffix(" 00:00:00")
    return cells.cast(pl.String)


def number_text(numbers: pl.Series) -> pl.Series:
    """Numbers in the shortest form that reads back as the same: no exponent, no trailing zeros."""
    text = numbers.cast(pl.String).str.strip_suffix(".0")
    text = text.set(text == "-0", "0")
    odd = text.str.contains("e", literal=True).fill_null(value=False)
    if odd.any():
        written = {cell: format(Decimal(cell), "f") for cell in text.filter(odd).unique().to_list()}
        text = text.replace(written)
    return text


def read_values(raw: RawTable, column: str, kind: Kind) -> tuple[pl.Series, pl.Series, bool]:
    """The values of a column, its cells as they can be quoted, and whether its text is plain ASCII without a space.

    Shapes: both series as long as the table. Where there is a cell and the value is null, it could not be understood.
    """
    cells = raw.frame[column]
    native = _native(cells, kind)
    if native is not None:
        return native, cells, True
    text = as_text(cells)
    plain = is_plain(text)
    text = clean_text(text, plain=plain)
    if kind in {"id", "text"}:
        return text, text, plain
    if kind == "integer" and cells.dtype.is_integer():
        return cells.cast(pl.Int64, strict=False), text, plain
    return _parse(text, kind, raw), text, plain


def _native(cells: pl.Series, kind: Kind) -> pl.Series | None:
    """The values of a column that holds nothing but values of its kind; None for any other."""
    dtype = cells.dtype
    if kind == "integer" and dtype.is_integer():
        values = cells.cast(pl.Int64, strict=False)
        return values if values.null_count() == cells.null_count() else None
    if kind == "number" and (dtype.is_float() or dtype.is_integer()):
        values = cells.cast(pl.Float64)
        return values if values.is_finite().fill_null(value=True).all() else None
    known = {"date": pl.Date, "boolean": pl.Boolean}.get(kind)
    return cells if known is not None and dtype == known else None


def _parse(text: pl.Series, kind: Kind, raw: RawTable) -> pl.Series:
    if kind == "integer":
        fast = text.cast(pl.Int64, strict=False)
        return _fill(text, fast, lambda cell: whole_number(cell, comma=raw.decimal_comma))
    if kind == "number":
        plain = text.str.contains(r"^[+-]?(\d+\.?\d*|\.\d+)$")
        fast = text.set(~plain.fill_null(value=True), None).cast(pl.Float64, strict=False)
        fast = fast.set(fast.is_infinite(), None)
        return _fill(text, fast, lambda cell: number(cell, comma=raw.decimal_comma))
    if kind == "date":
        return _fill(
            text, pl.repeat(None, len(text), dtype=pl.Date, eager=True), lambda cell: day(cell, raw.serials_from)
        )
    return _fill(text, pl.repeat(None, len(text), dtype=pl.Boolean, eager=True), truth)


def _fill(text: pl.Series, fast: pl.Series, read: Callable[[str], object]) -> pl.Series:
    """What the fast way left empty is read cell by cell, each distinct text once."""
    left = text.filter(fast.is_null() & text.is_not_null()).unique()
    if left.is_empty():
        return fast
    found = pl.Series([read(cell) for cell in left.to_list()], dtype=fast.dtype, strict=False)
    read_values = pl.DataFrame({"text": left, "value": found})
    joined = pl.DataFrame({"text": text}).join(read_values, on="text", how="left", maintain_order="left")["value"]
    return fast.zip_with(fast.is_not_null(), joined)


def whole_number(cell: str, *, comma: bool = False) -> int | None:
    """3 and 3.0 are whole numbers, 3.5 and 1,000 are none."""
    if comma and COMMA_NUMBER.fullmatch(cell):
        cell = cell.replace(",", ".")
    if not WHOLE.fullmatch(cell):
        return None
    value = int(cell.partition(".")[0])
    return value if -(2**63) <= value < 2**63 else None


def number(cell: str, *, comma: bool = False) -> float | None:
    """A finite number with a decimal point; with a decimal comma only where the delimiter is a semicolon."""
    if comma and COMMA_NUMBER.fullmatch(cell):
        cell = cell.replace(",", ".")
    if not NUMBER.fullmatch(cell):
        return None
    value = float(cell)
    return value if abs(value) < float("inf") else None


def day(cell: str, serials_from: date | None = None) -> date | None:
    """A day written year first; a spreadsheet's serial number where the file is a workbook.

    01/05/2027 is no date here: it is 1 May in one country and 5 January in another.
    """
    written = DATE.fullmatch(cell)
    parts = (written[1], written[3], written[4]) if written else None
    korean = None if written else KOREAN_DATE.fullmatch(cell)
    if korean:
        parts = (korean[1], korean[2], korean[3])
    try:
        if parts:
            value = date(int(parts[0]), int(parts[1]), int(parts[2]))
        elif serials_from and WHOLE.fullmatch(cell):
            value = serials_from + timedelta(days=int(cell.partition(".")[0]))
        else:
            return None
    except (ValueError, OverflowError):
        return None
    return value if FIRST_YEAR <= value.year <= LAST_YEAR else None


def truth(cell: str) -> bool | None:
    """Yes or no, in the three languages."""
    word = cell.casefold()
    if word in YES:
        return True
    return False if word in NO else None


def cell_text(cell: object) -> str | None:
    """One cell of a workbook as text, the same text that a CSV of it would hold."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e21 else repr(cell)
    if isinstance(cell, datetime):
        midnight = cell.time() == datetime.min.time()
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
