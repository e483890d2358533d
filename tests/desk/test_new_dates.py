"""Start dates: whatever the spelling, the civil date that is written."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.tables.catalogue.dates import order_of, read_day
from sojourn.tables.workbook import SERIALS_1904

DAYS = st.dates(date(2001, 1, 1), date(2098, 12, 31))
FRENCH = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@given(DAYS)
def test_every_spelling_of_a_day_reads_as_that_day(day: date) -> None:
    spellings = [
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day:%Y/%m/%d}",
        f"{day.year}. {day.month}. {day.day}.",
        f"{day.year}년 {day.month}월 {day.day}일",
        f"{day:%d/%m/%Y}",
        f"{day.day} {ENGLISH[day.month - 1]} {day.year}",
        f"{ENGLISH[day.month - 1]} {day.day}, {day.year}",
        f"{day.day}{'er' if day.day == 1 else ''} {FRENCH[day.month - 1]} {day.year}",
        f"{day.isoformat()}T00:00:00",
        str((day - date(1899, 12, 30)).days),
        f"{(day - date(1899, 12, 30)).days}.0",
    ]

    read = {spelling: reading and reading.day for spelling in spellings if (reading := read_day(spelling)) or True}

    assert read == dict.fromkeys(spellings, day)


@given(DAYS, st.sampled_from(["T03:00:00Z", "T04:00:00.000Z", "T08:00:00+00:00", "T00:00:00-04:00", " 07:00:00Z"]))
def test_an_instant_keeps_the_date_that_is_written_and_is_told(day: date, time: str) -> None:
    reading = read_day(day.isoformat() + time)

    assert reading is not None
    assert (reading.day, reading.instant) == (day, True)


@pytest.mark.parametrize(
    "text", ["", "soon", "2027-02-30", "31/31/2027", "May 2027", "12", "TBD", "2027-13-01", "99999"]
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert read_day(text) is None


def test_months_come_first_where_a_day_above_twelve_stands_second() -> None:
    order, is_open = order_of(["05/06/2027", "05/31/2027"])

    assert (order, is_open) == ("month", False)
    assert read_day("05/06/2027", order).day == date(2027, 5, 6)


def test_a_column_that_leaves_the_order_open_is_read_day_first_and_told() -> None:
    assert order_of(["05/06/2027", "01/05/2027"]) == ("day", True)


def test_serials_count_from_the_day_of_the_workbook() -> None:
    day = date(2027, 5, 3)

    reading = read_day(str((day - SERIALS_1904).days), serials_from=SERIALS_1904)

    assert reading is not None
    assert reading.day == SERIALS_1904 + timedelta(days=(day - SERIALS_1904).days)
