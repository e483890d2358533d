"""Work that comes back: registered with how often, asked for when its last run is long enough ago."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max

from sojourn.base import clock
from sojourn.base.jobs.models import Job
from sojourn.base.jobs.work import Work, ask, register

KEY = "regular"
KEPT = timedelta(days=7)
_every: dict[str, timedelta] = {}


def register_regular(name: str, every: timedelta, work: Work) -> None:
    """Make a work known that is to be done again and again; an app does it in `ready()`."""
    register(name, work)
    _every[name] = every


def ask_for_regular() -> int:
    """Ask for each regular work whose last run was asked for long enough ago; the answer is how many."""
    at = clock.now()
    runs = Job.objects.filter(work__in=_every, key=KEY)
    last: dict[str, datetime] = dict(runs.values_list("work").annotate(Max("asked_at")).order_by())
    asked = 0
    for name, every in _every.items():
        # A demonstration's clock that was set back must not keep the work waiting until it has caught up.
        if name in last and last[name] <= at < last[name] + every:
            continue
        try:
            with transaction.atomic():
                ask(name, {}, by=None, key=KEY)
        except IntegrityError:  # another worker asked in the same moment
            continue
        asked += 1
    return asked


def forget_old(_arguments: Mapping[str, Any], _step: object) -> Mapping[str, Any]:
    """Delete regular work that was done well long ago."""
    old = Job.objects.filter(key=KEY, state="done", asked_at__lt=clock.now() - KEPT)
    return {"deleted": old.delete()[0]}
