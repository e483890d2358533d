"""Why each choice above the result was refused, read from the final allocation: no order of work shows."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation.kernel import kernel
from sojourn.core.allocation.market import UNACCEPTABLE, Market, UInt32
from sojourn.core.allocation.result import NOT_TAKEN, TAKEN, Result

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
Bool = npt.NDArray[np.bool_]

HOST_CAPS = ("project", "supervisor", "host", "region", "hub", "seats")


@dataclass(frozen=True)
class Level:
    """The capped groups of one kind.

    Shapes: G groups, P projects. `ids` (G); `of_project` (P): the group of each project, or -1; `seats` (G) as stated;
    `held` (G): seats accepted in an earlier round; `size` (G): projects in it.
    """

    cap: str
    ids: Sequence[str | None]
    of_project: Int32
    seats: Int32
    held: Int64
    size: Int64

    @classmethod
    def of(cls, cap: str, ids: Sequence[str | None], of_project: Int32, seats: Int32, held_project: Int32) -> "Level":
        """A level out of the project that each student holds, or -1."""
        taken = np.bincount(held_project[held_project >= 0], minlength=len(of_project))
        inside = of_project >= 0
        held = np.bincount(of_project[inside], weights=taken[inside], minlength=len(ids)).astype(np.int64)
        return cls(cap, ids, of_project, seats, held, np.bincount(of_project[inside], minlength=len(ids)))


@dataclass(frozen=True)
class Refusals:
    """One row a refused choice.

    Shapes: r rows, in the order of students and choices. `choice` (r): row in the market's lists; `cap` (r): index into
    `codes`; `group` (r): index into the ids of that cap, -1 for none; `seats`, `own`, `last` (r): -1 where empty.
    """

    choice: Int64
    cap: npt.NDArray[np.int8]
    group: Int32
    seats: Int32
    own: Int32
    last: Int32


CEILING, BARRED, REFUSED_PERSON = len(HOST_CAPS), len(HOST_CAPS) + 1, len(HOST_CAPS) + 2
CODES = (*HOST_CAPS, "ceiling", "eligibility", "unacceptable")


@dataclass(frozen=True)
class Settled:
    """A market, its result, and what was refused before it.

    Shapes: as Market and Result. `project_seats` (P) as stated; `held` (n): the project held, or -1; `out_of_reach` and
    `barred` (m): choices refused before the match; `by_merit`: every order is the merit order.
    """

    market: Market
    result: Result
    levels: tuple[Level, ...]
    project_seats: Int64
    held: Int32
    out_of_reach: Bool
    barred: Bool
    by_merit: bool
    unit_is_project: bool

    def placed_choices(self) -> Int64:
        """The row of the choice that each placed student got, for those placed in this round."""
        who = np.flatnonzero(self.result.choice >= 0)
        return self.market.start[who] + self.result.choice[who]

    def all_levels(self) -> tuple[Level, ...]:
        """The projects as a level of their own, then the others."""
        count = len(self.project_seats)
        own = np.arange(count, dtype=np.int32)
        projects = Level.of("project", range_ids(count), own, self.project_seats.astype(np.int32), self.held)
        return (projects, *self.levels)

    def used(self, level: Level) -> Int64:
        """Seats taken under each group of a level, held ones included."""
        group = level.of_project[self.market.project[self.placed_choices()]]
        return level.held + np.bincount(group[group >= 0], minlength=len(level.ids))


def range_ids(count: int) -> Sequence[str | None]:
    """Stands in for ids where only their number matters."""
    return [None] * count


def refusals(settled: Settled) -> Refusals:
    """Every refused choice of the students who were active, with the innermost full cap and the positions under it."""
    market, result = settled.market, settled.result
    levels = settled.all_levels()
    walked, above = _walked(settled)
    choice = np.flatnonzero(above)
    full, group_of = _innermost_full(settled, levels)
    project = market.project[choice]
    cap = full[project].astype(np.int8)
    person = market.key[choice] == UNACCEPTABLE
    cap[person] = REFUSED_PERSON
    cap[settled.barred[choice]] = BARRED
    cap[settled.out_of_reach[choice]] = CEILING
    group = np.full(len(choice), -1, dtype=np.int32)
    seats = np.full(len(choice), -1, dtype=np.int32)
    own = np.full(len(choice), -1, dtype=np.int32)
    last = np.full(len(choice), -1, dtype=np.int32)
    offered = np.flatnonzero(walked & market.open & (market.key != UNACCEPTABLE))
    won = np.zeros(len(market.project), dtype=np.bool_)
    won[settled.placed_choices()] = True
    for index, level in enumerate(levels):
        rows = np.flatnonzero(cap == HOST_CAPS.index(level.cap))
        if not len(rows):
            continue
        group[rows] = level.of_project[project[rows]]
        seats[rows] = level.seats[group[rows]]
        ranked = group_of[index]
        within = rows[ranked[group[rows]]]
        if len(within):
            own[within], last[within] = _positions(market, level, ranked, offered, won, choice[within])
    assert (cap >= 0).all(), "a refused choice stands under no full cap"
    assert result.choice.shape == result.state.shape
    return Refusals(choice, cap, group, seats, own, last)


def _walked(settled: Settled) -> tuple[Bool, Bool]:
    """Choices that came to an offer or were refused before one, and of these the ones above the result."""
    market, result = settled.market, settled.result
    lengths = np.diff(market.start)
    # Students who were never active walked nothing; a list without an open choice is told choice by choice.
    closed = market.enters & (result.state == NOT_TAKEN)
    active = (result.state == TAKEN) | closed
    end = np.where(result.choice >= 0, result.choice, lengths)
    end[~active] = 0
    nth = np.arange(len(market.project)) - np.repeat(market.start[:-1], lengths)
    above = nth < np.repeat(end, lengths)
    walked = above.copy()
    walked[settled.placed_choices()] = True
    return walked, above


def _innermost_full(settled: Settled, levels: tuple[Level, ...]) -> tuple[Int32, list[Bool]]:
    """The innermost full cap above each project, and which groups of each level have an order of persons."""
    market = settled.market
    projects = len(settled.project_seats)
    best = np.full(projects, np.iinfo(np.int64).max)
    full = np.full(projects, -1, dtype=np.int32)
    unit_size = np.bincount(market.unit, minlength=len(market.unit_order))
    ranked = []
    for level in levels:
        kind = HOST_CAPS.index(level.cap)
        is_full = settled.used(level) >= level.seats
        inside = np.flatnonzero(level.of_project >= 0)
        group = level.of_project[inside]
        weight = level.size[group] * len(HOST_CAPS) + kind
        better = is_full[group] & (weight < best[inside])
        best[inside[better]] = weight[better]
        full[inside[better]] = kind
        of_unit = np.zeros(len(level.ids), dtype=np.int64)
        of_unit[group] = unit_size[market.unit[inside]]
        ranked.append(_has_order(settled, level, of_unit))
    return full, ranked


def _has_order(settled: Settled, level: Level, of_unit: Int64) -> Bool:
    """A group above its unit ranks nobody; one inside the unit, or the unit itself, has the unit's order."""
    if settled.by_merit or level.cap == "project":
        return np.ones(len(level.ids), dtype=np.bool_)
    if level.cap == "supervisor" and not settled.unit_is_project:
        return level.size <= of_unit
    return level.size < of_unit


