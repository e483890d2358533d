"""The check of an allocation says of every small market what the literal model says of it."""

from functools import lru_cache
from random import Random

import numpy as np
import pytest
from brute import Model
from calls import to_call
from case import Case
from generate import CONFIGURATIONS, random_case

from sojourn.core.verify import check_market
from sojourn.core.verify.rederive import rederive
from sojourn.desk.verify.building import Market, build
from sojourn.desk.verify.expected import Placed, expected_tables

EXAMPLES = [
    pytest.param(configuration, seeds, id=f"{configuration}-{name}", marks=marks)
    for configuration in CONFIGURATIONS
    for name, seeds, marks in (("fast", range(50), ()), ("long", range(50, 1000), pytest.mark.long))
]
every_configuration = pytest.mark.parametrize(("configuration", "seeds"), EXAMPLES)


@lru_cache(maxsize=1000)
def _example(configuration: str, seed: int) -> tuple[Model, Market]:
    case = random_case(Random(seed), configuration)
    return Model(case), build(to_call(case))


def _assignment(market: Market, placed: dict[str, str]) -> np.ndarray:
    projects = market.projects.to_list()
    return np.array([projects.index(placed[s]) if s in placed else -1 for s in market.students], dtype=np.int32)


def _flags(market: Market, names: set[str] | frozenset[str]) -> np.ndarray:
    return np.array([s in names for s in market.students])


def _any_matching(rng: Random, model: Model) -> tuple[dict[str, str], set[str]]:
    """Students on projects of their lists, as the caps of the host side allow, and some who were never active."""
    placed = dict(model.case.held)
    # Starting from the result, a few moves lead to matchings that are nearly right, which are the harder ones to judge.
    if rng.random() < 0.6:
        placed = dict(model.run().placed)
        for student in rng.sample(sorted(placed), min(len(placed), rng.randint(0, 2))):
            if student not in model.case.held:
                del placed[student]
    for student in rng.sample(model.taking_part, len(model.taking_part)):
        for project in rng.sample(model.above(student, None), len(model.above(student, None))):
            if student not in placed and rng.random() < 0.6 and model.is_feasible({**placed, student: project}):
                placed[student] = project
    unplaced = [s for s in model.taking_part if s not in placed and model.above(s, None)]
    return placed, {s for s in unplaced if rng.random() < 0.3} if model.case.home or model.case.country else set()


@every_configuration
def test_nothing_is_found_in_the_result_of_the_model(configuration: str, seeds: range) -> None:
    for seed in seeds:
        model, market = _example(configuration, seed)
        result = model.run()

        faults = check_market(market.instance, _assignment(market, result.placed), _flags(market, result.never))

        assert faults == [], seed


@every_configuration
def test_of_any_matching_the_same_claims_are_found_as_by_trying_each_through_the_model(
    configuration: str, seeds: range
) -> None:
    found = 0
    for seed in seeds:
        model, market = _example(configuration, seed)
        placed, never = _any_matching(Random(seed), model)

        faults = check_market(market.instance, _assignment(market, placed), _flags(market, never))

        expected = _expected_faults(model, placed, never)
        assert sorted(_plain(market, fault.code, fault.figures) for fault in faults) == sorted(expected), seed
        found += len(expected)
    assert found > len(seeds) / 4


def _plain(market: Market, code: str, figures: dict) -> tuple[str, str, str]:
    project = market.projects[figures["project"]] if "project" in figures else ""
    return code, market.students[figures["student"]], project


def _expected_faults(model: Model, placed: dict[str, str], never: set[str]) -> list[tuple[str, str, str]]:
    walked = [s for s in model.taking_part if s not in never]
    pairs = [(s, p) for s in walked for p in model.above(s, placed.get(s))]
    expected = [("claim", s, p) for s, p in pairs if model.host_takes(placed, s, p)]
    pool = (set(placed) - set(model.case.held)) | never
    said = model.choose_home(pool)
    return expected + [("home_side", s, "") for s in pool if (said[s] == "taken") != (s in placed)]


