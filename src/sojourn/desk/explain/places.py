"""Names of hubs, provinces and universities in the reader's language; an id without a name is shown as it is."""

import csv
import io
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from sojourn.texts import Speaker

Kind = Literal["hub", "region", "home", "host", "country"]


def say_place(say: Speaker, kind: str, place: str) -> str:
    """The name of a place: of hubs, provinces and homes from the messages, of hosts from the catalogue."""
    if kind == "host":
        return _host_names().get(place, place)
    code = f"place-{kind}-{_slug(place)}"
    return say(code) if say.has(code) else place


def _slug(place: str) -> str:
    plain = unicodedata.normalize("NFKD", place).encode("ascii", "ignore").decode().casefold()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


@lru_cache(maxsize=1)
def _host_names() -> dict[str, str]:
    catalogue = files("sojourn.desk").joinpath("catalogue", "universities.csv")
    if not catalogue.is_file():
        return {}
    rows = csv.DictReader(io.StringIO(catalogue.read_text(encoding="utf-8"), newline=""))
    return {row["host"]: row["name"] for row in rows}
