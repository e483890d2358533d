"""Addresses of what was joined to another one: whoever may see the kept one is led to it."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from sojourn.base.people import gates
from sojourn.base.people.actor import Actor

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
Kept = Callable[[Actor | None, str], str]


def _led(kept: Kept, page: str) -> Callable[[View[P]], View[P]]:
    def around(view: View[P]) -> View[P]:
        @wraps(view)
        def led(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            try:
                return view(request, *args, **kwargs)
            except Http404:
                if request.method not in {"GET", "HEAD"}:
                    raise
                actor = request.actor or None  # type: ignore[attr-defined]  # set by the middleware for all
                return redirect(page, kept(actor, str(kwargs["code"])), permanent=True)

        return led

    return around


def follows_organisation(view: View[P]) -> View[P]:
    """The old address of a merged organisation leads to the kept one; what is under it leads there too."""
    return _led(gates.access_kept_organisation, "staff:organisation")(view)


def follows_person(view: View[P]) -> View[P]:
    """The old address of a merged account leads to the kept one; what is under it leads there too."""
    return _led(gates.access_kept_person, "staff:person")(view)
