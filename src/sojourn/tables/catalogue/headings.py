"""Which column of a catalogue is which: by its heading in English, Korean or French, or nearly so."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.nearest import nearest


def _known(name: str) -> dict[str, tuple[str, ...]]:
    text = files("sojourn.tables.catalogue").joinpath(name).read_text(encoding="utf-8")
    return {
        column: (column, *(heading for headings in languages.values() for heading in headings))
        for column, languages in tomllib.loads(text).items()
    }


# Every heading that is understood for a column. The first ones win where two would fit.
KNOWN = _known("headings.toml")
# Columns that the desk has no use for and the portal does.
MORE = _known("more_headings.toml")
# Headings as people write them that must not be mistaken for a known one by a letter or two.
IGNORED = ("note", "notes", "comments", "code postal", "end", "end date", "status", "summary", "description", "page")
COLUMNS = tuple(KNOWN)


@dataclass(frozen=True)
class Headings:
    """Where each column stands, and which headings were understood only nearly or not at all."""

    places: dict[str, int]
    nearly: tuple[tuple[str, str], ...]
    unused: tuple[str, ...]


def plain(heading: str) -> str:
    """A heading without case, accents, spaces and punctuation; a bracketed remark at its end counts."""
    decomposed = unicodedata.normalize("NFKD", heading.replace("°", "o").replace("º", "o")).casefold()
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", letters))


def match(
    headings: Sequence[str], mapping: Mapping[str, str], columns: Mapping[str, tuple[str, ...]] = KNOWN
) -> Headings:
    """The columns among the headings; `mapping` (column to heading) goes before every guess.

    `columns` are those looked for, each with its headings. A mapping to an empty heading leaves the column out.
    Errors: BadInput with `unknown_map_column` or `unknown_map_heading`, naming the known ones.
    """
    places = _mapped(headings, {column: heading for column, heading in mapping.items() if heading}, columns)
    left_out = {column for column, heading in mapping.items() if not heading}
    known = {
        plain(name): (rank, column)
        for column, names in columns.items()
        if column not in left_out
        for rank, name in enumerate(names)
    }
    offers: list[tuple[int, int, int, str]] = []
    for place, heading in enumerate(headings):
        if place in places.values() or not plain(heading):
            continue
        if plain(heading) in known:
            rank, column = known[plain(heading)]
            offers.append((0, rank, place, column))
        elif near := _near(plain(heading), known):
            offers.append((1, 0, place, near))
    nearly = []
    for step, _, place, column in sorted(offers):
        if column not in places and place not in places.values():
            places[column] = place
            if step:
                nearly.append((headings[place], column))
    unused = [h for place, h in enumerate(headings) if h.strip() and place not in places.values()]
    return Headings(places, tuple(nearly), tuple(unused))


def _mapped(
    headings: Sequence[str], mapping: Mapping[str, str], columns: Mapping[str, tuple[str, ...]]
) -> dict[str, int]:
    places: dict[str, int] = {}
    problems = []
    found = {plain(heading): place for place, heading in reversed(list(enumerate(headings)))}
    for column, heading in mapping.items():
        if column not in columns:
            figures = {"known": ", ".join(columns), "nearest": nearest(column, tuple(columns)) or ""}
            problems.append(Problem("unknown_map_column", "catalogue", value=column, figures=figures))
        elif plain(heading) not in found:
            figures = {
                "known": ", ".join(h for h in headings if h.strip()),
                "nearest": nearest(heading, headings) or "",
            }
            problems.append(Problem("unknown_map_heading", "catalogue", column=column, value=heading, figures=figures))
        else:
            places[column] = found[plain(heading)]
    if problems:
        raise BadInput(problems)
    return places


def _near(heading: str, known: Mapping[str, tuple[int, str]]) -> str | None:
    """The one column whose known heading is a typing error away."""
    if heading in {plain(name) for name in IGNORED}:
        return None
    columns = {known[name][1] for name in known if distance(heading, name, allowance(name)) <= allowance(name)}
    return columns.pop() if len(columns) == 1 else None


def allowance(word: str) -> int:
    """How many typing errors a word of this length forgives."""
    # A Hangul syllable carries as much as three letters, so that short Korean words forgive none.
    weight = sum(1 if letter.isascii() else 2 for letter in word)
    return 0 if weight < 6 else 1 if weight < 10 else 2


def distance(one: str, other: str, most: int) -> int:
    """Letters to insert, delete, change or swap with the neighbour to turn one word into the other; above `most`, any
    number above it.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
