"""The shipped programme files, and the copy that stands in a call."""

from collections.abc import MutableMapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table

import sojourn
from sojourn.core.errors import BadInput, Problem
from sojourn.desk.new.quotas import Quotas

PACKAGE = Path(sojourn.__file__).resolve().parent
# Beside the source in a clone, inside the package in a wheel.
SHELVES = (PACKAGE.parents[1] / "programmes", PACKAGE / "programmes")


def programme_text(name: str) -> str:
    """The text of a programme file: a name among the shipped ones, or the path of a file.

    Errors: BadInput with `unknown_programme`, naming the known ones.
    """
    shipped = {path.stem: path for shelf in SHELVES if shelf.is_dir() for path in sorted(shelf.glob("*.toml"))}
    path = shipped.get(name) or (Path(name) if name.endswith(".toml") else None)
    try:
        if path is not None:
            return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        pass
    known = ", ".join(sorted(shipped))
    raise BadInput([Problem("unknown_programme", "programme", value=name, figures={"known": known})])


def shift_years(text: str, years: int, season: int) -> str:
    """The programme with every date moved by whole years, and the year in its id with them."""
    document = tomlkit.parse(text)
    _shift(document, years)
    programme_id = str(document.get("id", ""))
    document["id"] = programme_id.replace(str(season - years), str(season))
    return tomlkit.dumps(document)


def _shift(part: Any, years: int) -> None:
    places = list(part.items()) if isinstance(part, MutableMapping) else list(enumerate(part))
    for key, value in places:
        if isinstance(value, datetime | date):
            part[key] = _moved(value, years)
        elif isinstance(value, MutableMapping | list | AoT):
            _shift(value, years)


def _moved(day: date, years: int) -> date:
    plain: date = day.unwrap() if hasattr(day, "unwrap") else day
    try:
        return plain.replace(year=plain.year + years)
    except ValueError:  # 29 February
        return plain.replace(year=plain.year + years, day=28)


def with_quotas(text: str, quotas: Quotas, seed: str) -> str:
    """The programme with ceilings, reserves and a public seed for a generated call."""
    document = tomlkit.parse(text)
    allocation = document["allocation"]
    assert isinstance(allocation, Table)
    for key in ("caps", "reserve"):
        allocation.pop(key, None)
    allocation.update({"unranked": "unacceptable", "not_nominated": "excluded", "seed": seed})
    caps = tomlkit.table()
    for key, value in quotas.caps.items():
        caps.add(key, _inline(value) if isinstance(value, dict) else value)
    allocation.add("caps", caps)
    if quotas.reserves:
        reserves = tomlkit.aot()
        for home, track, seats in quotas.reserves:
            row = tomlkit.table()
            row.update({"home": home, "track": track, "seats": seats})
            reserves.append(row)
        allocation.add("reserve", reserves)
    return tomlkit.dumps(document)


def _inline(seats: dict[str, int]) -> tomlkit.items.InlineTable:
    table = tomlkit.inline_table()
    table.update(seats)
    return table
