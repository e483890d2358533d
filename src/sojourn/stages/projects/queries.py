"""Who sees which projects, and every read that pages share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.content.texts import LANGUAGES
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation, Person
from sojourn.base.people.roles import Role
from sojourn.core.moves.project import EDITABLE, PRIVATE, PROJECT, WAITS_FOR
from sojourn.core.projects import Bounds, bounds_of
from sojourn.core.transitions import Offer, offered
from sojourn.stages.agreements.models import Party
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import CatalogueImport, Project, ProjectComment

# Whose agreement it is: these parties manage the calls and projects under it.
MANAGING = ("agency", "funder")
OFFICERS: tuple[Role, ...] = ("programme_officer", "administrator")
READERS: tuple[Role, ...] = ("programme_officer", "administrator", "auditor", "finance_officer")
# Who may stand behind a project with money or a question of its own.
SPONSORS = ("company", "institute", "government_office", "agency")
# The track that belongs to no home university.
CORE_TRACK = "ai-core"


def public_projects() -> QuerySet[Project]:
    """What everybody may see: accepted projects of published calls. Asked again for whatever is shown."""
    return Project.objects.filter(state="accepted", call__state="published")


def with_names(projects: QuerySet[Project]) -> QuerySet[Project]:
    """The projects with the rows whose names a page says."""
    return projects.select_related("call", "call__agreement", "call__rules", "host", "hub", "sponsor", "supervisor")


def own(actor: Actor | None) -> QuerySet[Project]:
    """The projects of a supervisor."""
    if actor is None:
        return Project.objects.none()
    return Project.objects.filter(supervisor=actor.person)


def hosted(actor: Actor | None) -> QuerySet[Project]:
    """The projects of the universities whose office the actor is, without drafts."""
    if actor is None:
        return Project.objects.none()
    return Project.objects.filter(host__in=actor.organisations("host_office")).exclude(state__in=PRIVATE)


def vetted_by(actor: Actor | None, *roles: Role) -> QuerySet[Project]:
    """The projects in the calls that the actor manages or audits, without drafts."""
    if actor is None:
        return Project.objects.none()
    return Project.objects.filter(_managed(actor, roles or READERS)).exclude(state__in=PRIVATE)


def visible_to(actor: Actor | None) -> QuerySet[Project]:
    """Every project in which the actor has a part: own ones, those of the own university, those of own calls."""
    if actor is None:
        return Project.objects.none()
    others = Q(host__in=actor.organisations("host_office")) | _managed(actor, READERS)
    return Project.objects.filter(Q(supervisor=actor.person) | (others & ~Q(state__in=PRIVATE)))


def roles_on(project: Project, actor: Actor) -> frozenset[str]:
    """The roles in which an actor may make moves of a project."""
    roles: set[str] = set()
    if project.supervisor_id == actor.person.pk:
        roles.add("host_professor")
    if project.host_id in actor.organisations("host_office"):
        roles.add("host_office")
    for role in OFFICERS:
        if actor.has(role) and vetted_by(actor, role).filter(pk=project.pk).exists():
            roles.add(role)
    return frozenset(roles)


def may_vet(actor: Actor | None) -> bool:
    """Whether the actor vets projects at all, or only reads them."""
    return actor is not None and actor.has(*OFFICERS)


def managed_calls(actor: Actor | None, *roles: Role) -> QuerySet[Call]:
    """The calls that the actor manages or audits with their whole breadth."""
    if actor is None:
        return Call.objects.none()
    return Call.objects.filter(calls.managing(actor, roles or READERS))


def calls_with_imports(actor: Actor | None) -> QuerySet[Call]:
    """The calls into which the actor may import a catalogue."""
    return managed_calls(actor, *OFFICERS).select_related("rules", "agreement")


def imports_seen_by(actor: Actor | None) -> QuerySet[CatalogueImport]:
    """The imports into calls that the actor manages or audits."""
    return CatalogueImport.objects.filter(call__in=managed_calls(actor).values("pk")).select_related(
        "call", "call__agreement", "call__rules", "file", "made_by"
    )


def _managed(actor: Actor, roles: Iterable[Role]) -> Q:
    """Projects of whole calls, and for those whose role is narrowed to a hub the projects of that hub."""
    roles = tuple(roles)
    rule = Q(call__in=Call.objects.filter(calls.managing(actor, roles)).values("pk"))
    hubs = [row for row in actor.having(roles) if row.scope_kind == "hub"]
    for row in hubs:
        agreements = Party.objects.filter(organisation=row.organisation_id, role__in=MANAGING).values("agreement")
        rule |= Q(hub__code=row.scope_code, call__agreement__in=agreements)
    return rule


@dataclass(frozen=True)
class Reach:
    """What somebody vets or reads: `whole` calls, and in `parts` the projects of a hub in some calls; all by key."""

    calls: Mapping[int, Call]
    whole: frozenset[int]
    parts: tuple[tuple[int, frozenset[int]], ...] = ()


def reach_of(actor: Actor) -> Reach:
    """The same as `vetted_by`, in keys: one query, two more for each role that is narrowed to a hub."""
    found = {call.pk: call for call in Call.objects.filter(calls.managing(actor, READERS)).only("code", "titles")}
    whole, parts = frozenset(found), []
    for row in actor.having(READERS):
        if row.scope_kind == "hub":
            agreements = Party.objects.filter(organisation=row.organisation_id, role__in=MANAGING).values("agreement")
            of_hub = {call.pk: call for call in Call.objects.filter(agreement__in=agreements).only("code", "titles")}
            hub = Organisation.objects.filter(code=row.scope_code).values_list("pk", flat=True).first()
            found |= of_hub
            parts.append((hub or -1, frozenset(of_hub)))
    return Reach(found, whole, tuple(parts))


def bounds(call: Call) -> Bounds:
    """What the agreement and the programme allow the projects of a call."""
    return bounds_of(calls.terms_of(call), calls.programme_of(call))


def comments_of(project: Project) -> QuerySet[ProjectComment]:
    """What was said about a project, oldest first."""
    return ProjectComment.objects.filter(project=project).select_related("author")


def is_editable(project: Project) -> bool:
    """Whether the supervisor may write in it now."""
    return project.state in EDITABLE


def twins(project: Project) -> QuerySet[Project]:
    """Other projects of the supervisor in the same call, which may be the same one twice."""
    others = (
        Project.objects.filter(call=project.call_id).exclude(pk=project.pk).exclude(state__in=("draft", "withdrawn"))
    )
    if project.supervisor_id is not None:
        return others.filter(supervisor=project.supervisor_id)
    return others.filter(host=project.host_id, supervisor_name=project.supervisor_name)


def hosts_of(actor: Actor) -> QuerySet[Organisation]:
    """The universities at which the actor is a professor."""
    return Organisation.objects.filter(pk__in=actor.organisations("host_professor"))


def counts_by_state(projects: QuerySet[Project]) -> dict[str, int]:
    """How many projects are in each state."""
    return dict(projects.order_by().values_list("state").annotate(count=Count("pk")))


def takes_projects(call: Call, at: datetime, person: Person | None = None) -> bool:
    """Whether somebody may hand projects in to a call at this moment."""
    return calls.is_open(call, "projects", at, person)


def calls_for_new_projects(actor: Actor) -> list[Call]:
    """The calls in which a professor may draft a project now."""
    if not actor.has("host_professor"):
        return []
    return calls.open_calls(clock.now(), "projects", actor.person)


def tracks_for(bounds: Bounds, written: str = "") -> tuple[str, ...]:
    """The tracks that a project can name: those of the agreement, the shared core, and the one that it has."""
    return tuple(dict.fromkeys([*bounds.tracks, CORE_TRACK, *([written] if written else [])]))


def sponsors_named(text: str) -> list[Organisation]:
    """The organisations that a name means: those called so, else those whose name begins or goes on so; a few."""
    sponsors = Organisation.objects.filter(kind__in=SPONSORS, merged_into__isnull=True)
    exact = Q(code=text)
    near = Q()
    for language in LANGUAGES:
        exact |= Q(**{f"names__{language}__iexact": text})
        near |= Q(**{f"names__{language}__icontains": text})
    return list(sponsors.filter(exact)[:2]) or list(sponsors.filter(near)[:8])


def seasons(actor: Actor) -> QuerySet[Project]:
    """A supervisor's projects over all seasons, the newest call first, those put away last."""
    return with_names(own(actor)).order_by("-call__pk", "state", "-changed_at", "pk")


