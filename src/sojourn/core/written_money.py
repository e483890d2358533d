"""Amounts as people write them in a form, to minor units and back."""

import re
from decimal import Decimal

from sojourn.core.money import digits_of

SPACES = re.compile(r"[\s\u00a0\u202f']")
LONGEST = 24


def minor_of(text: str, currency: str) -> int | None:
    """The minor units of an amount as written: `12,000`, `12 000,50` or `12000.5`; None for what is no amount.

    A mark before one or two last digits parts the cents; before three digits it parts thousands.
    """
    bare = SPACES.sub("", text)
    if not re.fullmatch(r"\d+([.,]\d+)*", bare, re.ASCII) or len(bare) > LONGEST:
        return None
    *groups, last = re.split(r"[.,]", bare)
    digits = digits_of(currency)
    is_cents = bool(groups) and 0 < len(last) <= min(digits, 2)
    whole = groups if is_cents else [*groups, last]
    if any(len(group) != 3 for group in whole[1:]):
        return None
    cents = last if is_cents else ""
    return int("".join(whole) + cents.ljust(digits, "0"))


def major_of(minor: int, currency: str) -> Decimal:
    """An amount of minor units in the currency's own unit, exactly."""
    return Decimal(minor).scaleb(-digits_of(currency))
