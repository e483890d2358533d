"""Taking a later form of the call over."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import gates
from sojourn.stages.applications.actions.taking_over import take_form
from sojourn.ui.answers import answers_refusals, done, once


@login_required
@require_POST
@once
@answers_refusals
def take(request: HttpRequest, code: str) -> HttpResponse:
    """Go on with the later form that the page has shown."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    asked = request.POST.get("number", "")
    take_form(own, int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 0, by=actor)
    done(request, "form-done-take")
    return redirect("student:application", own.code)
