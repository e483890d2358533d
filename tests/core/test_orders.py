"""Orders of merit, of rankings and of homes, completed by lots."""

import numpy as np

from sojourn.core.allocation import NOT_RANKED, Draw, Orders, Rankings, Tickets
from sojourn.core.allocation.market import UNACCEPTABLE
from sojourn.core.allocation.orders import RANKED

NO_RANK = np.iinfo(np.int32).max


def rankings(rows: list[tuple[int, int, int]], row: list[int]) -> Rankings:
    """From (unit, rank, student) and, per choice, its row."""
    unit, rank, student = (np.array(column) for column in zip(*rows, strict=True))
    return Rankings.of(unit.astype(np.int32), rank, student.astype(np.int32), np.array(row, dtype=np.int32))


def test_equal_ranks_are_ties_for_the_lots_and_only_the_order_of_ranks_counts() -> None:
    lottery = np.array([2, 0, 1], dtype=np.int32)
    dense = rankings([(0, 1, 0), (0, 1, 1), (0, 2, 2)], [0, 1, 2])
    gaps = rankings([(0, 1, 0), (0, 1, 1), (0, 30, 2)], [0, 1, 2])

    assert dense.places(lottery).tolist() == [1, 0, 2]
    assert gaps.places(lottery).tolist() == [1, 0, 2]


def test_each_unit_counts_from_its_own_first_rank() -> None:
    lottery = np.array([1, 0], dtype=np.int32)
    table = rankings([(0, 5, 0), (0, 6, 1), (3, 2, 0), (3, 2, 1)], [0, 1, 2, 3])

    assert table.places(lottery).tolist() == [0, 1, 1, 0]


def test_a_choice_that_its_unit_has_not_ranked_stands_behind_all_ranked() -> None:
    table = rankings([(0, 1, 0)], [0, NOT_RANKED])

    assert table.places(np.array([0, 1], dtype=np.int32)).tolist() == [0, int(RANKED)]


def test_a_tie_goes_by_the_lots_of_each_draw_and_other_places_stay() -> None:
    table = rankings([(0, 1, 2), (0, 2, 0), (0, 2, 1)], [0, 1, 2])

    first, second = (table.places(np.array(lots, dtype=np.int32)).tolist() for lots in ([0, 1, 2], [1, 0, 2]))

    assert (first, second) == ([0, 1, 2], [0, 2, 1])


def orders(*, by_rank: bool, only_ranked: bool, table: Rankings | None) -> Orders:
    """Students a, b, c with merit classes 1, 0, 0 and one choice each, all of one unit."""
    return Orders(
        worth=np.array([1, 0, 0], dtype=np.int32),
        nominated=np.array([0, NO_RANK, NO_RANK], dtype=np.int32),
        owner=np.array([0, 1, 2], dtype=np.int32),
        rankings=table,
        by_rank=by_rank,
        only_ranked=only_ranked,
        students=Tickets.of(["a", "b", "c"]),
        units=Tickets.of(["u"], "unit:"),
        homes=Tickets.of(["h"], "unit:"),
    )


def keys(given: Orders) -> list[int]:
    lottery = np.array([0, 2, 1], dtype=np.int32)
    merit = np.array([2, 1, 0], dtype=np.int32)
    return given._keys(lottery, merit).tolist()


def test_without_rankings_the_order_is_that_of_merit() -> None:
    assert keys(orders(by_rank=True, only_ranked=False, table=None)) == [2, 1, 0]


def test_ranked_students_go_first_and_the_others_follow_by_merit() -> None:
    table = rankings([(0, 1, 0)], [0, NOT_RANKED, NOT_RANKED])

    assert keys(orders(by_rank=True, only_ranked=False, table=table)) == [0, int(RANKED) + 1, int(RANKED)]


def test_others_are_unacceptable_where_only_ranked_students_are_taken() -> None:
    table = rankings([(0, 1, 0)], [0, NOT_RANKED, NOT_RANKED])

    assert keys(orders(by_rank=True, only_ranked=True, table=table)) == [0, UNACCEPTABLE, UNACCEPTABLE]


def test_by_merit_rankings_only_say_who_is_acceptable() -> None:
    table = rankings([(0, 1, 0), (0, 2, 1)], [0, 1, NOT_RANKED])

    assert keys(orders(by_rank=False, only_ranked=True, table=table)) == [2, 1, UNACCEPTABLE]


def test_a_home_goes_by_nomination_then_merit_then_lots() -> None:
    given = orders(by_rank=True, only_ranked=False, table=None)
    draw = Draw("public", "gri", 1)
    lots = given.students.places(draw)

    position = given.home_position(draw)

    later = [1, 2] if lots[1] < lots[2] else [2, 1]
    assert position.tolist() == [0, *later]


def test_a_later_round_reads_the_lots_the_other_way_round() -> None:
    given = orders(by_rank=True, only_ranked=False, table=None)

    first, second = (given.home_position(Draw("public", "gri", number)).tolist() for number in (1, 2))

    assert first[0] == second[0] == 0
    assert first[1:] == second[1:][::-1]
