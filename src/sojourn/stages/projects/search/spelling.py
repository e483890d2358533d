"""How the words of public projects are spelt, so that what was mistyped can be held against them.

Compared are letters without case and accents, those of Hangul taken apart: 인공지눙 and 인공지능 differ in one.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sojourn.stages.projects.models import Project, SearchWord
from sojourn.stages.projects.search.asking import bare
from sojourn.stages.projects.search.tokens import fold, runs_at

LONGEST = 40  # letters of a word that is kept
SHORTEST = 3
_NUMBER = re.compile(r"\d+")


def letters(word: str) -> str:
    """A word as slips are counted in it."""
    return unicodedata.normalize("NFD", fold(word))


def words_of(text: str) -> Iterator[str]:
    """The words of a text as they stand there, Korean ones also without their particle; no numbers."""
    for start, end, grams in runs_at(text):
        word = text[start:end]
        if not _NUMBER.fullmatch(word):
            yield word
            if grams and bare(word) != word:
                yield bare(word)


def remember(projects: Iterable[Project], names: Mapping[int, str]) -> None:
    """Keep the words of those that are accepted; `names`: those of organisations, by key. One statement or a few.

    Words are never taken away: what is offered is always looked up in a public project.
    """
    kept: set[str] = set()
    for project in projects:
        if project.state == "accepted":
            held = (names.get(key or 0, "") for key in (project.host_id, project.sponsor_id))
            kept.update(letters(word) for word in words_of("\n".join((*texts_of(project), *held))))
    rows = [SearchWord(word=word, backward=word[::-1]) for word in sorted(kept) if SHORTEST <= len(word) <= LONGEST]
    SearchWord.objects.bulk_create(rows, ignore_conflicts=True)


def texts_of(project: Project) -> list[str]:
    """All that people have written in a project and that can be searched."""
    fields = (project.titles, project.descriptions, project.roles, project.skills, project.backgrounds)
    # The name of a co-supervisor can be searched, the address cannot.
    beside = [each.get("name") for each in project.co_supervisors]
    return [joined(list(fields)), project.supervisor_name, joined(beside), project.city]


def joined(value: Any) -> str:
    """All the text in what a JSON field holds; its parts never run together into one word."""
    if isinstance(value, Mapping):
        return joined(list(value.values()))
    if isinstance(value, list | tuple):
        return "\n".join(joined(each) for each in value)
    return "" if value is None else str(value)


def slips_between(one: str, other: str, most: int) -> int:
    """How many letters were left out, added, changed or swapped with the next; `most` + 1 for more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    one, other = one[at:], other[at:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if most == 1 and max(len(one), len(other)) > 2:
        return most + 1
    lines = [list(range(len(other) + 1))]
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, against in enumerate(other, start=1):
            cost = min(line[-1] + 1, lines[-1][column] + 1, lines[-1][column - 1] + (letter != against))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                cost = min(cost, lines[-2][column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        lines.append(line)
    return min(lines[-1][-1], most + 1)
