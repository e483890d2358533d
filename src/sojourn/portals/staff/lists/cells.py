"""What the lists of this portal share: who sees them, how their addresses are read, what their cells are made of."""

from datetime import date
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.html import format_html

from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import STAFF


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
    return format_html('<a href="{}">{}</a>', reverse(name, args=[code]), words or code)


def day(at: Any) -> date | None:
    """The day of an instant."""
    return at.date() if at else None
