"""What somebody may have meant whose words find nothing: words of the public catalogue that differ by a slip.

A slip of one letter leaves the first or the last half of a word whole, and by these halves the words are looked up;
two slips in a longer word leave the first or the last third, or else both its ends. Whatever is offered is read from
the text of a public project: a word that stands only in drafts is never said.
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
ENDS = 2  # letters at either end of a word that two slips between them leave
ROWS = 4000


Place = tuple[int, int]  # where a word that was typed begins and ends
Way = dict[Place, str]  # other words for some of them; none at all for what is left out


@dataclass(frozen=True)
class Meant:
    """Other words, and the keys of the public projects in which they stand."""

    words: str
    keys: Keys


def words_meant(typed: str, public: Keys) -> tuple[Meant, ...]:
    """What may have been meant by words that no public project holds; the nearest first. At most four queries.

    `public`: the keys of all public projects. Where words do not stand together, the same with fewer of them.
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
    most = TRIED if len(wrong) == 1 else 3 if len(wrong) == 2 else 2
    near = {place: _near(typed[place[0] : place[1]], words)[:most] for place in wrong}
    for_all = sorted(product(*near.values()), key=lambda way: sum(slips for slips, _ in way))[:TRIED]
    tiers = [[dict(zip(wrong, (word for _, word in way), strict=True)) for way in for_all], *_less(places, near)]
    return _as_written(typed, places, tiers, public)


def _less(places: Sequence[Place], near: Mapping[Place, Sequence[tuple[int, str]]]) -> tuple[list[Way], list[Way]]:
    """Ways that leave words out: without all wrong ones but one; then without all of them, or with nothing but one."""
    one = [(place, word) for place, found in near.items() for _, word in found][:TRIED]
    with_known: list[Way] = [{**dict.fromkeys(near, ""), place: word} for place, word in one if len(near) > 1]
    apart: list[Way] = [dict.fromkeys(near, "")] if len(near) < len(places) else []
    apart += [{**dict.fromkeys(places, ""), place: word} for place, word in one if len(places) > 1]
    return with_known, apart


def _with_fewer(typed: str, places: Sequence[Place], held: Sequence[Keys]) -> tuple[Meant, ...]:
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


def _looked_up(typed: str, wrong: Sequence[Place]) -> list[str]:
    """Those that share a half with one of the wrong words; one query for all."""
    asked = Q(pk__in=())
    for start, end in wrong:
        for word in {letters(typed[start:end]), letters(bare(typed[start:end]))}:
            if SHORTEST <= len(word) <= LONGEST:
                alike = Q(size__range=(len(word) - 3, len(word) + 3))
                asked |= alike & _share(word, (len(word) - 1) // 2)
                if len(word) >= TWICE_FROM:
                    alike = Q(size__range=(len(word) - 2, len(word) + 2))
                    ends = _begins("word", word[:ENDS]) & _begins("backward", word[::-1][:ENDS])
                    asked |= alike & (_share(word, (len(word) - 2) // 3) | ends)
    found = SearchWord.objects.annotate(size=Length("word")).filter(asked)
    return list(found.order_by().values_list("word", flat=True)[:ROWS])


def _share(word: str, most: int) -> Q:
    return _begins("word", word[:most]) | _begins("backward", word[::-1][:most])


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


def _as_written(typed: str, places: Sequence[Place], tiers: Sequence[Sequence[Way]], public: Keys) -> tuple[Meant, ...]:
    """Of the first ways that find something public all that do, in the spelling of a public project.

    One query for all ways, and one for the texts.
    """
    ways = [way for tier in tiers for way in tier]
    asked = [read_question(_put(typed, places, way) + " ") for way in ways]
    held = iter(all_of_each(asked) if asked else ())
    by_tier = [
        [(way, _public(keys, public)) for way, keys in zip(tier, islice(held, len(tier)), strict=True)]
        for tier in tiers
    ]
    by_tier = [[(way, keys) for way, keys in tier if len(keys)] for tier in by_tier]
    found = next(filter(None, by_tier), [])[: 2 * MOST]
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
        if all(word in spellings for word in way.values() if word):
            words = _put(typed, places, {place: word and spellings[word] for place, word in way.items()})
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


def _put(typed: str, places: Sequence[Place], way: Way) -> str:
    made, last = "", 0
    for start, end in places:
        made += typed[last:start] + unicodedata.normalize("NFC", way.get((start, end), typed[start:end]))
        last = end
    return " ".join((made + typed[last:]).split())


def _public(keys: Keys, public: Keys) -> Keys:
    return keys[np.isin(keys, public)]
