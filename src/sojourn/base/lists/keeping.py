"""Saving, naming and putting away views of lists: everybody has their own, and nobody sees those of others."""

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.http import QueryDict

from sojourn.base import clock
from sojourn.base.lists.models import SavedView
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused

MOST_VIEWS = 30
MOST_LETTERS = 2000
# What belongs to one moment of a list and not to how somebody wants to see it.
PASSING = frozenset({"page", "csrfmiddlewaretoken", "submission"})


def views_of(actor: Actor, place: str) -> QuerySet[SavedView]:
    """The views that the actor has saved of a list."""
    return SavedView.objects.filter(person=actor.person, place=place)


def plain_query(query: str) -> str:
    """A query without the page and without empty values: two that show the same rows are the same."""
    asked = QueryDict(query)
    kept = QueryDict(mutable=True)
    for name in asked:
        values = [value for value in asked.getlist(name) if value]
        if values and name not in PASSING:
            kept.setlist(name, values)
    return kept.urlencode()


def save_view(place: str, name: str, query: str, *, by: Actor) -> SavedView:
    """Keep a view under a name; the same name again takes the new query.

    Errors: Refused `view_without_name`, `view_too_long`, `too_many_views`.
    """
    name, query = " ".join(name.split())[:80], plain_query(query)
    if not name:
        raise Refused("view_without_name")
    if len(query) > MOST_LETTERS:
        raise Refused("view_too_long")
    own = views_of(by, place)
    if not own.filter(name=name).exists() and own.count() >= MOST_VIEWS:
        raise Refused("too_many_views", {"count": MOST_VIEWS})
    values = {"query": query, "saved_at": clock.now()}
    saved, _ = SavedView.objects.update_or_create(person=by.person, place=place, name=name, defaults=values)
    return saved


def rename_view(view: SavedView, name: str, *, by: Actor) -> SavedView:
    """Give a view another name.

    Errors: Refused `not_yours`, `view_without_name`, `view_there_already`.
    """
    _own(view, by)
    name = " ".join(name.split())[:80]
    if not name:
        raise Refused("view_without_name")
    try:
        with transaction.atomic():
            SavedView.objects.filter(pk=view.pk).update(name=name)
    except IntegrityError:
        raise Refused("view_there_already", {"name": name}) from None
    view.name = name
    return view


def delete_view(view: SavedView, *, by: Actor) -> None:
    """Put a view away.

    Errors: Refused `not_yours`.
    """
    _own(view, by)
    view.delete()


def _own(view: SavedView, by: Actor) -> None:
    if view.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "save"})
