"""What was answered, as the check before submission and the receipt show it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.urls import reverse

from sojourn.core.forms import Form, asked
from sojourn.stages.applications.models import Application
from sojourn.ui.questions import said, words_of
from sojourn.ui.templatetags.saying import page_speaker

Rows = list[tuple[str, str]]


def parts_of(form: Form, answers: Mapping[str, Any], files: Mapping[str, str]) -> list[tuple[str, str, Rows]]:
    """Each section with its code and what was answered to the questions that these answers ask for."""
    wanted = {question.code for question in asked(form, answers)}
    nothing = page_speaker()("question-nothing")
    return [
        (
            words_of(section.title),
            section.code,
            [
                (words_of(question.label), said(question, answers.get(question.code), files) or nothing)
                for question in section.questions
                if question.code in wanted
            ],
        )
        for section in form.sections
    ]


def with_addresses(
    application: Application, parts: Sequence[tuple[str, str, Rows]], form: Form
) -> list[tuple[str, str, Rows]]:
    """The same with the address where each section is changed; empty where somebody else answers it."""
    own = {section.code for section in form.sections if section.answered_by == "applicant"}
    return [
        (title, reverse("student:part", args=[application.code, code]) if code in own else "", rows)
        for title, code, rows in parts
    ]
