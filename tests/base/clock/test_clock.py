"""The clock is shifted for everybody, in demonstration mode only."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sojourn.base import clock
from sojourn.base.clock.models import Shift

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    clock.forget()
    yield
    clock.forget()


def ahead() -> timedelta:
    """How far the clock is ahead, to the minute."""
    return timedelta(minutes=round((clock.now() - datetime.now(UTC)).total_seconds() / 60))


def test_a_shift_is_seen_at_once_and_taken_back(settings: Any) -> None:
    settings.DEMONSTRATION = True

    clock.shift_to(timedelta(days=30))
    there = ahead()
    clock.shift_to(timedelta(0))

    assert (there, ahead()) == (timedelta(days=30), timedelta(0))
    assert Shift.objects.count() == 1


def test_outside_a_demonstration_the_clock_cannot_be_shifted_and_no_row_is_asked_for(settings: Any) -> None:
    settings.DEMONSTRATION = False
    Shift.objects.create(pk=1, seconds=86400)

    with pytest.raises(RuntimeError, match="demonstration mode only"):
        clock.shift_to(timedelta(days=1))

    with CaptureQueriesContext(connection) as queries:
        assert ahead() == timedelta(0)
    assert len(queries) == 0


def test_the_row_is_read_once_a_second(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.DEMONSTRATION = True
    at = 100.0
    monkeypatch.setattr(clock, "monotonic", lambda: at)

    with CaptureQueriesContext(connection) as queries:
        for _ in range(5):
            clock.now()
    at += 1.0
    # another process moved the clock meanwhile
    Shift.objects.create(pk=1, seconds=3600)

    assert (len(queries), ahead()) == (1, timedelta(hours=1))


def test_a_held_clock_stands_still_inside_and_goes_on_after(settings: Any) -> None:
    settings.DEMONSTRATION = True
    moment = datetime(2023, 11, 15, 5, 0, tzinfo=UTC)

    with clock.held(moment):
        inside = {clock.now(), clock.now()}

    assert inside == {moment}
    assert ahead() == timedelta(0)


def test_outside_a_demonstration_the_clock_cannot_be_held(settings: Any) -> None:
    settings.DEMONSTRATION = False

    with pytest.raises(RuntimeError, match="demonstration mode only"), clock.held(datetime(2023, 1, 1, tzinfo=UTC)):
        pass
