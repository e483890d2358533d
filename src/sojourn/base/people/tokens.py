"""Links that a mail carries: the token goes out, its digest stays."""

import hashlib
import secrets


def new_token() -> str:
    """Something that cannot be guessed, for a link."""
    return secrets.token_urlsafe(24)


def digest_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_code() -> str:
    """A code for a row of people: random, so that nothing can be told from it."""
    return secrets.token_hex(6)
