"""What home universities see: their desks in calls, their places, their applicants, the order of the endorsed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from django.db.models import Count, F, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.profiles.facts import facts_of as profile_facts
from sojourn.core.errors import Refused
from sojourn.core.grade_scales import SCALES
from sojourn.core.grades import STATES, Grades
from sojourn.core.moves.application import PRIVATE, RUNNING
from sojourn.core.moves.call import PUBLIC
from sojourn.core.quotas import Places, places_of, quota_of
from sojourn.stages.agreements.models import Party
from sojourn.stages.applications import queries
from sojourn.stages.applications.models import Application, Endorsement, HomeDesk
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call

WINDOW = "endorsement"
# Where an application has no place in the list of the endorsed: after everybody who has one.
LAST = 1_000_000
# Endorsed, and yet without a place of their home university: others may have it.
HOLD_NO_PLACE = frozenset({"ineligible", "appealed", "refused"})


@dataclass(frozen=True)
class Desk:
    """A home university in a call: its places, its deadline without grace, how many applicants wait for its word."""

    call: Call
    home: Organisation
    places: Places
    closes_at: datetime | None
    waiting: int


@dataclass(frozen=True)
class Converted:
    """A grade on the percent scale. `percent` is None where no table tells; `source` is who published the table."""

    percent: Decimal | None
    source: str
    state: str


def seats_of(actor: Actor | None) -> QuerySet[Party]:
    """The agreements in which the actor speaks for a home university, for the breadth that the role has."""
    if actor is None:
        return Party.objects.none()
    rule = Q(organisation__in=actor.organisations(*queries.HOME_ROLES))
    for row in actor.having(queries.HOME_ROLES):
        if row.scope_kind == "agreement":
            rule |= Q(organisation=row.organisation_id, agreement__code=row.scope_code)
    return Party.objects.filter(rule, role="home_university", organisation__kind="home_university")


def coordinates(actor: Actor) -> bool:
    """Whether the actor speaks for a home university at all, whatever agreements it has."""
    return any(row.organisation.kind == "home_university" for row in actor.having(queries.HOME_ROLES))


def desks_for(actor: Actor | None) -> list[Desk]:
    """The desks of the actor's universities in all calls that the public knows, those with the nearest deadline first.

    Six queries, however many calls and universities there are.
    """
    seats = list(seats_of(actor).select_related("organisation").order_by("turn", "pk"))
    if not seats:
        return []
    rows = calls.with_names(Call.objects.filter(state__in=PUBLIC, agreement__in={seat.agreement_id for seat in seats}))
    terms = calls.terms_by_agreement(seat.agreement_id for seat in seats)
    waiting = _waiting(actor)
    kept = {(row.call_id, row.home_id): row.by_track for row in HomeDesk.objects.filter(home__in=_homes(seats))}
    found = [
        Desk(
            call,
            seat.organisation,
            places_of(
                quota_of(terms.get(call.agreement_id), seat.organisation.code),
                kept.get((call.pk, seat.organisation_id), {}),
            ),
            calls.closes_for(call, WINDOW),
            waiting.get((call.pk, seat.organisation_id), 0),
        )
        for call in rows.order_by("pk")
        for seat in seats
        if seat.agreement_id == call.agreement_id
    ]
    return sorted(found, key=_urgency)


def _homes(seats: Iterable[Party]) -> set[int]:
    return {seat.organisation_id for seat in seats}


def _urgency(desk: Desk) -> tuple[bool, bool, float, int]:
    """Those that wait first, then by the time that is left; what is over comes last."""
    at = desk.closes_at.timestamp() if desk.closes_at else 0.0
    return not desk.waiting, desk.closes_at is None, at, -desk.call.pk


def _waiting(actor: Actor | None) -> Mapping[tuple[int, int | None], int]:
    rows = queries.of_home(actor).filter(state__in=RUNNING).filter(waiting_for_word())
    counted = rows.order_by().values_list("call", "home").annotate(count=Count("pk"))
    return {(call, home): count for call, home, count in counted}


def waiting_for_word() -> Q:
    """The applications on which the home university has said nothing yet."""
    return Q(endorsement=None) | Q(endorsement__state="waiting")


def awaits(actor: Actor | None) -> bool:
    """Whether somebody of the actor's universities waits to be endorsed in a call that can still be endorsed in."""
    at = clock.now()
    return any(desk.waiting and is_open(desk.call, at) for desk in desks_for(actor))


