"""The only way a portal gets a person or an organisation: what an actor may not see is not there."""

from typing import Any, TypeVar

from django.http import Http404

from sojourn.base import clock
from sojourn.base.people import policy, queries
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Membership, Organisation, OrganisationImport, Person, WayBack
from sojourn.base.people.tokens import digest_of

Thing = TypeVar("Thing")


def access_register(actor: Actor | None) -> Actor:
    """The actor, who sees people and organisations.

    Errors: Http404.
    """
    return _found(actor if policy.reads_register(actor) else None)


def access_editing(actor: Actor | None) -> Actor:
    """The actor, who looks after people and organisations.

    Errors: Http404.
    """
    return _found(actor if policy.edits_register(actor) else None)


def access_administration(actor: Actor | None) -> Actor:
    """The actor, who merges rows and acts as others.

    Errors: Http404.
    """
    return _found(actor if policy.administers(actor) else None)


def access_organisation(actor: Actor | None, code: str) -> Organisation:
    """An organisation of the register.

    Errors: Http404.
    """
    rows = queries.organisations_visible_to(actor).select_related("hub", "parent")
    return _found(rows.filter(code=code).first())


def access_kept_organisation(actor: Actor | None, code: str) -> str:
    """The code of the organisation to which a merged one was joined, where the actor sees that.

    Errors: Http404.
    """
    return access_organisation(actor, _kept(Organisation, code)).code


def access_kept_person(actor: Actor | None, code: str) -> str:
    """The code of the person to whom a merged account was joined, where the actor sees them.

    Errors: Http404.
    """
    return access_person(actor, _kept(Person, code)).code


def _kept(model: type[Organisation | Person], code: str) -> str:
    """Through however many merges: each points to one that was there then, so there is no circle."""
    row: Any = _found(model._default_manager.exclude(merged_into=None).filter(code=code).first())  # noqa: SLF001  the framework's way to a model's rows
    while row.merged_into is not None:
        row = row.merged_into
    return str(row.code)


def access_edited_organisation(actor: Actor | None, code: str) -> Organisation:
    """An organisation that the actor may change.

    Errors: Http404.
    """
    found = access_organisation(actor, code)
    return _found(found if policy.edits_organisation(actor, found) else None)


def access_person(actor: Actor | None, code: str) -> Person:
    """A person that the actor sees.

    Errors: Http404.
    """
    return _found(queries.people_visible_to(actor).filter(code=code).first())


def access_edited_person(actor: Actor | None, code: str) -> Person:
    """A person whom the actor, who looks after people, sees.

    Errors: Http404.
    """
    access_editing(actor)
    return access_person(actor, code)


def access_membership(actor: Actor | None, person: Person, number: int) -> Membership:
    """A membership of a person that the actor may end.

    Errors: Http404.
    """
    row = queries.memberships_of(person).filter(pk=number, ends_at=None).first()
    return _found(row if row is not None and row.role in policy.roles_to_give(actor, row.organisation) else None)


def access_own_membership(actor: Actor | None, number: int) -> Membership:
    """A membership in force of the actor.

    Errors: Http404.
    """
    return _found(next((row for row in (actor.memberships if actor else ()) if row.pk == number), None))


def access_invitation(token: str) -> Invitation:
    """The invitation of a link that was sent by mail and still holds.

    Errors: Http404.
    """
    rows = Invitation.objects.filter(digest=digest_of(token), answered_at=None, expires_at__gt=clock.now())
    return _found(rows.select_related("organisation", "made_by").first())


def access_open_invitation(actor: Actor | None, organisation: Organisation, code: str) -> Invitation:
    """An open invitation to an organisation that the actor looks after.

    Errors: Http404.
    """
    row = queries.open_invitations(organisation).filter(code=code).first()
    return _found(row if row is not None and row.role in policy.roles_to_give(actor, organisation) else None)


def access_way_back(actor: Actor | None, code: str) -> WayBack:
    """A request for a way back, for those who look after people.

    Errors: Http404.
    """
    access_editing(actor)
    return _found(WayBack.objects.select_related("person", "decided_by").filter(code=code).first())


def access_asked_way_back(token: str) -> WayBack:
    """The request of a link that was sent by mail, for whoever made it.

    Errors: Http404.
    """
    return _found(WayBack.objects.filter(digest=digest_of(token)).first())


def access_import(actor: Actor | None, code: str) -> OrganisationImport:
    """A file of organisations that was read.

    Errors: Http404.
    """
    access_editing(actor)
    return _found(OrganisationImport.objects.select_related("made_by").defer("rows").filter(code=code).first())


def access_applied_import(actor: Actor | None, code: str) -> OrganisationImport:
    """A file of organisations whose changes were made.

    Errors: Http404.
    """
    found = access_import(actor, code)
    return _found(found if found.state == "applied" else None)


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
