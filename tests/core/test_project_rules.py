"""What a project must be: every rule met, missing and broken."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.programme import Window
from sojourn.core.projects import Bounds, ProjectFacts, broken, check_project, missing

LONG = "How cells age, and what a model can learn from the first hundred cycles of each of them. " * 2
WHOLE = ProjectFacts(
    titles={"en": "Batteries", "fr": "Piles"},
    descriptions={"en": LONG, "fr": LONG},
    roles={"en": "Measure."},
    skills={"en": "Python"},
    track="energy",
    weeks=12,
    start_from=date(2027, 5, 3),
    start_until=date(2027, 7, 5),
    seats=2,
)
BOUNDS = Bounds(
    seats_max=5,
    weeks_usual=12,
    weeks_min=10,
    weeks_max=16,
    window=Window(start_from=date(2027, 5, 1), start_to=date(2027, 7, 31), end_by=date(2027, 10, 31)),
    tracks=("energy", "healthcare"),
    valid_from=date(2023, 11, 15),
    valid_until=date(2028, 11, 14),
)


def test_a_whole_project_meets_every_rule() -> None:
    findings = check_project(WHOLE, BOUNDS)

    assert {finding.verdict for finding in findings} == {"met"}
    assert missing(findings) == broken(findings) == ()


@pytest.mark.parametrize(
    ("change", "code", "verdict"),
    [
        ({"titles": {"en": "  "}}, "title", "needed"),
        ({"descriptions": {}}, "description", "needed"),
        ({"descriptions": {"en": "Short.", "fr": "Court."}}, "length", "advised"),
        ({"titles": {"en": "Batteries"}}, "languages", "advised"),
        ({"roles": {}}, "role", "needed"),
        ({"skills": {}}, "skills", "advised"),
        ({"track": ""}, "track", "advised"),
        ({"seats": 6}, "seats", "broken"),
        ({"seats": 0}, "seats", "broken"),
        ({"weeks": None}, "weeks", "needed"),
        ({"weeks": 9}, "weeks_range", "broken"),
        ({"weeks": 17}, "weeks_range", "broken"),
        ({"start_from": None, "start_until": None}, "start", "needed"),
        ({"start_until": date(2027, 5, 2)}, "start_order", "broken"),
        # One day outside the window, as a portal that stores local midnight in UTC makes it.
        ({"start_from": date(2027, 4, 30)}, "starts_before_window", "broken"),
        ({"start_until": date(2027, 8, 1)}, "starts_after_window", "broken"),
        ({"start_from": date(2028, 9, 1), "start_until": None}, "agreement", "broken"),
    ],
)
def test_one_thing_amiss_is_found_alone(change: dict[str, object], code: str, verdict: str) -> None:
    findings = check_project(replace(WHOLE, **change), BOUNDS)  # type: ignore[arg-type]  # a field each

    assert [(finding.code, finding.verdict) for finding in findings if finding.verdict != "met"] == [(code, verdict)]


def test_a_stay_that_ends_too_late_says_when_it_would_end() -> None:
    bounds = replace(BOUNDS, weeks_max=20)

    findings = check_project(replace(WHOLE, weeks=16, start_until=date(2027, 7, 31)), bounds)

    (late,) = broken(findings)
    assert (late.code, late.place, late.figures["ends"]) == ("ends_after_window", "start_until", date(2027, 11, 19))


def test_a_flexible_start_needs_no_day() -> None:
    findings = check_project(replace(WHOLE, start_from=None, start_until=None, start_flexible=True), BOUNDS)

    assert missing(findings) == ()


def test_half_the_letters_are_enough_in_korean() -> None:
    text = "전지가 낡아 가는 모습을 살피고 첫 백 번의 충전에서 배울 점을 찾습니다. " * 2

    findings = check_project(replace(WHOLE, descriptions={"ko": text}, titles={"ko": "전지"}), BOUNDS)

    assert [finding.code for finding in findings if finding.verdict != "met"] == ["languages"]


@given(first=st.dates(date(2026, 1, 1), date(2029, 1, 1)), days=st.integers(0, 200), weeks=st.integers(1, 40))
def test_what_breaks_no_rule_lies_in_the_window_and_the_agreement(first: date, days: int, weeks: int) -> None:
    facts = replace(WHOLE, start_from=first, start_until=first + timedelta(days=days), weeks=weeks)

    findings = check_project(facts, BOUNDS)

    ends = first + timedelta(days=days + 7 * weeks - 1)
    inside = (
        first >= date(2027, 5, 1) and first + timedelta(days=days) <= date(2027, 7, 31) and ends <= date(2027, 10, 31)
    )
    assert (broken(findings) == ()) == (inside and 10 <= weeks <= 16)
