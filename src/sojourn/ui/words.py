"""Words chosen while a page is made: messages that wait for the page's language, refusals, errors of fields."""

from collections.abc import Mapping
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.utils.functional import lazy

from sojourn.core.errors import BadInput, Refused
from sojourn.tables.problems_text import say_problem
from sojourn.ui.templatetags.saying import page_speaker


def _spoken(code: str, **figures: object) -> str:
    return page_speaker()(code, figures)


spoken = lazy(_spoken, str)
"""A message that is said when it is shown: for labels and help of form fields."""


def shown(figures: Mapping[str, object]) -> dict[str, object]:
    """Figures as the page writes them: civil dates in the habit of the language."""
    speaker = page_speaker()
    return {
        name: speaker.date(value) if isinstance(value, date) and not isinstance(value, datetime) else value
        for name, value in figures.items()
    }


def sentences(refused: Refused | BadInput) -> list[str]:
    """What to tell the person: one sentence of a refusal, one for each problem of an input."""
    speaker = page_speaker()
    if isinstance(refused, BadInput):
        return [say_problem(speaker, problem) for problem in refused.problems]
    for prefix in ("refused-", "reason-"):
        if speaker.has(prefix + refused.reason):
            return [speaker(prefix + refused.reason, shown(refused.figures))]
    return [speaker("ui-refused-without-words", reason=refused.reason)]


def error_words(error: ValidationError) -> list[str]:
    """The sentences of a field's error: those of the house where it has words for the code, else the field's own."""
    speaker = page_speaker()
    if error.code and speaker.has(f"error-{error.code}"):
        figures = {name: str(value) for name, value in (error.params or {}).items() if name != "field_label"}
        return [speaker(f"error-{error.code}", figures)]
    return [str(message) for message in error.messages]
