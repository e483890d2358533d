"""Programmes and their versions: a version is written once and never again."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from django.db import IntegrityError, transaction
from django.db.models import Q

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.errors import Refused
from sojourn.core.programme import read_programme
from sojourn.stages.calls import queries
from sojourn.stages.calls.models import Programme, ProgrammeDraft, ProgrammeVersion


def start_programme(code: str, owner: Organisation, text: str, *, by: Actor, comment: str = "") -> Programme:
    """A programme with its first version; its names are those that the file states.

    Errors: BadInput with the problems of the file; Refused `not_your_organisation`, `programme_there_already`.
    """
    if owner.pk not in by.organisations(*queries.OFFICERS):
        raise Refused("not_your_organisation", {"organisation": owner.code})
    names = read_programme(text).name
    if Programme.objects.filter(code=code).exists():
        raise Refused("programme_there_already", {"code": code})
    with transaction.atomic():
        programme = Programme.objects.create(
            code=code, owner=owner, names=names.model_dump(mode="json"), created_at=clock.now()
        )
        _write(programme, 1, text, comment, by)
        record("programme", code, "start", by=by, detail={"version": 1})
    return programme


def save_version(programme: Programme, text: str, *, seen: int, by: Actor, comment: str = "") -> ProgrammeVersion:
    """The next version of a programme. `seen` is the version from which it was written.

    Errors: BadInput with the problems of the file; Refused `not_yours`, `newer_version` (somebody else has written
    one meanwhile), `nothing_changed`.
    """
    if not queries.programmes_kept_by(by).filter(pk=programme.pk).exists():
        raise Refused("not_yours", {"verb": "save"})
    names = read_programme(text).name
    latest = queries.latest_version(programme)
    if latest.number != seen:
        raise Refused("newer_version", {"number": latest.number})
    if latest.text == text:
        raise Refused("nothing_changed")
    try:
        with transaction.atomic():
            version = _write(programme, seen + 1, text, comment, by)
            Programme.objects.filter(pk=programme.pk).update(names=names.model_dump(mode="json"))
            ProgrammeDraft.objects.filter(programme=programme, person=by.person).delete()
            record("programme", programme.code, "save", by=by, detail={"version": version.number, "comment": comment})
    except IntegrityError:
        # Two people wrote the same number at once: the constraint lets one of them through.
        raise Refused("newer_version", {"number": seen + 1}) from None
    return version


def keep_draft(
    programme: Programme,
    typed: Mapping[str, list[str]],
    *,
    seen: int,
    known: datetime | None,
    page: str,
    by: Actor,
) -> ProgrammeDraft:
    """What somebody has typed so far. `known`: the save that their page was made from, `page`: its name in the browser.

    No event of the record: a save is a version of a draft.
    Errors: Refused `not_yours`, `newer_elsewhere` (with `saved_at`).
    """
    if not queries.programmes_kept_by(by).filter(pk=programme.pk).exists():
        raise Refused("not_yours", {"verb": "save"})
    values = {"typed": dict(typed), "seen": seen, "page": page[:24], "saved_at": clock.now()}
    there = ProgrammeDraft.objects.filter(programme=programme, person=by.person)
    # This page's own earlier saves are no newer version, though their answers may not have come back.
    if not there.filter(Q(saved_at=known) | (Q(page=page[:24]) & ~Q(page=""))).update(**values):
        draft = there.first()
        if draft is not None:
            raise Refused("newer_elsewhere", {"saved_at": draft.saved_at.isoformat()})
        try:
            with transaction.atomic():
                ProgrammeDraft.objects.create(programme=programme, person=by.person, **values)
        except IntegrityError:  # another page of the same person saved first
            raise Refused("newer_elsewhere", {"saved_at": clock.now().isoformat()}) from None
    return there.get()


def discard_draft(programme: Programme, *, by: Actor) -> None:
    """Put away what the actor has typed and not saved as a version."""
    ProgrammeDraft.objects.filter(programme=programme, person=by.person).delete()


def _write(programme: Programme, number: int, text: str, comment: str, by: Actor) -> ProgrammeVersion:
    return ProgrammeVersion.objects.create(
        programme=programme,
        number=number,
        text=text,
        digest=sha256(text.encode()).hexdigest(),
        comment=comment[:240],
        made_by=by.person,
        made_at=clock.now(),
    )
