"""What a server refuses to start with."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
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


@contextmanager
def settings_told() -> Iterator[None]:
    """Name the variable whose value cannot be read, instead of showing where in the code it was noticed.

    The value itself is not repeated: it may hold a password.
    Errors: Refused with `setting_wrong`.
    """
    try:
        yield
    except ValueError as fault:  # of the library that reads the environment, or of `database`
        named = re.search(r"\b(SOJOURN_[A-Z_]+|DATABASE_URL)\b", str(fault))
        if named is None:
            raise
        raise Refused("setting_wrong", {"name": named[0]}) from None


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
