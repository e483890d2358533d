"""Marks to scores: missing marks, thresholds, exact ties and the public lottery."""

from decimal import Decimal
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sojourn.core.errors import Refused
from sojourn.core.scoring import Criterion, Missing, Ranked, Rubric, Score, lottery_key, rank, score


def rubric(missing: Missing = "exclude", **keys: object) -> Rubric:
    criteria = (
        Criterion(id="grade", weight=Decimal("0.4"), high=Decimal(100), by="facts"),
        Criterion(id="experience", weight=Decimal("0.6"), low=Decimal(1), high=Decimal(5), threshold=Decimal(2)),
    )
    return Rubric(criteria=criteria, missing=missing, **keys)


def test_a_score_weighs_the_means_on_their_own_scales() -> None:
    reviews = [{"experience": 5}, {"experience": 4}, {"experience": 2}]

    found = score(rubric(), reviews, {"grade": Decimal("82.5")})

    # Mean 11/3 on 1 to 5 is 2/3 of the scale: 0.4 x 82.5 + 0.6 x 66.666... = 73.
    assert (found.state, found.value) == ("scored", Fraction(73))


@pytest.mark.parametrize(
    ("missing", "state", "value"),
    [("exclude", "scored", 90), ("zero", "scored", 60), ("cannot_score", "mark_missing", None)],
)
def test_a_missing_mark_does_what_the_rubric_says(missing: Missing, state: str, value: int | None) -> None:
    plain = Rubric(criteria=(Criterion(id="a", weight=1, high=10),), missing=missing)

    found = score(plain, [{"a": 9}, {"a": None}, {"a": 9}])

    assert (found.state, found.value, found.lacking) == (state, value, ("a",))


@pytest.mark.parametrize(("missing", "value"), [("exclude", 80), ("zero", 32)])
def test_a_criterion_that_nobody_marked_counts_for_nothing_or_for_the_worst(missing: Missing, value: int) -> None:
    found = score(rubric(missing).model_copy(update={"threshold": None}), [], {"grade": 80})

    assert found.value == value


def test_no_mark_at_all_is_no_score() -> None:
    found = score(rubric(), [])

    assert (found.state, found.value, found.points()) == ("mark_missing", None, None)


def test_an_application_without_reviews_lacks_every_mark_of_reviewers() -> None:
    found = score(rubric("cannot_score"), [], {"grade": 80})

    assert (found.state, found.lacking) == ("mark_missing", ("experience",))


def test_a_total_on_the_threshold_reaches_it() -> None:
    found = score(rubric(threshold=Decimal(66)), [{"experience": 3}], {"grade": 90})

    assert (found.state, found.value) == ("scored", 66)


def test_a_mean_on_the_threshold_reaches_it() -> None:
    reached = score(rubric(), [{"experience": 1}, {"experience": 3}], {"grade": 90})
    missed = score(rubric(), [{"experience": 1}, {"experience": Decimal("2.99")}], {"grade": 90})

    assert (reached.state, missed.state, missed.below) == ("scored", "criterion_below", ("experience",))


def test_a_total_under_the_threshold_is_said() -> None:
    found = score(rubric(threshold=Decimal(80)), [{"experience": 3}], {"grade": 90})

    assert (found.state, found.value) == ("total_below", 66)


@pytest.mark.parametrize(
    ("reviews", "facts", "reason"),
    [
        ([{"experience": 6}], {}, "mark_off_scale"),
        ([{"experience": 0}], {}, "mark_off_scale"),
        ([{"charm": 3}], {}, "mark_without_criterion"),
        ([{"grade": 3}], {}, "mark_without_criterion"),
        ([], {"experience": 3}, "mark_without_criterion"),
    ],
)
def test_a_mark_that_does_not_belong_is_refused(
    reviews: list[dict[str, int]], facts: dict[str, int], reason: str
) -> None:
    with pytest.raises(Refused) as refused:
        score(rubric(), reviews, facts)

    assert refused.value.reason == reason


