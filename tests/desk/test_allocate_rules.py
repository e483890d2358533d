"""The mechanism sentence by sentence, on calls small enough to be worked by hand.

Lots of the programme `small` with the seed `seed`, smallest key first: students d, f, a, b, e, c; units u3, u2, u1;
homes m1, m2. By hand: printf 'seed\\nsmall\\nunit:u1' | sha256sum.
"""

from dataclasses import replace
from typing import Any

import polars as pl
import pytest
from brute import Model
from calls import programme_text, to_call
from case import CEILING_MINOR, Case, Project, Student

from sojourn.core.allocation.kernel import kernel
from sojourn.core.programme import read_programme
from sojourn.desk.allocate import allocate
from sojourn.tables.outcome import Outcome

SOLVERS = ["numpy", pytest.param("compiled", marks=pytest.mark.skipif(kernel() is None, reason="no compiled kernel"))]
pytestmark = pytest.mark.parametrize("solver", SOLVERS)
MERIT: dict[str, Any] = {"priority": "merit"}


def students(lists: dict[str, str], **more: Any) -> dict[str, Student]:
    """Students by id, each with the projects named in one text, all of one home."""
    return {name: Student(home="m1", choices=tuple(text.split()), country="KR", **more) for name, text in lists.items()}


def projects(table: dict[str, str], **more: Any) -> dict[str, Project]:
    """Projects by id with their supervisors, one host and region for all."""
    return {name: Project(supervisor, "h", "r", **more) for name, supervisor in table.items()}


def complete(case: Case) -> Case:
    """The case with a row for every supervisor, as the tables' reader makes one."""
    return replace(case, supervisors={row.supervisor: None for row in case.projects.values()} | case.supervisors)


def outcome_of(case: Case, solver: str) -> Outcome:
    """The outcome, the same as the model's."""
    case = complete(case)
    outcome = allocate(to_call(case), solver)  # type: ignore[arg-type]  # the parameter is one of the two
    assert places(outcome) == {name: Model(case).run().placed.get(name) for name in case.students}
    return outcome


def places(outcome: Outcome) -> dict[str, str | None]:
    return dict(outcome.allocation.select("student_id", "project_id").iter_rows())


def reasons(outcome: Outcome) -> dict[str, str | None]:
    return dict(outcome.allocation.select("student_id", "reason").iter_rows())


def refusals(outcome: Outcome) -> list[tuple[Any, ...]]:
    columns = ["student_id", "project_id", "cap", "cap_id", "seats", "own_position", "last_admitted_position"]
    return outcome.refusals.select(columns).rows()


# Orders


@pytest.mark.parametrize(("round_number", "winner"), [(1, "d"), (2, "c"), (3, "c")])
def test_without_merit_or_rankings_the_lots_decide_and_later_rounds_read_them_backwards(
    round_number: int, winner: str, solver: str
) -> None:
    case = Case(students(dict.fromkeys("abcdef", "p1")), projects({"p1": "u1"}), round=round_number)

    assert [name for name, place in places(outcome_of(case, solver)).items() if place] == [winner]


def test_merit_goes_before_lots_higher_first_and_missing_last(solver: str) -> None:
    people = students(dict.fromkeys("abcd", "p1"))
    merit = {"a": -2.0, "b": 0.0, "c": 3.5, "d": None}
    case = Case({s: replace(row, merit=merit[s]) for s, row in people.items()}, projects({"p1": "u1"}), **MERIT)

    assert refusals(outcome_of(case, solver)) == [
        ("a", "p1", "project", "p1", 1, 3, 1),
        ("b", "p1", "project", "p1", 1, 2, 1),
        ("d", "p1", "project", "p1", 1, 4, 1),
    ]


