"""How the sign-in library makes and finds persons."""

import secrets
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.translation import get_language

from sojourn.base import clock
from sojourn.base.people.models import Person


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # the library has no types
    """New persons get a code, the language of the page, and the moment."""

    def new_user(self, _request: HttpRequest) -> Person:
        """A person that is not saved yet."""
        return Person(code=new_code(), language=(get_language() or "en")[:2], joined_at=clock.now())

    def populate_username(self, _request: HttpRequest, _user: Any) -> None:
        """There are no user names."""


def new_code() -> str:
    """A code for a person: random, so that nothing can be told from it."""
    return secrets.token_hex(6)
