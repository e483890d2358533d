"""Agreements as home universities read and approve them."""

from typing import Any

import factories
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sojourn.base.people.actor import Actor
from sojourn.stages.agreements import actions
from sojourn.stages.agreements.models import Agreement, AgreementVersion

pytestmark = pytest.mark.django_db
LIST = "/en/university/agreements/"


@pytest.fixture
def coordinator(client: Client) -> Actor:
    """A coordinator of a home university who is signed in."""
    actor = factories.member("home_coordinator")
    client.force_login(actor.person)
    return actor


def joined(coordinator: Actor) -> Agreement:
    return factories.agreement(home=coordinator.memberships[0].organisation)


def page_of(row: Agreement, rest: str = "") -> str:
    return f"{LIST}{row.code}/{rest}"


def going_round(row: Agreement, approved: int) -> AgreementVersion:
    officers = [factories.member("programme_officer", factories.party(row, role)) for role in ("agency", "funder")]
    version = actions.amend_agreement(row, by=officers[0])
    actions.send_version(version, by=officers[0])
    for officer, role in list(zip(officers, ("agency", "funder"), strict=True))[:approved]:
        actions.approve_version(version, row.parties.get(role=role), by=officer)
    version.refresh_from_db()
    return version


def test_the_list_shows_the_agreements_of_the_own_university(client: Client, coordinator: Actor) -> None:
    own, other = joined(coordinator), factories.agreement()

    page = client.get(LIST).content.decode()

    assert (own.titles["en"] in page, other.titles["en"] in page) == (True, False)


@pytest.mark.usefixtures("coordinator")
@pytest.mark.parametrize("rest", ["", "versions/1/"])
def test_the_agreement_of_others_is_not_there(client: Client, rest: str) -> None:
    assert client.get(page_of(factories.agreement(), rest)).status_code == 404


def test_a_draft_is_not_there_yet(client: Client, coordinator: Actor) -> None:
    row = factories.agreement(in_force=False, home=coordinator.memberships[0].organisation)

    assert (client.get(page_of(row)).status_code, row.code in client.get(LIST).content.decode()) == (404, False)


@pytest.mark.parametrize("role", ["programme_officer", "student", "auditor", "host_professor"])
def test_the_pages_are_not_there_for_others(client: Client, role: Any) -> None:
    client.force_login(factories.member(role).person)

    assert client.get(LIST).status_code == 404


def test_a_visitor_is_asked_to_sign_in(client: Client) -> None:
    assert client.get(LIST)["Location"].startswith("/en/account/login/")


@pytest.mark.parametrize(("approved", "offered"), [(1, False), (2, True)])
def test_approval_is_offered_in_the_own_turn_alone(
    client: Client, coordinator: Actor, approved: int, offered: bool
) -> None:
    row = joined(coordinator)
    going_round(row, approved)

    page = client.get(page_of(row, "versions/2/")).content.decode()

    assert ("move/approve/" in page, "move/refuse/" in page) == (offered, offered)


def test_the_own_approval_puts_the_version_in_force(client: Client, coordinator: Actor) -> None:
    row = joined(coordinator)
    version = going_round(row, 2)
    party = coordinator.memberships[0].organisation.code

    answer = client.post(page_of(row, "versions/2/move/approve/"), {"party": party})

    version.refresh_from_db()
    assert (answer["Location"], version.state) == (page_of(row), "in_force")


def test_a_refusal_without_a_reason_is_told(client: Client, coordinator: Actor) -> None:
    row = joined(coordinator)
    version = going_round(row, 2)
    data = {"party": coordinator.memberships[0].organisation.code, "why": "", "next": page_of(row, "versions/2/")}

    answer = client.post(page_of(row, "versions/2/move/refuse/"), data, follow=True)

    version.refresh_from_db()
    assert ("Say why." in answer.content.decode(), version.state) == (True, "in_approval")


def test_nobody_answers_for_another_party(client: Client, coordinator: Actor) -> None:
    row = joined(coordinator)
    version = going_round(row, 1)

    client.post(page_of(row, "versions/2/move/approve/"), {"party": factories.party(row, "funder").code})

    assert version.approvals.count() == 1


@pytest.mark.parametrize("verb", ["send", "withdraw", "begin"])
def test_a_university_makes_no_move_of_the_officers(client: Client, coordinator: Actor, verb: str) -> None:
    row = joined(coordinator)
    version = going_round(row, 2)

    client.post(page_of(row, f"versions/2/move/{verb}/"), {"why": "No."})

    version.refresh_from_db()
    assert version.state == "in_approval"


def test_a_university_drafts_an_amendment_sends_it_and_takes_it_back(client: Client, coordinator: Actor) -> None:
    row = joined(coordinator)
    offered = page_of(row, "amend/") in client.get(page_of(row)).content.decode()

    client.get(page_of(row, "amend/"))
    begun = client.post(page_of(row, "amend/"))
    form = client.get(begun["Location"]).content.decode()
    ready = client.get(page_of(row, "versions/2/")).content.decode()
    client.post(page_of(row, "versions/2/move/send/"))
    sent = row.versions.get(number=2).state
    client.post(page_of(row, "versions/2/move/withdraw/"), {"why": "Too early."})

    assert (offered, begun["Location"]) == (True, page_of(row, "versions/2/terms/"))
    assert ("/staff/" in form, page_of(row, "versions/2/move/send/") in ready) == (False, True)
    assert (sent, row.versions.get(number=2).state) == ("in_approval", "withdrawn")


def test_the_terms_of_an_own_draft_are_saved(client: Client, coordinator: Actor) -> None:
    row = joined(coordinator)
    version = actions.amend_agreement(row, by=coordinator)
    home = coordinator.memberships[0].organisation.code
    values = {
        "begins_on": "2023-11-15",
        "ends_on": "2028-11-14",
        "renewal_notice_days": "180",
        "programmes": "GRI, GRA",
        "ceiling": "12,000",
        "currency": "CAD",
        "weeks_max": "24",
        "project_seats_max": "5",
        f"rows-{home}": "1",
        f"seats-{home}": "20",
        "rows-shares": "0",
        "texts_en": "Ours.",
    }

    client.post(page_of(row, "versions/2/terms/"), values)

    version.refresh_from_db()
    assert (version.terms["weeks_max"], version.texts) == (24, {"en": "Ours."})


@pytest.mark.parametrize("rest", ["amend/", "versions/2/terms/"])
def test_drafting_is_not_there_for_a_host_without_a_say(client: Client, coordinator: Actor, rest: str) -> None:
    row = joined(coordinator)
    actions.amend_agreement(row, by=coordinator)
    host = factories.organisation()
    row.parties.create(organisation=host, role="host_university", turn=0)
    client.force_login(factories.member("host_office", host).person)

    assert client.get(page_of(row)).status_code == 200
    assert client.get(page_of(row, rest)).status_code == 404


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_nothing_of_the_officers_is_offered(client: Client, coordinator: Actor, language: str) -> None:
    row = joined(coordinator)

    page = client.get(page_of(row).replace("/en/", f"/{language}/")).content.decode()

    assert "/staff/" not in page


def asked(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as found:
        assert client.get(url).status_code == 200
    return len(found)


def test_the_list_asks_as_much_for_one_row_as_for_three(client: Client, coordinator: Actor) -> None:
    joined(coordinator)
    one = asked(client, LIST)
    for _ in range(2):
        joined(coordinator)

    assert (one, asked(client, LIST)) == (7, 7)
