"""Who sees which forms of a call, and what a later one asks that an earlier one did not."""

from dataclasses import dataclass

from django.http import Http404

from sojourn.core.forms import Form
from sojourn.stages.applications import queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, CallForm
from sojourn.stages.calls.models import Call


def versions_of(call: Call) -> list[CallForm]:
    """The forms of a call, the latest first."""
    return list(CallForm.objects.filter(call=call).select_related("made_by").order_by("-number"))


def access_call_form(call: Call, number: int) -> CallForm:
    """One form of a call that a gate has given.

    Errors: Http404.
    """
    found = CallForm.objects.filter(call=call, number=number).select_related("made_by").first()
    if found is None:
        raise Http404
    return found


@dataclass(frozen=True)
class Later:
    """A later form that an applicant may take over: its row, and the codes of questions by what became of them."""

    row: CallForm
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


def later_for(application: Application) -> Later | None:
    """The latest form of the call where the draft was begun with an earlier one and may still be written in."""
    if not queries.is_editable(application):
        return None
    latest = queries.latest_form(application.call)
    if latest is None or latest.number <= application.form.number:
        return None
    return Later(latest, *compared(form_of(application.form), form_of(latest)))


def compared(before: Form, after: Form) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The codes of questions that are new, that ask otherwise, and that are asked no more."""
    old = {question.code: question for question in before.questions}
    now = {question.code: question for question in after.questions}
    return (
        tuple(code for code in now if code not in old),
        tuple(code for code in now if code in old and now[code] != old[code]),
        tuple(code for code in old if code not in now),
    )
