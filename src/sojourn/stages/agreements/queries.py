"""Who sees which agreements and versions, and every read that pages and later stages share."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Case, F, OuterRef, Prefetch, Q, QuerySet, Subquery, When

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.content.texts import LANGUAGES, in_language
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import STAFF
from sojourn.core.moves.agreement import EVERY_SPEAKER, MANAGING, OFFICERS, OPEN, Seat, speakers, whose_turn
from sojourn.core.terms import Terms
from sojourn.stages.agreements import facts
from sojourn.stages.agreements.models import (
    Agreement,
    AgreementDocument,
    AgreementEvent,
    AgreementVersion,
    Approval,
    Party,
)

# Who reads an agreement of the own organisation, whatever the organisation's role in it.
READERS = frozenset({*STAFF, *EVERY_SPEAKER})
# Who reads drafts too: the staff of the parties whose agreement it is.
UNSEEN = ("draft",)


def _held(actor: Actor, roles: Iterable[str]) -> list[Membership]:
    """The memberships with one of the roles; a role for one call does not open the agreement above it."""
    wanted = set(roles)
    return [row for row in actor.memberships if row.role in wanted and row.scope_kind != "call"]


def _parties_of(actor: Actor, roles: Iterable[str]) -> Q:
    """The parties in whose organisations an actor has one of the roles, for the breadth that the role has."""
    rows = _held(actor, roles)
    whole = {row.organisation_id for row in rows if row.scope_kind in {"", "hub"}}
    rule = Q(organisation__in=whole)
    for row in rows:
        if row.scope_kind == "agreement":
            rule |= Q(organisation=row.organisation_id, agreement__code=row.scope_code)
    return rule


def _managing(actor: Actor, roles: Iterable[str]) -> QuerySet[Party]:
    return Party.objects.filter(_parties_of(actor, roles), role__in=MANAGING)


def visible_to(actor: Actor | None) -> QuerySet[Agreement]:
    """The agreements of the organisations for which an actor reads; a draft only of those whose agreement it is."""
    if actor is None:
        return Agreement.objects.none()
    managed = _managing(actor, STAFF).values("agreement")
    sent = AgreementVersion.objects.exclude(sent_at=None).values("agreement")
    own = Party.objects.filter(_parties_of(actor, READERS)).values("agreement")
    return Agreement.objects.filter(Q(pk__in=managed) | (Q(pk__in=own) & Q(pk__in=sent)))


def staffed_by(actor: Actor | None) -> QuerySet[Agreement]:
    """The agreements that the staff of an agency, a funder or another party see in their own portal."""
    if actor is None or not actor.has(*STAFF):
        return Agreement.objects.none()
    own = Party.objects.filter(_parties_of(actor, STAFF)).values("agreement")
    return visible_to(actor).filter(pk__in=own)


def joined_by(actor: Actor | None) -> QuerySet[Agreement]:
    """The agreements to which the actor's university, institute or company is a party."""
    if actor is None:
        return Agreement.objects.none()
    own = Party.objects.filter(_parties_of(actor, ("home_coordinator", "host_office", "partner"))).values("agreement")
    return visible_to(actor).filter(pk__in=own)


def managed_by(actor: Actor | None) -> QuerySet[Agreement]:
    """The agreements that an actor drafts, amends and ends."""
    if actor is None:
        return Agreement.objects.none()
    rows = [row for row in _held(actor, OFFICERS) if row.scope_kind != "hub"]
    whole = {row.organisation_id for row in rows if not row.scope_kind}
    rule = Q(organisation__in=whole)
    for row in rows:
        if row.scope_kind == "agreement":
            rule |= Q(organisation=row.organisation_id, agreement__code=row.scope_code)
    return Agreement.objects.filter(pk__in=Party.objects.filter(rule, role__in=MANAGING).values("agreement"))


def may_draft(actor: Actor | None) -> bool:
    """Whether an actor may begin an agreement of an own agency or funder."""
    return actor is not None and any(True for _ in own_houses(actor))


def own_houses(actor: Actor) -> list[Organisation]:
    """The agencies and funders for which an actor may begin an agreement."""
    rows = [row for row in _held(actor, OFFICERS) if not row.scope_kind and row.organisation.kind in MANAGING]
    return list({row.organisation_id: row.organisation for row in rows}.values())


def listed(agreements: QuerySet[Agreement]) -> QuerySet[Agreement]:
    """The agreements with all that a list says of them."""
    return agreements.prefetch_related(
        Prefetch("parties", Party.objects.select_related("organisation").order_by("turn", "pk")),
        Prefetch("versions", AgreementVersion.objects.filter(state__in=("in_force", *OPEN)).order_by("-number")),
    )


