"""A call whose applications can be allocated: three hosts in three provinces, a home university with a quota."""

from datetime import date
from typing import Any

import factories as make

from sojourn.base import clock
from sojourn.base.jobs import work
from sojourn.base.people.actor import Actor
from sojourn.base.profiles.models import Profile, Study
from sojourn.stages.applications.actions import form_for
from sojourn.stages.applications.actions.rounds import ask_round
from sojourn.stages.applications.models import Application, Choice, Round
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project

PROVINCES = ("Ontario", "Québec", "Alberta")


def officer_of(call: Call) -> Actor:
    return make.member("programme_officer", make.party(call.agreement, "agency"))


def projects_of(call: Call, seats: int = 1) -> list[Project]:
    """One project in each of three provinces, in the order of their codes."""
    made = []
    for province in PROVINCES:
        host = make.organisation("host_university", province=province, city="A")
        made.append(make.project(in_call=call, host=host, seats=seats, seats_left=seats))
    return sorted(made, key=lambda project: project.code)


def applied(call: Call, projects: list[Project], percent: int, state: str = "eligible", **values: Any) -> Application:
    """An application with a profile that meets the rules of GRI; the higher `percent`, the better its merit."""
    who = make.person(f"Generated Applicant {percent}")
    home = make.party(call.agreement, "home_university")
    at = clock.now()
    Profile.objects.create(
        person=who,
        citizenships=["KR"],
        birth_date=date(2003, 1, 1),
        passport_expires=date(2031, 1, 1),
        available_from=date(2027, 4, 1),
        available_to=date(2027, 12, 31),
        saved_at=at,
    )
    Study.objects.create(
        person=who, country="KR", full_time=True, semesters_left=2, grade=4, grade_scale="4.5", saved_at=at
    )
    defaults: dict[str, Any] = {"outcome": "met", "home": home, "track": "energy", "percent": percent}
    made = Application.objects.create(
        code=f"a{who.code}",
        number=f"{call.code}-{who.code}".upper(),
        call=call,
        form=form_for(call),
        person=who,
        state=state,
        begun_at=at,
        changed_at=at,
        submitted_at=at,
        **{**defaults, **values},
    )
    for rank, project in enumerate(projects, start=1):
        Choice.objects.create(application=made, rank=rank, project=project)
    return made


def computed(call: Call, officer: Actor, seed: str = "drawn in public") -> Round:
    """A round of a call that has been computed by the worker."""
    made = ask_round(call, seed, by=officer)
    work.run_due()
    return Round.objects.select_related("call", "folder").get(pk=made.pk)
