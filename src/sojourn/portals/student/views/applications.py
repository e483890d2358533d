"""A student's applications: where each stands, and a new one."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.portals.student import steps
from sojourn.portals.student.decided import decided_on
from sojourn.portals.student.timeline import timeline_of
from sojourn.stages.applications import actions, gates, queries
from sojourn.stages.applications.beside import beside
from sojourn.stages.applications.facts import form_of
from sojourn.stages.calls import gates as calls_gates
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals
from sojourn.ui.deadlines import place_of, viewer_zone


def actor_of(request: HttpRequest) -> Actor:
    """Who is signed in: everybody may apply."""
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    return actor


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """Own applications, and the calls that are open."""
    actor = actor_of(request)
    mine = list(queries.for_list(queries.own(actor)).order_by("-pk"))
    taken = {each.call_id for each in mine if each.state != "withdrawn"}
    open_calls = [call for call in calls.open_calls(clock.now(), "applications", actor.person) if call.pk not in taken]
    rows = [(each, queries.closes_for(each)) for each in mine]
    return render(request, "student/home.html", {"rows": rows, "calls": open_calls})


@login_required
@require_POST
@answers_refusals
def begin(request: HttpRequest, code: str) -> HttpResponse:
    """A new application; a second press opens the first one's."""
    application = actions.begin_application(calls_gates.public_call(code), by=actor_of(request))
    return redirect("student:application", application.code)


@login_required
def application(request: HttpRequest, code: str) -> HttpResponse:
    """One application: what to do next, by when, and how far each part is."""
    own = gates.access_own_application(actor_of(request), code)
    form = form_of(own.form)
    lacks = queries.lacks_of(own) if queries.is_editable(own) else []
    return render(
        request,
        "student/application.html",
        {
            "application": own,
            "steps": steps.steps_of(own, form, lacks),
            "lacking": len(lacks),
            "closes_at": queries.closes_for(own),
            "is_open": queries.is_open_now(own),
            "editable": queries.is_editable(own),
            "submissions": list(own.submissions.order_by("-number")) if own.number else [],
            "choices": queries.choices_of(own),
            **decided_on(own, request),
            "moments": timeline_of(own, request),
            "zone_place": place_of(viewer_zone(request, own.call.zone)),
            "beside": beside(own),
        },
    )
