"""Times of a call: what was typed as a local time becomes an instant, what was missed comes back, a season moves on."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sojourn.core.errors import Refused
from sojourn.core.periods import Deadline

WEEKS_OF_YEAR = 52
MINUTE = timedelta(minutes=1)
YEAR = timedelta(weeks=WEEKS_OF_YEAR)
Span = tuple[datetime, datetime]


def span_of(opens: datetime, closes: datetime, zone: str) -> Span:
    """The instants of a window that is said in the local time of a zone.

    A local time that occurs twice is read in the applicants' favour, as `Deadline` does.
    Errors: Refused `window_backwards`.
    """
    said = Deadline(closes, zone, opens_at=opens)
    assert said.opening is not None
    if said.instant <= said.opening:
        raise Refused("window_backwards")
    return said.opening, said.instant


def local(at: datetime, zone: str) -> datetime:
    """An instant as the clocks of a zone show it, without a zone."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def real_time(said: datetime, zone: str) -> datetime:
    """A local time itself, or, where the clocks of the zone skip it, the next one that they show. Whole minutes."""
    while local(said.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone) != said:
        said += MINUTE
    return said


def occurs_twice(said: datetime, zone: str) -> bool:
    """Whether the clocks of a zone show a local time twice, because they go back."""
    aware = said.replace(tzinfo=ZoneInfo(zone))
    first, second = (aware.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return first < second


def deadline_of(opens_at: datetime, closes_at: datetime, grace: timedelta, extended: Iterable[datetime]) -> Deadline:
    """The window of somebody: its closing is the latest of the common one and of the extensions that count for them."""
    until = max([closes_at, *extended])
    return Deadline(_bare(until), "UTC", grace, _bare(opens_at))


def resumed_close(opens_at: datetime, closes_at: datetime, suspended_at: datetime, now: datetime) -> datetime | None:
    """When a window closes if everybody gets back the time that was missed; None for a window that missed nothing.

    What was left of the window when the call was suspended (all of it, when it opened later) is counted from now on.
    """
    if closes_at <= suspended_at or opens_at >= now:
        return None
    return now + (closes_at - max(suspended_at, opens_at))


def next_season(span: Span, zone: str) -> Span:
    """The same hours of the same weekdays 52 weeks later, by the clocks of the zone.

    A time that those clocks skip or show twice is read in the applicants' favour, as a typed one.
    """
    opens, closes = (local(at, zone) + YEAR for at in span)
    return span_of(opens, closes, zone)


def check_windows(spans: Mapping[str, Span]) -> None:
    """Refuse windows that cannot be used one after the other.

    Errors: Refused `window_before_other`: whoever is to endorse, rank or answer must still be able to when what they
    need has closed.
    """
    for later, earlier in (("endorsement", "applications"), ("ranking", "applications"), ("answers", "ranking")):
        if later in spans and earlier in spans and spans[later][1] < spans[earlier][1]:
            raise Refused("window_before_other", {"window": later, "other": earlier})


def _bare(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(tzinfo=None)
