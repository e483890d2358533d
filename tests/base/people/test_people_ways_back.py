"""A way back for a lost second factor or a closed mailbox: asked without an account, granted by hand, told to all."""

import factories
import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.test import Client

from sojourn.base.audit.models import Event
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people import actions
from sojourn.base.people.models import Person, WayBack
from sojourn.core.errors import Refused

pytestmark = pytest.mark.django_db


def asked(person: Person, lost: str = "mailbox", reach: str = "now@example.org") -> WayBack:
    """A request about an account."""
    row = actions.ask_way_back(lost=lost, full_name=person.full_name, email=person.email, reach_email=reach)
    assert row is not None
    return row


def test_a_closed_mailbox_is_replaced_by_an_address_that_must_be_confirmed() -> None:
    person = factories.member("host_professor").person
    old = person.email

    actions.grant_way_back(asked(person), person, "called the dean", by=factories.member("programme_officer"))

    person.refresh_from_db()
    address = EmailAddress.objects.get(user=person)
    assert (person.email, address.email, address.verified) == ("now@example.org", "now@example.org", False)
    assert OutboxMail.objects.filter(address=old, key__startswith="way-back-old:").count() == 1
    assert OutboxMail.objects.filter(address="now@example.org", key__startswith="way-back-granted:").count() == 1


def test_lost_second_factors_are_removed_and_the_address_stays() -> None:
    person = factories.person()
    Authenticator.objects.create(user=person, type="totp", data={"secret": "x"})
    old = person.email

    actions.grant_way_back(asked(person, "second_factor"), person, "video call", by=factories.member("administrator"))

    person.refresh_from_db()
    assert (Authenticator.objects.count(), person.email) == (0, old)


def test_both_chains_say_how_it_was_verified() -> None:
    person, officer = factories.person(), factories.member("programme_officer")
    request = asked(person)

    actions.grant_way_back(request, person, "called the dean", by=officer)

    assert Event.objects.get(object_kind="way_back", verb="grant").why == "called the dean"
    assert Event.objects.get(object_kind="person", verb="way_back").actor == officer.person


def test_asking_about_an_address_without_an_account_looks_the_same_and_tells_nobody_else() -> None:
    row = actions.ask_way_back(lost="mailbox", full_name="Nobody", email="no@example.org", reach_email="x@example.org")

    assert row is not None
    assert [mail.address for mail in OutboxMail.objects.all()] == ["x@example.org"]


def test_only_so_many_requests_about_an_address_are_kept() -> None:
    person = factories.person()
    made = [
        actions.ask_way_back(lost="mailbox", full_name="A", email=person.email, reach_email="x@example.org")
        for _ in range(5)
    ]

    assert [row is None for row in made] == [False, False, False, True, True]


@pytest.mark.parametrize("role", ["programme_officer", "administrator"])
def test_accounts_of_staff_are_opened_by_their_own_administrator_alone(role: str) -> None:
    agency = factories.organisation("agency")
    finance = factories.member("finance_officer", agency).person
    outsider = factories.member(role)  # type: ignore[arg-type]  # one of the roles

    with pytest.raises(Refused, match="not_yours"):
        actions.grant_way_back(asked(finance), finance, "sure", by=outsider)

    actions.grant_way_back(asked(finance), finance, "sure", by=factories.member("administrator", agency))
    assert Person.objects.get(pk=finance.pk).email == "now@example.org"


def test_nobody_grants_without_saying_how_it_was_verified_nor_twice() -> None:
    person, officer = factories.person(), factories.member("programme_officer")
    request = asked(person)

    with pytest.raises(Refused, match="reason_needed"):
        actions.grant_way_back(request, person, "  ", by=officer)
    actions.refuse_way_back(request, "nobody there knows this person", by=officer)
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.grant_way_back(request, person, "sure", by=officer)


def test_an_address_of_somebody_else_is_refused_and_nothing_changes() -> None:
    person, other = factories.person(), factories.person(email="taken@example.org")
    request = asked(person, reach=other.email)

    with pytest.raises(Refused, match="address_taken"):
        actions.grant_way_back(request, person, "sure", by=factories.member("programme_officer"))

    assert WayBack.objects.get().state == "asked"


@pytest.mark.parametrize("lost", ["mailbox", "second_factor"])
def test_a_way_back_ends_every_session_of_the_person_and_of_nobody_else(lost: str) -> None:
    person, other = factories.person(), factories.person()
    clients = []
    for each in (person, other):
        client = Client()
        client.force_login(each, "allauth.account.auth_backends.AuthenticationBackend")
        clients.append(client)
    before = [client.get("/en/profile/").status_code for client in clients]

    actions.grant_way_back(asked(person, lost), person, "video call", by=factories.member("administrator"))

    assert before == [200, 200]
    assert [client.get("/en/profile/").status_code for client in clients] == [302, 200]
