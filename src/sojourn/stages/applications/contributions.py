"""Parts of a form that somebody else answers: who is asked for which, and what each still lacks."""

from collections.abc import Mapping
from typing import Any

from sojourn.core.forms import Form, missing, mistakes
from sojourn.core.forms.models import Section
from sojourn.core.moves.application import EDITABLE
from sojourn.core.moves.contribution import HOLDS
from sojourn.stages.applications.models import Application, Contributor


def parts_of_others(form: Form) -> tuple[str, ...]:
    """Who else answers a section of a form, in its order."""
    return tuple(dict.fromkeys(each.answered_by for each in form.sections if each.answered_by != "applicant"))


def sections_of(form: Form, part: str) -> tuple[Section, ...]:
    """The sections that one answers."""
    return tuple(each for each in form.sections if each.answered_by == part)


def shown_to_applicant(form: Form) -> Form:
    """The form without the sections whose answers its applicant does not see."""
    seen = tuple(each for each in form.sections if each.answered_by == "applicant" or each.shown_to_applicant)
    return form.model_copy(update={"sections": seen})


def lacking(form: Form, part: str, answers: Mapping[str, Any]) -> int:
    """How many answers of a part are missing or wrong."""
    own = {question.code for section in sections_of(form, part) for question in section.questions}
    empty = sum(question.code in own for question in missing(form, answers, "at_apply"))
    return empty + sum(each.question in own for each in mistakes(form, answers))


def standing(application: Application) -> dict[str, Contributor]:
    """Who holds each part now."""
    rows = Contributor.objects.filter(application=application, state__in=HOLDS).order_by("pk")
    return {row.part: row for row in rows}


def takes_contribution(contributor: Contributor) -> bool:
    """Whether a part may be written in: asked for, and the application still a draft or back for correction."""
    return contributor.state == "asked" and contributor.application.state in EDITABLE
