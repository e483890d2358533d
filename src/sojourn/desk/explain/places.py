"""Names of hubs, provinces and universities in the reader's language; an id without a name is shown as it is."""

import csv
import io
import unicodedata
from functools import lru_cache
from importlib.resources import files

from babel import Locale

from sojourn.texts import Speaker


def say_place(say: Speaker, kind: str, place: str) -> str:
    """The name of a place: of hosts from the catalogue, of countries from CLDR, of others from the messages."""
    if kind == "host":
        return _host_names().get(place, place)
    if kind == "country":
        return str(Locale.parse(say.locale).territories.get(place, place))
    code = f"place-{kind}-{_slug(place)}"
    return say(code) if say.has(code) else place


def _slug(place: str) -> str:
    plain = unicodedata.normalize("NFKD", place).encode("ascii", "ignore").decode().casefold()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


@lru_cache(maxsize=1)
def _host_names() -> dict[str, str]:
    catalogue = files("sojourn.tables.catalogue").joinpath("universities.csv")
    if not catalogue.is_file():
        return {}
    rows = csv.DictReader(io.StringIO(catalogue.read_text(encoding="utf-8"), newline=""))
    return {row["host"]: row["name"] for row in rows}
