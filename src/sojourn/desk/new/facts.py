"""Facts of generated students: most satisfy the programme's rules, a few break each of them, a few leave it open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import polars as pl

from sojourn.core.eligibility.rules import LanguageTest, PassportValidUntil, Rule, SemestersLeft
from sojourn.core.programme import Programme
from sojourn.desk.new.draws import Ints, Marks, Stream, Texts

EPOCH = date(1970, 1, 1)
BREAKING = 0.006  # of all students, for each rule
OPEN = 0.004
SCALES = {"4.5": 0.86, "4.3": 0.10, "100": 0.04}
TESTS = {"TOEFL iBT": (86, 118), "IELTS": (6.5, 8.5), "TOEIC": (820, 985)}


@dataclass(frozen=True)
class Season:
    """When the stays of a call are: the days on which facts are measured."""

    start: date
    end: date


def season_of(programme: Programme, starts: Sequence[date]) -> Season:
    """The season of a programme, or of the projects where the programme states no window."""
    window = programme.window
    start = (window and window.start_from) or min(starts, default=date(2027, 5, 1))
    end = (window and window.end_by) or start + timedelta(days=183)
    return Season(start, end)


def generated_facts(draws: Stream, programme: Programme, season: Season, country: Texts) -> pl.DataFrame:
    """The columns of the students table that eligibility rules read.

    Shapes: one row for each entry of `country`; dates as Date, figures as numbers, others as text.
    """
    count = len(country)
    facts = _sound(draws, programme, season, country)
    free = draws.order(count)
    for place, rule in enumerate(programme.eligibility):
        breaking = _slice(free, place * 2, BREAKING)
        unknown = _slice(free, place * 2 + 1, OPEN)
        facts = _broken(facts, rule, breaking, unknown)
    return facts


def _slice(order: Ints, turn: int, share: float) -> Marks:
    """Marks students of whom no other turn has marked any: two at least while there are enough."""
    count = len(order)
    most = max(2, round(max(BREAKING, OPEN) * count))
    size = max(2, round(share * count))
    marks = np.zeros(count, dtype=bool)
    marks[order[turn * most : turn * most + size]] = True
    # Where the students run out, nobody is left to break the rule, and most stay eligible.
    return marks if turn * most + size <= count // 3 else np.zeros(count, dtype=bool)


def _sound(draws: Stream, programme: Programme, season: Season, country: Texts) -> pl.DataFrame:
    count = len(country)
    rules = programme.eligibility
    grade = 0.70 + 0.30 * (draws.uniform(count) + draws.uniform(count)) / 2
    # A grade in per cent is read alike everywhere; scales to 4.5 and 4.3 are Korean.
    scales = np.where(country == "KR", draws.picked(SCALES, count), "100")
    gpa = np.select(
        [scales == "4.5", scales == "4.3"],
        [np.round(grade * 4.5, 2), np.round(grade * 4.3, 2)],
        np.round(55 + 45 * grade, 1),
    )
    low, high = _semesters(rules)
    test, score = _language(draws, rules, count)
    passport = max([season.end, *(rule.on for rule in rules if isinstance(rule, PassportValidUntil))])
    return pl.DataFrame(
        {
            "birth_date": _days(season.start, -draws.whole(20 * 366, 25 * 365, count)),
            "gpa": gpa,
            "gpa_scale": scales,
            "semesters_left": draws.whole(low, high, count),
            "full_time": np.full(count, "true"),
            "citizenship": country,
            "passport_expires": _days(passport, draws.whole(150, 3000, count)),
            "language_test": test,
            "language_score": score,
            "degree_on": pl.Series([None] * count, dtype=pl.Date),
            "degree_institution": pl.Series([None] * count, dtype=pl.String),
            "available_from": _days(season.start, -draws.whole(5, 40, count)),
            "available_to": _days(season.end, draws.whole(0, 30, count)),
            "_grade": grade,
        }
    ).with_columns(pl.col("full_time").cast(pl.String))


def _semesters(rules: Sequence[Rule]) -> tuple[int, int]:
    for rule in rules:
        if isinstance(rule, SemestersLeft):
            low = 1 if rule.min is None else rule.min
            return low, max(low, low + 2 if rule.max is None else rule.max)
    return 1, 3


def _language(draws: Stream, rules: Sequence[Rule], count: int) -> tuple[pl.Series, pl.Series]:
    known = {
        alternative.test: alternative.score
        for rule in rules
        if isinstance(rule, LanguageTest)
        for alternative in rule.alternatives
    }
    ranges = {test: (score, score + abs(score) * 0.2) for test, score in known.items()} or TESTS
    kind = draws.whole(0, len(ranges) - 1, count)
    low = np.array([bounds[0] for bounds in ranges.values()])[kind]
    high = np.array([bounds[1] for bounds in ranges.values()])[kind]
    # Half points upwards, so that nobody falls below by rounding.
    score = np.ceil((low + (high - low) * draws.uniform(count)) * 2) / 2
    return pl.Series(np.array(list(ranges))[kind]), pl.Series(score)


def _days(day: date, offsets: Ints) -> pl.Series:
    return pl.Series((day - EPOCH).days + offsets, dtype=pl.Int32).cast(pl.Date)


def _broken(facts: pl.DataFrame, rule: Rule, breaking: Marks, unknown: Marks) -> pl.DataFrame:
    """The facts with some students who break a rule, and some whose fact is missing."""
    fact = _breaking_fact(rule)
    if fact is None:
        return facts
    column, value = fact
    kind = facts.schema[column]
    changed = (
        pl.when(pl.Series(breaking))
        .then(pl.lit(value, dtype=kind))
        .when(pl.Series(unknown))
        .then(pl.lit(None, dtype=kind))
        .otherwise(pl.col(column))
    )
    facts = facts.with_columns(changed.alias(column))
    if rule.kind == "min_grade":
        facts = facts.with_columns(
            pl.when(pl.Series(breaking)).then(pl.lit("4.5")).otherwise(pl.col("gpa_scale")).alias("gpa_scale")
        )
    return facts


def _breaking_fact(rule: Rule) -> tuple[str, object] | None:
    match rule.kind:
        case "min_age":
            return "birth_date", _years_before(rule.on, rule.years) + timedelta(days=40)
        case "min_grade":
            return "gpa", 2.31
        case "semesters_left":
            return "semesters_left", (rule.max + 2 if rule.max is not None else max(0, (rule.min or 1) - 1))
        case "full_time":
            return "full_time", "false"
        case "citizenship_in":
            return "citizenship", next(code for code in ("CA", "NZ", "IS") if code not in rule.countries)
        case "citizenship_not_in":
            return "citizenship", rule.countries[0]
        case "language_test":
            return "language_score", min(alternative.score for alternative in rule.alternatives) * 0.5
        case "passport_valid_until":
            return "passport_expires", rule.on - timedelta(days=45)
        case "degree_within":
            return "degree_on", _years_before(rule.on, rule.years) - timedelta(days=200)
        case "available_between":
            return "available_to", rule.start_on + timedelta(days=20)
        case _:
            return None


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
