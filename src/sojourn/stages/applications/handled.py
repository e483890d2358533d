"""What officers read of applications: the list narrowed, the same person twice, appeals, messages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet

from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor
from sojourn.base.people.keys import folded
from sojourn.base.people.models import Organisation
from sojourn.base.people.roles import Role
from sojourn.core.eligibility import Verdict
from sojourn.core.moves.application import ALIVE, PRIVATE, STATES
from sojourn.core.moves.message import SHOWN
from sojourn.core.terms import read_terms
from sojourn.stages.agreements.models import AgreementVersion, Party
from sojourn.stages.applications import queries
from sojourn.stages.applications.models import Appeal, Application, Message, Reference, VerdictRow
from sojourn.stages.calls import queries as calls

# Whoever reads what referees wrote: a finance officer has no need to.
DECIDERS = queries.OFFICERS
CONFIDANTS: tuple[Role, ...] = ("programme_officer", "administrator", "auditor")
# The states that lists of officers know: a draft is its applicant's alone.
SHOWN_STATES = tuple(state for state in STATES if state not in PRIVATE)
OUTCOMES = ("met", "not_met", "cannot_tell", "none")
ENDORSED = ("endorsed", "declined", "waiting")
REFERENCES = ("there", "missing")
TWICE = ("same_person", "alike")
MOST_WORDS = 8
DECIDED = ("ask_correction", "find_ineligible", "find_eligible", "grant_appeal", "refuse_appeal")


def seen_by(actor: Actor | None, *roles: Role) -> QuerySet[Application]:
    """The applications that an actor handles or audits, without drafts that were put away before anybody saw them."""
    return queries.handled_by(actor, *roles).exclude(state="withdrawn", submitted_at=None)


def may_handle(actor: Actor, application: Application) -> bool:
    """Whether the actor decides on an application: an officer of its call, and not its applicant."""
    if application.person_id == actor.person.pk or not actor.has(*queries.OFFICERS):
        return False
    if hasattr(application, "is_managed"):  # read with the row
        return bool(application.is_managed)
    return bool(calls.roles_on(application.call, actor))


def narrowed(rows: QuerySet[Application], chosen: Mapping[str, Sequence[str]]) -> QuerySet[Application]:
    """The rows that fit every filter, any value of each; `q` are words of names, addresses and numbers."""
    plain = {"call": "call__code__in", "home": "home__code__in", "track": "track__in", "state": "state__in"}
    for name, field in plain.items():
        if chosen.get(name):
            rows = rows.filter(**{field: chosen[name]})
    if chosen.get("outcome"):
        rows = rows.filter(outcome__in=["" if each == "none" else each for each in chosen["outcome"]])
    for name, rules in (("endorsed", _ENDORSED), ("references", _REFERENCES), ("twice", _TWICE)):
        wanted = [rules[each] for each in chosen.get(name, ()) if each in rules]
        if wanted:
            rule = wanted[0]()
            for more in wanted[1:]:
                rule |= more()
            rows = rows.filter(rule)
    for word in list(chosen.get("q", ()))[:MOST_WORDS]:
        rows = rows.filter(Q(person__words__contains=folded(word)) | Q(number__icontains=word))
    return rows


def _asked() -> QuerySet[Reference]:
    return Reference.objects.filter(application=OuterRef("pk"))


_ENDORSED: Mapping[str, Callable[[], Q]] = {
    "endorsed": lambda: Q(endorsement__state="endorsed"),
    "declined": lambda: Q(endorsement__state="declined"),
    "waiting": lambda: Q(endorsement=None) | Q(endorsement__state="waiting"),
}
_REFERENCES: Mapping[str, Callable[[], Q]] = {
    "there": lambda: Q(Exists(_asked().filter(state="received"))) & ~Q(Exists(_asked().filter(state="asked"))),
    "missing": lambda: Q(Exists(_asked().filter(state="asked"))) | ~Q(Exists(_asked().filter(state="received"))),
}


def _others() -> QuerySet[Application]:
    """Applications that stand beside one and have been handed in."""
    return Application.objects.filter(state__in=ALIVE - PRIVATE)


def _same_person() -> Q:
    beside = _others().filter(person=OuterRef("person"), call__agreement=OuterRef("call__agreement"))
    return Q(Exists(beside.exclude(call=OuterRef("call"))))


def _alike() -> Q:
    """Somebody else of the same name born on the same day, or with an address that leads to the same box."""
    other = _others().filter(call__agreement=OuterRef("call__agreement")).exclude(person=OuterRef("person"))
    born = other.filter(
        person__name_key=OuterRef("person__name_key"),
        person__profile__birth_date=OuterRef("person__profile__birth_date"),
    )
    return Q(Exists(born)) | Q(Exists(other.filter(person__mail_key=OuterRef("person__mail_key"))))


_TWICE: Mapping[str, Callable[[], Q]] = {"same_person": _same_person, "alike": _alike}


def twice(application: Application, actor: Actor) -> tuple[list[Application], list[Application]]:
    """The other applications of the same person under the agreement, and those of people who may be the same person.

    Only what the actor handles: whoever manages no other call learns of none.
    """
    who = application.person
    beside = Q(person=who)
    profile = getattr(who, "profile", None)
    if profile is not None and profile.birth_date is not None:
        beside |= Q(person__name_key=who.name_key, person__profile__birth_date=profile.birth_date)
    beside |= Q(person__mail_key=who.mail_key)
    rows = seen_by(actor).filter(beside, call__agreement=application.call.agreement_id, state__in=ALIVE)
    found = list(rows.exclude(pk=application.pk).select_related("call", "person").order_by("pk"))
    own = [each for each in found if each.person_id == who.pk]
    return own, [each for each in found if each.person_id != who.pk]


def counts(rows: QuerySet[Application]) -> dict[str, int]:
    """How many applications are in each state."""
    return dict(rows.order_by().values_list("state").annotate(count=Count("pk")))


def listed(rows: QuerySet[Application]) -> QuerySet[Application]:
    """The applications as the list shows them."""
    asked = Prefetch("references", Reference.objects.filter(state__in=("asked", "received")).order_by("pk"))
    return rows.select_related("call", "person", "home", "endorsement").prefetch_related(asked)


def homes_under(actor: Actor) -> list[Organisation]:
    """The home universities under the agreements of the calls that an actor sees."""
    agreements = calls.handled_by(actor).order_by().values("agreement")
    parties = Party.objects.filter(agreement__in=agreements, role="home_university").order_by()
    return list(Organisation.objects.filter(pk__in=parties.values("organisation")).order_by("code"))


def tracks_under(actor: Actor) -> list[str]:
    """The tracks that applicants can name: those of the agreements of the calls that an actor sees."""
    agreements = calls.handled_by(actor).order_by().values("agreement")
    versions = AgreementVersion.objects.filter(agreement__in=agreements, state="in_force").order_by("pk")
    found: set[str] = set()
    for terms in map(read_terms, versions.values_list("terms", flat=True)):
        found |= {each.track for each in terms.tracks}
        found |= {reserve.track for quota in terms.quotas for reserve in quota.reserves}
    return sorted(found)


def whole(actor: Actor | None, code: str, *roles: Role) -> Application | None:
    """One application as its record shows it, with the rows that its pages name."""
    managed = Exists(calls.managed_by(actor).filter(pk=OuterRef("call")))
    rows = seen_by(actor, *roles).filter(code=code).annotate(is_managed=managed)
    named = rows.select_related("call__rules__programme", "call__agreement", "form", "home", "person__profile")
    return named.select_related("endorsement__by").first()


def verdicts_kept(application: Application) -> list[VerdictRow]:
    """What the rules said at each moment, the newest first."""
    return list(application.verdicts.select_related("by").order_by("-at", "-pk"))


def verdicts_last(application: Application) -> VerdictRow | None:
    """What the rules said last: of a draft while it was written, else when it was handed in or by an officer."""
    return application.verdicts.order_by("-at", "-pk").first()


def verdicts_of(row: VerdictRow) -> list[Verdict]:
    """The kept verdicts as the core gave them: days are days again."""
    return [
        Verdict(
            rule_id=each["rule"],
            kind=each["kind"],
            verdict=each["verdict"],
            reason=each["reason"],
            figures={name: _undone(value) for name, value in each["figures"].items()},
            source=each["source"],
            excludes=each["excludes"],
        )
        for each in row.verdicts
    ]


def _undone(value: Any) -> Any:
    if isinstance(value, str) and len(value) == len("2027-05-01"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


def decision_on(application: Application) -> Event | None:
    """The last word of an officer on an application, with its reason."""
    events = Event.objects.filter(object_kind="application", object_code=application.code, verb__in=DECIDED)
    return events.order_by("-number").first()


def appeals_of(application: Application) -> list[Appeal]:
    """The appeals with their decisions, the newest first."""
    return list(application.appeals.select_related("decided_by").order_by("-pk"))


def appeal_of(application: Application) -> Appeal | None:
    """The appeal of an application; there is one at most."""
    return application.appeals.order_by("-pk").first()


def messages_seen_by(actor: Actor) -> QuerySet[Message]:
    """The messages of which a copy concerns an application that the actor handles or audits."""
    there = seen_by(actor).filter(messages__message=OuterRef("pk"))
    rows = Message.objects.filter(Exists(there), state__in=SHOWN)
    return rows.filter(~Q(state="draft") | Q(made_by=actor.person)).select_related("made_by", "sent_by")


def copies_seen_by(actor: Actor, message: Message) -> QuerySet[Application]:
    """The applications to whose applicants a message goes, as far as the actor sees them."""
    return seen_by(actor).filter(messages__message=message).order_by("messages__pk")


def languages_of(rows: QuerySet[Application]) -> dict[str, int]:
    """How many people of some applications read which language."""
    found = rows.order_by().values_list(F("person__language")).annotate(count=Count("person", distinct=True))
    return dict(found)
