"""Where each student's result stands in the own list, found in slices by two threads."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import numpy as np

from sojourn.core.verify.instance import Instance, Ints

SLICE = 32_768
T = TypeVar("T")


def slices(students: int) -> Iterator[tuple[int, int]]:
    """Ranges of students whose choices fit into a processor's cache."""
    for first in range(0, students, SLICE):
        yield first, min(first + SLICE, students)


def over_slices(work: Callable[[int, int], T], students: int) -> list[T]:
    """What `work` says of each range of students, in their order; NumPy lets two threads work at once."""
    ranges = list(slices(students))
    if len(ranges) < 2:
        return [work(*one) for one in ranges]
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda one: work(*one), ranges))


def owners(instance: Instance, first: int, last: int) -> Ints:
    """The student of each choice of a range of students, counted from its first."""
    sizes = np.diff(instance.starts[first : last + 1])
    return np.repeat(np.arange(last - first, dtype=np.int32), sizes)


def result_spots(instance: Instance, assignment: Ints) -> Ints:
    """The row of `listed` that is each student's result, -1 when not placed or not placed on a listed project."""
    spots = np.full(instance.students, -1, dtype=np.int32)

    def find(first: int, last: int) -> None:
        start, stop = instance.starts[first], instance.starts[last]
        owner = owners(instance, first, last)
        hits = np.flatnonzero(instance.listed[start:stop] == assignment[first:last][owner])
        spots[first + owner[hits]] = hits + start

    over_slices(find, instance.students)
    return spots
