"""The own account: signing up and in, roles, invitations, the way back, in the words of the house."""

import re

import factories
import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.test import Client

from sojourn.base.audit.models import Event
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people import actions
from sojourn.base.people.models import Invitation, Membership, Person, WayBack

pytestmark = pytest.mark.django_db
PASSWORD = "larch saule cedar orme"  # noqa: S105  of a person who does not exist
NEW = {"full_name": "표민서", "roman_name": "Pyo Minseo", "email": "pyo@example.org", "password1": PASSWORD}


def link_in(mail: OutboxMail) -> str:
    """The path of the one link of a mail."""
    (found,) = re.findall(r"https?://[^/\s]+(/\S+)", mail.text)
    return str(found)


def test_somebody_signs_up_confirms_the_address_and_is_in() -> None:
    client = Client()

    client.post("/ko/account/signup/", NEW)
    mail = OutboxMail.objects.get(address="pyo@example.org")
    confirm = link_in(mail)
    client.post(confirm)
    client.post("/ko/account/login/", {"login": "pyo@example.org", "password": PASSWORD})

    person = Person.objects.get(email="pyo@example.org")
    assert (person.full_name, person.roman_name, person.language) == ("표민서", "Pyo Minseo", "ko")
    assert (mail.language, mail.subject) == ("ko", "새 계정을 확인해 주십시오")
    assert client.get("/ko/profile/").status_code == 200


def test_before_the_address_is_confirmed_nobody_is_in() -> None:
    client = Client()

    client.post("/en/account/signup/", NEW)
    client.post("/en/account/login/", {"login": "pyo@example.org", "password": PASSWORD})

    assert client.get("/en/profile/").status_code == 302


def test_after_signing_in_pages_are_in_the_language_of_the_account() -> None:
    person = factories.person(language="fr", email="fr@example.org")
    person.set_password(PASSWORD)
    person.save()

    answer = Client().post("/ko/account/login/", {"login": "FR@example.org", "password": PASSWORD})

    assert answer.headers["Location"] == "/fr/start/"


def test_a_closed_account_does_not_sign_in() -> None:
    person = factories.person(email="gone@example.org")
    person.set_password(PASSWORD)
    person.is_active = False
    person.save()
    client = Client()

    client.post("/en/account/login/", {"login": "gone@example.org", "password": PASSWORD})

    assert client.get("/en/profile/").status_code == 302


@pytest.mark.parametrize(
    ("language", "says"), [("en", "do not belong together"), ("ko", "맞지 않습니다"), ("fr", "ne vont pas ensemble")]
)
def test_a_wrong_password_is_said_in_the_language_of_the_page(language: str, says: str) -> None:
    page = Client().post(f"/{language}/account/login/", {"login": "no@example.org", "password": "wrong"})

    assert says in page.content.decode()


@pytest.mark.parametrize(("password", "says"), [("short", "at least 10"), ("password123", "Many people use")])
def test_a_weak_password_is_refused_in_words_of_the_house(password: str, says: str) -> None:
    page = Client().post("/en/account/signup/", {**NEW, "password1": password})

    assert says in page.content.decode()


def test_a_forgotten_password_is_set_anew_by_the_link() -> None:
    person = factories.person(email="lost@example.org", language="fr")
    person.set_password("something old and long")
    person.save()
    client = Client()

    client.post("/fr/account/password/reset/", {"email": "lost@example.org"})
    to_form = client.get(link_in(OutboxMail.objects.get(address="lost@example.org"))).headers["Location"]
    client.post(to_form, {"password1": PASSWORD, "password2": PASSWORD})

    person.refresh_from_db()
    assert person.check_password(PASSWORD)


def test_somebody_works_in_another_of_their_roles() -> None:
    first = factories.member("host_professor")
    second = factories.member("reviewer", who=first.person).memberships[-1]
    client = Client()
    client.force_login(first.person)

    client.post("/en/profile/role/", {"membership": second.pk})

    assert client.get("/en/profile/").context["actor"].acting == second


@pytest.mark.parametrize("number", ["0", "x", "999999999999999999999", ""])
def test_a_role_of_somebody_else_is_not_there(number: str) -> None:
    client = Client()
    client.force_login(factories.member("host_professor").person)

    assert client.post("/en/profile/role/", {"membership": number}).status_code == 404
    other = factories.member("administrator").memberships[0]
    assert client.post("/en/profile/role/", {"membership": other.pk}).status_code == 404


def test_an_invitation_is_answered_by_signing_up_without_a_second_mail() -> None:
    place = factories.organisation()
    actions.invite_person("pyo@example.org", place, "host_professor", by=factories.member("programme_officer"))
    link = link_in(OutboxMail.objects.get(address="pyo@example.org"))
    client = Client()

    shown = client.get(link)
    to_sign_up = client.post(link, {"to": "new"}).headers["Location"]
    client.post(to_sign_up, NEW)

    assert shown.status_code == 200
    assert Membership.objects.get(organisation=place).person == Person.objects.get(email="pyo@example.org")
    assert OutboxMail.objects.filter(address="pyo@example.org", key__startswith="account:").count() == 0
    assert client.get("/en/profile/").status_code == 200


