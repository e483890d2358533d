"""The wish-list of whoever looks: in the account, or in the session of somebody without one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import override

from sojourn.base.people.models import Person
from sojourn.stages.projects import wishes
from sojourn.stages.projects.models import Project
from sojourn.ui.answers import done

SESSION = "wishes"


@dataclass(frozen=True)
class Kept:
    """Keys of projects in the order in which they were put on the list."""

    ordered: tuple[int, ...]
    keys: frozenset[int]
    is_account: bool

    @property
    def count(self) -> int:
        """How many."""
        return len(self.ordered)


def kept_by(request: HttpRequest) -> Kept:
    """What this visitor keeps."""
    actor = request.actor or None  # type: ignore[attr-defined]  # set by the middleware
    ordered = wishes.of(actor) if actor else in_session(request)
    return Kept(tuple(ordered), frozenset(ordered), bool(actor))


def in_session(request: HttpRequest) -> Sequence[int]:
    """What the session keeps; nothing, where it was tampered with or there is none."""
    held = request.session.get(SESSION, [])
    return [key for key in held if isinstance(key, int)] if isinstance(held, list) else []


def forget_missing(request: HttpRequest, kept: Kept) -> Kept:
    """The same list without projects that are there no more; an account has none."""
    known = set(Project.objects.filter(pk__in=kept.keys).values_list("pk", flat=True))
    ordered = tuple(key for key in kept.ordered if key in known)
    if not kept.is_account:
        request.session[SESSION] = list(ordered)
    return Kept(ordered, frozenset(ordered), kept.is_account)


def bring_along(request: HttpRequest | None, user: object, **_rest: Any) -> None:
    """On signing in: what the session keeps joins what the account keeps, and the person is told."""
    if request is None or not hasattr(request, "session") or not isinstance(user, Person):
        return
    held = in_session(request)
    if request.session.pop(SESSION, None) and held:
        came = wishes.take_over(held, user)
        if came and hasattr(request, "_messages"):  # a request of a program has nobody to tell
            with override(user.language):  # the page that follows is in it
                done(request, "wishes-came-along", count=came)
