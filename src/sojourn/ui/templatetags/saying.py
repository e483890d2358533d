"""Words on pages: messages by code, and dates, numbers and money in the habit of the language."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from django import template
from django.conf import settings
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from sojourn.base.content.texts import in_language, language_of
from sojourn.texts import Speaker, speaker
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.typesetting import typeset

register = template.Library()


def page_speaker() -> Speaker:
    """The speaker of the page's language."""
    return _speaker_of(get_language())


@lru_cache(maxsize=64)
def _speaker_of(language: str | None) -> Speaker:
    return speaker(next((code for code in LANGUAGES if code == (language or "")[:2]), "en"))


@lru_cache(maxsize=8192)
def _plain(language: str, code: str) -> str:
    """A message without figures: formatted once a process."""
    return speaker(language)(code)


@register.simple_tag
def say(code: str, **figures: Any) -> str:
    """The message of a code; figures are set in as they are."""
    if not figures:
        return _plain(page_speaker().language, code)
    return page_speaker()(code, figures)


@register.simple_tag
def code_name(prefix: str, code: object) -> str:
    """The name of a code of a list: {% code_name "role" membership.role %}."""
    return _plain(page_speaker().language, f"{prefix}-{code}") if code else ""


@register.simple_tag
def colon() -> str:
    """What parts a name from what is said of it: a colon, in French with a space before it that never breaks."""
    return "\u00a0: " if page_speaker().language == "fr" else ": "


@register.filter
def text(texts: Mapping[str, str] | None) -> SafeString:
    """A text that people wrote, marked with its language where that is not the page's."""
    shown = in_language(texts)
    language = language_of(texts)
    if not shown or language == page_speaker().language:
        return conditional_escape(shown)
    return format_html('<span lang="{}">{}</span>', language, shown)


@register.filter
def number(value: float | None) -> str:
    """A number in the habit of the language."""
    return "" if value is None else page_speaker().number(value)


@register.filter
def day(value: date | None) -> str:
    """A civil date."""
    return "" if value is None else page_speaker().date(value)


@register.filter
def country_name(code: str) -> str:
    """A country in the language of the page."""
    return _country(page_speaker().locale, code)


@lru_cache(maxsize=512)
def _country(locale: str, code: str) -> str:
    return str(Locale.parse(locale).territories.get(code, code))


@register.simple_tag
def money(minor: int, currency: str) -> str:
    """An amount of minor units."""
    return page_speaker().money(minor, currency)


@register.simple_tag
def moment(value: datetime, zone: str) -> str:
    """A date and a time of day in a zone."""
    local = value.astimezone(ZoneInfo(zone))
    return page_speaker().moment(local)


class Typeset(template.Node):
    """What stands between {% typeset %} and {% endtypeset %}, looked over once more."""

    def __init__(self, nodelist: template.NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        """The same with what only the whole page can know."""
        html = self.nodelist.render(context)
        return SafeString(typeset(html, page_speaker().language, demonstration=settings.DEMONSTRATION))


@register.tag("typeset")
def typeset_page(parser: template.base.Parser, _token: template.base.Token) -> Typeset:
    """Around a whole page: see `sojourn.ui.typesetting`."""
    nodelist = parser.parse(("endtypeset",))
    parser.delete_first_token()
    return Typeset(nodelist)
