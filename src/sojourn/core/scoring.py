"""Marks to comparable scores, ties and the public lottery: exact figures, so that a tie is a tie."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from sojourn.core.errors import Refused
from sojourn.core.part import Part

Mark = Decimal | int | None
Marks = Mapping[str, Mark]
Missing = Literal["exclude", "zero", "cannot_score"]
State = Literal["scored", "mark_missing", "criterion_below", "total_below"]


class Criterion(Part):
    """One thing that is marked, on its own scale."""

    id: str = Field(min_length=1, description="Name of the criterion, unique in the rubric.")
    weight: Annotated[Decimal, Field(gt=0)] = Field(description="Its share beside the weights of the other criteria.")
    low: Decimal = Field(default=Decimal(0), description="The worst mark.")
    high: Decimal = Field(description="The best mark.")
    threshold: Decimal | None = Field(default=None, description="The mean mark that must be reached.")
    by: Literal["reviewers", "facts"] = Field(
        default="reviewers",
        description="Who marks: `reviewers`, or `facts` for a mark that is computed, such as a grade.",
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low >= self.high:
            raise ValueError("`low` is not below `high`")
        if self.threshold is not None and not self.low <= self.threshold <= self.high:
            raise ValueError("`threshold` is not on the scale")
        return self


class Rubric(Part):
    """How the marks of one call become one score."""

    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1)] = Field(description="What is marked.")
    missing: Missing = Field(
        default="exclude",
        description=(
            "What a missing mark does. `exclude`: the mean is taken without it, and a criterion that nobody marked "
            "counts for nothing. `zero`: it counts as the worst mark. `cannot_score`: there is no score."
        ),
    )
    threshold: Annotated[Decimal, Field(ge=0, le=100)] | None = Field(
        default=None, description="The score out of 100 that must be reached."
    )
    ties: tuple[str, ...] = Field(
        default=(), description="Criteria that part equal scores, in this order, before the lottery does."
    )

    @model_validator(mode="after")
    def _known_ids(self) -> Self:
        ids = [criterion.id for criterion in self.criteria]
        if len(set(ids)) < len(ids):
            raise ValueError("a criterion is named twice")
        for name in self.ties:
            if name not in ids:
                raise ValueError(f"`ties` names {name!r}, which is no criterion")
        return self


@dataclass(frozen=True)
class Score:
    """The score of one application.

    Units: `value` and the shares of `criteria` are exact, from 0 to 100; None where nothing was marked. `state` says
    whether the thresholds are reached; `below` are the criteria that are not, `lacking` those with a missing mark.
    """

    state: State
    value: Fraction | None
    criteria: Mapping[str, Fraction | None]
    below: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    def points(self, digits: int = 2) -> Decimal | None:
        """The score for showing, rounded half up; compare `value`, never this."""
        if self.value is None:
            return None
        unit = Fraction(1, 10**digits)
        whole = (self.value / unit + Fraction(1, 2)).__floor__()
        return Decimal(whole).scaleb(-digits)


def score(rubric: Rubric, reviews: Sequence[Marks], facts: Marks | None = None) -> Score:
    """The score of one application from its reviews and the marks computed from facts.

    Shapes: a review maps criterion ids to marks; an absent id and None are missing marks.
    Errors: Refused `mark_off_scale`, `mark_without_criterion`.
    """
    facts = facts or {}
    _check_marks(rubric, reviews, facts)
    shares: dict[str, Fraction | None] = {}
    below: list[str] = []
    lacking: list[str] = []
    for criterion in rubric.criteria:
        marks = [facts.get(criterion.id)] if criterion.by == "facts" else [one.get(criterion.id) for one in reviews]
        if None in marks or not marks:
            lacking.append(criterion.id)
        mean = _mean(criterion, marks, rubric.missing)
        shares[criterion.id] = None if mean is None else 100 * (mean - Fraction(criterion.low)) / _span(criterion)
        if criterion.threshold is not None and mean is not None and mean < Fraction(criterion.threshold):
            below.append(criterion.id)
    value = _total(rubric, shares)
    if value is None or (lacking and rubric.missing == "cannot_score"):
        return Score("mark_missing", None, shares, tuple(below), tuple(lacking))
    state: State = "scored"
    if below:
        state = "criterion_below"
    elif rubric.threshold is not None and value < Fraction(rubric.threshold):
        state = "total_below"
    return Score(state, value, shares, tuple(below), tuple(lacking))


def lottery_key(seed: str, programme_id: str, student_id: str) -> str:
    """The public lottery number of a student: anybody can compute it again.

    Units: lower-case hex of SHA-256 over the UTF-8 of seed, programme id and student id, with line feeds between them.
    Source: the call folder contract, section 3.
    """
    return sha256(f"{seed}\n{programme_id}\n{student_id}".encode()).hexdigest()


@dataclass(frozen=True)
class Ranked:
    """One place in an order.

    `parted_by` says what put the student behind the one before: `score`, the id of a criterion, or `lottery`; it is
    empty for the first. `place` is shared by those whom only the lottery parts.
    """

    student_id: str
    place: int
    parted_by: str


def rank(
    rubric: Rubric, scores: Mapping[str, Score], *, seed: str, programme_id: str, lottery_round: int = 1
) -> list[Ranked]:
    """The order of the applications that have a score: score, then the rubric's ties, then the lottery.

    In round 1 the smaller lottery key comes first, in every later round the larger. Who has no score, or missed a
    threshold, has no place.
    """
    keys = {student: lottery_key(seed, programme_id, student) for student in scores}
    names = ("score", *rubric.ties)
    merits = {
        student: tuple(one.value if name == "score" else one.criteria[name] for name in names)
        for student, one in scores.items()
        if one.state == "scored"
    }
    # A criterion that nobody marked is worse than every mark; the lottery is sorted first, the merits keep its order.
    order = sorted(merits, key=lambda student: keys[student], reverse=lottery_round > 1)
    order.sort(key=lambda student: [-1 if part is None else part for part in merits[student]], reverse=True)
    ranked: list[Ranked] = []
    for position, student in enumerate(order):
        if position == 0:
            ranked.append(Ranked(student, 1, ""))
            continue
        before = merits[order[position - 1]]
        differs = [name for name, mine, theirs in zip(names, merits[student], before, strict=True) if mine != theirs]
        if differs:
            ranked.append(Ranked(student, position + 1, differs[0]))
        else:
            ranked.append(Ranked(student, ranked[-1].place, "lottery"))
    return ranked


def _check_marks(rubric: Rubric, reviews: Sequence[Marks], facts: Marks) -> None:
    by_id = {criterion.id: criterion for criterion in rubric.criteria}
    for marks, by in (*((review, "reviewers") for review in reviews), (facts, "facts")):
        for name, mark in marks.items():
            if name not in by_id or by_id[name].by != by:
                raise Refused("mark_without_criterion", {"criterion": name})
            criterion = by_id[name]
            if mark is not None and not criterion.low <= mark <= criterion.high:
                raise Refused(
                    "mark_off_scale", {"criterion": name, "mark": mark, "low": criterion.low, "high": criterion.high}
                )


def _mean(criterion: Criterion, marks: Sequence[Mark], missing: Missing) -> Fraction | None:
    there = [Fraction(mark) for mark in marks if mark is not None]
    if missing == "zero":
        there += [Fraction(criterion.low)] * max(len(marks) - len(there), 0 if marks else 1)
    return sum(there, Fraction(0)) / len(there) if there else None


def _span(criterion: Criterion) -> Fraction:
    return Fraction(criterion.high) - Fraction(criterion.low)


def _total(rubric: Rubric, shares: Mapping[str, Fraction | None]) -> Fraction | None:
    weighed = [
        (Fraction(criterion.weight), share)
        for criterion in rubric.criteria
        if (share := shares[criterion.id]) is not None
    ]
    if not weighed:
        return None
    return sum((weight * share for weight, share in weighed), Fraction(0)) / sum(weight for weight, _ in weighed)
