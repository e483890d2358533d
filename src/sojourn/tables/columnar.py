"""Parquet tables, with any sensible kind of column."""

import polars as pl

from sojourn.tables.cells import Cells, Source, refuse

# A table of ten million students with most columns empty has about five cells for each byte of its file.
CELLS_FROM, CELLS_OF_A_BYTE = 10_000_000, 64


def read_columnar(source: Source) -> Cells:
    """The columns of a Parquet file as they are.

    Errors: BadInput with `not_parquet`, `rows_beyond_file`.
    """
    with source.path.open("rb") as file:
        if file.read(4) != b"PAR1":
            raise refuse("not_parquet", source)
    try:
        _refuse_bombs(source)
        frame = pl.read_parquet(source.path, glob=False)
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError, ValueError):
        raise refuse("not_parquet", source) from None
    rows = pl.int_range(2, frame.height + 2, dtype=pl.Int64, eager=True)
    return Cells(tuple(frame.columns), tuple(frame.get_columns()), rows)


def _refuse_bombs(source: Source) -> None:
    """A few bytes can state a billion equal cells; a table has ids, and they take room."""
    scanned = pl.scan_parquet(source.path, glob=False)
    rows = scanned.select(pl.len()).collect().item()
    cells = rows * len(scanned.collect_schema())
    if cells > CELLS_FROM and cells > CELLS_OF_A_BYTE * source.path.stat().st_size:
        raise refuse("rows_beyond_file", source, rows=rows)
