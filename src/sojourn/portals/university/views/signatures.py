"""What the own organisation signs: see `portals.signing_pages`."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse

from sojourn.base.people.actor import Actor
from sojourn.portals import signing_pages
from sojourn.ui.answers import answers_refusals, once


def _signer(request: HttpRequest) -> Actor:
    """The actor, who has a role in which one signs.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has("home_coordinator", "host_office"):
        raise Http404
    return actor


@login_required
def signatures(request: HttpRequest) -> HttpResponse:
    """What waits, and what was signed or refused."""
    return signing_pages.signatures_page(request, _signer(request), "university")


@login_required
@once
@answers_refusals
def signature(request: HttpRequest, code: str, step: str) -> HttpResponse:
    """One application to sign."""
    return signing_pages.signature_page(request, _signer(request), code, step, "university")
