"""What views hand to parts of pages: plain values, made by the view, drawn by a tag."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

When = Literal["done", "now", "later"]
Kind = Literal["good", "warn", "bad", "plain", "now", "later", "closed"]


@dataclass(frozen=True)
class Moment:
    """A line of a timeline: when (as it is shown), what, a second line, and whether it is past, present or to come."""

    when: str
    what: str
    note: str = ""
    state: When = "later"
    href: str = ""


@dataclass(frozen=True)
class Stage:
    """A step of a long form: its name, where it leads, its status; a closed one says what opens it."""

    name: str
    href: str = ""
    kind: Kind = "later"
    note: str = ""
    is_here: bool = False


@dataclass(frozen=True)
class Tab:
    """A saved view or a side of a thing: its name, address, count, and whether it is the one shown."""

    name: str
    href: str
    count: int | None = None
    is_here: bool = False


@dataclass(frozen=True)
class Option:
    """A value that a filter can take, its words, and how many rows have it."""

    value: str
    words: str
    count: int | None = None


@dataclass(frozen=True)
class Filter:
    """A filter of a list: its name in the address, its words, its options.

    `is_single` allows one at a time; `is_content`: the options are names that people gave, not words of the house.
    """

    name: str
    words: str
    options: Sequence[Option]
    is_single: bool = False
    is_content: bool = False


@dataclass(frozen=True)
class Measure:
    """How much of a cap is used. `words`: what stands at the right instead of "value of cap"; `note`: a second line."""

    name: str
    value: int
    cap: int | None = None
    words: str = ""
    note: str = ""


@dataclass(frozen=True)
class Gone:
    """A step of a funnel: how many went on, how many left at this step and why, how many are still possible."""

    name: str
    value: int
    left: int = 0
    waiting: int = 0
    note: str = ""
    is_to_come: bool = False


@dataclass(frozen=True)
class Share:
    """A part of a whole: its words and count; a rest that belongs to nobody is hatched."""

    name: str
    value: int
    is_nobody: bool = False


@dataclass(frozen=True)
class Tile:
    """A province on the map: code, name, count, number of hubs, the address that chooses it, whether it is chosen."""

    code: str
    name: str
    count: int = 0
    hubs: int = 0
    href: str = ""
    is_on: bool = False


@dataclass(frozen=True)
class Flow:
    """So many from one to another."""

    source: str
    target: str
    value: int


@dataclass(frozen=True)
class Difference:
    """What a version says about a thing and what another says; empty where it says nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Reason:
    """A line of an explanation: status, what was asked, the sentence that answers, where it is written.

    `href` and `act`: where the reader can mend it, and the words of that link.
    """

    kind: Kind
    name: str
    sentence: str
    source: str = ""
    href: str = ""
    act: str = ""


@dataclass(frozen=True)
class Ranked:
    """A thing in an order that a person makes: its code, title, lines below it, a tag before those.

    `place`: a line of names that people gave, which no language translates.
    """

    code: str
    title: str
    meta: Sequence[str] = field(default_factory=tuple)
    tag: str = ""
    place: str = ""
    href: str = ""
    is_moved: bool = False


@dataclass(frozen=True)
class Column:
    """A column of a list that can be chosen: its name in the address, its words."""

    name: str
    words: str
