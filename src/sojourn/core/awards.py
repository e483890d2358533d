"""What a placement pays: components times weeks or whole units, at most what the person's ceilings leave."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from sojourn.core.errors import Refused
from sojourn.core.programme.award import Award, BudgetLine, Component, Units

DAYS_OF_WEEK = 7
UNIT_LINE = "units"


@dataclass(frozen=True)
class Line:
    """One line of an award. Units: minor units of the award's currency; `paid` says how it is paid out."""

    name: str
    amount_minor: int
    paid: Literal["awarded", "reimbursed"]


def weeks_of(award: Award, project_weeks: int | None) -> int:
    """Weeks of a placement: the project's, else the programme's. Source: call folder, section 3, Award."""
    return award.weeks if project_weeks is None else project_weeks


def units_of(units: Units, weeks: int) -> int:
    """The fewest units whose span holds the weeks; 0 when none does.

    Source: mission.md, rule 5: one unit is 12 to 24 weeks, two units are 24 to 48, so that 24 weeks are one unit.
    """
    count = -(-weeks // units.weeks_max)
    fits = 1 <= count <= units.units_max and count * units.weeks_min <= weeks
    return count if fits else 0


def award_lines(award: Award, weeks: int, country: str | None = None) -> tuple[Line, ...]:
    """The award before ceilings, line by line: components, or units in one line (their budget is the applicants')."""
    if award.units is not None:
        count = units_of(award.units, weeks)
        return (Line(UNIT_LINE, count * award.units.amount_minor, _paid(award.units)),) if count else ()
    return tuple(Line(line.name, _amount(line, weeks, country), line.paid) for line in award.components)


def award_minor(award: Award, weeks: int, prior_award_minor: int | None = 0, country: str | None = None) -> int:
    """The award of a placement after the ceiling: components times weeks, at most what earlier awards leave.

    Units: minor units of `award.currency`; never negative. An unknown earlier award counts as none.
    Source: call folder, section 3, Award.
    """
    full = sum(line.amount_minor for line in award_lines(award, weeks, country))
    return max(0, min(full, award.ceiling_minor - (prior_award_minor or 0)))


def capped_lines(
    award: Award, weeks: int, prior_award_minor: int | None = 0, country: str | None = None
) -> tuple[Line, ...]:
    """The award after the ceiling, line by line as listed; the ceiling takes from the last lines first."""
    left = award_minor(award, weeks, prior_award_minor, country)
    kept = []
    for line in award_lines(award, weeks, country):
        amount = min(line.amount_minor, left)
        left -= amount
        kept.append(Line(line.name, amount, line.paid))
    return tuple(kept)


def refused_by_ceiling(
    award: Award,
    weeks: int,
    prior_weeks: int | None = 0,
    prior_award_minor: int | None = 0,
    country: str | None = None,
) -> bool:
    """Whether a project is out of a student's reach: its weeks pass what is left, or nothing would be paid.

    Source: call folder, section 3, Award; reason code `ceiling`.
    """
    too_long = weeks > award.weeks_max - (prior_weeks or 0)
    return too_long or award_minor(award, weeks, prior_award_minor, country) == 0


def capped(amounts: NDArray[np.int64], prior_award_minor: NDArray[np.int64], ceiling_minor: int) -> NDArray[np.int64]:
    """`award_minor` over columns: full amounts cut to what earlier awards leave, never negative.

    Shapes: (n,), (n,) -> (n,). Units: minor units.
    """
    return np.maximum(np.minimum(amounts, ceiling_minor - prior_award_minor), 0)


def paid_by(award: Award, amount_minor: int) -> dict[str, int]:
    """What each funder pays of an award: its share rounded down to the minor unit, the last funder takes the rest.

    Units: minor units; the sum is the award. Nothing is split where the programme names no funders.
    Source: mission.md, rule 6: several funders with shares.
    """
    paid = {funder.id: amount_minor * funder.share.numerator // funder.share.denominator for funder in award.funders}
    if award.funders:
        paid[award.funders[-1].id] += amount_minor - sum(paid.values())
    return paid


def budget_limits(units: Units, count: int) -> dict[str, int | None]:
    """The most that each line may take of an award of so many units; None where only the award itself limits it."""
    return {line.name: None if line.cap_minor is None else count * line.cap_minor for line in units.lines}


def check_budget(units: Units, count: int, budget: Mapping[str, int]) -> None:
    """Accepts a budget whose lines are known, inside their limits, and add up to the award exactly.

    Errors: Refused `budget_line_unknown`, `budget_line_negative`, `budget_line_above_limit`, `budget_not_the_award`.
    Source: mission.md, rule 6: of a unit of CAD 6,000 at most 1,500 are for research costs.
    """
    limits = budget_limits(units, count)
    for name, amount in budget.items():
        if name not in limits:
            raise Refused("budget_line_unknown", {"line": name})
        if amount < 0:
            raise Refused("budget_line_negative", {"line": name, "amount": amount})
        limit = limits[name]
        if limit is not None and amount > limit:
            raise Refused("budget_line_above_limit", {"line": name, "amount": amount, "limit": limit})
    whole = count * units.amount_minor
    if sum(budget.values()) != whole:
        raise Refused("budget_not_the_award", {"amount": sum(budget.values()), "limit": whole})


def _amount(line: Component, weeks: int, country: str | None) -> int:
    rate = line.rates.get(country, line.amount_minor) if country is not None else line.amount_minor
    counted = weeks if line.cap_weeks is None else min(weeks, line.cap_weeks)
    times = {"once": 1, "week": counted, "day": counted * DAYS_OF_WEEK}[line.per]
    amount = rate * times
    return amount if line.cap_minor is None else min(amount, line.cap_minor)


def _paid(units: Units) -> Literal["awarded", "reimbursed"]:
    """A unit is reimbursed only when every line of its budget is."""
    lines: tuple[BudgetLine, ...] = units.lines
    return "reimbursed" if lines and all(line.paid == "reimbursed" for line in lines) else "awarded"
