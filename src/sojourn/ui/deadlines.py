"""A deadline as it is told: the time left, the hour in the viewer's zone and in the call's, what misleads."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.http import HttpRequest

from sojourn.base.people.actor import Actor
from sojourn.texts.places import place_in
from sojourn.ui.templatetags.saying import page_speaker

ZONE_COOKIE = "zone"
ZONES = frozenset(available_timezones())
# The zone taken for a visitor of whom nothing else is known.
ZONE_OF_LANGUAGE = {"ko": "Asia/Seoul"}
NIGHT_BEGINS, NIGHT_ENDS = 22, 6
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def viewer_zone(request: HttpRequest, otherwise: str) -> str:
    """The zone of the person, else of the browser (a script leaves it in a cookie), else that of the language."""
    actor: Actor | None = getattr(request, "actor", None)
    if actor and actor.person.time_zone:
        return actor.person.time_zone
    kept = request.COOKIES.get(ZONE_COOKIE, "").replace("%2F", "/")
    is_place = kept in ZONES and "/" in kept and not kept.startswith("Etc/")
    return kept if is_place else ZONE_OF_LANGUAGE.get(page_speaker().language, otherwise)


def place_of(zone: str) -> str:
    """The city of a zone, in the language of the page: as the house writes it, else as the library does."""
    return place_in(zone, page_speaker().language)


def time_left(until: timedelta) -> str:
    """How long something is still to go, as `length_of` says it."""
    return page_speaker()("ui-left", left=length_of(until))


def length_of(until: timedelta) -> str:
    """A length of time in two units at most: days and hours, under a day hours and minutes, under an hour minutes."""
    say = page_speaker()
    minutes = max(0, int(until.total_seconds() // 60))
    days, hours = divmod(minutes // 60, 24)
    if days:
        units = [("ui-days", days), ("ui-hours", hours)]
    elif hours:
        units = [("ui-hours", hours), ("ui-minutes", minutes % 60)]
    else:
        units = [("ui-minutes", minutes)]
    return " ".join(say(code, count=count) for index, (code, count) in enumerate(units) if count or not index)


@dataclass(frozen=True)
class Row:
    """The deadline in one zone."""

    place: str
    moment: str


@dataclass(frozen=True)
class Deadline:
    """Everything that the part shows."""

    at: datetime
    label: str
    left: str
    is_past: bool
    is_near: bool
    rows: tuple[Row, ...]
    sentence: str
    local: datetime
    has_strip: bool


def deadline(at: datetime, zone: str, seen_from: str, now: datetime, label: str, place: str = "") -> Deadline:
    """The deadline `at` of a call in `zone` (said as `place` where given), for somebody in the zone `seen_from`."""
    say = page_speaker()
    here, there = at.astimezone(ZoneInfo(seen_from)), at.astimezone(ZoneInfo(zone))
    same = here.utcoffset() == there.utcoffset()
    place = place or place_of(zone)
    rows: tuple[Row, ...] = (Row(place if same else place_of(seen_from), say.moment(here)),)
    if not same:
        rows = (*rows, Row(place, say.moment(there)))
    differ = here.date() != there.date()
    at_night = here.hour >= NIGHT_BEGINS or here.hour < NIGHT_ENDS
    said = []
    if differ:
        said.append(
            say(
                "ui-deadline-dates-differ",
                here=rows[0].place,
                here_day=_day(here),
                there=rows[1].place,
                there_day=_day(there),
            )
        )
    if at_night:
        said.append(say("ui-deadline-night", here=rows[0].place))
    is_past = now >= at
    return Deadline(
        at=at,
        label=label,
        left=say("ui-deadline-past") if is_past else time_left(at - now),
        is_past=is_past,
        is_near=not is_past and at - now < HOUR,
        rows=rows,
        sentence=" ".join(said),
        local=here,
        has_strip=(differ or at_night) and not is_past,
    )


def _day(local: datetime) -> str:
    return page_speaker().date(local.date(), "without_year")


def weekday_and_day(local: datetime) -> str:
    """The short form above a strip: 수 23일, Wed 23, mer. 23."""
    return page_speaker().date(local.date(), "day_only")
