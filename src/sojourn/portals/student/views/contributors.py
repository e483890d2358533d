"""Whom a student asks for a part of the form, and how far each is."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.core.forms import Form
from sojourn.portals.student.forms.documents import ContributorForm
from sojourn.portals.student.views.applications import actor_of
from sojourn.portals.student.views.parts import page_context
from sojourn.stages.applications import actions, contributions, gates, queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application
from sojourn.ui.answers import answers_refusals, done, refusals_in
from sojourn.ui.questions import words_of


def _titles(form: Form, part: str) -> str:
    return " · ".join(words_of(section.title) for section in contributions.sections_of(form, part))


@login_required
def contributors(request: HttpRequest, code: str) -> HttpResponse:
    """Each part that somebody else answers, with who is asked and how far it is."""
    own = gates.access_own_application(actor_of(request), code)
    form = form_of(own.form)
    parts, held = contributions.parts_of_others(form), contributions.standing(own)
    if not parts:
        raise Http404
    context = {
        **page_context(own, "contributors"),
        "parts": [(part, _titles(form, part), held.get(part), _is_shown(form, part)) for part in parts],
        "editable": queries.is_editable(own),
    }
    return render(request, "student/contributors.html", context)


def _is_shown(form: Form, part: str) -> bool:
    return all(section.shown_to_applicant for section in contributions.sections_of(form, part))


@login_required
def ask(request: HttpRequest, code: str, part: str) -> HttpResponse:
    """Ask somebody for a part, by name and mail."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    if part not in contributions.parts_of_others(form_of(own.form)):
        raise Http404
    form = ContributorForm(
        request.POST if request.method == "POST" else None, initial={"language": actor.person.language}
    )
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            data = form.cleaned_data
            actions.ask_contributor(own, part, data["full_name"], data["email"], language=data["language"], by=actor)
            done(request, "part-done-ask")
            return redirect("student:contributors", own.code)
    return render(request, "student/contributor.html", _about(own, part, form))


def _about(application: Application, part: str, form: ContributorForm) -> dict[str, object]:
    return {"application": application, "title": _titles(form_of(application.form), part), "form": form}


@login_required
@require_POST
@answers_refusals
def remind(request: HttpRequest, code: str, contributor: str) -> HttpResponse:
    """Send the link once more."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    actions.remind_contributor(gates.access_own_contributor(own, contributor), by=actor)
    done(request, "reference-done-remind")
    return redirect("student:contributors", own.code)


@login_required
@require_POST
@answers_refusals
def cancel(request: HttpRequest, code: str, contributor: str) -> HttpResponse:
    """Ask this person no longer, so that somebody else can be asked."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    actions.cancel_contributor(gates.access_own_contributor(own, contributor), by=actor)
    done(request, "reference-done-cancel")
    return redirect("student:contributors", own.code)
