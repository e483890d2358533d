"""Files of organisations: which columns they have, what their rows say, and what that would change in the register."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from sojourn.base.people.keys import folded, name_key
from sojourn.base.people.models import Organisation
from sojourn.base.people.roles import KINDS
from sojourn.core.countries import is_country
from sojourn.core.errors import Problem
from sojourn.core.ror import whole_ror
from sojourn.tables.cells import ROW, Source
from sojourn.tables.headings import understand
from sojourn.tables.reading import read_cells
from sojourn.tables.schema import Column, Table

# Both shapes of file: one of a list of universities with domains, one of the registry of research organisations.
TABLE = Table(
    "organisations",
    tuple(
        Column(name, "text", required=name == "name")
        for name in (
            "name",
            "name_en",
            "name_fr",
            "name_ko",
            "kind",
            "country",
            "region",
            "province",
            "city",
            "website",
            "domain",
            "domains",
            "ror_id",
            "ror_candidates",
        )
    ),
    ("name",),
)
MOST_ROWS = 20_000
Outcome = Literal["new", "changed", "same", "faulty"]
PLAIN = ("ror_id", "country", "province", "city", "domain", "website")


@dataclass(frozen=True)
class Planned:
    """What a row of the file would do. `differences`: field, value before, value after."""

    row: int
    outcome: Outcome
    name: str
    code: str = ""
    differences: tuple[tuple[str, str, str], ...] = ()
    problems: tuple[Problem, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file, each column that is known as text, with its number as a spreadsheet counts.

    Errors: BadInput when the file is no table, or has no column `name`.
    """
    source = Source(TABLE, path, "xlsx" if path.suffix.casefold() == ".xlsx" else "csv", None)
    raw = understand(source, read_cells(source))
    rows = []
    for line in raw.frame.iter_rows(named=True):
        texts = {name: str(value).strip() for name, value in line.items() if name != ROW and value is not None}
        if any(texts.values()):
            rows.append({**texts, "row": int(line[ROW])})
    return rows


def values_of(row: Mapping[str, Any], kind: str) -> tuple[dict[str, Any], list[Problem]]:
    """The values of a row that are not empty, and what is wrong with it: row, column, value, what was expected."""
    number = int(row["row"])
    problems: list[Problem] = []

    def wrong(code: str, column: str, value: str, **figures: object) -> None:
        problems.append(Problem(code, "organisations", number, column, value, figures))

    country = row.get("country", "").upper()
    if country and not is_country(country):
        wrong("register_country", "country", row["country"])
    ror = row.get("ror_id", "")
    whole = whole_ror(ror) if ror else ""
    if whole is None:
        wrong("register_ror", "ror_id", ror)
    website = row.get("website", "")
    if website and not is_web_address(website):
        wrong("register_website", "website", website)
    own_kind = row.get("kind", "") or kind_for(kind, country)
    if own_kind not in KINDS:
        wrong("register_kind", "kind", own_kind, codes=", ".join(KINDS))
    names = names_of(row)
    if not names:
        wrong("register_name", "name", row.get("name", ""))
    values = {
        "kind": own_kind,
        "names": names,
        "ror_id": whole or "",
        "country": country,
        "province": row.get("province", "") or row.get("region", ""),
        "city": row.get("city", ""),
        "domain": (row.get("domain", "") or row.get("domains", "")).lower().split(" ")[0].removeprefix("www."),
        "website": website,
    }
    for name, most in (("province", 60), ("city", 80), ("domain", 120), ("website", 200)):
        if len(values[name]) > most:
            wrong("register_long", name, values[name], most=most)
    return {name: value for name, value in values.items() if value}, problems


def names_of(row: Mapping[str, Any]) -> dict[str, str]:
    """The names by language. `name` is the one that is used: taken for English, or for Korean where it is in Hangul."""
    names = {code: row.get(f"name_{code}", "") for code in ("en", "ko", "fr")}
    name = row.get("name", "")
    if name and name not in names.values():
        is_korean = any("\uac00" <= letter <= "\ud7a3" for letter in name)
        language = "ko" if is_korean else "en"
        names[language] = names[language] or name
    return {code: text[:240] for code, text in names.items() if text}


