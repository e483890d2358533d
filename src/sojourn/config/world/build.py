"""Building the demonstration world into an empty database."""

from datetime import datetime
from pathlib import Path

from django.db import transaction
from django.db.models import Max

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.config.world.agreements import make_agreements
from sojourn.config.world.allocating import make_last_result
from sojourn.config.world.applying import make_applications
from sojourn.config.world.calls import make_calls
from sojourn.config.world.endorsements import make_endorsements
from sojourn.config.world.moments import PRESENT, at_place
from sojourn.config.world.organisations import make_organisations
from sojourn.config.world.people import make_people
from sojourn.config.world.projects import make_projects
from sojourn.config.world.waiting import make_waiting


def build(catalogue: Path | None = None) -> None:
    """The whole world, in one transaction: all of it or nothing. `catalogue` stands in for the shipped projects.

    Errors: RuntimeError outside demonstration mode; BadInput where the catalogue cannot be read.
    """
    begun = at_place("Asia/Seoul", 2023, 9, 1)
    with transaction.atomic(), clock.held(PRESENT):
        cast = make_people(make_organisations(begun), begun)
        make_agreements(cast)
        calls = make_calls(cast)
        make_projects(cast, calls, catalogue)
        make_applications(cast, calls)
        make_endorsements(cast, calls["gri-2027"])
        make_last_result(cast, calls["gri-2026"])
        make_waiting(cast)


def set_clock(now: datetime) -> None:
    """Let the world go on where it stopped: at its beginning, or after the last thing that anybody did in it."""
    last = Event.objects.aggregate(last=Max("at"))["last"] or PRESENT
    clock.shift_to(max(PRESENT, last) - now)
