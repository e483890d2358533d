"""Mail goes over an encrypted line where there is one, to the server that is meant, and a password over no other."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from mail_sink import Sink, mail

from sojourn.base.mail import sending, server

pytestmark = pytest.mark.django_db
NAME = "localhost"


class Watchful(Sink):
    """A sink that knows which lines were encrypted, and who signed in with what."""

    def __init__(self) -> None:
        super().__init__()
        self.sealed: list[bool] = []
        self.passwords: list[bytes] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802  named by the library
        self.sealed.append(server.transport.get_extra_info("ssl_object") is not None)
        return await super().handle_DATA(server, session, envelope)

    def authenticated(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, login: Any) -> AuthResult:
        assert isinstance(login, LoginPassword)
        self.passwords.append(login.password)
        return AuthResult(success=True)


def certificate(folder: Path, *, valid: timedelta = timedelta(days=1)) -> Path:
    """A certificate of a server called localhost, signed by itself, with its key in the same file."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + valid)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return file


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate that this process trusts, as an installation trusts those of its system."""
    file = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return file


Serve = Callable[..., tuple[Watchful, int]]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Mail servers of their own, each on a free port."""
    with ExitStack() as ending:

        def begin(file: Path | None, *, seals_at_once: bool = False) -> tuple[Watchful, int]:
            sink = Watchful()
            with socket.create_server(("127.0.0.1", 0)) as free:
                port = free.getsockname()[1]
            line: dict[str, Any] = {}
            if file is not None:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(file)
                line = {"ssl_context" if seals_at_once else "tls_context": context}
            # A server that lets in over an open line: it is the sender who must not say a password there.
            controller = Controller(
                sink,
                hostname="127.0.0.1",
                port=port,
                authenticator=sink.authenticated,
                auth_require_tls=False,
                **line,
            )
            # It asks itself whether it is there: a line that opens is answer enough.
            controller._trigger_server = lambda: socket.create_connection(("127.0.0.1", port)).close()  # type: ignore[method-assign]  # its own trusts no certificate made here
            controller.start()
            ending.callback(controller.stop)
            return sink, port

        yield begin


@pytest.mark.parametrize(("scheme", "seals_at_once"), [("smtp", False), ("smtps", True)], ids=["STARTTLS", "smtps"])
def test_mail_and_password_go_over_an_encrypted_line(
    serve: Serve, trusted: Path, settings: Any, scheme: str, seals_at_once: bool
) -> None:
    sink, port = serve(trusted, seals_at_once=seals_at_once)
    settings.MAIL_URL = f"{scheme}://desk:p%40ss@{NAME}:{port}"
    row = mail()

    assert sending.send_waiting() == 1

    row.refresh_from_db()
    assert (row.state, sink.sealed, sink.passwords) == ("sent", [True], [b"p@ss"])
    assert sink.got[0]["To"] == row.address


@pytest.mark.parametrize(("scheme", "seals_at_once"), [("smtp", False), ("smtps", True)], ids=["STARTTLS", "smtps"])
def test_a_server_with_a_certificate_that_nobody_trusts_gets_neither_mail_nor_password(
    serve: Serve, tmp_path: Path, settings: Any, scheme: str, seals_at_once: bool
) -> None:
    sink, port = serve(certificate(tmp_path), seals_at_once=seals_at_once)
    settings.MAIL_URL = f"{scheme}://desk:secret@{NAME}:{port}"
    row = mail()

    assert sending.send_waiting() == 0

    row.refresh_from_db()
    assert (row.state, sink.got, sink.passwords) == ("waiting", [], [])
    assert row.fault.startswith("SSLCertVerificationError")


def test_a_certificate_of_another_server_is_not_enough(serve: Serve, trusted: Path, settings: Any) -> None:
    sink, port = serve(trusted)
    settings.MAIL_URL = f"smtp://{ip_address('127.0.0.1')}:{port}"
    row = mail()

    assert sending.send_waiting() == 0

    row.refresh_from_db()
    assert (row.state, sink.got) == ("waiting", [])
    assert "IP address mismatch" in row.fault


def test_a_certificate_that_has_run_out_is_not_enough(
    serve: Serve, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificate(tmp_path, valid=timedelta(days=-1))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    sink, port = serve(file)
    settings.MAIL_URL = f"smtp://{NAME}:{port}"
    row = mail()

    assert sending.send_waiting() == 0

    row.refresh_from_db()
    assert (sink.got, "expired" in row.fault) == ([], True)


def test_a_password_is_not_said_to_a_distant_server_that_offers_no_encryption(
    serve: Serve, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink, port = serve(None)
    settings.MAIL_URL = f"smtp://desk:secret@{NAME}:{port}"
    monkeypatch.setattr(server, "HERE", ())  # as if it were another machine
    row = mail()

    assert sending.send_waiting() == 0

    row.refresh_from_db()
    assert (row.state, sink.got, sink.passwords) == ("waiting", [], [])
    assert "no encryption" in row.fault


def test_a_server_that_offers_no_encryption_gets_mail_when_there_is_no_password(serve: Serve, settings: Any) -> None:
    sink, port = serve(None)
    settings.MAIL_URL = f"smtp://{NAME}:{port}"
    mail()

    assert sending.send_waiting() == 1

    assert (sink.sealed, sink.passwords) == ([False], [])
