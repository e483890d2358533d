"""The reason codes of verdicts: each belongs to one verdict and has one sentence a language (`reason-<code>`)."""

from typing import Literal

import numpy as np

Outcome = Literal["met", "not_met", "cannot_tell"]
OUTCOMES: tuple[Outcome, ...] = ("met", "not_met", "cannot_tell")
MET, NOT_MET, CANNOT_TELL = range(3)

REASONS: dict[str, Outcome] = {
    "age_met": "met",
    "age_below": "not_met",
    "birth_date_missing": "cannot_tell",
    "birth_date_impossible": "cannot_tell",
    "grade_met": "met",
    "grade_below": "not_met",
    "grade_missing": "cannot_tell",
    "grade_scale_missing": "cannot_tell",
    "grade_scale_unknown": "cannot_tell",
    "grade_off_scale": "cannot_tell",
    "grade_no_table": "cannot_tell",
    "grade_below_table": "cannot_tell",
    "grade_no_minimum": "cannot_tell",
    "semesters_met": "met",
    "semesters_too_few": "not_met",
    "semesters_too_many": "not_met",
    "semesters_missing": "cannot_tell",
    "semesters_impossible": "cannot_tell",
    "full_time_met": "met",
    "full_time_not": "not_met",
    "full_time_missing": "cannot_tell",
    "citizenship_in_met": "met",
    "citizenship_in_not": "not_met",
    "citizenship_not_in_met": "met",
    "citizenship_not_in_not": "not_met",
    "citizenship_missing": "cannot_tell",
    "citizenship_no_code": "cannot_tell",
    "language_met": "met",
    "language_exempt": "met",
    "language_below": "not_met",
    "language_test_not_accepted": "not_met",
    "language_test_missing": "cannot_tell",
    "language_score_missing": "cannot_tell",
    "passport_met": "met",
    "passport_expires_before": "not_met",
    "passport_missing": "cannot_tell",
    "degree_met": "met",
    "degree_too_old": "not_met",
    "degree_after": "not_met",
    "degree_missing": "cannot_tell",
    "host_met": "met",
    "host_some_out_of_reach": "met",
    "host_all_out_of_reach": "not_met",
    "host_no_choices": "cannot_tell",
    "host_degree_missing": "cannot_tell",
    "available_met": "met",
    "available_too_short": "not_met",
    "available_missing": "cannot_tell",
    "available_reversed": "cannot_tell",
    "ceiling_met": "met",
    "ceiling_weeks_used_up": "not_met",
    "ceiling_money_used_up": "not_met",
    "ceiling_impossible": "cannot_tell",
}
CODES: tuple[str, ...] = tuple(REASONS)
CODE = {reason: np.int8(index) for index, reason in enumerate(CODES)}
OUTCOME_OF_CODE = np.array([OUTCOMES.index(outcome) for outcome in REASONS.values()], dtype=np.int8)
