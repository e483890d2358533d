"""The office of a host university: which projects wait, who may host, what goes back."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base.people.actor import Actor
from sojourn.stages.projects import actions, gates, queries
from sojourn.stages.projects.facts import findings_of
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in, told
from sojourn.ui.forms import ReasonForm

SIZE = 50
SHOWN = ("submitted", "confirmed", "accepted", "changes_asked", "refused", "withdrawn")


def office(request: HttpRequest) -> Actor:
    """The actor, who is of the office of a host university.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has("host_office"):
        raise Http404
    return actor


@login_required
def projects(request: HttpRequest) -> HttpResponse:
    """The projects of the own university, those that wait first."""
    actor = office(request)
    hosted = queries.hosted(actor)
    counts = queries.counts_by_state(hosted)
    asked = request.GET.get("state", "submitted")
    state = asked if asked in SHOWN else "submitted"
    rows = queries.with_names(hosted).filter(state=state).order_by("submitted_at", "code")
    return render(
        request,
        "host/office/list.html",
        {
            "page": page_of(rows, request, SIZE, counts.get(state, 0)),
            "state": state,
            "tabs": [(each, counts.get(each, 0)) for each in SHOWN],
        },
    )


@login_required
@once
@answers_refusals
def project(request: HttpRequest, code: str) -> HttpResponse:
    """One project: confirm that the supervisor may host, or give it back with the reason."""
    actor = office(request)
    hosted = gates.access_hosted_project(actor, code)
    if "confirm" in request.POST:
        actions.confirm_project(hosted, by=actor, seen=queries.seen(request.POST.get("seen")))
        done(request, "project-done-confirm")
        return redirect("host:office_projects")
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "why"):
            actions.send_back_project(hosted, why=form.cleaned_data["why"], by=actor)
            done(request, "project-done-send-back")
            return redirect("host:office_projects")
    return render(
        request,
        "host/office/project.html",
        {
            "project": hosted,
            "form": form,
            "findings": findings_of(hosted, queries.bounds(hosted.call)),
            "comments": queries.comments_of(hosted),
            "history": queries.history_of(hosted),
            "waits": queries.waits(hosted),
        },
    )


@login_required
@once
def confirm(request: HttpRequest) -> HttpResponse:
    """Several at once: first a page with count and names, then the confirmation."""
    actor = office(request)
    codes = (request.POST if request.method == "POST" else request.GET).getlist("project")
    rows = list(queries.with_names(queries.hosted(actor)).filter(code__in=codes, state="submitted"))
    if not rows:
        return redirect("host:office_projects")
    if request.method == "POST":
        confirmed, left = actions.confirm_projects(queries.as_seen(rows, request.POST), by=actor)
        if confirmed:
            done(request, "project-done-confirm-many", count=len(confirmed))
        for _, refused in left[:5]:
            told(request, refused)
        return redirect("host:office_projects")
    return render(request, "host/office/confirm.html", {"projects": rows})
