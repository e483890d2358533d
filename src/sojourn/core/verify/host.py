"""The host side of an allocation: what is full, and which claims its rules would grant."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn.core.verify.groups import Nest
from sojourn.core.verify.instance import Bools, Instance, Ints, Level

Wide = NDArray[np.int64]


@dataclass(frozen=True)
class SeatLevel:
    """Caps that bind by seat: `last` (G,) is the latest seat granted under each full cap, beyond any where not full."""

    of_project: Ints
    last: Wide


@dataclass(frozen=True)
class HostState:
    """What a claim on each project meets.

    Shapes: `used` one (G,) per level; `bar` (P,) the standing that a claim may not exceed under the caps that bind by
    person; `seats` the levels that bind by seat; `picks` (N,) unit and standing of everybody newly placed, sorted, in
    one number; `pick_start` (U + 1,) where each unit's picks start; `held_in` (U,) held seats of each unit; `span` the
    number that separates two units in `picks`.
    """

    used: tuple[Wide, ...]
    bar: NDArray[np.integer]
    seats: tuple[SeatLevel, ...]
    picks: Wide
    pick_start: Wide
    held_in: Wide
    span: int


def used_seats(level: Level, assignment: Ints) -> Wide:
    """The seats taken under each cap of a level, by held students too."""
    taken = np.bincount(assignment[assignment >= 0], minlength=len(level.of_project))
    has = level.of_project >= 0
    counts = np.bincount(level.of_project[has], weights=taken[has], minlength=len(level.seats))
    return counts.astype(np.int64)


def host_state(instance: Instance, nest: Nest, assignment: Ints, spots: Ints) -> HostState:
    """What the placements leave open. Every newly placed student has a row in `spots`."""
    new = np.flatnonzero((assignment >= 0) & (instance.held < 0)).astype(np.int32)
    at = assignment[new]
    top = instance.standing_top()
    standing = instance.standing(spots[new], new, top)
    kind = instance.standing_type()
    bar = np.full(len(instance.unit), np.iinfo(kind).max, dtype=kind)
    used = tuple(used_seats(level, assignment) for level in instance.levels)
    for level, by_person, taken in zip(instance.levels, nest.by_person, used, strict=True):
        worst = np.full(len(level.seats), -1, dtype=kind)
        inside = level.of_project[at] >= 0
        np.maximum.at(worst, level.of_project[at[inside]], standing[inside].astype(kind, copy=False))
        worst[(taken < level.seats) | ~by_person] = np.iinfo(kind).max
        has = level.of_project >= 0
        bar[has] = np.minimum(bar[has], worst[level.of_project[has]])
    return _with_seats(instance, nest, (used, bar), (at, standing), top)


def _with_seats(
    instance: Instance,
    nest: Nest,
    found: tuple[tuple[Wide, ...], NDArray[np.integer]],
    placed: tuple[Ints, NDArray[np.integer]],
    top: int,
) -> HostState:
    (used, bar), (at, standing) = found, placed
    units = len(instance.unit_lottery)
    held = instance.held[instance.held >= 0]
    held_in = np.bincount(instance.unit[held], minlength=units)
    span = top + instance.students
    if all(by_person.all() for by_person in nest.by_person):
        nothing = np.zeros(0, dtype=np.int64)
        return HostState(used, bar, (), nothing, nothing, held_in, span)
    unit = instance.unit[at].astype(np.int64)
    picks = np.sort(unit * span + standing)
    picks_in = np.bincount(unit, minlength=units)
    start = np.concatenate([[0], np.cumsum(picks_in)])
    latest = (held_in + picks_in) * units + instance.unit_lottery
    levels = []
    for level, by_person, taken in zip(instance.levels, nest.by_person, used, strict=True):
        if by_person.all():
            continue
        of_project = level.of_project.copy()
        of_project[(of_project >= 0) & by_person[of_project]] = -1
        last = np.full(len(level.seats), -1, dtype=np.int64)
        inside = of_project[at] >= 0
        np.maximum.at(last, of_project[at[inside]], latest[unit[inside]])
        last[taken < level.seats] = np.iinfo(np.int64).max
        levels.append(SeatLevel(of_project, last))
    return HostState(used, bar, tuple(levels), picks, start, held_in, span)


def gets_a_seat(instance: Instance, state: HostState, project: Ints, standing: NDArray[np.integer]) -> Bools:
    """Whether the caps that bind by seat leave room for a unit's pick of each claim.

    Shapes: `project` and `standing` (N,); the answer (N,).
    """
    unit = instance.unit[project].astype(np.int64)
    better = np.searchsorted(state.picks, unit * state.span + standing) - state.pick_start[unit]
    seat = (state.held_in[unit] + 1 + better) * len(instance.unit_lottery) + instance.unit_lottery[unit]
    open_to = np.ones(len(project), dtype=np.bool_)
    for level in state.seats:
        group = level.of_project[project]
        open_to &= (group < 0) | (seat <= level.last[group])
    return open_to
