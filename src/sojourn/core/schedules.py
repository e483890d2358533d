"""An award as instalments; a change makes new rows, never edits."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from sojourn.core.errors import Refused
from sojourn.core.programme.award import Award

RECOVERY = "recovery"


@dataclass(frozen=True)
class Instalment:
    """One payment. Units: minor units of the currency.

    `supersedes` is the number of the row that this one stands in for, `reference` names the decision that changed it;
    both are empty in the first schedule.
    """

    number: int
    amount_minor: int
    currency: str
    release: str
    supersedes: int | None = None
    reference: str = ""


def instalments(award: Award, amount_minor: int) -> tuple[Instalment, ...]:
    """The payments of an award: each rounded down to the minor unit, the last takes the rest; their sum is exact.

    Source: call folder, section 3, Award.
    """
    return tuple(
        Instalment(number, amount, award.currency, term.release)
        for number, (amount, term) in enumerate(zip(_split(award, amount_minor), award.instalments, strict=True), 1)
    )


def instalment_amounts(award: Award, amounts: NDArray[np.int64]) -> NDArray[np.int64]:
    """`instalments` over a column: the same amounts, one row an award.

    Shapes: (n,) -> (n, k) for k instalments. Units: minor units.
    """
    # awards repeat by the thousand, and whole numbers of Python never overflow
    distinct, where = np.unique(amounts, return_inverse=True)
    table = np.array([_split(award, amount) for amount in distinct.tolist()], dtype=np.int64)
    return table.reshape(distinct.size, len(award.instalments))[where.reshape(-1)]


def revise(
    rows: Sequence[Instalment], award: Award, amount_minor: int, paid: Collection[int], reference: str
) -> tuple[Instalment, ...]:
    """The rows with those appended that make the schedule come to a new amount; no row is edited or dropped.

    Rows that are paid stand. What is left of the new amount is split over the unpaid ones in the ratio of the terms;
    when more was paid than the new amount, they fall to nothing and one row of release `recovery` asks for the rest
    back. Nothing is appended for a row that would not change.
    Errors: Refused `nothing_to_revise` for an empty schedule, `payment_unknown` when `paid` names no row in force,
    `amount_negative`.
    """
    standing = in_force(rows)
    if not standing:
        raise Refused("nothing_to_revise")
    if amount_minor < 0:
        raise Refused("amount_negative", {"amount": amount_minor})
    unknown = sorted(set(paid) - {row.number for row in standing})
    if unknown:
        raise Refused("payment_unknown", {"number": unknown[0]})
    open_rows = [row for row in standing if row.number not in paid]
    left = amount_minor - sum(row.amount_minor for row in standing if row.number in paid)
    wanted = _shared_out(award, rows, open_rows, max(left, 0))
    appended: list[Instalment] = []
    for row, amount in zip(open_rows, wanted, strict=True):
        if amount != row.amount_minor:
            number = len(rows) + len(appended) + 1
            appended.append(Instalment(number, amount, row.currency, row.release, row.number, reference))
    rest = left - sum(wanted)
    if rest:
        release = RECOVERY if rest < 0 else award.instalments[-1].release
        number = len(rows) + len(appended) + 1
        appended.append(Instalment(number, rest, award.currency, release, None, reference))
    return (*rows, *appended)


def in_force(rows: Sequence[Instalment]) -> tuple[Instalment, ...]:
    """The rows that count today: those that no later row supersedes."""
    gone = {row.supersedes for row in rows}
    return tuple(row for row in rows if row.number not in gone)


def _split(award: Award, amount_minor: int) -> tuple[int, ...]:
    shares = [term.share for term in award.instalments]
    first = [amount_minor * share.numerator // share.denominator for share in shares[:-1]]
    return (*first, amount_minor - sum(first))


def _shared_out(
    award: Award, rows: Sequence[Instalment], standing: Sequence[Instalment], amount_minor: int
) -> list[int]:
    """An amount over the standing rows by their terms, rounded down; the last that has a term takes the rest."""
    shares = [_share(award, rows, row) for row in standing]
    whole = sum(shares)
    amounts = [int(amount_minor * share // whole) if whole else 0 for share in shares]
    for place in reversed(range(len(shares))):
        if shares[place]:
            amounts[place] += amount_minor - sum(amounts)
            break
    return amounts


def _share(award: Award, rows: Sequence[Instalment], row: Instalment) -> Fraction:
    """The share of the term that a row, or the first row it stands in for, came from; none for additions."""
    by_number = {each.number: each for each in rows}
    while row.supersedes is not None:
        row = by_number[row.supersedes]
    terms = award.instalments
    return terms[row.number - 1].share if row.number <= len(terms) else Fraction(0)