def _case_with_a_seat_too_many(seed: int) -> tuple[Case, dict[str, str], str] | None:
    """A case with a student sat down where nothing but a cap forbids it."""
    rng = Random(seed)
    case = random_case(rng)
    model = Model(case)
    placed = dict(model.run().placed)
    for student in rng.sample(model.taking_part, len(model.taking_part)):
        for project in model.above(student, placed.get(student)):
            if model.acceptable(student, project) and not model.is_feasible({**placed, student: project}):
                return case, {**placed, student: project}, student
    return None


def test_one_seat_too_many_is_found_under_every_kind_of_cap() -> None:
    caps = set()
    for seed in range(250):
        planted = _case_with_a_seat_too_many(seed)
        if planted is None:
            continue
        case, placed, _ = planted
        market = build(to_call(case))

        faults = check_market(market.instance, _assignment(market, placed))

        over = [fault for fault in faults if fault.code == "over_cap"]
        assert over, seed
        caps |= {fault.figures["cap"] for fault in over}
    assert caps == {"project", "supervisor", "host", "region", "hub", "seats", "home", "country"}


@pytest.mark.parametrize("code", ["placed_out", "held_moved", "not_listed", "over_ceiling", "not_acceptable"])
def test_a_student_where_the_rules_forbid_it_is_found(code: str) -> None:
    planted = 0
    for seed in range(150):
        case = random_case(Random(seed))
        model = Model(case)
        placed = dict(model.run().placed)
        wrong = _misplaced(model, code)
        if wrong is None:
            continue
        student, project = wrong
        market = build(to_call(case))

        faults = check_market(market.instance, _assignment(market, {**placed, student: project}))

        assert (code, student) in {(f.code, market.students[f.figures["student"]]) for f in faults}, seed
        planted += 1
    assert planted > 3


def _misplaced(model: Model, code: str) -> tuple[str, str] | None:
    case = model.case
    everything = [(s, p) for s in case.students for p in case.projects]
    playing = [(s, p) for s, p in everything if s in model.taking_part]
    listed = [(s, p) for s, p in playing if p in case.students[s].choices]
    wrong = {
        "placed_out": [(s, p) for s, p in everything if s in model.out or s in model.left_out],
        "held_moved": [(s, p) for s, p in everything if case.held.get(s, p) != p],
        "not_listed": [(s, p) for s, p in playing if p not in case.students[s].choices],
        "over_ceiling": [(s, p) for s, p in listed if case.over_ceiling(s, p)],
        "not_acceptable": [(s, p) for s, p in listed if not model.acceptable(s, p)],
    }[code]
    return wrong[0] if wrong else None


@every_configuration
def test_the_allocation_computed_once_more_in_rounds_is_that_of_the_model(configuration: str, seeds: range) -> None:
    for seed in seeds:
        model, market = _example(configuration, seed)
        result = model.run()

        again = rederive(market.instance)

        assert again.assignment.tolist() == _assignment(market, result.placed).tolist(), seed
        assert again.never.tolist() == _flags(market, result.never).tolist(), seed


@every_configuration
def test_the_tables_that_an_outcome_must_hold_are_those_of_the_model(configuration: str, seeds: range) -> None:
    for seed in seeds:
        model, market = _example(configuration, seed)
        result = model.run()
        placed = _assignment(market, result.placed)
        call = to_call(model.case)

        tables = expected_tables(Placed(call, market, placed, _flags(market, result.never)))

        assert _rows(tables["allocation"].to_dicts()) == _rows(model.allocation(result)), seed
        assert _rows(tables["refusals"].to_dicts()) == _rows(model.refusals(result)), seed
        assert _rows(tables["caps"].to_dicts()) == _rows(model.cap_rows(result)), seed


def _rows(rows: list[dict]) -> list[dict]:
    return [dict(sorted(row.items())) for row in rows]
