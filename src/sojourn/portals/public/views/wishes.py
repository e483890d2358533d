"""The wish-list: put on, take off, see. No account is needed."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.portals.public.catalogue import cards
from sojourn.portals.public.catalogue.kept import SESSION, in_session, kept_by
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
    said = {"kept": kept, "cards": cards.cards(kept.ordered, Question(()), "", kept.keys)}
    return render(request, "public/catalogue/wishes.html", said)
