"""Columns of data frames as the arrays that core reads."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.words import Words

Int32 = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Names:
    """Ids in the order of a table, and the way from an id to its row.

    Shapes: `ids` (n) String, each once.
    """

    ids: pl.Series

    def rows(self, named: pl.Series) -> Int32:
        """The row of each id, -1 where there is none (or no id)."""
        frame = pl.DataFrame({"id": named})
        known = pl.DataFrame({"id": self.ids, "row": np.arange(len(self.ids), dtype=np.int32)})
        return frame.join(known, on="id", how="left", maintain_order="left")["row"].fill_null(-1).to_numpy()

    def __len__(self) -> int:
        return len(self.ids)


def pick(ids: pl.Series, rows: npt.NDArray[np.integer]) -> pl.Series:
    """Ids by row, empty where the row is -1."""
    if ids.is_empty():
        return ids.extend_constant(None, len(rows))
    return ids.gather(pl.Series(np.where(rows < 0, 0, rows))).set(pl.Series(rows < 0), None)


def empty_below_zero(values: npt.NDArray[np.integer]) -> pl.Series:
    """Whole numbers, empty cells where they are below zero."""
    column = pl.Series(values.astype(np.int64))
    return column.set(column < 0, None) if (values < 0).any() else column


def coded(column: pl.Series) -> tuple[Int32, list[str]]:
    """A text column as codes into its own values in code point order; -1 where it is empty."""
    values = column.drop_nulls().unique().sort()
    return Names(values).rows(column), values.to_list()


def words(column: pl.Series) -> Words:
    """A text column as core's Words."""
    codes, vocabulary = coded(column)
    return Words(codes, tuple(vocabulary))


def integers(column: pl.Series, missing: int) -> npt.NDArray[np.int64]:
    """Whole numbers, with `missing` where the cell is empty."""
    return column.fill_null(missing).to_numpy().astype(np.int64, copy=False)


def by_name(seats: dict[str, int], names: Sequence[str], missing: int) -> Int32:
    """The number stated for each name, `missing` where none is."""
    return np.array([seats.get(name, missing) for name in names], dtype=np.int32)
