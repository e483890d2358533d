"""The filters as the page offers them: each value with its name, how many it would leave, and whether it is on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from babel.dates import format_skeleton
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify

from sojourn.base.content.texts import in_language
from sojourn.portals.public.catalogue.address import Address, written
from sojourn.stages.projects.search.listing import Directory, Listing
from sojourn.stages.projects.search.places import PROVINCES
from sojourn.texts import Speaker
from sojourn.ui.pieces import Tile
from sojourn.ui.templatetags.saying import page_speaker

# In the order of the margin. Provinces of Canada stand on the map, other places here.
SHOWN = ("track", "language", "start", "weeks", "places", "university", "hub", "province", "call")
SHORT = 8  # values that stand without being unfolded
_OPTION = (
    '<li class="option"><input class="small-box" type="checkbox" form="filters" name="{}" value="{}" id="{}"{}>'
    '<label for="{}">{}</label><span class="count">{}</span></li>'
)


@dataclass(frozen=True)
class Choice:
    """One value of a filter. `id` is that of its box on the page."""

    facet: str
    value: str
    name: str
    count: str
    is_on: bool
    id: str

    @property
    def html(self) -> SafeString:
        """The line with its box: there may be a hundred, and a template would take 0.1 ms for each."""
        on = " checked" if self.is_on else ""
        name, value = escape(self.name), escape(self.value)
        return mark_safe(_OPTION.format(self.facet, value, self.id, on, self.id, name, self.count))  # noqa: S308  names and values are escaped


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
        if len(choices) > (facet != "province") or any(choice.is_on for choice in choices):
            first = choices if len(choices) <= SHORT + 2 else choices[:SHORT]
            made.append(Group(facet, tuple(first), tuple(choices[len(first) :])))
    return made


def tiles(listing: Listing, address: Address, hubs: Sequence[str], *, into_catalogue: bool = False) -> list[Tile]:
    """The provinces of the map, `hubs` those in which one is; each takes itself to the filters, or away from them.

    `into_catalogue`: the map stands on another page, and leads there.
    """
    base = reverse("public:catalogue") if into_catalogue else ""
    counts, on = listing.counts["province"], address.values("province")
    return [
        Tile(
            code,
            province_name(code),
            counts.get(code, 0),
            hubs.count(code),
            base + address.turned("province", code),
            is_on=code in on,
        )
        for code in PROVINCES
    ]


def _choice(facet: str, value: str, name: str, count: int, on: tuple[str, ...], speaker: Speaker) -> Choice:
    return Choice(facet, value, name, counted(speaker, count), value in on, _id(facet, value))


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
    if facet == "province":
        shown = {value: count for value, count in shown.items() if value not in PROVINCES}
    order = list(shown) if facet in ("start", "weeks", "places") else sorted(shown, key=lambda value: -shown[value])
    if facet in ("start", "weeks", "places"):
        order = sorted(order)
    if facet == "university":  # those that are on stay in sight
        order.sort(key=lambda value: value not in on)
    for value in order:
        yield _choice(facet, value, name_of(facet, value, directory, speaker), shown[value], on, speaker)


def name_of(facet: str, value: str, directory: Directory, speaker: Speaker) -> str:
    """A value of a filter in the language of the page."""
    if facet in directory.keys:
        return in_language(directory.names[facet].get(directory.keys[facet].get(value, -1))) or value
    if facet == "province":
        return province_name(value)
    if facet == "start":
        return month_name(value, speaker)
    if facet in ("weeks", "places"):
        is_number = value.isascii() and value.isdigit()
        return _named(speaker, f"catalogue-{facet}-value", int(value)) if is_number else value
    return coded("work-language" if facet == "language" else facet, value, speaker)


def coded(prefix: str, value: str, speaker: Speaker) -> str:
    """The name of a code; a code of an agreement's own that has none is said as it is."""
    code = f"{prefix}-{value}"
    return (
        speaker(code) if value and code.isascii() and code.replace("-", "").isalnum() and speaker.has(code) else value
    )


@lru_cache(maxsize=2048)
def _id(facet: str, value: str) -> str:
    """The id of a value's box; the same value has the same on every page, so that the focus stays on it."""
    return f"{facet}-{slugify(value) or 'none'}"


@lru_cache(maxsize=8192)
def counted(speaker: Speaker, count: int) -> str:
    """A count in the habit of the language."""
    return speaker.number(count)


@lru_cache(maxsize=256)
def _named(speaker: Speaker, code: str, count: int) -> str:
    return speaker(code, {"count": count})


def province_name(code: str) -> str:
    """A province by its postal code; another place as it is written."""
    return page_speaker()(f"province-{code.lower()}") if code in PROVINCES else code


@lru_cache(maxsize=256)
def month_name(value: str, speaker: Speaker) -> str:
    """2027-05 as a month in words."""
    try:
        day = date(int(value[:4]), int(value[5:]), 1)
    except (ValueError, OverflowError):
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


@dataclass(frozen=True)
class Suggestion:
    """Other words that find something. `is_alone`: only without the filters that are on."""

    words: str
    count: int
    url: str
    is_alone: bool


def suggestions(listing: Listing, address: Address) -> list[Suggestion]:
    """Where the words find nothing: what may have been meant, under the same filters where that leaves anything."""
    return [
        Suggestion(words, left or whole, address.worded(words, alone=not left), is_alone=not left)
        for words, left, whole in listing.meant
    ]


@dataclass(frozen=True)
class Lone:
    """What is on, by itself: its name, how many it would leave, the address with nothing else."""

    name: str
    count: int
    url: str


def lone(listing: Listing, address: Address, directory: Directory) -> list[Lone]:
    """Where nothing is left and no single filter is to blame: each by itself, that which leaves most first."""
    speaker = page_speaker()
    names = {facet: [name_of(facet, value, directory, speaker) for value in values] for facet, values in address.chosen}
    names["words"] = [address.words]
    found = [Lone(", ".join(names[name]), count, address.only(name)) for name, count in listing.alone.items() if count]
    return sorted(found, key=lambda each: -each.count)
