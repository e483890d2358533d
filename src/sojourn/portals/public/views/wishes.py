"""The wish-list: put on, take off, see, compare, take away as a file. No account is needed."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.portals.public.catalogue import cards, comparing
from sojourn.portals.public.catalogue.kept import SESSION, in_session, kept_by
from sojourn.portals.public.catalogue.taking import FORMATS, taken
from sojourn.stages.projects import wishes as lists
from sojourn.stages.projects.search.asking import Question
from sojourn.stages.projects.search.gates import access_public_project
from sojourn.ui.answers import answers_refusals, safe_next


@require_POST
@answers_refusals
def keep(request: HttpRequest, code: str) -> HttpResponse:
    """Put a project on the list."""
    project = access_public_project(code)
    if request.actor:  # type: ignore[attr-defined]  # set by the middleware
        lists.keep_project(project, by=request.actor)  # type: ignore[attr-defined]  # likewise
    else:
        request.session[SESSION] = lists.with_one(in_session(request), project)
    return HttpResponseRedirect(safe_next(request, reverse("public:wishes")))


@require_POST
@answers_refusals
def let_go(request: HttpRequest, code: str) -> HttpResponse:
    """Take a project off the list."""
    project = access_public_project(code)
    if request.actor:  # type: ignore[attr-defined]  # set by the middleware
        lists.let_project_go(project, by=request.actor)  # type: ignore[attr-defined]  # likewise
    else:
        request.session[SESSION] = [key for key in in_session(request) if key != project.pk]
    return HttpResponseRedirect(safe_next(request, reverse("public:wishes")))


def wishes(request: HttpRequest) -> HttpResponse:
    """The whole list."""
    kept = kept_by(request)
    shown = cards.cards(kept.ordered, cards.public_by_key(kept.ordered), Question(()), "", kept.keys)
    said = {"kept": kept, "cards": shown, "gone": kept.count - len(shown), "most": comparing.MOST, "formats": FORMATS}
    return render(request, "public/catalogue/wishes.html", said)


def take_wishes(request: HttpRequest, form: str) -> HttpResponseBase:
    """The whole list as a file."""
    if form not in FORMATS:
        raise Http404
    return taken(request, kept_by(request).ordered, form)


def compare(request: HttpRequest) -> HttpResponse:
    """Up to four projects side by side."""
    codes = list(dict.fromkeys(request.GET.getlist("project")))
    said = {"compared": comparing.compared(codes), "most": comparing.MOST, "asked": len(codes)}
    return render(request, "public/catalogue/compare.html", said)
