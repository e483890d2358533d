"""Events of an agreement, and the documents that hang on it."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from sojourn.base import clock
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.stages.agreements.actions.moving import require_manager, write
from sojourn.stages.agreements.models import Agreement, AgreementDocument, AgreementEvent

WRITABLE = ("kind", "on", "place", "titles", "notes")


def add_event(agreement: Agreement, guests: Iterable[Organisation] = (), *, by: Actor, **values: Any) -> AgreementEvent:
    """A signing, a visit, a meeting, a commitment or a follow-up, with who came.

    Errors: Refused with `not_yours`.
    """
    require_manager(agreement, by, "add_event")
    with transaction.atomic():
        event = AgreementEvent.objects.create(agreement=agreement, **_writable(values))
        event.guests.set(guests)
        write(agreement, "add_event", by=by, detail={"kind": event.kind, "on": event.on.isoformat()})
    return event


def change_event(event: AgreementEvent, guests: Iterable[Organisation], *, by: Actor, **values: Any) -> AgreementEvent:
    """The event as it was in truth.

    Errors: Refused with `not_yours`.
    """
    agreement = event.agreement
    require_manager(agreement, by, "change_event")
    with transaction.atomic():
        AgreementEvent.objects.filter(pk=event.pk).update(**_writable(values))
        event.guests.set(guests)
        event.refresh_from_db()
        write(agreement, "change_event", by=by, detail={"kind": event.kind, "on": event.on.isoformat()})
    return event


def add_document(
    agreement: Agreement,
    file: StoredFile,
    titles: Mapping[str, str],
    *,
    by: Actor,
    event: AgreementEvent | None = None,
) -> AgreementDocument:
    """A file that has been checked hangs on the agreement, or on one of its events.

    Errors: Refused with `not_yours`.
    """
    require_manager(agreement, by, "add_document")
    with transaction.atomic():
        document = AgreementDocument.objects.create(
            agreement=agreement, event=event, file=file, titles=dict(titles), added_at=clock.now()
        )
        write(agreement, "add_document", by=by, detail={"file": file.code, "name": file.name, "sha256": file.sha256})
    return document


def rename_document(document: AgreementDocument, titles: Mapping[str, str], *, by: Actor) -> AgreementDocument:
    """A document under another title; the file stays what it was.

    Errors: Refused with `not_yours`.
    """
    agreement = document.agreement
    require_manager(agreement, by, "rename_document")
    with transaction.atomic():
        before = AgreementDocument.objects.select_for_update().get(pk=document.pk).titles
        AgreementDocument.objects.filter(pk=document.pk).update(titles=dict(titles))
        detail = {"file": document.file.code, "before": before, "after": dict(titles)}
        write(agreement, "rename_document", by=by, detail=detail)
    document.titles = dict(titles)
    return document


def _writable(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in WRITABLE}
