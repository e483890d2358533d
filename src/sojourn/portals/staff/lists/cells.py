"""What the lists of this portal share: who sees them, how their addresses are read, what their cells are made of."""

from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from django.http import Http404
from django.urls import get_script_prefix, reverse
from django.utils.translation import get_language

from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import STAFF
from sojourn.ui.markup import format_html

CODE = "code-of-a-thing"


def staff(actor: Actor | None) -> Actor:
    """The actor, who works for an agency or a funder.

    Errors: Http404.
    """
    if actor is None or not actor.has(*STAFF):
        raise Http404
    return actor


def one_of(*names: str) -> Any:
    """How an address is read whose filters take one value each."""
    return lambda asked: {name: asked.get(name, "") for name in names}


def linked(name: str, code: str, words: Any) -> str:
    """A name that leads to the page of a thing; its code where it has none."""
    return format_html('<a href="{}">{}</a>', addressed(name, code), words or code)


def addressed(name: str, code: str) -> str:
    """The address of the page of a thing; the framework looks for it once a page, not once a row."""
    return quote(code).join(_around(name, get_language(), get_script_prefix()))


@lru_cache(maxsize=64)
def _around(name: str, _language: str | None, _prefix: str) -> tuple[str, str]:
    before, _, after = reverse(name, args=[CODE]).rpartition(CODE)
    return before, after


def day(at: Any) -> date | None:
    """The day of an instant."""
    return at.date() if at else None
