"""Verdicts on single persons: the borders of every rule, and what a verdict carries."""

from datetime import date

import pytest
from eligibility_cases import CASES, GRADE, GRADE_KR, HOST, IN, LANGUAGE, PASSPORT, Case, rule
from programme_text import changed
from pydantic import ValidationError

from sojourn.core.eligibility import REASONS, Ceilings, Facts, judge, judge_one
from sojourn.core.eligibility.calendar_rules import age_on, years_before
from sojourn.core.grade_tables import GradeTable
from sojourn.core.grades import Grades
from sojourn.core.programme import read_programme


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.reason)
def test_facts_lead_to_their_reason_and_its_verdict(case: Case) -> None:
    (verdict,) = judge_one([case.rule], case.facts, case.hosts)

    assert (verdict.reason, verdict.verdict) == (case.reason, REASONS[case.reason])


def test_every_reason_code_has_a_case() -> None:
    reached = {case.reason for case in CASES}

    assert reached == set(REASONS)


def test_who_is_born_on_29_february_completes_a_year_on_1_march() -> None:
    birth = date(2004, 2, 29)

    ages = [age_on(birth, date(2022, 2, 28)), age_on(birth, date(2022, 3, 1)), age_on(birth, date(2024, 2, 29))]

    assert ages == [17, 18, 20]


def test_the_age_rule_agrees_with_the_age_on_every_day_around_a_leap_year() -> None:
    on_days = [date(2023, 2, 28), date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1), date(2025, 3, 1)]
    births = [date(2004, 2, 28), date(2004, 2, 29), date(2004, 3, 1), date(2005, 2, 28), date(2005, 3, 1)]

    for on in on_days:
        for birth in births:
            for years in (18, 19, 20):
                (verdict,) = judge_one([rule("min_age", years=years, on=on)], {"birth_date": birth})
                assert (verdict.verdict == "met") == (age_on(birth, on) >= years), (on, birth, years)


def test_29_february_counts_back_to_28_february_in_other_years() -> None:
    day = date(2024, 2, 29)

    assert years_before(day, 5) == date(2019, 2, 28)


def test_a_grade_on_the_scale_of_the_minimum_is_compared_without_conversion() -> None:
    facts = {"gpa": 3.3, "gpa_scale": "4.3", "country": "KR"}

    (verdict,) = judge_one([GRADE_KR], facts)

    assert (verdict.figures["compared_as_it_stands"], verdict.figures["minimum_value"]) == (True, 3.3)


def test_on_a_scale_where_1_is_best_the_smaller_grade_reaches_the_minimum() -> None:
    minimum = rule("min_grade", value=2.9, scale="1-best-6")

    better, worse = (judge_one([minimum], {"gpa": gpa, "gpa_scale": "1-best-6"})[0].verdict for gpa in (2.9, 3.0))

    assert (better, worse) == ("met", "not_met")


def test_a_converted_grade_quotes_percent_table_and_interpolation() -> None:
    facts = {"gpa": 13.0, "gpa_scale": "20", "country": "FR"}

    (verdict,) = judge_one([GRADE], facts)

    figures = {name: verdict.figures[name] for name in ("percent", "table", "interpolated", "table_country")}
    assert figures == {"percent": 83.5, "table": "convention_20", "interpolated": True, "table_country": None}


def test_a_minimum_on_another_scale_is_converted_too() -> None:
    facts = {"gpa": 86.0, "gpa_scale": "100", "country": "KR"}

    (verdict,) = judge_one([GRADE_KR], facts)

    assert (verdict.verdict, verdict.figures["minimum_percent"], verdict.figures["minimum_table"]) == (
        "met",
        85.0,
        "gks",
    )


def test_a_table_of_the_programme_wins_over_the_shipped_one() -> None:
    lines = [{"grade": 0, "percent": 0}, {"grade": 3, "percent": 75}, {"grade": 4.5, "percent": 100}]
    own = GradeTable.model_validate({"scale": "4.5", "country": "KR", "lines": lines, "source": "Chonnam, 2024"})
    facts = {"gpa": 3.0, "gpa_scale": "4.5", "country": "KR"}

    (verdict,) = judge_one([GRADE], facts, grades=Grades([own]))

    assert (verdict.verdict, verdict.figures["percent"], verdict.figures["table"]) == ("not_met", 75.0, "Chonnam, 2024")


