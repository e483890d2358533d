"""Rules about civil dates: age, passport, degree, availability. Every date comes from the rule, never from a clock."""

from datetime import date, timedelta

import numpy as np

from sojourn.core.eligibility.facts import Facts, Reasons
from sojourn.core.eligibility.reasons import CODE
from sojourn.core.eligibility.rules import AvailableBetween, DegreeWithin, MinAge, PassportValidUntil


def years_before(day: date, years: int) -> date:
    """The same day some years earlier; 29 February becomes 28 February where that year has none."""
    year = max(day.year - years, 1)
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def age_on(birth: date, day: date) -> int:
    """Completed years of life on a day; who is born on 29 February completes a year on 1 March of other years."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def judge_age(rule: MinAge, facts: Facts) -> Reasons:
    """Whether the birth date lies early enough."""
    birth = facts.dates("birth_date")
    latest = np.datetime64(years_before(rule.on, rule.years), "D")
    reasons = np.where(birth <= latest, CODE["age_met"], CODE["age_below"])
    reasons[birth > np.datetime64(rule.on, "D")] = CODE["birth_date_impossible"]
    reasons[facts.lacks("birth_date")] = CODE["birth_date_missing"]
    return reasons


def age_figures(rule: MinAge, facts: Facts, row: int) -> dict[str, object]:
    """Birth date, the date of the rule, the age then, and the age asked for."""
    birth = facts.at("birth_date", row)
    age = age_on(birth, rule.on) if isinstance(birth, date) else None
    return {"birth_date": birth, "on": rule.on, "age": age, "years": rule.years}


def judge_passport(rule: PassportValidUntil, facts: Facts) -> Reasons:
    """Whether the passport expires on the date or later."""
    valid = facts.dates("passport_expires") >= np.datetime64(rule.on, "D")
    reasons = np.where(valid, CODE["passport_met"], CODE["passport_expires_before"])
    reasons[facts.lacks("passport_expires")] = CODE["passport_missing"]
    return reasons


def passport_figures(rule: PassportValidUntil, facts: Facts, row: int) -> dict[str, object]:
    """Both dates."""
    return {"passport_expires": facts.at("passport_expires", row), "on": rule.on}


def judge_degree(rule: DegreeWithin, facts: Facts) -> Reasons:
    """Whether the degree lies in the years that end on the date."""
    earned = facts.dates("degree_on")
    earliest = np.datetime64(years_before(rule.on, rule.years), "D")
    reasons = np.where(earned >= earliest, CODE["degree_met"], CODE["degree_too_old"])
    reasons[earned > np.datetime64(rule.on, "D")] = CODE["degree_after"]
    reasons[facts.lacks("degree_on")] = CODE["degree_missing"]
    return reasons


def degree_figures(rule: DegreeWithin, facts: Facts, row: int) -> dict[str, object]:
    """The date of the degree, the earliest one accepted, and the years with the date they count from."""
    earliest = years_before(rule.on, rule.years)
    return {"degree_on": facts.at("degree_on", row), "earliest": earliest, "years": rule.years, "on": rule.on}


def judge_availability(rule: AvailableBetween, facts: Facts) -> Reasons:
    """Whether enough days in a row of the window are free; both ends of a stretch of days count."""
    first = facts.dates("available_from")
    last = facts.dates("available_to")
    start, end = np.datetime64(rule.start_on, "D"), np.datetime64(rule.end_on, "D")
    days = (np.minimum(last, end) - np.maximum(first, start)).astype(np.int64) + 1
    reasons = np.where(days >= _days_needed(rule), CODE["available_met"], CODE["available_too_short"])
    reasons[last < first] = CODE["available_reversed"]
    reasons[facts.lacks("available_from") | facts.lacks("available_to")] = CODE["available_missing"]
    return reasons


def availability_figures(rule: AvailableBetween, facts: Facts, row: int) -> dict[str, object]:
    """The student's days, the window, the days in a row inside it, and the days needed."""
    first, last = facts.at("available_from", row), facts.at("available_to", row)
    days = None
    if isinstance(first, date) and isinstance(last, date):
        days = max((min(last, rule.end_on) - max(first, rule.start_on)) // timedelta(days=1) + 1, 0)
    return {
        "available_from": first,
        "available_to": last,
        "start_on": rule.start_on,
        "end_on": rule.end_on,
        "weeks": rule.weeks,
        "days": days,
        "days_needed": _days_needed(rule),
    }


def _days_needed(rule: AvailableBetween) -> int:
    return 7 * rule.weeks if rule.weeks is not None else (rule.end_on - rule.start_on).days + 1
