"""A later form of the call as its applicant is offered it: what is new in it, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from sojourn.core.forms import Form
from sojourn.stages.applications.call_forms import later_for
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application
from sojourn.ui.questions import words_of


@dataclass(frozen=True)
class Newer:
    """The number of the later form, and the questions that are new, ask otherwise, or are asked no more."""

    number: int
    new: list[str]
    changed: list[str]
    gone: list[str]


def later_of(application: Application) -> Newer | None:
    """What an applicant is offered; None where the draft has the latest form."""
    later = later_for(application)
    if later is None:
        return None
    now, before = form_of(later.row), form_of(application.form)
    return Newer(later.row.number, _said(now, later.new), _said(now, later.changed), _said(before, later.gone))


def _said(form: Form, codes: Iterable[str]) -> list[str]:
    wanted = set(codes)
    return [words_of(question.label) for question in form.questions if question.code in wanted]
