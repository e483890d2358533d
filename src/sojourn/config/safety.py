"""What a server refuses to start with."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sojourn.core.errors import Refused

LOCAL = frozenset({"localhost", "127.0.0.1", "::1", "[::1]"})
SHORTEST_SECRET = 32


@dataclass(frozen=True)
class Setup:
    """The settings that safety hangs on. `address`: where the server listens."""

    debug: bool
    secret: str
    insecure_secret: str
    demonstration: bool
    public_url: str
    hosts: tuple[str, ...]
    address: str
    mail_url: str = ""


def refuse_unsafe(setup: Setup) -> None:
    """Let no server start that would give away what people entrusted to it.

    Errors: Refused with `unsafe_debug`, `unsafe_secret`, `unsafe_short_secret`, `unsafe_demonstration`,
    `unsafe_any_host`, `unsafe_unknown_host`, `unsafe_http`, `unsafe_mail_url`.
    """
    host = urlsplit(setup.public_url).hostname or ""
    is_public = not {host, *setup.hosts, setup.address} <= LOCAL
    figures: Mapping[str, object] = {"url": setup.public_url, "host": host}
    if setup.debug:
        raise Refused("unsafe_debug")
    if setup.secret == setup.insecure_secret:
        raise Refused("unsafe_secret")
    if len(setup.secret) < SHORTEST_SECRET:
        raise Refused("unsafe_short_secret", {"least": SHORTEST_SECRET})
    if setup.demonstration and is_public:
        raise Refused("unsafe_demonstration", figures)
    if "*" in setup.hosts:
        raise Refused("unsafe_any_host")
    if not any(host == known or (known.startswith(".") and host.endswith(known)) for known in setup.hosts):
        raise Refused("unsafe_unknown_host", figures)
    if host not in LOCAL and not setup.public_url.startswith("https://"):
        raise Refused("unsafe_http", figures)
    if setup.mail_url and urlsplit(setup.mail_url).scheme not in {"smtp", "smtps"}:
        raise Refused("unsafe_mail_url")
