"""The mail server that SOJOURN_MAIL_URL names, and a mail as it goes there."""

import hashlib
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from django.conf import settings

from sojourn.base.mail.models import OutboxMail

PORTS = {"smtp": 25, "smtps": 465}
PATIENCE = 20.0  # seconds for one answer of the server
HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Server:
    """`is_sealed`: encrypted from the first byte (smtps); otherwise as soon as the server offers it."""

    host: str
    port: int
    user: str
    password: str
    is_sealed: bool

    @classmethod
    def of(cls, url: str) -> "Server":
        """smtp://user:password@host:port or smtps://…; a port may be left out.

        Errors: ValueError for anything else.
        """
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname:
            raise ValueError("SOJOURN_MAIL_URL is neither smtp://host nor smtps://host")
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return cls(parts.hostname, parts.port or PORTS[parts.scheme], user, password, parts.scheme == "smtps")

    @contextmanager
    def connected(self) -> Iterator[smtplib.SMTP]:
        """A connection, encrypted where the server can. A password goes over an encrypted one only, or to this machine.

        Errors: OSError, smtplib.SMTPException.
        """
        context = ssl.create_default_context()
        if self.is_sealed:
            connection: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE, context=context)
        else:
            connection = smtplib.SMTP(self.host, self.port, timeout=PATIENCE)
        try:
            connection.ehlo_or_helo_if_needed()
            if not self.is_sealed and connection.has_extn("starttls"):
                connection.starttls(context=context)
                connection.ehlo()
            if self.user:
                if not isinstance(connection.sock, ssl.SSLSocket) and self.host not in HERE:
                    raise smtplib.SMTPNotSupportedError("the server offers no encryption; the password was not sent")
                connection.login(self.user, self.password)
            yield connection
        finally:
            try:
                connection.quit()
            except (OSError, smtplib.SMTPException):
                connection.close()


def message_of(mail: OutboxMail) -> EmailMessage:
    """The mail as it goes over the wire. Its Message-ID follows from its key, so that a copy can be told for one."""
    message = EmailMessage()
    message["From"] = settings.MAIL_FROM
    message["To"] = mail.address
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = format_datetime(mail.created_at)
    host = urlsplit(settings.PUBLIC_URL).hostname or "localhost"
    message["Message-ID"] = f"<{hashlib.sha256(mail.key.encode()).hexdigest()[:32]}@{host}>"
    message["Content-Language"] = mail.language
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    if mail.html:
        message.add_alternative(mail.html, subtype="html")
    return message
