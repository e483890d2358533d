"""What the lists of every portal have: the views that somebody saved of one, and itself as a file."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from sojourn.base import clock
from sojourn.base.lists import keeping
from sojourn.base.people.actor import Actor
from sojourn.tables.export import csv_lines, xlsx_bytes
from sojourn.ui.answers import done
from sojourn.ui.lists import Source, Taken
from sojourn.ui.templatetags.saying import page_speaker

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "csv-bom": "text/csv; charset=utf-8",
}


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
