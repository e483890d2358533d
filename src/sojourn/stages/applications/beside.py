"""What a person has beside one application: others under the same agreement, and what they come to together."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, Max, OuterRef

from sojourn.core.moves.application import ALIVE
from sojourn.core.terms import Terms
from sojourn.stages.applications.models import Application, Choice
from sojourn.stages.calls import queries as calls

# What has ended without a place takes nothing from anybody.
COUNTED = ALIVE - {"ineligible", "refused", "unplaced"}


@dataclass(frozen=True)
class Beside:
    """Other applications under the agreement, and the ceilings of a person over all of them.

    `weeks`: what was had before and the longest ranked project of each application together; `weeks_max` and
    `ceiling_minor` are those of the agreement. `prior_minor`: the money that was had before.
    """

    others: Sequence[Application]
    weeks: int
    weeks_max: int
    prior_minor: int
    ceiling_minor: int
    currency: str

    @property
    def is_over(self) -> bool:
        """Whether the weeks together would pass the ceiling."""
        return self.weeks > self.weeks_max


def has_beside() -> Exists:
    """Whether an application has others beside it, asked with the application itself."""
    others = Application.objects.filter(
        person=OuterRef("person"), call__agreement=OuterRef("call__agreement"), state__in=COUNTED
    )
    return Exists(others.exclude(pk=OuterRef("pk")))


def beside(application: Application) -> Beside | None:
    """What stands beside an application; None where it is the only one, or no terms are in force.

    Three queries; none where `has_beside` was asked and there is none.
    """
    if not getattr(application, "has_beside", True):
        return None
    rows = Application.objects.filter(person=application.person_id, call__agreement=application.call.agreement_id)
    others = list(
        rows.filter(state__in=COUNTED).exclude(pk=application.pk).select_related("call").order_by("call__code", "pk")
    )
    terms: Terms | None = calls.terms_of(application.call) if others else None
    if terms is None:
        return None
    every = [application, *others]
    longest = Choice.objects.filter(application__in=every).order_by().values("application")
    weeks = sum(row["most"] for row in longest.annotate(most=Max("project__weeks")))
    return Beside(
        others=others,
        weeks=weeks + max((each.prior_weeks or 0 for each in every), default=0),
        weeks_max=terms.weeks_max,
        prior_minor=max((each.prior_award_minor or 0 for each in every), default=0),
        ceiling_minor=terms.ceiling_minor,
        currency=terms.currency,
    )
