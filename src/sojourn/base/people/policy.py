"""Who may look after people and organisations: one policy for lists, gates and buttons.

Staff of an agency or a funder without a scope look after everything in the register; staff of a hub after the
organisations that it serves. Roles of staff are given by an administrator of that very organisation (or of the one it
is a part of), and by support: nobody makes themselves an officer of another agency.
"""

from django.db.models import Q

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation, Person
from sojourn.base.people.roles import ROLES, STAFF, Role

EDITORS: tuple[Role, ...] = ("programme_officer", "administrator")
# Whose accounts nobody enters or merges but support itself.
GUARDED: tuple[Role, ...] = ("administrator",)


def reads_register(actor: Actor | None) -> bool:
    """Whether the actor sees people and organisations at all."""
    return actor is not None and (actor.person.is_support or actor.has(*STAFF))


def edits_register(actor: Actor | None) -> bool:
    """Whether the actor may change organisations and look after people, everywhere."""
    return actor is not None and (actor.person.is_support or bool(actor.organisations(*EDITORS)))


def administers(actor: Actor | None) -> bool:
    """Whether the actor may merge rows and act as others."""
    return actor is not None and (actor.person.is_support or bool(actor.organisations("administrator")))


def reads_all(actor: Actor) -> bool:
    """Whether the actor sees the whole register, not the part of a hub alone."""
    return actor.person.is_support or bool(actor.organisations(*STAFF))


def organisations_of(actor: Actor) -> Q:
    """Which organisations somebody with a narrower role sees: their own, and those that their hubs serve."""
    own = {row.organisation_id for row in actor.having(STAFF)}
    hubs = actor.scoped("hub", *STAFF)
    return Q(pk__in=own) | Q(hub__code__in=hubs) | Q(code__in=hubs)


def edits_organisation(actor: Actor | None, organisation: Organisation) -> bool:
    """Whether the actor may change this organisation and invite people to it."""
    if actor is None:
        return False
    if edits_register(actor):
        return True
    hubs = actor.scoped("hub", *EDITORS)
    hub = organisation.hub
    return organisation.code in hubs or (hub is not None and hub.code in hubs)


def roles_to_give(actor: Actor | None, organisation: Organisation) -> tuple[Role, ...]:
    """The roles in this organisation that the actor may give and end."""
    if actor is None or not edits_organisation(actor, organisation):
        return ()
    over = {organisation.pk, organisation.parent_id}
    gives_staff = actor.person.is_support or bool(over & actor.organisations("administrator"))
    return tuple(role for role in ROLES if role not in STAFF or gives_staff)


def is_guarded(person: Person) -> bool:
    """Whether only support may merge this account or show it a way back, and nobody may act as it."""
    return person.is_support or person.memberships.filter(role__in=GUARDED, ends_at=None).exists()


def may_act_as(actor: Actor | None, person: Person) -> bool:
    """Whether the actor may act as this person: never as an administrator, never as support, never twice removed."""
    if actor is None or actor.behind is not None or not administers(actor):
        return False
    return person.is_active and person.pk != actor.person.pk and not is_guarded(person)


def may_show_back(actor: Actor | None, person: Person) -> bool:
    """Whether the actor may give this person a new address or take second factors away."""
    if actor is None or actor.behind is not None or person.pk == actor.person.pk or not edits_register(actor):
        return False
    held = person.memberships.filter(ends_at=None)
    if actor.person.is_support:
        return True
    if person.is_support:
        return False
    staff = held.filter(role__in=STAFF).values_list("organisation_id", "organisation__parent_id")
    over = actor.organisations("administrator")
    return all(bool(over & set(pair)) for pair in staff)
