"""Finding more applications eligible than one page takes: behind the pages, one after the other."""

from collections.abc import Mapping, Sequence
from typing import Any

from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused
from sojourn.stages.applications import queries
from sojourn.stages.applications.actions.judging import find_met
from sojourn.stages.applications.models import Application

FIND = "find-eligible"
STEP = 20


def arguments_of(by: Actor) -> dict[str, Any]:
    """Who asks for a work, so that it is done with their rights, and in their name."""
    return {
        "person": by.person.pk,
        "acting": by.acting.pk if by.acting else None,
        "behind": by.behind.pk if by.behind else None,
    }


def actor_in(arguments: Mapping[str, Any]) -> Actor:
    """The actor who asked for a work, with the rights of now."""
    behind = Person.objects.filter(pk=arguments["behind"]).first()
    return Actor.of(Person.objects.get(pk=arguments["person"]), arguments["acting"], behind)


def ask_find(keys: Sequence[int], link: str, *, by: Actor) -> Job:
    """Let applications be found eligible, those of which the rules say so. `link`: where the work leads at its end."""
    return work.ask(FIND, {**arguments_of(by), "keys": list(keys), "link": link}, by=by, key=by.person.code)


def find_work(arguments: Mapping[str, Any], step: work.Step) -> Mapping[str, Any]:
    """Find eligible what is met. A second run finds what is done already and goes on."""
    by, keys = actor_in(arguments), arguments["keys"]
    found, left = 0, 0
    for number, key in enumerate(keys, start=1):
        application = queries.for_page(Application.objects.filter(pk=key)).first()
        if application is not None and _is_found(application, by):
            found += 1
        else:
            left += 1
        if number % STEP == 0 or number == len(keys):
            step(number, len(keys))
    return {"found": found, "left": left, "link": arguments["link"]}


def _is_found(application: Application, by: Actor) -> bool:
    if application.state == "eligible":
        return True
    try:
        find_met(application, by=by)
    except Refused:
        return False
    return True
