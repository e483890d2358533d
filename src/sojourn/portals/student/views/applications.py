"""A student's applications: where each stands, and a new one."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.portals.student import steps
from sojourn.portals.student.decided import decided_on
from sojourn.portals.student.newer_form_shown import later_of
from sojourn.portals.student.timeline import timeline_of
from sojourn.stages.applications import actions, gates, queries
from sojourn.stages.applications.beside import beside
from sojourn.stages.applications.facts import form_of
from sojourn.stages.calls import gates as calls_gates
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.programmes import words_of as rules_in_words
from sojourn.ui.questions import words_of


def actor_of(request: HttpRequest) -> Actor:
    """Who is signed in: everybody may apply."""
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    return actor


def writer_of(request: HttpRequest) -> Actor:
    """The same for a save: whose draft it is decides alone, so that no role is looked up."""
    return Actor(request.user, ())  # type: ignore[arg-type]  # only for views that ask for a sign-in


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """Own applications, and the calls that are open."""
    actor = actor_of(request)
    mine = list(queries.for_list(queries.own(actor)).order_by("-begun_at", "-pk"))
    taken = {each.call_id for each in mine if each.state != "withdrawn"}
    open_calls = [call for call in calls.open_calls(clock.now(), "applications", actor.person) if call.pk not in taken]
    rows = [(each, queries.closes_for(each)) for each in mine]
    return render(request, "student/home.html", {"rows": rows, "calls": open_calls})


@login_required
@answers_refusals
def begin(request: HttpRequest, code: str) -> HttpResponse:
    """What a call will ask, and a button; then a new application. A second press opens the first one's."""
    call, actor = calls_gates.public_call(code), actor_of(request)
    there = queries.alive(actor).filter(call=call).first()
    if there is not None:
        return redirect("student:application", there.code)
    if request.method == "POST":
        return redirect("student:application", actions.begin_application(call, by=actor).code)
    form, now = actions.shipped_or_own(call), clock.now()
    context = {
        "call": call,
        "season": calls.season_of(call, now),
        "is_open": calls.is_open(call, "applications", now, actor.person),
        "window": calls.window_of(call, "applications"),
        "closes_at": calls.closes_for(call, "applications", actor.person),
        "parts": [words_of(each.title) for each in form.sections if each.answered_by == "applicant"],
        "documents": [
            words_of(each.label)
            for each in form.documents
            if each.provided_by == "applicant" and each.required == "at_apply"
        ],
        "references": form.references,
        "choices": rules_in_words(call.rules).choices,
    }
    return render(request, "student/begin.html", context)


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
            "later": later_of(own),
            "submissions": list(own.submissions.order_by("-number")) if own.number else [],
            "choices": queries.choices_of(own),
            **decided_on(own, request),
            "moments": timeline_of(own, request),
            "zone_place": place_of(viewer_zone(request, own.call.zone)),
            "beside": beside(own),
        },
    )
