"""Mail goes to a real server, once, and waits for its next try when it could not go."""

import socket
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.db import connection
from mail_sink import AT, Sink, mail

from sojourn.base import clock
from sojourn.base.mail import sending
from sojourn.base.mail.models import OutboxMail


@pytest.fixture
def sink(settings: Any) -> Iterator[Sink]:
    handler = Sink()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    settings.MAIL_URL = f"smtp://127.0.0.1:{port}"
    yield handler
    controller.stop()


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: AT)


@pytest.mark.django_db
def test_a_mail_arrives_with_both_parts_and_is_marked_as_sent(sink: Sink) -> None:
    row = mail()

    assert sending.send_waiting() == 1

    (message,) = sink.got
    parts = [part.get_content_type() for part in message.walk()]
    row.refresh_from_db()
    assert (message["To"], message["Subject"]) == ("a@example.org", "합격 통보")
    assert parts == ["multipart/alternative", "text/plain", "text/html"]
    assert (row.state, row.sent_at, row.tries) == ("sent", AT, 1)


@pytest.mark.django_db
def test_the_same_key_has_the_same_message_id(sink: Sink) -> None:
    row = mail()
    sending.send_waiting()
    OutboxMail.objects.filter(pk=row.pk).update(state="waiting")

    sending.send_waiting()

    assert sink.got[0]["Message-ID"] == sink.got[1]["Message-ID"]


@pytest.mark.django_db
def test_without_a_server_a_mail_stays_in_the_outbox(settings: Any) -> None:
    settings.MAIL_URL = ""
    row = mail()

    assert sending.send_waiting() == 0

    row.refresh_from_db()
    assert (row.state, row.tries) == ("waiting", 0)


@pytest.mark.django_db
def test_a_mail_that_is_refused_for_now_waits_and_the_next_one_goes(sink: Sink) -> None:
    first, second = mail("a"), mail("b")
    sink.answers = ["451 later"]

    assert sending.send_waiting() == 1

    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, first.due_at, second.state) == ("waiting", AT + timedelta(minutes=1), "sent")
    assert sending.send_waiting() == 0


@pytest.mark.django_db
def test_a_mail_that_is_refused_for_good_is_given_up_with_the_fault(sink: Sink) -> None:
    row = mail()
    sink.answers = ["550 no such mailbox"]

    sending.send_waiting()

    row.refresh_from_db()
    assert (row.state, "no such mailbox" in row.fault) == ("failed", True)
    assert sending.try_again(row)
    assert not sending.try_again(row)


@pytest.mark.django_db
def test_a_server_out_of_reach_is_tried_with_longer_waits_and_then_given_up(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.MAIL_URL = "smtp://127.0.0.1:1"
    row = mail()
    at, waits = AT, []
    monkeypatch.setattr(clock, "now", lambda: at)

    for _ in range(7):
        sending.send_waiting()
        row.refresh_from_db()
        if row.state == "waiting":
            assert row.due_at is not None
            waits.append((row.due_at - at).total_seconds() / 60)
            at = row.due_at

    assert waits == [1, 5, 15, 60, 240, 720]
    assert (row.state, row.tries, row.fault.startswith("ConnectionRefusedError")) == ("failed", 7, True)


@pytest.mark.django_db
def test_the_mail_of_a_sender_that_died_goes_again_after_a_while(sink: Sink) -> None:
    dead = mail("a", state="sending", claimed_at=AT - timedelta(minutes=16))
    mail("b", state="sending", claimed_at=AT - timedelta(minutes=14))

    assert sending.take_back_stale() == 1
    assert sending.send_waiting() == 1

    dead.refresh_from_db()
    assert (dead.state, len(sink.got)) == ("sent", 1)


@pytest.mark.django_db
def test_a_heading_cannot_be_smuggled_into_a_subject(sink: Sink) -> None:
    row = mail()
    OutboxMail.objects.filter(pk=row.pk).update(subject="Hi\r\nBcc: o@example.org")

    sending.send_waiting()

    assert (sink.got[0]["Subject"], sink.got[0]["Bcc"]) == ("Hi Bcc: o@example.org", None)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("is_guarded", "copies"), [(False, 2), (True, 1)], ids=["guard off", "guard on"])
def test_two_senders_at_once_send_a_mail_once(
    sink: Sink, monkeypatch: pytest.MonkeyPatch, is_guarded: bool, copies: int
) -> None:
    mail()
    both_have_read = threading.Barrier(2)
    due = sending.due

    def due_together(at: datetime, most: int) -> list[OutboxMail]:
        found = due(at, most)
        both_have_read.wait(timeout=10)
        return found

    monkeypatch.setattr(sending, "due", due_together)
    if not is_guarded:
        monkeypatch.setattr(sending, "claim", lambda _: True)

    def send() -> None:
        sending.send_waiting()
        connection.close()

    senders = [threading.Thread(target=send) for _ in range(2)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()

    assert len(sink.got) == copies
