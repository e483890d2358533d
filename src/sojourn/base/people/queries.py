"""Reads of people and organisations: one policy for lists and gates."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db.models import Count, F, Prefetch, Q, QuerySet

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.jobs.models import Job
from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.base.people.keys import folded, name_key
from sojourn.base.people.models import (
    Contact,
    Invitation,
    Membership,
    Organisation,
    OrganisationImport,
    Person,
    WayBack,
)
from sojourn.base.people.pointers import pointers

# What changes an organisation itself, in the words of the record.
TOUCHING = ("change", "merge", "merged_into", "undo_import")


def organisations_visible_to(actor: Actor | None) -> QuerySet[Organisation]:
    """The organisations that an actor sees in the register; those merged away are not among them."""
    rows = Organisation.objects.filter(merged_into=None)
    if actor is None or not policy.reads_register(actor):
        return rows.none()
    return rows if policy.reads_all(actor) else rows.filter(policy.organisations_of(actor))


def people_visible_to(actor: Actor | None) -> QuerySet[Person]:
    """The people that an actor sees: all of them, or those with a role where the actor's hubs are."""
    rows = Person.objects.filter(merged_into=None)
    if actor is None or not policy.reads_register(actor):
        return rows.none()
    if policy.reads_all(actor):
        return rows
    seen = Organisation.objects.filter(policy.organisations_of(actor))
    return rows.filter(Q(memberships__organisation__in=seen) | Q(pk=actor.person.pk)).distinct()


def filtered_organisations(rows: QuerySet[Organisation], chosen: Mapping[str, str]) -> QuerySet[Organisation]:
    """Those of a kind, country, province, and with every word somewhere in names, codes and domains."""
    for name in ("kind", "country", "province"):
        if chosen.get(name):
            rows = rows.filter(**{name: chosen[name]})
    return _with_words(rows, chosen.get("q", ""))


def filtered_people(rows: QuerySet[Person], chosen: Mapping[str, str]) -> QuerySet[Person]:
    """Those with a role in force, of an organisation, and with every word somewhere in names and address."""
    held = {}
    if chosen.get("role"):
        held["role"] = chosen["role"]
    if chosen.get("organisation"):
        held["organisation__code"] = chosen["organisation"]
    if held:
        rows = rows.filter(pk__in=in_force(clock.now()).filter(**held).values("person_id"))
    return _with_words(rows, chosen.get("q", ""))


def _with_words(rows: QuerySet, text: str) -> QuerySet:  # type: ignore[type-arg]  # people or organisations
    for word in folded(text[:120]).split()[:8]:
        rows = rows.filter(words__contains=word)
    return rows


def in_force(at: datetime) -> QuerySet[Membership]:
    """The memberships in force at a moment."""
    return Membership.objects.filter(Q(ends_at=None) | Q(ends_at__gt=at), begins_at__lte=at)


def with_memberships(rows: QuerySet[Person]) -> QuerySet[Person]:
    """People with `held`: their memberships in force, each with its organisation; two queries for all of them."""
    held = in_force(clock.now()).select_related("organisation")
    return rows.prefetch_related(Prefetch("memberships", queryset=held, to_attr="held"))


def members_of(organisation: Organisation) -> QuerySet[Membership]:
    """Who has a role in an organisation now."""
    rows = in_force(clock.now()).filter(organisation=organisation, person__merged_into=None)
    return rows.select_related("person").order_by("role", "person__full_name", "pk")


def memberships_of(person: Person) -> QuerySet[Membership]:
    """All memberships of a person, those that have ended last."""
    places = ("organisation", "organisation__parent", "organisation__hub")
    rows = Membership.objects.filter(person=person).select_related(*places)
    return rows.order_by(F("ends_at").desc(nulls_first=True), "begins_at", "pk")


def contacts_of(organisation: Organisation) -> QuerySet[Contact]:
    """Who to write to at an organisation."""
    return Contact.objects.filter(organisation=organisation)


