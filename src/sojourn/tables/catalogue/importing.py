"""A catalogue of projects in anybody's columns to the tables of a call; what had to be mended or left is flagged."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

import polars as pl

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme import Programme
from sojourn.tables.catalogue.dates import order_of, read_day
from sojourn.tables.catalogue.flags import Flags
from sojourn.tables.catalogue.headings import COLUMNS, Headings, match
from sojourn.tables.catalogue.location import Settler, city_of
from sojourn.tables.catalogue.places import gazetteer, plain_university, slug, universities
from sojourn.tables.catalogue.raw import RawCatalogue
from sojourn.tables.nearest import folded

LANGUAGES = {
    "en": ("en", "eng", "english", "anglais", "영어"),
    "fr": ("fr", "fra", "fre", "french", "francais", "프랑스어", "불어"),
    "ko": ("ko", "kor", "korean", "coreen", "한국어"),
}
BOTH = ("either", "both", "bilingual", "bilingue", "lesdeux", "영어또는프랑스어", "이중언어")
Row = dict[str, str]


@dataclass(frozen=True)
class Imported:
    """Projects and supervisors of a catalogue: the contract's columns and a few more, all cells text or null."""

    projects: pl.DataFrame
    supervisors: pl.DataFrame
    starts: tuple[date, ...]


PROJECT_COLUMNS = (
    "project_id",
    "title",
    "title_ko",
    "title_fr",
    "supervisor_id",
    "host",
    "host_name",
    "host_ror",
    "city",
    "region",
    "hub",
    "field",
    "language",
    "capacity",
    "start_on",
    "weeks",
    "skills",
)


@dataclass(frozen=True)
class Settled:
    """The rows of a catalogue with places, dates and figures settled; `twice` tells of ids that stand in two rows."""

    rows: list[Row]
    headings: Headings
    starts: tuple[date, ...]
    twice: tuple[Problem, ...]


def import_catalogue(raw: RawCatalogue, programme: Programme, mapping: Mapping[str, str], flags: Flags) -> Imported:
    """The tables of a call made from a catalogue.

    Errors: BadInput with `unknown_map_column`, `unknown_map_heading`, `missing_catalogue_column`,
    `catalogue_duplicate_id`, `catalogue_no_rows`.
    """
    settled = settle(raw, programme, match(raw.headings, mapping), flags)
    if settled.twice:
        raise BadInput(list(settled.twice))
    return Imported(_projects(settled.rows), _supervisors(settled.rows, flags), settled.starts)


def settle(raw: RawCatalogue, programme: Programme, headings: Headings, flags: Flags) -> Settled:
    """The rows of a catalogue, understood; what had to be mended or left is flagged.

    Errors: BadInput with `missing_catalogue_column`, `catalogue_no_rows`.
    """
    if "host" not in headings.places and "host_name" in headings.places:
        headings.places["host"] = headings.places.pop("host_name")
    _require_host(headings, raw.headings)
    for heading, column in headings.nearly:
        flags.add("heading_nearly", f"{heading} → {column}")
    for heading in headings.unused:
        flags.add("heading_unused", heading)
    rows = _usable(_rows(raw, headings), headings, flags)
    twice = _settle_ids(rows, headings, flags)
    _settle_hosts(rows, flags)
    pairs = [(city_of(row), row["region"]) for row in rows]
    settler = Settler(gazetteer(programme.places, pairs), flags)
    for row in rows:
        settler.settle(row)
    _settle_supervisors(rows, headings, flags)
    starts = _settle_starts(rows, raw.serials_from, flags)
    _settle_figures(rows, programme, flags)
    _settle_languages(rows, flags)
    _flag_titles(rows, flags)
    return Settled(rows, headings, starts, twice)


def _require_host(headings: Headings, found: tuple[str, ...]) -> None:
    if "host" not in headings.places:
        figures = {"found": ", ".join(h for h in found if h.strip()), "known": ", ".join(COLUMNS)}
        raise BadInput([Problem("missing_catalogue_column", "catalogue", row=1, column="host", figures=figures)])


