"""Of several language tests of one person, the one that serves the person best."""

from collections.abc import Iterable, Mapping, Sequence

from sojourn.core.eligibility.judging import judge_one
from sojourn.core.eligibility.rules import AnyRule, LanguageTest

# The order in which verdicts serve a person.
BEST_FIRST = ("met", "cannot_tell", "not_met")


def with_best_test(
    rules: Iterable[AnyRule], plain: Mapping[str, object], results: Sequence[tuple[str, float]]
) -> dict[str, object]:
    """The facts with the test and score under which the rules on language judge best; the first of equals.

    `results`: (test, score) in the order of preference. Without any the facts stay as they are.
    """
    asked = [rule for rule in rules if isinstance(rule, LanguageTest)]
    candidates = [{**plain, "language_test": test, "language_score": score} for test, score in results]
    if not candidates:
        return dict(plain)

    def rank(facts: Mapping[str, object]) -> int:
        return sum(BEST_FIRST.index(verdict.verdict) for verdict in judge_one(asked, facts))

    return min(candidates, key=rank)
