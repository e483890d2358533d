"""Named work: registered by whoever knows it, asked for by actions, done by the worker or, in tests, at once."""

import secrets
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sojourn.base import clock
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor

Step = Callable[[int, int], None]
Work = Callable[[Mapping[str, Any], Step], Mapping[str, Any]]
STALE = timedelta(minutes=30)
_works: dict[str, Work] = {}


def register(name: str, work: Work) -> None:
    """Make a work known by its name; an app does it in `ready()`. A work is idempotent: it may run a second time."""
    _works[name] = work


def ask(
    name: str, arguments: Mapping[str, Any], *, by: Actor | None, key: str = "", due_at: datetime | None = None
) -> Job:
    """Ask for a work, in the transaction of what needs it. With a key, one that waits or runs already is the answer."""
    at = clock.now()
    if key:
        there = Job.objects.filter(work=name, key=key, state__in=("waiting", "running")).first()
        if there is not None:
            return there
    return Job.objects.create(
        code=secrets.token_hex(12),
        work=name,
        arguments=dict(arguments),
        key=key,
        asked_by=None if by is None else by.person,
        asked_at=at,
        due_at=due_at or at,
    )


def run_due(most: int = 100) -> int:
    """Do what is due, oldest first; the answer is how many were done. Several workers share the work."""
    count = 0
    while count < most:
        due = Job.objects.filter(state="waiting", due_at__lte=clock.now()).order_by("due_at", "pk").first()
        if due is None:
            return count
        # Compare and set: of two workers one moves the row.
        if Job.objects.filter(pk=due.pk, state="waiting").update(state="running", claimed_at=clock.now()):
            run(due)
            count += 1
    return count


def run(job: Job) -> None:
    """Do one claimed work, and write down how it ended. A work opens its own transactions, so that its steps show."""

    def step(done: int, whole: int) -> None:
        Job.objects.filter(pk=job.pk).update(done=done, whole=whole)

    try:
        result = dict(_works[job.work](job.arguments, step))
    except Exception:  # noqa: BLE001  whatever it is belongs into the row, where a person sees it
        ended: dict[str, Any] = {"state": "failed", "fault": traceback.format_exc()}
    else:
        ended = {"state": "done", "result": result}
    Job.objects.filter(pk=job.pk, state="running").update(ended_at=clock.now(), **ended)


def take_back_stale() -> int:
    """Let work of a worker that died be done again; the answer is how much there was."""
    return Job.objects.filter(state="running", claimed_at__lt=clock.now() - STALE).update(state="waiting")
