"""Columns: a row among many gets the verdict that the same person gets alone, also with whole columns missing."""

from datetime import date

import eligibility_cases as cases
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.eligibility import FACTS, Facts, Listed, Words, judge, judge_one, out_of_reach
from sojourn.core.words import Array

RULES = (
    cases.AGE,
    cases.GRADE,
    cases.GRADE_KR,
    cases.LOW_VALUE,
    cases.SEMESTERS,
    cases.FULL_TIME,
    cases.IN,
    cases.NOT_IN,
    cases.LANGUAGE,
    cases.PASSPORT,
    cases.DEGREE,
    cases.HOST,
    cases.WEEKS,
    cases.CEILINGS,
)
DAYS = st.dates(date(2000, 1, 1), date(2030, 1, 1))
HOSTS = ("ubc", "mcgill", "laval")
PERSON = st.fixed_dictionaries(
    {},
    optional={
        "country": st.sampled_from(["KR", "FR", "IN", "DE", "?"]),
        "prior_weeks": st.integers(-1, 40),
        "prior_award_minor": st.integers(-1, 1_300_000),
        "birth_date": DAYS,
        "gpa": st.decimals(0, 101, places=2).map(float) | st.decimals(0, 5, places=2).map(float),
        "gpa_scale": st.sampled_from(["4.5", "4", "4.3", "5", "6", "10", "20", "100", "percent", "1-best-5", "7"]),
        "semesters_left": st.integers(-1, 5),
        "full_time": st.booleans(),
        "citizenship": st.sampled_from(["KR", "CA", "KR;CA", "IN", "UK", ";"]),
        "passport_expires": DAYS,
        "language_test": st.sampled_from(["IELTS", "toefl ibt", "TOEIC"]),
        "language_score": st.integers(0, 120).map(float),
        "degree_on": DAYS,
        "degree_institution": st.sampled_from([*HOSTS, "ubc;laval", "elsewhere"]),
        "available_from": DAYS,
        "available_to": DAYS,
    },
)


def _column(kind: str, values: list[object]) -> Array | Words:
    if kind == "words":
        return Words.of([None if value is None else str(value) for value in values])
    if kind == "date":
        return np.array(values, dtype="datetime64[D]")
    if kind == "number":
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    return np.array([bool(value) for value in values])


def _facts(people: list[dict[str, object]], listed: Listed) -> Facts:
    columns, missing = {}, {}
    for name, kind in FACTS.items():
        values = [person.get(name) for person in people]
        columns[name] = _column(kind, values)
        missing[name] = np.array([value is None for value in values])
    return Facts(len(people), columns, missing, listed)


@given(st.lists(st.tuples(PERSON, st.lists(st.sampled_from(HOSTS), max_size=3)), min_size=1, max_size=6))
def test_a_row_among_many_gets_what_the_person_gets_alone(people: list[tuple[dict[str, object], list[str]]]) -> None:
    rows = [row for row, (_, hosts) in enumerate(people) for _ in hosts]
    listed = Listed(np.array(rows, dtype=np.int32), Words.of([host for _, hosts in people for host in hosts]))

    judgement = judge(RULES, _facts([person for person, _ in people], listed))

    for row, (person, hosts) in enumerate(people):
        assert judgement.row(row) == judge_one(RULES, person, hosts)


def test_columns_that_are_not_there_are_missing_for_everybody() -> None:
    judgement = judge([cases.AGE, cases.GRADE, cases.FULL_TIME, cases.IN, cases.HOST], Facts(3, {}))

    assert judgement.verdicts.tolist() == [[2, 2, 2]] * 5


def test_a_listed_host_is_out_of_reach_only_for_the_student_with_its_degree() -> None:
    facts = Facts(3, {"degree_institution": Words.of(["ubc", None, "laval;ubc"])})
    listed = Listed(np.array([0, 0, 1, 2, 2]), Words.of(["ubc", "laval", "ubc", "laval", "mcgill"]))

    barred = out_of_reach([cases.HOST], facts, listed)

    assert barred.tolist() == [True, False, False, True, False]


def test_no_host_is_out_of_reach_without_the_rule() -> None:
    facts = Facts(1, {"degree_institution": Words.of(["ubc"])})

    barred = out_of_reach([cases.AGE], facts, Listed(np.array([0]), Words.of(["ubc"])))

    assert barred.tolist() == [False]


def test_a_missing_host_never_meets_the_degree_of_another_student() -> None:
    facts = Facts(2, {"degree_institution": Words.of(["laval", "ubc"])})
    listed = Listed(np.array([0, 1, 1]), Words.of(["laval", None, "laval"]))

    barred = out_of_reach([cases.HOST], facts, listed)

    assert barred.tolist() == [True, False, False]