def test_a_unit_goes_by_its_ranks_ties_by_lot_and_all_others_after_by_merit(solver: str) -> None:
    people = students(dict.fromkeys("abcd", "p1"))
    people["c"] = replace(people["c"], merit=4.0)
    case = Case(
        people, projects({"p1": "u1"}), ranks_by="supervisor", rankings={"u1": {"b": 7, "a": 7}}, supervisors={"u1": 1}
    )

    assert refusals(outcome_of(case, solver)) == [
        ("b", "p1", "project", "p1", 1, 2, 1),
        ("c", "p1", "project", "p1", 1, 3, 1),
        ("d", "p1", "project", "p1", 1, 4, 1),
    ]


def test_a_unit_takes_only_whom_it_ranked_when_the_others_are_unacceptable(solver: str) -> None:
    case = Case(
        students({"a": "p1 p2", "b": "p1 p2"}),
        projects({"p1": "u1", "p2": "u2"}, capacity=5),
        ranks_by="supervisor",
        rankings={"u1": {"b": 1}},
        unranked="unacceptable",
    )

    outcome = outcome_of(case, solver)

    assert refusals(outcome) == [
        ("a", "p1", "unacceptable", "u1", None, None, None),
        ("a", "p2", "unacceptable", "u2", None, None, None),
    ]
    assert reasons(outcome) == {"a": "unacceptable", "b": None}


def test_without_a_rankings_table_nobody_is_unacceptable(solver: str) -> None:
    case = Case(students({"a": "p1"}), projects({"p1": "u1"}), unranked="unacceptable")

    assert places(outcome_of(case, solver)) == {"a": "p1"}


def test_by_merit_a_ranking_says_only_who_is_acceptable(solver: str) -> None:
    people = students(dict.fromkeys("abc", "p1"))
    people["a"] = replace(people["a"], merit=9.0)
    case = Case(
        {**people, "b": replace(people["b"], merit=1.0), "c": replace(people["c"], merit=2.0)},
        projects({"p1": "u1"}),
        ranks_by="supervisor",
        rankings={"u1": {"b": 1, "c": 2}},
        unranked="unacceptable",
        **MERIT,
    )

    assert places(outcome_of(case, solver)) == {"a": None, "b": None, "c": "p1"}


def test_rankings_by_project_let_two_projects_of_a_supervisor_prefer_different_students(solver: str) -> None:
    case = Case(
        students({"a": "p1 p2", "b": "p1 p2"}),
        projects({"p1": "u1", "p2": "u1"}),
        ranks_by="project",
        rankings={"p1": {"b": 1, "a": 2}, "p2": {"a": 1, "b": 2}},
    )

    assert places(outcome_of(case, solver)) == {"a": "p2", "b": "p1"}


# The seat rule


def test_seats_under_a_cap_go_by_the_number_of_the_pick_before_the_key_of_the_unit(solver: str) -> None:
    # Every unit has two who ask; with four seats each unit gets its first, and u3, whose key is smallest, its second.
    case = Case(
        students({"a": "p1", "b": "p1", "c": "p2", "d": "p2", "e": "p3", "f": "p3"}),
        projects({"p1": "u1", "p2": "u2", "p3": "u3"}, capacity=2),
        region={"r": 4},
    )

    outcome = outcome_of(case, solver)

    assert places(outcome) == {"a": "p1", "b": None, "c": None, "d": "p2", "e": "p3", "f": "p3"}
    assert refusals(outcome) == [("b", "p1", "region", "r", 4, None, None), ("c", "p2", "region", "r", 4, None, None)]


def test_the_key_of_a_unit_is_drawn_with_its_prefix(solver: str) -> None:
    # Keys begin with 6d8d for "unit:u6" and 9296 for "unit:u5"; without the prefix with ee2c and 3ede.
    case = Case(students({"a": "p1", "b": "p2"}), projects({"p1": "u6", "p2": "u5"}), seats=1)

    assert places(outcome_of(case, solver)) == {"a": "p1", "b": None}


def test_the_keys_of_units_are_read_backwards_in_later_rounds(solver: str) -> None:
    people = students({"a": "p1", "b": "p2"})
    case = Case(people, projects({"p1": "u1", "p2": "u3"}), seats=1)

    first, second = (places(outcome_of(replace(case, round=number), solver)) for number in (1, 2))

    assert (first, second) == ({"a": None, "b": "p2"}, {"a": "p1", "b": None})