def places_in(call: Call, home: Organisation) -> Places:
    """The places of a home university in a call, under the version of the agreement in force, as they are kept."""
    row = HomeDesk.objects.filter(call=call, home=home).first()
    return places_of(quota_of(calls.terms_of(call), home.code), row.by_track if row else {})


def counted(desk: HomeDesk) -> dict[str, int]:
    """How many each track has of a desk's places, counted from the endorsements themselves.

    Whoever is found ineligible holds none; the word stays, for an appeal that is granted brings them back.
    """
    rows = Endorsement.objects.filter(desk=desk, state="endorsed").exclude(application__state__in=HOLD_NO_PLACE)
    return dict(Counter(rows.order_by().values_list("application__track", flat=True)))


def endorsed_in(call: Call, home: Organisation) -> list[Endorsement]:
    """The endorsed of a home university in their order, each with its applicant."""
    rows = Endorsement.objects.filter(desk__call=call, desk__home=home, state="endorsed")
    return list(rows.select_related("application__person", "by").order_by("rank", "pk"))


def is_open(call: Call, at: datetime) -> bool:
    """Whether anybody can be endorsed in a call: until its own deadline, or, without one, while the call runs."""
    if calls.window_of(call, WINDOW) is None:
        return call.state == "published"
    return calls.is_open(call, WINDOW, at)


def require_time(application: Application, at: datetime) -> None:
    """Refuse a word of the home university outside its time, with the grace of the call and what was extended.

    Errors: Refused with `endorsement_call_rests`, `endorsement_early` (`day`), `endorsement_over` (`day`).
    """
    require_time_in(application.call, at, application)


def require_time_in(call: Call, at: datetime, application: Application | None = None) -> None:
    """The same for what concerns a whole desk, where no extension of one applicant counts."""
    if call.state != "published":
        raise Refused("endorsement_call_rests")
    window = calls.window_of(call, WINDOW)
    person = application.person if application is not None else None
    if window is None or calls.is_open(call, WINDOW, at, person):
        return
    zone = ZoneInfo(call.zone)
    if at < window.opens_at:
        raise Refused("endorsement_early", {"day": window.opens_at.astimezone(zone).date()})
    closes = calls.closes_for(call, WINDOW, person)
    assert closes is not None
    raise Refused("endorsement_over", {"day": closes.astimezone(zone).date()})


def roles_at(application: Application, actor: Actor) -> frozenset[str]:
    """The roles in which an actor speaks for the home university of an application."""
    if application.state in PRIVATE or application.home_id is None:
        return frozenset()
    return roles_in(application.call, application.home_id, actor)


def roles_in(call: Call, home_id: int, actor: Actor) -> frozenset[str]:
    """The same for a desk."""
    here = {("", ""), ("agreement", call.agreement.code)}
    rows = actor.having(queries.HOME_ROLES)
    return frozenset(
        row.role for row in rows if row.organisation_id == home_id and (row.scope_kind, row.scope_code) in here
    )


def deputies_of(call: Call, home: Organisation, at: datetime) -> list[Membership]:
    """Who speaks for a home university in a call now: each of them for all the others."""
    rows = Membership.objects.filter(organisation=home, role__in=queries.HOME_ROLES, begins_at__lte=at)
    rows = rows.filter(Q(ends_at=None) | Q(ends_at__gt=at))
    here = Q(scope_kind="") | Q(scope_kind="agreement", scope_code=call.agreement.code)
    return list(rows.filter(here).select_related("person").order_by("begins_at", "pk"))


