"""Amounts in minor units with their currency, never a float; rates that hold from a date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from sojourn.core.errors import Refused

Rounding = Literal["down", "half_even", "up"]
# Digits after the point where there are not two. Source: ISO 4217, list one, minor units of active currencies.
_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
DIGITS = {currency: digits for digits, names in _DIGITS.items() for currency in names.split()}


def digits_of(currency: str) -> int:
    """How many digits a currency has after the point: 2 for CAD, none for KRW."""
    return DIGITS.get(currency, 2)


@dataclass(frozen=True, order=False)
class Money:
    """An amount. Units: `minor` counts the currency's smallest unit (cents of CAD, won of KRW)."""

    minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def times(self, factor: int | Fraction | Decimal, rounding: Rounding = "half_even") -> "Money":
        """The amount times an exact factor, rounded once."""
        return Money(rounded(self.minor * Fraction(factor), rounding), self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise Refused("currencies_mixed", {"one": self.currency, "other": other.currency})
        return other.minor


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The exact sum; nothing sums to nothing of the currency.

    Errors: Refused `currencies_mixed`.
    """
    result = Money(0, currency)
    for amount in amounts:
        result += amount
    return result


def rounded(value: Fraction, rounding: Rounding) -> int:
    """A whole number for an exact value: towards zero, to the nearest (halves to even), or away from zero."""
    if rounding == "half_even":
        return round(value)
    whole = abs(value.numerator) // value.denominator
    if rounding == "up" and whole != abs(value):
        whole += 1
    return whole if value >= 0 else -whole


@dataclass(frozen=True)
class Rate:
    """How many units of one currency a unit of another is worth, from a day on. Units: major units (dollars, won)."""

    source: str
    target: str
    rate: Decimal
    valid_from: date
    origin: str = ""


def rate_on(rates: Iterable[Rate], source: str, target: str, on: date) -> Rate:
    """The rate in force on a day: the latest that holds from that day or earlier.

    Errors: Refused `no_rate` with source, target and day. No rate is turned round or chained: an agency names the ones
    that it uses.
    """
    known = [rate for rate in rates if (rate.source, rate.target) == (source, target) and rate.valid_from <= on]
    if not known:
        raise Refused("no_rate", {"source": source, "target": target, "on": on.isoformat()})
    return max(known, key=lambda rate: rate.valid_from)


def converted(amount: Money, rate: Rate, rounding: Rounding = "half_even") -> Money:
    """The amount in the other currency, exact until it is rounded once to that currency's minor unit.

    Errors: Refused `currencies_mixed` when the rate is for another currency.
    """
    if amount.currency != rate.source:
        raise Refused("currencies_mixed", {"one": amount.currency, "other": rate.source})
    scale = Fraction(10) ** (digits_of(rate.target) - digits_of(rate.source))
    return Money(rounded(amount.minor * Fraction(rate.rate) * scale, rounding), rate.target)
