"""The rules a programme may set on who can take part, as data: one model a kind.

What a kind decides stands in its docstring, what a key means beside the key.
"""

from datetime import date
from typing import Annotated, Literal, Self
from unicodedata import normalize

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from sojourn.core.countries import Country
from sojourn.core.grade_scales import SCALES, ScaleName
from sojourn.core.part import Part

CannotTell = Literal["admit", "exclude"]


def _rule_id(text: str) -> str:
    if ";" in text:
        # results join ids with semicolons
        raise PydanticCustomError("rule_id_semicolon", "an id holds no semicolon")
    return normalize("NFC", text)


RuleId = Annotated[str, Field(min_length=1), AfterValidator(_rule_id)]
Countries = Annotated[tuple[Country, ...], Field(min_length=1)]


class _Rule(Part):
    """What every rule states beside its kind."""

    id: RuleId = Field(description="Name of the rule, unique in the programme; results quote it.")
    cannot_tell: CannotTell = Field(
        default="admit",
        description=(
            "What happens to a student whose facts do not answer the rule: `admit` or `exclude`. "
            "It is reported either way, because a person must look."
        ),
    )
    source: str = Field(
        default="", description="Where the rule stands: a clause, a page, a decision. Verdicts quote it."
    )


class MinAge(_Rule):
    """The student has completed this many years of life on the date; who is born on 29 February does so on 1 March."""

    kind: Literal["min_age"]
    years: int = Field(ge=0, le=120, description="Completed years of age.")
    on: date = Field(description="The date on which the age counts.")


class GradeMinimum(Part):
    """A minimum as a percentage, or as a value on a scale."""

    percent: float | None = Field(default=None, ge=0, le=100, description="Minimum after conversion to percent.")
    value: float | None = Field(default=None, description="Minimum on `scale`, as a transcript would write it.")
    scale: ScaleName | None = Field(default=None, description="Scale of `value`: " + ", ".join(SCALES) + ".")

    @model_validator(mode="after")
    def _percent_or_value(self) -> Self:
        if (self.value is None) != (self.scale is None):
            raise PydanticCustomError("grade_value_and_scale", "`value` and `scale` go together")
        if self.percent is not None and self.value is not None:
            raise PydanticCustomError("grade_percent_and_value", "state `percent`, or `value` with `scale`, not both")
        if self.value is not None and self.scale is not None:
            scale = SCALES[self.scale]
            if not scale.low <= self.value <= scale.high:
                figures = {"figure": f"{self.value:g}", "scale": self.scale}
                raise PydanticCustomError("grade_off_scale", "{figure} is not on the scale {scale}", figures)
        return self


class MinGrade(GradeMinimum, _Rule):
    """The student's grade reaches the minimum; a value on the student's own scale is compared without conversion."""

    kind: Literal["min_grade"]
    by_country: dict[Country, GradeMinimum] = Field(
        default={},
        description="Other minima by the student's country, each with `percent` or with `value` and its own `scale`.",
    )

    @model_validator(mode="after")
    def _some_minimum(self) -> Self:
        if self.percent is None and self.value is None and not self.by_country:
            raise PydanticCustomError("grade_minimum_missing", "state `percent`, `value` and `scale`, or `by_country`")
        for country, minimum in self.by_country.items():
            if minimum.percent is None and minimum.value is None:
                figures = {"country": country}
                raise PydanticCustomError("country_minimum_missing", "{country} states no minimum", figures)
        return self


