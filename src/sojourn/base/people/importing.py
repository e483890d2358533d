"""Files of organisations: which columns they have, and what their rows say."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from babel import Locale

from sojourn.base.people.headings import COLUMNS, NAMES
from sojourn.base.people.keys import folded
from sojourn.base.people.roles import KINDS
from sojourn.core.countries import is_country
from sojourn.core.errors import BadInput, Problem
from sojourn.core.ror import whole_ror
from sojourn.tables.catalogue.headings import Headings, match, plain
from sojourn.tables.catalogue.raw import read_raw
from sojourn.texts import speaker
from sojourn.texts.speak import LANGUAGES, REGIONAL

MOST_ROWS = 20_000


def read_rows(path: Path, name: str) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """The rows of a file that people call `name`: each known column as text, and the number a spreadsheet gives a row.

    Beside them, how the file itself calls each of these columns.

    Errors: BadInput when the file is no table, or has no column with names.
    """
    try:
        raw = read_raw(path, name=name, columns=COLUMNS)
    except BadInput as bad:
        raise BadInput([_of_organisations(problem, name) for problem in bad.problems]) from None
    headings = match(raw.headings, {}, COLUMNS)
    _require_names(headings, raw.headings, name)
    rows = []
    for number, cells in zip(raw.rows, raw.cells, strict=True):
        texts = {column: cells[place].strip() for column, place in headings.places.items()}
        if any(texts.values()):
            rows.append({**{column: text for column, text in texts.items() if text}, "row": number})
    return rows, {column: raw.headings[place].strip() for column, place in headings.places.items()}


def heading_of(column: str, headings: Mapping[str, str]) -> str:
    """How a file calls the column that a value comes from; empty where it has none for it."""
    others = {"province": ("region",), "domain": ("domains",), "name": NAMES[1:]}
    return next((headings[name] for name in (column, *others.get(column, ())) if name in headings), "")


def _of_organisations(problem: Problem, name: str) -> Problem:
    figures = {**problem.figures, **({"file": name} if "file" in problem.figures else {})}
    return replace(problem, table="organisations", figures=figures)


def _require_names(found: Headings, headings: Sequence[str], file: str) -> None:
    if not any(column in found.places for column in NAMES):
        figures = {"file": file, "found": ", ".join(heading[:40] for heading in headings[:40])}
        raise BadInput([Problem("missing_column", "organisations", column="name", figures=figures)])
    taken = {plain(headings[place]): column for column, place in found.places.items()}
    twice = [heading for heading in found.unused if plain(heading) in taken]
    if twice:
        figures = {"file": file}
        problem = Problem("duplicate_heading", "organisations", 1, taken[plain(twice[0])], twice[0], figures)
        raise BadInput([problem])


def values_of(row: Mapping[str, Any], kind: str) -> tuple[dict[str, Any], list[Problem]]:
    """The values of a row that are not empty, and what is wrong with it: row, column, value, what was expected."""
    number = int(row["row"])
    problems: list[Problem] = []

    def wrong(code: str, column: str, value: str, **figures: object) -> None:
        problems.append(Problem(code, "organisations", number, column, value, figures))

    country = country_code(row.get("country", ""))
    if country and not is_country(country):
        wrong("register_country", "country", row["country"])
    ror = row.get("ror_id", "")
    whole = whole_ror(ror) if ror else ""
    if whole is None:
        wrong("register_ror", "ror_id", ror)
    website = row.get("website", "")
    if website and not is_web_address(website):
        wrong("register_website", "website", website)
    own_kind = kind_code(row.get("kind", "")) or kind_for(kind, country)
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


def kind_code(written: str) -> str:
    """A kind by its name in any language, else as it is written."""
    text = " ".join(written.split()).casefold()
    for kind in KINDS:
        names = (speaker(language)(f"kind-{kind}") for language in LANGUAGES)
        if text in {kind, kind.replace("_", " "), *(name.casefold() for name in names)}:
            return kind
    return written


def country_code(written: str) -> str:
    """A country by its code or its name in any language, else as it is written, in capitals."""
    text = written.strip()
    return text.upper() if len(text) <= 2 else _countries().get(folded(text), text.upper())


@cache
def _countries() -> dict[str, str]:
    known = {"korea": "KR", "republic of korea": "KR", "korea, republic of": "KR", "republique de coree": "KR"}
    for locale in REGIONAL.values():
        for code, name in Locale.parse(locale).territories.items():
            if is_country(code):
                known.setdefault(folded(name), code)
    return known


def is_web_address(text: str) -> bool:
    """Whether a text is the address of a web page."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in (parts.hostname or "") and " " not in text
