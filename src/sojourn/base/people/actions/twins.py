"""Likely duplicates that somebody has looked at and found to be two."""

from collections.abc import Sequence

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Apart, Organisation, Person
from sojourn.base.people.twins import TwinKind
from sojourn.core.errors import Refused


def keep_apart(row: Person | Organisation, others: Sequence[Person | Organisation], *, by: Actor) -> int:
    """Say that a row is none of the others: they are not shown as likely duplicates any more. Gives the new pairs.

    Errors: Refused with `not_yours`.
    """
    _require(by)
    kind, at = _kind(row), clock.now()
    with transaction.atomic():
        new = [
            other
            for other in others
            if other.pk != row.pk
            and Apart.objects.get_or_create(
                kind=kind, **_pair(row, other), defaults={"said_by": by.person, "said_at": at}
            )[1]
        ]
        if new:
            record(kind, row.code, "keep_apart", by=by, detail={"others": [other.code for other in new]})
    return len(new)


def take_back(row: Person | Organisation, other: Person | Organisation, *, by: Actor) -> None:
    """Two rows may be the same after all.

    Errors: Refused with `not_yours`, `changed_meanwhile`.
    """
    _require(by)
    kind = _kind(row)
    with transaction.atomic():
        gone, _ = Apart.objects.filter(kind=kind, **_pair(row, other)).delete()
        if not gone:
            raise Refused("changed_meanwhile")
        record(kind, row.code, "take_apart_back", by=by, detail={"others": [other.code]})


def hand_apart_on(kept: Person | Organisation, gone: Person | Organisation) -> None:
    """What was told apart from a row that is merged away is told apart from the kept one."""
    kind = _kind(kept)
    for pair in Apart.objects.filter(kind=kind, low=gone.pk) | Apart.objects.filter(kind=kind, high=gone.pk):
        other = pair.high if pair.low == gone.pk else pair.low
        pair.delete()
        if other != kept.pk:
            low, high = sorted((other, kept.pk))
            said = {"said_by": pair.said_by, "said_at": pair.said_at}
            Apart.objects.get_or_create(kind=kind, low=low, high=high, defaults=said)


def _require(by: Actor) -> None:
    if not policy.administers(by):
        raise Refused("not_yours")


def _kind(row: Person | Organisation) -> TwinKind:
    return "person" if isinstance(row, Person) else "organisation"


def _pair(row: Person | Organisation, other: Person | Organisation) -> dict[str, int]:
    low, high = sorted((row.pk, other.pk))
    return {"low": low, "high": high}
