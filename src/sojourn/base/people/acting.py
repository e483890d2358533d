"""The actor of each request."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person

ROLE_KEY, BEHIND_KEY = "acting", "behind"


class ActingMiddleware:
    """Sets `request.actor`: an Actor, or None for a visitor; asked of the database only where a page needs it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = SimpleLazyObject(lambda: actor_of(request))  # type: ignore[attr-defined]  # set here for all
        return self.get_response(request)


def actor_of(request: HttpRequest) -> Actor | None:
    """The actor of a request. Support staff act as another person as long as the session says so."""
    user = request.user
    if not isinstance(user, Person) and not user.is_authenticated:
        return None
    behind_id = request.session.get(BEHIND_KEY)
    behind = Person.objects.filter(pk=behind_id, is_active=True).first() if behind_id else None
    return Actor.of(user, request.session.get(ROLE_KEY), behind)  # type: ignore[arg-type]  # the project's user model
