"""One answer to "may I still hand in here", to the second: the call, its grace, and more time for one person."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client, override_settings
from factories import call, member, organisation, party, project

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.portals.host.forms.projects import NewProjectForm
from sojourn.stages.calls import actions as call_actions
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import actions, queries

pytestmark = pytest.mark.django_db
OPENS, CLOSES = datetime(2027, 1, 4, 9, tzinfo=UTC), datetime(2027, 2, 1, 17, tzinfo=UTC)
LONGER = CLOSES + timedelta(days=3)
SECOND, GRACE = timedelta(seconds=1), timedelta(minutes=10)


@pytest.fixture
def target() -> Call:
    """A call whose window for projects has ten minutes of grace."""
    return call(windows={"projects": (OPENS, CLOSES), "applications": (OPENS, CLOSES)}, grace_minutes=10)


def professor_with_more_time(target: Call) -> Actor:
    actor = member("host_professor", organisation())
    officer = member("programme_officer", party(target.agreement, "agency"))
    with override_settings(DEMONSTRATION=True), clock.held(OPENS):
        call_actions.extend_person(target, "projects", actor.person, LONGER, "Ill.", by=officer)
    return actor


def answers(target: Call, actor: Actor, at: datetime) -> set[bool]:
    """What every place says that asks: the rule, the lists, the form, a new draft, the hand-in of a draft."""
    said = set()
    fresh = Call.objects.get(pk=target.pk)
    draft = project(
        False,
        in_call=fresh,
        host=actor.memberships[0].organisation,
        supervisor=actor.person,
        state="draft",
    )
    with override_settings(DEMONSTRATION=True), clock.held(at):
        said.add(queries.takes_projects(fresh, at, actor.person))
        said.add(calls.is_open(fresh, "projects", at, actor.person))
        said.add(calls.at_now(fresh, "projects", actor.person))
        said.add(fresh in queries.calls_for_new_projects(actor))
        said.add(fresh.code in NewProjectForm(None, actor=actor).calls)
        said.add(not queries.is_late(draft))
        for act in (
            lambda: actions.new_project(fresh, actor.memberships[0].organisation, by=actor),
            lambda: actions.submit_project(draft, by=actor),
        ):
            try:
                act()
                said.add(True)
            except Refused as refused:
                said.add(refused.reason != "projects_not_open")
    return said


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        (OPENS - SECOND, False),
        (OPENS, True),
        (CLOSES, True),
        (CLOSES + SECOND, True),
        (CLOSES + GRACE, True),
        (CLOSES + GRACE + SECOND, False),
    ],
)
def test_everywhere_the_window_ends_with_its_grace(target: Call, at: datetime, is_open: bool) -> None:
    assert answers(target, member("host_professor", organisation()), at) == {is_open}


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        (CLOSES + GRACE + SECOND, True),
        (LONGER, True),
        (LONGER + GRACE, True),
        (LONGER + GRACE + SECOND, False),
    ],
)
def test_everywhere_more_time_for_one_person_holds_for_them_alone(target: Call, at: datetime, is_open: bool) -> None:
    actor = professor_with_more_time(target)

    assert answers(target, actor, at) == {is_open}
    assert answers(target, member("host_professor", organisation()), at) == {False}


@pytest.mark.parametrize("state", ["draft", "suspended", "closed"])
def test_no_extension_opens_a_call_that_is_not_published(target: Call, state: str) -> None:
    actor = professor_with_more_time(target)
    Call.objects.filter(pk=target.pk).update(state=state)

    assert answers(target, actor, OPENS + SECOND) == {False}


def test_somebody_with_more_time_begins_a_project_by_the_pages(target: Call, client: Client) -> None:
    actor = professor_with_more_time(target)
    client.force_login(actor.person)
    typed = {"call": target.code, "host": actor.memberships[0].organisation.code}

    with override_settings(DEMONSTRATION=True), clock.held(LONGER):
        begun = client.post("/en/host/projects/new/", typed)

    assert begun.status_code == 302
    assert queries.own(actor).get().call == target
