"""The wish-list: without an account, in one, and from the one to the other."""

from typing import Any

import factories
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sojourn.core.errors import Refused
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import search, wishes
from sojourn.stages.projects.models import Project, Wish

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    return Client(headers={"host": "localhost"})


@pytest.fixture
def projects() -> list[Project]:
    call = factories.call()
    made = [factories.project(in_call=call, titles={"en": f"Battery {number}"}) for number in range(5)]
    search.index(made)
    return made


def keep(client: Client, project: Project, then: str = "") -> Any:
    return client.post(f"/en/projects/{project.code}/keep/", {"next": then})


def kept(client: Client) -> list[str]:
    """The codes on the list, as its page shows them."""
    page = client.get("/en/wishes/").content.decode()
    return [part.split("/", 1)[0] for part in page.split('<h2><a href="/en/projects/')[1:]]


def test_a_visitor_keeps_projects_and_lets_them_go(client: Client, projects: list[Project]) -> None:
    for project in (projects[2], projects[0], projects[2]):
        keep(client, project)
    before = kept(client)

    client.post(f"/en/projects/{projects[2].code}/let-go/")

    assert (before, kept(client)) == ([projects[2].code, projects[0].code], [projects[0].code])
    assert Wish.objects.count() == 0


def test_the_button_leads_back_to_where_it_was_and_nowhere_else(client: Client, projects: list[Project]) -> None:
    answers = [
        keep(client, projects[0], then)["Location"]
        for then in ("/en/projects/?q=battery&page=2", "https://elsewhere.example/", "//elsewhere.example", "")
    ]

    assert answers == ["/en/projects/?q=battery&page=2", "/en/wishes/", "/en/wishes/", "/en/wishes/"]


def test_looking_changes_nothing(client: Client, projects: list[Project]) -> None:
    answer = client.get(f"/en/projects/{projects[0].code}/keep/")

    assert (answer.status_code, kept(client)) == (405, [])


def test_on_signing_in_the_list_joins_that_of_the_account_and_it_is_told(
    client: Client, projects: list[Project]
) -> None:
    actor = factories.member("student")
    wishes.keep_project(projects[0], by=actor)
    keep(client, projects[0])
    keep(client, projects[1])

    actor.person.set_password("a long enough one")
    actor.person.save()

    answer = client.post(
        "/en/account/login/", {"login": actor.person.email, "password": "a long enough one"}, follow=True
    )

    held = list(Wish.objects.filter(person=actor.person).values_list("project__code", flat=True))
    assert held == [projects[0].code, projects[1].code]
    assert "wishes" not in client.session
    assert "The project that you had kept in this browser is on your wish-list now." in answer.content.decode()


def test_the_list_of_one_person_is_not_that_of_another(client: Client, projects: list[Project]) -> None:
    mine, other = factories.member("student"), factories.member("student")
    wishes.keep_project(projects[0], by=other)
    client.force_login(mine.person)

    keep(client, projects[1])
    client.post(f"/en/projects/{projects[0].code}/let-go/")

    assert (kept(client), wishes.of(mine), wishes.of(other)) == (
        [projects[1].code],
        [projects[1].pk],
        [projects[0].pk],
    )


