"""Wish-lists: a hundred projects at most, kept in a session until somebody signs in, then in the account."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused
from sojourn.stages.projects.models import Project, Wish
from sojourn.stages.projects.queries import public_projects

MOST = 100
# Of these the texts are those that were public; a supervisor may be writing in any other.
NAMED = frozenset({"accepted", "withdrawn", "refused"})


@dataclass(frozen=True)
class Gone:
    """A kept project that is not in the catalogue any more: `reason` says why, `is_named` whether its texts may be."""

    project: Project
    reason: str
    is_named: bool


def gone(keys: Collection[int]) -> list[Gone]:
    """Those of the projects with these keys that are not public, in the order in which they were kept; one query."""
    order = {key: place for place, key in enumerate(keys)}
    public = Q(state="accepted", call__state="published")
    rows = Project.objects.filter(~public, pk__in=order).select_related("call", "host").order_by()
    found = sorted(rows, key=lambda project: order[project.pk])
    return [Gone(project, _reason(project), project.state in NAMED) for project in found]


def _reason(project: Project) -> str:
    if project.state == "accepted":
        return "call_suspended" if project.call.state == "suspended" else "call_closed"
    return project.state if project.state in NAMED else "revised"


def of(actor: Actor) -> list[int]:
    """The keys of the projects that a person keeps, in the order in which they came."""
    return list(Wish.objects.filter(person=actor.person).values_list("project_id", flat=True))


def keep_project(project: Project, *, by: Actor) -> Project:
    """Put a project on the list; once is enough. Errors: Refused with `wishes_full`."""
    with transaction.atomic():
        held = Wish.objects.filter(person=by.person)
        if held.filter(project=project).exists():
            return project
        refuse_full(held.count())
        Wish.objects.get_or_create(person=by.person, project=project, defaults={"at": clock.now()})
    return project


def with_one(keys: Sequence[int], project: Project) -> list[int]:
    """A list without an account, with one more project. Errors: Refused with `wishes_full`."""
    if project.pk in keys:
        return list(keys)
    refuse_full(len(keys))
    return [*keys, project.pk]


def let_project_go(project: Project, *, by: Actor) -> Project:
    """Take a project off the list, whether it was there or not."""
    Wish.objects.filter(person=by.person, project=project).delete()
    return project


def refuse_full(count: int) -> None:
    """Errors: Refused with `wishes_full` where no more can be kept."""
    if count >= MOST:
        raise Refused("wishes_full", {"most": MOST})


def take_over(keys: Sequence[int], person: Person) -> int:
    """Put what was kept without an account on the person's list, as far as there is room; the answer is how many came.

    What the account has already stays, and nothing that is not public any more comes along.
    """
    with transaction.atomic():
        held = set(Wish.objects.filter(person=person).values_list("project_id", flat=True))
        public = set(public_projects().filter(pk__in=keys).values_list("pk", flat=True))
        new = [key for key in dict.fromkeys(keys) if key in public - held][: max(0, MOST - len(held))]
        at = clock.now()
        Wish.objects.bulk_create([Wish(person=person, project_id=key, at=at) for key in new], ignore_conflicts=True)
    return len(new)
