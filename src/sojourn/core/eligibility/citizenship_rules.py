"""Rules about citizenships and language tests. A citizenship cell may hold several codes separated by semicolons."""

from collections.abc import Iterable

import numpy as np

from sojourn.core.countries import is_country
from sojourn.core.eligibility.facts import Facts, Flags, Numbers, Reasons, members
from sojourn.core.eligibility.reasons import CODE
from sojourn.core.eligibility.rules import CitizenshipIn, CitizenshipNotIn, LanguageTest, plain_test


def judge_citizenship_in(rule: CitizenshipIn, facts: Facts) -> Reasons:
    """Whether one citizenship is listed; a cell with something that is no code can only say yes."""
    holds, unclear = _holds_any(facts, rule.countries)
    reasons = np.where(holds, CODE["citizenship_in_met"], CODE["citizenship_in_not"])
    reasons[~holds & unclear] = CODE["citizenship_no_code"]
    reasons[facts.lacks("citizenship")] = CODE["citizenship_missing"]
    return reasons


def judge_citizenship_not_in(rule: CitizenshipNotIn, facts: Facts) -> Reasons:
    """Whether no citizenship is listed; a cell with something that is no code can only say no."""
    holds, unclear = _holds_any(facts, rule.countries)
    reasons = np.where(holds, CODE["citizenship_not_in_not"], CODE["citizenship_not_in_met"])
    reasons[~holds & unclear] = CODE["citizenship_no_code"]
    reasons[facts.lacks("citizenship")] = CODE["citizenship_missing"]
    return reasons


def citizenship_figures(rule: CitizenshipIn | CitizenshipNotIn, facts: Facts, row: int) -> dict[str, object]:
    """The stated citizenships and the countries of the rule."""
    return {"citizenship": facts.at("citizenship", row), "countries": rule.countries}


def judge_language(rule: LanguageTest, facts: Facts) -> Reasons:
    """Whether the score of an accepted test is reached, or a citizenship needs none."""
    required = _required_by_row(rule, facts)
    score = facts.numbers("language_score")
    reasons = np.where(score >= required, CODE["language_met"], CODE["language_below"])
    reasons[facts.lacks("language_score")] = CODE["language_score_missing"]
    reasons[np.isnan(required)] = CODE["language_test_not_accepted"]
    reasons[facts.lacks("language_test")] = CODE["language_test_missing"]
    if rule.exempt_citizenships:
        reasons[_holds_any(facts, rule.exempt_citizenships)[0]] = CODE["language_exempt"]
    return reasons


def language_figures(rule: LanguageTest, facts: Facts, row: int) -> dict[str, object]:
    """Test and score, the score asked for, all accepted tests, and the citizenships behind an exemption."""
    required = float(_required_by_row(rule, facts)[row])
    return {
        "test": facts.at("language_test", row),
        "score": facts.at("language_score", row),
        "required": None if np.isnan(required) else required,
        "alternatives": tuple((alternative.test, alternative.score) for alternative in rule.alternatives),
        "citizenship": facts.at("citizenship", row),
        "exempt_citizenships": rule.exempt_citizenships,
    }


def _required_by_row(rule: LanguageTest, facts: Facts) -> Numbers:
    scores = {plain_test(alternative.test): alternative.score for alternative in rule.alternatives}
    words = facts.words("language_test")
    by_word = np.array([scores.get(plain_test(word), np.nan) for word in words.vocabulary], dtype=np.float64)
    return words.look_up(by_word, np.nan).astype(np.float64)


def _holds_any(facts: Facts, countries: Iterable[str]) -> tuple[Flags, Flags]:
    wanted = frozenset(countries)
    words = facts.words("citizenship")
    cells = [members(word) for word in words.vocabulary]
    holds = np.array([not wanted.isdisjoint(cell) for cell in cells], dtype=np.bool_)
    unclear = np.array([not cell or not all(map(is_country, cell)) for cell in cells], dtype=np.bool_)
    return words.look_up(holds, missing=False).astype(np.bool_), words.look_up(unclear, missing=False).astype(np.bool_)
