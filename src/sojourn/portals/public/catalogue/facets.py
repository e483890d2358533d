"""The filters as the page offers them: each value with its name, how many it would leave, and whether it is on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_skeleton

from sojourn.base.content.texts import in_language
from sojourn.portals.public.catalogue.address import Address, written
from sojourn.stages.projects.search.listing import Directory, Listing
from sojourn.stages.projects.search.places import PROVINCES
from sojourn.texts import Speaker
from sojourn.ui.templatetags.saying import page_speaker

# In the order of the margin; the province has the map.
SHOWN = ("track", "language", "start", "weeks", "places", "university", "hub", "call")
SHORT = 8  # values that stand without being unfolded
# The provinces as they lie, row by row and column by column.
TILES = (
    ("YT", 1, 1), ("NT", 2, 1), ("NU", 3, 1),
    ("BC", 1, 2), ("AB", 2, 2), ("SK", 3, 2), ("MB", 4, 2), ("ON", 5, 2), ("QC", 6, 2), ("NL", 7, 2),
    ("NB", 6, 3), ("PE", 7, 3), ("NS", 7, 4),
)  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """One value of a filter. `id` is that of its box on the page."""

    value: str
    name: str
    count: str
    is_on: bool
    id: str


@dataclass(frozen=True)
class Group:
    """One filter with its values: the first of them, and the rest, which is folded away."""

    facet: str
    first: tuple[Choice, ...]
    more: tuple[Choice, ...]


@dataclass(frozen=True)
class Chip:
    """A filter that is on, and the address without it."""

    name: str
    url: str


def groups(listing: Listing, address: Address, directory: Directory) -> list[Group]:
    """All filters that have anything to choose."""
    made = []
    for facet in SHOWN:
        choices = list(_choices(facet, listing.counts[facet], address, directory))
        if len(choices) > 1 or any(choice.is_on for choice in choices):
            first = choices if len(choices) <= SHORT + 2 else choices[:SHORT]
            made.append(Group(facet, tuple(first), tuple(choices[len(first) :])))
    return made


def provinces(listing: Listing, address: Address) -> list[Choice]:
    """All thirteen provinces, and whatever other places the catalogue has."""
    speaker, on = page_speaker(), address.values("province")
    counts = listing.counts["province"]
    others = [code for code in counts if code and code not in PROVINCES and counts[code]]
    codes = (
        [code for code, _, _ in TILES] + others + [code for code in on if code not in PROVINCES and code not in others]
    )
    return [
        Choice(code, province_name(code), speaker.number(counts.get(code, 0)), code in on, f"province-{number}")
        for number, code in enumerate(dict.fromkeys(codes))
    ]


def chips(address: Address, directory: Directory) -> list[Chip]:
    """Every filter that is on, with its name."""
    speaker = page_speaker()
    return [
        Chip(name_of(facet, value, directory, speaker), address.without(facet, value))
        for facet, values in address.chosen
        for value in values
    ]


def _choices(facet: str, counts: Mapping[Any, int], address: Address, directory: Directory) -> Iterator[Choice]:
    speaker, on = page_speaker(), address.values(facet)
    found = {
        written(facet, value, directory.codes): count for value, count in counts.items() if value or facet == "places"
    }
    shown = {value: count for value, count in found.items() if value and (count or value in on)}
    shown |= {value: 0 for value in on if value not in shown}
    order = list(shown) if facet in ("start", "weeks", "places") else sorted(shown, key=lambda value: -shown[value])
    if facet in ("start", "weeks", "places"):
        order = sorted(order)
    if facet == "university":  # those that are on stay in sight
        order.sort(key=lambda value: value not in on)
    for number, value in enumerate(order):
        name = name_of(facet, value, directory, speaker)
        yield Choice(value, name, speaker.number(shown[value]), value in on, f"{facet}-{number}")


def name_of(facet: str, value: str, directory: Directory, speaker: Speaker) -> str:
    """A value of a filter in the language of the page."""
    if facet in directory.keys:
        return in_language(directory.names[facet].get(directory.keys[facet].get(value, -1))) or value
    if facet == "province":
        return province_name(value)
    if facet == "start":
        return month_name(value, speaker)
    if facet in ("weeks", "places"):
        return speaker(f"catalogue-{facet}-value", {"count": int(value)}) if value.isdigit() else value
    code = f"work-language-{value}" if facet == "language" else f"track-{value}"
    return speaker(code) if code.replace("-", "").isalnum() and code.isascii() and speaker.has(code) else value


def province_name(code: str) -> str:
    """A province by its postal code; another place as it is written."""
    return page_speaker()(f"province-{code.lower()}") if code in PROVINCES else code


def month_name(value: str, speaker: Speaker) -> str:
    """2027-05 as a month in words."""
    try:
        day = date(int(value[:4]), int(value[5:]), 1)
    except ValueError:
        return value
    return str(format_skeleton("yMMMM", day, locale=speaker.locale))


@dataclass(frozen=True)
class Loosening:
    """A filter whose absence would leave something."""

    facet: str
    count: int
    url: str


def loosen(listing: Listing, address: Address) -> list[Loosening]:
    """Where nothing is left: what to take away, that which leaves most first."""
    found = [Loosening(name, count, address.without(name)) for name, count in listing.loosened.items() if count]
    return sorted(found, key=lambda each: -each.count)
