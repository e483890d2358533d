"""What the lists of every portal have: the views that somebody saved of one, and itself as a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.base import clock
from sojourn.base.lists import keeping
from sojourn.base.people.actor import Actor
from sojourn.tables.export import csv_lines, xlsx_bytes
from sojourn.ui.answers import answers_refusals, done, once
from sojourn.ui.lists import Source, Taken
from sojourn.ui.templatetags.saying import page_speaker

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "csv-bom": "text/csv; charset=utf-8",
}


@dataclass(frozen=True)
class ListViews:
    """What a portal's lists share: `find` a list by its name for whoever sees it (Errors: Http404), and two pages.

    `views`: the own views of a list, to rename and put away; POST saves one more. `view`: rename one, or put it away.
    """

    find: Callable[[HttpRequest, str], tuple[Source[Any], Actor]]
    views: Callable[..., HttpResponse]
    view: Callable[..., HttpResponse]


def views_of(sources: Mapping[str, Source[Any]]) -> ListViews:
    """The pages about saved views of the lists of one portal."""

    def find(request: HttpRequest, place: str) -> tuple[Source[Any], Actor]:
        if place not in sources:
            raise Http404
        source = sources[place]
        return source, source.gate(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all

    @login_required
    @answers_refusals
    def views(request: HttpRequest, place: str) -> HttpResponse:
        source, actor = find(request, place)
        return views_page(request, source, actor)

    @require_POST
    @login_required
    @answers_refusals
    @once
    def view(request: HttpRequest, place: str, number: int) -> HttpResponse:
        source, actor = find(request, place)
        return change_view(request, source, actor, number)

    return ListViews(find, views, view)


def views_page(request: HttpRequest, source: Source[Any], actor: Actor) -> HttpResponse:
    """The own views of a list, to rename and put away; POST saves one more."""
    place = source.place
    if request.method == "POST":
        saved = keeping.save_view(place, request.POST.get("name", ""), request.POST.get("query", ""), by=actor)
        done(request, "list-view-saved", name=saved.name)
        return redirect(f"{reverse(source.url)}?{saved.query}")
    kept = keeping.views_of(actor, place)
    context = {
        "title": page_speaker()(source.title),
        "back": reverse(source.url),
        "views_url": reverse(f"{source.portal}:list_views", args=[place]),
        "views": [(view, reverse(f"{source.portal}:list_view", args=[place, view.pk])) for view in kept],
    }
    return render(request, "ui/list_views.html", context)


def change_view(request: HttpRequest, source: Source[Any], actor: Actor, number: int) -> HttpResponse:
    """Rename a view, or put it away."""
    found = get_object_or_404(keeping.views_of(actor, source.place), pk=number)
    if request.POST.get("act") == "delete":
        keeping.delete_view(found, by=actor)
        done(request, "list-view-deleted", name=found.name)
    else:
        keeping.rename_view(found, request.POST.get("name", ""), by=actor)
        done(request, "list-view-renamed", name=found.name)
    return redirect(f"{source.portal}:list_views", source.place)


def answer_with(taken: Taken, place: str, form: str) -> HttpResponseBase:
    """A list as the answer to a request."""
    answer: HttpResponseBase
    if form == "xlsx":
        answer = HttpResponse(xlsx_bytes(taken.title, taken.heads, taken.rows), content_type=TYPES[form])
    else:
        lines = csv_lines(taken.heads, taken.rows, with_bom=form == "csv-bom")
        answer = StreamingHttpResponse(lines, content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="{file_name(place, form)}"'
    answer["Cache-Control"] = "private, no-store"
    return answer


def file_name(place: str, form: str) -> str:
    """What a file of a list is called."""
    return f"{place}-{clock.now():%Y-%m-%d}.{form.split('-', maxsplit=1)[0]}"
