"""The host side of an allocation: what is full, and which claims its rules would grant."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

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
    person, `quick_bar` (P,) a looser one in places of the merit order or in ranks less one; `seats` the levels that
    bind by seat; `picks` (N,) unit and standing of everybody newly placed, sorted, in one number; `pick_start` (U + 1,)
    where each unit's picks start; `held_in` (U,) held seats of each unit; `span` the number that separates two units in
    `picks`.
    """

    used: tuple[Wide, ...]
    bar: NDArray[np.integer]
    quick_bar: NDArray[np.integer]
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


def host_state(instance: Instance, by_person: tuple[Bools, ...], assignment: Ints, spots: Ints) -> HostState:
    """What the placements leave open. Every newly placed student has a row in `spots`."""
    new = np.flatnonzero((assignment >= 0) & (instance.held < 0)).astype(np.int32)
    at = assignment[new]
    top = instance.standing_top()
    standing = instance.standing(spots[new], new, top)
    kind = instance.standing_type()
    bar = np.full(len(instance.unit), np.iinfo(kind).max, dtype=kind)
    used = tuple(used_seats(level, assignment) for level in instance.levels)
    for level, persons, taken in zip(instance.levels, by_person, used, strict=True):
        worst = np.full(len(level.seats), -1, dtype=kind)
        inside = level.of_project[at] >= 0
        np.maximum.at(worst, level.of_project[at[inside]], standing[inside].astype(kind, copy=False))
        worst[(taken < level.seats) | ~persons] = np.iinfo(kind).max
        has = level.of_project >= 0
        bar[has] = np.minimum(bar[has], worst[level.of_project[has]])
    return _with_seats(instance, by_person, (used, bar), (at, standing), top)


def _with_seats(
    instance: Instance,
    by_person: tuple[Bools, ...],
    found: tuple[tuple[Wide, ...], NDArray[np.integer]],
    placed: tuple[Ints, NDArray[np.integer]],
    top: int,
) -> HostState:
    (used, bar), (at, standing) = found, placed
    units = len(instance.unit_lottery)
    held = instance.held[instance.held >= 0]
    held_in = np.bincount(instance.unit[held], minlength=units)
    span = top + instance.students
    quick = _quick_bar(instance, bar, top)
    if all(persons.all() for persons in by_person):
        nothing = np.zeros(0, dtype=np.int64)
        return HostState(used, bar, quick, (), nothing, nothing, held_in, span)
    unit = instance.unit[at].astype(np.int64)
    picks = np.sort(unit * span + standing)
    picks_in = np.bincount(unit, minlength=units)
    start = np.concatenate([[0], np.cumsum(picks_in)])
    latest = (held_in + picks_in) * units + instance.unit_lottery
    levels = []
    for level, persons, taken in zip(instance.levels, by_person, used, strict=True):
        if persons.all():
            continue
        of_project = level.of_project.copy()
        of_project[(of_project >= 0) & persons[of_project]] = -1
        last = np.full(len(level.seats), -1, dtype=np.int64)
        inside = of_project[at] >= 0
        np.maximum.at(last, of_project[at[inside]], latest[unit[inside]])
        last[taken < level.seats] = np.iinfo(np.int64).max
        levels.append(SeatLevel(of_project, last))
    return HostState(used, bar, quick, tuple(levels), picks, start, held_in, span)


def _quick_bar(instance: Instance, bar: NDArray[np.integer], top: int) -> NDArray[np.integer]:
    if instance.by_merit or instance.ranked is None:
        return bar
    rank = np.maximum(bar, instance.students) // instance.students - 1
    return np.where(bar >= top, np.iinfo(np.uint32).max, rank).astype(np.uint32)


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
