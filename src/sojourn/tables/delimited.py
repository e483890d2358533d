"""CSV tables: the delimiter, the records, and what makes a file no table."""

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import polars as pl

from sojourn.tables.cells import Cells, Source, refuse
from sojourn.tables.encodings import BOMS, decode, extends_ascii
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
    return _plain(text, delimiter) or _records(source, text, delimiter)


def refuse_rubbish(source: Source, encoding: str | None) -> None:
    """Looks at the first bytes only, so that a huge file that is no table costs nothing."""
    with source.path.open("rb") as file:
        head = file.read(SNIFFED)
    if len(head) < SNIFFED and (head in BOMS or not head.removeprefix(codecs.BOM_UTF8).strip()):
        raise refuse("empty_file", source)
    if any(head.startswith(mark) for mark in BOMS) or (encoding and not extends_ascii(encoding, source)):
        return
    if b"\0" in head:
        raise refuse("not_text", source)
    # The headings of the contract are ASCII, and so they survive a reading in the wrong encoding.
    text, stated = _stated_delimiter(head.decode("utf-8", "replace").lstrip("\ufeff"))
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


def _plain(text: str, delimiter: str) -> Cells | None:
    """The cells of a file without quotation marks, blank lines and ragged rows, fast; None for any other file.

    What is None here is read record by record, which is slow and knows every case; both give the same cells.
    """
    text = text.replace("\r\n", "\n")
    if '"' in text or "\r" in text:
        return None
    text = text if text.endswith("\n") else text + "\n"
    first = text[: text.index("\n")]
    headings = first.split(delimiter)
    content = text.encode()
    letters = np.frombuffer(content, dtype=np.uint8)
    ends = np.flatnonzero(letters == ord("\n"))
    lengths = np.diff(ends, prepend=-1) - 1
    delimiters = np.searchsorted(np.flatnonzero(letters == ord(delimiter)), ends)
    ragged = bool((np.diff(delimiters, prepend=0) != len(headings) - 1).any())
    if ragged or len(ends) < 2 or len(headings) < 2 or lengths.min() == 0 or lengths.max() >= csv.field_size_limit():
        return None
    if not first.replace(delimiter, "").strip():
        return None
    frame = pl.read_csv(
        content[ends[0] + 1 :],
        has_header=False,
        separator=delimiter,
        quote_char=None,
        infer_schema=False,
        new_columns=[str(place) for place in range(len(headings))],
    )
    if frame.height != len(ends) - 1:
        return None
    rows = pl.int_range(2, frame.height + 2, dtype=pl.Int64, eager=True)
    if bool((lengths[1:] < 2 * len(headings)).any()):
        filled = frame.select(pl.any_horizontal(pl.all().str.strip_chars().str.len_bytes() > 0)).to_series()
        filled = filled.fill_null(value=False)
        frame, rows = frame.filter(filled), rows.filter(filled)
    return Cells(tuple(headings), tuple(frame.get_columns()), rows, delimiter == ";")


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
        # Asked first: to open a pipe would wait for ever.
        if not path.is_file():
            return False
        with path.open("rb"):
            return True
    except OSError:
        return False