def with_dates(agreements: QuerySet[Agreement]) -> QuerySet[Agreement]:
    """The agreements with `begins` and `ends`, to order them by: of the version in force, else of the one drafted."""
    versions = AgreementVersion.objects.filter(agreement=OuterRef("pk"), state__in=("in_force", *OPEN))
    first = versions.order_by(Case(When(state="in_force", then=0), default=1))
    return agreements.annotate(
        begins=Subquery(first.values("begins_on")[:1]), ends=Subquery(first.values("ends_on")[:1])
    )


def parties_of(agreement: Agreement) -> list[Party]:
    """The parties in the order of approval, those that do not approve at the end."""
    rows = Party.objects.filter(agreement=agreement).select_related("organisation").order_by("pk")
    return sorted(rows, key=lambda party: (party.turn == 0, party.turn))


def versions_for(
    agreement: Agreement, actor: Actor | None, parties: Iterable[Party] | None = None
) -> list[AgreementVersion]:
    """The versions that an actor reads, the newest first, with what the parties said.

    Drafts are for the managing staff, and for whoever speaks for the party that drafts.
    """
    rows = AgreementVersion.objects.filter(agreement=agreement).select_related("drafted_by__organisation")
    joined = list(parties_of(agreement) if parties is None else parties)
    if not reads_drafts(agreement, actor, joined):
        own = [party.pk for party in speaking_parties(actor, joined, agreement)]
        rows = rows.filter(Q(sent_at__isnull=False) | Q(drafted_by__in=own))
    answers = Approval.objects.select_related("person", "party__organisation").order_by("at", "pk")
    return list(rows.prefetch_related(Prefetch("approvals", answers)).order_by("-number"))


def reads_drafts(agreement: Agreement, actor: Actor | None, parties: Iterable[Party]) -> bool:
    """Whether an actor reads what has not been sent round: the staff of the parties whose agreement it is."""
    return _is_of_managing(agreement, actor, parties, STAFF, ("", "hub"))


def manages(agreement: Agreement, actor: Actor | None, parties: Iterable[Party]) -> bool:
    """Whether an actor drafts, amends and ends an agreement whose parties are at hand; the same as `managed_by`."""
    return _is_of_managing(agreement, actor, parties, OFFICERS, ("",))


def may_amend(agreement: Agreement, actor: Actor | None, parties: Iterable[Party]) -> bool:
    """Whether an actor may draft the next version: any party that has a say in approving it has one in its words."""
    return bool(drafting_party(agreement, actor, parties))


def drafting_party(agreement: Agreement, actor: Actor | None, parties: Iterable[Party]) -> Party | None:
    """The party for which an actor drafts: of several the first in the order of approval."""
    own = speaking_parties(actor, parties, agreement)
    return next((party for party in own if party.turn or party.role in MANAGING), None)


def writes(version: AgreementVersion, actor: Actor | None, parties: Iterable[Party]) -> bool:
    """Whether an actor writes in a draft and sends it round: one of the managing parties is that of all of them."""
    if version.drafted_by.role in MANAGING:
        return manages(version.agreement, actor, parties)
    return speaks_for(actor, version.drafted_by, version.agreement)


def withdraws(version: AgreementVersion, actor: Actor | None, parties: Iterable[Party]) -> bool:
    """Whether an actor takes a version back: who wrote it, and those whose agreement it is, so that none blocks it."""
    rows = list(parties)
    return writes(version, actor, rows) or manages(version.agreement, actor, rows)


def _is_of_managing(
    agreement: Agreement, actor: Actor | None, parties: Iterable[Party], roles: Iterable[str], scopes: tuple[str, ...]
) -> bool:
    if actor is None:
        return False
    houses = {party.organisation_id for party in parties if party.role in MANAGING}
    return any(
        row.organisation_id in houses
        and (row.scope_kind in scopes or (row.scope_kind == "agreement" and row.scope_code == agreement.code))
        for row in _held(actor, roles)
    )


def is_over(version: AgreementVersion | None) -> bool:
    """Whether the validity of a version has run out: its last day has passed, whoever has said so or not."""
    return version is not None and version.ends_on is not None and version.ends_on < clock.now().date()


def standing(agreement: Agreement, current: AgreementVersion | None) -> str:
    """The state of an agreement as its dates have it: one past its validity has ended without anybody's doing."""
    return "ended" if agreement.state == "in_force" and is_over(current) else agreement.state


def of_standing(agreements: QuerySet[Agreement], state: str) -> QuerySet[Agreement]:
    """The agreements that stand so today, by their state and their dates."""
    past = AgreementVersion.objects.filter(state="in_force", ends_on__lt=clock.now().date()).values("agreement")
    if state == "in_force":
        return agreements.filter(state=state).exclude(pk__in=past)
    if state == "ended":
        return agreements.filter(Q(state=state) | Q(state="in_force", pk__in=past))
    return agreements.filter(state=state)


def holds(agreement: Agreement) -> bool:
    """Whether further calls may come under an agreement: in force today by state and dates."""
    return standing(agreement, version_in_force(agreement)) == "in_force"


