"""Writing the record, and checking that nobody has changed it."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor

START = "0" * 64
# Names of chains in one question: SQLite takes a thousand values.
ASKED = 500
MOST_HELD = 1000
LINK = ("object_code", "number", "digest")


@dataclass(frozen=True)
class Entry:
    """What is to be written about one thing: the arguments of `record` for it."""

    code: str
    verb: str
    moved: tuple[str, str] = ("", "")
    why: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)


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
    (event,) = _chained(kind, [Entry(code, verb, moved, why, detail or {})], by)
    event.save()
    return event


def record_all(kind: str, entries: Iterable[Entry], *, by: Actor | None) -> list[Event]:
    """The same for many things of one kind at once: a few questions and writes, however many there are.

    Every chain is held until the transaction ends: where nothing else asks for one transaction, write some hundred in
    each, so that nobody waits long.
    Errors: RuntimeError outside a transaction.
    """
    return Event.objects.bulk_create(_chained(kind, list(entries), by), batch_size=ASKED)


def _chained(kind: str, entries: Sequence[Entry], by: Actor | None) -> list[Event]:
    """The events of one kind of thing, each linked to the one before it in its chain; not written yet."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an event is written in the transaction of what it records")
    codes = sorted({entry.code for entry in entries})
    hold(kind, codes)
    last, at, events = last_of(kind, codes), clock.now(), []
    for entry in entries:
        number, previous = last.get(entry.code, (0, START))
        event = Event(
            object_kind=kind,
            object_code=entry.code,
            number=number + 1,
            at=at,
            actor=None if by is None else by.person,
            behind=None if by is None else by.behind,
            role="" if by is None or by.acting is None else by.acting.role,
            verb=entry.verb,
            from_state=entry.moved[0],
            to_state=entry.moved[1],
            why=entry.why,
            detail=dict(entry.detail),
            previous=previous,
        )
        event.digest = digest_of(event)
        last[entry.code] = event.number, event.digest
        events.append(event)
    return events


def hold(kind: str, codes: Sequence[str]) -> None:
    """Keep other writers of these chains waiting until the transaction ends; always in one order, so that none meet.

    On SQLite every transaction that writes does so from its beginning. The constraint on the number stands behind both.
    """
    connection = transaction.get_connection()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            if len(codes) > MOST_HELD:
                # A server has room for some thousand locks: so many chains are held by holding all of them.
                cursor.execute("LOCK TABLE audit_event IN SHARE ROW EXCLUSIVE MODE")
                return
            cursor.execute(
                "SELECT pg_advisory_xact_lock(hashtext(%s), hashtext(code)) FROM unnest(%s::text[]) AS code",
                [kind, list(codes)],
            )


def last_of(kind: str, codes: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Number and digest of the last event of each chain that there is."""
    chains = Event.objects.filter(object_kind=kind)
    found: dict[str, tuple[int, str]] = {}
    if len(codes) == 1:  # the usual case: one step down the index, however long the chain is
        rows = chains.filter(object_code=codes[0]).order_by("-number")
        return {code: (number, digest) for code, number, digest in rows.values_list(*LINK)[:1]}
    later = chains.filter(object_code=OuterRef("object_code"), number__gt=OuterRef("number"))
    for start in range(0, len(codes), ASKED):
        rows = chains.filter(~Exists(later), object_code__in=codes[start : start + ASKED])
        found |= {code: (number, digest) for code, number, digest in rows.values_list(*LINK)}
    return found


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
