"""Parts of a form that others answer: asked for by the applicant, answered by link, each by one alone."""

import re
from typing import Any

import factories as make
import pytest
from django.test import Client
from django.utils import translation
from test_applying import at, signed_in

from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.stages.applications.actions import begin_application, save_answers, submit_application
from sojourn.stages.applications.models import Answer, Application, CallForm, Contributor, EarlierAnswer

pytestmark = pytest.mark.django_db
HOME, HOST = (
    {"home_support": "Gladly.", "home_security": ["no"]},
    {"host_plan": "Secret plan.", "host_security": ["no"]},
)


@pytest.fixture(autouse=True)
def english() -> Any:
    with translation.override("en"):
        yield


@pytest.fixture
def student() -> Actor:
    return make.member("student")


@pytest.fixture
def application(student: Actor) -> Application:
    under = make.agreement()
    programme = make.programme("gra-x", owner=make.party(under, "funder"), shipped="gra")
    return begin_application(make.call(under=under, of=programme), by=student)


def asked(student: Actor, application: Application, part: str, email: str = "prof@example.org") -> str:
    """The path of the link that somebody gets."""
    typed = {"full_name": "Prof. Generated", "email": email, "language": "en"}
    answer = signed_in(student).post(at(application, f"contributors/{part}/ask/"), typed)
    assert answer.status_code == 302
    return link_of(OutboxMail.objects.filter(address=email).latest("pk"))


def link_of(mail: OutboxMail) -> str:
    return "/" + re.search(r"https?://[^/\s]+/(\S+)", mail.text)[1]  # type: ignore[index]  # the mail has one link


def typed(answers: dict[str, Any], **more: str) -> dict[str, Any]:
    plain = {f"q_{code}": value[0] if isinstance(value, list) else value for code, value in answers.items()}
    return {**plain, "page": "one", **more}


def value(code: str) -> Any:
    row = Answer.objects.filter(question=code).first()
    return None if row is None else row.value


def test_somebody_answers_the_own_part_by_link_and_hands_it_in(student: Actor, application: Application) -> None:
    link, author = asked(student, application, "home_supervisor"), Client()

    page = author.get(link).content.decode()
    early = author.post(link, typed({"home_support": "Gladly."}, send="")).content.decode()
    author.post(link, typed(HOME, send="", v_home_support="1"))

    row = Contributor.objects.get()
    assert "host_plan" not in page
    assert "Still missing or wrong: 1" in early
    assert (row.state, value("home_support"), value("home_security")) == ("done", "Gladly.", ["no"])
    assert OutboxMail.objects.filter(person=student.person, subject__contains="has arrived").count() == 1


def test_nobody_answers_for_another(student: Actor, application: Application) -> None:
    home = asked(student, application, "home_supervisor")
    asked(student, application, "host_supervisor", "host@example.org")

    Client().post(home, typed({**HOME, **HOST}, send=""))
    save_answers(application, HOST, seen={}, page="p", person=student.person)

    assert (value("home_support"), value("host_plan")) == ("Gladly.", None)


def test_autosave_keeps_and_names_what_another_page_wrote(student: Actor, application: Application) -> None:
    link, author = asked(student, application, "home_supervisor"), Client()

    saved = author.post(f"{link}save/", typed({"home_support": "a"}))
    refused = author.post(f"{link}save/", {**typed({"home_support": "b"}), "page": "two"})

    assert (saved.status_code, saved.json()["versions"]["home_support"]) == (200, 1)
    assert (refused.status_code, refused.json()["refused"]) == (409, "newer_elsewhere")
    assert value("home_support") == "a"


def test_a_replaced_author_loses_the_link_and_what_was_said_is_set_aside(
    student: Actor, application: Application
) -> None:
    first = asked(student, application, "home_supervisor")
    Client().post(first, typed(HOME, send=""))

    signed_in(student).post(at(application, f"contributors/{Contributor.objects.get().code}/cancel/"))
    second = asked(student, application, "home_supervisor", "new@example.org")
    Client().post(first, typed({"home_support": "Again."}))
    page = Client().get(second).content.decode()

    assert value("home_support") is None
    assert "Gladly." not in page
    assert EarlierAnswer.objects.filter(answer__question="home_support").get().value == "Gladly."


def test_a_reminder_brings_a_new_link_and_ends_the_old_one(student: Actor, application: Application) -> None:
    old = asked(student, application, "home_supervisor")

    signed_in(student).post(at(application, f"contributors/{Contributor.objects.get().code}/remind/"))
    new = link_of(OutboxMail.objects.filter(address="prof@example.org").latest("pk"))

    assert (Client().get(old).status_code, Client().get(new).status_code) == (404, 200)


def test_a_part_has_one_author_at_a_time_and_never_the_applicant(student: Actor, application: Application) -> None:
    asked(student, application, "home_supervisor")
    ask, client = at(application, "contributors/home_supervisor/ask/"), signed_in(student)

    again = client.post(ask, {"full_name": "B", "email": "b@example.org", "language": "en"}).content.decode()
    own = client.post(
        at(application, "contributors/host_supervisor/ask/"),
        {"full_name": "Me", "email": student.person.email, "language": "en"},
    ).content.decode()

    assert "asked for this part already" in again
    assert "another address than yours" in own
    assert Contributor.objects.count() == 1


def test_what_is_not_handed_in_keeps_the_application_from_being_submitted(
    student: Actor, application: Application
) -> None:
    link = asked(student, application, "home_supervisor")
    Client().post(link, typed(HOME))

    body = signed_in(student).get(at(application, "check/")).content.decode()
    with pytest.raises(Refused) as refused:
        submit_application(application, key="k", language="en", by=student)

    assert "Prof. Generated has yet to hand in" in body
    assert f'href="{at(application, "contributors/")}"' in body
    assert refused.value.reason == "application_incomplete"


def test_a_part_that_the_form_hides_is_not_shown_to_the_applicant(student: Actor, application: Application) -> None:
    form = CallForm.objects.get()
    text = form.text.replace(
        'answered_by = "host_supervisor"', 'answered_by = "host_supervisor"\nshown_to_applicant = false'
    )
    CallForm.objects.filter(pk=form.pk).update(text=text, digest="hidden")
    for part, answers in (("home_supervisor", HOME), ("host_supervisor", HOST)):
        Client().post(asked(student, application, part, f"{part}@example.org"), typed(answers, send=""))

    client = signed_in(student)
    body = "".join(client.get(at(application, page)).content.decode() for page in ("check/", "contributors/", ""))

    assert "Gladly." in body
    assert "Secret plan." not in body
    assert "You see only how far it is" in body


def test_after_declining_somebody_else_can_be_asked(student: Actor, application: Application) -> None:
    link = asked(student, application, "home_supervisor")

    Client().post(f"{link}decline/")
    asked(student, application, "home_supervisor", "new@example.org")

    states = Contributor.objects.order_by("pk").values_list("state", flat=True)
    assert list(states) == ["declined", "asked"]
