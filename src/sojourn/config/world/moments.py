"""When things happen in the demonstration world: a fixed season, whatever the day on which somebody looks at it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

# The world begins two weeks before the deadline of the season: half past nine in Gwangju.
PRESENT = datetime(2026, 9, 3, 0, 30, tzinfo=UTC)


def at_place(zone: str, year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """An instant, said by the clock of a place."""
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def later(moment: datetime, **by: int) -> datetime:
    """A moment some hours or days later."""
    return moment + timedelta(**by)