def next_of(actor: Actor) -> Project | None:
    """The own project that waits for its supervisor: changes that were asked for before drafts."""
    waiting = with_names(own(actor)).filter(state__in=EDITABLE, call__state="published")
    return waiting.order_by("state", "-changed_at").first()


def moves_for(project: Project, actor: Actor) -> tuple[Offer, ...]:
    """The moves that an actor may ever make of a project, those closed now with their reason."""
    return offered(PROJECT, project.state, roles_on(project, actor))


def open_to(verb: str, projects: Iterable[Project]) -> list[Project]:
    """Those in whose state a move may be made; anything that is no move may always be."""
    move = PROJECT.by_verb.get(verb)
    return [project for project in projects if move is None or project.state in move.origins]


def closes_for(project: Project) -> datetime | None:
    """Until when its supervisor may hand a project in."""
    return calls.closes_for(project.call, "projects", project.supervisor)


def is_late(project: Project) -> bool:
    """Whether a draft can no longer be handed in."""
    return project.state == "draft" and not takes_projects(project.call, clock.now(), project.supervisor)


def seats_of(keys: Iterable[int]) -> int:
    """How many students some projects take together."""
    return sum(Project.objects.filter(pk__in=list(keys)).values_list("seats", flat=True))


def seen(text: str | None) -> datetime | None:
    """The version that a page was made from, as its form says; None for one that says none."""
    try:
        return datetime.fromisoformat(text or "")
    except ValueError:
        return None


