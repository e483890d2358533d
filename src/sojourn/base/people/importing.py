"""Files of organisations: which columns they have, and what their rows say."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

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
