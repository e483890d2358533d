"""Signing under an application: one party after another, each with its working days."""

from datetime import UTC, datetime, timedelta
from typing import Any

import factories as make
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from sojourn.base.audit.models import Event
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.periods import end_of_working_days
from sojourn.stages.applications import signing
from sojourn.stages.applications.actions import (
    begin_application,
    reconsider_signature,
    refuse_signature,
    sign,
    start_signing,
)
from sojourn.stages.applications.models import Application, Choice, Signature, Submission

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Any:
    with translation.override("en"):
        yield


@pytest.fixture
def student() -> Actor:
    return make.member("student")


@pytest.fixture
def application(student: Actor) -> Application:
    """Handed in to a call whose form is signed by the home, the host office and the co-funder, and asked for."""
    return handed_in(student)


def handed_in(student: Actor, under: Any = None) -> Application:
    under = under or make.agreement()
    programme = make.programme(owner=make.party(under, "funder"), shipped="gra")
    call = make.call(under=under, of=programme)
    row = begin_application(call, by=student)
    host = make.organisation("host_university", province="Ontario")
    Choice.objects.create(application=row, rank=1, project=make.project(in_call=call, host=host))
    at = row.begun_at
    home = make.party(under, "home_university")
    Application.objects.filter(pk=row.pk).update(state="submitted", number=f"N-{row.pk}", submitted_at=at, home=home)
    row = Application.objects.get(pk=row.pk)
    content = {"form": row.form.number, "answers": {}, "documents": [], "choices": []}
    Submission.objects.create(
        application=row, number=1, receipt=f"R{row.pk}", key="k", content=content, digest="d", language="en", at=at
    )
    start_signing(row, "submitted", by=student)
    return row


def of(application: Application, party: str) -> Signature:
    return Signature.objects.select_related("application", "organisation").get(application=application, party=party)


def signer(application: Application, party: str) -> Actor:
    role = {"home_university": "home_coordinator", "host_office": "host_office", "co_funder": "programme_officer"}[
        party
    ]
    return make.member(role, of(application, party).organisation)  # type: ignore[arg-type]  # a role by its name


def states(application: Application) -> list[str]:
    return [row.state for row in signing.steps_of(application)]


PARTIES = ("home_university", "host_office", "co_funder")


def test_each_party_is_asked_once_the_one_before_has_signed(application: Application) -> None:
    found = [states(application)]

    for party in PARTIES:
        sign(of(application, party), by=signer(application, party))
        found.append(states(application))

    assert found == [
        ["asked", "later", "later"],
        ["signed", "asked", "later"],
        ["signed", "signed", "asked"],
        ["signed", "signed", "signed"],
    ]
    verbs = Event.objects.filter(object_code=application.code, verb__in=("ask_signature", "sign")).order_by("number")
    assert [event.verb for event in verbs] == ["ask_signature", "sign"] * 3
    assert OutboxMail.objects.filter(person=application.person, key__startswith="mail-signatures-complete").count() == 1


def test_a_deputy_of_the_same_organisation_signs_and_is_named(application: Application) -> None:
    first, deputy = signer(application, "home_university"), signer(application, "home_university")

    seen = [signing.to_sign(actor).count() for actor in (first, deputy)]
    sign(of(application, "home_university"), by=deputy)

    assert seen == [1, 1]
    assert of(application, "home_university").by == deputy.person
    with pytest.raises(Refused, match="not_from_here"):
        sign(of(application, "home_university"), by=first)


def test_nobody_signs_for_another_organisation_nor_out_of_turn(application: Application) -> None:
    stranger = make.member("home_coordinator", make.organisation("home_university"))
    host = signer(application, "host_office")

    for party, by in (("home_university", stranger), ("home_university", host), ("host_office", host)):
        with pytest.raises(Refused):
            sign(of(application, party), by=by)

    assert states(application) == ["asked", "later", "later"]
    assert (signing.to_sign(stranger).count(), signing.to_sign(host).count()) == (0, 0)


def test_who_refuses_says_why_and_nobody_further_is_asked(application: Application, student: Actor) -> None:
    by = signer(application, "home_university")

    with pytest.raises(Refused, match="reason_needed"):
        refuse_signature(of(application, "home_university"), why=" ", by=by)
    refuse_signature(of(application, "home_university"), why="No such place.", by=by)

    told = OutboxMail.objects.get(key__startswith="mail-signature-refused")
    assert states(application) == ["refused", "later", "later"]
    assert (told.person, "No such place." in told.text) == (student.person, False)


