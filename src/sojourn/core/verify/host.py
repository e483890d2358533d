"""The host side of an allocation: what is full, and which claims its rules would grant."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn.core.verify.groups import by_group
from sojourn.core.verify.instance import Bools, Instance, Ints, Level

Wide = NDArray[np.int64]


@dataclass(frozen=True)
class HostState:
    """What a claim on each project meets.

    Shapes: `used` one (G,) per level; `bar` (P,) the latest standing to which the caps leave room, -1 where to none;
    `quick_bar` (P,) a looser one in places of the merit order or in ranks less one, 0 where `bar` is -1.
    """

    used: tuple[Wide, ...]
    bar: NDArray[np.integer]
    quick_bar: NDArray[np.integer]


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
    if not all(persons.all() for persons in by_person):
        bar = np.minimum(bar, _seat_bar(instance, by_person, used, at, standing))
    return HostState(used, bar, _quick_bar(instance, bar, top))


def _seat_bar(
    instance: Instance, by_person: tuple[Bools, ...], used: tuple[Wide, ...], at: Ints, standing: NDArray[np.integer]
) -> NDArray[np.integer]:
    """The latest standing with which a claim on each project would be a pick of its unit early enough for a seat.

    A claim asks for the seat after those of the unit's better picks, and gets it where that seat is not later than the
    latest that each full cap around the unit grants. Shapes: `at` and `standing` (N,) of the newly placed; the answer
    (P,), the largest number where no such cap is full, -1 where even the unit's first pick comes too late.
    """
    units = len(instance.unit_lottery)
    held_in = np.bincount(instance.unit[instance.held[instance.held >= 0]], minlength=units)
    unit = instance.unit[at]
    picks = standing[by_group(unit, standing)]
    picks_in = np.bincount(unit, minlength=units)
    start = np.cumsum(picks_in) - picks_in
    latest = (held_in + picks_in) * units + instance.unit_lottery
    granted = np.full(len(instance.unit), np.iinfo(np.int64).max)
    for level, persons, taken in zip(instance.levels, by_person, used, strict=True):
        of_project = level.of_project.copy()
        of_project[(of_project >= 0) & persons[of_project]] = -1
        last = np.full(len(level.seats), -1, dtype=np.int64)
        inside = of_project[at] >= 0
        np.maximum.at(last, of_project[at[inside]], latest[unit[inside]])
        last[taken < level.seats] = np.iinfo(np.int64).max
        has = of_project >= 0
        granted[has] = np.minimum(granted[has], last[of_project[has]])
    # How many better picks a claim may have; a seat is a number times the units, plus the unit's place in the lottery.
    better = (granted - instance.unit_lottery[instance.unit]) // units - held_in[instance.unit] - 1
    kind = instance.standing_type()
    bar = np.full(len(instance.unit), np.iinfo(kind).max, dtype=kind)
    bar[better < 0] = -1
    within = (better >= 0) & (better < picks_in[instance.unit])
    bar[within] = picks[start[instance.unit[within]] + better[within]]
    return bar


def _quick_bar(instance: Instance, bar: NDArray[np.integer], top: int) -> NDArray[np.integer]:
    if instance.by_merit or instance.ranked is None:
        return bar
    rank = np.maximum(bar, instance.students) // instance.students - 1  # a bar of -1 lets through who is ranked first
    return np.where(bar >= top, np.iinfo(np.uint32).max, rank).astype(np.uint32)
