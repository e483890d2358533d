"""Why a student has this result: facts of the final allocation, and the sentences that say them."""

from sojourn.desk.explain.facts import Choice, Explanation, Instalment, Placement, Refusal, explain, explain_many
from sojourn.desk.explain.sentences import (
    say_broken_rules,
    say_choice,
    say_explanation,
    say_refusal,
    say_release,
    say_result,
)

__all__ = [
    "Choice",
    "Explanation",
    "Instalment",
    "Placement",
    "Refusal",
    "explain",
    "explain_many",
    "say_broken_rules",
    "say_choice",
    "say_explanation",
    "say_refusal",
    "say_release",
    "say_result",
]