def test_a_word_is_taken_back_until_the_next_party_has_spoken(application: Application) -> None:
    home, host = signer(application, "home_university"), signer(application, "host_office")
    sign(of(application, "home_university"), by=home)

    reconsider_signature(of(application, "home_university"), why="A slip.", by=home)
    back = states(application)
    sign(of(application, "home_university"), by=home)
    sign(of(application, "host_office"), by=host)

    assert back == ["asked", "later", "later"]
    with pytest.raises(Refused, match="signature_passed"):
        reconsider_signature(of(application, "home_university"), why="Too late.", by=home)


def test_a_second_submission_is_signed_anew(application: Application, student: Actor) -> None:
    sign(of(application, "home_university"), by=signer(application, "home_university"))

    start_signing(application, "submitted", by=student)

    assert states(application) == ["asked", "later", "later"]


def test_nothing_is_asked_at_a_moment_that_the_form_does_not_name(application: Application, student: Actor) -> None:
    before = list(Signature.objects.order_by("pk").values_list("pk", flat=True))

    asked = start_signing(application, "eligible", by=student)

    assert (asked, list(Signature.objects.order_by("pk").values_list("pk", flat=True))) == ([], before)


@pytest.mark.parametrize(
    ("at", "due"),
    [
        (datetime(2026, 9, 3, 1, tzinfo=UTC), datetime(2026, 9, 10, 14, 59, tzinfo=UTC)),  # Thursday, over a week-end
        (datetime(2026, 9, 5, 1, tzinfo=UTC), datetime(2026, 9, 11, 14, 59, tzinfo=UTC)),  # Saturday
        (datetime(2026, 9, 3, 20, tzinfo=UTC), datetime(2026, 9, 11, 14, 59, tzinfo=UTC)),  # Friday in Seoul already
    ],
)
def test_working_days_are_those_of_the_place(at: datetime, due: datetime) -> None:
    assert end_of_working_days(at, 5, "Asia/Seoul") == due


def opened(actor: Actor) -> Client:
    client = Client()
    client.force_login(actor.person)
    return client


def test_the_pages_show_what_waits_what_is_late_and_sign(application: Application) -> None:
    actor = signer(application, "home_university")
    row, client = of(application, "home_university"), opened(actor)
    assert row.asked_at is not None
    Signature.objects.filter(pk=row.pk).update(due_at=row.asked_at - timedelta(days=1))
    page = f"/en/university/signatures/{application.code}/{row.step}/"

    listed = client.get("/en/university/signatures/").content.decode()
    one = client.get(page).content.decode()
    client.post(page, {"sign": "1"})
    after = client.get(page).content.decode()

    assert f'href="{page}"' in listed
    assert "Overdue" in listed
    assert "Overdue" in one
    assert of(application, "home_university").state == "signed"
    assert actor.person.full_name in after


def test_a_refusal_without_a_reason_is_told_on_the_page(application: Application) -> None:
    row, client = of(application, "home_university"), opened(signer(application, "home_university"))

    told = client.post(f"/en/university/signatures/{application.code}/{row.step}/", {"refuse": "1", "why": ""})

    assert (told.status_code, 'id="id_why-error"' in told.content.decode()) == (200, True)
    assert of(application, "home_university").state == "asked"


def test_others_and_the_applicant_have_no_page_of_it(application: Application, student: Actor) -> None:
    row = of(application, "home_university")
    page = f"/en/university/signatures/{application.code}/{row.step}/"
    stranger = make.member("home_coordinator", make.organisation("home_university"))

    assert [opened(actor).get(page).status_code for actor in (stranger, student)] == [404, 404]


def test_the_list_asks_the_same_for_one_row_and_for_three() -> None:
    under, counts = make.agreement(), []
    actor = make.member("home_coordinator", make.party(under, "home_university"))
    client = opened(actor)
    for more in (1, 2):
        for _ in range(more):
            handed_in(make.member("student"), under)
        with CaptureQueriesContext(connection) as asked:
            client.get("/en/university/signatures/")
        counts.append(len(asked))

    assert counts[0] == counts[1]
    assert counts[0] <= 12
