"""The check before submission, the submission, its receipt, and the moves after it."""

from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from sojourn.base.files.serving import serve_file
from sojourn.core.moves.application import APPLICATION
from sojourn.portals.student import copies, profile_shown, shown, steps
from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import actions, gates, queries
from sojourn.stages.applications.contributions import shown_to_applicant
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals, done, new_submission_key, once, refusals_in
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.forms import ReasonForm
from sojourn.ui.self_check import answer_to
from sojourn.ui.templatetags.saying import page_speaker

MOVES = {
    "reopen": actions.reopen_application,
    "discard": actions.discard_application,
    "resume": actions.resume_application,
}
WITH_REASON = {"withdraw": actions.withdraw_application, "appeal": actions.appeal}


@login_required
@answers_refusals
def check(request: HttpRequest, code: str) -> HttpResponse:
    """All that would be handed in, what is missing with links to it, what the rules say; then the button."""
    actor = actor_of(request)
    if request.method == "POST":
        key = request.POST.get("submission", "")[:48] or new_submission_key()
        own = gates.access_own_handing_in(actor, code)
        made = actions.submit_application(own, key=key, language=(get_language() or "en")[:2], by=actor)
        return redirect("student:receipt", own.code, made.number)
    own = gates.access_own_application(actor, code)
    if not queries.is_editable(own):
        return redirect("student:application", own.code)
    form = form_of(own.form)
    documents = queries.documents_of(own)
    files = {document.code: document.file.name for document in documents}
    answers = answers_of(own.answers.all(), documents)
    lacks = queries.lacks_of(own, answers)
    choices = queries.choices_of(own)
    verdicts = queries.verdicts_on(own, choices, calls.programme_of(own.call))
    context = {
        "application": own,
        "lacks": [(steps.address_of(own, place), words, at) for place, words, at in steps.sentences_of(lacks, form)],
        "verdicts": profile_shown.with_places(own, verdicts, answer_to(verdicts).reasons),
        "choices": choices,
        "parts": shown.with_addresses(own, shown.parts_of(shown_to_applicant(form), answers, files), form),
        "closes_at": queries.closes_for(own),
        "is_open": queries.is_open_now(own),
    }
    return render(request, "student/check.html", context)


@login_required
def receipt(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The proof of one submission: number, time in both zones, digest, all that was handed in."""
    own = gates.access_own_application(actor_of(request), code)
    made = get_object_or_404(own.submissions.select_related("copy"), number=number)
    if "copy" in request.GET:
        waiting = {"application": own, "submission": made, "copy": copies.copy_state(made)}
        return render(request, "student/copy.html", waiting)
    rows = own.call.forms.get(number=made.content["form"])
    form = shown_to_applicant(form_of(rows))
    files = {each["code"]: each["name"] for each in made.content["documents"]}
    zones = dict.fromkeys((own.call.zone, viewer_zone(request, own.call.zone)))
    context = {
        "application": own,
        "submission": made,
        "moments": [(place_of(zone), page_speaker().moment(made.at.astimezone(ZoneInfo(zone)))) for zone in zones],
        "parts": [(title, lines) for title, _, lines in shown.parts_of(form, made.content["answers"], files)],
        "copy": copies.copy_state(made),
    }
    return render(request, "student/receipt.html", context)


@login_required
def receipt_copy(request: HttpRequest, code: str, number: int) -> FileResponse:
    """The copy as a download."""
    own = gates.access_own_application(actor_of(request), code)
    made = get_object_or_404(own.submissions.select_related("copy"), number=number)
    if made.copy is None:
        raise Http404
    return serve_file(made.copy)


@login_required
@require_POST
@answers_refusals
def receipt_copy_make(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Have the copy made where there is none, or where it could not be made."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    actions.ask_copy(get_object_or_404(own.submissions.select_related("application"), number=number), by=actor)
    return redirect("student:receipt", own.code, number)


@login_required
@once
@answers_refusals
def move(request: HttpRequest, code: str, verb: str) -> HttpResponse:
    """One move of the applicant: at once by POST, after a page that asks for the reason where one is needed."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    if verb not in {*MOVES, *WITH_REASON}:
        raise Http404
    if request.method == "POST" and verb in MOVES:
        MOVES[verb](own, by=actor)
        done(request, f"apply-done-{verb}")
        return redirect("student:application", own.code)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "why"):
            WITH_REASON[verb](own, why=form.cleaned_data["why"], by=actor)
            done(request, f"apply-done-{verb}")
            return redirect("student:application", own.code)
    context = {"application": own, "form": form, "move": APPLICATION.by_verb[verb]}
    return render(request, "student/move.html", context)