def test_a_full_list_refuses_one_more_with_a_sentence(
    client: Client, projects: list[Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wishes, "MOST", 2)
    actor = factories.member("student")
    for project in projects[:2]:
        keep(client, project)
        wishes.keep_project(project, by=actor)

    answer = client.post(f"/en/projects/{projects[2].code}/keep/", {"next": "/en/wishes/"}, follow=True)

    assert "A wish-list holds 2 projects at most." in answer.content.decode()
    assert kept(client) == [projects[0].code, projects[1].code]
    with pytest.raises(Refused, match="wishes_full"):
        wishes.keep_project(projects[2], by=actor)


def test_taking_over_fills_up_to_the_limit_and_brings_nothing_that_is_not_public(
    projects: list[Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wishes, "MOST", 3)
    actor = factories.member("student")
    wishes.keep_project(projects[0], by=actor)
    Project.objects.filter(pk=projects[1].pk).update(state="withdrawn")

    came = wishes.take_over([project.pk for project in projects] + [10**9], actor.person)

    assert (came, wishes.of(actor)) == (2, [projects[0].pk, projects[2].pk, projects[3].pk])


@pytest.mark.parametrize("has_account", [False, True])
def test_what_is_no_longer_public_is_shown_with_its_reason_and_can_be_taken_off(
    client: Client, projects: list[Project], has_account: bool
) -> None:
    if has_account:
        client.force_login(factories.member("student").person)
    for project in projects:
        keep(client, project)
    for project, state in zip(projects, ("withdrawn", "refused", "changes_asked"), strict=False):
        Project.objects.filter(pk=project.pk).update(state=state)

    page = client.get("/en/wishes/").content.decode()
    for project in projects[:3]:
        client.post(f"/en/projects/{project.code}/let-go/", {"next": "/en/wishes/"})
    after = client.get("/en/wishes/").content.decode()

    reasons = ("Withdrawn by its supervisor", "Not accepted any more", "Being revised; it may come back")
    # What its supervisor may be writing in now is named by its code alone.
    shown = ["Battery 0" in page, "Battery 1" in page, "Battery 2" in page, projects[2].code in page]
    assert (shown, [reason in page for reason in reasons]) == ([True, True, False, True], [True] * 3)
    assert ("No longer in the catalogue" in after, kept(client)) == (False, [project.code for project in projects[3:]])


@pytest.mark.parametrize(
    ("state", "reason"),
    [("suspended", "Its call is suspended; it may come back"), ("closed", "Its call has ended")],
)
def test_a_call_that_takes_its_projects_along_is_named_as_the_reason(
    client: Client, projects: list[Project], state: str, reason: str
) -> None:
    keep(client, projects[0])
    Call.objects.update(state=state)

    pages = [
        client.get("/en/wishes/").content.decode(),
        client.get("/en/wishes/compare/", {"project": [projects[0].code]}).content.decode(),
        b"".join(client.get("/en/wishes/take/csv/").streaming_content).decode(),  # type: ignore[arg-type]  # sent in pieces
    ]

    assert [("Battery 0" in page, reason in page) for page in pages] == [(True, True)] * 3


def test_what_somebody_else_keeps_cannot_be_asked_for_by_its_code(client: Client, projects: list[Project]) -> None:
    wishes.keep_project(projects[0], by=factories.member("student"))
    Project.objects.filter(pk=projects[0].pk).update(state="withdrawn")

    let_go = client.post(f"/en/projects/{projects[0].code}/let-go/")
    page = client.get("/en/wishes/compare/", {"project": [projects[0].code]}).content.decode()

    assert (let_go.status_code, "Battery 0" in page) == (404, False)
    assert "One of the projects asked for is not in the catalogue." in page


def test_a_project_that_is_there_no_more_leaves_the_list(client: Client, projects: list[Project]) -> None:
    for project in projects[:2]:
        keep(client, project)
    Project.objects.filter(pk=projects[0].pk).delete()

    page = client.get("/en/wishes/").content.decode()

    assert ("no longer" in page, client.session["wishes"]) == (False, [projects[1].pk])


def test_four_projects_stand_side_by_side_in_the_order_asked(client: Client, projects: list[Project]) -> None:
    codes = [project.code for project in reversed(projects)]

    page = client.get("/en/wishes/compare/", {"project": codes}).content.decode()

    shown = [part.split("/", 1)[0] for part in page.split('<th scope="col" data-content><a href="/en/projects/')[1:]]
    assert (shown, "Only the first 4" in page) == (codes[:4], True)


def test_the_list_is_taken_away_as_a_file(client: Client, projects: list[Project]) -> None:
    keep(client, projects[3])
    keep(client, projects[1])

    answer = client.get("/en/wishes/take/csv/")

    lines = b"".join(answer.streaming_content).decode().splitlines()
    assert [line.split(",", 1)[0] for line in lines] == ["Code", projects[3].code, projects[1].code]
    assert [line.rsplit(",", 1)[1] for line in lines] == ["State", "In the catalogue", "In the catalogue"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_costs_the_same_queries_whatever_is_on_it(client: Client, projects: list[Project], count: int) -> None:
    for project in projects[:count]:
        keep(client, project)

    with CaptureQueriesContext(connection) as captured:
        client.get("/en/wishes/")

    assert len(captured) == 5  # what is on it, its call with the windows, and what was extended


def test_a_session_that_was_tampered_with_is_an_empty_list(client: Client, projects: list[Project]) -> None:
    keep(client, projects[0])
    session = client.session
    session["wishes"] = {"not": "a list"}
    session.save()

    assert kept(client) == []
