"""A mail server that keeps what it gets, and mail to send to it."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import Envelope

from sojourn.base.mail.models import OutboxMail

AT = datetime(2026, 11, 23, 3, tzinfo=UTC)


class Sink:
    """A mail server that keeps what it gets. `answers` are said to the next recipients instead of yes."""

    def __init__(self) -> None:
        self.got: list[EmailMessage] = []
        self.answers: list[str] = []

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Envelope, address: str, _options: Any) -> str:  # noqa: N802  named by the library
        if self.answers:
            return self.answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Envelope) -> str:  # noqa: N802  likewise
        assert isinstance(envelope.content, bytes)
        self.got.append(message_from_bytes(envelope.content, policy=policy.default))  # type: ignore[arg-type]  # its policy makes it one
        return "250 OK"


def mail(key: str = "a", **more: Any) -> OutboxMail:
    return OutboxMail.objects.create(
        key=key,
        address=f"{key}@example.org",
        language="ko",
        subject="합격 통보",
        text="안녕하십니까.\n",
        html="<p>안녕하십니까.</p>",
        created_at=AT,
        **more,
    )
