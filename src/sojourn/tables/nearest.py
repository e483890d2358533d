"""The known value nearest to one that is not known, for a suggestion."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches


def folded(text: str) -> str:
    """The text without case, accents, spaces and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in decomposed if letter.isalnum())


def nearest(value: str, known: Iterable[str]) -> str | None:
    """The known value that looks most like `value`, or None when none looks like it."""
    names: dict[str, str] = {}
    for name in sorted(known):
        names.setdefault(folded(name), name)
    close = get_close_matches(folded(value), list(names), n=1, cutoff=0.6)
    return names[close[0]] if close else None
