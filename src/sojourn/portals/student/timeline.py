"""What has happened to an application and what will: from its own record and the windows of its call.

The record of an application holds words of others, such as why an officer decided as he did; a line here says that
something happened and when, never those words. What is not in `TOLD` is not for the applicant.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.stages.applications.models import Application
from sojourn.stages.calls import queries as calls
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.pieces import Moment
from sojourn.ui.templatetags.saying import page_speaker

TOLD = (
    *("start", "submit", "reopen", "withdraw", "discard", "resume"),
    *("ask_reference", "cancel_reference", "receive_reference", "decline_reference"),
    *("ask_contributor", "receive_contribution", "decline_contribution"),
    *("ask_correction", "find_eligible", "find_ineligible", "appeal", "grant_appeal", "refuse_appeal"),
    *("endorse", "decline_endorsement"),
    *("ask_signature", "sign", "refuse_signature"),
    *("place", "leave_unplaced"),
)
MOST = 60
# Where an application still goes on after each of its own windows.
OPEN_STATES = frozenset({"draft", "submitted", "returned", "eligible", "appealed"})


def timeline_of(application: Application, request: HttpRequest) -> list[Moment]:
    """Past lines of the record, the state now, what closes and is due: each by the viewer's clock and the call's."""
    now, zone = clock.now(), viewer_zone(request, application.call.zone)
    past = [_past(event, application.call.zone, zone) for event in _events(application)]
    say = page_speaker()
    state = say(f"application-state-{application.state}")
    here = Moment(say("timeline-now"), state, state="now")
    ahead = _ahead(application, now) if application.state in OPEN_STATES else []
    return [*past, here, *(_moment(at, what, application.call.zone, zone, "later") for at, what in ahead)]


def _events(application: Application) -> Sequence[Event]:
    rows = Event.objects.filter(object_kind="application", object_code=application.code, verb__in=TOLD)
    return list(rows.order_by("-number")[:MOST])[::-1]


def _past(event: Event, call_zone: str, zone: str) -> Moment:
    words = page_speaker()(f"application-event-{event.verb.replace('_', '-')}")
    return _moment(event.at, words, call_zone, zone, "done")


def _ahead(application: Application, now: datetime) -> list[tuple[datetime, str]]:
    """What is still to come: own deadline, references, endorsement, signatures that wait, later windows of the call."""
    say, call = page_speaker(), application.call
    found: list[tuple[datetime, str]] = []
    if application.state == "returned" and application.correction_until is not None:
        found.append((application.correction_until, say("timeline-correction")))
    for window in calls.windows_of(call):
        if window.kind == "projects":
            continue
        closes = calls.closes_for(call, window.kind, application.person) or window.closes_at
        found.append((closes, say(f"call-window-{window.kind}-closes")))
        if window.kind not in {"applications", "endorsement", "references"}:
            found.append((window.opens_at, say(f"call-window-{window.kind}-opens")))
    if application.submitted_at is None:  # nobody signs before
        return sorted({line for line in found if line[0] > now})
    asked = application.signatures.filter(state="asked", due_at__gt=now).select_related("organisation")
    found += [
        (row.due_at, say("timeline-signature-due", name=row.organisation.name))
        for row in asked.order_by("turn", "pk")
        if row.due_at is not None
    ]
    return sorted({line for line in found if line[0] > now})


def _moment(at: datetime, what: str, call_zone: str, zone: str, state: str) -> Moment:
    say = page_speaker()
    local, there = at.astimezone(ZoneInfo(zone)), at.astimezone(ZoneInfo(call_zone))
    comma = "" if say.language == "ko" else ","
    when = f"{say.date(local.date(), 'in_column_with_weekday')}{comma}\u00a0{say.clock(local)}"
    is_same = local.utcoffset() == there.utcoffset()
    note = "" if is_same else say("call-in-place", place=place_of(call_zone), moment=say.moment(there))
    return Moment(when, what, note, "done" if state == "done" else "later")
