"""Who sees which calls and programmes, and every read that pages and later stages share."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation, Person
from sojourn.base.people.roles import Role
from sojourn.base.prepared import Prepared, hold
from sojourn.core.moves.call import PUBLIC, WINDOWS
from sojourn.core.programme import Programme as Rules
from sojourn.core.programme import read_programme
from sojourn.core.terms import Terms, read_terms
from sojourn.core.terms_lines import Conflict, conflicts, is_named
from sojourn.stages.agreements import queries as agreements
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party
from sojourn.stages.calls.facts import window_deadline
from sojourn.stages.calls.models import Call, Extension, Programme, ProgrammeDraft, ProgrammeVersion, Window

# Whose agreement it is: these parties manage the calls under it.
MANAGING = ("agency", "funder")
OFFICERS: tuple[Role, ...] = ("programme_officer", "administrator")
READERS: tuple[Role, ...] = ("programme_officer", "administrator", "auditor", "finance_officer")
# What a role can be narrowed to, and where a call says it.
NARROWED = {"call": "code", "agreement": "agreement__code"}
# As long as a column of minutes can say: whoever looks for open calls need not ask for the longest first.
MOST_GRACE = timedelta(minutes=32_767)
_ORDER = {kind: place for place, kind in enumerate(WINDOWS)}


def with_names(calls: QuerySet[Call]) -> QuerySet[Call]:
    """The calls with the rows whose names a page says, and their windows with what was extended."""
    extended = Prefetch("extensions", Extension.objects.order_by("pk"))
    windows = Prefetch("windows", Window.objects.order_by("closes_at", "pk").prefetch_related(extended))
    return named(calls).prefetch_related(windows)


def named(calls: QuerySet[Call]) -> QuerySet[Call]:
    """The calls with the rows whose names a page says."""
    return calls.select_related("agreement", "organisation", "rules__programme")


def in_short(calls: QuerySet[Call]) -> QuerySet[Call]:
    """The calls as the front page tells of them: what each is and who holds it."""
    told = ("code", "titles", "summaries", "state", "zone", "grace_minutes")
    return calls.select_related("organisation").only(*told, "organisation__code", "organisation__names")


WINDOWS_OF: Prepared[Window] = Prepared(lambda *calls: Window.objects.filter(call__in=calls).order_by())
EXTENSIONS_OF: Prepared[Extension] = Prepared(
    lambda *calls: Extension.objects.filter(window__call__in=calls).order_by()
)


def hold_windows(calls: Sequence[Call]) -> Sequence[Call]:
    """The same calls with their windows and what was extended at hand: two queries."""
    by_key = {call.pk: call for call in calls}
    windows = WINDOWS_OF(*by_key) if by_key else []
    extensions = EXTENSIONS_OF(*by_key) if windows else []
    for window in windows:
        window.call = by_key[window.call_id]
        given = [each for each in extensions if each.window_id == window.pk]
        hold(window, "extensions", sorted(given, key=lambda each: each.pk))
    for key, call in by_key.items():
        mine = [window for window in windows if window.call_id == key]
        hold(call, "windows", sorted(mine, key=lambda window: (window.closes_at, window.pk)))
    return calls


def public_calls() -> QuerySet[Call]:
    """What everybody may see: calls that have been published."""
    return Call.objects.filter(state__in=PUBLIC)


PUBLIC_CALL: Prepared[Call] = Prepared(lambda code: named(public_calls()).filter(code=code).order_by())


def visible_to(actor: Actor | None, *roles: Role) -> QuerySet[Call]:
    """The calls that the actor manages or audits; a role narrowed to a hub reads those of its organisation too."""
    if actor is None:
        return Call.objects.none()
    roles = roles or READERS
    hubs = [row.organisation_id for row in actor.having(roles) if row.scope_kind == "hub"]
    rule = managing(actor, roles)
    if hubs:
        rule |= Q(agreement__in=_agreements_of(hubs))
    return Call.objects.filter(rule)


def handled_by(actor: Actor | None, *roles: Role) -> QuerySet[Call]:
    """The calls whose applicants the actor sees: those of `visible_to` but through a hub, which has projects only."""
    return Call.objects.none() if actor is None else Call.objects.filter(managing(actor, roles or READERS))


def sees_applicants(call: Call, actor: Actor) -> bool:
    """Whether somebody who sees a call sees who applied to it: only a role narrowed to a hub makes a difference."""
    is_narrowed = any(row.scope_kind == "hub" for row in actor.having(READERS))
    return not is_narrowed or handled_by(actor).filter(pk=call.pk).exists()


def managed_by(actor: Actor | None) -> QuerySet[Call]:
    """The calls that the actor may change."""
    return Call.objects.none() if actor is None else Call.objects.filter(managing(actor, OFFICERS))


def managing(actor: Actor, roles: Iterable[Role]) -> Q:
    """The calls of the organisations in which an actor has one of the roles, and of agreements that are theirs.

    A role narrowed to a call or an agreement opens that one, and nothing that the whole role would not: an
    organisation that has left the agreement has left its calls.
    """
    roles = tuple(roles)
    rule = _of_houses(actor.organisations(*roles))
    for row in actor.having(roles):
        if row.scope_kind in NARROWED:
            rule |= Q(**{NARROWED[row.scope_kind]: row.scope_code}) & _of_houses([row.organisation_id])
    return rule


def _of_houses(organisations: Iterable[int]) -> Q:
    keys = list(organisations)
    return Q(organisation__in=keys) | Q(agreement__in=_agreements_of(keys))


def _narrowed(actor: Actor, roles: Iterable[Role]) -> Q:
    """The agreements to which one of the roles is narrowed, while the organisation is one of those that manage them."""
    rule = Q(pk__in=())
    for row in actor.having(roles):
        if row.scope_kind == "agreement":
            rule |= Q(code=row.scope_code, pk__in=_agreements_of([row.organisation_id]))
    return rule


def _agreements_of(organisations: Iterable[int]) -> QuerySet[Party, int]:
    parties = Party.objects.filter(organisation__in=list(organisations), role__in=MANAGING)
    return parties.values_list("agreement", flat=True)


def roles_on(call: Call, actor: Actor | None) -> frozenset[str]:
    """The roles in which an actor may make moves of a call."""
    if actor is None or not managed_by(actor).filter(pk=call.pk).exists():
        return frozenset()
    return frozenset(row.role for row in actor.having(OFFICERS))


def agreements_for(actor: Actor | None) -> QuerySet[Agreement]:
    """The agreements in force under which the actor may draft a call."""
    if actor is None:
        return Agreement.objects.none()
    rule = Q(pk__in=_agreements_of(actor.organisations(*OFFICERS))) | _narrowed(actor, OFFICERS)
    standing = agreements.of_standing(Agreement.objects.filter(rule), "in_force")
    return standing.filter(versions__state="in_force").distinct()


def organisation_for(agreement: Agreement, actor: Actor) -> Organisation | None:
    """The organisation of an actor that draws up calls under an agreement: the agency before the funder."""
    parties = agreement.parties.filter(role__in=MANAGING).select_related("organisation").order_by("turn", "pk")
    here = {("", ""), ("agreement", agreement.code)}
    own = {row.organisation_id for row in actor.having(OFFICERS) if (row.scope_kind, row.scope_code) in here}
    return next((party.organisation for party in parties if party.organisation_id in own), None)


def version_in_force(agreement_id: int) -> AgreementVersion | None:
    """The version of an agreement that is in force."""
    return AgreementVersion.objects.filter(agreement=agreement_id, state="in_force").first()


def terms_of(call: Call) -> Terms | None:
    """The terms in force of the agreement of a call."""
    version = version_in_force(call.agreement_id)
    return None if version is None else read_terms(version.terms)


def terms_by_agreement(agreements: Iterable[int]) -> dict[int, Terms]:
    """The terms in force of several agreements, by their keys: one query."""
    rows = AgreementVersion.objects.filter(agreement__in=set(agreements), state="in_force").order_by("agreement")
    return {row.agreement_id: read_terms(row.terms) for row in rows}


def programme_of(call: Call) -> Rules:
    """The rules that a call runs on."""
    return rules_of(call.rules)


def rules_of(version: ProgrammeVersion) -> Rules:
    """The rules that a version of a programme states."""
    return _rules(version.digest, version.text)


@lru_cache(maxsize=64)
def _rules(_digest: str, text: str) -> Rules:
    return read_programme(text)


def conflicts_of(call: Call) -> tuple[Conflict, ...]:
    """Where the rules of a call contradict the agreement in force."""
    terms = terms_of(call)
    return () if terms is None else tuple(conflicts(programme_of(call), terms))


def windows_of(call: Call) -> list[Window]:
    """The windows of a call in the order in which they are used."""
    return sorted(call.windows.all(), key=lambda window: _ORDER[window.kind])


def window_of(call: Call, kind: str) -> Window | None:
    """One window of a call."""
    return next((window for window in call.windows.all() if window.kind == kind), None)


def closes_for(call: Call, kind: str, person: Person | None = None) -> datetime | None:
    """The deadline of a window for somebody, without grace."""
    window = window_of(call, kind)
    if window is None:
        return None
    return window_deadline(call, window, window.extensions.all(), person).instant


def is_open(call: Call, kind: str, at: datetime, person: Person | None = None) -> bool:
    """Whether something may be done in a call at an instant: published, and the window open for that person.

    The one answer to "may this person still hand in here": with the grace of the call, what was extended for everybody
    and what was extended for them. Nothing else compares a deadline with the clock to allow or refuse.
    """
    window = window_of(call, kind) if call.state == "published" else None
    if window is None:
        return False
    return window_deadline(call, window, window.extensions.all(), person).is_open(at)


def open_calls(
    at: datetime,
    kind: str = "applications",
    person: Person | None = None,
    told: Callable[[QuerySet[Call]], QuerySet[Call]] = named,
) -> list[Call]:
    """The calls in which something may be done at an instant, by everybody or by one person; soonest end first.

    Whether one is open says `is_open` alone, of the few that could be. Three queries, with all that `told` takes.
    """
    until = Q(closes_at__gte=at - MOST_GRACE)
    if person is not None:
        until |= Q(extensions__person=person, extensions__until_at__gte=at - MOST_GRACE)
    near = Window.objects.filter(until, kind=kind, opens_at__lte=at).order_by().values("call")
    rows = list(told(Call.objects.filter(pk__in=near, state="published")).order_by())
    hold_windows(rows)
    found = [call for call in sorted(rows, key=lambda call: call.pk) if is_open(call, kind, at, person)]
    ends = {call.pk: each.closes_at for call in found if (each := window_of(call, kind))}
    return sorted(found, key=lambda call: ends[call.pk])


@dataclass(frozen=True)
class Next:
    """What comes next in a call: a window that opens or closes."""

    window: Window
    at: datetime
    opens: bool


def next_in(call: Call, at: datetime) -> Next | None:
    """The next opening or closing of a call after an instant; a closing comes before what opens later."""
    moments = [Next(window, window.closes_at, opens=False) for window in call.windows.all() if window.closes_at > at]
    moments += [Next(window, window.opens_at, opens=True) for window in call.windows.all() if window.opens_at > at]
    return min(moments, key=lambda moment: (moment.at, moment.opens), default=None)


def season_of(call: Call, at: datetime) -> str:
    """Where a call stands for the public: `open`, `coming`, `running` (applications are over), `past`, `suspended`."""
    if call.state == "suspended":
        return "suspended"
    window = window_of(call, "applications") or next(iter(windows_of(call)), None)
    if call.state == "closed" or window is None:
        return "past"
    if at < window.opens_at:
        return "coming"
    if at <= window.closes_at:
        return "open"
    return "running" if any(each.closes_at > at for each in call.windows.all()) else "past"


PARTIES_OF: Prepared[Party] = Prepared(
    lambda agreement: (
        Party.objects.filter(agreement=agreement)
        .select_related("organisation")
        .only("agreement", "role", "turn", "organisation__code", "organisation__names")
        .order_by()
    )
)


def parties_of(call: Call) -> list[Party]:
    """The parties of the agreement of a call, those who only attended last."""
    return sorted(PARTIES_OF(call.agreement_id), key=lambda party: (party.turn == 0, party.turn, party.pk))


def extensions_of(call: Call, most: int = 20) -> list[Extension]:
    """More time that was given in a call, the newest first; asked for only where the windows know of any."""
    if not any(window.extensions.all() for window in call.windows.all()):
        return []
    rows = Extension.objects.filter(window__call=call).select_related("window", "person", "given_by")
    return list(rows.order_by("-given_at")[:most])


def own_extensions(call: Call, actor: Actor | None) -> list[tuple[Window, datetime]]:
    """The windows that close later for the actor than for everybody, each with when; from rows that are at hand."""
    if not actor:
        return []
    found = []
    for window in windows_of(call):
        own = [one.until_at for one in window.extensions.all() if one.person_id == actor.person.pk]
        if own and max(own) > window.closes_at:
            found.append((window, max(own)))
    return found


def record_of(kind: str, code: str, most: int = 20) -> list[Event]:
    """The last events of a thing, the newest first."""
    events = Event.objects.filter(object_kind=kind, object_code=code).select_related("actor", "behind")
    return list(events.order_by("-number")[:most])


def counts_by_state(calls: QuerySet[Call]) -> dict[str, int]:
    """How many calls are in each state."""
    return dict(calls.order_by().values_list("state").annotate(count=Count("pk")))


def programmes_seen_by(actor: Actor | None) -> QuerySet[Programme]:
    """The programmes of the own organisations, of those with which they share an agreement, and of the calls seen."""
    return _programmes(actor, READERS)


def programmes_kept_by(actor: Actor | None) -> QuerySet[Programme]:
    """The programmes of which the actor may write versions: own ones and those of partners under an agreement."""
    return _programmes(actor, OFFICERS)


def _programmes(actor: Actor | None, roles: tuple[Role, ...]) -> QuerySet[Programme]:
    if actor is None:
        return Programme.objects.none()
    organisations = actor.organisations(*roles)
    scoped = Agreement.objects.filter(_narrowed(actor, roles)).values("pk")
    shared = Party.objects.filter(role__in=MANAGING).filter(
        Q(agreement__in=_agreements_of(organisations)) | Q(agreement__in=scoped)
    )
    rule = Q(owner__in=organisations) | Q(owner__in=shared.values("organisation"))
    if roles == READERS:
        rule |= Q(versions__calls__in=visible_to(actor).values("pk"))
    return Programme.objects.filter(pk__in=Programme.objects.filter(rule).values("pk"))


def unknown_programmes(codes: Iterable[str]) -> list[str]:
    """Of codes that an agreement names those by which no programme goes: neither itself nor its file."""
    wanted = list(codes)
    newest = latest_versions(Programme.objects.all()) if wanted else []
    there = [name for version in newest for name in (version.programme.code, rules_of(version).id)]
    return [code for code in wanted if not any(is_named(each, [code]) for each in there)]


def own_organisations(actor: Actor | None) -> list[Organisation]:
    """The agencies and funders whose officer the actor is: who can own a programme."""
    if actor is None:
        return []
    own = Organisation.objects.filter(pk__in=actor.organisations(*OFFICERS), kind__in=MANAGING)
    return list(own.order_by("code"))


def latest_version(programme: Programme) -> ProgrammeVersion:
    """The newest version of a programme."""
    return programme.versions.order_by("-number").select_related("made_by")[0]


def draft_of(programme: Programme, actor: Actor) -> ProgrammeDraft | None:
    """The next version of a programme as the actor is writing it."""
    return ProgrammeDraft.objects.filter(programme=programme, person=actor.person).first()


def newest_versions(programmes: QuerySet[Programme]) -> QuerySet[ProgrammeVersion]:
    """The newest version of each programme."""
    later = ProgrammeVersion.objects.filter(programme=OuterRef("programme"), number__gt=OuterRef("number"))
    return ProgrammeVersion.objects.filter(~Exists(later), programme__in=programmes)


def latest_versions(programmes: QuerySet[Programme]) -> list[ProgrammeVersion]:
    """The newest version of each programme with its owner, by the codes of the programmes."""
    rows = newest_versions(programmes).select_related("programme__owner", "made_by")
    return list(rows.order_by("programme__code"))


def at_now(call: Call, kind: str, person: Person | None = None) -> bool:
    """`is_open` at this moment."""
    return is_open(call, kind, clock.now(), person)
