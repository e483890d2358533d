"""A programme as typed data: the keys of `programme.toml`, each an attribute of the same name."""

from typing import Annotated, Literal

from pydantic import Field

from sojourn.core.part import Part


class Texts(Part):
    """One text in the three languages."""

    en: str
    ko: str
    fr: str


class Choices(Part):
    """How many projects a student ranks, and over how many regions they spread."""

    min: Annotated[int, Field(ge=1)] = 1
    max: Annotated[int, Field(ge=1)] | None = None
    distinct_regions: Annotated[int, Field(ge=1)] = 1


class ProjectRules(Part):
    """Seats of a project that says nothing, and the most that a project may have."""

    capacity: Annotated[int, Field(ge=0)] = 1
    capacity_max: Annotated[int, Field(ge=0)] = 5


class Caps(Part):
    """Ceilings of the allocation. Every one is optional; maps go from an id (or a place name) to seats."""

    seats: Annotated[int, Field(ge=0)] | None = None
    budget_minor: Annotated[int, Field(ge=0)] | None = None
    home: dict[str, Annotated[int, Field(ge=0)]] = {}
    country: dict[str, Annotated[int, Field(ge=0)]] = {}
    host: dict[str, Annotated[int, Field(ge=0)]] = {}
    region: dict[str, Annotated[int, Field(ge=0)]] = {}
    hub: dict[str, Annotated[int, Field(ge=0)]] = {}


class Reserve(Part):
    """Soft seats inside a home's quota for one track."""

    home: str
    track: str
    seats: Annotated[int, Field(ge=0)]


class Allocation(Part):
    """How students are placed: see the mechanism in the documentation of the allocation."""

    priority: Literal["rankings", "merit"] = "rankings"
    unranked: Literal["after", "unacceptable"] = "after"
    not_nominated: Literal["after", "excluded"] = "after"
    seed: str
    round: Annotated[int, Field(ge=1)] = 1
    caps: Caps = Caps()
    reserve: tuple[Reserve, ...] = ()
