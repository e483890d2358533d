"""The market as arrays: what both solvers read."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
UInt32 = npt.NDArray[np.uint32]
Bool = npt.NDArray[np.bool_]

UNLIMITED = np.iinfo(np.int32).max
UNACCEPTABLE = np.iinfo(np.uint32).max


@dataclass(frozen=True)
class NestedProjects:
    """The groups above the projects as a forest: every group is a run of projects, in an order of its own.

    Shapes: P projects, G groups. `order` (P) lists the projects, so that each group is `order[first:last]`; `above` (P)
    is the innermost group above a project or -1; `parent` (G) likewise above a group; `first`, `last` (G) its run;
    `seats` (G) its cap after held students, UNLIMITED when it has none.
    """

    order: Int32
    above: Int32
    parent: Int32
    first: Int32
    last: Int32
    seats: Int32


@dataclass(frozen=True)
class HomeSide:
    """How homes and countries choose which students are active. Absent when no home quota and no country cap is set.

    Shapes: n students, H homes, R reserves, C countries. `home` (n); `position` (n): place in the order of the home,
    comparable within a home, smaller first, no two students alike; `reserve` (n): the reserve that the student's
    track opens, or -1. `quota` (H) and `reserve_seats` (R) are what held students leave, `country_seats` (C) likewise;
    UNLIMITED for none. `held` (H): held students, so that the first new seat of home h is number held[h] + 1. `order`
    (H): homes by their public key, 0 wins. `country` (H): the country with a cap, or -1.
    """

    home: Int32
    position: Int32
    reserve: Int32
    quota: Int32
    held: Int32
    order: Int32
    country: Int32
    country_seats: Int32
    reserve_home: Int32
    reserve_seats: Int32


@dataclass(frozen=True)
class Market:
    """Students with their lists, projects in their groups, units with their orders.

    Shapes: n students, m listed choices, P projects, U rank units. Student s lists `project[start[s]:start[s + 1]]`,
    best first. `key` (m): the place of the student in the order of that project's unit, smaller is better, no two
    persons of a unit alike; UNACCEPTABLE where the unit refuses the person. `open` (m): False where the choice is
    refused before the match. `enters` (n): False for students outside the match (ineligible, left out, held).
    `seats` (P): capacity after held students. `unit` (P): rank unit of a project. `unit_outer` (U): the innermost group
    that lies above the whole unit, or -1; groups of a unit's projects below it are inside the unit. `unit_held` (U):
    held students; `unit_order` (U): units by their public key, 0 wins. With priority "merit" there is one unit, which
    holds all projects.
    """

    start: Int64
    project: Int32
    key: UInt32
    open: Bool
    enters: Bool
    seats: Int32
    nested: NestedProjects
    unit: Int32
    unit_outer: Int32
    unit_held: Int32
    unit_order: Int32
    homes: HomeSide | None

    @property
    def students(self) -> int:
        """How many students the arrays hold, in the match or not."""
        return len(self.start) - 1


def nest_projects(levels: list[tuple[Int32, Int32]], projects: int) -> tuple[NestedProjects, list[Int32]]:
    """Build the forest of groups above the projects.

    Shapes: each level is (group of each project or -1 (P), seats of each group), inner levels first: of two groups with
    the same projects the earlier level is the inner one. Returns the forest and, per level, the number of each of its
    groups in the forest, -1 for a group without projects.
    Errors: ValueError when two groups cross; the tables' check says which, before it comes to this.
    """
    width = len(levels)
    offsets = np.cumsum([0, *(len(seats) for _, seats in levels)])
    total = int(offsets[-1])
    chain = np.full((projects, width), -1, dtype=np.int64)
    size = np.zeros(total, dtype=np.int64)
    for level, (of_project, _) in enumerate(levels):
        has = np.flatnonzero(of_project >= 0)
        chain[has, level] = of_project[has] + offsets[level]
        size[offsets[level] : offsets[level + 1]] = np.bincount(
            of_project[has], minlength=offsets[level + 1] - offsets[level]
        )
    # Outermost first: larger groups, of equal ones the later level; places without a group go last.
    rank = np.where(chain >= 0, size[chain] * width + np.arange(width), -1)
    chain = np.take_along_axis(chain, np.argsort(-rank, axis=1, kind="stable"), axis=1)
    order = np.lexsort(chain.T[::-1]) if width else np.arange(projects)
    chain = chain[order]
    parent = np.full(total, -1, dtype=np.int64)
    first = np.zeros(total, dtype=np.int64)
    last = np.zeros(total, dtype=np.int64)
    above = np.full(projects, -1, dtype=np.int64)
    for depth in range(width):
        group = chain[:, depth]
        has = np.flatnonzero(group >= 0)
        if not len(has):
            break
        members, begin = np.unique(group[has], return_index=True)
        if last[members].any():
            raise ValueError("groups cross")  # one of them stands at two depths
        first[members] = has[begin]
        last[members] = has[begin] + size[members]
        parent[members] = chain[has[begin], depth - 1] if depth else -1
        expected = parent[group[has]]
        actual = chain[has, depth - 1] if depth else np.full(len(has), -1)
        runs: Bool = (has >= first[group[has]]) & (has < last[group[has]])
        if not (np.array_equal(expected, actual) and runs.all()):
            raise ValueError("groups cross")
        above[order[has]] = group[has]
    used: Bool = size > 0
    number = np.where(used, np.cumsum(used) - 1, -1)
    limits = np.concatenate([seats for _, seats in levels]) if width else np.zeros(0, dtype=np.int32)
    forest = NestedProjects(
        order=order.astype(np.int32),
        above=np.where(above >= 0, number[above], -1).astype(np.int32) if total else above.astype(np.int32),
        parent=np.where(parent >= 0, number[parent], -1)[used].astype(np.int32),
        first=first[used].astype(np.int32),
        last=last[used].astype(np.int32),
        seats=limits[used].astype(np.int32),
    )
    return forest, [number[offsets[i] : offsets[i + 1]].astype(np.int32) for i in range(width)]