def test_a_unit_that_holds_seats_asks_for_the_next_number_after_them(solver: str) -> None:
    # u3 has the smaller key but holds a seat, so that its first new pick has the number 2, after the first of u1.
    case = Case(
        students({"a": "p1", "b": "p3", "c": "p3"}),
        projects({"p1": "u1", "p3": "u3"}, capacity=2),
        seats=2,
        held={"c": "p3"},
    )

    assert places(outcome_of(case, solver)) == {"a": "p1", "b": None, "c": "p3"}


def test_a_group_above_shortens_the_picks_of_a_unit_from_their_end_and_never_re_ranks_them(solver: str) -> None:
    case = Case(
        students({"a": "p1", "b": "p2", "e": "p3"}),
        projects({"p1": "u1", "p2": "u1", "p3": "u3"}),
        ranks_by="supervisor",
        rankings={"u1": {"b": 1, "a": 2}, "u3": {"e": 1}},
        seats=3,
    )

    three, two, one = (places(outcome_of(replace(case, seats=seats), solver)) for seats in (3, 2, 1))

    assert three == {"a": "p1", "b": "p2", "e": "p3"}
    assert two == {"a": None, "b": "p2", "e": "p3"}
    assert one == {"a": None, "b": None, "e": "p3"}


def test_a_capped_region_inside_one_supervisor_binds_while_the_unit_picks(solver: str) -> None:
    # u1 has projects in two provinces; its favourite two both ask for Québec, which has one seat: the third student
    # gets the seat in Ontario, and positions are told because the cap lies inside the unit.
    table = {"p1": Project("u1", "h", "Québec", None, 2), "p2": Project("u1", "h", "Ontario", None, 2)}
    case = Case(
        students({"a": "p1", "b": "p1", "c": "p2"}),
        table,
        ranks_by="supervisor",
        rankings={"u1": {"a": 1, "b": 2, "c": 3}},
        region={"Québec": 1},
        supervisors={"u1": 2},
    )

    outcome = outcome_of(case, solver)

    assert places(outcome) == {"a": "p1", "b": None, "c": "p2"}
    assert refusals(outcome) == [("b", "p1", "region", "Québec", 1, 2, 1)]


def test_a_supervisors_cap_spans_the_projects(solver: str) -> None:
    case = Case(
        students({"a": "p1", "b": "p2", "c": "p1"}),
        projects({"p1": "u1", "p2": "u1"}, capacity=2),
        supervisors={"u1": 2},
        ranks_by="supervisor",
        rankings={"u1": {"c": 1, "b": 2, "a": 3}},
    )

    outcome = outcome_of(case, solver)

    assert places(outcome) == {"a": None, "b": "p2", "c": "p1"}
    assert refusals(outcome) == [("a", "p1", "supervisor", "u1", 2, 3, 2)]


def test_by_merit_a_seat_under_a_cap_goes_to_the_better_student_of_any_unit(solver: str) -> None:
    people = students({"a": "p1", "b": "p2", "c": "p2"})
    merit = {"a": 1.0, "b": 3.0, "c": 2.0}
    case = Case(
        {name: replace(row, merit=merit[name]) for name, row in people.items()},
        projects({"p1": "u1", "p2": "u2"}, capacity=2),
        region={"r": 2},
        **MERIT,
    )

    outcome = outcome_of(case, solver)

    assert places(outcome) == {"a": None, "b": "p2", "c": "p2"}
    assert refusals(outcome) == [("a", "p1", "region", "r", 2, 3, 2)]


