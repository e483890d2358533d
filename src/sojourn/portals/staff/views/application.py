"""One application before officers: its sides, its documents and references, what is decided on it."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.base.files.serving import serve_file
from sojourn.base.people.actor import Actor
from sojourn.core.moves.application import APPLICATION
from sojourn.portals.staff import application_shown as shown
from sojourn.portals.staff.forms.applications import CorrectionForm, DecisionForm, DocumentForm
from sojourn.portals.staff.views.applications import actor_of, officer
from sojourn.stages.applications import actions, gates, handled
from sojourn.stages.applications.models import Application
from sojourn.ui.answers import answers_refusals, done, once, refusals_in
from sojourn.ui.deadlines import place_of
from sojourn.ui.templatetags.saying import code_name, page_speaker

Decide = Callable[[Application, Any, Actor], object]
DECISIONS: dict[str, Decide] = {
    "find_eligible": lambda application, form, by: actions.find_eligible(
        application, why=form.cleaned_data["why"], by=by
    ),
    "find_ineligible": lambda application, form, by: actions.find_ineligible(
        application, why=form.cleaned_data["why"], by=by
    ),
    "ask_correction": lambda application, form, by: actions.ask_correction(
        application, until=form.until, why=form.cleaned_data["why"], by=by
    ),
    "grant_appeal": lambda application, form, by: actions.decide_appeal(
        application, granted=True, why=form.cleaned_data["why"], by=by
    ),
    "refuse_appeal": lambda application, form, by: actions.decide_appeal(
        application, granted=False, why=form.cleaned_data["why"], by=by
    ),
}


@login_required
def application(request: HttpRequest, code: str, side: str = "overview") -> HttpResponse:
    """One side of an application's record."""
    actor = actor_of(request)
    found = gates.access_recorded_application(actor, code)
    makers: dict[str, Callable[[], dict[str, Any]]] = {
        "overview": lambda: shown.overview(found, actor, request),
        "answers": lambda: shown.answers(found),
        "speakers": lambda: shown.speakers(found, request),
        "history": lambda: shown.history(found, request),
    }
    if side not in makers:
        raise Http404
    what, why = shown.next_step(found)
    may_act = handled.may_handle(actor, found)
    context = {
        **makers[side](),
        "application": found,
        "side": side,
        "tabs": shown.tabs(found, side),
        "moves": shown.open_moves(found, actor) if may_act else [],
        "may_act": may_act,
        "may_read": actor.has(*handled.CONFIDANTS),
        "do_what": what,
        "do_why": why,
    }
    return render(request, f"staff/applications/{side}.html", context)


@login_required
@require_POST
@answers_refusals
@once
def judge(request: HttpRequest, code: str) -> HttpResponse:
    """Run the rules again."""
    actor = officer(request)
    found = gates.access_officers_application(actor, code)
    actions.judge_again(found, by=actor)
    done(request, "applicants-done-judge")
    return redirect("staff:application", found.code)


@login_required
@once
def move(request: HttpRequest, code: str, verb: str) -> HttpResponse:
    """One decision on an application: a page with what it means and the reason, then the decision."""
    actor, verb = officer(request), verb.replace("-", "_")
    found = gates.access_officers_application(actor, code)
    if verb not in DECISIONS:
        raise Http404
    form = _form(found, verb, request)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            DECISIONS[verb](found, form, actor)
            done(request, f"applicants-done-{verb.replace('_', '-')}")
            return redirect("staff:application", found.code)
    return render(request, "ui/confirm.html", _confirm(found, verb, form))


def _form(application: Application, verb: str, request: HttpRequest) -> DecisionForm:
    data = request.POST if request.method == "POST" else None
    if verb == "ask_correction":
        zone = application.call.zone
        return CorrectionForm(zone, place_of(zone), data, initial={"until_at": "17:00"})
    return DecisionForm(data, required=verb != "find_eligible" or application.outcome != "met")


def _confirm(application: Application, verb: str, form: DecisionForm) -> dict[str, Any]:
    say, back = page_speaker(), reverse("staff:application", args=[application.code])
    is_open = application.state in APPLICATION.by_verb[verb].origins
    outcome = code_name("applicants-outcome", application.outcome or "none")
    return {
        "heading": code_name("move-application", verb),
        "under": code_name("applicants-means", verb),
        "crumbs": [(say("applications-title"), reverse("staff:applications")), (application.number, back)],
        "facts": [
            (say("applicants-fact-applicant"), f"{application.person.name_in(say.language)}, {application.number}"),
            (say("applicants-fact-rules"), outcome),
        ],
        "form": form,
        "act": code_name("move-application", verb),
        "back": back,
        "closed": "" if is_open else say("refused-not-from-here"),
    }


@login_required
def document(request: HttpRequest, code: str, document: str) -> FileResponse:
    """A document of an application, as a download."""
    found = gates.access_recorded_application(actor_of(request), code)
    return serve_file(gates.access_own_document(found, document).file)


@login_required
@once
def document_judge(request: HttpRequest, code: str, document: str) -> HttpResponse:
    """Whether a document will do; one that will not, with the reason."""
    actor = officer(request)
    found = gates.access_officers_application(actor, code)
    row = gates.access_own_document(found, document)
    form = DocumentForm(request.POST if request.method == "POST" else None, initial={"why": row.why})
    if request.method == "POST" and form.is_valid():
        verb = "accept" if request.POST.get("verb") == "accept" else "reject"
        with refusals_in(form, "why"):
            actions.judge_document(row, accepted=verb == "accept", why=form.cleaned_data["why"], by=actor)
            done(request, f"applicants-done-{verb}")
            return redirect("staff:application_side", found.code, "answers")
    context = {"application": found, "document": row, "form": form}
    return render(request, "staff/applications/document.html", context)


@login_required
def reference(request: HttpRequest, code: str, reference: str) -> HttpResponse:
    """What a referee wrote; the reading is put on record."""
    actor = actor_of(request)
    found = gates.access_confided_application(actor, code)
    row = get_object_or_404(found.references.select_related("application", "letter"), code=reference, state="received")
    actions.read_reference(row, "answers", by=actor)
    context = {"application": found, "reference": row, "parts": shown.reference_parts(found, row)}
    return render(request, "staff/applications/reference.html", context)


@login_required
def letter(request: HttpRequest, code: str, reference: str) -> FileResponse:
    """A referee's letter, as a download; the reading is put on record."""
    actor = actor_of(request)
    found = gates.access_confided_application(actor, code)
    row = get_object_or_404(found.references.select_related("application", "letter"), code=reference, state="received")
    if row.letter is None:
        raise Http404
    answer = serve_file(row.letter)
    actions.read_reference(row, "letter", by=actor)
    return answer
