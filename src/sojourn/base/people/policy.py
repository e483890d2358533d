"""Who may look after people and organisations: one policy for lists, gates and buttons.

The register is shared: every agency and funder finds the same universities, companies and institutes in it, and nobody
types them twice. So its entries fall into two parts. An organisation that has staff of its own (a programme officer or
an administrator, or those of the organisation that it is a part of) looks after its own entry: nobody else changes its
names, invites people to it, or merges it. All others (most universities, companies, institutes, government offices)
belong to everybody: officers of any agency or funder make and mend them, and the record says who did.

Staff of an agency or a funder without a scope read the whole register; staff of a hub the organisations that it
serves; staff of any other organisation their own entry. Roles of staff are given by an administrator of that very
organisation (or of the one it is a part of), and by support: nobody makes themselves an officer of another agency.

Whoever acts as somebody can do all that this person can. Support may do so everywhere. An administrator may only for
people whose every role is in the own organisation, and never for another administrator. The same bounds hold for
merging people, because a merge hands over all that an account may do.
"""

from collections.abc import Collection, Iterable

from django.db.models import Q, QuerySet

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import ROLES, STAFF, Role

EDITORS: tuple[Role, ...] = ("programme_officer", "administrator")
# Whose staff keep the register for all.
HOUSES = frozenset({"agency", "funder"})
# Whose accounts nobody enters or merges but support itself.
GUARDED: tuple[Role, ...] = ("administrator",)


def _houses(actor: Actor, roles: Iterable[Role]) -> frozenset[int]:
    """The agencies and funders in which an actor has one of the roles for its whole breadth."""
    rows = actor.having(roles)
    return frozenset(row.organisation_id for row in rows if not row.scope_kind and row.organisation.kind in HOUSES)


def reads_register(actor: Actor | None) -> bool:
    """Whether the actor sees people and organisations at all."""
    return actor is not None and (actor.is_support or actor.has(*STAFF))


def edits_register(actor: Actor | None) -> bool:
    """Whether the actor may add organisations, bring files of them, and look after people."""
    return actor is not None and (actor.is_support or bool(_houses(actor, EDITORS)))


def administers(actor: Actor | None) -> bool:
    """Whether the actor may merge rows, within the bounds of both."""
    return actor is not None and (actor.is_support or bool(_houses(actor, ("administrator",))))


def keeps_installation(actor: Actor | None) -> bool:
    """Whether the actor looks after the work behind the pages and the mail that did not go out."""
    return administers(actor)


def reads_all(actor: Actor) -> bool:
    """Whether the actor sees the whole register, not a part of it."""
    return actor.is_support or bool(_houses(actor, STAFF))


def organisations_of(actor: Actor) -> Q:
    """Which organisations somebody with a narrower role sees: their own, and those that their hubs serve."""
    own = {row.organisation_id for row in actor.having(STAFF)}
    hubs = actor.scoped("hub", *STAFF)
    return Q(pk__in=own) | Q(parent__in=own) | Q(hub__in=own) | Q(hub__code__in=hubs) | Q(code__in=hubs)


def staffed(organisations: Collection[int] | None = None) -> frozenset[int]:
    """Which organisations have staff of their own, among some or among all."""
    rows = in_force_or_later().filter(role__in=EDITORS)
    if organisations is not None:
        rows = rows.filter(organisation__in=organisations)
    return frozenset(rows.order_by().values_list("organisation", flat=True).distinct())


def in_force_or_later() -> QuerySet[Membership]:
    """The memberships that have not ended."""
    return Membership.objects.filter(Q(ends_at=None) | Q(ends_at__gt=clock.now()))


def edits_organisation(
    actor: Actor | None, organisation: Organisation, with_staff: Collection[int] | None = None
) -> bool:
    """Whether the actor may change this organisation and invite people to it.

    `with_staff`: what `staffed` said of it and of what it is a part of, where somebody has asked for many at once.
    """
    if actor is None:
        return False
    over = {key for key in (organisation.pk, organisation.parent_id) if key is not None}
    hubs = actor.scoped("hub", *EDITORS)
    if actor.is_support or over & actor.organisations(*EDITORS) or organisation.code in hubs:
        return True
    hub = organisation.hub
    if not edits_register(actor) and (hub is None or hub.code not in hubs):
        return False
    return not over & set(staffed(over) if with_staff is None else with_staff)


def roles_to_give(
    actor: Actor | None, organisation: Organisation, with_staff: Collection[int] | None = None
) -> tuple[Role, ...]:
    """The roles in this organisation that the actor may give, narrow and end."""
    if actor is None or not edits_organisation(actor, organisation, with_staff):
        return ()
    over = {organisation.pk, organisation.parent_id}
    gives_staff = actor.is_support or bool(over & actor.organisations("administrator"))
    return tuple(role for role in ROLES if role not in STAFF or gives_staff)


def is_guarded(person: Person) -> bool:
    """Whether only support may merge this account or show it a way back, and nobody may act as it."""
    return person.is_support or in_force_or_later().filter(person=person, role__in=GUARDED).exists()


def may_act_as(actor: Actor | None, person: Person) -> bool:
    """Whether the actor may act as this person: never as an administrator, never as support, never twice removed."""
    if actor is None or actor.behind is not None or not person.is_active or person.pk == actor.person.pk:
        return False
    own = actor.organisations("administrator")
    if not (actor.is_support or own) or is_guarded(person):
        return False
    if actor.is_support:
        return True
    places = set(in_force_or_later().filter(person=person).values_list("organisation", flat=True))
    return bool(places) and places <= own


def may_show_back(actor: Actor | None, person: Person) -> bool:
    """Whether the actor may give this person a new address or take second factors away."""
    if actor is None or actor.behind is not None or person.pk == actor.person.pk or not edits_register(actor):
        return False
    return actor.is_support or (not person.is_support and _is_over_staff(actor, person))


def may_merge(actor: Actor | None, person: Person) -> bool:
    """Whether the actor may merge this person with another one, on either side."""
    if actor is None or actor.behind is not None or not administers(actor):
        return False
    return actor.is_support or (not is_guarded(person) and _is_over_staff(actor, person))


def _is_over_staff(actor: Actor, person: Person) -> bool:
    """Whether the actor administers every organisation of whose staff a person is."""
    rows = in_force_or_later().filter(person=person, role__in=STAFF)
    over = actor.organisations("administrator")
    return all(bool(over & set(pair)) for pair in rows.values_list("organisation_id", "organisation__parent_id"))
