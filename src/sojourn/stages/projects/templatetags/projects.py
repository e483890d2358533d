"""Words about projects that need more than a message: an agreement may name tracks that nobody has a word for."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import template
from django.utils.translation import get_language

from sojourn.base.audit.models import Event
from sojourn.base.content.texts import language_of
from sojourn.core.projects import Finding
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search.places import province_code
from sojourn.texts import speaker
from sojourn.texts.speak import LANGUAGES, Speaker

register = template.Library()
NAMES = {"ko": "한국어", "en": "English", "fr": "Français"}


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
def province_name(province: str) -> str:
    """A province in the language of the page; a region that no message names as it is written."""
    say = _speaker()
    wanted = f"province-{province_code(province).lower()}"
    return say(wanted) if province and wanted.isascii() and say.has(wanted) else province


@register.filter
def finding_words(finding: Finding) -> str:
    """What a rule says of a project, in one sentence."""
    say = _speaker()
    figures: dict[str, Any] = {
        name: say.date(value) if isinstance(value, date) else value for name, value in finding.figures.items()
    }
    return say(f"check-project-{finding.code}{'-met' if finding.verdict == 'met' else ''}", figures)


@register.filter
def event_words(event: Event) -> str:
    """What happened to a project, in two words."""
    return _speaker()(f"project-event-{event.verb}")


@dataclass(frozen=True)
class InLanguage:
    """The texts of a project in one language."""

    code: str
    name: str
    title: str
    description: str
    roles: str
    skills: str


@register.filter
def other_languages(project: Project, language: str) -> list[InLanguage]:
    """The languages in which a project says more than the page shows."""
    shown = language if project.titles.get(language) else language_of(project.titles, language)
    found = []
    for code, name in NAMES.items():
        texts = [getattr(project, field).get(code, "") for field in ("titles", "descriptions", "roles", "skills")]
        if code != shown and any(texts):
            found.append(InLanguage(code, name, *texts))
    return found
