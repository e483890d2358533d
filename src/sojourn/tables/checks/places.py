"""Names of places, homes and countries that look mistyped. Warnings only: what looks wrong can be meant."""

from collections.abc import Iterator, Mapping

import polars as pl

from sojourn.core.errors import Problem
from sojourn.core.programme import Programme
from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import Context
from sojourn.tables.nearest import folded, nearest

# Ids such as U-101 and U-102 differ by one letter and are meant; so do short codes. Beyond this many names nobody
# reads the warnings.
SHORTEST, MOST_NAMES = 5, 20_000
CAPPED = (
    ("home", "students", "home"),
    ("country", "students", "country"),
    ("host", "projects", "host"),
    ("region", "projects", "region"),
    ("hub", "projects", "hub"),
)


def check_places(context: Context) -> None:
    """Warnings: `place_nearly`, `cap_names_nobody`, `reserve_names_nobody`."""
    if context.programme is None:
        return
    counts = {(table, column): _counts(context, table, column) for _, table, column in CAPPED if context.has(table)}
    for cap, table, column in CAPPED:
        if (table, column) in counts:
            _caps(context, context.programme, cap, counts[table, column])
    for column in ("host", "region", "hub"):
        if ("projects", column) in counts:
            _typos(context, column, counts["projects", column], _known(context.programme, column))
    if context.has("students"):
        _reserves(context, context.programme)


def _counts(context: Context, table: str, column: str) -> dict[str, tuple[int, int]]:
    """For each name how many rows have it and the first of them."""
    frame = context.frames[table].select(column, ROW).drop_nulls()
    grouped = frame.group_by(column).agg(pl.len().alias("count"), pl.col(ROW).min().alias("first"))
    return {name: (count, first) for name, count, first in grouped.iter_rows()}


def _known(programme: Programme, column: str) -> set[str]:
    names = set(getattr(programme.allocation.caps, column))
    if column == "region":
        names |= set(programme.places.regions)
    if column == "hub":
        names |= set(programme.places.hubs)
    return names


def _caps(context: Context, programme: Programme, cap: str, counts: Mapping[str, tuple[int, int]]) -> None:
    for name, seats in getattr(programme.allocation.caps, cap).items():
        if name in counts:
            continue
        figures: dict[str, object] = {"cap": cap, "seats": seats}
        close = nearest(name, counts) if len(counts) <= MOST_NAMES else None
        if close:
            figures["nearest"] = close
        key = f"allocation.caps.{cap}"
        context.faults.add(Problem("cap_names_nobody", "programme", None, key, name, figures, "warning"))


def _reserves(context: Context, programme: Programme) -> None:
    students = context.frames["students"].select("home", "track").unique()
    for reserve in programme.allocation.reserve:
        here = students.filter(pl.col("home") == reserve.home)["track"].drop_nulls().to_list()
        if reserve.track in here:
            continue
        figures: dict[str, object] = {"home": reserve.home}
        close = nearest(reserve.track, here)
        if close:
            figures["nearest"] = close
        key = "allocation.reserve"
        context.faults.add(Problem("reserve_names_nobody", "programme", None, key, reserve.track, figures, "warning"))


def _typos(context: Context, column: str, counts: Mapping[str, tuple[int, int]], known: set[str]) -> None:
    if len(counts) > MOST_NAMES:
        return
    for name, meant in sorted(nearly_same(counts, known)):
        count, first = counts[name]
        figures = {"nearest": meant, "count": count}
        context.faults.add(Problem("place_nearly", "projects", first, column, name, figures, "warning"))


def nearly_same(counts: Mapping[str, tuple[int, int]], known: set[str]) -> Iterator[tuple[str, str]]:
    """The names that are one typing error from a known one, or from one that more rows have; each with that one.

    Case, accents, spaces and punctuation count as one error together. A digit is never an error: it numbers things.
    """
    weight = {name: counts.get(name, (0, 0))[0] for name in {*counts, *known}}
    plain = {name: folded(name) for name in weight}
    by_piece: dict[str, list[str]] = {}
    for name in weight:
        for piece in _pieces(plain[name]):
            by_piece.setdefault(piece, []).append(name)
    for name in counts:
        if name in known:
            continue
        near = {other for piece in _pieces(plain[name]) for other in by_piece[piece] if other != name}
        meant = [
            other for other in near if _beats(name, other, weight, known) and _one_error(plain[name], plain[other])
        ]
        if meant:
            yield (
                name,
                min(meant, key=lambda other: (plain[other] != plain[name], other not in known, -weight[other], other)),
            )


def _beats(name: str, other: str, weight: Mapping[str, int], known: set[str]) -> bool:
    return other in known or (weight[other], name) > (weight[name], other)


def _pieces(word: str) -> set[str]:
    """The word and the word without each one letter: two words one error apart share a piece. Digits always stay."""
    return {word, *(word[:place] + word[place + 1 :] for place, letter in enumerate(word) if not letter.isdigit())}


def _one_error(a: str, b: str) -> bool:
    if a == b:
        return True
    if min(len(a), len(b)) < SHORTEST or abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    left, right = a[start : len(a) - end], b[start : len(b) - end]
    swapped = len(left) == 2 and left == right[::-1]
    return (max(len(left), len(right)) <= 1 or swapped) and not any(letter.isdigit() for letter in left + right)
