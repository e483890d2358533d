"""Officers vet projects: the list, one project beside its rules, decisions, many at once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import STAFF
from sojourn.portals.staff.forms.projects import VetForm
from sojourn.portals.staff.lists import PROJECTS
from sojourn.portals.staff.views.projects_listed import FIRST, chosen_in, filters, found_by, tabs, whole_rows
from sojourn.portals.staff.views.projects_together import others_of, tell_left
from sojourn.stages.projects import actions, gates, queries
from sojourn.stages.projects.actions import accepting
from sojourn.stages.projects.facts import findings_of
from sojourn.stages.projects.models import Project
from sojourn.ui.answers import done, once, page_of, refusals_in
from sojourn.ui.lists import listed
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 50
# Projects that one confirmation page takes.
MOST = 200
Decision = Callable[[Project, str, datetime | None, Actor], object]


def _accept(project: Project, _why: str, seen: datetime | None, by: Actor) -> object:
    return actions.accept_project(project, by=by, seen=seen)


DECISIONS: Mapping[str, Decision] = {
    "accept": _accept,
    "ask_changes": lambda project, why, _seen, by: actions.ask_changes(project, why=why, by=by),
    "refuse": lambda project, why, _seen, by: actions.refuse_project(project, why=why, by=by),
    "vouch": lambda project, why, _seen, by: actions.vouch_project(project, why=why, by=by),
    "comment": lambda project, why, _seen, by: actions.comment_project(project, why, by=by),
}


def officer(request: HttpRequest) -> Actor:
    """The actor, who works for an agency or a funder.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has(*STAFF):
        raise Http404
    return actor


@login_required
def projects(request: HttpRequest) -> HttpResponse:
    """The projects of own calls; first those that wait for an officer."""
    actor = officer(request)
    found = found_by(actor, request.GET)
    counts, state = found.counts, "".join(chosen_in(request.GET)["state"])
    page, may_vet = whole_rows(page_of(range(len(found.keys)), request, SIZE), found, actor), queries.may_vet(actor)
    for row in page:
        row.pick_name = "project" if may_vet else ""  # type: ignore[attr-defined]  # for the table
    can_accept = may_vet and state in {"", FIRST} and bool(counts.get(FIRST))
    context = {
        "page": page,
        "shown": listed(PROJECTS, actor, request, page, with_pick=may_vet),
        "tabs": tabs(request.GET, counts, state),
        "filters": filters(found),
        "kept": [(name, value) for name in request.GET if name != "page" for value in request.GET.getlist(name)],
        "may_vet": may_vet,
        "can_accept": can_accept,
        "others": others_of(may_vet),
        "waiting": counts.get(state, 0) if state else sum(counts.values()),
    }
    return render(request, "staff/projects/list.html", context)


@login_required
@once
def project(request: HttpRequest, code: str) -> HttpResponse:
    """One project beside the rules that it must meet, and the decision."""
    actor = officer(request)
    vetted = gates.access_vetted_project(actor, code)
    form = VetForm(request.POST if request.method == "POST" else None)
    verb = request.POST.get("verb", "")
    if request.method == "POST" and form.is_valid() and verb in DECISIONS:
        with refusals_in(form, "why"):
            DECISIONS[verb](vetted, form.cleaned_data["why"], queries.seen(request.POST.get("seen")), actor)
            done(request, f"project-done-{verb}")
            return redirect("staff:project", vetted.code)
    history = queries.history_of(vetted)
    return render(
        request,
        "staff/projects/project.html",
        {
            "project": vetted,
            "form": form,
            "findings": findings_of(vetted, queries.bounds(vetted.call)),
            "twins": queries.twins(vetted)[:5],
            "comments": queries.comments_of(vetted),
            "moves": queries.moves_for(vetted, actor),
            "earlier": queries.confirmation_of(history),
            "history": history,
            "waits": queries.waits(vetted),
        },
    )


@login_required
@once
def accept(request: HttpRequest) -> HttpResponse:
    """Several at once: first a page with count, names and one sample, then the acceptance."""
    actor = officer(request)
    if not queries.may_vet(actor):
        raise Http404
    asked = request.POST if request.method == "POST" else request.GET
    found = queries.vetted_by(actor)
    if asked.get("all"):
        keys = found_by(actor, asked, FIRST).keys.tolist()
        if len(keys) > MOST:
            return _accept_behind(request, actor, asked, keys)
        found = found.filter(pk__in=keys)
    else:
        found = found.filter(code__in=asked.getlist("project"))
    ticked = list(queries.with_names(found)[:MOST])
    rows = queries.open_to("accept", ticked)
    if not rows:
        messages.error(request, page_speaker()("projects-none-to-accept" if ticked else "projects-none-chosen"))
        return redirect("staff:projects")
    if request.method == "POST":
        accepted, left = actions.accept_projects(queries.as_seen(rows, request.POST), by=actor)
        if accepted:
            done(request, "project-done-accept-many", count=len(accepted))
        tell_left(request, left)
        return redirect("staff:projects")
    context = {"projects": rows, "sample": rows[0], "seats": sum(row.seats for row in rows)}
    left_out = [row for row in ticked if row not in rows]
    return render(request, "staff/projects/accept.html", {**context, "left_out": left_out})


def _accept_behind(request: HttpRequest, actor: Actor, asked: QueryDict, keys: Sequence[int]) -> HttpResponse:
    """More than one page takes: the same confirmation with count, places and one sample; the work goes on behind it."""
    if request.method == "POST":
        as_of = queries.seen(asked.get("as_of")) or clock.now()
        job = accepting.ask_accept(keys, as_of, reverse("staff:projects"), by=actor)
        return redirect("staff:job", job.code)
    first = list(queries.with_names(queries.vetted_by(actor)).filter(pk__in=keys[:SIZE]))
    context = {
        "count": len(keys),
        "projects": first,
        "sample": first[0],
        "seats": queries.seats_of(keys),
        "as_of": clock.now().isoformat(),
        "kept": [(name, value) for name in asked if name != "page" for value in asked.getlist(name)],
    }
    return render(request, "staff/projects/accept_many.html", context)