def test_an_invitation_is_answered_by_whoever_is_signed_in() -> None:
    place, person = factories.organisation(), factories.person()
    actions.invite_person("work@example.org", place, "reviewer", by=factories.member("programme_officer"))
    link = link_in(OutboxMail.objects.get(address="work@example.org"))
    client = Client()
    client.force_login(person)

    client.post(link)

    assert Membership.objects.get(organisation=place).person == person
    assert Invitation.objects.get().accepted_by == person
    assert client.get(link).status_code == 404


def test_asking_for_a_way_back_answers_alike_for_known_and_unknown_addresses() -> None:
    person = factories.person()
    values = {"lost": "mailbox", "reach_email": "now@example.org", "full_name": "A", "words": ""}

    answers = [
        Client().post("/en/way-back/", {**values, "email": email}, follow=True).content.decode()
        for email in (person.email, "nobody@example.org")
    ]

    plain = [re.sub(r'value="[^"]+"', "", answer) for answer in answers]
    assert plain[0] == plain[1]
    assert WayBack.objects.count() == 2


def test_whoever_asked_sees_how_the_request_stands_by_the_link() -> None:
    actions.ask_way_back(lost="mailbox", full_name="A", email="a@example.org", reach_email="now@example.org")
    link = link_in(OutboxMail.objects.get(address="now@example.org"))

    before = Client().get(link).content.decode()
    actions.refuse_way_back(WayBack.objects.get(), "not known there", by=factories.member("programme_officer"))
    after = Client().get(link).content.decode()

    assert ("Being checked" in before, "not known there" in after) == (True, True)


def test_a_profile_keeps_names_language_and_zone() -> None:
    person = factories.person()
    client = Client()
    client.force_login(person)
    values = {"full_name": "표민서", "roman_name": "Pyo Minseo", "language": "ko", "time_zone": "Asia/Seoul"}

    answer = client.post("/en/profile/", values)

    person.refresh_from_db()
    assert {name: getattr(person, name) for name in values} == values
    assert answer.headers["Location"] == "/ko/profile/"


PAGES = (
    "login/",
    "signup/",
    "password/reset/",
    "password/reset/done/",
    "password/reset/key/done/",
    "password/reset/key/1-none/",
    "confirm-email/",
    "confirm-email/none/",
    "inactive/",
)
OWN_PAGES = (
    "logout/",
    "email/",
    "password/change/",
    "2fa/",
    "2fa/totp/activate/",
    "2fa/webauthn/",
    "2fa/webauthn/add/",
    "2fa/recovery-codes/generate/",
    "reauthenticate/",
)


@pytest.mark.parametrize("page", PAGES)
def test_pages_before_signing_in_look_like_the_house(page: str) -> None:
    assert 'class="bar"' in Client().get(f"/fr/account/{page}", follow=True).content.decode()


@pytest.mark.parametrize("page", OWN_PAGES)
def test_pages_of_the_own_account_look_like_the_house(page: str) -> None:
    person = factories.person(email="own@example.org")
    person.set_password(PASSWORD)
    person.save()
    client = Client()
    client.post("/ko/account/login/", {"login": "own@example.org", "password": PASSWORD})

    assert 'class="bar"' in client.get(f"/ko/account/{page}", follow=True).content.decode()


def known_person(email: str = "pyo@example.org") -> Person:
    """Somebody with a password and a confirmed address."""
    person = factories.person(email=email, language="ko")
    person.set_password(PASSWORD)
    person.save()
    EmailAddress.objects.update_or_create(user=person, email=email, defaults={"primary": True, "verified": True})
    return person


def test_whoever_signs_out_elsewhere_stays_here_and_nowhere_else() -> None:
    person = known_person()
    here, there = Client(), Client()
    for client in (here, there):
        client.force_login(person)

    answer = here.post("/ko/profile/elsewhere/")

    assert answer.status_code == 302
    assert [client.get("/ko/profile/").status_code for client in (here, there)] == [200, 302]
    assert Event.objects.get(verb="sign_out_elsewhere").object_code == person.code


def test_a_passkey_is_offered_only_to_whoever_has_one() -> None:
    person = known_person()
    Authenticator.objects.create(user=person, type="totp", data={"secret": "none"})
    client = Client()

    answer = client.post("/ko/account/login/", {"login": person.email, "password": PASSWORD})
    page = client.get(answer.headers["Location"]).content.decode()

    assert ('name="code"' in page, "mfa_webauthn_authenticate" in page) == (True, False)


def test_somebody_with_a_second_factor_changes_the_address() -> None:
    person = known_person()
    Authenticator.objects.create(user=person, type="totp", data={"secret": "none"})
    client = Client()
    client.force_login(person)

    client.post("/ko/account/email/", {"email": "new@example.org", "action_add": ""})

    assert OutboxMail.objects.get(address="new@example.org").subject == "전자우편 주소를 확인해 주십시오"


def test_a_notice_about_the_account_says_that_it_goes_to_its_owner_in_their_language() -> None:
    person = known_person()
    client = Client()
    client.force_login(person)

    client.post(
        "/en/account/password/change/",
        {"oldpassword": PASSWORD, "password1": PASSWORD + "x", "password2": PASSWORD + "x"},
    )

    mail = OutboxMail.objects.get(address=person.email)
    assert (mail.person, mail.language) == (person, "ko")
