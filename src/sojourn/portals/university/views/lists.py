"""What the list of applicants has beside its page: saved views, and itself as a file."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase

from sojourn.portals import list_pages
from sojourn.portals.university.lists import SOURCES
from sojourn.ui.lists import FORMS

_LISTS = list_pages.views_of(SOURCES)
views, view = _LISTS.views, _LISTS.view


@login_required
def export(request: HttpRequest, place: str, form: str) -> HttpResponseBase:
    """The list as a file: exactly the rows, columns and order of its address. A university's own fit one answer."""
    source, actor = _LISTS.find(request, place)
    if form not in FORMS:
        raise Http404
    return list_pages.answer_with(source.taken(actor, request.GET), place, form)
