"""The catalogue in memory: a few numbers for each project, so that filters and counts cost no query.

A process reads all rows once, and afterwards what has changed since: fifty thousand projects are some ten megabytes,
and a filter over them takes less than a millisecond. What is shown of a project is always read from the database.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from threading import Lock
from typing import Any

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from sojourn.stages.projects.models import SearchRow, SearchState

Numbers = NDArray[np.int64]
TEXTS = ("state", "province", "track", "work_language")
KEYS = ("call_ref", "host_ref", "hub_ref")
FIELDS = ("project_id", *KEYS, *TEXTS, "weeks", "start_on", "seats", "seats_left", "submitted_at")
SORTS = ("sort_en", "sort_ko", "sort_fr", "sort_supervisor")
# The column by which each order sorts; what is equal in it stands in the order of keys.
ORDERS = {
    "start": "start_on",
    "seats": "seats",
    "submitted": "submitted_at",
    "province": "province",
    "track": "track",
}
NEVER = date(9999, 12, 31).toordinal()
NOT_YET = np.iinfo(np.int64).max
MOST_PLACES = 3  # "three or more"


@dataclass(frozen=True)
class Stamp:
    """Up to where the rows have been read."""

    epoch: int
    version: int


@dataclass(frozen=True)
class Shelf:
    """All indexed projects as columns, in the order of their keys. Never changed: news make another shelf.

    The column `start_on` holds ordinals of dates, `submitted_at` microseconds of the epoch; the texts of `codes` stand
    for the numbers in their columns.
    """

    stamp: Stamp
    keys: Numbers
    columns: dict[str, Numbers]
    codes: dict[str, tuple[str, ...]]
    titles: dict[str, NDArray[np.bytes_]]
    _orders: dict[str, Numbers] = field(default_factory=dict)

    def positions(self, keys: Numbers) -> Numbers:
        """Where these keys stand; keys that are not there are left out."""
        if not len(self.keys):
            return np.empty(0, dtype=np.int64)
        at = np.searchsorted(self.keys, keys)
        at[at == len(self.keys)] = 0
        found: Numbers = at[self.keys[at] == keys]
        return found

    @cached_property
    def facets(self) -> dict[str, "Facet"]:
        """What lists are filtered by, by name."""
        refs = {"call": "call_ref", "university": "host_ref", "hub": "hub_ref", "weeks": "weeks"}
        made = {name: _facet(self.columns[column]) for name, column in refs.items()}
        texts = {"state": "state", "province": "province", "track": "track", "language": "work_language"}
        for name, column in texts.items():
            made[name] = Facet(self.codes[column], self.columns[column])
        made["places"] = _facet(np.minimum(self.columns["seats_left"], MOST_PLACES))
        starts = _facet(self.columns["start_on"])
        months = np.array([_month(each) for each in starts.values], dtype=np.int64)
        by_month = _facet(months)
        made["start"] = Facet(by_month.values, by_month.codes[starts.codes])
        return made

    def in_state(self, *states: str) -> NDArray[np.bool_]:
        """Which projects are in one of these states."""
        wanted = np.array([code in states for code in self.codes["state"]] or [False])
        return wanted[self.columns["state"]]

    def order(self, name: str) -> Numbers:
        """All positions in an order: one of `ORDERS`, `places` left, or a text (`sort_en` and others); made once."""
        if name not in self._orders:
            column: NDArray[Any] = (
                self.titles[name]
                if name in SORTS
                else -self.columns["seats_left"]
                if name == "places"
                else self.columns[ORDERS[name]]
            )
            self._orders[name] = np.argsort(column, kind="stable")
        return self._orders[name]


@dataclass(frozen=True)
class Facet:
    """One thing to filter by: its values, and for each project which of them it has."""

    values: tuple[Any, ...]
    codes: Numbers


def _facet(column: Numbers) -> Facet:
    values, codes = np.unique(column, return_inverse=True)
    return Facet(tuple(values.tolist()), codes.astype(np.int64))


def _month(ordinal: int) -> int:
    """Years times a hundred plus the month; 0 where no date is given."""
    if ordinal == NEVER:
        return 0
    day = date.fromordinal(ordinal)
    return day.year * 100 + day.month


_shelves: dict[str, Shelf] = {}
_reading = Lock()


def current() -> Shelf:
    """The shelf as the database has it now: one query, and another where something has changed.

    Within a transaction all is read and nothing is kept, because it may be taken back.
    """
    if connection.in_atomic_block:
        return _made(Stamp(0, 0), _rows(0))
    found = list(SearchState.objects.filter(pk=1).values_list("epoch", "version"))
    if not found:
        return _made(Stamp(0, 0), ())
    stamp, name = Stamp(*found[0]), str(connection.settings_dict["NAME"])
    held = _shelves.get(name)
    if held is None or held.stamp != stamp:
        with _reading:
            held = _shelves.get(name)
            if held is None or held.stamp != stamp:
                held = _shelves[name] = _renewed(held, stamp)
    return held


def forget() -> None:
    """Read all anew when it is asked for next."""
    _shelves.clear()


def _renewed(held: Shelf | None, stamp: Stamp) -> Shelf:
    """Read what is new; everything, where rows are gone or this is another database."""
    if held is None or held.stamp.epoch != stamp.epoch or held.stamp.version > stamp.version:
        return _made(stamp, _rows(0))
    return _joined(held, _made(stamp, _rows(held.stamp.version)))


def _rows(above: int) -> Iterable[tuple[Any, ...]]:
    rows = SearchRow.objects.order_by("project_id").values_list(*FIELDS, *SORTS)
    return rows.filter(version__gt=above) if above else rows


def _made(stamp: Stamp, rows: Iterable[tuple[Any, ...]]) -> Shelf:
    lines = list(rows)
    read = dict(zip((*FIELDS, *SORTS), zip(*lines, strict=True), strict=True)) if lines else {}
    columns: dict[str, Numbers] = {}
    codes: dict[str, tuple[str, ...]] = {}
    for name in FIELDS[1:]:
        values: Sequence[Any] = read.get(name, ())
        if name in TEXTS:
            codes[name] = tuple(sorted(set(values)))
            number = {code: at for at, code in enumerate(codes[name])}
            values = [number[value] for value in values]
        elif name == "start_on":
            values = [value.toordinal() if value else NEVER for value in values]
        elif name == "submitted_at":
            values = [int(value.timestamp() * 1_000_000) if value else NOT_YET for value in values]
        columns[name] = np.array(values, dtype=np.int64)
    titles = {name: np.array([text.encode() for text in read.get(name, ())], dtype="S64") for name in SORTS}
    return Shelf(stamp, np.array(read.get("project_id", ()), dtype=np.int64), columns, codes, titles)


def _joined(old: Shelf, new: Shelf) -> Shelf:
    """The old shelf with the new one's rows in the place of its own."""
    if not len(new.keys):
        return Shelf(new.stamp, old.keys, old.columns, old.codes, old.titles, old._orders)  # noqa: SLF001  its own kind
    kept = ~np.isin(old.keys, new.keys)
    keys = np.concatenate([old.keys[kept], new.keys])
    order = np.argsort(keys, kind="stable")
    columns, codes = {}, {}
    for name, column in new.columns.items():
        before, after = old.columns[name], column
        if name in TEXTS:
            codes[name] = tuple(sorted({*old.codes[name], *new.codes[name]}))
            before, after = (_recoded(shelf, name, codes[name]) for shelf in (old, new))
        columns[name] = np.concatenate([before[kept], after])[order]
    titles = {name: np.concatenate([old.titles[name][kept], new.titles[name]])[order] for name in SORTS}
    return Shelf(new.stamp, keys[order], columns, codes, titles)


def _recoded(shelf: Shelf, name: str, codes: tuple[str, ...]) -> Numbers:
    number = {code: at for at, code in enumerate(codes)}
    table = np.array([number[code] for code in shelf.codes[name]] or [0], dtype=np.int64)
    return table[shelf.columns[name]] if len(shelf.keys) else shelf.columns[name]
