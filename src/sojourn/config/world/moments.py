"""When things happen in the demonstration world: a fixed season, whatever the day on which somebody looks at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sojourn.base import clock

# The world begins two weeks before the deadline of the season: half past nine in Gwangju.
PRESENT = datetime(2026, 9, 3, 0, 30, tzinfo=UTC)


def at_place(zone: str, year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """An instant, said by the clock of a place."""
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Let what happens inside happen at a moment of the world."""
    before = clock.shift()
    clock.shift_to(moment - datetime.now(UTC))
    try:
        yield
    finally:
        clock.shift_to(before)


def later(moment: datetime, **by: int) -> datetime:
    """A moment some hours or days later."""
    return moment + timedelta(**by)
