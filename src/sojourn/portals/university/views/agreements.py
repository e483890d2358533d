"""Agreements as the people of a party read them: universities, institutes, companies."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sojourn.base.people.actor import Actor
from sojourn.portals import agreement_pages
from sojourn.stages.agreements import gates, queries, shown, sides
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import page_of

PORTAL = "university"
SIZE = 50


def coordinator(request: HttpRequest) -> Actor:
    """The actor, who speaks or reads for a university, an institute or a company.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has("home_coordinator", "host_office", "partner"):
        raise Http404
    return actor


@login_required
def agreements(request: HttpRequest) -> HttpResponse:
    """The agreements to which the actor's own organisation is a party."""
    actor = coordinator(request)
    rows = queries.listed(queries.joined_by(actor)).order_by("code")
    page = page_of(rows, request, SIZE)
    context = {"page": page, "lines": [shown.list_line(row) for row in page]}
    return render(request, "university/agreements/list.html", context)


@login_required
def agreement(request: HttpRequest, code: str) -> HttpResponse:
    """One agreement, with the own turn to approve when it has come."""
    actor = coordinator(request)
    found = gates.access_joined_agreement(actor, code)
    context = shown.agreement_page(sides.sides(found, actor))
    under = calls.public_calls().filter(agreement=found)
    return render(request, "university/agreements/agreement.html", {**context, "calls": under, "portal": PORTAL})


@login_required
def version(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """One version: its terms beside the one in force, and the own answer when it is the own turn."""
    actor = coordinator(request)
    return agreement_pages.version_page(request, actor, gates.access_joined_agreement(actor, code), number, PORTAL)


@login_required
def amend(request: HttpRequest, code: str) -> HttpResponse:
    """Say what an amendment is, then draft the next version for the own university."""
    actor = coordinator(request)
    return agreement_pages.amend_page(request, actor, gates.access_joined_agreement(actor, code), PORTAL)


@login_required
def terms(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The form of the terms of an own draft."""
    actor = coordinator(request)
    return agreement_pages.terms_page(request, actor, gates.access_joined_agreement(actor, code), number, PORTAL)


@login_required
def move(request: HttpRequest, code: str, number: int, verb: str) -> HttpResponse:
    """The own yes or no to a version; an own draft sent round or taken back."""
    actor = coordinator(request)
    return agreement_pages.move(request, actor, gates.access_joined_agreement(actor, code), number, verb, PORTAL)


@login_required
def document(request: HttpRequest, code: str, file: str) -> FileResponse:
    """A document, as a download."""
    return agreement_pages.document(gates.access_joined_agreement(coordinator(request), code), file)
