"""The way into a demonstration, and that there is none into anything else."""

from datetime import timedelta
from typing import Any

import factories
import pytest
from django.test import Client

from sojourn.base import clock
from sojourn.base.people.acting import ROLE_KEY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh() -> Any:
    clock.forget()
    yield
    clock.forget()


def test_outside_a_demonstration_nothing_of_it_is_there(client: Client) -> None:
    actor = factories.member("programme_officer")

    statuses = [
        client.get("/en/demonstration/").status_code,
        client.post("/en/demonstration/enter/", {"membership": actor.memberships[0].pk}).status_code,
        client.post("/en/demonstration/leave/").status_code,
        client.post("/en/demonstration/clock/", {"by": "7"}).status_code,
    ]

    assert statuses == [404, 404, 404, 404]
    assert "_auth_user_id" not in client.session


def test_one_click_enters_as_a_generated_person_in_their_role(client: Client, settings: Any) -> None:
    settings.DEMONSTRATION = True
    membership = factories.member("host_professor").memberships[0]

    answer = client.post("/fr/demonstration/enter/", {"membership": membership.pk})

    assert (answer.status_code, answer["Location"]) == (302, "/fr/host/projects/")
    assert (client.session["_auth_user_id"], client.session[ROLE_KEY]) == (str(membership.person_id), membership.pk)


def test_nobody_enters_as_a_person_who_signed_up(client: Client, settings: Any) -> None:
    settings.DEMONSTRATION = True
    membership = factories.member("programme_officer", who=factories.person(is_generated=False)).memberships[0]

    assert client.post("/en/demonstration/enter/", {"membership": membership.pk}).status_code == 404


@pytest.mark.parametrize(
    ("asked", "days"), [({"by": "7"}, 7), ({"by": "-1"}, -1), ({"to": "nonsense"}, 0), ({"by": "9" * 40}, 400), ({}, 0)]
)
def test_the_clock_goes_where_it_is_asked_to(client: Client, settings: Any, asked: dict[str, str], days: int) -> None:
    settings.DEMONSTRATION = True

    client.post("/en/demonstration/clock/", asked)

    assert round(clock.shift() / timedelta(days=1)) == days
