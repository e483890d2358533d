"""An award as instalments, and what a change makes of them."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.errors import Refused
from sojourn.core.programme import Award
from sojourn.core.schedules import Instalment, in_force, instalment_amounts, instalments, revise


def split(*shares: object) -> Award:
    """An award with instalments of these shares, released by events a, b, c, ..."""
    terms = [{"share": str(share), "release": "abcdefgh"[place]} for place, share in enumerate(shares)]
    return Award.model_validate(
        {
            "currency": "CAD",
            "ceiling_minor": 10**9,
            "weeks_max": 52,
            "weeks": 12,
            "components": [{"name": "x", "amount_minor": 1, "per": "once"}],
            "instalments": terms,
        }
    )


THIRDS = split("1/3", "1/3", "1/3")
PARTS = st.lists(st.integers(1, 9), min_size=1, max_size=8).map(
    lambda parts: split(*[Fraction(part, sum(parts)) for part in parts])
)


def test_each_instalment_is_rounded_down_and_the_last_takes_the_rest() -> None:
    assert instalments(THIRDS, 200) == (
        Instalment(1, 66, "CAD", "a"),
        Instalment(2, 66, "CAD", "b"),
        Instalment(3, 68, "CAD", "c"),
    )


@given(award=PARTS, amounts=st.lists(st.integers(0, 10**12), max_size=20))
def test_instalments_make_the_award_exactly_and_columns_agree_with_single_awards(
    award: Award, amounts: list[int]
) -> None:
    single = [[row.amount_minor for row in instalments(award, amount)] for amount in amounts]

    table = instalment_amounts(award, np.array(amounts, dtype=np.int64))

    assert [sum(row) for row in single] == amounts
    assert table.tolist() == single
    assert table.shape == (len(amounts), len(award.instalments))


@given(award=PARTS, amount=st.integers(0, 10**9))
def test_no_instalment_but_the_last_passes_its_share(award: Award, amount: int) -> None:
    rows = instalments(award, amount)

    for row, term in zip(rows[:-1], award.instalments, strict=False):
        assert 0 <= amount * term.share - row.amount_minor < 1


def test_a_smaller_award_after_the_first_payment_appends_rows_for_the_open_ones() -> None:
    first = instalments(THIRDS, 300)

    rows = revise(first, THIRDS, 250, paid={1}, reference="decision-7")

    assert rows[:3] == first
    assert rows[3:] == (
        Instalment(4, 75, "CAD", "b", 2, "decision-7"),
        Instalment(5, 75, "CAD", "c", 3, "decision-7"),
    )
    assert sum(row.amount_minor for row in in_force(rows)) == 250


def test_more_paid_than_the_new_award_is_asked_back() -> None:
    first = instalments(THIRDS, 300)

    rows = revise(first, THIRDS, 50, paid={1}, reference="decision-8")

    assert rows[3:] == (
        Instalment(4, 0, "CAD", "b", 2, "decision-8"),
        Instalment(5, 0, "CAD", "c", 3, "decision-8"),
        Instalment(6, -50, "CAD", "recovery", None, "decision-8"),
    )


def test_a_larger_award_after_every_payment_adds_one_row() -> None:
    first = instalments(THIRDS, 300)

    rows = revise(first, THIRDS, 360, paid={1, 2, 3}, reference="decision-9")

    assert rows[3:] == (Instalment(4, 60, "CAD", "c", None, "decision-9"),)


def test_the_same_award_appends_nothing() -> None:
    first = instalments(THIRDS, 299)

    assert revise(first, THIRDS, 299, paid=(), reference="x") == first


@pytest.mark.parametrize(
    ("rows", "amount", "paid", "reason"),
    [
        ((), 1, (), "nothing_to_revise"),
        (instalments(THIRDS, 3), -1, (), "amount_negative"),
        (instalments(THIRDS, 3), 3, (9,), "payment_unknown"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(
    rows: tuple[Instalment, ...], amount: int, paid: tuple[int, ...], reason: str
) -> None:
    with pytest.raises(Refused) as refusal:
        revise(rows, THIRDS, amount, paid, "x")

    assert refusal.value.reason == reason


@given(
    award=PARTS,
    amount=st.integers(0, 10**7),
    changes=st.lists(st.tuples(st.integers(0, 10**7), st.sets(st.integers(0, 20), max_size=3)), max_size=5),
)
def test_after_any_changes_the_rows_in_force_make_the_award_and_nothing_was_edited(
    award: Award, amount: int, changes: list[tuple[int, set[int]]]
) -> None:
    rows = instalments(award, amount)
    paid: set[int] = set()

    for number, (changed, chosen) in enumerate(changes):
        standing = [row.number for row in in_force(rows)]
        paid |= {standing[place] for place in chosen if place < len(standing)}
        before = rows
        rows = revise(rows, award, changed, paid, f"change-{number}")

        assert rows[: len(before)] == before
        assert sum(row.amount_minor for row in in_force(rows)) == changed
        assert paid <= {row.number for row in in_force(rows)}
        assert len({row.number for row in rows}) == len(rows)
