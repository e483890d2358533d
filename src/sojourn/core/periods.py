"""Windows as civil dates, deadlines as instants: a date never shifts, a deadline is one moment everywhere."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sojourn.core.programme.models import Deadline as Terms
from sojourn.core.programme.models import Window

DAYS_OF_WEEK = 7
WORKING_WEEKDAYS = 5
LAST_MINUTE = time(23, 59)


def last_day(start_on: date, weeks: int) -> date:
    """The last day of a stay of consecutive weeks: a week from Monday ends on Sunday.

    A stay that would end after the last day of the calendar ends on that day: a mistyped year is no fault of a program.
    """
    return start_on + min(timedelta(days=DAYS_OF_WEEK * weeks - 1), date.max - start_on)


def outside_window(window: Window, start_on: date, weeks: int) -> str | None:
    """Why a stay does not lie in the window, or None.

    The reasons are `starts_before_window`, `starts_after_window` and `ends_after_window`, the first that holds; a bound
    that the programme leaves out binds nobody.
    """
    if window.start_from is not None and start_on < window.start_from:
        return "starts_before_window"
    if window.start_to is not None and start_on > window.start_to:
        return "starts_after_window"
    if window.end_by is not None and last_day(start_on, weeks) > window.end_by:
        return "ends_after_window"
    return None


def end_of_working_days(at: datetime, days: int, zone: str) -> datetime:
    """The last minute, in UTC, of the given number of working days after an instant, by the calendar of a zone.

    The day of the instant does not count; Saturdays and Sundays do not. Errors: ValueError for a time without a zone.
    """
    if at.tzinfo is None:
        raise ValueError("an instant has a zone")
    day = at.astimezone(ZoneInfo(zone)).date()
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < WORKING_WEEKDAYS
    return max(_instants(datetime.combine(day, LAST_MINUTE), zone))


@dataclass(frozen=True)
class Deadline:
    """A submission window as instants: said in the local time of one zone, the same moment in all of them.

    A local time that occurs twice, or not at all, when clocks change is read in the applicants' favour: closing at the
    later, opening at the earlier of the instants it can mean.
    """

    closes_at: datetime
    zone: str
    grace: timedelta = timedelta(0)
    opens_at: datetime | None = None

    @classmethod
    def of(cls, terms: Terms) -> "Deadline":
        """The deadline that a programme file states."""
        return cls(terms.closes_at, terms.zone, timedelta(minutes=terms.grace_minutes), terms.opens_at)

    @property
    def instant(self) -> datetime:
        """The moment of closing, in UTC, without grace."""
        return max(_instants(self.closes_at, self.zone))

    @property
    def opening(self) -> datetime | None:
        """The moment of opening, in UTC; None when it has always been open."""
        return None if self.opens_at is None else min(_instants(self.opens_at, self.zone))

    def local(self, zone: str) -> datetime:
        """The moment of closing as clocks show it in another zone."""
        return self.instant.astimezone(ZoneInfo(zone))

    def is_open(self, at: datetime) -> bool:
        """Whether a submission at this instant counts: from opening to closing and grace, both moments included.

        Errors: ValueError for a time without a zone, which names no instant.
        """
        if at.tzinfo is None:
            raise ValueError("an instant has a zone")
        begun = self.opening is None or at >= self.opening
        return begun and at <= self.instant + self.grace


def _instants(local: datetime, zone: str) -> tuple[datetime, datetime]:
    """The instants that a local time can mean: two around a change of clocks, else twice the same."""
    aware = local.replace(tzinfo=ZoneInfo(zone))
    return aware.replace(fold=0).astimezone(UTC), aware.replace(fold=1).astimezone(UTC)
