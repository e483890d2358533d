"""Windows as civil dates, deadlines as instants."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.periods import Deadline, last_day, outside_window
from sojourn.core.programme import Window
from sojourn.core.programme.models import Deadline as Terms

GRI = Window(start_from=date(2027, 5, 1), start_to=date(2027, 7, 31), end_by=date(2027, 10, 31))
ZONES = st.sampled_from(["America/Vancouver", "America/St_Johns", "Asia/Seoul", "Europe/Berlin", "UTC"])
LOCAL = st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 1, 1))  # noqa: DTZ001  local on purpose


def local(text: str) -> datetime:
    """A local date and time, as a programme file states it."""
    return datetime.fromisoformat(text)


def test_one_in_the_afternoon_pacific_in_september_is_five_the_next_morning_in_seoul() -> None:
    deadline = Deadline(local("2026-09-17T13:00"), "America/Vancouver")

    assert deadline.local("Asia/Seoul").replace(tzinfo=None) == local("2026-09-18T05:00")
    assert deadline.instant == datetime(2026, 9, 17, 20, tzinfo=UTC)


def test_the_same_hour_in_december_is_an_hour_later_elsewhere() -> None:
    deadline = Deadline(local("2026-12-17T13:00"), "America/Vancouver")

    assert deadline.local("Asia/Seoul").replace(tzinfo=None) == local("2026-12-18T06:00")


def test_a_closing_time_that_occurs_twice_is_the_later_and_an_opening_the_earlier() -> None:
    twice = local("2026-11-01T01:30")  # clocks go back from 02:00 to 01:00 in Vancouver

    deadline = Deadline(twice, "America/Vancouver", opens_at=twice)

    assert deadline.instant == datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
    assert deadline.opening == datetime(2026, 11, 1, 8, 30, tzinfo=UTC)


def test_a_time_that_clocks_leave_out_is_read_in_the_applicants_favour() -> None:
    never = local("2026-03-08T02:30")  # clocks go from 02:00 to 03:00 in Vancouver

    deadline = Deadline(never, "America/Vancouver", opens_at=never)

    assert deadline.instant == datetime(2026, 3, 8, 10, 30, tzinfo=UTC)
    assert deadline.opening == datetime(2026, 3, 8, 9, 30, tzinfo=UTC)


def test_a_call_is_open_from_its_opening_to_its_closing_and_grace() -> None:
    terms = Terms(
        opens_at=local("2026-09-01T09:00"), closes_at=local("2026-09-17T13:00"), zone="Asia/Seoul", grace_minutes=10
    )
    deadline = Deadline.of(terms)
    seoul = ZoneInfo("Asia/Seoul")
    moments = ["2026-09-01T08:59:59", "2026-09-01T09:00", "2026-09-17T13:00", "2026-09-17T13:10", "2026-09-17T13:10:01"]

    answers = [deadline.is_open(local(moment).replace(tzinfo=seoul)) for moment in moments]

    assert answers == [False, True, True, True, False]


def test_a_time_without_a_zone_is_no_instant() -> None:
    deadline = Deadline(local("2026-09-17T13:00"), "UTC")

    with pytest.raises(ValueError, match="zone"):
        deadline.is_open(local("2026-09-17T12:00"))


@given(closes_at=LOCAL, zone=ZONES, other=ZONES, grace=st.integers(0, 600))
def test_a_deadline_is_one_moment_whoever_looks(closes_at: datetime, zone: str, other: str, grace: int) -> None:
    deadline = Deadline(closes_at, zone, timedelta(minutes=grace))

    shown = deadline.local(other)

    assert shown == deadline.instant
    assert deadline.is_open(shown + timedelta(minutes=grace))
    assert not deadline.is_open(shown + timedelta(minutes=grace, microseconds=1))


@given(closes_at=LOCAL, zone=ZONES)
def test_no_reading_of_a_closing_time_is_later_than_the_one_used(closes_at: datetime, zone: str) -> None:
    deadline = Deadline(closes_at, zone)

    readings = [closes_at.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (0, 1)]

    assert deadline.instant == max(readings)


def test_twelve_weeks_from_a_monday_end_on_a_sunday() -> None:
    assert last_day(date(2027, 5, 3), 12) == date(2027, 7, 25)


def test_a_stay_ends_with_the_calendar_at_the_latest() -> None:
    assert last_day(date(9999, 12, 24), 1) == date(9999, 12, 30)
    assert last_day(date(9999, 12, 24), 520) == date(9999, 12, 31)
    assert outside_window(GRI, date(9999, 12, 31), 12) == "starts_after_window"


@pytest.mark.parametrize(
    ("start_on", "weeks", "reason"),
    [
        (date(2027, 4, 30), 12, "starts_before_window"),
        (date(2027, 5, 1), 12, None),
        (date(2027, 7, 31), 12, None),
        (date(2027, 8, 1), 12, "starts_after_window"),
        (date(2027, 7, 31), 13, None),
        (date(2027, 7, 31), 14, "ends_after_window"),
    ],
)
def test_a_stay_is_compared_with_the_window_in_civil_dates(start_on: date, weeks: int, reason: str | None) -> None:
    assert outside_window(GRI, start_on, weeks) == reason


def test_a_window_without_bounds_binds_nobody() -> None:
    assert outside_window(Window(), date(1999, 1, 1), 52) is None
