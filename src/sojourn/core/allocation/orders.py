"""The orders of students that a draw of lots completes: merit, each home's, each unit's."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation.kernel import kernel
from sojourn.core.allocation.lottery import Draw, Tickets
from sojourn.core.allocation.market import UNACCEPTABLE, Int32, Int64, Market

RANKED = np.uint32(1 << 31)  # places of ranked students are below it, those of all others above
NOT_RANKED = -1


@dataclass(frozen=True)
class Rankings:
    """The rows of the rankings, by unit and rank.

    Shapes: R rows, T of them in ties, m choices. `first` (R): the place in the unit's order of the first student of the
    row's rank, from 0. `tied` (T): rows that share their rank; `tied_student`, `tied_group` (T) whose they are and
    which tie they belong to. `row` (m): the row in which the choice's unit ranks the choosing student, or NOT_RANKED.
    """

    first: npt.NDArray[np.uint32]
    tied: Int64
    tied_student: Int32
    tied_group: Int64
    row: Int32

    @classmethod
    def of(cls, unit: Int32, rank: Int64, student: Int32, row: Int32) -> "Rankings":
        """From rows sorted by unit and rank. Shapes: unit, rank, student (R), row (m)."""
        begins_unit = np.r_[True, unit[1:] != unit[:-1]] if len(unit) else np.zeros(0, dtype=np.bool_)
        begins = begins_unit | (np.r_[True, rank[1:] != rank[:-1]] if len(rank) else False)
        group = np.cumsum(begins) - 1
        starts = np.flatnonzero(begins)
        unit_starts = np.flatnonzero(begins_unit)
        size = np.diff(np.r_[starts, len(unit)])
        unit_of_row = np.cumsum(begins_unit) - 1
        first = starts[group] - unit_starts[unit_of_row] if len(unit) else np.zeros(0, dtype=np.int64)
        tied = np.flatnonzero(size[group] > 1) if len(unit) else np.zeros(0, dtype=np.int64)
        return cls(first.astype(np.uint32), tied, student[tied], group[tied], row)

    def places(self, lottery: Int32) -> npt.NDArray[np.uint32]:
        """The place of each choice's student among those ranked by the unit, ties by lottery; RANKED for the others."""
        place = np.append(self.first, RANKED)
        if len(self.tied):
            order = np.lexsort((lottery[self.tied_student], self.tied_group))
            group = self.tied_group[order]
            starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
            nth = np.arange(len(order)) - np.repeat(starts, np.diff(np.r_[starts, len(order)]))
            place[self.tied[order]] += nth.astype(np.uint32)
        return place[self.row]


@dataclass(frozen=True)
class Orders:
    """All that the orders need besides the lots.

    Shapes: n students, m choices, U units, H homes. `worth` (n): class of merit, 0 is best, those without merit last;
    `nominated` (n): rank of nomination, larger than all ranks for the others; `owner` (m): student of a choice.
    `rankings` is None where rankings have no effect. `by_rank`: ranked students come first; `only_ranked`: nobody else
    is acceptable. `students`, `units`, `homes` are the tickets of the draw.
    """

    worth: Int32
    nominated: Int32
    owner: Int32
    rankings: Rankings | None
    by_rank: bool
    only_ranked: bool
    students: Tickets
    units: Tickets
    homes: Tickets

    def drawn(self, market: Market, draw: Draw) -> Market:
        """The market with the orders that a draw completes; everything else stays."""
        lottery = self.students.places(draw)
        merit = _places(self.worth.astype(np.int64) << 32 | lottery)
        unit_order = market.unit_order
        if len(market.unit_order) == len(self.units.ends):
            unit_order = self.units.places(draw)
        homes = market.homes
        if homes is not None:
            position = _places(self.nominated.astype(np.int64) << 32 | merit)
            homes = replace(homes, position=position, order=self.homes.places(draw))
        return replace(market, key=self._keys(lottery, merit), unit_order=unit_order, homes=homes)

    def home_position(self, draw: Draw) -> Int32:
        """The place of each student in the order of the home, comparable within a home. Shapes: (n,)."""
        merit = _places(self.worth.astype(np.int64) << 32 | self.students.places(draw))
        return _places(self.nominated.astype(np.int64) << 32 | merit)

    def _keys(self, lottery: Int32, merit: Int32) -> npt.NDArray[np.uint32]:
        key = merit.view(np.uint32)[self.owner]
        if self.rankings is None:
            return key
        place = self.rankings.places(lottery)
        ranked = place < RANKED
        if self.by_rank:
            key = np.where(ranked, place, key + RANKED)
        if self.only_ranked:
            key[~ranked] = UNACCEPTABLE
        return key


def ranking_rows(student: Int32, unit: Int32, start: Int64, asked: Int32) -> Int32:
    """The row of the rankings in which the unit of a choice ranks the student who made it, or NOT_RANKED.

    Shapes: student, unit (R) the rows; start (n + 1) the choices of each student; asked (m) the unit of each choice.
    """
    library = kernel()
    if library is not None:
        return library.ranking_rows(student, unit, start, asked)
    units = np.int64(max(unit.max(initial=0), asked.max(initial=0)) + 1)
    known = student * units + unit
    order = np.argsort(known)
    known = known[order]
    wanted = np.repeat(np.arange(len(start) - 1), np.diff(start)) * units + asked
    at = np.minimum(np.searchsorted(known, wanted), max(len(known) - 1, 0))
    if not len(known):
        return np.full(len(asked), NOT_RANKED, dtype=np.int32)
    return np.where(known[at] == wanted, order[at], NOT_RANKED).astype(np.int32)


def _places(sort_key: Int64) -> Int32:
    """The place of each row by a key that no two rows share."""
    places = np.empty(len(sort_key), dtype=np.int32)
    places[np.argsort(sort_key)] = np.arange(len(sort_key), dtype=np.int32)
    return places
