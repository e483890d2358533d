"""CSV tables: the delimiter, the records, and what makes a file no table."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from sojourn.tables.cells import Cells, Source, refuse
from sojourn.tables.encodings import BOMS, decode
from sojourn.tables.headings import match_headings, plain_heading
from sojourn.tables.schema import Table

DELIMITERS = ",;\t"
# A heading line ends within this many bytes, or the file is no table: rubbish is refused without reading it all.
SNIFFED = 65_536
BATCH = 100_000


def read_delimited(source: Source, encoding: str | None = None) -> Cells:
    """The cells of a CSV file, all as text.

    Errors: BadInput with `empty_file`, `not_text`, `no_heading`, `missing_column`, `bad_quotes`, `ragged_row`,
    `undecodable`, `unknown_encoding`.
    """
    refuse_rubbish(source, encoding)
    text = decode(source.path.read_bytes(), source, encoding)
    if "\0" in text:
        raise refuse("not_text", source, row=text.count("\n", 0, text.index("\0")) + 1)
    text, stated = _stated_delimiter(text)
    delimiter = stated or find_delimiter(source.table, text[:SNIFFED])
    return _records(source, text, delimiter)


def refuse_rubbish(source: Source, encoding: str | None) -> None:
    """Looks at the first bytes only, so that a huge file that is no table costs nothing."""
    with source.path.open("rb") as file:
        head = file.read(SNIFFED)
    if not head:
        raise refuse("empty_file", source)
    wide = any(head.startswith(mark) for mark in BOMS) or (encoding or "").lower().replace("_", "-").startswith("utf-")
    if b"\0" in head and not wide:
        raise refuse("not_text", source)
    if wide:
        return
    # The headings of the contract are ASCII, so that any single-byte reading shows them.
    text, stated = _stated_delimiter(head.decode("latin-1").removeprefix("ï»¿"))
    if len(head) == SNIFFED and "\n" not in text and "\r" not in text:
        raise refuse("no_heading", source)
    delimiter = stated or find_delimiter(source.table, text)
    match_headings(source.table, _first_record(text, delimiter), source.label)


def _stated_delimiter(text: str) -> tuple[str, str | None]:
    """Spreadsheets write `sep=;` before the heading, and do not count that line as a row."""
    if text[:4].lower() == "sep=" and len(text) > 5 and text[4] in DELIMITERS and text[5] in "\r\n":
        return text[5:].removeprefix("\r").removeprefix("\n"), text[4]
    return text, None


def find_delimiter(table: Table, text: str) -> str:
    """The delimiter that makes most headings of the contract out of the first record; by count where that is even."""
    known = {plain_heading(column.name) for column in table.columns}

    def merit(delimiter: str) -> tuple[int, int]:
        record = _first_record(text, delimiter)
        return sum(plain_heading(heading) in known for heading in record), len(record)

    return max(DELIMITERS, key=merit)


def _first_record(text: str, delimiter: str) -> list[str]:
    for record in _reader(text, delimiter):
        if any(cell.strip() for cell in record):
            return record
    return []


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        try:
            yield next(reader)
        except (StopIteration, csv.Error):
            return


def _records(source: Source, text: str, delimiter: str) -> Cells:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    headings: list[str] = []
    batches: list[pl.DataFrame] = []
    batch: list[list[str]] = []
    rows: list[int] = []
    row = 0
    try:
        for row, record in enumerate(reader, start=1):
            if not any(record) or not any(cell.strip() for cell in record):
                continue
            if not headings:
                headings = record
                continue
            if len(record) != len(headings):
                raise refuse("ragged_row", source, row=row, found=len(record), headings=len(headings))
            batch.append(record)
            rows.append(row)
            if len(batch) == BATCH:
                batches.append(_frame(batch, len(headings)))
                batch = []
    except csv.Error as fault:
        code = "cell_too_long" if "field limit" in str(fault) else "bad_quotes"
        raise refuse(code, source, row=row + 1) from None
    batches.append(_frame(batch, len(headings)))
    whole = pl.concat(batches)
    return Cells(tuple(headings), tuple(whole.get_columns()), pl.Series(rows, dtype=pl.Int64), delimiter == ";")


def _frame(batch: list[list[str]], width: int) -> pl.DataFrame:
    columns = list(zip(*batch, strict=True)) if batch else [()] * width
    return pl.DataFrame([pl.Series(str(place), cells, dtype=pl.String) for place, cells in enumerate(columns)])


def is_readable(path: Path) -> bool:
    """Whether the path is an ordinary file, or a link to one, that may be read."""
    try:
        with path.open("rb"):
            return path.is_file()
    except OSError:
        return False
