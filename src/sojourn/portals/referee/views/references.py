"""A reference by link: answers and a letter, saved as one writes, handed in, mended until the last day."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sojourn.core.errors import Refused
from sojourn.core.forms import mistakes
from sojourn.core.forms.models import References
from sojourn.portals.referee.forms.references import DeclineForm, LetterForm
from sojourn.stages.applications import actions, gates, queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Reference
from sojourn.ui.answers import answers_refusals, done, refusals_in
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.questions import QuestionsForm
from sojourn.ui.templatetags.saying import page_speaker


def _rules(reference: Reference) -> References:
    rules = form_of(reference.application.form).references
    assert rules is not None
    return rules


def _form(reference: Reference, data: QueryDict | None = None) -> QuestionsForm:
    rules = _rules(reference)
    versions = dict.fromkeys((question.code for question in rules.questions), reference.version)
    return QuestionsForm(rules.questions, reference.answers, versions, data)


def _seen(form: QuestionsForm) -> int:
    return max(form.seen.values(), default=0)


@never_cache
@answers_refusals
def reference(request: HttpRequest, token: str) -> HttpResponse:
    """The page that the mail leads to: to write in while it is asked for, else what became of it."""
    found = actions.open_reference(gates.access_reference(token))
    rules, closes_at = _rules(found), queries.references_close(found.application, found)
    context = {"reference": found, "token": token, "closes_at": closes_at, "rules": rules}
    if found.state != "asked" or not queries.takes_reference_now(found):
        return render(request, "referee/ended.html", context)
    form = _form(found, request.POST if request.method == "POST" else None)
    letter = LetterForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and letter.is_valid():
        with refusals_in(letter, "letter"):
            typed = form.typed
            found = actions.save_reference(found, typed, seen=_seen(form), page=form.page_key)
            if letter.cleaned_data["letter"]:
                found = actions.add_letter(found, letter.cleaned_data["letter"])
            if "send" in request.POST:
                actions.send_reference(found)
                done(request, "reference-done-send")
            return redirect("referee:reference", token)
        found = gates.access_reference(token)
    if request.method != "POST":
        form.tell(mistakes(rules, found.answers))
    zone = viewer_zone(request, found.application.call.zone)
    context |= {"reference": found, "form": form, "letter": letter, "zone": zone}
    return render(request, "referee/reference.html", context)


@require_POST
def save(request: HttpRequest, token: str) -> HttpResponse:
    """Autosave: when it was saved; 409 when another page has written something else meanwhile."""
    found = gates.access_reference(token)
    form = _form(found, request.POST)
    try:
        saved = actions.save_reference(found, form.typed, seen=_seen(form), page=form.page_key)
    except Refused as refused:
        return JsonResponse({"refused": refused.reason}, status=409)
    assert saved.saved_at is not None
    return JsonResponse({"time": _time(saved.saved_at, viewer_zone(request, found.application.call.zone))})


def _time(at: datetime, zone: str) -> str:
    return page_speaker().clock(at.astimezone(ZoneInfo(zone)), with_seconds=True)


@never_cache
@answers_refusals
def decline(request: HttpRequest, token: str) -> HttpResponse:
    """Say that one does not write."""
    found = gates.access_reference(token)
    form = DeclineForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        actions.decline_reference(found, form.cleaned_data["why"])
        done(request, "reference-done-decline")
        return redirect("referee:reference", token)
    return render(request, "referee/decline.html", {"reference": found, "token": token, "form": form})


@require_POST
@answers_refusals
def mend(request: HttpRequest, token: str) -> HttpResponse:
    """Take a reference back to mend it before the last day."""
    actions.mend_reference(gates.access_reference(token))
    done(request, "reference-done-mend")
    return redirect("referee:reference", token)
