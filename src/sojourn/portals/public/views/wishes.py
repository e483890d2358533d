"""The wish-list: put on, take off, see, compare, take away as a file. No account is needed."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.portals.public.applying import calls_of, ways_in
from sojourn.portals.public.catalogue import cards, comparing
from sojourn.portals.public.catalogue.kept import SESSION, forget_missing, in_session, kept_by
from sojourn.portals.public.catalogue.taking import FORMATS, taken
from sojourn.stages.projects import wishes as lists
from sojourn.stages.projects.search.asking import Question
from sojourn.stages.projects.search.gates import access_kept_project, access_public_project
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
    """Take a project off the list, whether it is still public or not."""
    project = access_kept_project(code, kept_by(request).keys)
    if request.actor:  # type: ignore[attr-defined]  # set by the middleware
        lists.let_project_go(project, by=request.actor)  # type: ignore[attr-defined]  # likewise
    else:
        request.session[SESSION] = [key for key in in_session(request) if key != project.pk]
    return HttpResponseRedirect(safe_next(request, reverse("public:wishes")))


def wishes(request: HttpRequest) -> HttpResponse:
    """The whole list."""
    kept = kept_by(request)
    shown = cards.cards(kept.ordered, cards.public_by_key(kept.ordered), Question(()), "", kept.keys)
    gone = lists.gone(kept.ordered) if len(shown) < kept.count else []
    if len(shown) + len(gone) < kept.count:
        kept = forget_missing(request, kept)
    ways = ways_in(calls_of(kept.ordered), request) if shown else []
    said = {"ways": ways, "kept": kept, "cards": shown, "gone": gone, "most": comparing.MOST, "formats": FORMATS}
    return render(request, "public/catalogue/wishes.html", said)


def take_wishes(request: HttpRequest, form: str) -> HttpResponseBase:
    """The whole list as a file."""
    if form not in FORMATS:
        raise Http404
    return taken(request, kept_by(request).ordered, form, is_kept=True)


def compare(request: HttpRequest) -> HttpResponse:
    """Up to four projects side by side."""
    codes = list(dict.fromkeys(request.GET.getlist("project")))[: 4 * comparing.MOST]
    compared = comparing.compared(codes)
    missing = len(compared.projects) < min(len(codes), comparing.MOST)
    gone = [each for each in lists.gone(kept_by(request).ordered) if each.project.code in codes] if missing else []
    others = len(codes) - compared.found - len(gone)
    said = {"compared": compared, "most": comparing.MOST, "gone": gone, "others": others}
    return render(request, "public/catalogue/compare.html", said)
