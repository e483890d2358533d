"""The terms of an agreement as data: what calls under it must obey."""

from datetime import date
from fractions import Fraction
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme.values import MOST_WEEKS, Currency, Id, PositiveMinor

MOST_PROJECT_SEATS = 5
WHOLE = Fraction(1)


class Terms(BaseModel):
    """What the parties of an agreement have agreed on.

    Units: `ceiling_minor` in minor units of `currency` for one person over all programmes under the agreement,
    `weeks_max` likewise in weeks, `project_seats_max` students a project. Organisations and tracks are named by code.
    Source: agreement of AICA, Mitacs and three universities of 2023-11-15.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    begins_on: date
    ends_on: date
    programmes: tuple[Id, ...] = ()
    currency: Currency = "CAD"
    ceiling_minor: PositiveMinor
    weeks_max: Annotated[int, Field(ge=1, le=MOST_WEEKS)]
    project_seats_max: Annotated[int, Field(ge=1, le=MOST_PROJECT_SEATS)] = MOST_PROJECT_SEATS
    tracks: tuple["HomeTrack", ...] = ()
    quotas: tuple["Quota", ...] = ()
    shares: tuple["FunderShare", ...] = ()
    renewal_notice_days: Annotated[int, Field(ge=0, le=730)] = 180

    @model_validator(mode="after")
    def _hold_together(self) -> Self:
        if self.ends_on < self.begins_on:
            raise PydanticCustomError("terms_end_before_begin", "ends before it begins")
        if self.shares and sum(share.fraction for share in self.shares) != WHOLE:
            raise PydanticCustomError("terms_shares_not_whole", "shares are not one whole")
        for quota in self.quotas:
            if sum(reserve.seats for reserve in quota.reserves) > quota.seats:
                raise PydanticCustomError("terms_reserves_above_quota", "reserves above quota", {"home": quota.home})
        if len({quota.home for quota in self.quotas}) < len(self.quotas):
            raise PydanticCustomError("terms_quota_twice", "two quotas of one home")
        return self


class HomeTrack(BaseModel):
    """A home university and the track that is its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    home: Id
    track: Id


class Reserve(BaseModel):
    """Seats of a quota set aside for one track."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    track: Id
    seats: Annotated[int, Field(ge=1, le=10_000)]


class Quota(BaseModel):
    """The most students of one home university in one call."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    home: Id
    seats: Annotated[int, Field(ge=0, le=10_000)]
    reserves: tuple[Reserve, ...] = ()


class FunderShare(BaseModel):
    """The share of the costs that an organisation bears, as a fraction: `2/3`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    organisation: Id
    share: Annotated[str, Field(pattern=r"^[1-9]\d{0,3}(/[1-9]\d{0,3})?$")]

    @field_validator("share")
    @classmethod
    def _at_most_whole(cls, value: str) -> str:
        if Fraction(value) > WHOLE:
            raise PydanticCustomError("terms_share_above_whole", "above one whole")
        return value

    @property
    def fraction(self) -> Fraction:
        """The share as an exact number."""
        return Fraction(self.share)


def read_terms(plain: dict[str, Any]) -> Terms:
    """Terms from plain JSON values.

    Errors: BadInput with one problem a fault; `column` is the key, as in `quotas.0.seats`.
    """
    try:
        return Terms.model_validate(plain)
    except ValidationError as faults:
        raise BadInput(
            [
                Problem(
                    fault["type"] if fault["type"].startswith("terms_") else f"terms_{fault['type']}",
                    "terms",
                    None,
                    ".".join(str(part) for part in fault["loc"]),
                    str(fault["input"])[:80] if fault["loc"] else None,
                    dict(fault.get("ctx") or {}),
                )
                for fault in faults.errors(include_url=False)
            ]
        ) from None
