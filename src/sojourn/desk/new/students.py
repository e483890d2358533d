"""Generated students: ids, names, home universities, tracks, merit and the facts of eligibility."""

import numpy as np
import polars as pl

from sojourn.core.programme import Programme
from sojourn.desk.new.draws import Draws, Ints
from sojourn.desk.new.facts import Season, generated_facts
from sojourn.desk.new.names import generated_names

COUNTRY = "KR"
# One partner of another country, so that a ceiling by country means something.
PARTNER, PARTNER_COUNTRY, PARTNER_WEIGHT = "partner-tw", "TW", 0.09
# The three universities of the agreement come first; a call of many thousands has more.
HOMES = ("chonnam", "chosun", "honam")
MORE_HOMES = (
    "gist",
    "dongshin",
    "jeonbuk",
    "wonkwang",
    "jeju",
    "pusan",
    "kyungpook",
    "chungnam",
    "kangwon",
    "ajou",
    "inha",
    "ulsan-unist",
)
A_HOME_FOR = 1500
MAIN_TRACK = {"chonnam": "energy", "chosun": "healthcare", "honam": "automotive"}
TRACKS = ("energy", "healthcare", "automotive", "ai-core")
OWN_TRACK = 5.0  # how many times likelier a student follows the track of the home
WEEKS_BEFORE = {0: 0.955, 12: 0.03, 36: 0.015}


def generated_students(draws: Draws, programme: Programme, season: Season, count: int) -> pl.DataFrame:
    """The students table.

    Shapes: `count` rows in the order of their ids, the contract's columns and `name_roman`.
    """
    homes = HOMES + MORE_HOMES[: max(0, count // A_HOME_FOR - len(HOMES) + 1)]
    weights = [1 / (place + 5) for place in range(len(homes))]
    if _admits(programme, PARTNER_COUNTRY):
        homes, weights = (*homes, PARTNER), [*weights, PARTNER_WEIGHT * sum(weights) / 0.5]
    stream = draws.stream("students")
    home = stream.weighted(np.array(weights), count)
    country = np.where(np.array(homes)[home] == PARTNER, PARTNER_COUNTRY, COUNTRY)
    names = generated_names(draws, country)
    facts = generated_facts(draws.stream("facts"), programme, season, country)
    merit = np.round(100 * (0.7 * facts["_grade"].to_numpy() + 0.3 * stream.uniform(count)), 1)
    weeks = stream.picked(WEEKS_BEFORE, count).astype(np.int64)
    weeks[stream.order(count)[:1]] = programme.award.weeks_max
    spent = np.minimum(
        weeks * programme.award.ceiling_minor // max(1, programme.award.weeks_max), programme.award.ceiling_minor
    )
    width = max(5, len(str(count)))
    ids = pl.Series("student_id", np.arange(1, count + 1)).cast(pl.String).str.zfill(width)
    return pl.DataFrame(
        {
            "student_id": "S" + ids,
            "name": names["name"],
            "name_roman": names["name_roman"],
            "home": np.array(homes)[home],
            "track": _tracks(draws, homes, home),
            "country": country,
            "merit": merit,
            "prior_weeks": weeks,
            "prior_award_minor": spent,
        }
    ).hstack(facts.drop("_grade"))


def _admits(programme: Programme, country: str) -> bool:
    """Whether no rule on citizenship keeps a country's citizens out."""
    return all(
        not (rule.kind == "citizenship_in" and country not in rule.countries)
        and not (rule.kind == "citizenship_not_in" and country in rule.countries)
        for rule in programme.eligibility
    )


def _tracks(draws: Draws, homes: tuple[str, ...], home: Ints) -> np.ndarray[tuple[int], np.dtype[np.str_]]:
    stream = draws.stream("tracks")
    tracks = np.zeros(len(home), dtype=np.int64)
    for place, name in enumerate(homes):
        weights = np.array([OWN_TRACK if MAIN_TRACK.get(name) == track else 1.0 for track in TRACKS])
        here = np.flatnonzero(home == place)
        tracks[here] = stream.weighted(weights, len(here))
    return np.array(TRACKS)[tracks]
