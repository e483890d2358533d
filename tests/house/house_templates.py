"""What templates say: the messages they name, and words that stand in them as they are."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from house_source import SOURCE

COMMENT = re.compile(r"\{#.*?#\}|\{%\s*comment\b.*?endcomment\s*%\}|<!--.*?-->", re.DOTALL)
CODE = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)
INSERTED = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
# A tag, in whose attributes what is inserted may hold a sign of more.
MARKUP = re.compile(r"<[a-zA-Z/!](?:\{%.*?%\}|\{\{.*?\}\}|\"[^\"]*\"|'[^']*'|[^>\"'])*>", re.DOTALL)
LAYOUT = re.compile(r"\{%\s*block layout\s*%\}.*?\{%\s*endblock", re.DOTALL)
WORD = re.compile(r"[^\W\d_]{2,}")
# Attributes that are read out or shown.
SHOWN = re.compile(r"\b(?:alt|aria-label|aria-description|placeholder|title|label|data-label)=\"([^\"]*)\"")
SAY = re.compile(r"\{%\s*say\s+\"([a-z0-9-]+)\"")
NAMES = re.compile(r"\{%\s*(?:code_name|state)\s+\"([a-z0-9-]+)\"")
ENTITY = re.compile(r"&#?\w+;")


@cache
def templates() -> tuple[tuple[Path, str], ...]:
    """Every template of the package, without its comments."""
    found = sorted(path for path in SOURCE.rglob("*.html") if "templates" in path.parts)
    return tuple((path, COMMENT.sub("", path.read_text(encoding="utf-8"))) for path in found)


def said() -> Iterator[tuple[Path, str]]:
    """Each message that a template names by its id."""
    for path, text in templates():
        yield from ((path, code) for code in SAY.findall(text))


def named() -> Iterator[tuple[Path, str]]:
    """Each beginning of messages that name the codes of a list."""
    for path, text in templates():
        yield from ((path, prefix) for prefix in NAMES.findall(text))


def bare_words(text: str) -> list[str]:
    """The words of a template that no message says, in its text and in what attributes show."""
    text = COMMENT.sub("", text)
    # Nothing where something is inserted, so that a quote inside ends no attribute.
    shown = SHOWN.findall(INSERTED.sub(" ", text))
    plain = INSERTED.sub(" ", MARKUP.sub(" ", CODE.sub(" ", LAYOUT.sub("{%", text))))
    return [word for part in (plain, *shown) for word in WORD.findall(ENTITY.sub(" ", part))]
