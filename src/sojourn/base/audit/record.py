"""Writing the record, and checking that nobody has changed it."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor

START = "0" * 64


def record(
    kind: str,
    code: str,
    verb: str,
    *,
    by: Actor | None,
    moved: tuple[str, str] = ("", ""),
    why: str = "",
    detail: Mapping[str, Any] | None = None,
) -> Event:
    """Add an event to the chain of a thing, in the transaction of the change itself.

    `kind` and `code` name the thing (`agreement`, its code), `moved` the states from and to, `detail` plain JSON
    values: what changed, never a secret. Without `by` the software acted (a job).
    Two who write into one chain at once write one after the other.
    Errors: RuntimeError outside a transaction.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an event is written in the transaction of what it records")
    hold(kind, code)
    last = last_of(kind, code)
    event = Event(
        object_kind=kind,
        object_code=code,
        number=1 if last is None else last.number + 1,
        at=clock.now(),
        actor=None if by is None else by.person,
        behind=None if by is None else by.behind,
        role="" if by is None or by.acting is None else by.acting.role,
        verb=verb,
        from_state=moved[0],
        to_state=moved[1],
        why=why,
        detail=dict(detail or {}),
        previous=START if last is None else last.digest,
    )
    event.digest = digest_of(event)
    event.save()
    return event


def hold(kind: str, code: str) -> None:
    """Keep other writers of this chain waiting until the transaction ends.

    On SQLite every transaction that writes does so from its beginning. The constraint on the number stands behind both.
    """
    connection = transaction.get_connection()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s), hashtext(%s))", [kind, code])


def last_of(kind: str, code: str) -> Event | None:
    """The last event of a chain."""
    return Event.objects.filter(object_kind=kind, object_code=code).order_by("-number").first()


def digest_of(event: Event) -> str:
    """SHA-256 over an event and the digest of the one before it in its chain."""
    content = [
        event.object_kind,
        event.object_code,
        event.number,
        event.at.isoformat(timespec="microseconds"),
        event.actor_id,
        event.behind_id,
        event.role,
        event.verb,
        event.from_state,
        event.to_state,
        event.why,
        event.detail,
        event.previous,
    ]
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def broken_links(kind: str | None = None, code: str | None = None) -> list[Event]:
    """The events whose digest, number or link to the one before does not hold; empty when the record is whole."""
    events = Event.objects.order_by("object_kind", "object_code", "number")
    if kind is not None:
        events = events.filter(object_kind=kind)
    if code is not None:
        events = events.filter(object_code=code)
    broken: list[Event] = []
    before: Event | None = None
    for event in events.iterator():
        same = before is not None and (before.object_kind, before.object_code) == (event.object_kind, event.object_code)
        number, previous = (before.number + 1, before.digest) if same and before is not None else (1, START)
        if event.digest != digest_of(event) or event.number != number or event.previous != previous:
            broken.append(event)
        before = event
    return broken
