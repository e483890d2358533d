"""Accepting more projects than one page takes: behind the pages, one after the other; those that cannot be are left."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused
from sojourn.stages.projects import queries
from sojourn.stages.projects.actions.moving import accept_project
from sojourn.stages.projects.models import Project

ACCEPT = "accept-projects"
STEP = 20


def ask_accept(keys: Sequence[int], as_of: datetime, link: str, *, by: Actor) -> Job:
    """Let projects be accepted as they were at a moment: what was changed later is not what somebody agreed to.

    `link`: where the work leads when it is done.
    """
    arguments = {
        "keys": list(keys),
        "as_of": as_of.isoformat(),
        "link": link,
        "person": by.person.pk,
        "acting": by.acting.pk if by.acting else None,
        "behind": by.behind.pk if by.behind else None,
    }
    return work.ask(ACCEPT, arguments, by=by, key=by.person.code)


def accept_work(arguments: Mapping[str, Any], step: work.Step) -> Mapping[str, Any]:
    """Accept what waits and has not changed. A second run finds what is done already and goes on."""
    behind = Person.objects.filter(pk=arguments["behind"]).first()
    by = Actor.of(Person.objects.get(pk=arguments["person"]), arguments["acting"], behind)
    keys, as_of = arguments["keys"], datetime.fromisoformat(arguments["as_of"])
    accepted, left = 0, 0
    for number, key in enumerate(keys, start=1):
        project = queries.with_names(Project.objects.filter(pk=key)).first()
        if project is not None and _is_accepted(project, as_of, by):
            accepted += 1
        else:
            left += 1
        if number % STEP == 0 or number == len(keys):
            step(number, len(keys))
    return {"accepted": accepted, "left": left, "link": arguments["link"]}


def _is_accepted(project: Project, as_of: datetime, by: Actor) -> bool:
    if project.state == "accepted":
        return True
    if project.changed_at > as_of:
        return False
    try:
        accept_project(project, by=by, seen=project.changed_at)
    except Refused:
        return False
    return True
