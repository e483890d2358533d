"""A part of an application by link: own answers and own statements, saved as one writes, handed in, mended."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sojourn.core.errors import Refused
from sojourn.core.forms import mistakes
from sojourn.stages.applications import actions, contributions, gates, queries
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.applications.models import Answer, Contributor
from sojourn.ui.answers import answers_refusals, done, refusals_in
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.questions import QuestionsForm, words_of
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences


def _form(contributor: Contributor, data: QueryDict | None = None) -> QuestionsForm:
    sections = contributions.sections_of(form_of(contributor.application.form), contributor.part)
    questions = [question for section in sections for question in section.questions]
    own = [question.code for question in questions]
    rows = list(Answer.objects.filter(application=contributor.application_id, question__in=own))
    return QuestionsForm(questions, answers_of(rows), {row.question: row.version for row in rows}, data)


@never_cache
@answers_refusals
def contribution(request: HttpRequest, token: str) -> HttpResponse:
    """The page that the mail leads to: to write in while it is asked for, else what became of it."""
    found = gates.access_contribution(token)
    context = _context(found, token, request)
    if not contributions.takes_contribution(found):
        return render(request, "referee/part_ended.html", context)
    form = _form(found, request.POST if request.method == "POST" else None)
    if request.method == "POST":
        with refusals_in(form):
            saved = actions.save_contribution(found, form.typed, seen=form.seen, page=form.page_key)
            for clash in saved.clashes:
                form.overtake(clash.question, clash.version, clash.value, _time(clash.saved_at, context["zone"]))
            if not saved.clashes and "send" in request.POST:
                actions.send_contribution(found)
                done(request, "part-done-send")
            if not saved.clashes:
                return redirect("referee:contribution", token)
    else:
        form.tell(mistakes(form_of(found.application.form), answers_of(found.application.answers.all())))
    return render(request, "referee/part.html", {**context, "form": form})


def _context(found: Contributor, token: str, request: HttpRequest) -> dict[str, Any]:
    form = form_of(found.application.form)
    sections = contributions.sections_of(form, found.part)
    return {
        "contributor": found,
        "token": token,
        "titles": [words_of(section.title) for section in sections],
        "is_shown": all(section.shown_to_applicant for section in sections),
        "closes_at": queries.closes_for(found.application),
        "zone": viewer_zone(request, found.application.call.zone),
    }


@require_POST
def save(request: HttpRequest, token: str) -> HttpResponse:
    """The answers that changed: their new versions; each that clashes with what was written over nothing."""
    found = gates.access_contribution(token)
    form, zone = _form(found, request.POST), viewer_zone(request, found.application.call.zone)
    try:
        saved = actions.save_contribution(found, form.changed, seen=form.seen, page=form.page_key)
    except Refused as refused:
        return JsonResponse({"refused": refused.reason, "said": " ".join(sentences(refused))}, status=409)
    said: dict[str, Any] = {"time": _time(saved.at, zone), "versions": saved.versions}
    if not saved.clashes:
        return JsonResponse(said)
    said["clashes"] = [
        {
            "question": each.question,
            "version": each.version,
            "entries": form.entries(each.question, each.value),
            "html": render_to_string(
                "ui/parts/clash.html",
                {"clash": form.overtake(each.question, each.version, each.value, _time(each.saved_at, zone))},
                request,
            ),
        }
        for each in saved.clashes
    ]
    return JsonResponse({"refused": "newer_elsewhere", **said}, status=409)


def _time(at: datetime, zone: str) -> str:
    return page_speaker().clock(at.astimezone(ZoneInfo(zone)), with_seconds=True)


@never_cache
@answers_refusals
def decline(request: HttpRequest, token: str) -> HttpResponse:
    """Say that one does not answer."""
    found = gates.access_contribution(token)
    if request.method == "POST":
        actions.decline_contribution(found)
        done(request, "part-done-decline")
        return redirect("referee:contribution", token)
    return render(request, "referee/part_decline.html", {"contributor": found, "token": token})


@require_POST
@answers_refusals
def mend(request: HttpRequest, token: str) -> HttpResponse:
    """Take a part back to mend it before the application is handed in."""
    actions.mend_contribution(gates.access_contribution(token))
    done(request, "part-done-mend")
    return redirect("referee:contribution", token)
