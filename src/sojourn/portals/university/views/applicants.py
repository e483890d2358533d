"""One applicant as the home university sees them: what was handed in, the certified grade, the word; never a letter."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.files.serving import serve_file
from sojourn.portals.university import endorsements_shown as shown
from sojourn.portals.university.forms.endorsements import GradeForm
from sojourn.portals.university.views.endorsements import speaker_of
from sojourn.stages.applications import actions, gates, home_desks
from sojourn.ui.answers import answers_refusals, done, once, refusals_in
from sojourn.ui.forms import ReasonForm

MOVES = {"endorse": actions.endorse_application, "reconsider": actions.reconsider_endorsement}


@login_required
def applicant(request: HttpRequest, code: str) -> HttpResponse:
    """One applicant, with what may be done now."""
    actor = speaker_of(request)
    found = gates.access_home_application(actor, code)
    context = {**shown.decision_on(found, actor), **shown.handed_in(found)}
    return render(request, "university/endorsements/applicant.html", context)


@login_required
@require_POST
@answers_refusals
@once
def move(request: HttpRequest, code: str, verb: str) -> HttpResponse:
    """Endorse, or take the word back."""
    actor = speaker_of(request)
    found = gates.access_home_application(actor, code)
    if verb not in MOVES:
        raise Http404
    MOVES[verb](found, by=actor)
    done(request, f"endorsement-done-{verb}")
    return redirect("university:applicant", code)


@login_required
def decline(request: HttpRequest, code: str) -> HttpResponse:
    """Do not endorse, with the reason that the applicant reads."""
    actor = speaker_of(request)
    found = gates.access_home_application(actor, code)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            actions.decline_endorsement(found, why=form.cleaned_data["why"], by=actor)
            done(request, "endorsement-done-decline")
            return redirect("university:applicant", code)
    return render(request, "university/endorsements/decline.html", {"application": found, "form": form})


@login_required
def grade(request: HttpRequest, code: str) -> HttpResponse:
    """Certify the average on its scale; the page of the applicant then shows it converted."""
    actor = speaker_of(request)
    found = gates.access_home_application(actor, code)
    word = shown.word_of(found)
    kept = {"grade": word.grade.normalize(), "scale": word.grade_scale} if word and word.grade is not None else None
    form = GradeForm(request.POST or None, initial=kept or home_desks.said_grade(found))
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "grade"):
            actions.certify_grade(found, form.cleaned_data["grade"], form.cleaned_data["scale"], by=actor)
            done(request, "endorsement-done-certify")
            return redirect("university:applicant", code)
    return render(request, "university/endorsements/grade.html", {"application": found, "form": form})


@login_required
def document(request: HttpRequest, code: str, document: str) -> FileResponse:
    """A document of the form, as a download."""
    found = gates.access_home_application(speaker_of(request), code)
    kept = gates.access_own_document(found, document)
    if not kept.question:
        raise Http404
    return serve_file(kept.file)
