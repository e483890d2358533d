"""Words on pages: messages by code, and dates, numbers and money in the habit of the language."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from django import template
from django.conf import settings
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from sojourn.base.content.texts import in_language, language_of
from sojourn.texts import Speaker, speaker
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.markup import escaped, format_html
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


class Said(template.Node):
    """A message that the template names and that has no figures: most of a page's words."""

    def __init__(self, code: str) -> None:
        self.code = code

    def render(self, _context: template.Context) -> SafeString:
        """The message, looked up and nothing else."""
        return _plain_html(get_language(), self.code)


@lru_cache(maxsize=8192)
def _plain_html(language: str | None, code: str) -> SafeString:
    return SafeString(escaped(_plain(_speaker_of(language).language, code)))


_say_with_figures: Callable[..., template.Node] = register.tags["say"]


@register.tag("say")
def say_node(parser: template.base.Parser, token: template.base.Token) -> template.Node:
    """`{% say "code" %}` at the least cost; with figures, or kept under a name, as any other tag."""
    asked = token.split_contents()[1:]
    code = literal(asked[0]) if len(asked) == 1 else None
    return _say_with_figures(parser, token) if code is None else Said(code)


def literal(asked: str) -> str | None:
    """What a template writes between quotation marks; None for anything else."""
    return asked[1:-1] if len(asked) > 1 and asked[0] == asked[-1] and asked[0] in "\"'" else None


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
    wanted = page_speaker().language
    shown, language = in_language(texts, wanted), language_of(texts, wanted)
    if not shown or language == wanted:
        return SafeString(escaped(shown))
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
