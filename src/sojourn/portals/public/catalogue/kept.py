"""The wish-list of whoever looks: in the account, or in the session of somebody without one."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from sojourn.stages.projects import wishes

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
