"""Kinds of value in a programme file: each with the limits that keep sums and products inside 64 bits."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated
from unicodedata import normalize
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, StringConstraints
from pydantic_core import PydanticCustomError

MOST_MINOR = 10**12  # ten thousand million of a currency with cents, for one person
MOST_BUDGET_MINOR = 10**15
MOST_WEEKS = 520  # ten years
MOST_SEATS = 10**8
SHARE = re.compile(r"[1-9]\d{0,8}/[1-9]\d{0,8}|\d{1,9}(\.\d{1,30})?", re.ASCII)


def plain_id(text: str) -> str:
    """The form in which ids and place names are compared: trimmed, Unicode NFC. Source: call folder, section 1."""
    return normalize("NFC", text.strip())


def _currency(text: str) -> str:
    if re.fullmatch(r"[A-Z]{3}", text) is None:
        raise PydanticCustomError("wrong_value", "no currency code", {"expected": "currency"})
    return text


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (LookupError, ValueError, OSError):  # OSError: the name of a folder of zones
        raise PydanticCustomError("wrong_value", "no time zone", {"expected": "time_zone"}) from None
    return text


def exact_share(value: object) -> Fraction:
    """A share as written, exactly: 0.1, "0.1", "1/3" and 1 are a tenth, a tenth, a third and one.

    Errors: PydanticCustomError wrong_value for anything that is no share above 0 and up to 1.
    """
    text = str(value).strip() if isinstance(value, str | int | Decimal | Fraction) else ""
    share = Fraction(text) if SHARE.fullmatch(text) else Fraction(0)
    if not 0 < share <= 1:
        raise PydanticCustomError("wrong_value", "no share", {"expected": "share"})
    return share


Id = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(plain_id)]
Currency = Annotated[str, AfterValidator(_currency)]
Zone = Annotated[str, AfterValidator(_zone)]
Share = Annotated[Fraction, BeforeValidator(exact_share), PlainSerializer(str, return_type=str)]
Seats = Annotated[int, Field(strict=True, ge=0, le=MOST_SEATS)]
Minor = Annotated[int, Field(strict=True, ge=0, le=MOST_MINOR)]
PositiveMinor = Annotated[int, Field(strict=True, ge=1, le=MOST_MINOR)]
Weeks = Annotated[int, Field(strict=True, ge=1, le=MOST_WEEKS)]
Count = Annotated[int, Field(strict=True, ge=1, le=MOST_SEATS)]
