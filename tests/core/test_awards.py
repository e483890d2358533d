"""What a placement pays."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme_text import EXAMPLE

from sojourn.core.awards import (
    Line,
    award_lines,
    award_minor,
    budget_limits,
    capped,
    capped_lines,
    check_budget,
    paid_by,
    refused_by_ceiling,
    units_of,
    weeks_of,
)
from sojourn.core.errors import Refused
from sojourn.core.programme import Award, read_programme

GRI = read_programme(EXAMPLE).award
GRA = Award.model_validate(
    {
        "currency": "CAD",
        "ceiling_minor": 1_200_000,
        "weeks_max": 36,
        "weeks": 24,
        "units": {
            "amount_minor": 600_000,
            "weeks_min": 12,
            "weeks_max": 24,
            "units_max": 2,
            "lines": [
                {"name": "stipend"},
                {"name": "research", "cap_minor": 150_000, "paid": "reimbursed"},
            ],
        },
    }
)


def of(*components: dict[str, object]) -> Award:
    """An award of these components under a high ceiling."""
    return Award.model_validate(
        {"currency": "CAD", "ceiling_minor": 10**9, "weeks_max": 52, "weeks": 12, "components": list(components)}
    )


def test_weeks_are_the_projects_else_the_programmes() -> None:
    assert [weeks_of(GRI, weeks) for weeks in (None, 8)] == [12, 8]


def test_components_count_once_by_the_day_and_by_the_week() -> None:
    award = of(
        {"name": "travel", "amount_minor": 150_000, "per": "once"},
        {"name": "meals", "amount_minor": 1_000, "per": "day"},
        {"name": "housing", "amount_minor": 31_500, "per": "week"},
    )

    assert award_lines(award, 3) == (
        Line("travel", 150_000, "awarded"),
        Line("meals", 21_000, "awarded"),
        Line("housing", 94_500, "awarded"),
    )
    assert award_minor(award, 3) == 265_500


def test_weeks_above_the_cap_of_a_line_do_not_count() -> None:
    by_week = of({"name": "a", "amount_minor": 40_000, "per": "week", "cap_weeks": 12})
    by_day = of({"name": "a", "amount_minor": 100, "per": "day", "cap_weeks": 2})
    in_money = of({"name": "a", "amount_minor": 40_000, "per": "week", "cap_minor": 100_000})

    assert [award_minor(by_week, weeks) for weeks in (11, 12, 13)] == [440_000, 480_000, 480_000]
    assert [award_minor(by_day, weeks) for weeks in (1, 2, 3)] == [700, 1_400, 1_400]
    assert [award_minor(in_money, weeks) for weeks in (2, 3)] == [80_000, 100_000]


def test_a_rate_by_country_stands_in_for_the_amount() -> None:
    award = of({"name": "travel", "amount_minor": 150_000, "per": "once", "rates": {"KR": 180_000}})

    assert [award_minor(award, 1, 0, country) for country in ("KR", "FR", None)] == [180_000, 150_000, 150_000]


def test_the_ceiling_leaves_what_earlier_awards_left() -> None:
    priors = [0, 569_999, 570_001, 1_199_999, 1_200_000, 2_000_000]

    amounts = [award_minor(GRI, 12, prior) for prior in priors]

    assert amounts == [630_000, 630_000, 629_999, 1, 0, 0]


def test_a_cut_award_takes_from_its_last_lines_first() -> None:
    assert capped_lines(GRI, 12, 700_000) == (Line("stipend", 480_000, "awarded"), Line("travel", 20_000, "awarded"))


@pytest.mark.parametrize(
    ("weeks", "units"), [(1, 0), (11, 0), (12, 1), (24, 1), (25, 2), (36, 2), (48, 2), (49, 0), (100, 0)]
)
def test_a_stay_takes_the_fewest_units_that_hold_it(weeks: int, units: int) -> None:
    assert GRA.units is not None
    assert units_of(GRA.units, weeks) == units
    assert award_minor(GRA, weeks) == units * 600_000


def test_weeks_between_the_spans_of_units_are_none() -> None:
    units = GRA.units
    assert units is not None
    narrow = units.model_copy(update={"weeks_min": 20})

    assert [units_of(narrow, weeks) for weeks in (20, 24, 25, 39, 40, 48)] == [1, 1, 0, 0, 2, 2]


def test_a_project_is_out_of_reach_when_its_weeks_or_its_money_pass_what_is_left() -> None:
    cases = [(12, 0, 0), (12, 24, 0), (12, 25, 0), (12, None, None), (12, 0, 1_200_000), (37, 0, 0)]

    answers = [refused_by_ceiling(GRI, weeks, prior, money) for weeks, prior, money in cases]

    assert answers == [False, False, True, False, True, True]


def test_a_stay_too_short_for_a_unit_is_out_of_reach() -> None:
    assert [refused_by_ceiling(GRA, weeks) for weeks in (11, 12)] == [True, False]


def test_a_budget_is_known_lines_inside_their_limits_that_make_the_award() -> None:
    units = GRA.units
    assert units is not None

    check_budget(units, 2, {"stipend": 900_000, "research": 300_000})
    faults = [
        ({"stipend": 900_000, "hotel": 300_000}, "budget_line_unknown"),
        ({"stipend": 1_300_000, "research": -100_000}, "budget_line_negative"),
        ({"stipend": 899_999, "research": 300_001}, "budget_line_above_limit"),
        ({"stipend": 900_000}, "budget_not_the_award"),
    ]
    reasons = []
    for budget, _ in faults:
        with pytest.raises(Refused) as refusal:
            check_budget(units, 2, budget)
        reasons.append(refusal.value.reason)

    assert reasons == [reason for _, reason in faults]
    assert budget_limits(units, 2) == {"stipend": None, "research": 300_000}


def shared(*shares: str) -> Award:
    """The award of funders a, b, c, ... with these shares."""
    funders = [{"id": "abc"[place], "share": share} for place, share in enumerate(shares)]
    return Award.model_validate({**GRI.model_dump(), "funders": funders})


def test_two_funders_share_an_award_to_the_last_cent() -> None:
    assert paid_by(shared("2/3", "1/3"), 815_501) == {"a": 543_667, "b": 271_834}
    assert paid_by(shared(), 815_501) == {}


@given(amount=st.integers(0, 10**12))
def test_what_funders_pay_is_the_award(amount: int) -> None:
    assert sum(paid_by(shared("1/3", "1/3", "1/3"), amount).values()) == amount


AMOUNTS = st.lists(st.tuples(st.integers(1, 60), st.integers(0, 2_000_000)), min_size=1, max_size=30)


@given(rows=AMOUNTS)
def test_columns_are_cut_as_single_awards_are(rows: list[tuple[int, int]]) -> None:
    full = np.array([sum(line.amount_minor for line in award_lines(GRI, weeks)) for weeks, _ in rows], dtype=np.int64)
    prior = np.array([money for _, money in rows], dtype=np.int64)

    amounts = capped(full, prior, GRI.ceiling_minor)

    assert amounts.tolist() == [award_minor(GRI, weeks, money) for weeks, money in rows]


@given(weeks=st.integers(1, 60), prior=st.integers(0, 2_000_000), country=st.sampled_from([None, "KR"]))
def test_lines_after_the_ceiling_make_the_award_and_a_person_never_passes_the_ceiling(
    weeks: int, prior: int, country: str | None
) -> None:
    for award in (GRI, GRA):
        amount = award_minor(award, weeks, prior, country)

        assert sum(line.amount_minor for line in capped_lines(award, weeks, prior, country)) == amount
        assert 0 <= amount <= max(0, award.ceiling_minor - prior)
