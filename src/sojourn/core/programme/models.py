"""A programme as typed data: the keys of `programme.toml`, each an attribute of the same name."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from sojourn.core.eligibility.rules import AnyRule, Ceilings, Rule
from sojourn.core.grade_tables import GradeTable
from sojourn.core.part import Part
from sojourn.core.programme.award import Award
from sojourn.core.programme.values import MOST_BUDGET_MINOR, Count, Id, Seats, Zone


class Texts(Part):
    """One text in the three languages. A bare text, or a language left out, stands for the English one."""

    en: str = Field(min_length=1, description="In English.")
    ko: str = Field(default="", description="In Korean; without it, the English text.")
    fr: str = Field(default="", description="In French; without it, the English text.")

    @model_validator(mode="before")
    @classmethod
    def _one_text_for_all(cls, data: Any) -> Any:
        texts = {"en": data} if isinstance(data, str) else data
        if isinstance(texts, dict) and isinstance(texts.get("en"), str):
            return {**texts, **{code: texts.get(code) or texts["en"] for code in ("ko", "fr")}}
        return texts


class Window(Part):
    """When placements take place, as civil dates, all included."""

    start_from: date | None = Field(default=None, description="First day on which a placement may start.")
    start_to: date | None = Field(default=None, description="Last day on which a placement may start.")
    end_by: date | None = Field(default=None, description="Last day of the latest placement.")


class Deadline(Part):
    """A submission window, said in the local time of one zone; `sojourn.core.periods` makes instants of it."""

    opens_at: datetime | None = Field(default=None, description="Local date and time of opening, without a zone.")
    closes_at: datetime = Field(description="Local date and time of closing, without a zone: 2026-09-17T13:00:00.")
    zone: Zone = Field(description="IANA time zone in which both are said: America/Vancouver.")
    grace_minutes: Annotated[int, Field(strict=True, ge=0, le=10_080)] = Field(
        default=0, description="Minutes after closing in which a submission still counts."
    )


class Choices(Part):
    """How many projects a student ranks, and over how many regions they spread."""

    min: Count = Field(default=1, description="Fewest choices of a student.")
    max: Count | None = Field(default=None, description="Most choices of a student; without it, no limit.")
    distinct_regions: Count = Field(default=1, description="Fewest different regions among a student's choices.")


class ProjectRules(Part):
    """Seats of a project that says nothing, and the most that a project may have."""

    capacity: Seats = Field(default=1, description="Seats of a project whose row says nothing.")
    capacity_max: Seats = Field(default=5, description="Most seats that a project may have.")


class Hub(Part):
    """A regional office of the funder and the places it looks after."""

    name: Texts | None = Field(default=None, description="Its name.")
    regions: tuple[Id, ...] = Field(default=(), description="Regions whose projects belong to the hub.")
    cities: tuple[Id, ...] = Field(
        default=(), description="Cities whose projects belong to the hub, before any hub that has their region."
    )


class Places(Part):
    """Names of regions with their spellings, and hubs; the import of a catalogue reads them."""

    regions: dict[Id, tuple[Id, ...]] = Field(
        default={}, description="Each region with other spellings of it that a catalogue may use."
    )
    hubs: dict[Id, Hub] = Field(default={}, description="Each hub by its id.")


class Caps(Part):
    """Ceilings of the allocation. Every one is optional; maps go from an id (or a place name) to seats."""

    seats: Seats | None = Field(default=None, description="Seats of the whole programme.")
    budget_minor: Annotated[int, Field(strict=True, ge=0, le=MOST_BUDGET_MINOR)] | None = Field(
        default=None,
        description="Money of the whole programme; it counts in seats at `award.ceiling_minor`, rounded down.",
    )
    home: dict[Id, Seats] = Field(default={}, description="Quota by home university id.")
    country: dict[Id, Seats] = Field(default={}, description="Seats by students.country.")
    host: dict[Id, Seats] = Field(default={}, description="Seats by host university id.")
    region: dict[Id, Seats] = Field(default={}, description="Seats by region.")
    hub: dict[Id, Seats] = Field(default={}, description="Seats by hub.")


class Reserve(Part):
    """Soft seats inside a home's quota for one track."""

    home: Id = Field(description="Home university id; it has a quota in `allocation.caps.home`.")
    track: Id = Field(description="Track whose students take the seats first.")
    seats: Seats = Field(description="Seats set aside; what the track does not use is open to all of the home.")


class Allocation(Part):
    """How students are placed: see the mechanism in the documentation of the allocation."""

    priority: Literal["rankings", "merit"] = Field(
        default="rankings", description="Whether supervisors' rankings or merit decide between students."
    )
    unranked: Literal["after", "unacceptable"] = Field(
        default="after", description="Students whom a ranking leaves out: after the ranked ones, or refused."
    )
    not_nominated: Literal["after", "excluded"] = Field(
        default="after", description="Students whom a home with nominations leaves out: after the others, or excluded."
    )
    seed: Annotated[str, StringConstraints(strip_whitespace=False, min_length=1)] = Field(
        description="A public value drawn after the inputs are frozen; ties are drawn from it. Used exactly as written."
    )
    round: Count = Field(default=1, description="Number of the round, from 1; later rounds turn the lottery round.")
    caps: Caps = Field(default=Caps(), description="Ceilings.")
    reserve: tuple[Reserve, ...] = Field(default=(), description="Seats set aside inside home quotas.")


class Programme(Part):
    """A kind of opportunity with all its rules."""

    id: Id = Field(description="Id of the programme; the lottery uses it.")
    name: Texts = Field(description="Name as people read it.")
    description: Texts | None = Field(default=None, description="A sentence or two for applicants.")
    sources: tuple[str, ...] = Field(default=(), description="Where the rules stand: addresses, names of documents.")
    window: Window | None = Field(default=None, description="When placements take place.")
    deadlines: dict[Id, Deadline] = Field(default={}, description="Submission windows by their names.")
    choices: Choices = Field(default=Choices(), description="What a student's list must look like.")
    project: ProjectRules = Field(default=ProjectRules(), description="Seats of projects.")
    eligibility: tuple[Rule, ...] = Field(default=(), description="Who can take part; each rule by its `kind`.")
    grades: tuple[GradeTable, ...] = Field(
        default=(),
        description="Own conversion tables of grades; each wins over the shipped one of its scale and country.",
    )
    award: Award = Field(description="What a placement pays.")
    places: Places = Field(default=Places(), description="Regions and hubs.")
    allocation: Allocation = Field(description="How students are placed.")

    @property
    def all_rules(self) -> tuple[AnyRule, ...]:
        """The rules of eligibility with the ceilings that the award sets."""
        award = self.award
        ceilings = Ceilings(weeks_max=award.weeks_max, ceiling_minor=award.ceiling_minor, currency=award.currency)
        return (*self.eligibility, ceilings)

    @property
    def seat_limit(self) -> int | None:
        """Seats of the whole programme: the smaller of the stated seats and what the budget holds at the ceiling.

        Source: call folder, section 2, `allocation.caps`.
        """
        caps = self.allocation.caps
        stated = [] if caps.seats is None else [caps.seats]
        bought = [] if caps.budget_minor is None else [caps.budget_minor // self.award.ceiling_minor]
        return min(stated + bought, default=None)
