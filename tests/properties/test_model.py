"""The literal model keeps the promises that the contract prints: what holds here may be asked of every solver."""

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest
from brute import Model, Pair, Result
from generate import CONFIGURATIONS, random_case

FAST, LONG = range(200), range(200, 4000)
EXAMPLES = [
    pytest.param(configuration, seeds, id=f"{configuration}-{name}", marks=marks)
    for configuration in CONFIGURATIONS
    for name, seeds, marks in (("fast", FAST, ()), ("long", LONG, pytest.mark.long))
]
every_configuration = pytest.mark.parametrize(("configuration", "seeds"), EXAMPLES)


def _offers(rng: Random, model: Model) -> set[Pair]:
    """One offer of some of the students."""
    names = [s for s in model.taking_part if model.case.students[s].choices and rng.random() < 0.85]
    return {(s, rng.choice(model.case.students[s].choices)) for s in names}


@every_configuration
def test_a_smaller_set_of_offers_keeps_what_the_host_side_took_of_it_from_a_larger(
    configuration: str, seeds: range
) -> None:
    for seed in seeds:
        rng = Random(seed)
        model = Model(random_case(rng, configuration))
        larger = _offers(rng, model)
        smaller = {offer for offer in sorted(larger) if rng.random() < 0.7}

        from_larger, from_smaller = model.choose_host(larger), model.choose_host(smaller)

        assert from_larger & smaller <= from_smaller, seed
        assert len(from_smaller) <= len(from_larger), seed


@every_configuration
def test_a_smaller_pool_keeps_whom_the_home_side_took_of_it_from_a_larger(configuration: str, seeds: range) -> None:
    for seed in seeds:
        rng = Random(seed)
        model = Model(random_case(rng, configuration))
        larger = {s for s in model.taking_part if rng.random() < 0.9}
        smaller = {s for s in sorted(larger) if rng.random() < 0.7}

        from_larger = {s for s, said in model.choose_home(larger).items() if said == "taken"}
        from_smaller = {s for s, said in model.choose_home(smaller).items() if said == "taken"}

        assert from_larger & smaller <= from_smaller, seed
        assert len(from_smaller) <= len(from_larger), seed


@every_configuration
def test_a_result_is_feasible_and_leaves_no_justified_claim(configuration: str, seeds: range) -> None:
    for seed in seeds:
        model = Model(random_case(Random(seed), configuration))

        result = model.run()

        assert model.is_feasible(result.placed), seed
        # Where a reserve meets a country's cap, only those who wait may have one: see docs/reference/mechanism.md.
        waiting = result.never if model.reserve_is_cut() else set()
        assert [pair for pair in model.justified_claims(result.placed) if pair[0] not in waiting] == [], seed


def test_where_a_reserve_meets_a_country_cap_one_who_waits_can_have_a_claim() -> None:
    model = Model(random_case(Random(1954), "home_side"))

    result = model.run()

    assert model.reserve_is_cut()
    assert model.justified_claims(result.placed) == [("s5", "p1")]
    assert "s5" in result.never


@every_configuration
def test_the_home_side_takes_exactly_the_placed_of_those_whose_list_is_not_exhausted(
    configuration: str, seeds: range
) -> None:
    for seed in seeds:
        model = Model(random_case(Random(seed), configuration))

        result = model.run()

        pool = (set(result.placed) - set(model.case.held)) | result.never
        said = model.choose_home(pool)
        assert {s for s in pool if said[s] == "taken"} == set(result.placed) - set(model.case.held), seed


@every_configuration
def test_the_order_in_which_offers_are_made_changes_nothing(configuration: str, seeds: range) -> None:
    for seed in seeds:
        rng = Random(seed)
        model = Model(random_case(rng, configuration))

        piecemeal = _run_piecemeal(rng, model)

        assert piecemeal == model.run(), seed


def _run_piecemeal(rng: Random, model: Model) -> Result:
    """Deferred acceptance where at every step only some of those who may offer do."""
    case = model.case
    listed = [(s, p) for s in model.taking_part for p in case.students[s].choices]
    refused = {(s, p) for s, p in listed if case.over_ceiling(s, p)}
    granted: set[Pair] = set()
    while True:
        best = {s: p for s, p in reversed(listed) if (s, p) not in refused}
        said = model.choose_home(set(best))
        waiting = [(s, p) for s, p in best.items() if said[s] == "taken" and (s, p) not in granted]
        if not waiting:
            break
        offers = granted | set(rng.sample(waiting, rng.randint(1, len(waiting))))
        granted = model.choose_host(offers)
        refused |= offers - granted
    return Result(
        placed={**case.held, **dict(granted)},
        exhausted=frozenset(set(model.taking_part) - set(best)),
        never=frozenset(s for s in best if said[s] != "taken"),
    )


@pytest.mark.parametrize(
    "seeds", [range(150), pytest.param(range(150, 1500), marks=pytest.mark.long)], ids=["fast", "long"]
)
@pytest.mark.parametrize("configuration", ["capacities", "nested_merit", "nested_rankings"])
def test_without_home_side_rules_the_result_is_best_for_each_student_among_all_stable_matchings(
    configuration: str, seeds: range
) -> None:
    for seed in seeds:
        model = Model(random_case(Random(seed), configuration, students=4, projects=4))

        placed = model.run().placed

        stable = model.stable_matchings()
        assert placed in stable, seed
        for other in stable:
            worse = [s for s in model.taking_part if model.rank(s, placed.get(s)) > model.rank(s, other.get(s))]
            assert worse == [], seed


@pytest.mark.parametrize(
    "seeds", [range(20), pytest.param(range(20, 800), marks=pytest.mark.long)], ids=["fast", "long"]
)
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_no_student_gains_by_any_false_list(configuration: str, seeds: range) -> None:
    for seed in seeds:
        case = random_case(Random(seed), configuration, students=6, projects=4)
        model = Model(case)
        truth = model.run().placed
        lists = [p for size in range(len(case.projects) + 1) for p in permutations(sorted(case.projects), size)]

        for student in model.taking_part:
            for told in lists:
                lying = replace(
                    case, students={**case.students, student: replace(case.students[student], choices=told)}
                )
                result = Model(lying).run().placed.get(student)
                if result in case.students[student].choices:
                    assert model.rank(student, truth.get(student)) <= model.rank(student, result), (seed, student, told)


@every_configuration
def test_every_example_publishes_a_reason_for_every_choice_above_a_result(configuration: str, seeds: range) -> None:
    for seed in seeds:
        model = Model(random_case(Random(seed), configuration))
        result = model.run()

        rows = model.refusals(result)

        expected = 0
        for student in model.taking_part:
            expected += 1 if student in result.never else model.rank(student, result.placed.get(student))
        assert len(rows) == expected + len(model.left_out), seed
