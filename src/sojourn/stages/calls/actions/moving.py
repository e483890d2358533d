"""The moves of a call: publish, suspend, resume with the time that was missed, close."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.core.call_times import resumed_close
from sojourn.core.errors import Refused
from sojourn.stages.calls import queries
from sojourn.stages.calls.actions.deciding import decided, moved, must_fit_agreement
from sojourn.stages.calls.models import Call, Extension, Window

# What must be there before the public sees a call.
NEEDED = (("titles", "call_without_title"), ("summaries", "call_without_summary"), ("contacts", "call_without_contact"))


def publish_call(call: Call, *, by: Actor) -> Call:
    """Let everybody see a call.

    Errors: Refused `not_yours`, `not_from_here`, `call_without_...`, `call_already_over`, `agreement_not_in_force`,
    `call_contradicts_agreement`, `changed_meanwhile`.
    """
    move = decided(call, "publish", by)
    for reason in missing(call):
        raise Refused(reason)
    must_fit_agreement(call)
    at = clock.now()
    with transaction.atomic():
        moved(call, move, published_at=at)
        record("call", call.code, "publish", by=by, moved=(call.state, move.target))
    call.state, call.published_at = move.target, at
    return call


def missing(call: Call) -> list[str]:
    """Why a call cannot be published yet: reason codes, none when it can."""
    reasons = [reason for name, reason in NEEDED if not any(getattr(call, name).values())]
    applications = queries.window_of(call, "applications")
    if applications is None:
        reasons.append("call_without_applications")
    elif applications.closes_at <= clock.now():
        reasons.append("call_already_over")
    return reasons


def suspend_call(call: Call, why: Mapping[str, str], *, by: Actor) -> Call:
    """Stop a call for a time. What people have written stays as it is; `why`, by language, is read by everybody.

    Errors: Refused `not_yours`, `not_from_here`, `reason_needed`, `changed_meanwhile`.
    """
    texts = {language: text.strip() for language, text in why.items() if text.strip()}
    said = "\n".join(texts.values())
    move, at = decided(call, "suspend", by, said), clock.now()
    with transaction.atomic():
        moved(call, move, suspended_at=at, suspended_why=texts)
        record("call", call.code, "suspend", by=by, moved=(call.state, move.target), why=said)
    call.state, call.suspended_at, call.suspended_why = move.target, at, texts
    return call


def resume_call(call: Call, *, give_back: bool, by: Actor, why: str = "") -> Call:
    """Let a call go on; with `give_back` every window that lost time closes later by what was lost.

    Errors: Refused `not_yours`, `not_from_here`, `changed_meanwhile`.
    """
    move, at = decided(call, "resume", by, why), clock.now()
    given = [(window, until) for window, until in missed_by(call, at) if give_back]
    with transaction.atomic():
        moved(call, move, suspended_at=None, suspended_why={})
        for window, until in given:
            # From the row as it is now: an extension may have been given while the call was suspended.
            if not Window.objects.filter(pk=window.pk, closes_at=window.closes_at).update(closes_at=until):
                raise Refused("changed_meanwhile")
            Extension.objects.create(
                window=window, until_at=until, from_at=window.closes_at, why=why, given_by=by.person, given_at=at
            )
        detail = {window.kind: [window.closes_at.isoformat(), until.isoformat()] for window, until in given}
        record("call", call.code, "resume", by=by, moved=(call.state, move.target), why=why, detail=detail)
    call.state, call.suspended_at, call.suspended_why = move.target, None, {}
    return call


def missed_by(call: Call, at: datetime) -> list[tuple[Window, datetime]]:
    """The windows that lost time while a call was suspended, each with when it would close if that came back."""
    if call.suspended_at is None:
        return []
    found = [
        (window, resumed_close(window.opens_at, window.closes_at, call.suspended_at, at))
        for window in queries.windows_of(call)
    ]
    return [(window, _to_the_minute(until)) for window, until in found if until is not None]


def _to_the_minute(at: datetime) -> datetime:
    """Rounded up, in the applicants' favour: deadlines are said in whole minutes."""
    spare = timedelta(seconds=at.second, microseconds=at.microsecond)
    return at + (timedelta(minutes=1) - spare) if spare else at


def close_call(call: Call, *, by: Actor, why: str = "") -> Call:
    """End a call for good.

    Errors: Refused `not_yours`, `not_from_here`, `changed_meanwhile`.
    """
    move = decided(call, "close", by, why)
    with transaction.atomic():
        moved(call, move)
        record("call", call.code, "close", by=by, moved=(call.state, move.target), why=why)
    call.state = move.target
    return call
