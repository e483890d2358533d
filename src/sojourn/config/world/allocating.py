"""The result of the season that is over: who was placed then, and who was not and applies again."""

import random
from unittest.mock import patch

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.config.rounds import register
from sojourn.config.world.agreements import SEOUL, TRACKS
from sojourn.config.world.applying import UNDECIDED
from sojourn.config.world.moments import at_place, later
from sojourn.config.world.organisations import HOMES
from sojourn.config.world.people import SEED, Cast
from sojourn.stages.applications import actions
from sojourn.stages.applications.actions import rounds
from sojourn.stages.applications.models import Application, Choice, Endorsement, HomeDesk
from sojourn.stages.calls.models import Call
from sojourn.stages.calls.queries import with_names
from sojourn.stages.projects.models import Project

# Those who hand nothing in this season had the better grades then; of the others some applied, and were not placed.
AGAIN = range(4, 9)
SOUGHT, PROVINCES = 2, 4  # projects that everybody wanted: so many in each of so many provinces
DRAW = "7 12 19 23 31 40 (generated draw, 24 October 2025)"


def make_last_result(cast: Cast, call: Call) -> None:
    """Applications to the call that is over, as their home universities endorsed them, and the published result."""
    wanted = _sought(call)
    if len(wanted) < PROVINCES:  # a catalogue of one's own may have too few provinces
        return
    draws = random.Random(f"{SEED} last season")  # noqa: S311  nothing is secret about it
    at = at_place(SEOUL, 2025, 9, 12, 20)
    with clock.held(at):
        for home in HOMES:
            _endorsed(cast, call, home, wanted, draws)
    officer = cast.actor("aica", "programme_officer")
    register()  # the worker of an installation knows the work already
    with patch.object(rounds, "new_code", lambda: "r2026a"), clock.held(at_place(SEOUL, 2025, 11, 20, 14)):
        made = rounds.ask_round(with_names(Call.objects.all()).get(pk=call.pk), DRAW, by=officer)
        _work(made.code)
    with clock.held(at_place(SEOUL, 2025, 11, 24, 10)):
        rounds.publish_round(type(made).objects.select_related("call").get(pk=made.pk), by=officer)
        _work(made.code)


def _work(code: str) -> None:
    """Do what a round has asked for, at once."""
    job = Job.objects.get(key=code, state="waiting")
    work.claim(job)
    work.run(job)


def _sought(call: Call) -> dict[str, list[Project]]:
    found: dict[str, list[Project]] = {}
    for project in Project.objects.filter(call=call, state="accepted").order_by("import_key", "code"):
        found.setdefault(project.province, []).append(project)
    full = sorted(province for province, projects in found.items() if len(projects) >= SOUGHT)
    return {province: found[province][:SOUGHT] for province in full[:PROVINCES]}


def _endorsed(cast: Cast, call: Call, home: str, wanted: dict[str, list[Project]], draws: random.Random) -> None:
    """The applicants of a home university in its own order, which is that of their grades."""
    places = [*UNDECIDED[home], *AGAIN]
    desk = HomeDesk.objects.create(
        call=call, home=cast.places[home], endorsed=len(places), by_track={TRACKS[home]: len(places)}
    )
    coordinator = cast.person(home, "home_coordinator")
    for rank, place in enumerate(places, start=1):
        percent = 98 - 2 * rank - draws.randrange(2)
        code = f"a2026{home}{place + 1:02d}"
        made = _applied(cast, call, home, code, cast.person(home, "student", place), percent, _list(wanted, draws))
        Endorsement.objects.create(
            application=made,
            desk=desk,
            state="endorsed",
            rank=rank,
            by=coordinator,
            at=later(clock.now(), days=20),
        )


def _list(wanted: dict[str, list[Project]], draws: random.Random) -> list[Project]:
    """Three provinces at least, and one or two more of the same few projects."""
    provinces = draws.sample(sorted(wanted), k=3)
    found = [draws.choice(wanted[province]) for province in provinces]
    rest = [each for projects in wanted.values() for each in projects if each not in found]
    return [*found, *draws.sample(rest, k=draws.randrange(1, 3))]


def _applied(
    cast: Cast, call: Call, home: str, code: str, person: Person, percent: int, ranked: list[Project]
) -> Application:
    at, by = clock.now(), Actor.of(person)
    made = Application.objects.create(
        code=code,
        call=call,
        form=actions.form_for(call),
        person=person,
        state="eligible",
        home=cast.places[home],
        track=TRACKS[home],
        outcome="cannot_tell",
        percent=percent,
        begun_at=at,
        changed_at=at,
        submitted_at=at,
    )
    Application.objects.filter(pk=made.pk).update(number=f"{call.code}-{made.pk:06d}".upper())
    Choice.objects.bulk_create(
        Choice(application=made, rank=rank, project=project) for rank, project in enumerate(ranked, start=1)
    )
    record("application", made.code, "start", by=by, moved=("", "draft"), detail={"call": call.code})
    record("application", made.code, "submit", by=by, moved=("draft", "eligible"))
    return made
