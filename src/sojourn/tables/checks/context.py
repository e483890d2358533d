"""What the checks share: the typed tables and, once, the place of every id in the table that defines it."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.programme import Programme
from sojourn.tables.cells import ROW
from sojourn.tables.faults import Faults
from sojourn.tables.places import Codes, places_of

Order = npt.NDArray[np.int64]
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
    def choices_order(self) -> Order | None:
        """The order of the choices by student, then rank, None when they stand so; in that order their codes rise."""
        return order_by_rank(self.codes("choices", "student_id"), self._ranks("choices"))

    @cached_property
    def rankings_order(self) -> Order | None:
        """The order of the rankings by unit, rank and student, None when they stand so."""
        units, ranks = self.ranking_units(), self._ranks("rankings")
        students = self.codes("rankings", "student_id")
        later_unit, same_unit = units[1:] > units[:-1], units[1:] == units[:-1]
        later_rank, same_rank = ranks[1:] > ranks[:-1], ranks[1:] == ranks[:-1]
        in_order = later_unit | same_unit & (later_rank | same_rank & (students[1:] >= students[:-1]))
        if bool(in_order.all()):
            return None
        return np.lexsort((students, ranks, units))

    def ranking_units(self) -> Codes:
        """The place of each ranking's unit among the defined units."""
        column = f"{self.ranks_by}_id"
        if self.ranks_by == "supervisor" and not self.has("supervisors"):
            key = ("rankings", column)
            if key not in self._codes:
                self._codes[key] = places_of(self.frames["rankings"][column], self.defined_units)
            return self._codes[key]
        return self.codes("rankings", column)

    @cached_property
    def defined_units(self) -> pl.Series:
        """The ids of the units that rankings may name, sorted."""
        if self.ranks_by == "supervisor" and not self.has("supervisors"):
            return self.frames["projects"]["supervisor_id"].unique().drop_nulls().sort()
        return self.frames[f"{self.ranks_by}s"][f"{self.ranks_by}_id"]

    def _ranks(self, table: str) -> npt.NDArray[np.int64]:
        return self.frames[table]["rank"].fill_null(0).to_numpy()

    def has(self, *tables: str) -> bool:
        """Whether all these tables could be read."""
        return all(table in self.frames for table in tables)


def faulty(frame: pl.DataFrame, mask: npt.NDArray[np.bool_], *columns: str) -> pl.DataFrame:
    """The rows where the mask says so: `#row` and the columns asked for."""
    return frame.select(ROW, *columns).filter(pl.Series(mask))


def order_by_rank(owners: npt.NDArray[np.integer], ranks: npt.NDArray[np.int64]) -> Order | None:
    """The order by owner, then rank; None when the rows stand so."""
    # A rank far outside is as wrong as one just outside; clipped, the pair fits one 64-bit key.
    key = owners.astype(np.int64) * (1 << 32) + np.clip(ranks, 0, (1 << 32) - 1)
    if bool((key[1:] >= key[:-1]).all()):
        return None
    return pl.Series(key).arg_sort().to_numpy().astype(np.int64)
