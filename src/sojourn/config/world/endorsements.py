"""The word of the home universities in the demonstration world: some endorsed and ranked, one not, others waiting."""

from decimal import Decimal

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.profiles.models import Study
from sojourn.config.world.moments import PRESENT, at_place, later
from sojourn.config.world.organisations import HOMES
from sojourn.config.world.people import Cast
from sojourn.stages.applications import actions, home_desks, queries
from sojourn.stages.applications.models import Application
from sojourn.stages.calls.models import Call

SEOUL = "Asia/Seoul"
OPENED = at_place(SEOUL, 2026, 8, 10, 10)
# Of the applicants of each home in the order in which they came: how many are endorsed; who comes next is not.
ENDORSED = {"chonnam": 6, "chosun": 4, "honam": 2}
WHY = "No longer enrolled in the coming term."


def make_endorsements(cast: Cast, call: Call) -> None:
    """Half of the work of the coordinators is done: grades certified, students endorsed, an order begun."""
    for home in HOMES:
        by = Actor.of(cast.person(home, "home_coordinator"))
        rows = queries.for_page(Application.objects.filter(call=call, home__code=home, state="submitted"))
        for number, row in enumerate(rows.order_by("submitted_at", "pk")[: ENDORSED[home] + 1]):
            _decide(row, by, endorses=number < ENDORSED[home])
        codes = [word.application.code for word in home_desks.endorsed_in(call, cast.places[home])]
        with clock.held(later(PRESENT, hours=-2)):
            order = [*codes[-1:], *codes[:-1]]
            actions.rank_endorsements(call, cast.places[home], order, seen=codes, by=by)


def _decide(row: Application, by: Actor, *, endorses: bool) -> None:
    assert row.submitted_at is not None
    at = min(max(later(row.submitted_at, days=2), OPENED), later(PRESENT, hours=-3))
    study = Study.objects.filter(person=row.person, is_current=True).first()
    with clock.held(at):
        if study is not None and study.grade is not None:
            row = actions.certify_grade(row, Decimal(study.grade), study.grade_scale, by=by)
    with clock.held(later(at, minutes=4)):
        if endorses:
            actions.endorse_application(row, by=by)
        else:
            actions.decline_endorsement(row, why=WHY, by=by)