def open_invitations(organisation: Organisation) -> QuerySet[Invitation]:
    """Invitations to an organisation that nobody has answered and that still hold."""
    rows = Invitation.objects.filter(organisation=organisation, answered_at=None, expires_at__gt=clock.now())
    return rows.select_related("made_by")


def countries(rows: QuerySet[Organisation]) -> list[tuple[str, int]]:
    """Countries of some organisations with their counts."""
    found = rows.exclude(country="").order_by("country").values_list("country").annotate(count=Count("pk"))
    return [(code, count) for code, count in found]


def kinds(rows: QuerySet[Organisation]) -> list[tuple[str, int]]:
    """Kinds of some organisations with their counts."""
    return [(kind, count) for kind, count in rows.order_by("kind").values_list("kind").annotate(count=Count("pk"))]


def provinces(rows: QuerySet[Organisation]) -> list[tuple[str, int]]:
    """Provinces of some organisations with their counts."""
    found = rows.exclude(province="").order_by("province").values_list("province").annotate(count=Count("pk"))
    return [(name, count) for name, count in found]


def hubs() -> QuerySet[Organisation]:
    """The hubs of funders."""
    return Organisation.objects.filter(kind="hub", merged_into=None)


def events_of(kind: str, code: str, most: int = 50) -> QuerySet[Event]:
    """The newest events of one thing."""
    rows = Event.objects.filter(object_kind=kind, object_code=code).select_related("actor", "behind")
    return rows.order_by("-number")[:most]


def ways_back(state: str = "asked") -> QuerySet[WayBack]:
    """Requests of people without a way into their account; the oldest first."""
    return WayBack.objects.filter(state=state).select_related("person").order_by("asked_at", "pk")


def imports() -> QuerySet[OrganisationImport]:
    """Files of organisations that were read, the newest first."""
    return OrganisationImport.objects.select_related("made_by").defer("rows")


def job_of(kept: OrganisationImport) -> Job | None:
    """The work that was asked for last for a file."""
    return Job.objects.filter(key=kept.code, work__startswith="people.import.").order_by("-pk").first()


def made_by_import(kept: OrganisationImport) -> QuerySet[Organisation]:
    """The organisations that an import made."""
    return Organisation.objects.filter(code__in=kept.lines.filter(outcome="new").values("code"))


def used_since(kept: OrganisationImport) -> list[Organisation]:
    """The organisations of an import on which something hangs by now, or that somebody has changed; two queries."""
    made = made_by_import(kept).order_by().values("pk")
    hanging = [
        each.model._default_manager.filter(**{f"{each.field}__in": made}).order_by().values_list(each.field)  # noqa: SLF001  the framework's way to a model's rows
        for each in pointers(Organisation)
    ]
    keys = {key for (key,) in hanging[0].union(*hanging[1:])}
    events = Event.objects.filter(
        object_kind="organisation",
        object_code__in=kept.lines.filter(outcome__in=("new", "changed")).values("code"),
        verb__in=TOUCHING,
        at__gte=kept.begun_at or kept.made_at,
    )
    # An event without the key is neither equal nor unequal to the databases.
    others = events.filter(~Q(detail__has_key="import") | ~Q(detail__import=kept.code))
    codes = others.order_by().values("object_code")
    return list(Organisation.objects.filter(Q(pk__in=keys) | Q(code__in=codes)).order_by("code"))


def held_by(person: Person) -> Iterable[Membership]:
    """The memberships of a person in force now."""
    return in_force(clock.now()).filter(person=person).select_related("organisation")


def likely_owners(asked: WayBack) -> QuerySet[Person]:
    """Whose account a request may be about: the address given, or the name."""
    same = Q(email__iexact=asked.email) | Q(name_key=name_key(asked.full_name))
    return with_memberships(Person.objects.filter(same, merged_into=None))[:10]
