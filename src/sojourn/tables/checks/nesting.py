"""Whether groups of projects nest: any two hold no project in common, or one holds all of the other's."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Crossing:
    """Two groups that cross, each of its family, with one project in both and one in each alone (places of rows)."""

    first: str
    first_group: int
    second: str
    second_group: int
    in_both: int
    only_first: int
    only_second: int


def crossings(families: Mapping[str, Labels], most: int = 1_000) -> list[Crossing]:
    """The pairs of groups that cross, at most `most` of each pair of families.

    Shapes: a family gives each project its group, -1 for none; the groups of one family are disjoint by that. A
    project by itself and the whole programme nest with everything.
    """
    found: list[Crossing] = []
    for first, second in combinations(families, 2):
        found += _between(first, families[first], second, families[second], most)
    return found


def _between(first: str, a: Labels, second: str, b: Labels, most: int) -> list[Crossing]:
    both = np.flatnonzero((a >= 0) & (b >= 0))
    if not len(both):
        return []
    size_a, size_b = np.bincount(a[a >= 0]), np.bincount(b[b >= 0])
    pair = a[both] * len(size_b) + b[both]
    pairs, at, shared = np.unique(pair, return_index=True, return_counts=True)
    group_a, group_b = np.divmod(pairs, len(size_b))
    crossed = np.flatnonzero((shared < size_a[group_a]) & (shared < size_b[group_b]))[:most]
    return [
        Crossing(
            first,
            int(group_a[each]),
            second,
            int(group_b[each]),
            int(both[at[each]]),
            int(np.argmax((a == group_a[each]) & (b != group_b[each]))),
            int(np.argmax((b == group_b[each]) & (a != group_a[each]))),
        )
        for each in crossed
    ]
