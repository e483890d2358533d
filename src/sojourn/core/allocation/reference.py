"""The mechanism in NumPy: rounds in which every choice is made anew, from the innermost group outwards.

Slower than the compiled kernel and always there. A choice under nested caps is a truncation per level: of what the
inner groups let through, each group keeps its best, which for nested groups is the same as going through all offers in
order and taking each that has room everywhere.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation.market import UNACCEPTABLE, Bool, HomeSide, Int32, Int64, Market
from sojourn.core.allocation.result import NOT_TAKEN, REFUSED_BY_COUNTRY, REFUSED_BY_HOME, TAKEN, Result


def solve_reference(market: Market) -> Result:
    """Run deferred acceptance to its end. Shapes: see Market and Result."""
    return _Run(market).finish()


def rank_within(group: npt.NDArray[np.integer], *keys: npt.NDArray[np.generic]) -> Int64:
    """The place, from 0, of each row among the rows of its group, by the keys, the first of them first."""
    order = np.lexsort((*reversed(keys), group))
    sorted_group = group[order]
    begins = np.flatnonzero(np.r_[True, sorted_group[1:] != sorted_group[:-1]]) if len(order) else np.zeros(0, int)
    lengths = np.diff(np.r_[begins, len(order)])
    places = np.empty(len(order), dtype=np.int64)
    places[order] = np.arange(len(order)) - np.repeat(begins, lengths)
    return places


@dataclass(frozen=True)
class _Lists:
    """The choices that are open, of the students who enter."""

    begin: Int64
    end: Int64
    project: Int32
    key: npt.NDArray[np.uint32]
    own: Int32

    @classmethod
    def of(cls, market: Market) -> "_Lists":
        lengths = np.diff(market.start)
        student = np.repeat(np.arange(market.students, dtype=np.int32), lengths)
        kept = np.flatnonzero(market.open & market.enters[student])
        count = np.bincount(student[kept], minlength=market.students)
        end = np.cumsum(count)
        own = (kept - np.repeat(market.start[:-1], lengths)[kept]).astype(np.int32)
        return cls(end - count, end, market.project[kept], market.key[kept], own)


class _Run:
    def __init__(self, market: Market) -> None:
        self.market = market
        self.lists = _Lists.of(market)
        self.cursor = self.lists.begin.copy()
        self.placed = np.zeros(market.students, dtype=np.bool_)
        self.granted = np.zeros(len(market.unit_order), dtype=np.int64)
        self.offers = 0
        self.inner, self.outer = _split_groups(market)

    def finish(self) -> Result:
        listed = self.lists.end > self.lists.begin
        was_active = np.zeros_like(listed)
        new = np.zeros(0, dtype=np.int64)
        while True:
            if not len(new) or self.market.homes is not None:
                state = self._states(listed & (self.cursor < self.lists.end))
                woken = np.flatnonzero((state == TAKEN) & ~was_active)
                was_active[woken] = True
                new = np.concatenate([new, woken])
            if not len(new):
                break
            self.offers += len(new)
            refused = self._host_side(new)
            self.cursor[refused] += 1
            new = refused[self.cursor[refused] < self.lists.end[refused]]
        state[was_active] = TAKEN
        choice = np.full(self.market.students, -1, dtype=np.int32)
        seated = np.flatnonzero(self.placed)
        choice[seated] = self.lists.own[self.cursor[seated]]
        return Result(choice, state, self.offers)

    def _states(self, candidates: Bool) -> npt.NDArray[np.int8]:
        state = np.zeros(self.market.students, dtype=np.int8)
        homes = self.market.homes
        if homes is None:
            state[candidates] = TAKEN
            return state
        rows = np.flatnonzero(candidates)
        state[rows] = _home_side(homes, rows)
        return state

    def _host_side(self, new: Int64) -> Int64:
        """Let the units and the groups above them choose from the seated and the new; returns the refused."""
        market = self.market
        touched = np.zeros(len(self.granted), dtype=np.bool_)
        touched[market.unit[self._project(new)]] = True
        self.placed[new] = True
        pool = self._holders(touched)
        kept = self._inside_units(pool)
        picks = self.granted.copy()
        picks[touched] = 0
        units = market.unit[self._project(pool[kept])]
        picks += np.bincount(units, minlength=len(picks))
        granted = self._seats(picks)
        shortened = granted < picks
        refused = [pool[~kept]]
        self.placed[refused[0]] = False
        if shortened.any():
            rows = self._holders(shortened)
            unit = market.unit[self._project(rows)]
            late = rank_within(unit, self.lists.key[self.cursor[rows]]) >= granted[unit]
            self.placed[rows[late]] = False
            refused.append(rows[late])
        self.granted = granted
        return np.concatenate(refused)

    def _project(self, students: Int64) -> Int32:
        return self.lists.project[self.cursor[students]]

    def _holders(self, units: Bool) -> Int64:
        seated = np.flatnonzero(self.placed)
        holding: Int64 = seated[units[self.market.unit[self._project(seated)]]]
        return holding

    def _inside_units(self, pool: Int64) -> Bool:
        """Which of the pool their units pick, under the caps of projects and of the groups inside a unit."""
        key = self.lists.key[self.cursor[pool]]
        project = self._project(pool)
        kept: Bool = (rank_within(project, key) < self.market.seats[project]) & (key != UNACCEPTABLE)
        for groups, seats in self.inner:
            rows = np.flatnonzero(kept & (groups[project] >= 0))
            group = groups[project[rows]]
            kept[rows] = rank_within(group, key[rows]) < seats[group]
        return kept

    def _seats(self, picks: Int64) -> Int64:
        """How many of its picks each unit is granted by the groups above it, seats going by number, then key."""
        granted = picks.copy()
        market = self.market
        for units, seats in self.outer:
            wanted = granted[units]
            if wanted.sum() <= seats:
                continue
            owner = np.repeat(units, wanted)
            number = np.arange(len(owner)) - np.repeat(np.cumsum(wanted) - wanted, wanted) + market.unit_held[owner]
            order = np.lexsort((market.unit_order[owner], number))[:seats]
            granted[units] = np.bincount(owner[order], minlength=len(granted))[units]
        return granted


def _split_groups(market: Market) -> tuple[list[tuple[Int32, Int32]], list[tuple[Int64, int]]]:
    """Groups inside units as one map per depth, deepest first; groups above units one by one, innermost first."""
    forest = market.nested
    groups = len(forest.parent)
    depth = np.zeros(groups, dtype=np.int64)
    parent = forest.parent.copy()
    while (parent >= 0).any():
        depth += parent >= 0
        parent = np.where(parent >= 0, forest.parent[parent], -1)
    is_outer = np.zeros(groups, dtype=np.bool_)
    front = np.unique(market.unit_outer[market.unit_outer >= 0])
    while len(front):
        is_outer[front] = True
        front = np.unique(forest.parent[front])
        front = front[front >= 0]
    inner: list[tuple[Int32, Int32]] = []
    for level in range(int(depth.max(initial=-1)), -1, -1):
        members = np.flatnonzero((depth == level) & ~is_outer)
        if not len(members):
            continue
        lengths = forest.last[members] - forest.first[members]
        begins = np.repeat(forest.first[members] - (np.cumsum(lengths) - lengths), lengths)
        run = forest.order[begins + np.arange(lengths.sum())]
        of_project = np.full(len(market.seats), -1, dtype=np.int32)
        of_project[run] = np.repeat(members, lengths)
        inner.append((of_project, forest.seats))
    outer = [
        (np.unique(market.unit[forest.order[forest.first[g] : forest.last[g]]]).astype(np.int64), int(forest.seats[g]))
        for g in sorted(np.flatnonzero(is_outer), key=lambda g: -depth[g])
    ]
    return inner, outer


def _home_side(homes: HomeSide, rows: Int64) -> npt.NDArray[np.int8]:
    """States of the candidates `rows`: which their homes take, and which of these their countries grant a seat."""
    home, position, reserve = homes.home[rows], homes.position[rows], homes.reserve[rows]
    state = np.full(len(rows), REFUSED_BY_HOME, dtype=np.int8)
    set_aside = np.zeros(len(rows), dtype=np.bool_)
    of_track = np.flatnonzero(reserve >= 0)
    places = rank_within(reserve[of_track], position[of_track])
    set_aside[of_track] = places < homes.reserve_seats[reserve[of_track]]
    taken = np.flatnonzero(rank_within(home, ~set_aside, position) < homes.quota[home])
    state[taken] = TAKEN
    number = rank_within(home[taken], position[taken]) + homes.held[home[taken]]
    country = homes.country[home[taken]]
    capped = np.flatnonzero(country >= 0)
    order = rank_within(country[capped], number[capped], homes.order[home[taken[capped]]])
    state[taken[capped[order >= homes.country_seats[country[capped]]]]] = REFUSED_BY_COUNTRY
    return state


__all__ = ["NOT_TAKEN", "rank_within", "solve_reference"]