class SemestersLeft(_Rule):
    """The semesters that the student still has to study lie between the two figures, both included."""

    kind: Literal["semesters_left"]
    min: int | None = Field(default=None, ge=0, description="Fewest semesters left.")
    max: int | None = Field(default=None, ge=0, description="Most semesters left.")
    at: date | None = Field(
        default=None, description="The date at which the student's figure counts; quoted, not computed."
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise PydanticCustomError("bound_missing", "state `min` or `max`")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise PydanticCustomError("min_above_max", "`min` is above `max`")
        return self


class FullTime(_Rule):
    """The student is enrolled full time."""

    kind: Literal["full_time"]


class CitizenshipIn(_Rule):
    """The student holds at least one of the citizenships."""

    kind: Literal["citizenship_in"]
    countries: Countries = Field(description="ISO 3166-1 alpha-2 codes.")


class CitizenshipNotIn(_Rule):
    """The student holds none of the citizenships."""

    kind: Literal["citizenship_not_in"]
    countries: Countries = Field(description="ISO 3166-1 alpha-2 codes.")


class LanguageAlternative(Part):
    """One accepted language test and the score it needs."""

    test: str = Field(min_length=1, description="Name of the test; case and runs of spaces do not matter.")
    score: float = Field(description="Lowest accepted score.")


class LanguageTest(_Rule):
    """The student reaches the score of one of the tests, or holds a citizenship that needs none."""

    kind: Literal["language_test"]
    alternatives: Annotated[tuple[LanguageAlternative, ...], Field(min_length=1)] = Field(
        description="Accepted tests with their scores; each test once."
    )
    exempt_citizenships: tuple[Country, ...] = Field(
        default=(), description="Citizenships that need no test: ISO 3166-1 alpha-2 codes."
    )

    @model_validator(mode="after")
    def _each_test_once(self) -> Self:
        names = [plain_test(alternative.test) for alternative in self.alternatives]
        if len(set(names)) < len(names):
            raise PydanticCustomError("test_twice", "a test is named twice")
        return self


def plain_test(name: str) -> str:
    """The form of a test's name in which two spellings are compared: without case, with single spaces."""
    return " ".join(normalize("NFC", name).casefold().split())


class PassportValidUntil(_Rule):
    """The student's passport expires on the date or later."""

    kind: Literal["passport_valid_until"]
    on: date = Field(description="The last day on which the passport must be valid.")


class DegreeWithin(_Rule):
    """The student's last degree was earned in the years that end on the date."""

    kind: Literal["degree_within"]
    years: int = Field(ge=1, description="How many years back the degree may lie, the anniversary included.")
    on: date = Field(description="The date from which the years count back.")


class NotAtDegreeInstitution(_Rule):
    """A project's host is no institution at which the student earned a degree.

    It is judged choice by choice: a listed project at such a host is out of reach, the others stay. The student as a
    whole fails only when every listed project is out of reach.
    """

    kind: Literal["not_at_degree_institution"]


class AvailableBetween(_Rule):
    """The student is available from the first to the last day, or for some weeks in a row between them."""

    kind: Literal["available_between"]
    start_on: date = Field(description="First day of the window.")
    end_on: date = Field(description="Last day of the window.")
    weeks: int | None = Field(
        default=None,
        ge=1,
        description="Weeks in a row inside the window that are enough; without it, the whole window.",
    )

    @model_validator(mode="after")
    def _window_holds_weeks(self) -> Self:
        days = (self.end_on - self.start_on).days + 1
        if days < 7 * (self.weeks or 0) or days < 1:
            raise PydanticCustomError("availability_too_short", "the window is shorter than what it asks for")
        return self


Rule = Annotated[
    MinAge
    | MinGrade
    | SemestersLeft
    | FullTime
    | CitizenshipIn
    | CitizenshipNotIn
    | LanguageTest
    | PassportValidUntil
    | DegreeWithin
    | NotAtDegreeInstitution
    | AvailableBetween,
    Field(discriminator="kind"),
]


class Ceilings(Part):
    """What one person may have over every programme of an agreement: something of it is left.

    It is made from the award, not written in `[[eligibility]]`. It informs and never excludes: a project too long
    or too dear for what is left is refused project by project before the match.
    """

    kind: Literal["ceilings"] = "ceilings"
    id: str = "award.ceiling"
    cannot_tell: CannotTell = "admit"
    source: str = ""
    weeks_max: int | None = None
    ceiling_minor: int | None = None
    currency: str = ""


AnyRule = Rule | Ceilings
