"""Random markets as arrays: the solvers answer alike, and nothing depends on the order of work or of rows."""

from dataclasses import replace
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import numpy as np
import pytest
from markets import random_market

from sojourn.core.allocation import Market, NestedProjects, Result, nest_projects, solve
from sojourn.core.allocation.kernel import kernel
from sojourn.core.allocation.market import UNLIMITED
from sojourn.core.errors import Refused

needs_kernel = pytest.mark.skipif(kernel() is None, reason="no compiled kernel in this installation")
SHAPES = [(1, 1), (3, 2), (12, 8), (40, 15)]


def plain(result: Result) -> tuple[list[int], list[int], int]:
    return result.choice.tolist(), result.state.tolist(), result.offers


def random_markets(seeds: range, students: int, projects: int) -> list[Market]:
    return [random_market(np.random.default_rng([students, seed]), students, projects) for seed in seeds]


@needs_kernel
@pytest.mark.parametrize(("students", "projects"), SHAPES)
@pytest.mark.parametrize(
    "seeds", [range(80), pytest.param(range(80, 2000), marks=pytest.mark.long)], ids=["fast", "long"]
)
def test_both_solvers_answer_alike_in_choices_states_and_number_of_offers(
    seeds: range, students: int, projects: int
) -> None:
    for seed, market in zip(seeds, random_markets(seeds, students, projects), strict=True):
        compiled, reference = solve(market, "compiled"), solve(market, "numpy")

        assert plain(compiled) == plain(reference), seed


@needs_kernel
@pytest.mark.parametrize("seed", [pytest.param(seed, marks=pytest.mark.long) for seed in range(3, 12)] + [0, 1, 2])
def test_both_solvers_answer_alike_in_a_large_market(seed: int) -> None:
    market = random_market(np.random.default_rng(seed), 3000, 400)

    compiled, reference = solve(market, "compiled"), solve(market, "numpy")

    assert plain(compiled) == plain(reference)


@pytest.mark.parametrize("solver", ["numpy", pytest.param("compiled", marks=needs_kernel)])
def test_the_order_of_the_students_rows_changes_nothing(solver: str) -> None:
    for seed, market in enumerate(random_markets(range(150), 14, 8)):
        order = np.random.default_rng(seed).permutation(market.students)

        shuffled = solve(_students_in_order(market, order), solver)

        result = solve(market, solver)
        assert shuffled.choice.tolist() == result.choice[order].tolist(), seed
        assert shuffled.state.tolist() == result.state[order].tolist(), seed
        assert shuffled.offers == result.offers, seed


def _students_in_order(market: Market, order: np.ndarray) -> Market:
    lengths = np.diff(market.start)[order]
    rows = np.concatenate([np.arange(market.start[s], market.start[s + 1]) for s in order]).astype(np.int64)
    homes = market.homes
    if homes is not None:
        homes = replace(homes, home=homes.home[order], position=homes.position[order], reserve=homes.reserve[order])
    return replace(
        market,
        start=np.r_[0, np.cumsum(lengths)].astype(np.int64),
        project=market.project[rows],
        key=market.key[rows],
        open=market.open[rows],
        enters=market.enters[order],
        homes=homes,
    )


@pytest.mark.parametrize("solver", ["numpy", pytest.param("compiled", marks=needs_kernel)])
def test_a_solver_leaves_the_market_as_it_was(solver: str) -> None:
    market = random_market(np.random.default_rng(4), 40, 15)
    before = random_market(np.random.default_rng(4), 40, 15)

    answers = [plain(solve(market, solver)) for _ in range(3)]

    assert answers[0] == answers[1] == answers[2]
    for name in ("start", "project", "key", "open", "enters", "seats", "unit", "unit_outer", "unit_held", "unit_order"):
        assert np.array_equal(getattr(market, name), getattr(before, name)), name


@needs_kernel
def test_arrays_of_other_widths_and_strides_are_read_right() -> None:
    market = random_market(np.random.default_rng(9), 30, 10)
    strided = replace(
        market,
        project=np.repeat(market.project, 2)[::2].astype(np.int64),
        key=np.asfortranarray(market.key.astype(np.uint64)),
        seats=market.seats.astype(np.int64),
        enters=np.repeat(market.enters, 3)[::3],
    )

    assert plain(solve(strided, "compiled")) == plain(solve(market, "compiled"))


def test_a_compiled_solver_that_is_not_there_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sojourn.core.allocation.kernel.kernel", lambda: None)
    market = random_market(np.random.default_rng(0))

    with pytest.raises(Refused) as refused:
        solve(market, "compiled")

    assert refused.value.reason == "no_compiled_solver"


