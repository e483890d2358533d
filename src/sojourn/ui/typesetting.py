"""The last look at a page before it goes out: what no message can set, since messages are plain text."""

import re

from sojourn.texts import speaker
from sojourn.texts.speak import Language

# What people of the demonstration carry after their names, wherever a name is kept.
MARK = "(generated)"
FIRST_DAY = re.compile(r"\b1er\b")
# A Korean date never breaks: 9월 18일(금) 05:00. Only a word joiner keeps browsers from parting the weekday.
WEEKDAY = re.compile(r"일(?=\([월화수목금토일]\))(\(.\))(?: (?=\d\d:))?")
# Between these tags only plain text may stand.
PLAIN = ("</option", "</textarea", "</title", "</text", "</tspan")


def typeset(html: str, language: Language, *, demonstration: bool) -> str:
    """French ordinals raised, Korean dates kept whole; names of generated people marked in the reader's language."""
    if demonstration and language != "en" and MARK in html:
        html = _marked(html, speaker(language)("ui-generated"))
    if language == "fr" and "1er" in html:
        html = FIRST_DAY.sub(lambda found: "1<sup>er</sup>" if _may_raise(html, found.end()) else found[0], html)
    if language == "ko":
        html = WEEKDAY.sub(_whole_day, html)
    return html


def _whole_day(found: re.Match[str]) -> str:
    return f"일\u2060{found[1]}" + ("\u00a0" if found[0].endswith(" ") else "")


def _is_text(html: str, at: int) -> bool:
    """Whether a place of a page stands between tags, not inside of one."""
    return html.rfind(">", 0, at) > html.rfind("<", 0, at)


def _may_raise(html: str, at: int) -> bool:
    return _is_text(html, at) and not html.startswith(PLAIN, html.find("<", at))


def _marked(html: str, mark: str) -> str:
    """What stands in a field stays: it would be saved so."""
    parts, done = [], 0
    for found in re.finditer(re.escape(MARK), html):
        if _is_text(html, found.start()) and not html.startswith("</textarea", html.find("<", found.end())):
            parts += [html[done : found.start()], mark]
            done = found.end()
    return "".join((*parts, html[done:]))
