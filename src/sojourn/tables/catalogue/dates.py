"""Start dates as catalogues write them, read as civil dates: never as instants that slip over midnight."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sojourn.tables.nearest import folded

Order = Literal["day", "month"]
EXCEL_DAY_0 = date(1899, 12, 30)
SERIALS = range(36_526, 73_051)  # the years 2000 to 2099
ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
YEAR_FIRST = re.compile(r"(\d{4})\s*[./년-]\s*(\d{1,2})\s*[./월-]\s*(\d{1,2})\s*[.일]?(?:\s*\(?[월화수목금토일]\)?)?")
YEAR_LAST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?")
COMPACT = re.compile(r"(20\d{2})(\d{2})(\d{2})")
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january", "janvier", "janv"),
            ("feb", "february", "fevrier", "fevr", "fev"),
            ("mar", "march", "mars"),
            ("apr", "april", "avril", "avr"),
            ("may", "mai"),
            ("jun", "june", "juin"),
            ("jul", "july", "juillet", "juil"),
            ("aug", "august", "aout"),
            ("sep", "sept", "september", "septembre"),
            ("oct", "october", "octobre"),
            ("nov", "november", "novembre"),
            ("dec", "december", "decembre"),
        ),
        1,
    )
    for name in names
}


@dataclass(frozen=True)
class Reading:
    """A date read from a text; `instant` when a time of day or a zone stood beside it."""

    day: date
    instant: bool = False


def read_day(text: str, order: Order = "day", serials_from: date | None = None) -> Reading | None:
    """The civil date that a text states, or None.

    An instant keeps the date that is written: a portal in Canada stores its local midnight as 03:00 to 08:00 UTC of
    the same day. `order` decides 05/06/2027.
    """
    text = text.strip()
    if found := ISO.fullmatch(text):
        day = _day(found[1], found[2], found[3])
        return Reading(day, (found[4] or "0").strip("0") != "" or found[6] is not None) if day else None
    if found := COMPACT.fullmatch(text) or YEAR_FIRST.fullmatch(text):
        return _reading(found[1], found[2], found[3])
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text) and int(float(text)) in SERIALS:
        return Reading((serials_from or EXCEL_DAY_0) + timedelta(days=int(float(text))))
    if found := YEAR_LAST.fullmatch(text):
        first, second = (found[2], found[1]) if order == "day" else (found[1], found[2])
        return _reading(found[3], first, second) or _reading(found[3], second, first)
    return _worded(text)


def _worded(text: str) -> Reading | None:
    words = [folded(word) for word in re.split(r"[\s,./-]+", text) if folded(word)]
    months = [MONTHS[word] for word in words if word in MONTHS]
    figures = [re.sub(r"(?<=\d)(?:st|nd|rd|th|er|e)$", "", word) for word in words if word not in MONTHS]
    years = [figure for figure in figures if re.fullmatch(r"\d{4}", figure)]
    days = [figure for figure in figures if re.fullmatch(r"\d{1,2}", figure)]
    if len(months) == len(years) == len(days) == 1:
        return _reading(years[0], str(months[0]), days[0])
    return None


def _reading(year: str, month: str, day: str) -> Reading | None:
    found = _day(year, month, day)
    return Reading(found) if found else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def order_of(texts: Iterable[str]) -> tuple[Order, bool]:
    """Whether days or months come first in dates such as 05/06/2027, and whether the column leaves it open."""
    first, second = set(), set()
    for text in texts:
        if found := YEAR_LAST.fullmatch(text.strip()):
            first.add(int(found[1]))
            second.add(int(found[2]))
    if any(number > 12 for number in first):
        return "day", False
    if any(number > 12 for number in second):
        return "month", False
    return "day", bool(first)
