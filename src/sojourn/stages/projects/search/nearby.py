"""What somebody may have meant whose words find nothing: words of the public catalogue that differ by a slip.

A slip of one letter leaves the first or the last half of a word whole, and by these halves the words are looked up.
Whatever is offered is read from the text of a public project: a word that stands only in drafts is never said.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product

import numpy as np
from django.db import connection
from django.db.models import Q
from django.db.models.functions import Length

from sojourn.stages.projects.models import Project, SearchWord
from sojourn.stages.projects.search.asking import bare, read_question
from sojourn.stages.projects.search.finding import Keys, all_of_each
from sojourn.stages.projects.search.spelling import LONGEST, letters, slips_between, texts_of, words_of
from sojourn.stages.projects.search.tokens import runs_at

MOST = 3  # ways that are offered
TRIED = 12  # ways that are looked up
RUNS = 6  # words of a question that are looked at; with more of them nothing is offered
READ = 5  # projects that are read for how a word is written
SHORTEST = 4  # letters of a word that may be a slip
TWICE_FROM = 8  # letters of a word in which two slips may be
ROWS = 4000


@dataclass(frozen=True)
class Meant:
    """Other words, and the keys of the public projects in which they stand."""

    words: str
    keys: Keys


def words_meant(typed: str, public: Keys) -> tuple[Meant, ...]:
    """What may have been meant by words that no public project holds; the nearest first. At most four queries.

    `public`: the keys of all public projects. Where every word is held but not all together, the same with one less.
    """
    places = [(start, end) for start, end, _ in runs_at(typed)]
    if not places or len(places) > RUNS or '"' in typed:
        return ()
    asked = [read_question(typed[start:end] + ("" if end == len(typed) else " ")) for start, end in places]
    held = [_public(keys, public) for keys in all_of_each(asked)]
    wrong = [place for place, keys in zip(places, held, strict=True) if not len(keys)]
    if not wrong:
        return _with_fewer(typed, places, held)
    words = _looked_up(typed, wrong)
    near = [_near(typed[start:end], words) for start, end in wrong]
    ways = sorted(product(*near), key=lambda way: sum(slips for slips, _ in way))[:TRIED]
    return _as_written(typed, wrong, [tuple(word for _, word in way) for way in ways], public)


def _with_fewer(typed: str, places: Sequence[tuple[int, int]], held: Sequence[Keys]) -> tuple[Meant, ...]:
    found = []
    for left_out, (start, end) in enumerate(places):
        others = [keys for at, keys in enumerate(held) if at != left_out]
        if not others:
            return ()
        keys = others[0]
        for other in others[1:]:
            keys = keys[np.isin(keys, other)]
        if len(keys):
            found.append(Meant(" ".join((typed[:start] + typed[end:]).split()), keys))
    return tuple(sorted(found, key=lambda each: -len(each.keys))[:MOST])


def _looked_up(typed: str, wrong: Sequence[tuple[int, int]]) -> list[str]:
    """Those that share a half with one of the wrong words; one query for all."""
    asked = Q(pk__in=())
    for start, end in wrong:
        for word in {letters(typed[start:end]), letters(bare(typed[start:end]))}:
            if SHORTEST <= len(word) <= LONGEST:
                half = (len(word) - 1) // 2
                alike = Q(size__range=(len(word) - 3, len(word) + 3))
                asked |= alike & (_begins("word", word[:half]) | _begins("backward", word[::-1][:half]))
    found = SearchWord.objects.annotate(size=Length("word")).filter(asked)
    return list(found.order_by().values_list("word", flat=True)[:ROWS])


def _begins(column: str, with_these: str) -> Q:
    """What both databases answer from an index: each has another idea of how to look up a beginning."""
    if connection.vendor == "postgresql":
        return Q(**{f"{column}__startswith": with_these})
    return Q(**{f"{column}__gte": with_these, f"{column}__lt": f"{with_these}\U0010ffff"})


def _near(typed: str, words: Iterable[str]) -> list[tuple[int, str]]:
    found: dict[str, int] = {}
    for spelt in {letters(typed), letters(bare(typed))}:
        most = 0 if len(spelt) < SHORTEST else 2 if len(spelt) >= TWICE_FROM else 1
        whole = unicodedata.normalize("NFC", spelt)
        for word in words if most else ():
            slips = slips_between(spelt, word, most)
            if slips > most and len(spelt) > len(whole) > 2:
                # A whole syllable of Hangul too much, too few or another is a slip as well, if a larger one.
                slips += slips_between(whole, unicodedata.normalize("NFC", word), 1)
                most_here = most + 2
            else:
                most_here = most
            if slips <= min(most_here, found.get(word, most_here)):
                found[word] = slips
    return sorted((slips, word) for word, slips in found.items())[:TRIED]


def _as_written(
    typed: str, wrong: Sequence[tuple[int, int]], ways: Sequence[Sequence[str]], public: Keys
) -> tuple[Meant, ...]:
    """Each way that finds something public, in the spelling of a public project; one query, and one for the texts."""
    asked = [read_question(_put(typed, wrong, way) + " ") for way in ways]
    held = [_public(keys, public) for keys in all_of_each(asked)] if asked else []
    found = list(islice(((way, keys) for way, keys in zip(ways, held, strict=True) if len(keys)), 2 * MOST))
    if not found:
        return ()
    read = {key for _, keys in found for key in keys[:READ].tolist()}
    rows = Project.objects.filter(pk__in=read).select_related("host", "sponsor").order_by()
    written = {project.pk: _written(project) for project in rows}
    made: dict[bytes, Meant] = {}  # two forms of a word that find the same are one offer
    for way, keys in found:
        spellings: dict[str, str] = {}
        for key in keys[:READ].tolist():
            spellings = {**written.get(key, {}), **spellings}
        if all(word in spellings for word in way):
            words = _put(typed, wrong, [spellings[word] for word in way])
            made.setdefault(keys.tobytes(), Meant(words, keys))
    return tuple(made.values())[:MOST]


def _written(project: Project) -> Mapping[str, str]:
    """Every word of a project as it is written there, by its letters; a capital at the beginning is no spelling."""
    names = " ".join(name for each in (project.host, project.sponsor) if each for name in each.names.values())
    text = "\n".join((*texts_of(project), names))
    found: dict[str, str] = {}
    for word in words_of(text):
        shown = word.lower() if word[1:] == word[1:].lower() else word
        found.setdefault(letters(word), shown)
    return found


def _put(typed: str, places: Sequence[tuple[int, int]], words: Sequence[str]) -> str:
    made, last = "", 0
    for (start, end), word in zip(places, words, strict=True):
        made += typed[last:start] + unicodedata.normalize("NFC", word)
        last = end
    return " ".join((made + typed[last:]).split())


def _public(keys: Keys, public: Keys) -> Keys:
    return keys[np.isin(keys, public)]