def version_in_force(agreement: Agreement) -> AgreementVersion | None:
    """The version that calls under an agreement obey."""
    return AgreementVersion.objects.filter(agreement=agreement, state="in_force").first()


def terms_in_force(agreement: Agreement) -> Terms | None:
    """The terms that calls under an agreement obey; None before the first version is in force."""
    version = version_in_force(agreement)
    return None if version is None else facts.terms_of(version)


def seats_of(version: AgreementVersion, parties: Iterable[Party] | None = None) -> tuple[Seat, ...]:
    """The parties in the order of approval with who has approved a version."""
    rows = parties_of(version.agreement) if parties is None else parties
    return facts.seats(rows, version.approvals.all())


def asked_now(version: AgreementVersion, parties: Iterable[Party]) -> list[Party]:
    """The parties whose turn it is to say yes or no."""
    if version.state != "in_approval":
        return []
    rows = list(parties)
    codes = {seat.code for seat in whose_turn(seats_of(version, rows))}
    return [party for party in rows if party.organisation.code in codes]


def speaks_for(actor: Actor | None, party: Party, agreement: Agreement) -> bool:
    """Whether an actor says yes or no for a party."""
    if actor is None:
        return False
    return any(
        row.organisation_id == party.organisation_id
        and row.role in speakers(party.role)
        and (not row.scope_kind or (row.scope_kind == "agreement" and row.scope_code == agreement.code))
        for row in actor.memberships
    )


def speaking_parties(actor: Actor | None, parties: Iterable[Party], agreement: Agreement) -> list[Party]:
    """The parties for which an actor speaks."""
    return [party for party in parties if speaks_for(actor, party, agreement)]


def speakers_of(party: Party, agreement: Agreement) -> QuerySet[Person]:
    """The people who say yes or no for a party."""
    at = clock.now()
    rows = Membership.objects.filter(
        Q(scope_kind="") | Q(scope_kind="agreement", scope_code=agreement.code),
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        organisation=party.organisation_id,
        role__in=speakers(party.role),
        begins_at__lte=at,
    )
    return Person.objects.filter(pk__in=rows.values("person"), is_active=True).order_by("pk")


def officers_of(agreement: Agreement) -> QuerySet[Person]:
    """The officers of the parties whose agreement it is."""
    at = clock.now()
    houses = Party.objects.filter(agreement=agreement, role__in=MANAGING).values("organisation")
    rows = Membership.objects.filter(
        Q(scope_kind="") | Q(scope_kind="agreement", scope_code=agreement.code),
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        organisation__in=houses,
        role="programme_officer",
        begins_at__lte=at,
    )
    return Person.objects.filter(pk__in=rows.values("person"), is_active=True).order_by("pk")


def events_of(agreement: Agreement) -> list[AgreementEvent]:
    """The events of an agreement, the latest first."""
    return list(AgreementEvent.objects.filter(agreement=agreement).order_by("-on", "-pk"))


def gatherings_of(agreement: Agreement) -> list[tuple[AgreementEvent, list[str]]]:
    """The events of an agreement, the latest first, each with the names of its guests; one query for both."""
    rows = AgreementEvent.objects.filter(agreement=agreement).annotate(guest=F("guests__names"))
    found: dict[int, tuple[AgreementEvent, list[str]]] = {}
    for row in rows.order_by("-on", "-pk", "guests__code"):
        _, guests = found.setdefault(row.pk, (row, []))
        guests += [in_language(row.guest)] if row.guest else []
    return list(found.values())


def documents_of(agreement: Agreement) -> list[AgreementDocument]:
    """Every document of an agreement and of its events, the newest first."""
    return list(AgreementDocument.objects.filter(agreement=agreement).select_related("file").order_by("-pk"))


def record_of(agreement: Agreement, most: int = 12) -> list[Event]:
    """The latest events of the record of an agreement."""
    rows = Event.objects.filter(object_kind="agreement", object_code=agreement.code)
    return list(rows.select_related("actor", "behind").order_by("-number")[:most])


def renewal_due(version: AgreementVersion, today: date) -> bool:
    """Whether an agreement ends so soon that its renewal should be spoken of."""
    terms = facts.terms_of(version)
    return terms is not None and today <= terms.ends_on <= today + timedelta(days=terms.renewal_notice_days)


def organisations_named(text: str) -> list[Organisation]:
    """The organisations that a name or a code means: those called so, else those whose name holds it; a few."""
    there = Organisation.objects.filter(merged_into__isnull=True)
    exact, near = Q(code=text), Q()
    for language in LANGUAGES:
        exact |= Q(**{f"names__{language}__iexact": text})
        near |= Q(**{f"names__{language}__icontains": text})
    return list(there.filter(exact)[:2]) or list(there.filter(near)[:8])
