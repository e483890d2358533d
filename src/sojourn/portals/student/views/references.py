"""Whom a student asks for a reference, and how far each is: never what it says."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base import clock
from sojourn.portals.student.forms.documents import RefereeForm
from sojourn.portals.student.views.applications import actor_of
from sojourn.portals.student.views.parts import page_context
from sojourn.stages.applications import actions, gates, queries
from sojourn.stages.applications.facts import form_of
from sojourn.ui.answers import answers_refusals, done, refusals_in


@login_required
def references(request: HttpRequest, code: str) -> HttpResponse:
    """The referees with what became of each, and a form for one more."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    form = RefereeForm(request.POST if request.method == "POST" else None, initial={"language": actor.person.language})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form):
            actions.ask_reference(
                own,
                data["full_name"],
                data["email"],
                language=data["language"],
                relation=data["relation"],
                by=actor,
            )
            done(request, "reference-done-ask")
            return redirect("student:references", own.code)
    asked = list(own.references.exclude(state="cancelled").order_by("pk"))
    context = {
        **page_context(own, "references"),
        "form": form,
        "asked": asked,
        "rules": form_of(own.form).references,
        "may_ask": queries.takes_references(own, clock.now()),
        "closes_at": queries.references_close(own),
    }
    return render(request, "student/references.html", context)


@login_required
@require_POST
@answers_refusals
def remind(request: HttpRequest, code: str, reference: str) -> HttpResponse:
    """Send the link once more."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    actions.remind_referee(gates.access_own_reference(own, reference), by=actor)
    done(request, "reference-done-remind")
    return redirect("student:references", own.code)


@login_required
@require_POST
@answers_refusals
def cancel(request: HttpRequest, code: str, reference: str) -> HttpResponse:
    """Ask this person no longer."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    actions.cancel_reference(gates.access_own_reference(own, reference), by=actor)
    done(request, "reference-done-cancel")
    return redirect("student:references", own.code)
