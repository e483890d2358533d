"""What is said of a ranked list of projects, before it is submitted."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.choices import Applicant, Listed, broken, judge_list
from sojourn.core.forms.models import ChoiceRules
from sojourn.core.programme.models import Choices, Window

GRI = Choices(min=3, max=7, distinct_regions=3)


def listed(*regions: str) -> list[Listed]:
    return [Listed(f"p{number}", f"s{number}", region) for number, region in enumerate(regions)]


def test_a_list_that_keeps_every_rule_is_told_so() -> None:
    remarks = judge_list(listed("ON", "QC", "BC"), GRI)

    assert [(each.code, each.weight) for each in remarks] == [("fewest", "met"), ("most", "met"), ("regions", "met")]


def test_what_breaks_a_rule_is_told_with_what_was_found_and_the_limit() -> None:
    remarks = broken(judge_list(listed("ON", "ON"), GRI))

    assert [(each.code, each.figures) for each in remarks] == [
        ("fewest", {"found": 2, "limit": 3}),
        ("regions", {"found": 1, "limit": 3}),
    ]


def test_a_supervisor_stands_once_in_the_list_only_where_the_call_asks_for_it() -> None:
    twice = [Listed("a", "kim"), Listed("b", "kim"), Listed("c", "")]

    asked = broken(judge_list(twice, Choices(), ChoiceRules(one_per_supervisor=True)))
    free = broken(judge_list(twice, Choices()))

    assert [each.code for each in asked] == ["supervisor_once"]
    assert free == ()


def test_a_project_that_is_no_longer_open_and_one_that_stands_twice_break_the_list() -> None:
    remarks = broken(judge_list([Listed("a", is_open=False), Listed("b"), Listed("b")], Choices()))

    assert [(each.code, each.project) for each in remarks] == [("project_closed", "a"), ("project_twice", "b")]


def test_language_dates_and_weeks_are_advice_and_stop_nobody() -> None:
    project = Listed("a", work_language="fr", start_on=date(2027, 4, 20), weeks=16)
    applicant = Applicant({"en", "ko"}, date(2027, 5, 1), date(2027, 7, 31), weeks_left=12)
    window = Window(start_from=date(2027, 5, 1), end_by=date(2027, 10, 31))

    remarks = judge_list([project], Choices(), applicant=applicant, window=window)

    assert [each.code for each in remarks if each.weight == "advice"] == [
        "work_language",
        "weeks_over",
        "starts_before_available",
        "ends_after_available",
        "starts_before_window",
    ]
    assert broken(remarks) == ()


def test_a_language_that_nobody_spoke_of_is_no_reason_for_advice() -> None:
    silent, either = Applicant(None), Applicant({"ko"})

    assert judge_list([Listed("a", work_language="fr")], Choices(), applicant=silent)[1:] == ()
    assert judge_list([Listed("a", work_language="either")], Choices(), applicant=either)[1:] == ()


@given(st.lists(st.sampled_from("ABCD"), max_size=9), st.integers(1, 4), st.integers(0, 4))
def test_a_list_is_broken_exactly_when_it_is_too_short_too_long_or_too_narrow(
    regions: list[str], fewest: int, more: int
) -> None:
    rules = Choices(min=fewest, max=fewest + more, distinct_regions=min(2, fewest + more))

    is_broken = bool(broken(judge_list(listed(*regions), rules)))

    in_bounds = fewest <= len(regions) <= fewest + more
    assert is_broken == (not in_bounds or len(set(regions)) < rules.distinct_regions)
