"""Where officers arrive: what waits for them, the calls with their next dates, and no page for anybody else."""

import pytest
from django.test import Client
from factories import agreement, call, member, party, project
from pytest_django import DjangoAssertNumQueries

from sojourn.base.people.actor import Actor
from sojourn.stages.agreements.models import Agreement
from sojourn.texts import speaker

pytestmark = pytest.mark.django_db
HOME = "/en/staff/"
SAY = speaker("en")


@pytest.fixture
def ours() -> Agreement:
    return agreement()


@pytest.fixture
def officer(client: Client, ours: Agreement) -> Actor:
    actor = member("programme_officer", party(ours, "agency"))
    client.force_login(actor.person)
    return actor


@pytest.mark.parametrize("role", ["student", "host_professor", "host_office", "home_coordinator"])
def test_nobody_else_has_this_page(client: Client, role: str) -> None:
    client.force_login(member(role).person)

    assert client.get(HOME).status_code == 404


@pytest.mark.usefixtures("officer")
def test_what_waits_is_said_with_its_number_and_the_first_of_it_is_the_next_step(
    client: Client, ours: Agreement
) -> None:
    running = call(under=ours)
    for _ in range(2):
        project(False, in_call=running, state="confirmed")
    project(False, in_call=running, state="submitted")

    html = client.get(HOME).content.decode()

    assert html.count(SAY("staff-home-vet", count=2)) == 2  # as the next step and in the list
    assert html.count(SAY("staff-home-hosts", count=1)) == 1
    assert SAY("staff-home-changes", count=0) not in html


@pytest.mark.usefixtures("officer")
def test_where_nothing_waits_the_page_says_so(client: Client) -> None:
    html = client.get(HOME).content.decode()

    assert SAY("staff-home-nothing") in html
    assert SAY("staff-calls-none") in html


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("count", [1, 3])
def test_the_page_takes_as_many_queries_for_three_calls_as_for_one(
    client: Client, ours: Agreement, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count):
        project(False, in_call=call(under=ours), state="confirmed")
    client.get(HOME)

    with django_assert_num_queries(11):
        client.get(HOME)


@pytest.mark.usefixtures("officer")
def test_signing_in_leads_here(client: Client) -> None:
    assert client.get("/en/start/").headers["Location"] == HOME
