"""Times of a call: local times to instants, time given back after a suspension, the next season."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.call_times import (
    check_windows,
    deadline_of,
    local,
    next_season,
    occurs_twice,
    real_time,
    resumed_close,
    span_of,
)
from sojourn.core.errors import Refused

# ruff: noqa: DTZ001  local times without a zone are the matter of these tests
VANCOUVER, TORONTO = "America/Vancouver", "America/Toronto"
DAY = timedelta(days=1)
START = datetime(2026, 9, 1, tzinfo=UTC)


def test_one_in_the_afternoon_pacific_is_five_in_the_morning_of_the_next_day_in_korea() -> None:
    _, closes = span_of(datetime(2026, 7, 15, 9), datetime(2026, 9, 17, 13), VANCOUVER)

    assert closes.astimezone(ZoneInfo("Asia/Seoul")).isoformat() == "2026-09-18T05:00:00+09:00"


def test_an_hour_that_occurs_twice_opens_at_the_first_and_closes_at_the_second() -> None:
    twice = datetime(2026, 11, 1, 1, 30)

    opens, closes = span_of(twice, twice, VANCOUVER)

    assert closes - opens == timedelta(hours=1)


def test_a_window_that_closes_before_it_opens_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        span_of(datetime(2026, 9, 2), datetime(2026, 9, 1), VANCOUVER)

    assert refused.value.reason == "window_backwards"


def test_the_next_season_keeps_weekday_and_hour_across_a_change_of_clocks() -> None:
    opens, closes = (datetime(2026, month, 6, 13, tzinfo=ZoneInfo(VANCOUVER)) for month in (2, 3))

    moved = [at.astimezone(ZoneInfo(VANCOUVER)) for at in next_season((opens, closes), VANCOUVER)]

    assert [(at.weekday(), at.hour, at.date().isoformat()) for at in moved] == [
        (opens.weekday(), 13, "2027-02-05"),
        (closes.weekday(), 13, "2027-03-05"),
    ]


def test_the_next_season_closes_at_the_second_of_an_hour_that_occurs_twice() -> None:
    opens, closes = (datetime(2026, 11, day, 1, 30, tzinfo=ZoneInfo(TORONTO)) for day in (2, 8))

    assert next_season((opens, closes), TORONTO)[1] == datetime(2027, 11, 7, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "zone", "real", "is_twice"),
    [
        ("2027-03-14T01:59", TORONTO, "2027-03-14T01:59", False),
        ("2027-03-14T02:30", TORONTO, "2027-03-14T03:00", False),
        ("2027-03-14T03:00", TORONTO, "2027-03-14T03:00", False),
        ("2027-11-07T01:30", TORONTO, "2027-11-07T01:30", True),
        ("2027-11-07T02:00", TORONTO, "2027-11-07T02:00", False),
        ("2027-03-14T02:30", "Asia/Seoul", "2027-03-14T02:30", False),
        ("2027-10-03T02:10", "Australia/Lord_Howe", "2027-10-03T02:30", False),  # half an hour
        ("2011-12-30T12:00", "Pacific/Apia", "2011-12-31T00:00", False),  # a whole day
    ],
)
def test_a_local_time_is_real_once_or_twice(said: str, zone: str, real: str, is_twice: bool) -> None:
    at = datetime.fromisoformat(said)

    assert (real_time(at, zone), occurs_twice(at, zone)) == (datetime.fromisoformat(real), is_twice)


@pytest.mark.parametrize(
    ("opens", "closes", "suspended", "now", "until"),
    [
        (0, 10, 4, 6, 12),  # two days were missed
        (0, 10, 4, 20, 26),  # it would have closed meanwhile: six days were left
        (5, 10, 4, 7, 12),  # it opened meanwhile: two days of five were missed
        (0, 3, 4, 6, None),  # it had closed before
        (8, 10, 4, 6, None),  # it opens later anyway
    ],
)
def test_what_was_left_at_the_suspension_is_counted_from_the_resumption(
    opens: int, closes: int, suspended: int, now: int, until: int | None
) -> None:
    given_back = resumed_close(START + opens * DAY, START + closes * DAY, START + suspended * DAY, START + now * DAY)

    assert given_back == (None if until is None else START + until * DAY)


@given(
    opens=st.integers(0, 1000), length=st.integers(1, 1000), suspended=st.integers(0, 2000), pause=st.integers(1, 2000)
)
def test_nobody_has_less_time_after_a_suspension(opens: int, length: int, suspended: int, pause: int) -> None:
    hour = timedelta(hours=1)
    begins, ends = START + opens * hour, START + (opens + length) * hour
    at, now = START + suspended * hour, START + (suspended + pause) * hour

    until = resumed_close(begins, ends, at, now)

    if until is not None:
        usable = max(timedelta(0), at - begins) + (until - now)
        assert usable == ends - begins
        assert until >= ends


def test_an_extension_counts_when_it_is_later_and_grace_follows_it() -> None:
    window = deadline_of(START, START + DAY, timedelta(minutes=10), [START + 2 * DAY, START + DAY / 2])

    assert window.is_open(START + 2 * DAY + timedelta(minutes=10))
    assert not window.is_open(START + 2 * DAY + timedelta(minutes=11))


def test_rankings_that_close_before_applications_are_refused() -> None:
    spans = {"applications": (START, START + 9 * DAY), "ranking": (START, START + 8 * DAY)}

    with pytest.raises(Refused) as refused:
        check_windows(spans)

    assert refused.value.figures == {"window": "ranking", "other": "applications"}


def test_an_instant_is_read_back_as_it_was_typed() -> None:
    typed = datetime(2026, 9, 17, 13)

    _, closes = span_of(datetime(2026, 1, 1), typed, VANCOUVER)

    assert local(closes, VANCOUVER) == typed
