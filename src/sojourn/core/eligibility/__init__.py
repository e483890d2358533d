"""Who can take part: rules as data, facts as columns, verdicts with reasons."""

from sojourn.core.eligibility.facts import FACTS, Facts, Listed
from sojourn.core.eligibility.host_rules import out_of_reach
from sojourn.core.eligibility.judging import Judgement, Verdict, judge, judge_one
from sojourn.core.eligibility.reasons import REASONS, Outcome
from sojourn.core.eligibility.rules import AnyRule, Ceilings, Rule
from sojourn.core.words import Words

__all__ = [
    "FACTS",
    "REASONS",
    "AnyRule",
    "Ceilings",
    "Facts",
    "Judgement",
    "Listed",
    "Outcome",
    "Rule",
    "Verdict",
    "Words",
    "judge",
    "judge_one",
    "out_of_reach",
]
