"""Where the words that somebody looked for stand in a text, so that a page can mark them."""

from collections.abc import Iterator
from functools import lru_cache

from sojourn.stages.projects.search.asking import Question, without_particle
from sojourn.stages.projects.search.tokens import fold, runs_at, stem

READ = 3000  # characters of a text that are looked at
SHOWN = 220  # characters of an excerpt
BEFORE = 70  # of them, before the first word found


@lru_cache(maxsize=65536)
def _folded(word: str) -> tuple[str, str]:
    """A word without case and accents, and its stem: a page of results has two thousand words, most of them known."""
    folded = fold(word)
    return folded, stem(folded)


class Marker:
    """Marks the words of one question in many texts."""

    def __init__(self, question: Question) -> None:
        self._words = frozenset(token for term in question.terms for token in term.tokens)
        self._prefixes = tuple(term.prefix for term in question.terms if term.prefix)
        self._grams = tuple(gram for term in question.terms for gram in term.grams)
        self._bare = tuple(gram for each in question.terms for gram in without_particle(each).grams)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """From where to where each word found stands, in order, in the text as it is."""
        if not self._words:
            return
        for start, end, grams in runs_at(text[:READ]):
            word, stemmed = _folded(text[start:end])
            if not grams:
                if stemmed in self._words or (self._prefixes and word.startswith(self._prefixes)):
                    yield start, end
            elif len(word) == end - start:
                yield from self._in_run(word, start)

    def _in_run(self, word: str, start: int) -> Iterator[tuple[int, int]]:
        at = 0
        while at < len(word):
            found = next((gram for gram in (*self._grams, *self._bare) if word.startswith(gram, at)), "")
            if found:
                yield start + at, start + at + len(found)
            at += len(found) or 1

    def parts(self, text: str) -> list[tuple[str, bool]]:
        """The text in pieces, each with whether it was looked for."""
        made, last = [], 0
        for start, end in self.spans(text):
            if start > last:
                made.append((text[last:start], False))
            made.append((text[start:end], True))
            last = end
        return [*made, (text[last:], False)] if text[last:] else made

    def excerpt(self, text: str) -> str:
        """The part of a text around the first word found, else its beginning; cut between words."""
        text = " ".join(text[:READ].split())
        if len(text) <= SHOWN:
            return text
        first = next(self.spans(text), (0, 0))[0]
        start = 0 if first < SHOWN - BEFORE else text.find(" ", first - BEFORE) + 1
        end = start + SHOWN
        if end >= len(text):
            return ("… " if start else "") + text[start:]
        cut = text.rfind(" ", start, end)
        return ("… " if start else "") + text[start : cut if cut > start else end].rstrip(" ,;:—–-") + " …"
