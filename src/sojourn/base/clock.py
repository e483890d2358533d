"""The one place that reads the clock. In demonstration mode it can be shifted, so that a season passes in an hour."""

from datetime import UTC, datetime, timedelta

from django.conf import settings

_shift: timedelta = timedelta(0)


def now() -> datetime:
    """The present instant in UTC, shifted in demonstration mode only."""
    moment = datetime.now(UTC)
    return moment + _shift if settings.DEMONSTRATION else moment


def shift_to(by: timedelta) -> None:
    """Let this process see a time that is `by` later than the real one.

    Errors: RuntimeError outside demonstration mode.
    """
    global _shift  # noqa: PLW0603  one clock a process
    if not settings.DEMONSTRATION:
        raise RuntimeError("the clock is shifted in demonstration mode only")
    _shift = by


def shift() -> timedelta:
    """How far the clock of this process is ahead."""
    return _shift if settings.DEMONSTRATION else timedelta(0)
