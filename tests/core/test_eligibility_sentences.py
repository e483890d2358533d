"""Sentences of verdicts: every reason, with the figures that really come with it, in every language."""

import re
from datetime import date
from typing import get_args

import pytest
from eligibility_cases import AGE, CASES, CEILINGS, GRADE, GRADE_KR, LANGUAGE, Case

from sojourn.core.eligibility import REASONS, Outcome, judge_one
from sojourn.core.eligibility.judging import kinds
from sojourn.core.grade_tables import TABLES
from sojourn.core.scoring import State
from sojourn.texts import LANGUAGES, Language, speaker
from sojourn.texts.verdicts import say_grade_table, say_outcome, say_rule, say_verdict


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.reason)
def test_a_verdict_is_a_whole_sentence_without_holes(case: Case, language: Language) -> None:
    (verdict,) = judge_one([case.rule], case.facts, case.hosts)

    sentence = say_verdict(speaker(language), verdict)

    assert re.findall(r"None|nan|\(\)|[{}]|  |: \.|[:,;]$|datetime", sentence) == []
    assert sentence.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_message(language: Language) -> None:
    say = speaker(language)
    codes = [
        *(f"reason-{reason}" for reason in REASONS),
        *(f"rule-{kind}" for kind in kinds()),
        *(f"verdict-{outcome}" for outcome in get_args(Outcome)),
        *(f"score-{state}" for state in get_args(State)),
        *(f"grade-table-{table.source}" for table in TABLES),
        "reason-mark_off_scale",
        "reason-mark_without_criterion",
    ]

    assert [code for code in codes if not say.has(code)] == []


def test_a_converted_grade_names_its_table_in_the_language() -> None:
    (verdict,) = judge_one([GRADE], {"gpa": 13.0, "gpa_scale": "20"})

    assert say_verdict(speaker("en"), verdict) == (
        "Grade: 13 out of 20, equivalent to 83.5%. Minimum: 80%. Conversion table: convention of this software "
        "(10 is the pass, 12 stands for 80%), to be confirmed by the programme. The value lies between two lines of "
        "the table and was computed between them."
    )


def test_a_grade_just_under_a_minimum_never_reads_as_the_minimum() -> None:
    (verdict,) = judge_one([GRADE], {"gpa": 79.9999, "gpa_scale": "percent"})

    assert say_verdict(speaker("ko"), verdict).startswith("성적: 79.99%. 최소 성적에 이르지 않습니다.")


def test_a_grade_compared_as_it_stands_names_no_table() -> None:
    (verdict,) = judge_one([GRADE_KR], {"gpa": 3.2, "gpa_scale": "4.3", "country": "KR"})

    assert say_verdict(speaker("en"), verdict) == ("Grade: 3.2 out of 4.3. This is below the minimum: 3.3 out of 4.3.")


def test_french_puts_no_break_spaces_and_its_own_decimal_sign() -> None:
    (verdict,) = judge_one([LANGUAGE], {"language_test": "IELTS", "language_score": 5.5})

    assert say_verdict(speaker("fr"), verdict) == "IELTS\u00a0: 5,5, soit moins que le minimum de 6."


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    (verdict,) = judge_one([AGE], {"birth_date": date(2007, 5, 2)})

    assert say_verdict(speaker("fr"), verdict) == (
        "Âge au 1er\u00a0mai\u00a02025\u00a0: 17 ans, soit moins que le minimum de 18 ans."
    )


def test_what_is_left_under_an_agreement_is_said_in_weeks_and_money() -> None:
    (verdict,) = judge_one([CEILINGS], {"prior_weeks": 35, "prior_award_minor": 600_000})

    assert say_verdict(speaker("en"), verdict) == "Left under the agreement: 1 week, CAD\u00a06,000."


def test_names_of_kinds_and_outcomes_are_said() -> None:
    (verdict,) = judge_one([GRADE], {})
    say = speaker("fr")

    assert (say_rule(say, verdict.kind), say_outcome(say, verdict)) == (
        "Note minimale",
        "Impossible à dire\u00a0: quelqu’un doit vérifier",
    )


def test_a_source_that_a_programme_wrote_is_said_as_written() -> None:
    assert say_grade_table(speaker("ko"), "전남대학교 2024") == "전남대학교 2024"
