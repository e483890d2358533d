"""The award of a placement as data: components or units, ceilings, instalments, who pays."""

from typing import Annotated, Literal

from pydantic import Field

from sojourn.core.part import Part
from sojourn.core.programme.values import Currency, Id, Minor, PositiveMinor, Share, Weeks

Paid = Literal["awarded", "reimbursed"]
PAID = "`awarded`: paid as a grant; `reimbursed`: paid against receipts."


class Component(Part):
    """One line of the award: an amount once, for each day or for each week (a week has 7 days)."""

    name: Id = Field(description="Code of the line, as statements show it.")
    amount_minor: Minor = Field(description="Amount in minor units of `award.currency`, for each `per`.")
    per: Literal["once", "day", "week"] = Field(description="What the amount counts: the stay, its days or its weeks.")
    cap_weeks: Weeks | None = Field(default=None, description="Weeks that count at most; without it, all.")
    cap_minor: Minor | None = Field(default=None, description="Most that the whole line comes to.")
    rates: dict[Id, Minor] = Field(
        default={},
        description="Other amounts by the student's country (as in students.country), in place of `amount_minor`.",
    )
    paid: Paid = Field(default="awarded", description=PAID)


class BudgetLine(Part):
    """One line of a unit's budget, which the applicants fill in themselves."""

    name: Id = Field(description="Code of the line.")
    cap_minor: Minor | None = Field(default=None, description="Most that the line may take of one unit.")
    paid: Paid = Field(default="awarded", description=PAID)


class Units(Part):
    """An award in whole units: each stands for an amount and for a span of weeks."""

    amount_minor: PositiveMinor = Field(description="Amount of one unit in minor units.")
    weeks_min: Weeks = Field(description="Fewest weeks of one unit.")
    weeks_max: Weeks = Field(description="Most weeks of one unit.")
    units_max: Annotated[int, Field(strict=True, ge=1, le=100)] = Field(
        default=1, description="Most units of one placement."
    )
    lines: tuple[BudgetLine, ...] = Field(default=(), description="Lines of a unit's budget with their limits.")


class InstalmentTerm(Part):
    """One instalment: its share of the award and what releases it."""

    share: Share = Field(
        description='Share of the award, as a number or a text such as "0.5" or "1/3"; all shares sum to exactly 1.'
    )
    release: Id = Field(description="Code of the event that releases the payment.")


class Funder(Part):
    """Who pays, and which share of the award."""

    id: Id = Field(description="Id of the organisation.")
    share: Share = Field(description="Share of every award; all shares sum to exactly 1.")


class Award(Part):
    """What a placement pays, and the ceilings of the agreement."""

    currency: Currency = Field(description="ISO 4217 code: CAD.")
    ceiling_minor: PositiveMinor = Field(
        description="Most that one person gets over every programme of the agreement, in minor units."
    )
    weeks_max: Weeks = Field(description="Most weeks of one person over every programme of the agreement.")
    weeks: Weeks = Field(description="Weeks of a placement when the project says nothing.")
    components: tuple[Component, ...] = Field(default=(), description="Lines that add up to the award.")
    units: Units | None = Field(default=None, description="In place of components: an award in whole units.")
    instalments: tuple[InstalmentTerm, ...] = Field(
        default=(InstalmentTerm.model_validate({"share": "1", "release": "arrival_confirmed"}),),
        min_length=1,
        description="Payments in their order; each is rounded down to the minor unit and the last takes the rest.",
    )
    funders: tuple[Funder, ...] = Field(default=(), description="Who pays which share; without it, nothing is split.")
