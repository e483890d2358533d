"""What every list of this portal has: the views that somebody saved of it, and itself as a file."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.base.files.models import StoredFile
from sojourn.base.files.serving import serve_file
from sojourn.base.people.actor import Actor
from sojourn.portals import list_pages
from sojourn.portals.staff import exporting
from sojourn.portals.staff.lists import SOURCES
from sojourn.ui.answers import answers_refusals, once
from sojourn.ui.lists import AT_ONCE, FORMS, Source
from sojourn.ui.templatetags.saying import page_speaker


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
    """The list as a file: exactly the rows, columns and order of its address; a long one after a page that says so."""
    source, actor = _source(request, place)
    if form not in FORMS:
        raise Http404
    count = len(source.found(actor, request.GET))
    if count <= AT_ONCE:
        return list_pages.answer_with(source.taken(actor, request.GET), place, form)
    if request.method == "POST":
        return redirect("staff:job", exporting.ask_export(source, request.GET.urlencode(), form, by=actor).code)
    title = page_speaker()(source.title)
    context = {"title": title, "back": f"{reverse(source.url)}?{request.GET.urlencode()}", "count": count, "form": form}
    return render(request, "staff/lists/long.html", context)


@login_required
def file(request: HttpRequest, code: str) -> HttpResponseBase:
    """A list that was written behind the pages, for whoever asked for it."""
    actor: Actor = request.actor  # type: ignore[attr-defined]  # likewise
    return serve_file(
        get_object_or_404(StoredFile, code=code, owner_kind=exporting.OWNER, owner_code=actor.person.code)
    )