def test_a_budget_buys_whole_seats_at_the_ceiling_and_the_smaller_rule_holds(solver: str) -> None:
    case = Case(students(dict.fromkeys("abcdef", "p1")), projects({"p1": "u1"}, capacity=5))
    budget = 3 * CEILING_MINOR + CEILING_MINOR - 1

    bought = outcome_of(replace(case, budget_minor=budget), solver)
    fewer = outcome_of(replace(case, budget_minor=budget, seats=2), solver)
    more = outcome_of(replace(case, budget_minor=budget, seats=4), solver)

    used = [outcome.caps.filter(pl.col("cap") == "seats").rows() for outcome in (bought, fewer, more)]
    assert used == [[("seats", None, 3, 3, 3)], [("seats", None, 2, 2, 4)], [("seats", None, 3, 3, 3)]]


# The home side


def at_homes(homes: dict[str, str], **more: Any) -> dict[str, Student]:
    """Students of the homes given, everybody for the one large project."""
    return {name: Student(home=home, choices=("p1",), country="KR", **more) for name, home in homes.items()}


ROOM = projects({"p1": "u1"}, capacity=5)


def test_a_home_goes_by_its_nominations_and_then_by_merit(solver: str) -> None:
    people = at_homes(dict.fromkeys("abcd", "m1"))
    people["d"] = replace(people["d"], merit=4.0)
    case = Case(people, ROOM, home={"m1": 3}, nominations={"m1": ("c", "a")})

    outcome = outcome_of(case, solver)

    assert places(outcome) == {"a": "p1", "b": None, "c": "p1", "d": "p1"}
    assert refusals(outcome) == [("b", None, "home", "m1", 3, 4, 3)]
    assert reasons(outcome)["b"] == "home"


def test_where_only_nominated_students_take_part_the_others_of_that_home_are_left_out(solver: str) -> None:
    case = Case(at_homes({"a": "m1", "b": "m1", "c": "m2"}), ROOM, nominations={"m1": ("a",)}, not_nominated="excluded")

    outcome = outcome_of(case, solver)

    assert reasons(outcome) == {"a": None, "b": "not_nominated", "c": None}
    assert refusals(outcome) == [("b", None, "not_nominated", "m1", None, None, None)]


def test_a_reserve_goes_to_its_track_first_and_what_is_unused_is_open_to_all(solver: str) -> None:
    people = at_homes(dict.fromkeys("abc", "m1"))
    case = Case(people, ROOM, home={"m1": 2}, reserves={("m1", "energy"): 1}, nominations={"m1": ("a", "b", "c")})
    energetic = {**people, "c": replace(people["c"], track="energy")}

    unused = places(outcome_of(case, solver))
    taken = places(outcome_of(replace(case, students=energetic), solver))

    assert unused == {"a": "p1", "b": "p1", "c": None}
    assert taken == {"a": "p1", "b": None, "c": "p1"}


def test_a_held_student_of_the_track_counts_in_the_reserve(solver: str) -> None:
    people = at_homes(dict.fromkeys("abc", "m1"))
    case = Case(
        {**people, "b": replace(people["b"], track="energy"), "c": replace(people["c"], track="energy")},
        ROOM,
        home={"m1": 2},
        reserves={("m1", "energy"): 1},
        nominations={"m1": ("a", "c")},
        held={"b": "p1"},
    )

    assert places(outcome_of(case, solver)) == {"a": "p1", "b": "p1", "c": None}


def test_seats_of_a_country_go_by_number_then_by_the_key_of_the_home(solver: str) -> None:
    # Of three seats each home gets its first and m1, whose key is smaller, its second.
    case = Case(at_homes({"a": "m1", "b": "m1", "c": "m2", "d": "m2"}), ROOM, country={"KR": 3})

    outcome = outcome_of(case, solver)

    assert places(outcome) == {"a": "p1", "b": "p1", "c": None, "d": "p1"}
    assert refusals(outcome) == [("c", None, "country", "KR", 3, None, None)]


def test_a_home_with_held_students_asks_for_the_next_number_after_them(solver: str) -> None:
    case = Case(at_homes({"a": "m1", "b": "m1", "c": "m2"}), ROOM, country={"KR": 2}, held={"a": "p1"})

    assert places(outcome_of(case, solver)) == {"a": "p1", "b": None, "c": "p1"}