def converted(application: Application, value: Decimal, scale: str) -> Converted:
    """A grade as percent, by the tables of the call's programme and of the country where the applicant studies."""
    said = profile_facts(application.person).get("country") or (application.home.country if application.home else "")
    grades = Grades(calls.programme_of(application.call).grades)
    found = grades.convert_one(float(value), scale, str(said) or None)
    state, index = STATES[int(found.state[0])], int(found.table[0])
    percent = Decimal(str(round(float(found.percent[0]), 3))) if state == "converted" else None
    return Converted(percent, grades.tables[index].source if index >= 0 else "", state)


def scales() -> Sequence[str]:
    """The scales on which a grade can be certified."""
    return tuple(SCALES)


def applicants(actor: Actor | None, chosen: Mapping[str, Sequence[str]]) -> QuerySet[Application]:
    """The applicants of the actor's universities, narrowed as a list asks.

    `chosen`: `call`, `home`, `track`, `state` (of the application), `word` (of the home university), `q`.
    """
    rows = queries.of_home(actor)
    for name, path in (("call", "call__code"), ("home", "home__code"), ("track", "track"), ("state", "state")):
        if chosen.get(name):
            rows = rows.filter(**{f"{path}__in": chosen[name]})
    if chosen.get("word"):
        waits = waiting_for_word() & Q(state__in=RUNNING)
        others = Q(endorsement__state__in=[each for each in chosen["word"] if each != "waiting"])
        rows = rows.filter(waits | others if "waiting" in chosen["word"] else others)
    for word in chosen.get("q", ()):
        named = Q(person__full_name__icontains=word) | Q(person__roman_name__icontains=word)
        rows = rows.filter(named | Q(number__icontains=word))
    return rows.annotate(
        place=Coalesce("endorsement__rank", Value(LAST)), merit=Coalesce(F("percent"), Value(Decimal(-1)))
    )


def found_in(actor: Actor | None) -> dict[str, dict[str, int]]:
    """What the list of applicants can be narrowed to, with counts: calls, homes, tracks and states that occur."""
    rows = queries.of_home(actor).order_by()
    counts: dict[str, Counter[str]] = {"call": Counter(), "home": Counter(), "track": Counter(), "state": Counter()}
    for call, home, track, state, count in rows.values_list("call__code", "home__code", "track", "state").annotate(
        count=Count("pk")
    ):
        for name, value in (("call", call), ("home", home), ("track", track), ("state", state)):
            counts[name][value] += count
    return {name: dict(each) for name, each in counts.items()}


def names_in(actor: Actor | None) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """The calls and the home universities of the actor's applicants with their names in each language."""
    rows = queries.of_home(actor).order_by()
    named = rows.values_list("call__code", "call__titles", "home__code", "home__names").distinct()
    found = sorted(named, key=lambda row: (row[0], row[2]))
    return {row[0]: row[1] for row in found}, {row[2]: row[3] for row in found}


def with_words(rows: QuerySet[Application]) -> QuerySet[Application]:
    """The applications with the rows whose names a list of applicants says."""
    return rows.select_related("call", "person", "home", "endorsement")


def is_running(application: Application) -> bool:
    """Whether an application is still in the running: only then is anybody endorsed."""
    return application.state in RUNNING


def waiting_in(call: Call, home: Organisation) -> int:
    """How many applicants of a home university wait for its word in a call."""
    rows = Application.objects.filter(call=call, home=home, state__in=RUNNING)
    return rows.filter(waiting_for_word()).count()


def closes_in(call: Call, person: Person | None = None) -> datetime | None:
    """The home deadline of a call without grace, for everybody or for one applicant; None where it has none."""
    return calls.closes_for(call, WINDOW, person)


def why_closed(application: Application) -> Refused | None:
    """What keeps the home university from saying anything of an application now."""
    try:
        require_time(application, clock.now())
    except Refused as refused:
        return refused
    return None


def said_grade(application: Application) -> dict[str, object]:
    """The grade that the applicant has named, to begin with."""
    facts = profile_facts(application.person)
    return {"grade": facts.get("gpa"), "scale": facts.get("gpa_scale")}
