"""More time in a window: for everybody, or for one person, each with the reason."""

from datetime import datetime

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail.outbox import by_clock, post
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused
from sojourn.core.moves.call import PUBLIC, WRITABLE
from sojourn.stages.calls import queries
from sojourn.stages.calls.actions.deciding import must_manage
from sojourn.stages.calls.models import Call, Extension, Window
from sojourn.texts import LANGUAGES, speaker


def extend_window(call: Call, kind: str, until: datetime, why: str, *, by: Actor) -> Extension:
    """Let a window close later for everybody; the row keeps from when it was moved.

    Errors: Refused `not_yours`, `call_over`, `reason_needed`, `no_such_window`, `extension_not_later`,
    `extension_past`, `changed_meanwhile`.
    """
    window = _checked(call, kind, until, why, by)
    if until <= window.closes_at:
        raise Refused("extension_not_later")
    at = clock.now()
    with transaction.atomic():
        # Of two who extend at once, one sees that the deadline is no longer the one that was on the page.
        if not Window.objects.filter(pk=window.pk, closes_at=window.closes_at).update(closes_at=until):
            raise Refused("changed_meanwhile")
        given = Extension.objects.create(
            window=window, until_at=until, from_at=window.closes_at, why=why, given_by=by.person, given_at=at
        )
        detail = {"window": kind, "from": window.closes_at.isoformat(), "until": until.isoformat()}
        record("call", call.code, "extend", by=by, why=why, detail=detail)
    return given


def extend_person(call: Call, kind: str, person: Person, until: datetime, why: str, *, by: Actor) -> Extension:
    """Let a window close later for one person, who is told by mail.

    Errors: Refused `not_yours`, `call_over`, `reason_needed`, `no_such_window`, `extension_not_later`,
    `extension_past`.
    """
    window = _checked(call, kind, until, why, by)
    closes = queries.closes_for(call, kind, person)
    if closes is not None and until <= closes:
        raise Refused("extension_not_later")
    at = clock.now()
    with transaction.atomic():
        given = Extension.objects.create(
            window=window, person=person, until_at=until, from_at=closes, why=why, given_by=by.person, given_at=at
        )
        detail = {"window": kind, "person": person.code, "until": until.isoformat()}
        record("call", call.code, "extend_person", by=by, why=why, detail=detail)
        post(
            key=f"call-extension-{given.pk}",
            code="mail-call-extension",
            figures={
                "title": call.titles or {"en": call.code},
                "window": {language: speaker(language)(f"call-window-{kind}") for language in LANGUAGES},
                "until": until,
                "there": by_clock(until, call.zone),
                "why": why,
            },
            person=person,
            # A draft has no page for anybody but its officers yet.
            link=f"/{person.language}/calls/{call.code}/" if call.state in PUBLIC else "",
        )
    return given


def _checked(call: Call, kind: str, until: datetime, why: str, by: Actor) -> Window:
    must_manage(call, by, "extend")
    if call.state not in WRITABLE:
        raise Refused("call_over")
    if not why.strip():
        raise Refused("reason_needed", {"verb": "extend"})
    window = queries.window_of(call, kind)
    if window is None:
        raise Refused("no_such_window", {"window": kind})
    if until <= clock.now():
        raise Refused("extension_past")
    return window