def test_the_country_of_one_home_leaves_the_others_alone(solver: str) -> None:
    people = at_homes({"a": "m1", "b": "m2"})
    case = Case({**people, "b": replace(people["b"], country="IN")}, ROOM, country={"KR": 0})

    assert reasons(outcome_of(case, solver)) == {"a": "country", "b": None}


def test_a_student_whose_list_is_exhausted_gives_the_place_to_the_next(solver: str) -> None:
    people = at_homes(dict.fromkeys("abc", "m1"))
    people["a"] = replace(people["a"], choices=("p0",))
    case = Case(
        people, {**ROOM, "p0": Project("u0", "h", capacity=0)}, home={"m1": 1}, nominations={"m1": ("a", "b", "c")}
    )

    outcome = outcome_of(case, solver)

    assert reasons(outcome) == {"a": "project", "b": None, "c": "home"}
    assert refusals(outcome) == [("a", "p0", "project", "p0", 0, 1, None), ("c", None, "home", "m1", 1, 3, 2)]


def test_a_home_without_a_quota_sends_everybody(solver: str) -> None:
    case = Case(at_homes({"a": "m1", "b": "m2", "c": "m2"}), ROOM, home={"m1": 0})

    assert reasons(outcome_of(case, solver)) == {"a": "home", "b": None, "c": None}


# Held seats, ceilings and money


def test_held_students_stay_whatever_their_lists_nominations_and_eligibility_say(solver: str) -> None:
    people = students({"a": "p1", "b": "p2", "c": "p1"})
    people["a"] = replace(people["a"], choices=(), prior_weeks=36)
    case = Case(
        people,
        projects({"p1": "u1", "p2": "u2"}),
        ranks_by="supervisor",
        rankings={"u1": {"c": 1}, "u2": {"b": 1}},
        unranked="unacceptable",
        nominations={"m1": ("c",)},
        not_nominated="excluded",
        held={"a": "p1", "b": "p2"},
        round=2,
    )

    outcome = outcome_of(case, solver)

    columns = ["student_id", "status", "project_id", "choice_rank", "reason"]
    assert outcome.allocation.select(columns).rows() == [
        ("a", "placed", "p1", None, "held"),
        ("b", "placed", "p2", 1, "held"),
        ("c", "not_placed", None, None, "project"),
    ]
    assert refusals(outcome) == [("c", "p1", "project", "p1", 1, 1, None)]


def test_a_project_beyond_the_weeks_or_the_money_left_is_refused_before_the_match(solver: str) -> None:
    table = {**projects({"p1": "u1"}, weeks=12), **projects({"p2": "u2"}, weeks=10)}
    case = Case(
        {
            "a": Student("m1", ("p1", "p2"), prior_weeks=26),
            "b": Student("m1", ("p1",), prior_award_minor=CEILING_MINOR),
            "c": Student("m1", ("p1",), prior_award_minor=CEILING_MINOR - 5),
        },
        table,
    )

    outcome = outcome_of(case, solver)

    assert refusals(outcome) == [
        ("a", "p1", "ceiling", None, None, None, None),
        ("b", "p1", "ceiling", None, None, None, None),
    ]
    assert outcome.allocation.select("student_id", "weeks", "award_minor", "currency").rows() == [
        ("a", 10, 10 * 40_000 + 150_000, "CAD"),
        ("b", None, None, None),
        ("c", 12, 5, "CAD"),
    ]


