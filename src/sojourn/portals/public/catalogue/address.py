"""Filters in the address of a page: read, written again in one form, and with one of them changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict

from sojourn.stages.projects.search.listing import FACETS, SORTS, Catalogue, Filters

MOST_VALUES = 40
MOST_PAGES = 100_000
NUMBERS = frozenset({"weeks", "places"})
KEYED = frozenset({"call", "university", "hub"})


@dataclass(frozen=True)
class Address:
    """What the address of a catalogue page says, in words: `chosen` by facet, each value as it is written there."""

    words: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort: str = ""
    page: int = 1

    @classmethod
    def read(cls, query: QueryDict) -> "Address":
        """Whatever it is, it is read; what no filter knows is left out."""
        chosen = []
        for facet in FACETS:
            values = dict.fromkeys(value[:60] for value in query.getlist(facet)[:MOST_VALUES] if value)
            if values:
                chosen.append((facet, tuple(values)))
        sort, page = query.get("sort", ""), query.get("page", "1")
        return cls(
            " ".join(query.get("q", "").replace("\0", " ")[:200].split()),
            tuple(chosen),
            sort if sort in SORTS else "",
            min(int(page), MOST_PAGES) if page.isascii() and page.isdigit() and int(page[:9]) else 1,
        )

    @cached_property
    def query(self) -> str:
        """The same address again, in one form, with its question mark; empty where nothing is asked."""
        pairs: list[tuple[str, str]] = [("q", self.words)] if self.words else []
        pairs += [(facet, value) for facet, values in self.chosen for value in values]
        pairs += [("sort", self.sort)] if self.sort else []
        pairs += [("page", str(self.page))] if self.page > 1 else []
        return f"?{urlencode(pairs)}" if pairs else ""

    @property
    def first(self) -> "Address":
        """The first page of the same."""
        return replace(self, page=1)

    def at(self, page: int) -> str:
        """Another page of the same."""
        return replace(self, page=page).query or "?"

    def without(self, facet: str, value: str = "") -> str:
        """The address with one value of a facet taken away, or all of them, or the words (`words`)."""
        if facet == "words":
            return replace(self, words="", sort="" if self.sort == "closest" else self.sort, page=1).query or "?"
        left = []
        for name, values in self.chosen:
            kept = tuple(each for each in values if name != facet or (value and each != value))
            left += [(name, kept)] if kept else []
        return replace(self, chosen=tuple(left), page=1).query or "?"

    def only(self, facet: str) -> str:
        """The address with nothing but one facet, or nothing but the words (`words`)."""
        chosen = tuple(each for each in self.chosen if each[0] == facet)
        return replace(self, words=self.words if facet == "words" else "", chosen=chosen, sort="", page=1).query

    def worded(self, words: str, *, alone: bool = False) -> str:
        """The address with other words, the closest first; `alone`: without any filter."""
        return replace(self, words=words, chosen=() if alone else self.chosen, sort="", page=1).query

    def turned(self, facet: str, value: str) -> str:
        """The address with one value of a facet added, or taken away where it is on."""
        if value in self.values(facet):
            return self.without(facet, value)
        chosen = dict(self.chosen) | {facet: (*self.values(facet), value)}
        return replace(self, chosen=tuple(chosen.items()), page=1).query

    def values(self, facet: str) -> tuple[str, ...]:
        """What is chosen of a facet."""
        return dict(self.chosen).get(facet, ())

    def filters(self, shown: Catalogue, language: str) -> Filters:
        """The same for the search. A value that nothing has finds nothing."""
        is_keyed = any(facet in KEYED for facet, _ in self.chosen)
        keys = shown.directory.keys if is_keyed else {}
        chosen = tuple((facet, frozenset(_plain(facet, values, keys))) for facet, values in self.chosen)
        return Filters(self.words, chosen, self.sort, language)


def _plain(facet: str, values: Iterable[str], keys: Mapping[str, Mapping[str, int]]) -> Iterable[Any]:
    for value in values:
        if facet in KEYED:
            yield keys[facet].get(value, -1)
        elif facet == "start":
            yield _month(value)
        elif facet in NUMBERS:
            yield int(value) if value.isascii() and value.isdigit() else -1
        else:
            yield value


def _month(value: str) -> int:
    """2027-05 as 202705."""
    year, _, month = value.partition("-")
    return int(year + month) if len(value) == 7 and value.isascii() and (year + month).isdigit() else -1


def written(facet: str, value: Any, codes: Mapping[str, Mapping[int, str]]) -> str:
    """A value as the address writes it."""
    if facet in KEYED:
        return codes[facet].get(value, "")
    if facet == "start":
        return f"{value // 100:04}-{value % 100:02}"
    return str(value)
