"""A call folder as files: a programme and rows of tables as the reader wants them, the same bytes each time."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl

from sojourn.tables.export import safe
from sojourn.tables.schema import TABLES, Table
from sojourn.tables.sources import PROGRAMME
from sojourn.tables.writing import csv_bytes

Value = str | int | float | Decimal | bool | date | None
Row = Mapping[str, Value]


def write_call(folder: Path, programme: str, tables: Mapping[str, Iterable[Row]]) -> str:
    """Writes a programme and tables into a folder that is there; the answer is the SHA-256 of all of it.

    `tables` by the names of `schema.TABLES`; a row may have columns beyond the contract's, which come after them and
    which the reader passes over. An optional table without rows is not written. The order of rows is kept.
    """
    files = {PROGRAMME: programme.encode()}
    for table in TABLES:
        rows = list(tables.get(table.name, ()))
        if rows or not table.optional:
            files[f"{table.name}.csv"] = csv_bytes(_frame(table, rows))
    digest = hashlib.sha256()
    for name in sorted(files):
        (folder / name).write_bytes(files[name])
        digest.update(f"{name} {hashlib.sha256(files[name]).hexdigest()}\n".encode())
    return digest.hexdigest()


def _frame(table: Table, rows: list[Row]) -> pl.DataFrame:
    kinds = {column.name: column.kind for column in table.columns}
    present = {name for row in rows for name in row}
    more = sorted(present - set(kinds))
    names = [column.name for column in table.columns if column.required or column.name in present]
    return pl.DataFrame(
        {
            name: pl.Series(name, [_cell(row.get(name), kinds.get(name, "text")) for row in rows], dtype=pl.String)
            for name in (*names, *more)
        }
    )


def _cell(value: Value, kind: str) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    # What people wrote is opened in spreadsheets too; ids stand as they are.
    return safe(value) if isinstance(value, str) and kind == "text" else str(value)
