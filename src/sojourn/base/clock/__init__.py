"""The one place that reads the clock. In demonstration mode it can be shifted, so that a season passes in an hour."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from math import ceil
from time import monotonic

from django.conf import settings

# Every process of the server reads the shift for itself; so often is often enough for people who look on.
READ_EVERY = 1.0  # seconds
_read: tuple[float, timedelta] | None = None
_held: ContextVar[datetime | None] = ContextVar("held", default=None)


def now() -> datetime:
    """The present instant in UTC, shifted in demonstration mode only."""
    if settings.DEMONSTRATION:
        return _held.get() or datetime.now(UTC) + shift()
    return datetime.now(UTC)


@contextmanager
def held(moment: datetime) -> Iterator[None]:
    """Let the clock stand still at a moment for what happens inside: the past of a demonstration world is made so.

    Errors: RuntimeError outside demonstration mode.
    """
    if not settings.DEMONSTRATION:
        raise RuntimeError("the clock is held in demonstration mode only")
    token = _held.set(moment)
    try:
        yield
    finally:
        _held.reset(token)


def shift_to(by: timedelta) -> None:
    """Let everybody see a time that is `by` later, to the second above; other processes follow within a second.

    Errors: RuntimeError outside demonstration mode.
    """
    from sojourn.base.clock.models import Shift  # noqa: PLC0415  the clock is read before the rows are known

    if not settings.DEMONSTRATION:
        raise RuntimeError("the clock is shifted in demonstration mode only")
    Shift.objects.update_or_create(pk=1, defaults={"seconds": ceil(by.total_seconds())})
    forget()


def shift() -> timedelta:
    """How far the clock is ahead of the real one."""
    global _read  # noqa: PLW0603  one clock a process
    if not settings.DEMONSTRATION:
        return timedelta(0)
    at, read = monotonic(), _read
    if read is None or at - read[0] >= READ_EVERY:
        from sojourn.base.clock.models import Shift  # noqa: PLC0415  likewise

        seconds = Shift.objects.filter(pk=1).values_list("seconds", flat=True).first() or 0
        _read = read = at, timedelta(seconds=seconds)
    return read[1]


def forget() -> None:
    """Read the shift again when it is asked for next."""
    global _read  # noqa: PLW0603  one clock a process
    _read = None
