"""A professor's own projects: the list, a new one, writing, checking, handing in."""

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.project import PROJECT
from sojourn.core.projects import missing
from sojourn.portals.host.forms.projects import NewProjectForm, ProjectForm
from sojourn.stages.projects import actions, gates, queries
from sojourn.stages.projects.facts import findings_of
from sojourn.stages.projects.models import Project
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in
from sojourn.ui.forms import ReasonForm
from sojourn.ui.templatetags.saying import page_speaker

MOVES = {
    "submit": actions.submit_project,
    "take_back": actions.take_back_project,
    "discard": actions.discard_project,
    "resume": actions.resume_project,
}
WITH_REASON = {"withdraw": actions.withdraw_project}
SIZE = 50


def professor(request: HttpRequest) -> Actor:
    """The actor, who is a professor somewhere or has projects.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not (actor.has("host_professor", "host_office") or queries.own(actor).exists()):
        raise Http404
    return actor


@login_required
def projects(request: HttpRequest) -> HttpResponse:
    """Own projects over seasons, and what to do next; whoever is of an office alone goes to the office's list."""
    actor = professor(request)
    if not actor.has("host_professor") and actor.has("host_office") and not queries.own(actor).exists():
        return redirect("host:office_projects")
    mine = queries.seasons(actor)
    return render(
        request,
        "host/projects/list.html",
        {
            "page": page_of(mine, request, SIZE),
            "next": queries.next_of(actor),
            "calls": queries.calls_for_new_projects(actor),
            "office_waiting": queries.waiting_in_office(actor),
        },
    )


@login_required
@once
@answers_refusals
def new(request: HttpRequest) -> HttpResponse:
    """A new draft: for which call, at which university."""
    actor = professor(request)
    form = NewProjectForm(request.POST if request.method == "POST" else None, actor=actor)
    if form.is_valid():
        call, host = form.chosen
        project = actions.new_project(call, host, by=actor)
        return redirect("host:project_edit", project.code)
    return render(request, "host/projects/new.html", {"form": form})


@login_required
@once
def reuse(request: HttpRequest, code: str) -> HttpResponse:
    """A draft with all that an earlier project said."""
    actor = professor(request)
    old = gates.access_own_project(actor, code)
    form = NewProjectForm(request.POST if request.method == "POST" else None, actor=actor)
    if form.is_valid():
        with refusals_in(form):
            project = actions.reuse_project(old, *form.chosen, by=actor)
            done(request, "project-reused")
            return redirect("host:project", project.code)
    return render(request, "host/projects/reuse.html", {"form": form, "project": old})


@login_required
def project(request: HttpRequest, code: str) -> HttpResponse:
    """One own project: its state, what is missing, what students will see, what was said."""
    actor = professor(request)
    own = gates.access_own_project(actor, code)
    findings = findings_of(own, queries.bounds(own.call))
    history = queries.history_of(own)
    return render(
        request,
        "host/projects/project.html",
        {
            "project": own,
            "findings": findings,
            "lacking": missing(findings),
            "comments": queries.comments_of(own),
            "moves": queries.moves_for(own, actor),
            "editable": queries.is_editable(own),
            "closes_at": queries.closes_for(own),
            "is_late": queries.is_late(own),
            "history": history,
            "asked": queries.asked_now(own, history),
            "waits": queries.waits(own),
        },
    )


@login_required
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """The form. Saving keeps what can be kept; then either the same page again or the check."""
    actor = professor(request)
    own = gates.access_own_project(actor, code)
    if not queries.is_editable(own):
        return redirect("host:project", own.code)
    bounds = queries.bounds(own.call)
    if request.method != "POST":
        form = ProjectForm.of(own, bounds, secrets.token_urlsafe(9))
    else:
        form = ProjectForm.sent(request.POST, own, bounds)
        whole = form.is_valid()
        with refusals_in(form):
            own = actions.save_draft(own, form.content, seen=form.seen_at, by=actor, page=form.page_key)
            if whole:
                return redirect("host:project" if "check" in request.POST else "host:project_edit", own.code)
        own = gates.access_own_project(actor, code)
        form.onto(own)
    context = {"form": form, "project": own, "bounds": bounds, "zone": _zone(own, actor)}
    return render(request, "host/projects/edit.html", context)


@login_required
@require_POST
def save(request: HttpRequest, code: str) -> HttpResponse:
    """Autosave: when it was saved, and the version that it is now; 409 when another window has a newer one."""
    actor = professor(request)
    own = gates.access_own_project(actor, code)
    form = ProjectForm.sent(request.POST, own, queries.bounds(own.call))
    form.is_valid()
    try:
        own = actions.save_draft(own, form.content, seen=form.seen_at, by=actor, page=form.page_key)
    except Refused as refused:
        return JsonResponse({"refused": refused.reason}, status=409)
    saved = page_speaker().clock(_local(own, actor), with_seconds=True)
    return JsonResponse({"time": saved, "version": own.changed_at.isoformat()})


@login_required
def sponsors(request: HttpRequest) -> HttpResponse:
    """Companies and institutes whose name holds what was typed: suggestions of the form."""
    professor(request)
    words = request.GET.get("sponsor", "").strip()[:80]
    found = queries.sponsors_named(words) if len(words) > 1 else []
    return render(request, "host/projects/sponsors.html", {"found": found})


@login_required
@once
@answers_refusals
def move(request: HttpRequest, code: str, verb: str) -> HttpResponse:
    """One move of the supervisor: at once by POST, after a page that asks for the reason where one is needed."""
    actor = professor(request)
    own = gates.access_own_project(actor, code)
    if verb not in {*MOVES, *WITH_REASON}:
        raise Http404
    if request.method == "POST" and verb in MOVES:
        MOVES[verb](own, by=actor)
        done(request, f"project-done-{verb}")
        return redirect("host:project", own.code)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "why"):
            WITH_REASON[verb](own, why=form.cleaned_data["why"], by=actor)
            done(request, f"project-done-{verb}")
            return redirect("host:project", own.code)
    return render(request, "host/projects/move.html", {"project": own, "form": form, "move": PROJECT.by_verb[verb]})


def _zone(project: Project, actor: Actor) -> str:
    return actor.person.time_zone or project.host.time_zone or project.call.zone


def _local(project: Project, actor: Actor) -> datetime:
    """When a draft was saved last, on the clock of its professor."""
    return project.changed_at.astimezone(ZoneInfo(_zone(project, actor)))
