"""What somebody typed, read as a question: words that must all be there, phrases in quotes, an unfinished last word."""

from collections.abc import Iterator
from dataclasses import dataclass

from sojourn.stages.projects.search.tokens import Run, fold, needed, runs, stem, tokens_of

LONGEST = 200  # characters that are read
MOST = 12  # words that are asked for
TRIES = 4  # other ways to read a question in which nothing was found
# What may follow a Korean noun without making another word of it, the longest first.
_PARTICLES = (
    "에서는",
    "으로는",
    "에서",
    "에게",
    "으로",
    "까지",
    "부터",
    "을",
    "를",
    "은",
    "는",
    "이",
    "가",
    "의",
    "에",
    "로",
    "와",
    "과",
    "도",
)
_QUOTES = str.maketrans(dict.fromkeys("“”„«»＂〝〞", '"'))


@dataclass(frozen=True)
class Term:
    """A word or a phrase: its tokens, side by side where it is a phrase.

    `prefix`: the last word as far as it is typed, which words of the text may go on from. `grams` are the stretches of
    Hangul or Han in it, as they were typed.
    """

    tokens: tuple[str, ...]
    is_phrase: bool = False
    prefix: str = ""
    grams: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """What is looked for. Without terms, there was no word in it."""

    terms: tuple[Term, ...]

    def __bool__(self) -> bool:
        return bool(self.terms)


def read_question(text: str) -> Question:
    """The question in what was typed. Nothing is refused: operators are words, an open quote closes at the end."""
    parts = text[:LONGEST].translate(_QUOTES).split('"')
    terms: list[Term] = []
    for place, part in enumerate(parts):
        found = list(runs(fold(part)))
        if place % 2:
            terms += _phrase(found)
        else:
            is_last = place == len(parts) - 1 and not part.endswith((" ", "\u3000"))
            terms += [_word(run, is_last=is_last and run is found[-1]) for run in found]
    return Question(tuple(dict.fromkeys(terms))[:MOST])


def otherwise(question: Question) -> Iterator[Question]:
    """Other ways to read a question in which nothing was found: Korean words without the particle that people type
    along, and one long word as two that stand side by side, for it may be written either way.
    """
    bare = Question(tuple(without_particle(term) for term in question.terms))
    if bare != question:
        yield bare
    if len(bare.terms) == 1 and not bare.terms[0].is_phrase:
        word = "".join(bare.terms[0].grams)
        middle = len(word) / 2
        for at in sorted(range(2, len(word) - 1), key=lambda place: abs(place - middle))[:TRIES]:
            halves = [Run(word[:at], grams=True), Run(word[at:], grams=True)]
            yield Question(tuple(_phrase(halves)))


def without_particle(term: Term) -> Term:
    """A Korean word without the particle that it ends in; every other term as it is."""
    word = "".join(term.grams)
    if term.is_phrase or bare(word) == word:
        return term
    return _word(Run(bare(word), grams=True), is_last=False)


def bare(word: str) -> str:
    """A Korean word without the particle that it ends in; any other as it is."""
    ending = next((each for each in _PARTICLES if word.endswith(each) and len(word) - len(each) > 1), "")
    return word.removesuffix(ending)


def _phrase(found: list[Run]) -> list[Term]:
    tokens = tuple(token for run in found for token in tokens_of(run))[: 4 * MOST]
    grams = tuple(run.text for run in found if run.grams)
    return [Term(tokens, is_phrase=len(tokens) > 1, grams=grams)] if tokens else []


def _word(run: Run, *, is_last: bool) -> Term:
    if not run.grams:
        return Term((stem(run.text[:40]),), prefix=run.text[:40] if is_last and len(run.text) > 1 else "")
    # A single syllable stands alone only as a word of its own; what goes on from it counts as well.
    prefix = run.text if len(run.text) == 1 else ""
    return Term(tuple(needed(run)[:MOST]), prefix=prefix, grams=(run.text,))


def for_sqlite(question: Question, column: str = "") -> str:
    """The question in the language of FTS5. Tokens hold letters and digits only, and stand in quotes."""
    said = " AND ".join(_fts5(term) for term in question.terms)
    return f"{{{column}}} : ({said})" if column else said


def _fts5(term: Term) -> str:
    if term.is_phrase:
        return '"' + " ".join(term.tokens) + '"'
    said = " AND ".join(f'"{token}"' for token in term.tokens)
    if term.prefix:
        return f'({said} OR "{term.prefix}"*)'
    return said


def for_postgres(question: Question) -> str:
    """The question in the language of to_tsquery. The words of a phrase may stand anywhere; its pairs come apart."""
    return " & ".join(_tsquery(term) for term in question.terms)


def _tsquery(term: Term) -> str:
    said = " & ".join(f"'{token}'" for token in term.tokens)
    if term.prefix:
        return f"({said} | '{term.prefix}':*)"
    return f"({said})"