def test_instalments_are_rounded_down_and_the_last_takes_the_rest(solver: str) -> None:
    case = Case({"a": Student("m1", ("p1",), prior_award_minor=CEILING_MINOR - 100)}, projects({"p1": "u1"}))
    call = to_call(complete(case))
    third = programme_text(case).replace(
        '  { share = "0.5", release = "arrival_confirmed" },\n  { share = "0.5", release = "report_accepted" },',
        '  { share = "0.333", release = "arrival_confirmed" },\n'
        '  { share = "0.333", release = "arrival_confirmed" },\n  { share = "0.334", release = "report_accepted" },',
    )

    outcome = allocate(replace(call, programme=read_programme(third)), solver)  # type: ignore[arg-type]  # as above

    assert outcome.instalments.rows() == [
        ("a", 1, 33, "CAD", "arrival_confirmed"),
        ("a", 2, 33, "CAD", "arrival_confirmed"),
        ("a", 3, 34, "CAD", "report_accepted"),
    ]


def test_students_outside_the_choice_rules_are_ineligible_and_the_run_goes_on(solver: str) -> None:
    table = {
        **projects({"p1": "u1", "p2": "u2"}),
        "p3": Project("u3", "h", "q"),
        "p4": Project("u3", "h"),
    }
    lists = {"a": "p1", "b": "p1 p2", "c": "p1 p3", "d": "p1 p2 p3 p4", "e": "p1 p4", "f": ""}
    case = Case(students(lists), table, choices_min=2, choices_max=3, distinct_regions=2)

    outcome = outcome_of(case, solver)

    assert reasons(outcome) == {
        "a": "choices.min;choices.distinct_regions",
        "b": "choices.distinct_regions",
        "c": None,
        "d": "choices.max",
        "e": "choices.distinct_regions",
        "f": "choices.min;choices.distinct_regions",
    }
    assert outcome.certificate["counts"] == {
        "students": 6,
        "eligible": 1,
        "ineligible": 5,
        "placed": 1,
        "held": 0,
        "not_placed": 0,
        "first_choice": 1,
        "top_three": 1,
    }


# What is certified


@pytest.mark.parametrize(
    ("rules", "case_of", "result", "best"),
    [
        ({}, "capacities", "student_optimal_stable", "among_stable"),
        ({"supervisors": {"u1": 1}}, "capacities", "student_optimal_stable", "among_stable"),
        ({"region": {"r": 1}}, "nested_rankings", "stable_seat_rule", "among_stable"),
        ({"seats": 1, **MERIT}, "nested_merit", "stable", "among_stable"),
        ({"budget_minor": CEILING_MINOR}, "nested_rankings", "stable_seat_rule", "among_stable"),
        ({"home": {"m1": 1}, "seats": 1}, "home_side", "feasible_stable_both_sides", "no"),
        ({"country": {"KR": 1}}, "home_side", "feasible_stable_both_sides", "no"),
    ],
)
def test_the_certificate_names_the_guarantee_of_the_configuration(
    rules: dict[str, Any], case_of: str, result: str, best: str, solver: str
) -> None:
    case = Case(students({"a": "p1"}), ROOM, **rules)

    first, later = (outcome_of(replace(case, round=n), solver).certificate["guarantees"] for n in (1, 2))

    same = {"case": case_of, "result": result, "best_for_each_student": best}
    assert first == {**same, "safe_for_students": "yes", "nobody_loses_a_seat": False}
    assert later == {**same, "safe_for_students": "within_round", "nobody_loses_a_seat": True}


def test_the_certificate_lists_the_caps_that_are_set_in_their_order(solver: str) -> None:
    case = Case(
        students({"a": "p1"}),
        {"p1": Project("u1", "h", "r", "x")},
        supervisors={"u1": 1},
        host={"h": 1},
        region={"r": 1},
        hub={"x": 1},
        seats=1,
        home={"m1": 1},
        country={"KR": 1},
        reserves={("m1", "energy"): 1},
    )

    outcome = outcome_of(case, solver)

    order = ["project", "supervisor", "host", "region", "hub", "seats", "home", "country"]
    assert outcome.certificate["configuration"] == {
        "priority": "rankings",
        "unranked": "after",
        "not_nominated": "after",
        "rank_unit": "supervisor",
        "caps": order,
        "reserves": True,
    }
    assert outcome.caps["cap"].to_list() == order
