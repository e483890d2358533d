"""What a student reads of decisions: the reason, the time to correct, the own appeal and its answer."""

import re
from datetime import timedelta
from typing import Any

import factories as make
import pytest
from django.test import Client
from django.utils import translation

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.actions import ask_correction, begin_application, decide_appeal, find_ineligible
from sojourn.stages.applications.models import Appeal, Application, VerdictRow
from sojourn.ui.deadlines import place_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Any:
    """Addresses of these tests are the English ones."""
    with translation.override("en"):
        yield


@pytest.fixture
def application() -> Application:
    made = begin_application(make.call(), by=make.member("student"))
    Application.objects.filter(pk=made.pk).update(state="submitted", submitted_at=clock.now(), number="N-1")
    return Application.objects.get(pk=made.pk)


@pytest.fixture
def officer(application: Application) -> Actor:
    return make.member("programme_officer", make.party(application.call.agreement, "agency"))


@pytest.fixture
def page(application: Application, client: Client) -> str:
    client.force_login(application.person)
    return f"/en/student/applications/{application.code}/"


def test_a_refusal_shows_its_reason_and_takes_one_appeal(
    application: Application, officer: Actor, page: str, client: Client
) -> None:
    refused = find_ineligible(application, why="The average is below the minimum.", by=officer)
    before = client.get(page).content.decode()

    client.post(f"{page}move/appeal/", {"why": "It is on another scale.", "submission": "a"})
    appealed = client.get(page).content.decode()
    client.post(f"{page}move/appeal/", {"why": "Once more.", "submission": "b"})
    decide_appeal(Application.objects.get(pk=refused.pk), granted=False, why="The scale was known.", by=officer)
    after = client.get(page).content.decode()

    assert "The average is below the minimum." in before
    assert f'href="{page}move/appeal/"' in before
    assert f'href="{page}move/appeal/"' not in appealed
    assert [row.words for row in Appeal.objects.all()] == ["It is on another scale."]
    assert "The scale was known." in after
    assert officer.person.full_name not in after


def test_a_correction_shows_what_to_mend_and_by_when_on_both_clocks(
    application: Application, officer: Actor, page: str, client: Client
) -> None:
    until = clock.now() + timedelta(days=50)
    ask_correction(application, until=until, why="Page two is missing.", by=officer)

    client.cookies["zone"] = "Asia/Seoul"
    body = client.get(page).content.decode()

    assert "Page two is missing." in body
    assert "Correct it by" in body
    assert "Seoul" in body
    assert place_of(application.call.zone) in body
    timeline = body[body.index('class="timeline"') :]
    coming = re.findall(r'<li class="later".*?<b>(.*?)</b>', timeline[: timeline.index("</ol>")], re.DOTALL)
    assert coming.count("Correct your application until then") == 1
    assert coming.count("Applications close") == 1


def test_a_saved_page_leaves_what_the_rules_say_and_a_kept_answer_alone_does_not(client: Client) -> None:
    draft = begin_application(make.call(), by=make.member("student"))
    client.force_login(draft.person)
    page = f"/en/student/applications/{draft.code}/"

    client.post(f"{page}parts/research/save/", {"q_interests": "a", "page": "one", "changed": "interests"})
    kept = VerdictRow.objects.count()
    client.post(f"{page}parts/research/", {"q_interests": "b", "page": "one", "next": ""})

    row = VerdictRow.objects.get(application=draft)
    assert (kept, row.moment, row.outcome) == (0, "save", "cannot_tell")
    assert "What the rules say" in client.get(page).content.decode()
