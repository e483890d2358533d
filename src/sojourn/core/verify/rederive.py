"""The allocation computed once more, in rounds over arrays: the one that is best for the students."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn.core.verify import home as home_side
from sojourn.core.verify.groups import Nest, by_group, nest
from sojourn.core.verify.instance import Bools, Instance, Ints, Level

Rows = NDArray[np.integer]


@dataclass(frozen=True)
class Cut:
    """Caps that are applied at once, none of them inside another.

    Shapes: `of_project` (P,) the cap of each project, -1 for none; `room` (G,) seats beside the held ones.
    """

    of_project: Ints
    room: Rows


@dataclass(frozen=True)
class Rederived:
    """Shapes: `assignment` (S,) projects, -1 for none; `never` (S,) whom the home side never took."""

    assignment: Ints
    never: Bools


def rederive(instance: Instance) -> Rederived:
    """Deferred acceptance in which everybody who is refused offers to the next project at the same time.

    Source: call folder, section 3, "Loop": the order in which offers are processed changes nothing.
    """
    cuts = _Cuts(instance, nest(instance))
    walk = _Walk(instance)
    active = walk.active()
    while True:
        asks = np.flatnonzero(active & ~walk.seated)
        walk.advance(asks)
        going_on = asks[walk.spot[asks] < instance.starts[1:][asks]]
        if len(going_on) < len(asks) and instance.homes is not None:
            active = walk.active()
        if not len(going_on):
            if not (active & ~walk.seated & walk.alive).any():
                break
            active &= walk.alive
            continue
        walk.seated[going_on] = True
        offers = np.flatnonzero(walk.seated).astype(np.int32)
        refused = offers[cuts.refused(offers, walk.spot[offers])]
        walk.seated[refused] = False
        walk.spot[refused] += 1
        active &= walk.alive
    assignment = instance.held.copy()
    seated = np.flatnonzero(walk.seated)
    assignment[seated] = instance.listed[walk.spot[seated]]
    return Rederived(assignment, walk.alive & ~walk.seated)


class _Walk:
    """How far each student has come down the own list."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        within_reach = np.ones(len(instance.listed), dtype=np.bool_)
        if instance.ceiling is not None:
            within_reach = ~instance.ceiling
        self.alive = instance.plays & (_counts(instance, within_reach) > 0)
        if instance.strict and instance.ranked is not None:
            within_reach &= instance.ranked > 0
        self.next = _next(within_reach)
        self.spot = instance.starts[:-1].copy()
        self.seated = np.zeros(instance.students, dtype=np.bool_)
        self.order = None if instance.homes is None else home_side.home_order(instance.homes)

    def active(self) -> Bools:
        """Whom the home side takes of those whose list is not exhausted."""
        homes = self.instance.homes
        if homes is None or self.order is None:
            return self.alive.copy()
        said = home_side.choose(homes, self.order, self.alive, self.instance.held >= 0)
        taken: Bools = said == home_side.TAKEN
        return taken

    def advance(self, asks: Rows) -> None:
        """Goes on to the next choice that is open to each; whose list has none is out."""
        self.spot[asks] = self.next[self.spot[asks]]
        self.alive[asks[self.spot[asks] >= self.instance.starts[1:][asks]]] = False


def _counts(instance: Instance, flags: Bools) -> Rows:
    total = np.concatenate([[0], np.cumsum(flags)])
    counts: Rows = total[instance.starts[1:]] - total[instance.starts[:-1]]
    return counts


def _next(flags: Bools) -> Ints:
    """For each row the first flagged row at or after it. Shapes: (C,); the answer (C + 1,)."""
    size = len(flags)
    rows = np.where(np.append(flags, True), np.arange(size + 1, dtype=np.int32), np.int32(size))
    following: Ints = np.minimum.accumulate(rows[::-1])[::-1].astype(np.int32)
    return following


class _Cuts:
    """The host side's choice, from the innermost caps to the outermost."""

    def __init__(self, instance: Instance, levels: Nest) -> None:
        self.instance = instance
        self.top = instance.standing_top()
        self.units = len(instance.unit_lottery)
        held = instance.held[instance.held >= 0]
        self.held_in = np.bincount(instance.unit[held], minlength=self.units)
        self.by_person: list[Cut] = []
        self.by_seat: list[Cut] = []
        for depth in range(len(instance.levels)):
            for column, level in enumerate(instance.levels):
                at_depth = levels.height[column] == depth
                for cuts, chosen in (
                    (self.by_person, at_depth & levels.by_person[column]),
                    (self.by_seat, at_depth & ~levels.by_person[column]),
                ):
                    if chosen.any():
                        cuts.append(_cut(level, chosen, held))

    def refused(self, offers: Ints, spots: Ints) -> Bools:
        """Which of the offers the caps leave no room for. Shapes: students and rows of `listed` (N,); answer (N,)."""
        project = self.instance.listed[spots]
        keep = np.ones(len(offers), dtype=np.bool_)
        standing: Rows | None = None
        for cut in self.by_person:
            full = _overfull(cut, project, keep)
            if len(full):
                if standing is None:
                    standing = self.instance.standing(spots, offers, self.top)
                _apply(cut, project, standing, full, keep)
        seat: Rows | None = None
        for cut in self.by_seat:
            full = _overfull(cut, project, keep)
            if len(full):
                if seat is None:
                    seat = self._seats(offers, spots, project, keep)
                _apply(cut, project, seat, full, keep)
        return ~keep

    def _seats(self, offers: Ints, spots: Ints, project: Ints, keep: Bools) -> Rows:
        """The seats for which the units' picks ask, by number and by the unit's place in the lottery."""
        picks = np.flatnonzero(keep)
        standing = self.instance.standing(spots[picks], offers[picks], self.top)
        unit = self.instance.unit[project[picks]]
        order = np.lexsort((standing, unit))
        starts = np.searchsorted(unit[order], np.arange(self.units))
        number = np.arange(len(picks)) - starts[unit[order]] + self.held_in[unit[order]] + 1
        seat = np.zeros(len(offers), dtype=np.int64)
        seat[picks[order]] = number * self.units + self.instance.unit_lottery[unit[order]]
        return seat


def _cut(level: Level, chosen: Bools, held: Ints) -> Cut:
    of_project = level.of_project.copy()
    of_project[(of_project >= 0) & ~chosen[of_project]] = -1
    inside = of_project[held]
    taken = np.bincount(inside[inside >= 0], minlength=len(level.seats))
    return Cut(of_project, level.seats - taken)


def _overfull(cut: Cut, project: Ints, keep: Bools) -> Rows:
    """The caps with more offers than room."""
    group = cut.of_project[project]
    asked = np.bincount(group[keep & (group >= 0)], minlength=len(cut.room))
    return np.flatnonzero(asked > cut.room)


def _apply(cut: Cut, project: Ints, value: Rows, full: Rows, keep: Bools) -> None:
    """Keeps under each overfull cap the smallest values that have room."""
    is_full = np.zeros(len(cut.room) + 1, dtype=np.bool_)
    is_full[full] = True
    group = cut.of_project[project]
    rows = np.flatnonzero(keep & is_full[group])
    rows = rows[by_group(group[rows], value[rows])]
    owner = group[rows]
    starts = np.flatnonzero(np.concatenate([[True], owner[1:] != owner[:-1]]))
    place = np.arange(len(rows)) - np.repeat(starts, np.diff(np.append(starts, len(rows))))
    keep[rows[place >= cut.room[owner]]] = False
