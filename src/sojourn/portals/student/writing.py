"""What the pages of writing share: the section, its form, the clock of the applicant, the texts of two windows."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest, QueryDict
from django.template.loader import render_to_string

from sojourn.core.forms.models import Section
from sojourn.stages.applications import actions
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.applications.models import Application
from sojourn.ui.pieces import Difference
from sojourn.ui.questions import Clashed, QuestionsForm
from sojourn.ui.templatetags.saying import page_speaker

ORDER = ""  # the one answer of the page of choices


def section_of(application: Application, code: str) -> Section:
    """A section that the applicant answers.

    Errors: Http404.
    """
    section = form_of(application.form).section(code)
    if section is None or section.answered_by != "applicant":
        raise Http404
    return section


def form_of_section(application: Application, section: Section, data: QueryDict | None = None) -> QuestionsForm:
    """The questions of a section with what is answered, and with what was sent."""
    rows = list(application.answers.all())
    versions = {row.question: row.version for row in rows}
    return QuestionsForm(section.questions, answers_of(rows), versions, data)


def time_of(application: Application, at: datetime) -> str:
    """A moment on the clock of the applicant, to the second."""
    zone = ZoneInfo(application.person.time_zone or application.call.zone)
    return page_speaker().clock(at.astimezone(zone), with_seconds=True)


def told_clashes(
    application: Application, form: QuestionsForm, clashes: Sequence[actions.Clash], request: HttpRequest
) -> list[dict[str, Any]]:
    """Clashes as a script of the page takes them: the version that stands, how the page would send it, both texts."""
    return [
        {
            "question": clash.question,
            "version": clash.version,
            "entries": form.entries(clash.question, clash.value),
            "html": clash_html(
                form.overtake(clash.question, clash.version, clash.value, time_of(application, clash.saved_at)), request
            ),
        }
        for clash in clashes
    ]


def clash_html(clash: Clashed, request: HttpRequest) -> str:
    """Both texts, and the two buttons of the choice."""
    return render_to_string("ui/parts/clash.html", {"clash": clash}, request)


def clash_of_orders(application: Application, mine: Sequence[str], theirs: Sequence[str]) -> Clashed:
    """Two ranked lists, place by place; titles of projects, the best first."""
    say, long = page_speaker(), max(len(mine), len(theirs))
    rows = tuple(
        Difference(say("saving-place", place=place + 1), _at(theirs, place), _at(mine, place)) for place in range(long)
    )
    return Clashed(ORDER, time_of(application, application.changed_at), rows)


def _at(titles: Sequence[str], place: int) -> str:
    return titles[place] if place < len(titles) else ""
