"""Words as the search compares them: one tokenizer for what is stored and for what is asked, on every database.

Texts are normalised (NFKC), their case and accents folded. A run of Latin (or any other alphabetic) letters and digits
is a word, brought to a stem that plural and singular share in English and French. Hangul and Han have no such words:
a run of theirs gives, at each syllable, the two and the three that begin there, so that a word of two syllables is
found wherever it stands ("인공지능" by "지능"), and a longer one by its threes, without asking where words end.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 40  # letters of a word; what is longer is no word
MOST = 4000  # tokens of a text
_MARKS = re.compile("[\u0300-\u036f]")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
# Han, kana and Hangul first; then whatever else is a letter or a digit. An underscore is neither.
_CJK = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"
_RUN = re.compile(rf"(?P<hangul>[{_HANGUL}]+)|(?P<han>[{_CJK}]+)|(?P<word>(?:(?![{_HANGUL}{_CJK}_])\w)+)")
_PLAIN = re.compile(r"[^\W_]+")  # the same where there is neither Hangul nor Han: most texts, in a third of the time
_OF_GRAMS = frozenset({"hangul", "han"})
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True)
class Run:
    """A stretch of a folded text that is one word to the reader. `grams`: whether it is of Hangul or Han."""

    text: str
    grams: bool


def fold(text: str) -> str:
    """The text without case, accents and width: Québec and QUEBEC are one."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isascii():
        return folded
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", folded))).translate(_LETTERS)


def runs(text: str) -> Iterator[Run]:
    """The words of a folded text, in order."""
    for found in _RUN.finditer(text):
        yield Run(found.group(), found.lastgroup != "word")


def runs_at(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where the words of a text as it is stand, and whether each is of Hangul or Han."""
    for found in (_PLAIN if text.isascii() else _RUN).finditer(text):
        yield found.start(), found.end(), found.lastgroup in _OF_GRAMS


def tokens(text: str) -> list[str]:
    """The tokens of a text as people wrote it, in the order of the text."""
    made: list[str] = []
    folded = fold(text)
    for found in (_PLAIN if folded.isascii() else _RUN).finditer(folded):
        if found.lastgroup in _OF_GRAMS:
            made += _grams(found.group())
        else:
            made.append(stem(found.group()[:LONGEST]))
        if len(made) >= MOST:
            return made[:MOST]
    return made


def tokens_of(run: Run) -> list[str]:
    """The tokens of one word.

    For Hangul and Han, at each syllable the two and the three that begin there: so the tokens of a part of a run stand
    side by side within those of the whole, and a phrase finds them.
    """
    return _grams(run.text) if run.grams else [stem(run.text[:LONGEST])]


def _grams(text: str) -> list[str]:
    if len(text) == 1:
        return [text]
    made: list[str] = []
    for at in range(len(text) - 2):
        made += (text[at : at + 2], text[at : at + 3])
    made.append(text[-2:])
    return made


def needed(run: Run) -> list[str]:
    """The fewest tokens that say a word: of a long run of Hangul, its threes."""
    if not run.grams or len(run.text) < 3:
        return tokens_of(run)
    return [run.text[at : at + 3] for at in range(len(run.text) - 2)]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without the endings of number in English and French: batteries, battery and batterie are one.

    Only ASCII words of more than three letters have one. This is no dictionary: it makes few mistakes rather than none,
    and the same in the index and in the question.
    """
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    if word.endswith(("eaux", "eux")) or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y") and word[-2] not in _VOWELS:
        word = f"{word[:-1]}i"
    return word
