"""Whom a change of projects is told: the people whom it concerns, and the search."""

import secrets
from collections.abc import Collection, Iterable, Mapping

from django.db.models import Q
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.jobs import work
from sojourn.base.mail.outbox import post
from sojourn.base.people.models import Person
from sojourn.stages.projects.models import Project, SearchState
from sojourn.stages.projects.search import index

# A request indexes so many projects at most.
MOST_AT_ONCE = 1000
# Letters of a key of the outbox.
KEY_LETTERS = 160


def tell_search(projects: Iterable[int]) -> None:
    """Let the search know that projects have changed: last in a transaction, for it takes a lock that all share."""
    index(Project.objects.filter(pk__in=list(projects)))


def follow_organisations(organisations: Collection[int]) -> None:
    """Let the search know the names of organisations anew; where that is many projects, a job does it."""
    named = Q(host__in=organisations) | Q(sponsor__in=organisations) | Q(hub__in=organisations)
    keys = list(Project.objects.filter(named).order_by().values_list("pk", flat=True)[: MOST_AT_ONCE + 1])
    if len(keys) > MOST_AT_ONCE:
        work.ask("index-projects", {}, by=None, key="organisations")
    elif keys:
        tell_search(keys)


def tell_supervisor(project: Project, verb: str, why: str = "") -> None:
    """A mail to the supervisor who has an account: what became of the project, and why."""
    if project.supervisor is not None:
        _mail(project, project.supervisor, f"mail-project-{verb}", "host:project", {"why": why})


def tell_office(project: Project) -> None:
    """A mail to everybody in the office of the host: a project waits for their confirmation."""
    at = clock.now()
    office = Person.objects.filter(
        is_active=True,
        memberships__organisation=project.host_id,
        memberships__role="host_office",
        memberships__begins_at__lte=at,
    ).exclude(memberships__ends_at__lte=at, memberships__role="host_office")
    for person in office.distinct():
        _mail(project, person, "mail-project-waiting", "host:office_project", {"supervisor": project.supervisor_name})


def tell_co_supervisors(project: Project) -> None:
    """A mail to everybody who is named beside the supervisor with an address: once for each project and address."""
    for each in project.co_supervisors:
        address = str(each.get("email", ""))
        if not address:
            continue
        person = Person.objects.filter(email__iexact=address, is_active=True).first()
        post(
            key=f"mail-project-beside:{project.code}:{address.casefold()}"[:KEY_LETTERS],
            code="mail-project-beside",
            figures={
                "title": project.titles or {"en": project.code},
                "supervisor": project.supervisor_name,
                "reach": project.supervisor.email if project.supervisor else "",
                "host": project.host.names,
            },
            person=person,
            address=address,
            language=person.language if person else _language_of(project),
        )


def _language_of(project: Project) -> str:
    return project.supervisor.language if project.supervisor else "en"


def _mail(project: Project, person: Person, code: str, page: str, figures: Mapping[str, object]) -> None:
    with translation.override(person.language):
        link = reverse(page, args=[project.code])
    post(
        # A project can come back: the same words for another version are another mail.
        key=f"{code}:{project.code}:{project.changed_at.isoformat()}:{person.pk}",
        code=code,
        figures={"title": project.titles or {"en": project.code}, **figures},
        person=person,
        link=link,
    )


def forget_search() -> None:
    """Let every process read the rows of the search anew: some are gone."""
    SearchState.objects.update(epoch=secrets.randbits(62))