def _rows(raw: RawCatalogue, headings: Headings) -> list[Row]:
    rows = []
    for cells, number in zip(raw.cells, raw.rows, strict=True):
        row = dict.fromkeys((*COLUMNS, *PROJECT_COLUMNS), "")
        for column, place in headings.places.items():
            row[column] = normalize("NFC", " ".join(cells[place].split()))
        rows.append({**row, "#row": str(number)})
    return rows


def _usable(rows: list[Row], headings: Headings, flags: Flags) -> list[Row]:
    """Rows that name a host and a supervisor; an exact copy of an earlier row is left out."""
    seen = set()
    kept = []
    for row in rows:
        content = tuple(value for column, value in row.items() if column != "#row")
        named = row["supervisor_id"] or row["supervisor"] or not {"supervisor_id", "supervisor"} & set(headings.places)
        if content in seen:
            flags.add("row_copy", row["project_id"] or row["title"], row=int(row["#row"]))
        elif not row["host"] or not named:
            flags.add("row_left_out", row["project_id"] or row["title"], row=int(row["#row"]))
        else:
            seen.add(content)
            kept.append(row)
    if not kept:
        raise BadInput([Problem("catalogue_no_rows", "catalogue")])
    return kept


def _settle_ids(rows: list[Row], headings: Headings, flags: Flags) -> tuple[Problem, ...]:
    if "project_id" not in headings.places:
        for number, row in enumerate(rows, 1):
            row["project_id"] = f"P{number:0{max(4, len(str(len(rows))))}d}"
        flags.note("ids_made", len(rows))
        return ()
    seen: dict[str, str] = {}
    problems = []
    for row in rows:
        if not row["project_id"]:
            row["project_id"] = f"row-{row['#row']}"
            flags.add("id_missing", row["project_id"])
        if row["project_id"] in seen:
            figures = {"other": int(seen[row["project_id"]])}
            problems.append(
                Problem(
                    "catalogue_duplicate_id", "catalogue", int(row["#row"]), "project_id", row["project_id"], figures
                )
            )
        seen.setdefault(row["project_id"], row["#row"])
    return tuple(problems)


def _settle_hosts(rows: list[Row], flags: Flags) -> None:
    known = universities()
    unknown = set()
    for row in rows:
        university = known.get(plain_university(row["host"]))
        row["host_name"] = university.name if university else row["host_name"] or row["host"]
        row["host_ror"] = row["host_ror"] or (university.ror if university else "")
        if not university and row["host"] not in unknown:
            unknown.add(row["host"])
            flags.add("host_unknown", row["host"])
        row["host"] = university.host if university else slug(row["host"])


def _settle_supervisors(rows: list[Row], headings: Headings, flags: Flags) -> None:
    """Ids as given, else made from name and host; a catalogue without supervisors has one for each project."""
    given = {"supervisor_id", "supervisor"} & set(headings.places)
    numbers: dict[tuple[str, str], str] = {}
    width = max(4, len(str(len(rows))))
    taken = {row["supervisor_id"] for row in rows}
    for row in rows:
        if row["supervisor_id"]:
            continue
        key = (row["supervisor"], row["host"]) if given else (row["project_id"], row["host"])
        if key not in numbers:
            number = len(numbers) + 1
            while f"SV{number:0{width}d}" in taken:
                number += len(rows)
            numbers[key] = f"SV{number:0{width}d}"
        row["supervisor_id"] = numbers[key]
    if not given:
        flags.note("supervisors_missing", len(rows))
    elif numbers:
        flags.note("supervisors_made", len(numbers))


def _settle_starts(rows: list[Row], serials_from: date | None, flags: Flags) -> tuple[date, ...]:
    order, open_order = order_of(row["start_on"] for row in rows)
    starts = []
    for row in rows:
        text = row["start_on"]
        if not text:
            continue
        reading = read_day(text, order, serials_from)
        if reading is None:
            flags.add("start_unread", text, row=int(row["#row"]))
            row["start_on"] = ""
            continue
        if reading.instant:
            flags.add("start_instant", f"{text} → {reading.day}", row=int(row["#row"]))
        starts.append(reading.day)
        row["start_on"] = reading.day.isoformat()
    if open_order:
        flags.note("start_day_first")
    missing = sum(not row["start_on"] for row in rows)
    if missing:
        flags.note("start_missing", missing)
    return tuple(starts)


