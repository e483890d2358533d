"""The record as it is read: which events an actor sees, and each as a sentence."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Case, Q, QuerySet, When
from django.http import Http404, HttpRequest
from django.urls import NoReverseMatch, reverse

from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.base.people.queries import organisations_visible_to, people_visible_to
from sojourn.base.people.roles import STAFF
from sojourn.stages.agreements import queries as agreements
from sojourn.stages.applications import handled as applications
from sojourn.stages.calls import queries as calls
from sojourn.stages.projects import queries as projects
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.templatetags.saying import page_speaker

# The pages of things, by kind.
PAGES = {
    "agreement": "staff:agreement",
    "call": "staff:call",
    "project": "staff:project",
    "programme": "staff:programme",
    "person": "staff:person",
    "organisation": "staff:organisation",
    "application": "staff:application",
    "message": "staff:message",
}
UTC_ZONE = "UTC"
# Whoever looks for more narrows the list, or exports it.
MOST_LISTED = 2000


def reader(request: HttpRequest) -> Actor:
    """The actor, who may read the record.

    Errors: Http404.
    """
    actor: Actor | None = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor or not (actor.has(*STAFF) or actor.is_support):
        raise Http404
    return actor


def visible_to(actor: Actor) -> QuerySet[Event]:
    """The events of the things that an actor sees; whoever acted sees what they did, too. Support sees everything."""
    events = Event.objects.select_related("actor", "behind")
    if actor.is_support:
        return events
    seen = Q(actor=actor.person) | Q(behind=actor.person)
    for kind, rows in (
        ("agreement", agreements.visible_to(actor)),
        ("call", calls.visible_to(actor)),
        ("project", projects.visible_to(actor)),
        ("application", applications.seen_by(actor)),
        ("message", applications.messages_seen_by(actor)),
        ("organisation", organisations_visible_to(actor)),
        ("person", people_visible_to(actor)),
    ):
        seen |= Q(object_kind=kind, object_code__in=rows.order_by().values("code"))
    # Opaque to the planner, which would else gather and sort everything that is seen: so it walks from the newest on.
    return events.annotate(is_seen=Case(When(seen, then=True), default=False)).filter(is_seen=True)


def count_of(events: QuerySet[Event]) -> int:
    """How many there are, as far as anybody turns pages."""
    return events.order_by()[:MOST_LISTED].count()


@dataclass(frozen=True)
class Chosen:
    """What the address asks for; what makes no sense is left out."""

    kind: str = ""
    verb: str = ""
    person: str = ""
    code: str = ""
    begins_on: Any = None
    ends_on: Any = None


def filtered(events: QuerySet[Event], chosen: Chosen, zone: str) -> QuerySet[Event]:
    """The events that fit. The days of the period are those of the viewer's zone."""
    if chosen.kind:
        events = events.filter(object_kind=chosen.kind)
    if chosen.verb:
        events = events.filter(verb=chosen.verb)
    if chosen.code:
        events = events.filter(object_code=chosen.code)
    if chosen.person:
        name = chosen.person
        people = Person.objects.filter(
            Q(full_name__icontains=name) | Q(roman_name__icontains=name) | Q(email__iexact=name) | Q(code=name)
        )
        events = events.filter(
            Q(actor__in=people.order_by().values("pk")) | Q(behind__in=people.order_by().values("pk"))
        )
    here = ZoneInfo(zone)
    if chosen.begins_on:
        events = events.filter(at__gte=datetime.combine(chosen.begins_on, time(), here))
    if chosen.ends_on:
        events = events.filter(at__lt=datetime.combine(chosen.ends_on + timedelta(days=1), time(), here))
    return events


@dataclass(frozen=True)
class Line:
    """An event as a reader sees it."""

    number: int
    when: str
    elsewhere: str
    sentence: str
    role: str
    behind: str
    kind: str
    code: str
    kind_name: str
    url: str
    origin: str
    target: str
    why: str
    detail: tuple[tuple[str, str], ...]
    digest: str


@dataclass(frozen=True)
class Zones:
    """The viewer's zone, and another one beside it."""

    here: str
    there: str

    @classmethod
    def of(cls, request: HttpRequest, actor: Actor) -> "Zones":
        """There is the zone of the organisation for which the actor works; UTC where it is the viewer's own."""
        own = actor.acting.organisation.time_zone if actor.acting is not None else ""
        here = viewer_zone(request, own or UTC_ZONE)
        return cls(here, own if own and own != here else UTC_ZONE)

    def moments(self, at: datetime) -> tuple[str, str]:
        """The instant in both, each with the name of its place."""
        first, second = (self._moment(at, zone) for zone in (self.here, self.there))
        return first, "" if self.here == self.there else second

    @staticmethod
    def _moment(at: datetime, zone: str) -> str:
        place = zone if zone == UTC_ZONE else place_of(zone)
        return f"{page_speaker().moment(at.astimezone(ZoneInfo(zone)))} {place}"


def lines(events: Iterable[Event], zones: Zones) -> Iterator[Line]:
    """Each event as a reader sees it."""
    for event in events:
        when, elsewhere = zones.moments(event.at)
        yield Line(
            number=event.number,
            when=when,
            elsewhere=elsewhere,
            sentence=sentence(event),
            role=_named("role", event.role),
            behind=_name(event.behind),
            kind=event.object_kind,
            code=event.object_code,
            kind_name=kind_name(event.object_kind),
            url=_page(event),
            origin=_state(event, event.from_state),
            target=_state(event, event.to_state) if event.from_state != event.to_state else "",
            why=event.why,
            detail=tuple((name, _shown(value)) for name, value in event.detail.items()),
            digest=event.digest,
        )


def sentence(event: Event) -> str:
    """Who did what: the message of this verb of this kind of thing, else that of the verb."""
    say = page_speaker()
    who = say("audit-software") if event.actor is None else say("audit-who", name=_name(event.actor))
    codes = (f"audit-{event.object_kind}-{event.verb}", f"audit-{event.verb}", "audit-other")
    return say(next(code for code in codes if say.has(code)), who=who)


def verb_name(verb: str) -> str:
    """A verb in a list of filters."""
    say = page_speaker()
    code = f"audit-{verb}"
    return say(code if say.has(code) else "audit-other", who=say("audit-somebody"))


def kind_name(kind: str) -> str:
    """The name of a kind of thing."""
    return _named("audit-kind", kind) or kind


def _name(person: Person | None) -> str:
    if person is None:
        return ""
    return person.name_in(page_speaker().language)


def _named(prefix: str, code: str) -> str:
    say = page_speaker()
    return say(f"{prefix}-{code}") if code and say.has(f"{prefix}-{code}") else ""


def _state(event: Event, state: str) -> str:
    """The name of a state; versions of agreements have states of their own."""
    names = (_named(f"{kind}-state", state) for kind in (event.object_kind, "version"))
    return next((name for name in names if name), "")


def _page(event: Event) -> str:
    try:
        return reverse(PAGES[event.object_kind], args=[event.object_code])
    except (KeyError, NoReverseMatch):
        return ""


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