def test_a_table_in_the_programme_file_decides_on_grade_and_minimum() -> None:
    table = '[[grades]]\nscale = "4.5"\nsource = "A university"\n'
    lines = "lines = [ { grade = 0, percent = 0 }, { grade = 3.0, percent = 90 }, { grade = 4.5, percent = 100 } ]\n"
    minimum = ("percent = 80", 'value = 3.0\nscale = "4.5"')
    programme = read_programme(changed(minimum, end=table + lines))

    (verdict,) = judge_one(programme.eligibility, {"gpa": 89.9, "gpa_scale": "100"}, grades=Grades(programme.grades))

    assert (verdict.reason, verdict.figures["minimum_percent"], verdict.figures["minimum_table"]) == (
        "grade_below",
        90.0,
        "A university",
    )


def test_cannot_tell_excludes_only_where_the_rule_says_so() -> None:
    strict = PASSPORT.model_copy(update={"id": "strict", "cannot_tell": "exclude"})

    judgement = judge([PASSPORT, strict], Facts.of_one({}))

    assert (judgement.excluding_rules(0), judgement.excluded().tolist()) == (("strict",), [True])


def test_an_agreement_that_is_used_up_informs_and_does_not_exclude() -> None:
    judgement = judge([Ceilings(weeks_max=36)], Facts.of_one({"prior_weeks": 36}))

    assert (judgement.verdict(0, 0).verdict, judgement.verdict(0, 0).excludes, judgement.excluding_rules(0)) == (
        "not_met",
        False,
        (),
    )


def test_a_second_citizenship_can_decide_although_the_first_is_no_code() -> None:
    facts = {"citizenship": "UK; KR"}

    (verdict,) = judge_one([IN], facts)

    assert verdict.reason == "citizenship_in_met"


def test_a_test_is_known_by_its_name_whatever_its_case_and_spaces() -> None:
    names = ["toefl   IBT", "TOEFL\u00a0iBT", "TOEFLiBT"]

    reasons = [judge_one([LANGUAGE], {"language_test": name, "language_score": 80.0})[0].reason for name in names]

    assert reasons == ["language_met", "language_met", "language_test_not_accepted"]


def test_an_id_of_an_institution_is_compared_exactly() -> None:
    verdicts = [judge_one([HOST], {"degree_institution": name}, ["ubc"])[0].reason for name in ("ubc", "UBC", "ubc2")]

    assert verdicts == ["host_all_out_of_reach", "host_met", "host_met"]


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("min_grade", {}),
        ("min_grade", {"percent": 80, "value": 3, "scale": "4.0"}),
        ("min_grade", {"value": 3}),
        ("min_grade", {"value": 4.4, "scale": "4.3"}),
        ("min_grade", {"value": 3, "scale": "7"}),
        ("min_grade", {"by_country": {"KR": {}}}),
        ("min_grade", {"by_country": {"UK": {"percent": 60}}}),
        ("semesters_left", {}),
        ("semesters_left", {"min": 3, "max": 1}),
        ("citizenship_in", {"countries": []}),
        ("citizenship_in", {"countries": ["South Korea"]}),
        ("language_test", {"alternatives": []}),
        ("language_test", {"alternatives": [{"test": "IELTS", "score": 6}, {"test": "ielts ", "score": 7}]}),
        ("available_between", {"start_on": date(2025, 5, 1), "end_on": date(2025, 4, 30)}),
        ("available_between", {"start_on": date(2025, 5, 1), "end_on": date(2025, 7, 22), "weeks": 12}),
        ("full_time", {"id": "a;b"}),
        ("full_time", {"id": " "}),
        ("full_time", {"years": 3}),
    ],
)
def test_a_rule_that_says_nothing_or_contradicts_itself_is_refused(kind: str, keys: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        rule(kind, **keys)


def test_an_id_is_kept_in_composed_form() -> None:
    decomposed = rule("full_time", id="e\u0301tudes")

    assert decomposed.id == "\u00e9tudes"
