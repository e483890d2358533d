"""Reasons read from a final allocation, on markets small enough to be worked by hand."""

import numpy as np

from sojourn.core.allocation import CODES, TAKEN, Level, Market, Refusals, Result, Settled, nest_projects, refusals
from sojourn.core.allocation.market import UNACCEPTABLE, UNLIMITED

Row = tuple[int, str, int, int, int, int]


def settled(
    lists: list[list[int]],
    choice: list[int],
    levels: tuple[Level, ...],
    *,
    seats: list[int],
    keys: list[list[int]] | None = None,
    by_merit: bool = False,
    closed: list[int] | None = None,
    barred: list[int] | None = None,
) -> Settled:
    """Students in the order of their numbers for every unit; each project is a unit of its own, or all one unit."""
    count = len(seats)
    forest, _ = nest_projects([(level.of_project, level.seats) for level in levels], count)
    length = [len(each) for each in lists]
    listed = np.array([p for each in lists for p in each], dtype=np.int32)
    key = keys or [[student] * len(each) for student, each in enumerate(lists)]
    out, bar = np.zeros(len(listed), dtype=bool), np.zeros(len(listed), dtype=bool)
    out[closed or []] = True
    bar[barred or []] = True
    unit = np.zeros(count, dtype=np.int32) if by_merit else np.arange(count, dtype=np.int32)
    market = Market(
        start=np.r_[0, np.cumsum(length)].astype(np.int64),
        project=listed,
        key=np.array([k for each in key for k in each], dtype=np.uint32),
        open=~(out | bar),
        enters=np.ones(len(lists), dtype=bool),
        seats=np.array(seats, dtype=np.int32),
        nested=forest,
        unit=unit,
        unit_outer=np.array([-1], dtype=np.int32) if by_merit else forest.above,
        unit_held=np.zeros(1 if by_merit else count, dtype=np.int32),
        unit_order=np.arange(1 if by_merit else count, dtype=np.int32),
        homes=None,
    )
    return Settled(
        market=market,
        result=Result(np.array(choice, dtype=np.int32), np.full(len(lists), TAKEN, dtype=np.int8), 0),
        levels=levels,
        project_seats=np.array(seats),
        held=np.full(len(lists), -1, dtype=np.int32),
        out_of_reach=out,
        barred=bar,
        by_merit=by_merit,
        unit_is_project=not by_merit,
    )


def level(cap: str, of_project: list[int], seats: list[int]) -> Level:
    names: list[str | None] = [f"{cap}{n}" for n in range(len(seats))]
    nobody = np.full(1, -1, dtype=np.int32)
    return Level.of(cap, names, np.array(of_project, dtype=np.int32), np.array(seats, dtype=np.int32), nobody)


def rows(found: Refusals) -> list[Row]:
    return [
        (int(choice), CODES[cap], int(group), int(seats), int(own), int(last))
        for choice, cap, group, seats, own, last in zip(
            found.choice, found.cap, found.group, found.seats, found.own, found.last, strict=True
        )
    ]


def test_a_full_project_is_named_with_the_own_and_the_last_admitted_position() -> None:
    market = settled([[0], [0], [0, 1]], [0, -1, 1], (), seats=[1, 1])

    assert rows(refusals(market)) == [(1, "project", 0, 1, 2, 1), (2, "project", 0, 1, 3, 1)]


def test_positions_count_only_those_who_ever_offered() -> None:
    market = settled([[1], [0], [0]], [0, 0, -1], (), seats=[1, 1])

    assert rows(refusals(market)) == [(2, "project", 0, 1, 2, 1)]


def test_a_student_who_offered_to_two_projects_of_a_group_counts_once_under_it() -> None:
    region = level("region", [0, 0, -1], [1])
    market = settled([[0], [0, 1], [1]], [0, -1, -1], (region,), seats=[5, 5, 5], by_merit=True)

    assert rows(refusals(market)) == [
        (1, "region", 0, 1, 2, 1),
        (2, "region", 0, 1, 2, 1),
        (3, "region", 0, 1, 3, 1),
    ]


def test_a_group_above_units_that_rank_has_no_positions() -> None:
    region = level("region", [0, 0], [1])
    market = settled([[0], [1]], [0, -1], (region,), seats=[5, 5])

    assert rows(refusals(market)) == [(1, "region", 0, 1, -1, -1)]


def test_of_two_full_groups_the_smaller_is_named_and_of_equal_ones_host_region_hub() -> None:
    host, region, hub = (level(cap, [0, 0, -1], [1]) for cap in ("host", "region", "hub"))
    small = level("hub", [0, -1, -1], [1])
    everywhere = level("seats", [0, 0, 0], [1])

    equal = settled([[0], [0]], [0, -1], (host, region, hub, everywhere), seats=[5, 5, 5])
    smaller = settled([[0], [0]], [0, -1], (host, region, small, everywhere), seats=[5, 5, 5])
    last = settled([[2], [2]], [0, -1], (host, region, hub, everywhere), seats=[5, 5, 5])

    assert [row[1] for row in rows(refusals(equal))] == ["host"]
    assert [row[1] for row in rows(refusals(smaller))] == ["hub"]
    assert [row[1] for row in rows(refusals(last))] == ["seats"]


def test_a_group_with_room_is_not_named() -> None:
    host, region = level("host", [0, 0], [UNLIMITED]), level("region", [0, 0], [1])
    market = settled([[0], [1]], [0, -1], (host, region), seats=[5, 5])

    assert [row[1] for row in rows(refusals(market))] == ["region"]


def test_refusals_before_the_match_are_named_before_every_cap() -> None:
    market = settled([[0], [0, 1, 2], [1]], [0, -1, -1], (), seats=[1, 0, 0], closed=[1], barred=[2])

    assert [row[1] for row in rows(refusals(market))] == ["ceiling", "eligibility", "project", "project"]


def test_an_unacceptable_person_is_told_so_and_takes_no_position() -> None:
    market = settled([[0], [0], [0]], [-1, 0, -1], (), seats=[1], keys=[[UNACCEPTABLE], [1], [2]])

    assert rows(refusals(market)) == [(0, "unacceptable", -1, -1, -1, -1), (2, "project", 0, 1, 2, 1)]


def test_where_no_seat_was_ever_there_nobody_is_the_last_admitted() -> None:
    market = settled([[0]], [-1], (), seats=[0])

    assert rows(refusals(market)) == [(0, "project", 0, 0, 1, -1)]


def test_choices_below_the_result_have_no_reason() -> None:
    market = settled([[0, 1, 2]], [0], (), seats=[1, 0, 0])

    assert rows(refusals(market)) == []