def flag_outside_window(projects: pl.DataFrame, programme: Programme, flags: Flags) -> None:
    """Flags the start dates that the programme's window does not hold."""
    window = programme.window
    if window is None or window.start_from is None or window.start_to is None:
        return
    if "start_on" not in projects:
        return
    for text in projects["start_on"].drop_nulls():
        if not window.start_from <= date.fromisoformat(text) <= window.start_to:
            # One example of each date, because a whole catalogue may slip by the same day.
            flags.add("start_outside", text, first=window.start_from, last=window.start_to)


def _settle_figures(rows: list[Row], programme: Programme, flags: Flags) -> None:
    most = programme.project.capacity_max
    for row in rows:
        for column in ("capacity", "weeks", "supervisor_capacity"):
            figure = _whole(row[column])
            if row[column] and figure is None:
                flags.add(f"{column}_unread", row[column], row=int(row["#row"]))
            row[column] = "" if figure is None else str(figure)
        if row["capacity"] and int(row["capacity"]) > most:
            flags.add("capacity_above", row["capacity"], row=int(row["#row"]), most=most)
            row["capacity"] = str(most)
    missing = sum(not row["capacity"] for row in rows)
    if missing:
        flags.note("capacity_default", missing, default=programme.project.capacity)


def _whole(text: str) -> int | None:
    """A whole number at the front of a text: 12, 12.0, 12 weeks, 12주."""
    found = re.fullmatch(r"(\d{1,4})(?:[.,]0+)?\s*(?:[^\W\d]+\.?)?", text)
    return int(found[1]) if found else None


def _settle_languages(rows: list[Row], flags: Flags) -> None:
    codes: dict[str, str | None] = {}
    for row in rows:
        text = row["language"]
        if text and text not in codes:
            codes[text] = _language(text)
        code = codes.get(text)
        if text and code is None:
            flags.add("language_unknown", text, row=int(row["#row"]))
        row["language"] = code or text


def _language(text: str) -> str | None:
    words = {folded(word) for word in re.split(r"[\s,;/+&|()]+", text)}
    found = {code for code, names in LANGUAGES.items() if words & {folded(name) for name in names}}
    if not found and any(folded(mark) in folded(text) for mark in BOTH):
        found = {"en", "fr"}
    return ";".join(sorted(found)) or None


def _flag_titles(rows: list[Row], flags: Flags) -> None:
    counts = Counter(row["title"].casefold() for row in rows if row["title"])
    ids = defaultdict(list)
    for row in rows:
        if counts[row["title"].casefold()] > 1:
            ids[row["title"].casefold()].append(row["project_id"])
        if not row["title"]:
            flags.add("title_missing", row["project_id"], row=int(row["#row"]))
    for same in ids.values():
        flags.add("title_twice", " = ".join(same))


def _projects(rows: list[Row]) -> pl.DataFrame:
    columns = [
        name for name in PROJECT_COLUMNS if name in {"title", "host", "region"} or any(row[name] for row in rows)
    ]
    data = {name: pl.Series([row[name] or None for row in rows], dtype=pl.String) for name in columns}
    return pl.DataFrame(data).sort("project_id")


def _supervisors(rows: list[Row], flags: Flags) -> pl.DataFrame:
    found: dict[str, Row] = {}
    for row in rows:
        first = found.setdefault(row["supervisor_id"], row)
        if first["host"] != row["host"]:
            flags.add("supervisor_hosts", row["supervisor_id"])
    return pl.DataFrame(
        {
            "supervisor_id": list(found),
            "name": [row["supervisor"] or None for row in found.values()],
            "host": [row["host"] for row in found.values()],
            "capacity": [row["supervisor_capacity"] or None for row in found.values()],
        },
        schema=dict.fromkeys(("supervisor_id", "name", "host", "capacity"), pl.String),
    ).sort("supervisor_id")
