"""The dates of a call as pages show them: the viewer's clock first, the call's beside it."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.utils.safestring import SafeString

from sojourn.base.people.actor import Actor
from sojourn.stages.calls import queries
from sojourn.stages.calls.models import Call, Window
from sojourn.ui.deadlines import ZONE_COOKIE, ZONES, place_of, viewer_zone
from sojourn.ui.markup import format_html_join
from sojourn.ui.pieces import Moment
from sojourn.ui.templatetags.saying import page_speaker

# Zones offered to choose from: those of the agreement's places and of countries from which students come.
OFFERED = (
    "Asia/Seoul",
    "Asia/Tokyo",
    "Asia/Shanghai",
    "Asia/Taipei",
    "Asia/Hong_Kong",
    "Asia/Ho_Chi_Minh",
    "Asia/Kolkata",
    "Europe/Kyiv",
    "Europe/Berlin",
    "Europe/Paris",
    "Africa/Tunis",
    "Europe/London",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Halifax",
    "America/Toronto",
    "America/Winnipeg",
    "America/Mexico_City",
    "America/Bogota",
    "America/Santiago",
    "America/Edmonton",
    "America/Regina",
    "America/Vancouver",
    "America/Whitehorse",
    "Australia/Sydney",
)


def is_zone_known(request: HttpRequest) -> bool:
    """Whether the viewer's zone comes from their account or their browser, and is not a guess."""
    actor: Actor | None = getattr(request, "actor", None)
    return bool(actor and actor.person.time_zone) or request.COOKIES.get(ZONE_COOKIE, "").replace("%2F", "/") in ZONES


def zones_for(*wanted: str) -> list[tuple[str, str]]:
    """Zones with the names of their places, those wanted among them."""
    zones = dict.fromkeys((*OFFERED, *(zone for zone in wanted if zone in ZONES)))
    return sorted(((zone, place_of(zone)) for zone in zones), key=lambda pair: pair[1])


def zone_options(chosen: str, *wanted: str) -> SafeString:
    """The same as options to choose from."""
    return _zone_options(page_speaker().language, chosen, wanted)


@lru_cache(maxsize=256)
def _zone_options(_language: str, chosen: str, wanted: tuple[str, ...]) -> SafeString:
    rows = ((zone, SafeString(" selected") if zone == chosen else "", place) for zone, place in zones_for(*wanted))
    return format_html_join("", '<option value="{}"{}>{}</option>', rows)


def timeline_of(call: Call, windows: Iterable[Window], request: HttpRequest, now: datetime) -> list[Moment]:
    """Every opening and closing of a call in the order of time; the next one is marked."""
    seen_from = viewer_zone(request, call.zone)
    moments = sorted(
        (
            (at, place, kind, window)
            for place, window in enumerate(windows)
            for kind, at in (("opens", window.opens_at), ("closes", window.closes_at))
        ),
        key=lambda moment: (moment[0], moment[1]),
    )
    following = next((at for at, *_ in moments if at > now), None)
    return [
        Moment(
            when=_short(at, seen_from),
            what=page_speaker()(f"call-window-{window.kind}-{kind}"),
            note=_note(call, window, at, kind, seen_from),
            state="done" if at <= now else "now" if at == following else "later",
        )
        for at, _, kind, window in moments
    ]


def _note(call: Call, window: Window, at: datetime, kind: str, seen_from: str) -> str:
    """The whole date by the clock of the call, named where the viewer's is another, and whether it has been moved."""
    say = page_speaker()
    notes = [said(at, call.zone)]
    if at.astimezone(ZoneInfo(seen_from)).utcoffset() != at.astimezone(ZoneInfo(call.zone)).utcoffset():
        notes = [say("call-in-place", place=place_of(call.zone), moment=notes[0])]
    before = [each.from_at for each in window.extensions.all() if each.person_id is None and each.from_at]
    if kind == "closes" and before:
        notes.append(say("call-extended-from", moment=said(before[0], seen_from)))
    return " · ".join(notes)


def _short(at: datetime, zone: str) -> str:
    """Weekday, day, month and hour for a narrow column: Fri 18 Sep, 05:00 · 9. 18.(금) 05:00."""
    say, local = page_speaker(), at.astimezone(ZoneInfo(zone))
    comma = "" if say.language == "ko" else ","
    return f"{say.date(local.date(), 'in_column_with_weekday')}{comma}\u00a0{say.clock(local)}"


def own_time(extended: Iterable[tuple[Window, datetime]], request: HttpRequest, call: Call) -> list[str]:
    """What closes later for the viewer alone, by their clock and the call's."""
    say, zone = page_speaker(), viewer_zone(request, call.zone)
    return [
        say(
            "call-own-time",
            window=say(f"call-window-{window.kind}"),
            moment=said(until, zone),
            place=place_of(zone),
            there=said(until, call.zone),
            call_place=place_of(call.zone),
        )
        for window, until in extended
    ]


def said(at: datetime, zone: str) -> str:
    """An instant by the clocks of a zone, with the weekday."""
    return page_speaker().moment(at.astimezone(ZoneInfo(zone)))


class Coming(NamedTuple):
    """What comes next in a call: in words, when, and whether it is the end of something."""

    words: str
    at: datetime
    closes: bool


def next_words(call: Call, now: datetime) -> Coming | None:
    """What comes next in a call: until one may no longer apply, that before all else."""
    window = queries.window_of(call, "applications")
    coming = queries.next_in(call, now)
    if window is not None and now <= window.closes_at:
        opens = now < window.opens_at
        coming = queries.Next(window, window.opens_at if opens else window.closes_at, opens=opens)
    if coming is None:
        return None
    kind = "opens" if coming.opens else "closes"
    return Coming(page_speaker()(f"call-next-{coming.window.kind}-{kind}"), coming.at, not coming.opens)
