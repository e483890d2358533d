"""The figures of the report are those of the outcome, and small groups are folded."""

import polars as pl
import pytest
from report_sample import sample_call, sample_outcome

from sojourn.desk.report.figures import Link, as_percent, figures_of
from sojourn.desk.report.groups import Group, bounded, fold_small


def test_the_funnel_counts_everybody_of_the_outcome_once() -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    figures = figures_of(call, outcome)

    counts = outcome.certificate["counts"]
    by_reason = outcome.allocation["reason"].value_counts().filter(pl.col("reason") == "home")["count"].item()
    assert (figures.students, figures.eligible, figures.placed) == (
        counts["students"],
        counts["eligible"],
        counts["placed"],
    )
    assert figures.away == {"home": by_reason, "country": 0, "not_nominated": 0}
    assert figures.in_match == figures.placed + figures.not_placed
    assert figures.by_choice[1] == counts["first_choice"]
    assert sum(count for rank, count in figures.by_choice.items() if rank <= 3) == counts["top_three"]


def test_seats_used_against_caps_are_those_of_the_caps_table() -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    figures = figures_of(call, outcome)

    shown = {
        (kind, group.key or None): (group.seats, group.used, group.refused)
        for kind, groups in figures.groups.items()
        for group in groups
        if group.seats is not None
    }
    stated = {
        (row["cap"], row["cap_id"]): (row["seats"], row["used"], row["refused"])
        for row in outcome.caps.filter(pl.col("cap") != "project").iter_rows(named=True)
    }
    # honam is folded with the college of three students, which has no quota
    assert shown == {cap: figure for cap, figure in stated.items() if cap != ("home", "honam")}


def test_refused_choices_by_cap_are_those_of_the_refusals_table() -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    figures = figures_of(call, outcome)

    of_choices = outcome.refusals.drop_nulls("choice_rank")
    stated = {row["cap"]: row["len"] for row in of_choices.group_by("cap").len().iter_rows(named=True)}
    assert {cap: choices for cap, (choices, _) in figures.refused.items()} == stated
    assert figures.students_refused == of_choices["student_id"].n_unique()


def test_a_student_who_breaks_two_rules_counts_for_both() -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    figures = figures_of(call, outcome)

    reasons = outcome.allocation.filter(pl.col("status") == "ineligible")["reason"].to_list()
    assert figures.rules == {
        rule: sum(rule in reason.split(";") for reason in reasons) for rule in ("grade", "full-time")
    }


def test_the_flow_has_no_link_of_fewer_than_five_and_loses_nobody() -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    flow = figures_of(call, outcome).flow

    placed = outcome.certificate["counts"]["placed"]
    assert min(link.students for link in flow.links) >= 5
    assert sum(link.students for link in flow.links) + flow.small == placed
    assert sum(students for _, students in flow.homes) == placed
    assert sum(students for _, students in flow.regions) == placed


def test_a_link_of_the_flow_counts_the_students_of_that_home_in_that_province() -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    flow = figures_of(call, outcome).flow

    seats = (
        outcome.allocation.drop_nulls("project_id").join(call.students, "student_id").join(call.projects, "project_id")
    )
    counted = seats.filter(pl.col("home") == "chonnam", pl.col("region") == "Ontario").height
    assert Link("chonnam", "Ontario", counted) in flow.links


def _home(key: str, people: int, used: int = 0, seats: int | None = None) -> Group:
    return Group(key, people, used, seats, 0)


def test_a_home_of_few_students_is_never_alone_in_the_fold() -> None:
    groups = [_home("large", 40), _home("middle", 9), _home("small", 2)]

    folded = fold_small(groups)

    assert [(group.key, group.people, group.members) for group in folded] == [("large", 40, 1), (None, 11, 2)]


def test_many_small_homes_fold_until_five_people_are_together() -> None:
    groups = [_home("a", 1), _home("b", 1), _home("c", 7), _home("d", 30)]

    folded = fold_small(groups)

    assert [(group.key, group.people, group.members) for group in folded] == [("d", 30, 1), (None, 9, 3)]


def test_homes_of_five_and_more_stay_apart() -> None:
    groups = [_home("a", 5, used=1), _home("b", 6)]

    folded = fold_small(groups)

    assert folded == groups


def test_a_cap_without_people_is_still_shown() -> None:
    groups = [_home("nobody", 0, seats=4), _home("a", 5, used=1)]

    folded = fold_small(groups)

    assert {group.key for group in folded} == {"nobody", "a"}


def test_a_long_list_ends_in_all_others_together() -> None:
    groups = [_home(f"h{at}", 10, used=10, seats=20) for at in range(30)]

    shown = bounded(groups, 12)

    assert len(shown) == 12
    assert shown[-1] == Group(None, 190, 190, 380, 0, members=19)


@pytest.mark.parametrize(("part", "whole", "percent"), [(0, 0, 0), (1, 3, 33), (1, 2, 50), (1, 8, 13), (1, 1000, 0)])
def test_a_share_is_in_whole_percent_with_halves_up(part: int, whole: int, percent: int) -> None:
    assert as_percent(part, whole) == percent
