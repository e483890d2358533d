"""Inviting somebody by mail: one link, held by its digest, answered once."""

from datetime import timedelta

import factories
import pytest
from django.test import Client

from sojourn.base import clock
from sojourn.base.content.texts import in_language
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people import actions, gates
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Membership, Organisation
from sojourn.core.errors import Refused

pytestmark = pytest.mark.django_db


def invited(by: Actor, place: Organisation, email: str = "new@example.org") -> tuple[Invitation, str]:
    """An invitation and the token of its link."""
    made = actions.invite_person(email, place, "host_professor", by=by, language="fr")
    assert isinstance(made, Invitation)
    text = OutboxMail.objects.get(key=f"invitation:{made.code}").text
    return made, text.split("/invitation/", 1)[1].split("/", 1)[0]


def test_the_mail_holds_the_link_and_the_row_only_its_digest() -> None:
    made, token = invited(factories.member("programme_officer"), factories.organisation())

    assert gates.access_invitation(token) == made
    assert token not in str(vars(made))


def test_whoever_accepts_has_the_role_and_the_link_holds_no_more() -> None:
    place, person = factories.organisation(), factories.person()
    made, _ = invited(factories.member("programme_officer"), place)

    actions.accept_invitation(made, by=Actor.of(person))

    assert Membership.objects.get(person=person).role == "host_professor"
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.accept_invitation(made, by=Actor.of(factories.person()))
    assert Membership.objects.filter(organisation=place).count() == 1


def test_an_invitation_that_has_run_out_gives_nothing() -> None:
    made, _ = invited(factories.member("programme_officer"), factories.organisation())
    Invitation.objects.filter(pk=made.pk).update(expires_at=clock.now() - timedelta(minutes=1))

    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.accept_invitation(made, by=Actor.of(factories.person()))


def test_an_invitation_of_somebody_who_has_left_gives_nothing() -> None:
    officer = factories.member("programme_officer")
    made, _ = invited(officer, factories.organisation())
    Membership.objects.filter(person=officer.person).update(ends_at=clock.now() - timedelta(minutes=1))

    with pytest.raises(Refused, match="invitation_void"):
        actions.accept_invitation(made, by=Actor.of(factories.person()))


def test_a_known_address_has_the_role_at_once() -> None:
    person, place = factories.person(email="known@example.org"), factories.organisation()

    made = actions.invite_person("KNOWN@example.org", place, "host_office", by=factories.member("administrator"))

    assert isinstance(made, Membership)
    assert made.person == person


def test_a_second_invitation_ends_the_first() -> None:
    officer, place = factories.member("programme_officer"), factories.organisation()
    first, _ = invited(officer, place)
    second, _ = invited(officer, place)

    assert Invitation.objects.get(answered_at=None) == second
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.accept_invitation(first, by=Actor.of(factories.person()))


def test_a_withdrawn_invitation_gives_nothing() -> None:
    officer = factories.member("programme_officer")
    made, _ = invited(officer, factories.organisation())

    actions.withdraw_invitation(made, by=officer)

    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.accept_invitation(made, by=Actor.of(factories.person()))


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_an_invitation_names_what_its_role_is_narrowed_to_in_mail_and_on_its_page(
    client: Client, language: str
) -> None:
    under = factories.agreement()
    agency = factories.party(under, "agency")
    narrowed = {"scope_kind": "agreement", "scope_code": under.code}
    by = factories.member("administrator", agency)

    actions.invite_person("new@example.org", agency, "auditor", by=by, language=language, **narrowed)  # type: ignore[arg-type]  # a scope
    text = OutboxMail.objects.get(address="new@example.org").text
    page = client.get(f"/{language}/" + text.split(f"/{language}/", 1)[1].split("\n", 1)[0]).content.decode()

    title = in_language(under.titles, language)
    assert (title in text, title in page) == (True, True)