def _positions(
    market: Market, level: Level, ranked: Bool, offered: Int64, won: Bool, asked: Int64
) -> tuple[Int32, Int32]:
    """Positions of the asked choices under their group, and of the last admitted there; persons count once."""
    group = level.of_project[market.project[offered]]
    inside = group >= 0
    inside[inside] = ranked[group[inside]]
    rows, group = offered[inside], group[inside]
    position = positions_within(group, market.key[rows], len(level.ids))
    last = np.full(len(level.ids), -1, dtype=np.int32)
    winners = np.flatnonzero(won[rows])
    np.maximum.at(last, group[winners], position[winners])
    of_choice = np.empty(len(market.project), dtype=np.int32)
    of_choice[rows] = position
    return of_choice[asked], last[level.of_project[market.project[asked]]]


def positions_within(group: Int32, key: UInt32, groups: int) -> Int32:
    """The place, from 1, of each row among the distinct keys of its group. Shapes: (r), (r) -> (r)."""
    library = kernel()
    if library is not None:
        return library.positions(group, key, groups)
    sort_key = group.astype(np.uint64) << np.uint64(32) | key
    order = np.argsort(sort_key)
    in_order = sort_key[order]
    number = np.cumsum(np.r_[True, in_order[1:] != in_order[:-1]])
    begins = np.flatnonzero(np.r_[True, group[order][1:] != group[order][:-1]])
    before = np.zeros(groups, dtype=np.int64)
    before[group[order][begins]] = number[begins] - 1
    position = np.empty(len(group), dtype=np.int32)
    position[order] = number - before[group[order]]
    return position


def home_positions(settled: Settled, home: Int32, position: Int32) -> tuple[Int32, Int32]:
    """Positions at the homes: of each student who came with a choice within reach (-1 else), and of each home's last
    placed one (-1 for none).

    Shapes: home, position (n) -> (n), (homes).
    """
    market, result = settled.market, settled.result
    within_reach = np.r_[0, np.cumsum(market.open)][market.start]
    came = np.flatnonzero(market.enters & (np.diff(within_reach) > 0))
    order = came[np.lexsort((position[came], home[came]))]
    begins = np.searchsorted(home[order], np.arange(int(home.max(initial=-1)) + 1))
    places = np.full(len(home), -1, dtype=np.int32)
    places[order] = np.arange(len(order)) - begins[home[order]] + 1
    last = np.full(int(home.max(initial=-1)) + 1, -1, dtype=np.int32)
    placed = np.flatnonzero(result.choice >= 0)
    np.maximum.at(last, home[placed], places[placed])
    return places, last
