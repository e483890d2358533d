"""Words about projects that need more than a message: an agreement may name tracks that nobody has a word for."""

from datetime import date
from typing import Any

from django import template
from django.utils.translation import get_language

from sojourn.core.projects import Finding
from sojourn.texts import speaker
from sojourn.texts.speak import LANGUAGES, Speaker

register = template.Library()


def _speaker() -> Speaker:
    wanted = (get_language() or "en")[:2]
    return speaker(next((code for code in LANGUAGES if code == wanted), "en"))


@register.filter
def track_name(code: str) -> str:
    """The name of a track in the language of the page; one of an agreement's own making as it is written."""
    say = _speaker()
    wanted = f"track-{code}"
    return say(wanted) if code and say.has(wanted) else code


@register.filter
def finding_words(finding: Finding) -> str:
    """What a rule says of a project, in one sentence."""
    say = _speaker()
    figures: dict[str, Any] = {
        name: say.date(value) if isinstance(value, date) else value for name, value in finding.figures.items()
    }
    return say(f"check-project-{finding.code}{'-met' if finding.verdict == 'met' else ''}", figures)
