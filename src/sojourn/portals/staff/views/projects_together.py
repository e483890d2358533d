"""One word to many projects: officers ask for changes or comment, after a page with count, names and words."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.portals.staff.forms.projects import VetForm
from sojourn.portals.staff.views.projects_listed import found_by
from sojourn.stages.projects import actions, queries
from sojourn.stages.projects.actions import Together
from sojourn.stages.projects.models import Project
from sojourn.ui.answers import done, once
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences

# Projects that one page takes, and refusals that one page tells.
MOST = 200
TOLD = 40
WORDS: Mapping[str, Callable[..., Together]] = {
    "ask-changes": actions.ask_changes_of,
    "comment": actions.comment_projects,
}


@login_required
@once
def together(request: HttpRequest, verb: str) -> HttpResponse:
    """First the words, then the same words once more with whom they go to; only then they are sent."""
    actor: Actor = request.actor  # type: ignore[attr-defined,unused-ignore]  # set by the middleware for all
    if not queries.may_vet(actor) or verb not in WORDS:
        raise Http404
    asked = request.POST if request.method == "POST" else request.GET
    rows = chosen(actor, asked)
    if not rows or len(rows) > MOST:
        messages.error(request, page_speaker()("projects-none-chosen" if not rows else "projects-too-many", most=MOST))
        return redirect("staff:projects")
    form = VetForm(request.POST if request.method == "POST" else None)
    form.fields["why"].required = True
    is_said = request.method == "POST" and form.is_valid() and "back" not in request.POST
    if is_said and "confirmed" in request.POST:
        made, left = WORDS[verb](queries.as_seen(rows, request.POST), form.cleaned_data["why"], by=actor)
        if made:
            done(request, f"projects-done-{verb}", count=len(made))
        tell_left(request, left)
        return redirect("staff:projects")
    able = queries.open_to(verb.replace("-", "_"), rows)
    context = {"verb": verb, "form": form, "is_said": is_said and bool(able), "able": able}
    left_out = [row for row in rows if row not in able]
    return render(request, "staff/projects/together.html", {**context, "left_out": left_out})


def chosen(actor: Actor, asked: QueryDict) -> list[Project]:
    """The projects that were ticked, or all that the list was narrowed to; one more than a page takes at most."""
    found = queries.vetted_by(actor)
    if asked.get("all"):
        found = found.filter(pk__in=found_by(actor, asked).keys[: MOST + 1].tolist())
    else:
        found = found.filter(code__in=asked.getlist("project"))
    return list(queries.with_names(found)[: MOST + 1])


def tell_left(request: HttpRequest, left: Iterable[tuple[Project, Refused]]) -> None:
    """Every project that was left, by its name and with the reason; of very many the first."""
    speaker, told = page_speaker(), list(left)
    for project, refused in told[:TOLD]:
        figures = {"title": project.title, "why": " ".join(sentences(refused))}
        messages.error(request, speaker("projects-left", figures))
    if len(told) > TOLD:
        messages.error(request, speaker("ui-more-problems", {"count": len(told) - TOLD}))


def others_of(may_vet: bool) -> Sequence[tuple[str, str]]:
    """What can be done to ticked projects besides accepting them: where its button leads, and the words of it."""
    verbs = WORDS if may_vet else ()
    return [(reverse("staff:projects_together", args=[verb]), page_speaker()(f"projects-do-{verb}")) for verb in verbs]
