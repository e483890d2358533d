"""Reminders that go out by themselves: each once, at its time, to whom somebody waits for."""

from datetime import datetime, timedelta
from typing import Any

import factories as make
import pytest
from django.utils import translation
from test_signing import handed_in

from sojourn.base import clock
from sojourn.base.jobs.models import Job
from sojourn.base.jobs.regular import ask_for_regular
from sojourn.base.mail.models import OutboxMail
from sojourn.stages.applications.actions import ask_reference, begin_application, decline_reference, sign
from sojourn.stages.applications.actions.reminding import WORK, remind_all
from sojourn.stages.applications.models import Application, Reference, Signature
from sojourn.stages.calls.models import Window

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Any:
    with translation.override("en"):
        yield


def run_at(monkeypatch: pytest.MonkeyPatch, at: datetime) -> dict[str, int]:
    monkeypatch.setattr(clock, "now", lambda: at)
    return dict(remind_all({}, lambda _done, _total: None))


def asked(days: int) -> tuple[Reference, datetime]:
    """A reference that was asked for now, and when it is due in so many days."""
    student = make.member("student")
    call = make.call(of=make.programme(shipped="gri"))
    closes = clock.now() + timedelta(days=days)
    Window.objects.filter(call=call).update(closes_at=closes)
    application = begin_application(call, by=student)
    return ask_reference(application, "Ada Roe", "ada@roe.example", language="en", by=student), closes


def test_a_referee_is_reminded_a_week_and_two_days_before_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    reference, closes = asked(30)
    written = []
    for hours in range(0, 30 * 24 + 48, 12):  # twice a day: a second run of a day writes nothing more
        at = closes - timedelta(days=30) + timedelta(hours=hours)
        if run_at(monkeypatch, at)["references"]:
            written.append((closes - at).days)

    assert written == [7, 2]
    reference.refresh_from_db()
    assert reference.reminders == 2
    assert OutboxMail.objects.filter(address="ada@roe.example").count() == 3


def test_whoever_was_asked_yesterday_or_has_declined_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    late, closes = asked(2)
    declined, _ = asked(30)
    decline_reference(declined, "No time.")

    assert run_at(monkeypatch, closes - timedelta(days=1))["references"] == 0
    assert Reference.objects.filter(reminders=0).count() == 2
    assert late.state == "asked"


def test_no_referee_of_a_draft_that_can_no_longer_be_handed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    reference, closes = asked(30)
    Reference.objects.filter(pk=reference.pk).update(until_at=closes + timedelta(days=20))

    assert run_at(monkeypatch, closes + timedelta(days=18, hours=1))["references"] == 0

    Application.objects.filter(pk=reference.application_id).update(state="submitted")
    assert run_at(monkeypatch, closes + timedelta(days=18, hours=1))["references"] == 1


def test_signers_are_reminded_before_and_after_their_days_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    application = handed_in(make.member("student"))
    signature = Signature.objects.get(application=application, state="asked")
    person = make.member("home_coordinator", signature.organisation).person
    assert signature.due_at is not None

    for hours in (-48, -20, -10, 5, 29, 24 * 20):
        run_at(monkeypatch, signature.due_at + timedelta(hours=hours))

    mails = OutboxMail.objects.filter(person=person).order_by("pk")
    assert [mail.key.split(":")[0] for mail in mails] == ["signature-reminder", "signature-overdue"]
    assert f"/signatures/{application.code}/" in mails[0].text
    assert all("{" not in mail.text for mail in mails)


def test_nobody_who_has_signed_is_reminded(monkeypatch: pytest.MonkeyPatch) -> None:
    application = handed_in(make.member("student"))
    signature = Signature.objects.get(application=application, state="asked")
    assert signature.due_at is not None
    coordinator = make.member("home_coordinator", signature.organisation)
    sign(signature, by=coordinator)
    before = OutboxMail.objects.filter(person=coordinator.person).count()

    run_at(monkeypatch, signature.due_at + timedelta(hours=1))

    assert OutboxMail.objects.filter(person=coordinator.person).count() == before


def test_it_is_asked_for_every_day(monkeypatch: pytest.MonkeyPatch) -> None:
    now = clock.now()
    for hours in (0, 23, 25, 50):
        monkeypatch.setattr(clock, "now", lambda at=now + timedelta(hours=hours): at)
        ask_for_regular()
        Job.objects.update(state="done")

    assert Job.objects.filter(work=WORK).count() == 3
