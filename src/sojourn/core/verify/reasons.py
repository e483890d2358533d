"""The refusals that follow from a final allocation: the cap that each one names, and the positions under it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn.core.verify import home as home_side
from sojourn.core.verify.groups import Nest, by_group, nest
from sojourn.core.verify.host import used_seats
from sojourn.core.verify.instance import Bools, Instance, Ints
from sojourn.core.verify.spots import result_spots

CEILING, UNACCEPTABLE, NOTHING_FULL = -1, -2, -3
Rows = NDArray[np.integer]


@dataclass(frozen=True)
class Refused:
    """One row for each listed choice above a result.

    Shapes: all (N,): `student`, `spot` the row of `listed`, `level` the row of `instance.levels` or one of the codes
    above, `group` the cap in its level (for `UNACCEPTABLE` the unit, else -1), `seats`, `own` and `last` positions; -1
    stands for an empty cell.
    """

    student: Ints
    spot: Ints
    level: Ints
    group: Ints
    seats: Ints
    own: Ints
    last: Ints


@dataclass(frozen=True)
class NeverActive:
    """Shapes: (S,): `said` what the home side says to each (codes of `home`), `own` and `last` positions, -1 empty."""

    said: Ints
    own: Ints
    last: Ints


def refused(instance: Instance, assignment: Ints, never: Bools) -> Refused:
    """Why each choice above a result was refused, read from the final allocation.

    Source: call folder, section 3, "Reasons", and section 5, refusals.csv.
    """
    levels = nest(instance)
    spots = result_spots(instance, assignment)
    walks = instance.plays & ~never
    ends = np.where(spots >= 0, spots, instance.starts[1:])
    ends = np.where(walks, ends, instance.starts[:-1])
    student, spot = _ranges(instance.starts[:-1], ends)
    project = instance.listed[spot]
    level = _innermost_full(instance, levels, assignment)[project]
    if instance.strict and instance.ranked is not None:
        level[instance.ranked[spot] == 0] = UNACCEPTABLE
    if instance.ceiling is not None:
        level[instance.ceiling[spot]] = CEILING
    size = len(spot)
    empty = [np.full(size, -1, dtype=np.int32) for _ in range(4)]
    rows = Refused(student, spot, level, *empty)
    unacceptable = level == UNACCEPTABLE
    rows.group[unacceptable] = instance.unit[project[unacceptable]]
    # Those placed offered to their result too, and count in the positions.
    placed = np.flatnonzero(walks & (spots >= 0)).astype(np.int32)
    for column, one in enumerate(instance.levels):
        at = np.flatnonzero(level == column)
        rows.group[at] = one.of_project[project[at]]
        rows.seats[at] = one.seats[rows.group[at]]
        if len(at):
            _positions(instance, column, levels.by_person[column], rows, (placed, spots[placed]))
    return rows


def _ranges(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """The numbers from each start to before each end, and the row that each belongs to."""
    sizes = np.maximum(ends - starts, 0)
    owner = np.repeat(np.arange(len(starts), dtype=np.int32), sizes)
    before = np.cumsum(sizes) - sizes
    inside = np.arange(int(sizes.sum()), dtype=np.int64) - before[owner] + starts[owner]
    return owner, inside.astype(np.int32)


def _innermost_full(instance: Instance, levels: Nest, assignment: Ints) -> Ints:
    """The level of the innermost full cap above each project. Shapes: (P,)."""
    full = np.zeros((len(instance.levels), len(instance.unit)), dtype=np.bool_)
    for column, level in enumerate(instance.levels):
        has = level.of_project >= 0
        is_full = used_seats(level, assignment) >= level.seats
        full[column, has] = is_full[level.of_project[has]]
    answer = np.full(len(instance.unit), NOTHING_FULL, dtype=np.int32)
    rows = np.arange(len(instance.unit))
    for depth in reversed(range(len(instance.levels))):
        above = levels.chain[:, depth]
        hit = (above >= 0) & full[above, rows]
        answer[hit] = above[hit]
    return answer


def _positions(instance: Instance, column: int, persons: Bools, rows: Refused, placed: tuple[Ints, Ints]) -> None:
    """Fills in the positions under the caps of one level that some row names and that compare persons."""
    level = instance.levels[column]
    named = np.zeros(len(level.seats) + 1, dtype=np.bool_)
    named[rows.group[rows.level == column]] = True
    named[:-1] &= persons
    named[-1] = False
    who = np.concatenate([rows.student, placed[0]])
    spot = np.concatenate([rows.spot, placed[1]])
    offered = np.concatenate([(rows.level != CEILING) & (rows.level != UNACCEPTABLE), np.ones(len(placed[0]), bool)])
    group = level.of_project[instance.listed[spot]]
    counted = np.flatnonzero(offered & named[group])
    standing = instance.standing(spot[counted], who[counted], instance.standing_top())
    # Equal numbers are rows of one person, who has one place however the rows stand.
    counted = counted[by_group(group[counted], standing)]
    place = _distinct_places(group[counted], who[counted])
    is_row = counted < len(rows.student)
    own = counted[is_row]
    right = rows.level[own] == column
    rows.own[own[right]] = place[is_row][right]
    last = np.full(len(level.seats), -1, dtype=np.int32)
    np.maximum.at(last, group[counted[~is_row]], place[~is_row])
    at = np.flatnonzero(rows.level == column)
    rows.last[at] = last[rows.group[at]]


def _distinct_places(group: Rows, who: Rows) -> Ints:
    """The place of each row in its group from 1, where rows of one person, which stand together, share one."""
    if not len(group):
        return np.zeros(0, dtype=np.int32)
    new_group = np.concatenate([[True], group[1:] != group[:-1]])
    new_person = new_group | np.concatenate([[True], who[1:] != who[:-1]])
    total = np.cumsum(new_person)
    before = np.where(new_group, total - 1, 0)
    return (total - np.maximum.accumulate(before)).astype(np.int32)


def never_active(instance: Instance, assignment: Ints, never: Bools) -> NeverActive:
    """Why the home side had no place for those who were never active.

    Source: call folder, section 3, "Home side"; positions count everybody whom the home could have taken.
    """
    nobody = np.full(instance.students, -1, dtype=np.int32)
    homes = instance.homes
    if homes is None:
        return NeverActive(np.zeros(instance.students, dtype=np.int32), nobody, nobody.copy())
    held = instance.held >= 0
    new = (assignment >= 0) & ~held
    order = home_side.home_order(homes)
    said = home_side.choose(homes, order, (new | never) & instance.plays, held)
    within = np.ones(len(instance.listed), dtype=np.int64)
    if instance.ceiling is not None:
        within -= instance.ceiling
    total = np.concatenate([[0], np.cumsum(within)])
    counted = instance.plays & (total[instance.starts[1:]] > total[instance.starts[:-1]])
    ever = order[counted[order]]
    place = _distinct_places(homes.home[ever], ever)
    own = nobody.copy()
    own[ever] = place
    last = np.full(len(homes.quota), -1, dtype=np.int32)
    admitted = new & counted
    np.maximum.at(last, homes.home[admitted], own[admitted])
    by_home = never & (said == home_side.NO_PLACE)
    return NeverActive(said, np.where(by_home, own, -1), np.where(by_home, last[homes.home], -1))
