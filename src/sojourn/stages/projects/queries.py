"""Who sees which projects, and every read that pages share."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from django.db.models import Count, Q, QuerySet

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.base.people.roles import Role
from sojourn.core.moves.project import EDITABLE, OFFICERS, PRIVATE
from sojourn.core.programme import Programme, read_programme
from sojourn.core.projects import Bounds, bounds_of
from sojourn.core.terms import Terms, read_terms
from sojourn.stages.agreements.models import AgreementVersion, Party
from sojourn.stages.calls.models import Call, Window
from sojourn.stages.projects.models import CatalogueImport, Project, ProjectComment

# Whose agreement it is: these parties manage the calls and projects under it.
MANAGING = ("agency", "funder")
READERS: tuple[Role, ...] = ("programme_officer", "administrator", "auditor", "finance_officer")
# A call in one of these states has been seen by the public.
PUBLISHED = ("published", "suspended", "closed")


def public_projects() -> QuerySet[Project]:
    """What everybody may see: accepted projects of calls that have been published."""
    return Project.objects.filter(state="accepted", call__in=Call.objects.filter(state__in=PUBLISHED).values("pk"))


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
    return Call.objects.filter(_calls(actor, roles or READERS))


def calls_with_imports(actor: Actor | None) -> QuerySet[Call]:
    """The calls into which the actor may import a catalogue."""
    return managed_calls(actor, *OFFICERS).select_related("rules", "agreement")


def imports_seen_by(actor: Actor | None) -> QuerySet[CatalogueImport]:
    """The imports into calls that the actor manages or audits."""
    return CatalogueImport.objects.filter(call__in=managed_calls(actor).values("pk")).select_related(
        "call", "call__agreement", "call__rules", "file", "made_by"
    )


def _calls(actor: Actor, roles: Iterable[Role]) -> Q:
    organisations = actor.organisations(*roles)
    agreements = Party.objects.filter(organisation__in=organisations, role__in=MANAGING).values("agreement")
    return (
        Q(organisation__in=organisations)
        | Q(agreement__in=agreements)
        | Q(code__in=actor.scoped("call", *roles))
        | Q(agreement__code__in=actor.scoped("agreement", *roles))
    )


def _managed(actor: Actor, roles: Iterable[Role]) -> Q:
    """Projects of whole calls, and for those whose role is narrowed to a hub the projects of that hub."""
    roles = tuple(roles)
    rule = Q(call__in=Call.objects.filter(_calls(actor, roles)).values("pk"))
    hubs = [row for row in actor.having(roles) if row.scope_kind == "hub"]
    for row in hubs:
        agreements = Party.objects.filter(organisation=row.organisation_id, role__in=MANAGING).values("agreement")
        rule |= Q(hub__code=row.scope_code, call__agreement__in=agreements)
    return rule


def programme_of(call: Call) -> Programme:
    """The rules that a call runs on."""
    return _programme(call.rules.digest, call.rules.text)


@lru_cache(maxsize=64)
def _programme(_digest: str, text: str) -> Programme:
    return read_programme(text)


def terms_of(call: Call) -> Terms | None:
    """The terms in force of the agreement of a call."""
    version = AgreementVersion.objects.filter(agreement=call.agreement_id, state="in_force").first()
    return None if version is None else read_terms(version.terms)


def bounds(call: Call) -> Bounds:
    """What the agreement and the programme allow the projects of a call."""
    return bounds_of(terms_of(call), programme_of(call))


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


def takes_projects(call: Call, at: datetime) -> bool:
    """Whether projects may be handed in to a call at this moment."""
    if call.state != "published":
        return False
    return Window.objects.filter(call=call, kind="projects", opens_at__lte=at, closes_at__gte=at).exists()


def calls_for_projects(at: datetime) -> QuerySet[Call]:
    """The calls that take projects now."""
    return Call.objects.filter(
        state="published", windows__kind="projects", windows__opens_at__lte=at, windows__closes_at__gte=at
    )