def test_thirds_that_binary_figures_would_part_are_a_tie() -> None:
    plain = Rubric(criteria=(Criterion(id="a", weight="0.1", high=3), Criterion(id="b", weight="0.2", high=3)))
    first = score(plain, [{"a": 3, "b": 0}, {"a": 0, "b": 0}, {"a": 0, "b": 0}])
    second = score(plain, [{"a": 1, "b": 0}])

    ranked = rank(plain, {"s1": first, "s2": second}, seed="x", programme_id="p")

    assert (first.value == second.value, [one.place for one in ranked]) == (True, [1, 1])


def test_a_score_is_shown_rounded_half_up() -> None:
    shown = [Score("scored", Fraction(number, 1000), {}).points() for number in (1005, 1004, 99999)]

    assert shown == [Decimal("1.01"), Decimal("1.00"), Decimal("100.00")]


def test_the_lottery_key_is_the_hash_of_three_lines() -> None:
    key = lottery_key("seed", "gri-2024", "학생1")

    assert key == sha256("seed\ngri-2024\n학생1".encode()).hexdigest()


def test_equal_scores_are_parted_by_the_named_criterion_then_by_the_lottery() -> None:
    parted = Rubric(criteria=(Criterion(id="a", weight=1, high=10), Criterion(id="b", weight=1, high=10)), ties=("b",))
    scores = {
        "top": score(parted, [{"a": 9, "b": 9}]),
        "s1": score(parted, [{"a": 4, "b": 6}]),
        "s2": score(parted, [{"a": 6, "b": 4}]),
        "s3": score(parted, [{"a": 4, "b": 6}]),
    }
    first, second = sorted(["s1", "s3"], key=lambda student: lottery_key("x", "p", student))

    ranked = rank(parted, scores, seed="x", programme_id="p")

    assert ranked == [
        Ranked("top", 1, ""),
        Ranked(first, 2, "score"),
        Ranked(second, 2, "lottery"),
        Ranked("s2", 4, "b"),
    ]


def test_in_a_later_round_the_larger_key_comes_first() -> None:
    plain = Rubric(criteria=(Criterion(id="a", weight=1, high=10),))
    scores = {f"s{number}": score(plain, [{"a": 5}]) for number in range(5)}

    first = rank(plain, scores, seed="x", programme_id="p")
    second = rank(plain, scores, seed="x", programme_id="p", lottery_round=2)

    assert [one.student_id for one in second] == [one.student_id for one in reversed(first)]


def test_who_missed_a_threshold_has_no_place() -> None:
    scores = {"in": score(rubric(), [{"experience": 5}]), "out": score(rubric(), [{"experience": 1}])}

    ranked = rank(rubric(), scores, seed="x", programme_id="p")

    assert ranked == [Ranked("in", 1, "")]


@given(st.lists(st.integers(0, 10), min_size=1, max_size=5), st.integers(0, 4), st.integers(1, 10))
def test_a_better_mark_never_lowers_a_score(marks: list[int], place: int, gain: int) -> None:
    plain = Rubric(criteria=(Criterion(id="a", weight=2, high=10), Criterion(id="b", weight=1, high=20)))
    better = list(marks)
    better[place % len(marks)] = min(better[place % len(marks)] + gain, 10)

    before, after = (score(plain, [{"a": mark, "b": 7} for mark in one]).value for one in (marks, better))

    assert before is not None
    assert after is not None
    assert before <= after <= 100


@pytest.mark.parametrize(
    "keys",
    [
        {"criteria": ()},
        {"criteria": (Criterion(id="a", weight=1, high=1), Criterion(id="a", weight=1, high=1))},
        {"criteria": (Criterion(id="a", weight=1, high=1),), "ties": ("b",)},
    ],
)
def test_a_rubric_that_contradicts_itself_is_refused(keys: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Rubric(**keys)


@pytest.mark.parametrize("keys", [{"high": 0}, {"high": 5, "threshold": 6}, {"high": 5, "weight": 0}])
def test_a_criterion_that_contradicts_itself_is_refused(keys: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Criterion(**{"id": "a", "weight": 1, **keys})
