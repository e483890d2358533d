"""A small market in plain Python values: what one example of the property tests is made of."""

from dataclasses import dataclass, field
from typing import Literal

WEEKLY_MINOR = 40_000
TRAVEL_MINOR = 150_000
CEILING_MINOR = 1_200_000
WEEKS_MAX = 36
WEEKS = 12


@dataclass(frozen=True)
class Student:
    """A student with a list of projects, best first."""

    home: str
    choices: tuple[str, ...]
    track: str | None = None
    country: str | None = None
    merit: float | None = None
    prior_weeks: int = 0
    prior_award_minor: int = 0


@dataclass(frozen=True)
class Project:
    """A project with its place in every group."""

    supervisor: str
    host: str
    region: str | None = None
    hub: str | None = None
    capacity: int = 1
    weeks: int | None = None


@dataclass(frozen=True)
class Case:
    """A whole call, small enough to be read."""

    students: dict[str, Student]
    projects: dict[str, Project]
    supervisors: dict[str, int | None] = field(default_factory=dict)
    ranks_by: Literal["supervisor", "project"] | None = None
    rankings: dict[str, dict[str, int]] = field(default_factory=dict)
    nominations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    held: dict[str, str] = field(default_factory=dict)
    priority: Literal["rankings", "merit"] = "rankings"
    unranked: Literal["after", "unacceptable"] = "after"
    not_nominated: Literal["after", "excluded"] = "after"
    seed: str = "seed"
    programme: str = "small"
    round: int = 1
    seats: int | None = None
    budget_minor: int | None = None
    home: dict[str, int] = field(default_factory=dict)
    country: dict[str, int] = field(default_factory=dict)
    host: dict[str, int] = field(default_factory=dict)
    region: dict[str, int] = field(default_factory=dict)
    hub: dict[str, int] = field(default_factory=dict)
    reserves: dict[tuple[str, str], int] = field(default_factory=dict)
    choices_min: int = 1
    choices_max: int | None = None
    distinct_regions: int = 1

    def ineligible(self) -> dict[str, str]:
        """Students (not held) who break a rule of the programme, with the rules' ids."""
        found = {}
        for name, student in self.students.items():
            rules = []
            if len(student.choices) < self.choices_min:
                rules.append("choices.min")
            if self.choices_max is not None and len(student.choices) > self.choices_max:
                rules.append("choices.max")
            regions = {self.projects[p].region for p in student.choices} - {None}
            if self.distinct_regions > 1 and len(regions) < self.distinct_regions:
                rules.append("choices.distinct_regions")
            if rules and name not in self.held:
                found[name] = ";".join(rules)
        return found

    def weeks(self, project: str) -> int:
        """The weeks of a placement on a project."""
        own = self.projects[project].weeks
        return WEEKS if own is None else own

    def award_minor(self, student: str, project: str) -> int:
        """The award of a placement."""
        whole = WEEKLY_MINOR * self.weeks(project) + TRAVEL_MINOR
        return max(0, min(whole, CEILING_MINOR - self.students[student].prior_award_minor))

    def over_ceiling(self, student: str, project: str) -> bool:
        """Whether a project is refused to a student before the match."""
        too_long = self.students[student].prior_weeks + self.weeks(project) > WEEKS_MAX
        return too_long or self.award_minor(student, project) == 0

    def total_seats(self) -> int | None:
        """The programme's seats: the smaller of what is stated and what the budget buys."""
        rules = [] if self.seats is None else [self.seats]
        if self.budget_minor is not None:
            rules.append(self.budget_minor // CEILING_MINOR)
        return min(rules) if rules else None
