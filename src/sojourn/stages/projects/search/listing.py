"""A page of the public catalogue: which projects, in which order, and how many there would be with other filters."""

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Any

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from sojourn.base.people.models import Organisation
from sojourn.base.prepared import Prepared
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.search.asking import Question, read_question
from sojourn.stages.projects.search.finding import find
from sojourn.stages.projects.search.nearby import words_meant
from sojourn.stages.projects.search.places import province_code
from sojourn.stages.projects.search.shelf import Numbers, Shelf, current

FACETS = ("call", "province", "hub", "university", "track", "language", "start", "weeks", "places")
SORTS = ("closest", "start", "title", "places")
REFS = {"university": "host_ref", "hub": "hub_ref"}
CALL_SHOWN = ("code", "titles", "state", "zone", "grace_minutes", "rules")
PUBLISHED = Prepared(lambda: Call.objects.filter(state="published").only(*CALL_SHOWN).order_by())
KEPT = 48  # listings that a process remembers
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Filters:
    """What somebody asked the catalogue for. `chosen` holds, by facet, the values of which one must hold."""

    words: str = ""
    chosen: tuple[tuple[str, frozenset[Any]], ...] = ()
    sort: str = ""
    language: str = "en"

    @property
    def question(self) -> Question:
        """The words, read."""
        return read_question(self.words)


