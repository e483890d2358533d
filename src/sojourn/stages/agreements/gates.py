"""The only way a portal gets an agreement or what hangs on it: what an actor may not see is not there."""

from typing import TypeVar

from django.db.models import Model
from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.models import (
    Agreement,
    AgreementDocument,
    AgreementEvent,
    AgreementVersion,
    Party,
)

Thing = TypeVar("Thing", bound=Model)


def access_agreement(actor: Actor | None, code: str) -> Agreement:
    """The agreement of that code, for whoever reads it.

    Errors: Http404.
    """
    return _found(queries.visible_to(actor).filter(code=code).first())


def access_staffed_agreement(actor: Actor | None, code: str) -> Agreement:
    """The agreement of that code, for the staff of a party.

    Errors: Http404.
    """
    return _found(queries.staffed_by(actor).filter(code=code).first())


def access_joined_agreement(actor: Actor | None, code: str) -> Agreement:
    """The agreement of that code, for the people of a university, an institute or a company that is a party.

    Errors: Http404.
    """
    return _found(queries.joined_by(actor).filter(code=code).first())


def access_managed_agreement(actor: Actor | None, code: str) -> Agreement:
    """The agreement of that code, for the officers whose agreement it is.

    Errors: Http404.
    """
    return _found(queries.managed_by(actor).filter(code=code).first())


def access_version(agreement: Agreement, number: int, actor: Actor | None) -> AgreementVersion:
    """A version of an agreement that the actor reads.

    Errors: Http404.
    """
    return _found(next((row for row in queries.versions_for(agreement, actor) if row.number == number), None))


def access_draft(agreement: Agreement, number: int, actor: Actor | None) -> AgreementVersion:
    """A draft of an agreement, for those who write in it.

    Errors: Http404.
    """
    rows = AgreementVersion.objects.filter(agreement=agreement, number=number, state="draft")
    draft = _found(rows.select_related("agreement", "drafted_by__organisation").first())
    return _found(draft if queries.writes(draft, actor, queries.parties_of(agreement)) else None)


def access_amending(agreement: Agreement, actor: Actor | None) -> Agreement:
    """An agreement, for those who may draft its next version.

    Errors: Http404.
    """
    return _found(agreement if queries.may_amend(agreement, actor, queries.parties_of(agreement)) else None)


def access_moving(version: AgreementVersion, verb: str, actor: Actor | None) -> AgreementVersion:
    """A version, for those who ever make that move of it; whether it is their turn is the action's matter.

    Errors: Http404.
    """
    agreement, parties = version.agreement, queries.parties_of(version.agreement)
    may = {
        "send": lambda: queries.writes(version, actor, parties),
        "withdraw": lambda: queries.withdraws(version, actor, parties),
        "approve": lambda: bool(queries.speaking_parties(actor, parties, agreement)),
        "refuse": lambda: bool(queries.speaking_parties(actor, parties, agreement)),
    }.get(verb)
    return _found(version if may is not None and may() else None)


def access_party(agreement: Agreement, code: str) -> Party:
    """The party that an organisation is in an agreement.

    Errors: Http404.
    """
    rows = Party.objects.filter(agreement=agreement, organisation__code=code)
    return _found(rows.select_related("organisation").first())


def access_event(agreement: Agreement, code: str) -> AgreementEvent:
    """An event of an agreement.

    Errors: Http404.
    """
    return _found(AgreementEvent.objects.filter(agreement=agreement, code=code).first())


def access_document(agreement: Agreement, code: str) -> AgreementDocument:
    """A document of an agreement, by the code of its file.

    Errors: Http404.
    """
    rows = AgreementDocument.objects.filter(agreement=agreement, file__code=code)
    return _found(rows.select_related("agreement", "file").first())


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