def as_seen(projects: Iterable[Project], versions: Mapping[str, str]) -> list[Project]:
    """The projects as the page showed them, by `seen-<code>`: a newer version is not what somebody agreed to."""
    rows = list(projects)
    for project in rows:
        project.changed_at = seen(versions.get(f"seen-{project.code}")) or project.changed_at
    return rows


def confirmation_of(history: Iterable[Event]) -> Event | None:
    """Who said last that the supervisor may host, and when."""
    return next((event for event in reversed(list(history)) if event.verb in {"confirm", "vouch"}), None)


def touched_by(made: CatalogueImport) -> list[Project]:
    """The projects that an import made or changed."""
    return list(Project.objects.filter(code__in=[entry["code"] for entry in made.undo]))


def used_since(made: CatalogueImport) -> list[Project]:
    """The projects of an import on which something hangs by now: changed, kept, used again, commented."""
    at = {entry["code"]: datetime.fromisoformat(entry["at"]) for entry in made.undo}
    new = {entry["code"] for entry in made.undo if entry["made"]}
    rows = Project.objects.filter(code__in=list(at)).annotate(
        hanging=Count("wishes", distinct=True) + Count("reuses", distinct=True) + Count("comments", distinct=True)
    )
    return [row for row in rows if row.changed_at != at[row.code] or (row.hanging and row.code in new)]


def job_of(made: CatalogueImport) -> Job | None:
    """The work that was asked for last for an import."""
    return Job.objects.filter(key=made.code, work__startswith="projects.import.").order_by("-pk").first()


def imports_listed(actor: Actor | None) -> QuerySet[CatalogueImport]:
    """The imports that an actor sees, the newest first, without their reports."""
    return imports_seen_by(actor).defer("report", "undo", "headings")


def history_of(project: Project) -> list[Event]:
    """What has happened to a project, oldest first."""
    events = Event.objects.filter(object_kind="project", object_code=project.code).exclude(verb="comment")
    return list(events.select_related("actor").order_by("number"))


def waits(project: Project) -> bool:
    """Whether a project waits for somebody."""
    return project.state in WAITS_FOR


def waiting_in_office(actor: Actor) -> int:
    """How many projects wait for the office of which the actor is."""
    return hosted(actor).filter(state="submitted").count() if actor.has("host_office") else 0


def asked_now(project: Project, history: Iterable[Event]) -> Event | None:
    """What was asked of the supervisor last, as long as nothing has been written since."""
    if project.state != "changes_asked":
        return None
    last = next((event for event in reversed(list(history)) if event.to_state == "changes_asked"), None)
    return last if last is not None and project.changed_at <= last.at else None
