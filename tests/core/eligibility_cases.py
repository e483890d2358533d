"""One case for every reason code: a rule, the plain facts of one person, and the reason they lead to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter

from sojourn.core.eligibility import AnyRule, Ceilings, Rule

ADAPTER: TypeAdapter[Rule] = TypeAdapter(Rule)


def rule(kind: str, **keys: object) -> Rule:
    """A rule as the programme file would state it."""
    return ADAPTER.validate_python({"id": kind, "kind": kind, **keys})


@dataclass(frozen=True)
class Case:
    """Facts that lead to one reason."""

    reason: str
    rule: AnyRule
    facts: Mapping[str, object]
    hosts: tuple[str, ...] | None = None


AGE = rule("min_age", years=18, on=date(2025, 5, 1))
GRADE = rule("min_grade", percent=80)
GRADE_KR = rule("min_grade", by_country={"KR": {"value": 3.3, "scale": "4.3"}, "FR": {"percent": 70}})
LOW_VALUE = rule("min_grade", value=2.0, scale="4.5")
SEMESTERS = rule("semesters_left", min=1, max=3, at=date(2025, 9, 1))
FULL_TIME = rule("full_time")
IN = rule("citizenship_in", countries=["KR", "FR"])
NOT_IN = rule("citizenship_not_in", countries=["CA"])
LANGUAGE = rule(
    "language_test",
    alternatives=[{"test": "TOEFL iBT", "score": 79}, {"test": "IELTS", "score": 6}],
    exempt_citizenships=["IN"],
)
PASSPORT = rule("passport_valid_until", on=date(2026, 1, 31))
DEGREE = rule("degree_within", years=5, on=date(2025, 5, 1))
HOST = rule("not_at_degree_institution")
WEEKS = rule("available_between", start_on=date(2025, 5, 1), end_on=date(2025, 10, 31), weeks=12)
CEILINGS = Ceilings(weeks_max=36, ceiling_minor=1_200_000, currency="CAD")

CASES = (
    Case("age_met", AGE, {"birth_date": date(2007, 5, 1)}),
    Case("age_below", AGE, {"birth_date": date(2007, 5, 2)}),
    Case("age_below", AGE, {"birth_date": date(2025, 5, 1)}),
    Case("birth_date_missing", AGE, {}),
    Case("birth_date_impossible", AGE, {"birth_date": date(2025, 5, 2)}),
    Case("grade_met", GRADE, {"gpa": 2.91, "gpa_scale": "4.5"}),
    Case("grade_met", GRADE_KR, {"gpa": 3.3, "gpa_scale": "4.3", "country": "KR"}),
    Case("grade_met", GRADE_KR, {"gpa": 11.0, "gpa_scale": "20", "country": "FR"}),
    Case("grade_met", rule("min_grade", value=1, scale="6"), {"gpa": 1.0, "gpa_scale": "6"}),
    Case("grade_met", rule("min_grade", value=1, scale="1-best-6"), {"gpa": 1.0, "gpa_scale": "1-best-6"}),
    Case("grade_below", GRADE, {"gpa": 2.90, "gpa_scale": "4.5"}),
    Case("grade_below", GRADE, {"gpa": 79.9999, "gpa_scale": "percent"}),
    Case("grade_below", GRADE_KR, {"gpa": 3.29, "gpa_scale": "4.3", "country": "KR"}),
    Case("grade_missing", GRADE, {"gpa_scale": "4.5"}),
    Case("grade_missing", GRADE_KR, {"gpa_scale": "4.5", "country": "KR"}),
    Case("grade_off_scale", GRADE_KR, {"gpa": 4.4, "gpa_scale": "4.3", "country": "KR"}),
    Case("grade_scale_missing", GRADE, {"gpa": 3.0}),
    Case("grade_scale_unknown", GRADE, {"gpa": 3.0, "gpa_scale": "7"}),
    Case("grade_off_scale", GRADE, {"gpa": 4.6, "gpa_scale": "4.5"}),
    Case("grade_no_table", LOW_VALUE, {"gpa": 75.0, "gpa_scale": "100"}),
    Case("grade_below_table", rule("min_grade", percent=70), {"gpa": 2.5, "gpa_scale": "4.5"}),
    Case("grade_no_minimum", GRADE_KR, {"gpa": 3.0, "gpa_scale": "4.5", "country": "US"}),
    Case("grade_no_minimum", GRADE_KR, {"gpa": 3.0, "gpa_scale": "4.5"}),
    Case("semesters_met", SEMESTERS, {"semesters_left": 3}),
    Case("semesters_met", SEMESTERS, {"semesters_left": 1}),
    Case("semesters_met", rule("semesters_left", min=2, max=2), {"semesters_left": 2}),
    Case("semesters_met", rule("semesters_left", min=1), {"semesters_left": 9}),
    Case("semesters_too_few", SEMESTERS, {"semesters_left": 0}),
    Case("semesters_too_many", rule("semesters_left", max=3), {"semesters_left": 4}),
    Case("semesters_missing", SEMESTERS, {}),
    Case("semesters_impossible", SEMESTERS, {"semesters_left": -1}),
    Case("full_time_met", FULL_TIME, {"full_time": True}),
    Case("full_time_not", FULL_TIME, {"full_time": False}),
    Case("full_time_missing", FULL_TIME, {}),
    Case("citizenship_in_met", IN, {"citizenship": "US; KR"}),
    Case("citizenship_in_not", IN, {"citizenship": "US"}),
    Case("citizenship_not_in_met", NOT_IN, {"citizenship": "KR"}),
    Case("citizenship_not_in_not", NOT_IN, {"citizenship": "KR;CA"}),
    Case("citizenship_missing", IN, {}),
    Case("citizenship_no_code", IN, {"citizenship": "South Korea"}),
    Case("citizenship_no_code", NOT_IN, {"citizenship": "KR;UK"}),
    Case("language_met", LANGUAGE, {"language_test": "toefl IBT", "language_score": 79.0}),
    Case("language_exempt", LANGUAGE, {"citizenship": "IN"}),
    Case("language_below", LANGUAGE, {"language_test": "IELTS", "language_score": 5.5}),
    Case("language_test_not_accepted", LANGUAGE, {"language_test": "TOEIC", "language_score": 900.0}),
    Case("language_test_missing", LANGUAGE, {"language_score": 900.0}),
    Case("language_score_missing", LANGUAGE, {"language_test": "IELTS"}),
    Case("passport_met", PASSPORT, {"passport_expires": date(2026, 1, 31)}),
    Case("passport_expires_before", PASSPORT, {"passport_expires": date(2026, 1, 30)}),
    Case("passport_missing", PASSPORT, {}),
    Case("degree_met", DEGREE, {"degree_on": date(2020, 5, 1)}),
    Case("degree_too_old", DEGREE, {"degree_on": date(2020, 4, 30)}),
    Case("degree_after", DEGREE, {"degree_on": date(2025, 5, 2)}),
    Case("degree_missing", DEGREE, {}),
    Case("host_met", HOST, {"degree_institution": "ubc"}, ("mcgill", "laval")),
    Case("host_some_out_of_reach", HOST, {"degree_institution": "ubc; laval"}, ("mcgill", "laval")),
    Case("host_all_out_of_reach", HOST, {"degree_institution": "mcgill"}, ("mcgill", "mcgill")),
    Case("host_no_choices", HOST, {"degree_institution": "mcgill"}),
    Case("host_no_choices", HOST, {"degree_institution": "mcgill"}, ()),
    Case("host_degree_missing", HOST, {}, ("mcgill",)),
    Case("available_met", WEEKS, {"available_from": date(2025, 5, 1), "available_to": date(2025, 7, 23)}),
    Case(
        "available_met",
        rule("available_between", start_on=date(2025, 5, 1), end_on=date(2025, 5, 7), weeks=1),
        {"available_from": date(2025, 5, 1), "available_to": date(2025, 5, 7)},
    ),
    Case(
        "available_met",
        rule("available_between", start_on=date(2025, 5, 1), end_on=date(2025, 5, 1)),
        {"available_from": date(2025, 5, 1), "available_to": date(2025, 5, 1)},
    ),
    Case("available_too_short", WEEKS, {"available_from": date(2025, 5, 1), "available_to": date(2025, 7, 22)}),
    Case("available_too_short", WEEKS, {"available_from": date(2026, 5, 1), "available_to": date(2026, 9, 1)}),
    Case("available_missing", WEEKS, {"available_from": date(2025, 5, 1)}),
    Case("available_reversed", WEEKS, {"available_from": date(2025, 7, 1), "available_to": date(2025, 5, 1)}),
    Case("ceiling_met", CEILINGS, {"prior_weeks": 35, "prior_award_minor": 1_199_999}),
    Case("ceiling_met", Ceilings(), {}),
    Case("ceiling_weeks_used_up", CEILINGS, {"prior_weeks": 36}),
    Case("ceiling_money_used_up", CEILINGS, {"prior_award_minor": 1_200_000}),
    Case("ceiling_impossible", CEILINGS, {"prior_weeks": -1}),
)
