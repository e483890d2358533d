"""Seals over the record: what is sealed and published can no longer be rewritten unseen."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from sojourn.base import clock
from sojourn.base.audit.models import Event, Seal, SealedHead
from sojourn.base.audit.record import broken_links

CHECK = "check_record"  # the work that checks
Head = tuple[str, str, int, str]


@dataclass(frozen=True)
class Verdict:
    """Whether the record holds: what does not, and how much was looked at."""

    events: int
    chains: int
    seals: int
    unsealed: int
    broken_events: tuple[Event, ...]
    broken_seals: tuple[Seal, ...]
    sealed_at: datetime | None

    @property
    def holds(self) -> bool:
        """Whether nothing is broken."""
        return not self.broken_events and not self.broken_seals

    def plain(self) -> dict[str, object]:
        """As a work keeps it: of what is broken the first fifty."""
        return {
            "holds": self.holds,
            "events": self.events,
            "chains": self.chains,
            "seals": self.seals,
            "unsealed": self.unsealed,
            "broken_events": len(self.broken_events),
            "broken_seals": len(self.broken_seals),
            "first_events": [[each.object_kind, each.object_code, each.number] for each in self.broken_events[:50]],
            "first_seals": [each.digest for each in self.broken_seals[:50]],
        }


@transaction.atomic
def seal() -> Seal | None:
    """Seal the heads of all chains that have grown since the last seal; None where nothing has happened since."""
    heads = list(unsealed_heads())
    if not heads:
        return None
    last = last_seal()
    at = clock.now()
    previous = "" if last is None else last.digest
    made = Seal.objects.create(
        at=at,
        heads=len(heads),
        previous=previous,
        digest=digest_of_heads(at, previous, (_head(event) for event in heads)),
    )
    SealedHead.objects.bulk_create([SealedHead(seal=made, event=event) for event in heads], batch_size=1000)
    return made


def unsealed_heads() -> Iterable[Event]:
    """The last event of each chain that no seal covers yet."""
    later = Event.objects.filter(
        object_kind=OuterRef("object_kind"), object_code=OuterRef("object_code"), number=OuterRef("number") + 1
    )
    return Event.objects.filter(~Exists(later), sealed__isnull=True).iterator()


def digest_of_heads(at: datetime, previous: str, heads: Iterable[Head]) -> str:
    """SHA-256 over the instant, the digest of the seal before, and the heads in the order of their chains."""
    content = [at.isoformat(timespec="microseconds"), previous, sorted(heads)]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def broken_seals() -> list[Seal]:
    """The seals whose digest, count or link to the one before does not hold."""
    broken: list[Seal] = []
    previous = ""
    for each in Seal.objects.order_by("pk"):
        rows = Event.objects.filter(sealed__seal=each)
        heads = list(rows.values_list("object_kind", "object_code", "number", "digest"))
        digest = digest_of_heads(each.at, each.previous, heads)
        if each.digest != digest or each.heads != len(heads) or each.previous != previous:
            broken.append(each)
        previous = each.digest
    return broken


def check() -> Verdict:
    """Look at every event and every seal: some seconds for a hundred thousand events."""
    last = last_seal()
    chains = Event.objects.filter(number=1).count()
    return Verdict(
        events=Event.objects.count(),
        chains=chains,
        seals=how_many(),
        unsealed=sum(1 for _ in unsealed_heads()),
        broken_events=tuple(broken_links()),
        broken_seals=tuple(broken_seals()),
        sealed_at=None if last is None else last.at,
    )


def how_many() -> int:
    """How many seals there are."""
    return Seal.objects.count()


def last_seal() -> Seal | None:
    """The newest seal."""
    return Seal.objects.order_by("-pk").first()


def _head(event: Event) -> Head:
    return event.object_kind, event.object_code, event.number, event.digest
