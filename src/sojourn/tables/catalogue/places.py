"""Provinces, cities and universities as catalogues write them, brought to one spelling; what is not certain is left."""

import csv
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from sojourn.core.programme import Places
from sojourn.tables.catalogue.headings import allowance, distance, plain

OFTEN = 3  # a city written so often in one province is no typing error


@dataclass(frozen=True)
class University:
    """A host university as a fact. Source: ROR (CC0)."""

    host: str
    name: str
    city: str
    region: str
    ror: str


@lru_cache(maxsize=1)
def universities() -> Mapping[str, University]:
    """The known host universities by every plain spelling of their names and by their ids."""
    text = files("sojourn.tables.catalogue").joinpath("universities.csv").read_text(encoding="utf-8")
    known = {}
    for row in csv.DictReader(text.splitlines()):
        university = University(row["host"], row["name"], row["city"], row["region"], row["ror"])
        for name in (row["name"], row["host"], *filter(None, row["other_names"].split("; "))):
            known[plain_university(name)] = university
    return known


@lru_cache(maxsize=1)
def cities() -> Mapping[str, list[str]]:
    """Cities with other spellings of their names."""
    text = files("sojourn.tables.catalogue").joinpath("cities.toml").read_text(encoding="utf-8")
    known: Mapping[str, list[str]] = tomllib.loads(text)
    return known


def plain_university(name: str) -> str:
    """A university's name without case, accents, punctuation, and `the` or `Saint` in one of its spellings."""
    name = re.sub(r"\bst[.]?\s", "saint ", name.casefold())
    return plain(re.sub(r"^the\s|['’]", "", name))


def slug(name: str) -> str:
    """An id made from a name: ASCII where the script allows it."""
    decomposed = unicodedata.normalize("NFKD", re.sub(r"['’]", "", name)).casefold()
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", letters)).strip("-")


@dataclass(frozen=True)
class Found:
    """A place name brought to its known spelling. `how` is `known`, `typed` (a typing error) or `unknown`."""

    name: str
    how: str


@dataclass
class Gazetteer:
    """What is known of the places of one catalogue.

    `regions` goes from a plain spelling to the name that the programme uses, `cities` from a plain spelling to the
    city's usual spelling, `lies_in` from a plain city to the regions that have it.
    """

    regions: dict[str, str]
    cities: dict[str, str] = field(default_factory=dict)
    lies_in: dict[str, set[str]] = field(default_factory=dict)
    hub_of_city: dict[str, str] = field(default_factory=dict)
    hub_of_region: dict[str, str] = field(default_factory=dict)

    def region(self, text: str) -> Found:
        """A province by its name, a spelling of it, or one typing error away."""
        if not self.regions:
            return Found(text, "known")
        # In Korean a province may be named with the word for one: 온타리오주, 유콘 준주.
        bare = plain(text).removesuffix("주").removesuffix("준").strip()
        return _look_up(bare if bare in self.regions else text, self.regions)

    def city(self, text: str) -> Found:
        """A city by its name, or one typing error away."""
        return _look_up(text, self.cities)

    def hub(self, city: str | None, region: str | None) -> str | None:
        """The hub of a city, else of its region."""
        return self.hub_of_city.get(plain(city or "")) or self.hub_of_region.get(plain(region or ""))


def gazetteer(places: Places, pairs: Iterable[tuple[str, str]]) -> Gazetteer:
    """What the programme, the list of universities and the catalogue itself know.

    `pairs` are the cities and regions that the catalogue writes, one a row.
    """
    regions = {plain(spelling): name for name, others in places.regions.items() for spelling in (name, *others)}
    found = Gazetteer(regions)
    for hub, rules in places.hubs.items():
        found.hub_of_city |= {plain(city): hub for city in rules.cities}
        found.hub_of_region |= {plain(regions.get(plain(region), region)): hub for region in rules.regions}
        found.cities |= {plain(city): city for city in rules.cities}
    for university in universities().values():
        _know(found, university.city, university.region)
    for city, others in cities().items():
        found.cities |= {plain(other): city for other in (city, *others)}
    written = Counter((city, found.region(region).name) for city, region in pairs if plain(city))
    often = Counter[tuple[str, str]]()
    for (city, region), count in written.items():
        often[(plain(city), region)] += count
    for (city, region), _ in sorted(written.items(), key=lambda item: (-item[1], item[0])):
        if often[(plain(city), region)] >= OFTEN and plain(city) not in regions:
            _know(found, city, region)
    return found


def _know(found: Gazetteer, city: str, region: str) -> None:
    found.cities.setdefault(plain(city), city)
    found.lies_in.setdefault(plain(city), set()).add(found.region(region).name)


def _look_up(text: str, known: Mapping[str, str]) -> Found:
    word = plain(text)
    if word in known:
        return Found(known[word], "known")
    # Names of four letters and fewer are too near to one another.
    close = {known[name] for name in known if len(name) > 4 and _is_slip(word, name)}
    if len(close) == 1:
        return Found(close.pop(), "typed")
    return Found(text, "unknown")


def _is_slip(word: str, name: str) -> bool:
    """Whether a word is a name with one typing error, or two in a long one."""
    most = allowance(name) if len(name) >= 12 else min(1, allowance(name))
    return most > 0 and distance(word, name, most) <= most
