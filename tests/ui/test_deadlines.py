"""A deadline in two zones: what is said, in three languages."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import RequestFactory
from django.utils import translation

from sojourn.ui.deadlines import deadline, length_of, time_left, viewer_zone

# 1 p.m. in Vancouver in September is 05:00 of the next day in Korea.
FUNDERS_DAY = datetime(2026, 9, 23, 20, 0, tzinfo=UTC)
NOW = datetime(2026, 9, 17, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "left", "here", "there"),
    [
        ("ko", "6일 7시간 남음", ("서울", "2026년 9월 24일(목) 05:00"), ("밴쿠버", "2026년 9월 23일(수) 13:00")),
        ("en", "6 days 7 hours", ("Seoul", "Thu 24 Sep 2026, 05:00"), ("Vancouver", "Wed 23 Sep 2026, 13:00")),
        (
            "fr",
            "6 jours 7 heures",
            ("Séoul", "jeu. 24 septembre 2026, 5 h"),
            ("Vancouver", "mer. 23 septembre 2026, 13 h"),
        ),
    ],
)
def test_the_viewers_zone_comes_first(language: str, left: str, here: tuple[str, str], there: tuple[str, str]) -> None:
    with translation.override(language):
        told = deadline(FUNDERS_DAY, "America/Vancouver", "Asia/Seoul", NOW, "")

    assert told.left == left
    assert [(row.place, row.moment.replace("\u00a0", " ")) for row in told.rows] == [here, there]
    assert told.has_strip


def test_one_zone_is_told_once_and_by_the_calls_own_place() -> None:
    told = deadline(FUNDERS_DAY, "Asia/Seoul", "Asia/Tokyo", NOW, "", place="Gwangju")

    assert [row.place for row in told.rows] == ["Gwangju"]


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(days=1, hours=1), "1 day 1 hour"),
        (timedelta(days=2, minutes=59), "2 days"),
        (timedelta(hours=5, minutes=1), "5 hours 1 minute"),
        (timedelta(minutes=59, seconds=59), "59 minutes"),
        (timedelta(seconds=20), "0 minutes"),
    ],
)
def test_the_time_left_has_two_units_at_most(left: timedelta, said: str) -> None:
    with translation.override("en"):
        assert time_left(left) == said


def test_the_last_hour_calls_for_attention_and_the_past_does_not() -> None:
    near = deadline(NOW + timedelta(minutes=30), "Asia/Seoul", "Asia/Seoul", NOW, "")
    past = deadline(NOW, "Asia/Seoul", "Asia/Seoul", NOW, "")

    assert [(told.is_near, told.is_past) for told in (near, past)] == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("cookie", "language", "zone"),
    [
        ("America%2FToronto", "en", "America/Toronto"),
        ("../../etc/passwd", "en", "America/Vancouver"),
        ("UTC", "fr", "America/Vancouver"),
        ("Etc%2FGMT", "en", "America/Vancouver"),
        ("", "ko", "Asia/Seoul"),
        ("", "fr", "America/Vancouver"),
    ],
)
def test_a_visitors_zone_is_that_of_the_browser_or_the_language(cookie: str, language: str, zone: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES["zone"] = cookie

    with translation.override(language):
        assert viewer_zone(request, "America/Vancouver") == zone


def test_a_length_of_time_says_nothing_of_what_is_left() -> None:
    with translation.override("ko"):
        assert (length_of(timedelta(days=9, hours=19)), time_left(timedelta(days=9, hours=19))) == (
            "9일 19시간",
            "9일 19시간 남음",
        )
