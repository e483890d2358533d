"""The actor of each request, and support staff who act as another person."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth import login, logout
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person

ROLE_KEY, BEHIND_KEY, SINCE_KEY = "acting", "behind", "behind_since"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
# Support acts as somebody for an hour at most; then it says again why.
AT_MOST = timedelta(hours=1)
# Nobody changes how an account is entered while acting as its owner.
CLOSED = ("account_", "mfa_")
OPEN = frozenset({"account_logout", "account_login"})


class ActingMiddleware:
    """Sets `request.actor`: an Actor, or None for a visitor; asked of the database only where a page needs it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.session.get(BEHIND_KEY) and _is_over(request):
            logout(request)
        request.actor = SimpleLazyObject(lambda: actor_of(request))  # type: ignore[attr-defined]  # set here for all
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: Any) -> None:
        """The pages of the account itself are closed to those who act as its owner."""
        name = (request.resolver_match.url_name or "") if request.resolver_match else ""
        if name.startswith(CLOSED) and name not in OPEN and request.session.get(BEHIND_KEY):
            raise PermissionDenied


def _is_over(request: HttpRequest) -> bool:
    since = str(request.session.get(SINCE_KEY) or "")
    return bool(since) and clock.now() - datetime.fromisoformat(since) > AT_MOST


def actor_of(request: HttpRequest) -> Actor | None:
    """The actor of a request. Support staff act as another person as long as the session says so."""
    user = request.user
    if not isinstance(user, Person) and not user.is_authenticated:
        return None
    behind_id = request.session.get(BEHIND_KEY)
    behind = Person.objects.filter(pk=behind_id, is_active=True).first() if behind_id else None
    return Actor.of(user, request.session.get(ROLE_KEY), behind)


def enter_as(request: HttpRequest, actor: Actor) -> None:
    """Let the session be that of the person acted as; the moment of their own last sign-in stays what it was."""
    behind, before = actor.behind, actor.person.last_login
    login(request, actor.person, backend=BACKEND)
    Person.objects.filter(pk=actor.person.pk).update(last_login=before)
    if behind is not None:
        request.session[BEHIND_KEY] = behind.pk
        request.session[SINCE_KEY] = clock.now().isoformat()
        request.session.set_expiry(0)


def leave_to(request: HttpRequest, behind: Person) -> None:
    """Let the session be that of the member of support again."""
    request.session.pop(BEHIND_KEY, None)  # what follows is no signing out of the person acted as
    before = behind.last_login
    login(request, behind, backend=BACKEND)
    Person.objects.filter(pk=behind.pk).update(last_login=before)
