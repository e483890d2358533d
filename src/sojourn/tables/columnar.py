"""Parquet tables, with any sensible kind of column."""

import polars as pl

from sojourn.tables.cells import Cells, Source, refuse


def read_columnar(source: Source) -> Cells:
    """The columns of a Parquet file as they are.

    Errors: BadInput with `not_parquet`.
    """
    with source.path.open("rb") as file:
        if file.read(4) != b"PAR1":
            raise refuse("not_parquet", source)
    try:
        frame = pl.read_parquet(source.path, glob=False)
    except (pl.exceptions.PolarsError, OSError, ValueError):
        raise refuse("not_parquet", source) from None
    rows = pl.int_range(2, frame.height + 2, dtype=pl.Int64, eager=True)
    return Cells(tuple(frame.columns), tuple(frame.get_columns()), rows)
