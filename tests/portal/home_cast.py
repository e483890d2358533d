"""A call with a home university that has few places, its coordinators and submitted applications."""

from datetime import timedelta
from typing import Any

import factories as make

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.stages.applications import queries
from sojourn.stages.applications.actions import form_for
from sojourn.stages.applications.models import Application
from sojourn.stages.calls.models import Call


def call_with(seats: int = 2, reserves: dict[str, int] | None = None, **values: Any) -> Call:
    """A call whose home university has so many places."""
    home = make.organisation("home_university", country="KR")
    aside = [{"track": track, "seats": count} for track, count in (reserves or {}).items()]
    under = make.agreement(home=home, quotas=[{"home": home.code, "seats": seats, "reserves": aside}])
    return make.call(under=under, **values)


def windows(closes: timedelta = timedelta(days=30), opens: timedelta = timedelta(days=-1)) -> dict[str, Any]:
    """Applications for a month; endorsements between two moments from now."""
    at = clock.now()
    return {
        "applications": (at - timedelta(days=60), at + timedelta(days=29)),
        "endorsement": (at + opens, at + closes),
    }


def home_of(call: Call) -> Organisation:
    return make.party(call.agreement, "home_university")


def coordinator(call: Call, **values: Any) -> Actor:
    return make.member("home_coordinator", home_of(call), **values)


def submitted(call: Call, track: str = "", state: str = "submitted", **values: Any) -> Application:
    """An application that has been handed in, as a page has it."""
    at = clock.now()
    number = Application.objects.count() + 1
    made = Application.objects.create(
        code=f"a{call.pk}x{number}",
        number=f"{call.code}-{number}".upper(),
        call=call,
        form=form_for(call),
        person=make.person(),
        state=state,
        home=home_of(call),
        track=track,
        begun_at=at,
        changed_at=at,
        submitted_at=at,
        **values,
    )
    return seen(made)


def seen(application: Application) -> Application:
    """The application as it is now, as a page has it."""
    return queries.for_page(Application.objects.all()).get(pk=application.pk)
