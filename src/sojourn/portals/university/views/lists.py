"""What the list of applicants has beside its page: saved views, and itself as a file."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_POST

from sojourn.base.people.actor import Actor
from sojourn.portals import list_pages
from sojourn.portals.university.lists import SOURCES
from sojourn.ui.answers import answers_refusals, once
from sojourn.ui.lists import FORMS, Source


def _source(request: HttpRequest, place: str) -> tuple[Source[Any], Actor]:
    """The list of that name, for those who see it.

    Errors: Http404.
    """
    if place not in SOURCES:
        raise Http404
    source = SOURCES[place]
    return source, source.gate(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all


@login_required
@answers_refusals
def views(request: HttpRequest, place: str) -> HttpResponse:
    """The own views of a list, to rename and put away; POST saves one more."""
    source, actor = _source(request, place)
    return list_pages.views_page(request, source, actor)


@require_POST
@login_required
@answers_refusals
@once
def view(request: HttpRequest, place: str, number: int) -> HttpResponse:
    """Rename a view, or put it away."""
    source, actor = _source(request, place)
    return list_pages.change_view(request, source, actor, number)


@login_required
def export(request: HttpRequest, place: str, form: str) -> HttpResponseBase:
    """The list as a file: exactly the rows, columns and order of its address. A university's own fit one answer."""
    source, actor = _source(request, place)
    if form not in FORMS:
        raise Http404
    return list_pages.answer_with(source.taken(actor, request.GET), place, form)
