"""The dates of a call as iCalendar: instants in UTC, so that every calendar shows them in its own zone."""

from datetime import datetime

from django.http import HttpRequest
from django.urls import reverse
from icalendar import Calendar, Event

from sojourn.base import clock
from sojourn.stages.calls import queries
from sojourn.stages.calls.models import Call
from sojourn.ui.call_times import said
from sojourn.ui.deadlines import place_of
from sojourn.ui.templatetags.saying import page_speaker


def calendar_of(call: Call, request: HttpRequest) -> bytes:
    """Every opening and closing of a call as an event of its own. Source: RFC 5545."""
    speaker = page_speaker()
    shown = Calendar()
    shown.add("prodid", "-//Sojourn//calls//")
    shown.add("version", "2.0")
    shown.add("x-wr-calname", call.title)
    address = request.build_absolute_uri(reverse("public:call", args=[call.code]))
    for window in queries.windows_of(call):
        for kind, at in (("opens", window.opens_at), ("closes", window.closes_at)):
            event = Event()
            event.add("uid", f"{call.code}-{window.kind}-{kind}@{request.get_host()}")
            what = speaker(f"call-window-{window.kind}-{kind}")
            event.add("summary", speaker("call-calendar-line", call=call.title, what=what))
            place = place_of(call.zone)
            event.add("description", speaker("call-in-place", place=place, moment=said(at, call.zone)))
            _add_times(event, at)
            event.add("url", address)
            shown.add_component(event)
    return bytes(shown.to_ical())


def _add_times(event: Event, at: datetime) -> None:
    event.add("dtstamp", clock.now().replace(microsecond=0))
    event.add("dtstart", at.replace(microsecond=0))
    event.add("transp", "TRANSPARENT")
