"""Rules about a student's standing: semesters left, full-time enrolment, what an agreement still has for a person."""

import numpy as np

from sojourn.core.eligibility.facts import Facts, Numbers, Reasons
from sojourn.core.eligibility.reasons import CODE
from sojourn.core.eligibility.rules import Ceilings, FullTime, SemestersLeft


def judge_semesters(rule: SemestersLeft, facts: Facts) -> Reasons:
    """Whether the semesters left lie between the two figures."""
    left = facts.numbers("semesters_left")
    reasons = np.full(facts.size, CODE["semesters_met"])
    if rule.min is not None:
        reasons[left < rule.min] = CODE["semesters_too_few"]
    if rule.max is not None:
        reasons[left > rule.max] = CODE["semesters_too_many"]
    reasons[left < 0] = CODE["semesters_impossible"]
    reasons[facts.lacks("semesters_left")] = CODE["semesters_missing"]
    return reasons


def semesters_figures(rule: SemestersLeft, facts: Facts, row: int) -> dict[str, object]:
    """The semesters left, the figures of the rule, and the date at which they count."""
    return {"semesters": facts.at("semesters_left", row), "min": rule.min, "max": rule.max, "at": rule.at}


def judge_full_time(rule: FullTime, facts: Facts) -> Reasons:  # noqa: ARG001  every kind is judged by the same call
    """Whether the student is enrolled full time."""
    reasons = np.where(facts.flags("full_time"), CODE["full_time_met"], CODE["full_time_not"])
    reasons[facts.lacks("full_time")] = CODE["full_time_missing"]
    return reasons


def full_time_figures(rule: FullTime, facts: Facts, row: int) -> dict[str, object]:  # noqa: ARG001  likewise
    """The stated enrolment."""
    return {"full_time": facts.at("full_time", row)}


def judge_ceilings(rule: Ceilings, facts: Facts) -> Reasons:
    """Whether weeks and money are left; a student without earlier stays has used nothing."""
    weeks, money = _used(facts, "prior_weeks"), _used(facts, "prior_award_minor")
    reasons = np.full(facts.size, CODE["ceiling_met"])
    if rule.ceiling_minor is not None:
        reasons[money >= rule.ceiling_minor] = CODE["ceiling_money_used_up"]
    if rule.weeks_max is not None:
        reasons[weeks >= rule.weeks_max] = CODE["ceiling_weeks_used_up"]
    reasons[(weeks < 0) | (money < 0)] = CODE["ceiling_impossible"]
    return reasons


def ceilings_figures(rule: Ceilings, facts: Facts, row: int) -> dict[str, object]:
    """What was used, what an agreement allows, and the rest."""
    weeks, money = (int(_used(facts, name)[row]) for name in ("prior_weeks", "prior_award_minor"))
    return {
        "prior_weeks": weeks,
        "weeks_max": rule.weeks_max,
        "weeks_left": None if rule.weeks_max is None else max(rule.weeks_max - weeks, 0),
        "prior_award_minor": money,
        "ceiling_minor": rule.ceiling_minor,
        "left_minor": None if rule.ceiling_minor is None else max(rule.ceiling_minor - money, 0),
        "currency": rule.currency,
    }


def _used(facts: Facts, name: str) -> Numbers:
    return np.nan_to_num(facts.numbers(name), nan=0.0)
