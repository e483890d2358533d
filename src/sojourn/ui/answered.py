"""What was answered to a form, section by section, as a check, a receipt and a record show it."""

from collections.abc import Mapping
from typing import Any

from sojourn.core.forms import Form, asked
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