def kind_for(kind: str, country: str) -> str:
    """The kind of a row that names none: the one chosen, or by country where nothing was."""
    return kind or {"KR": "home_university"}.get(country, "host_university")


def is_web_address(text: str) -> bool:
    """Whether a text is the address of a web page."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in (parts.hostname or "") and " " not in text


class Register:
    """The organisations that there are, found by registry id, then by names and country, then by domain."""

    def __init__(self, rows: Iterable[Organisation]) -> None:
        self.by_ror: dict[str, Organisation] = {}
        self.by_name: dict[tuple[str, str], Organisation] = {}
        self.codes: set[str] = set()
        for row in rows:
            self.add(row)

    def add(self, row: Organisation) -> None:
        """Know a row that was there or has been made."""
        self.codes.add(row.code)
        if row.ror_id:
            self.by_ror.setdefault(row.ror_id, row)
        for name in row.names.values():
            self.by_name.setdefault((name_key(name), row.country), row)

    def found(self, values: Mapping[str, Any]) -> Organisation | None:
        """The organisation that a row of a file is about."""
        known = self.by_ror.get(values.get("ror_id", ""))
        if known is not None:
            return known
        country = values.get("country", "")
        named = (self.by_name.get((name_key(name), country)) for name in values.get("names", {}).values())
        same = next((row for row in named if row is not None), None)
        # Two ids are two organisations, however alike their names.
        if same is not None and same.ror_id and values.get("ror_id") and same.ror_id != values["ror_id"]:
            return None
        return same


def plan(rows: Iterable[Mapping[str, Any]], kind: str, register: Register) -> list[Planned]:
    """What each row would do to the register, in the order of the file; the register itself stays as it is."""
    planned: list[Planned] = []
    seen: dict[str, int] = {}
    for row in rows:
        values, problems = values_of(row, kind)
        name = next(iter(values.get("names", {}).values()), row.get("name", ""))
        number = int(row["row"])
        known = register.found(values)
        mark = known.code if known is not None else values.get("ror_id") or f"{name_key(name)} {values.get('country')}"
        if not problems and mark in seen:
            figures = {"first": seen[mark]}
            problems = [Problem("register_twice", "organisations", number, "name", name, figures)]
        if problems:
            planned.append(Planned(number, "faulty", name, problems=tuple(problems)))
            continue
        seen[mark] = number
        if known is None:
            planned.append(Planned(number, "new", name, differences=_as_new(values), values=values))
            continue
        changed = difference(known, values)
        outcome: Outcome = "changed" if changed else "same"
        shown = tuple((what, before, after) for what, before, after, _ in changed)
        planned.append(Planned(number, outcome, known.name, known.code, shown, values=_applied(known, changed)))
    return planned


def _as_new(values: Mapping[str, Any]) -> tuple[tuple[str, str, str], ...]:
    names = tuple((f"name_{code}", "", text) for code, text in values["names"].items())
    return (
        ("kind", "", str(values["kind"])),
        *names,
        *((name, "", values[name]) for name in PLAIN if name in values),
    )


def difference(known: Organisation, values: Mapping[str, Any]) -> list[tuple[str, str, str, Any]]:
    """Field, before, after and the new value. A file never empties a field, nor changes the kind of what is known.

    Accents and capitals alone are no change of a province or a city: files write Quebec and Québec.
    """
    changed: list[tuple[str, str, str, Any]] = []
    for code, text in values.get("names", {}).items():
        before = known.names.get(code, "")
        if before != text:
            changed.append((f"name_{code}", before, text, text))
    for name in PLAIN:
        before, after = getattr(known, name), values.get(name, "")
        same = folded(before) == folded(after) if name in {"province", "city"} else before == after
        if after and not same:
            changed.append((name, before, after, after))
    return changed


def _applied(known: Organisation, changed: Iterable[tuple[str, str, str, Any]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    names = dict(known.names)
    for name, _, _, value in changed:
        if name.startswith("name_"):
            names[name.removeprefix("name_")] = value
        else:
            values[name] = value
    return {**values, "names": names} if names != known.names else values
