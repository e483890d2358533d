"""Parquet tables, with any sensible kind of column."""

import polars as pl

from sojourn.tables.cells import Cells, Source, refuse

NESTED = (pl.List, pl.Array, pl.Struct, pl.Object, pl.Duration)


def read_columnar(source: Source) -> Cells:
    """The columns of a Parquet file as they are.

    Errors: BadInput with `not_parquet`, or `nested_column` for a column whose cells are lists or structures.
    """
    with source.path.open("rb") as file:
        if file.read(4) != b"PAR1":
            raise refuse("not_parquet", source)
    try:
        frame = pl.read_parquet(source.path, glob=False)
    except (pl.exceptions.PolarsError, OSError, ValueError) as fault:
        raise refuse("not_parquet", source, reason=str(fault).splitlines()[0][:200]) from None
    rows = pl.int_range(2, frame.height + 2, dtype=pl.Int64, eager=True)
    return Cells(tuple(frame.columns), tuple(frame.get_columns()), rows)