@dataclass(frozen=True)
class Listing:
    """All that the filters leave, in order. `keys` are projects' keys, `public` counts the whole catalogue.

    `counts`: by facet and value how many there are under the other filters. `loosened`: where nothing is left, how many
    there would be without a filter (by facet; `words` for the words). `meant`: where no public project has the words,
    what may have been meant, with how many there would be under the same filters and how many without them. `alone`:
    where to take one filter away is not enough, how many there would be under each by itself.
    """

    keys: Numbers
    public: int
    counts: Mapping[str, Mapping[Any, int]]
    loosened: Mapping[str, int] = field(default_factory=dict)
    meant: tuple[tuple[str, int, int], ...] = ()
    alone: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many projects."""
        return len(self.keys)

    def neighbours(self, key: int) -> tuple[int | None, int | None, int | None]:
        """The place of a project in this list, counted from 1, and the keys before and after it."""
        at = np.flatnonzero(self.keys == key)
        if not len(at):
            return None, None, None
        place = int(at[0])
        before = int(self.keys[place - 1]) if place else None
        after = int(self.keys[place + 1]) if place + 1 < len(self.keys) else None
        return place + 1, before, after


@dataclass(frozen=True)
class Directory:
    """The calls, host universities and hubs of the catalogue: their codes and names.

    `keys` and `codes` go from code to key and back, by facet; `names` holds texts by facet and key; `hubs` the
    provinces in which the hubs are, as often as there are hubs.
    """

    keys: Mapping[str, Mapping[str, int]]
    codes: Mapping[str, Mapping[int, str]]
    names: Mapping[str, Mapping[int, Mapping[str, str]]]
    hubs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """The public catalogue at one moment: what is on the shelf, the published calls, and the names of the filters."""

    shelf: Shelf
    calls: Mapping[int, Call]

    @classmethod
    def opened(cls) -> "Catalogue":
        """As it is now: two queries, however many projects there are."""
        shelf = current()
        return cls(shelf, {call.pk: call for call in PUBLISHED()})

    @cached_property
    def directory(self) -> Directory:
        """The names of the filters: one query."""
        return _directory(self.shelf, self.calls)

    @cached_property
    def hubs(self) -> tuple[str, ...]:
        """The provinces in which the hubs are, as often as there are hubs: one query, where no other name is needed."""
        public = _public(self.shelf, tuple(self.calls))
        wanted = set(np.unique(self.shelf.columns[REFS["hub"]][public]).tolist()) - {0}
        return tuple(map(province_code, Organisation.objects.filter(pk__in=wanted).values_list("province", flat=True)))

    def of_call(self, keys: Sequence[int], call: int) -> list[str]:
        """The provinces of those among these projects that are public in a call."""
        at = self.shelf.positions(np.array(keys, dtype=np.int64))
        columns, codes = self.shelf.columns, self.shelf.codes["province"]
        at = at[(columns["call_ref"][at] == call) & self.shelf.in_state("accepted")[at]]
        return [codes[code] for code in columns["province"][at].tolist()]

    def browse(self, filters: Filters) -> Listing:
        """The projects under these filters; remembered by the process until anything in the catalogue changes."""
        calls = tuple(sorted(self.calls))
        if connection.in_atomic_block:  # what is read here may be taken back
            return _browse(self.shelf, filters, calls)
        name = (str(connection.settings_dict["NAME"]), self.shelf.stamp, calls, filters)
        with _remembering:
            if name in _remembered:
                _remembered.move_to_end(name)
                return _remembered[name]
        listing = _browse(self.shelf, filters, calls)
        with _remembering:
            _remembered[name] = listing
            while len(_remembered) > KEPT:
                _remembered.popitem(last=False)
        return listing


def _directory(shelf: Shelf, calls: Mapping[int, Call]) -> Directory:
    public = _public(shelf, tuple(calls))
    wanted = {name: set(np.unique(shelf.columns[ref][public]).tolist()) - {0} for name, ref in REFS.items()}
    found = Organisation.objects.filter(pk__in=wanted["university"] | wanted["hub"])
    rows = list(found.values_list("pk", "code", "names", "province"))
    codes = {name: {key: code for key, code, _, _ in rows if key in held} for name, held in wanted.items()}
    names = {name: {key: said for key, _, said, _ in rows if key in held} for name, held in wanted.items()}
    codes["call"] = {key: call.code for key, call in calls.items()}
    names["call"] = {key: call.titles for key, call in calls.items()}
    keys = {facet: {code: key for key, code in held.items()} for facet, held in codes.items()}
    hubs = tuple(province_code(province) for key, _, _, province in rows if key in wanted["hub"])
    return Directory(keys, codes, names, hubs)


_remembered: OrderedDict[Any, Listing] = OrderedDict()
_remembering = Lock()


def _browse(shelf: Shelf, filters: Filters, calls: tuple[int, ...]) -> Listing:
    public = _public(shelf, calls)
    closest, worded = _worded(shelf, filters.question)
    masks = {name: chosen_in(shelf, name, values) for name, values in filters.chosen}
    base = public if worded is None else public & worded
    left = base.copy()
    for mask in masks.values():
        left &= mask
    counts = {name: counts_in(shelf, name, _without(base, masks, name) if name in masks else left) for name in FACETS}
    order = closest if closest is not None and filters.sort in ("", "closest") else _order(shelf, filters)
    loosened: dict[str, int] = {}
    meant: tuple[tuple[str, int, int], ...] = ()
    alone: dict[str, int] = {}
    if not left.any():
        loosened = {name: int(_without(base, masks, name).sum()) for name in masks}
        if worded is not None:
            loosened["words"] = int(_without(public, masks, "words").sum())
            meant = () if base.any() else _meant(shelf, filters.words, public, _without(public, masks, "words"))
        if not any(loosened.values()):
            worded_masks = masks if worded is None else masks | {"words": worded}
            alone = {name: int((public & mask).sum()) for name, mask in worded_masks.items()}
    return Listing(shelf.keys[order[left[order]]], int(public.sum()), counts, loosened, meant, alone)


def _meant(shelf: Shelf, words: str, public: Mask, left: Mask) -> tuple[tuple[str, int, int], ...]:
    found = words_meant(words, shelf.keys[public])
    return tuple((each.words, int(left[shelf.positions(each.keys)].sum()), len(each.keys)) for each in found)


def _public(shelf: Shelf, calls: tuple[int, ...]) -> Mask:
    return shelf.in_state("accepted") & chosen_in(shelf, "call", calls)


def _worded(shelf: Shelf, question: Question) -> tuple[Numbers | None, Mask | None]:
    """Where the projects with the words stand, the closest first, and the same as a mask; None without words."""
    if not question:
        return None, None
    at = shelf.positions(find(question).keys)
    mask = np.zeros(len(shelf.keys), dtype=bool)
    mask[at] = True
    return at, mask


def chosen_in(shelf: Shelf, name: str, values: Collection[Any]) -> Mask:
    """Which projects have one of these values of a facet."""
    facet = shelf.facets[name]
    wanted = np.array([value in values for value in facet.values] or [False])
    return wanted[facet.codes]


def _without(base: Mask, masks: Mapping[str, Mask], name: str) -> Mask:
    left = base.copy()
    for other, mask in masks.items():
        if other != name:
            left &= mask
    return left


def counts_in(shelf: Shelf, name: str, mask: Mask) -> dict[Any, int]:
    """How many of the projects chosen have each value of a facet."""
    facet = shelf.facets[name]
    counted = np.bincount(facet.codes[mask], minlength=len(facet.values)).tolist()
    return dict(zip(facet.values, counted, strict=True))


def _order(shelf: Shelf, filters: Filters) -> Numbers:
    if filters.sort == "title":
        return shelf.order(f"sort_{filters.language}")
    return shelf.order("places" if filters.sort == "places" else "start")
