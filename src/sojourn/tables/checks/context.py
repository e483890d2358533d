"""What the checks share: the typed tables and, once, the place of every id in the table that defines it."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.programme import Programme
from sojourn.tables.cells import ROW
from sojourn.tables.faults import Faults

Codes = npt.NDArray[np.int32]
# The table that defines the ids of a column.
DEFINED_IN = {"student_id": "students", "project_id": "projects", "supervisor_id": "supervisors"}


@dataclass
class Context:
    """The tables under check.

    Shapes: `frames` holds typed tables with `#row`; those that define ids are sorted by id; an absent table is absent.
    """

    frames: dict[str, pl.DataFrame]
    faults: Faults
    programme: Programme | None
    ranks_by: str | None
    _codes: dict[tuple[str, str], Codes] = field(default_factory=dict)

    def codes(self, table: str, column: str) -> Codes:
        """The place of each id of a column in the table that defines it; -1 for an empty or unknown one."""
        key = (table, column)
        if key not in self._codes:
            self._codes[key] = places_of(self.frames[table][column], self.frames[DEFINED_IN[column]][column])
        return self._codes[key]

    @cached_property
    def choices_order(self) -> npt.NDArray[np.int64]:
        """The order of the choices by student, then rank; in that order their codes rise."""
        ranks = self.frames["choices"]["rank"].fill_null(0).to_numpy()
        return order_by_rank(self.codes("choices", "student_id").astype(np.int64), ranks)

    def has(self, *tables: str) -> bool:
        """Whether all these tables could be read."""
        return all(table in self.frames for table in tables)


def places_of(ids: pl.Series, defined: pl.Series) -> Codes:
    """For each id its place in `defined`, -1 where it is not there. Shapes: int32, as long as `ids`."""
    # Choices mostly stand student by student: an id that repeats the one above is looked up once.
    new = (ids != ids.shift()).fill_null(value=True)
    few = int(new.sum()) * 2 < len(ids)
    known = pl.DataFrame({"id": defined}).with_row_index("place").unique("id", keep="first").drop_nulls("id")
    wanted = pl.DataFrame({"id": ids.filter(new) if few else ids})
    places = wanted.join(known, on="id", how="left", maintain_order="left")["place"]
    found = places.cast(pl.Int32).fill_null(-1).to_numpy()
    return found[np.cumsum(new.to_numpy()) - 1] if few else found


def faulty(frame: pl.DataFrame, mask: npt.NDArray[np.bool_], *columns: str) -> pl.DataFrame:
    """The rows where the mask says so: `#row` and the columns asked for."""
    return frame.select(ROW, *columns).filter(pl.Series(mask))


def order_by_rank(owners: npt.NDArray[np.int64], ranks: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The order by owner, then rank."""
    # A rank far outside is as wrong as one just outside; clipped, the pair fits one 64-bit key.
    key = owners * (1 << 32) + np.clip(ranks, 0, (1 << 32) - 1)
    if bool((key[1:] >= key[:-1]).all()):
        return np.arange(len(key))
    return pl.Series(key).arg_sort().to_numpy().astype(np.int64)