@pytest.mark.parametrize("solver", ["numpy", pytest.param("compiled", marks=needs_kernel)])
@pytest.mark.parametrize("what", ["no_lists", "nobody_enters", "no_seats", "nothing_open"])
def test_a_market_in_which_nothing_can_happen_ends_with_nobody_placed(what: str, solver: str) -> None:
    market = random_market(np.random.default_rng(3), 10, 6)
    empty = {
        "no_lists": replace(
            market,
            start=np.zeros_like(market.start),
            project=market.project[:0],
            key=market.key[:0],
            open=market.open[:0],
        ),
        "nobody_enters": replace(market, enters=np.zeros_like(market.enters)),
        "no_seats": replace(market, seats=np.zeros_like(market.seats)),
        "nothing_open": replace(market, open=np.zeros_like(market.open)),
    }[what]

    result = solve(empty, solver)

    assert result.choice.tolist() == [-1] * 10
    assert what == "no_seats" or result.offers == 0


def groups(of_project: list[int], seats: list[int]) -> tuple[np.ndarray, np.ndarray]:
    return np.array(of_project, dtype=np.int32), np.array(seats, dtype=np.int32)


def chain(forest: NestedProjects, project: int) -> list[int]:
    """Seats of the groups above a project, innermost first."""
    found, at = [], int(forest.above[project])
    while at >= 0:
        found.append(int(forest.seats[at]))
        at = int(forest.parent[at])
    return found


def test_groups_stand_above_a_project_from_the_smallest_to_the_largest() -> None:
    hub = groups([-1, 0, 0, -1], [30])
    region = groups([0, 0, 0, -1], [20])
    everywhere = groups([0, 0, 0, 0], [10])

    forest, _ = nest_projects([hub, region, everywhere], 4)

    assert [chain(forest, project) for project in range(4)] == [[20, 10], [30, 20, 10], [30, 20, 10], [10]]


def test_of_groups_with_the_same_projects_the_earlier_level_is_the_inner_one() -> None:
    host, region, hub = groups([0, 0], [3]), groups([0, 0], [2]), groups([0, 0], [1])

    forest, _ = nest_projects([host, region, hub], 2)

    assert chain(forest, 0) == [3, 2, 1]


def test_a_group_without_projects_is_in_no_forest() -> None:
    forest, numbers = nest_projects([groups([1, 1], [7, 5])], 2)

    assert forest.seats.tolist() == [5]
    assert [number.tolist() for number in numbers] == [[-1, 0]]


def test_without_any_group_every_project_stands_alone() -> None:
    forest, numbers = nest_projects([], 3)

    assert forest.above.tolist() == [-1, -1, -1]
    assert (forest.order.tolist(), numbers) == ([0, 1, 2], [])


@pytest.mark.parametrize(
    "levels",
    [
        [groups([0, 0, -1], [1]), groups([-1, 0, 0], [1])],
        [groups([0, 0, 1, 1], [1, 1]), groups([0, 1, 0, 1], [1, 1])],
        [groups([0, 0, -1, -1], [1]), groups([-1, 0, 0, 0], [1]), groups([0, 0, 0, 0], [1])],
    ],
)
def test_groups_that_cross_are_refused(levels: list[tuple[np.ndarray, np.ndarray]]) -> None:
    with pytest.raises(ValueError, match="groups cross"):
        nest_projects(levels, len(levels[0][0]))


def test_random_groups_are_refused_exactly_when_two_of_them_cross() -> None:
    rng = np.random.default_rng(1)
    refused = 0
    for _ in range(600):
        levels = [groups(rng.integers(-1, 2, 4).tolist(), [UNLIMITED, 3]) for _ in range(3)]
        sets = [frozenset(np.flatnonzero(of == g).tolist()) for of, _ in levels for g in range(2)]
        crossing = any(a & b and not a <= b and not b <= a for a in sets for b in sets)

        try:
            nest_projects(levels, 4)
            accepted = True
        except ValueError:
            accepted = False

        assert accepted is not crossing, sets
        refused += crossing
    assert 100 < refused < 500


@pytest.mark.parametrize("content", [b"", b"no library", b"\x7fELF"])
def test_a_library_that_cannot_be_loaded_is_as_if_there_were_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    (tmp_path / f"_kernel{EXTENSION_SUFFIXES[0]}").write_bytes(content)
    monkeypatch.setattr("sojourn.core.allocation.kernel.files", lambda _: tmp_path)

    assert kernel.__wrapped__() is None
