"""Amounts, rates, rounding."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sojourn
from sojourn.core.errors import Refused
from sojourn.core.money import Money, Rate, converted, rate_on, rounded, total
from sojourn.texts.speak import LANGUAGES, Language, speaker

RATES = [
    Rate("CAD", "KRW", Decimal("985.5"), date(2026, 1, 1)),
    Rate("CAD", "KRW", Decimal(1000), date(2026, 7, 1)),
    Rate("KRW", "CAD", Decimal("0.001"), date(2026, 1, 1)),
]


def test_amounts_of_one_currency_add_up_exactly() -> None:
    amounts = [Money(10, "CAD")] * 10

    assert total(amounts, "CAD") == Money(100, "CAD")
    assert total([], "EUR") == Money(0, "EUR")
    assert Money(5, "CAD") - Money(7, "CAD") == -Money(2, "CAD")


def test_amounts_of_two_currencies_are_not_added() -> None:
    with pytest.raises(Refused) as refusal:
        total([Money(1, "CAD"), Money(1, "KRW")], "CAD")

    assert (refusal.value.reason, refusal.value.figures) == ("currencies_mixed", {"one": "CAD", "other": "KRW"})


@pytest.mark.parametrize(
    ("value", "down", "nearest", "up"),
    [("5/2", 2, 2, 3), ("7/2", 3, 4, 4), ("-5/2", -2, -2, -3), ("-7/3", -2, -2, -3), ("4", 4, 4, 4)],
)
def test_rounding_is_towards_zero_to_the_nearest_or_away(value: str, down: int, nearest: int, up: int) -> None:
    exact = Fraction(value)

    assert (rounded(exact, "down"), rounded(exact, "half_even"), rounded(exact, "up")) == (down, nearest, up)


def test_the_rate_of_a_day_is_the_latest_that_holds() -> None:
    before, on, after = date(2026, 6, 30), date(2026, 7, 1), date(2030, 1, 1)

    rates = [rate_on(RATES, "CAD", "KRW", day).rate for day in (before, on, after)]

    assert rates == [Decimal("985.5"), Decimal(1000), Decimal(1000)]


def test_a_day_before_the_first_rate_has_none() -> None:
    with pytest.raises(Refused) as refusal:
        rate_on(RATES, "CAD", "KRW", date(2025, 12, 31))

    assert refusal.value.reason == "no_rate"
    assert refusal.value.figures == {"source": "CAD", "target": "KRW", "on": "2025-12-31"}


def test_a_currency_without_cents_is_converted_in_whole_units() -> None:
    won = converted(Money(600_001, "CAD"), RATES[0], "down")
    dollars = converted(Money(5_913_009, "KRW"), RATES[2], "down")

    assert won == Money(5_913_009, "KRW")  # 6,000.01 x 985.5 = 5,913,009.855
    assert dollars == Money(591_300, "CAD")  # 5,913.009


@given(minor=st.integers(-(10**15), 10**15), rate=st.decimals("0.0001", "10000", places=4))
def test_a_conversion_errs_by_less_than_one_minor_unit(minor: int, rate: Decimal) -> None:
    exact = minor * Fraction(rate)

    for rounding in ("down", "half_even", "up"):
        amount = converted(Money(minor, "CAD"), Rate("CAD", "EUR", rate, date(2026, 1, 1)), rounding)
        assert abs(amount.minor - exact) < 1


REASONS = {
    "currencies_mixed": {"one": "CAD", "other": "KRW"},
    "no_rate": {"source": "CAD", "target": "KRW", "on": "2025-12-31"},
    "budget_line_unknown": {"line": "hotel"},
    "budget_line_negative": {"line": "travel", "amount": -1},
    "budget_line_above_limit": {"line": "research", "amount": 2, "limit": 1},
    "budget_not_the_award": {"amount": 1, "limit": 2},
    "nothing_to_revise": {},
    "payment_unknown": {"number": 3},
    "amount_negative": {"amount": -1},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_refusal_about_money_has_a_sentence_with_its_figures(reason: str, language: Language) -> None:
    sentence = speaker(language)(f"reason-{reason}", REASONS[reason])

    assert [figure for figure in REASONS[reason].values() if str(figure) not in sentence] == []


def test_the_refusals_about_money_are_those_that_the_code_raises() -> None:
    core = Path(sojourn.__file__).parent / "core"
    sources = [(core / name).read_text(encoding="utf-8") for name in ("money.py", "awards.py", "schedules.py")]

    raised = {reason for source in sources for reason in re.findall(r'Refused\(\s*"([a-z_]+)"', source)}

    assert raised == set(REASONS)
