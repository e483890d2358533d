"""How the caps of the host side lie inside one another, and which of them bind by person and which by seat."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn.core.verify.instance import Bools, Instance, Ints

KINDS = ("project", "supervisor", "host", "region", "hub", "seats")


@dataclass(frozen=True)
class Nest:
    """The chain of caps above each project, from the innermost.

    Shapes: `chain` (P, L) rows of `instance.levels`, the innermost first, -1 beyond the last; `by_person` one (G,) per
    level: caps under which the persons themselves are compared, in merit mode all, in rankings mode those inside a
    rank unit or equal to it; `height` one (G,) per level: larger for a cap than for any cap inside it.
    """

    chain: Ints
    by_person: tuple[Bools, ...]
    height: tuple[Ints, ...]


def nest(instance: Instance) -> Nest:
    """The chain of caps above each project, the smaller group first, with the same projects in the order of kinds."""
    levels = instance.levels
    projects = len(instance.unit)
    score = np.full((projects, len(levels)), np.iinfo(np.int64).max, dtype=np.int64)
    for column, level in enumerate(levels):
        has = level.of_project >= 0
        sizes = np.bincount(level.of_project[has], minlength=len(level.seats))
        score[has, column] = sizes[level.of_project[has]] * len(KINDS) + KINDS.index(level.kind)
    chain = np.argsort(score, axis=1, kind="stable").astype(np.int32)
    chain[np.take_along_axis(score, chain, axis=1) == np.iinfo(np.int64).max] = -1
    height = tuple(np.zeros(len(level.seats), dtype=np.int32) for level in levels)
    for depth in range(len(levels)):
        for column, level in enumerate(levels):
            at = np.flatnonzero(chain[:, depth] == column)
            np.maximum.at(height[column], level.of_project[at], np.int32(depth))
    return Nest(chain, by_person(instance), height)


def by_person(instance: Instance) -> tuple[Bools, ...]:
    """Which caps compare persons. Shapes: one (G,) per level."""
    return tuple(_by_person(instance, column) for column in range(len(instance.levels)))


def _by_person(instance: Instance, column: int) -> Bools:
    level = instance.levels[column]
    groups = len(level.seats)
    if instance.by_merit:
        return np.ones(groups, dtype=np.bool_)
    has = level.of_project >= 0
    group, unit = level.of_project[has], instance.unit[has]
    lowest = np.full(groups, np.iinfo(np.int32).max, dtype=np.int32)
    highest = np.full(groups, -1, dtype=np.int32)
    np.minimum.at(lowest, group, unit)
    np.maximum.at(highest, group, unit)
    one_unit = lowest == highest
    size = np.bincount(group, minlength=groups)
    unit_size = np.bincount(instance.unit, minlength=len(instance.unit_lottery))
    own = level.kind == "project" or (level.kind == "supervisor" and not instance.unit_is_project)
    smaller = np.zeros(groups, dtype=np.bool_)
    smaller[one_unit] = own | (size[one_unit] < unit_size[lowest[one_unit]])
    return smaller


def by_group(group: NDArray[np.integer], value: NDArray[np.integer]) -> NDArray[np.intp]:
    """The order of rows by group, then by value: one sort of one number each, which is faster than two of pairs.

    Shapes: both (N,), neither negative; the answer (N,), rows of equal group and value in any order.
    """
    span = int(value.max(initial=0)) + 1
    return np.argsort(group.astype(np.int64) * span + value)
