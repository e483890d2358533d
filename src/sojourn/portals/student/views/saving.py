"""Saving while one writes: what stands now and when it was saved; 409 with both texts where another window wrote."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.views.decorators.http import require_POST

from sojourn.base import clock
from sojourn.core.errors import Refused
from sojourn.portals.student.ranking import clash_of, order_of, rules_said
from sojourn.portals.student.views.applications import actor_of, writer_of
from sojourn.portals.student.writing import clash_html, form_of_section, section_of, time_of, told_clashes
from sojourn.stages.applications import actions, gates, queries
from sojourn.stages.applications.models import Application
from sojourn.stages.calls import queries as calls
from sojourn.ui.words import sentences


@login_required
@require_POST
def save(request: HttpRequest, code: str, section: str) -> HttpResponse:
    """The answers that changed: their new versions; each that clashes with what was written over nothing."""
    actor = writer_of(request)
    own = gates.access_own_writing(actor, code)
    form = form_of_section(own, section_of(own, section), request.POST)
    try:
        saved = actions.save_answers(own, form.changed, seen=form.seen, page=form.page_key, person=actor.person)
    except Refused as refused:
        return _refused(refused)
    said: dict[str, Any] = {"time": time_of(own, saved.at), "versions": saved.versions}
    if saved.clashes:
        clashes = told_clashes(own, form, saved.clashes, request)
        return JsonResponse({"refused": "newer_elsewhere", **said, "clashes": clashes}, status=409)
    return JsonResponse(said)


@login_required
@require_POST
def save_choices(request: HttpRequest, code: str) -> HttpResponse:
    """The ranked list as it was moved, and what the rules of the call say of it."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    order, seen, page = order_of(request.POST)
    try:
        saved = actions.save_choices(own, order, seen=seen, page=page, by=actor)
    except Refused as refused:
        if refused.reason != "newer_elsewhere":
            return _refused(refused)
        now = gates.access_own_application(actor, code)
        clash = {"question": "", "version": now.choices_version, "html": clash_html(clash_of(now, order), request)}
        return JsonResponse({"refused": refused.reason, "clashes": [clash]}, status=409)
    said = {"time": time_of(own, clock.now()), "version": saved.choices_version}
    return JsonResponse({**said, "live": _live(saved, request)})


def _live(application: Application, request: HttpRequest) -> str:
    remarks = queries.remarks_on(application, queries.choices_of(application), calls.programme_of(application.call))
    return render_to_string("student/rules.html", {"rules_said": rules_said(remarks)}, request)


def _refused(refused: Refused) -> JsonResponse:
    return JsonResponse({"refused": refused.reason, "said": " ".join(sentences(refused))}, status=409)
