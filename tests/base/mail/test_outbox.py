"""Mail is written in the reader's language, once, with why it was sent and one link."""

from datetime import UTC, date, datetime

import pytest
from django.conf import settings

from sojourn.base.mail import outbox
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.models import Person
from sojourn.texts import Speaker, speaker

pytestmark = pytest.mark.django_db
MESSAGES = {
    "mail-sample-subject": "Results of\n{call}",
    "mail-sample-text": "Dear {name},\n\nresults came on {on}, {at}.",
}


@pytest.fixture(autouse=True)
def _messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two messages of a mail that no stage has."""
    whole, has = Speaker.__call__, Speaker.has

    def say(self: Speaker, code: str, figures: dict[str, object] | None = None, /, **more: object) -> str:
        if code in MESSAGES:
            return MESSAGES[code].format(**(figures or {}))
        return whole(self, code, figures, **more)

    monkeypatch.setattr(Speaker, "__call__", say)
    monkeypatch.setattr(Speaker, "has", lambda self, code: code in MESSAGES or has(self, code))


def person(**more: str) -> Person:
    return Person.objects.create(
        **{
            "code": "p1",
            "email": "kim@example.org",
            "full_name": "김서연",
            "language": "ko",
            "time_zone": "Asia/Seoul",
            "joined_at": datetime(2026, 1, 1, tzinfo=UTC),
            **more,
        }
    )


def post(key: str = "k", **more: object) -> OutboxMail:
    figures = {
        "call": {"en": "GRI in English", "ko": "지알아이"},
        "name": "<b>김서연</b>",
        "on": date(2026, 9, 24),
        "at": datetime(2026, 9, 24, 4, 0, tzinfo=UTC),
    }
    return outbox.post(key=key, code="mail-sample", figures=figures, **more)  # type: ignore[arg-type]  # literal words


def test_a_mail_is_in_the_language_and_the_zone_of_the_person() -> None:
    row = post(person=person(), link="/ko/calls/gri/")

    assert (row.language, row.address, row.subject) == ("ko", "kim@example.org", "Results of 지알아이")
    assert row.text == (
        "Dear <b>김서연</b>,\n\n"
        "results came on 2026년\u00a09월\u00a024일, 2026년\u00a09월\u00a024일(목) 13:00 (서울).\n\n"
        f"페이지 열기:\n{settings.PUBLIC_URL}/ko/calls/gri/\n\n-- \n{speaker('ko')('mail-why-person')}\n"
    )


def test_the_html_part_holds_the_same_and_no_tag_of_a_name() -> None:
    row = post(person=person(), link="/ko/calls/gri/")

    assert '<p class="why">' + speaker("ko")("mail-why-person") in row.html
    assert f'<a href="{settings.PUBLIC_URL}/ko/calls/gri/">페이지 열기</a>' in row.html
    assert "&lt;b&gt;김서연" in row.html
    assert "<b>" not in row.html


def test_an_address_without_a_person_is_told_why_it_gets_mail() -> None:
    row = post(address="office@example.org", language="fr")

    assert row.text.endswith(f"\n\n-- \n{speaker('fr')('mail-why-address')}\n")
    assert row.person is None


def test_a_key_that_is_there_sends_nothing_again() -> None:
    kim = person()

    first, second = post(person=kim), post(person=kim)

    assert first.pk == second.pk
    assert OutboxMail.objects.count() == 1


def test_a_mail_without_a_reader_is_refused() -> None:
    with pytest.raises(ValueError, match="person or to an address"):
        post()
