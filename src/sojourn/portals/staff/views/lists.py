"""What every list of this portal has: the views that somebody saved of it, and itself as a file."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from sojourn.base.files.models import StoredFile
from sojourn.base.files.serving import serve_file
from sojourn.base.people.actor import Actor
from sojourn.portals import list_pages
from sojourn.portals.staff import exporting
from sojourn.portals.staff.lists import SOURCES
from sojourn.ui.lists import AT_ONCE, FORMS
from sojourn.ui.templatetags.saying import page_speaker

_LISTS = list_pages.views_of(SOURCES)
views, view = _LISTS.views, _LISTS.view


@login_required
def export(request: HttpRequest, place: str, form: str) -> HttpResponseBase:
    """The list as a file: exactly the rows, columns and order of its address; a long one after a page that says so."""
    source, actor = _LISTS.find(request, place)
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
