"""Named work: registered by whoever knows it, asked for by actions, done by the worker or, in tests, at once."""

import secrets
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused

Step = Callable[[int, int], None]
Work = Callable[[Mapping[str, Any], Step], Mapping[str, Any]]
STALE = timedelta(minutes=30)
_works: dict[str, Work] = {}


class NotYet(Exception):  # noqa: N818  it says what is the matter
    """A work cannot begin before something else has happened: it is tried again after a while."""

    def __init__(self, after: timedelta) -> None:
        super().__init__(str(after))
        self.after = after


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
        due = next_due()
        if due is None:
            return count
        if claim(due):
            run(due)
            count += 1
    return count


def next_due() -> Job | None:
    """What has waited longest of what is due."""
    return Job.objects.filter(state="waiting", due_at__lte=clock.now()).order_by("due_at", "pk").first()


def claim(job: Job) -> bool:
    """Take a work for this worker alone: of two workers one moves the row."""
    return bool(Job.objects.filter(pk=job.pk, state="waiting").update(state="running", claimed_at=clock.now()))


def run(job: Job) -> None:
    """Do one claimed work, and write down how it ended. A work opens its own transactions, so that its steps show.

    A refusal ends a work as a fault does; its sentence is made from `result` where it is shown. A work that says
    `NotYet` waits again.
    """
    claimed = Job.objects.filter(pk=job.pk, state="running")

    def step(done: int, whole: int) -> None:
        # A step is a sign of life too: nobody takes the work back meanwhile.
        claimed.update(done=done, whole=whole, claimed_at=clock.now())

    ended: dict[str, Any]
    try:
        result = dict(_works[job.work](job.arguments, step))
    except NotYet as later:
        claimed.update(state="waiting", due_at=clock.now() + later.after, claimed_at=None)
        return
    except Refused as refused:
        ended = {"state": "failed", "result": {"refused": refused.reason, "figures": _plain(refused.figures)}}
    except Exception:  # noqa: BLE001  whatever it is belongs into the row, where a person sees it
        ended = {"state": "failed", "fault": traceback.format_exc()}
    else:
        ended = {"state": "done", "result": result}
    claimed.update(ended_at=clock.now(), **ended)


def _plain(figures: Mapping[str, object]) -> dict[str, object]:
    return {name: value if isinstance(value, int | float | str) else str(value) for name, value in figures.items()}


def take_back_stale() -> int:
    """Let work of a worker that died be done again; the answer is how much there was."""
    return Job.objects.filter(state="running", claimed_at__lt=clock.now() - STALE).update(state="waiting")


def ask_again(job: Job) -> bool:
    """Let a work that failed wait again; False when it had not failed, or the same is on its way already."""
    failed = Job.objects.filter(pk=job.pk, state="failed")
    try:
        with transaction.atomic():
            return bool(
                failed.update(state="waiting", due_at=clock.now(), done=0, whole=0, fault="", result={}, ended_at=None)
            )
    except IntegrityError:
        return False
