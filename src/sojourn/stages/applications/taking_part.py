"""Which applications of a call enter its allocation, and why the others do not."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

from sojourn.stages.applications.models import Application
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call

# Why an application does not take part, in the order in which the reasons are looked at: `round-out-<reason>`.
REASONS = (
    *("withdrawn", "returned", "ineligible", "appealed", "refused", "has_result"),
    *("not_judged", "not_endorsed", "no_home", "no_choices"),
)
STATES_OUT = {
    **{state: state for state in ("withdrawn", "returned", "ineligible", "appealed", "refused")},
    "placed": "has_result",
    "unplaced": "has_result",
}


@dataclass(frozen=True)
class Part:
    """One application that was handed in, and why it stays out; an empty reason means that it takes part."""

    application: Application
    reason: str


def asks_endorsement(call: Call) -> bool:
    """Whether a call asks home universities to endorse: it has a time for it."""
    return calls.window_of(call, "endorsement") is not None


def parts_of(call: Call) -> list[Part]:
    """Every application that was ever handed in, in the order of their numbers: three queries."""
    rows = Application.objects.filter(call=call).exclude(number="").exclude(state="draft")
    rows = rows.select_related("person", "home", "endorsement").annotate(listed=Count("choices")).order_by("number")
    needs_word, needs_home = asks_endorsement(call), call.agreement.parties.filter(role="home_university").exists()
    return [Part(each, _reason(each, needs_word=needs_word, needs_home=needs_home)) for each in rows]


def counts_of(parts: Iterable[Part]) -> dict[str, int]:
    """How many stay out for each reason, in the order of `REASONS`; those who take part under an empty name."""
    counted = Counter(part.reason for part in parts)
    return {"": counted[""], **{reason: counted[reason] for reason in REASONS if counted[reason]}}


def _reason(application: Application, *, needs_word: bool, needs_home: bool) -> str:
    if application.state in STATES_OUT:
        return STATES_OUT[application.state]
    # Whom the rules admit needs no officer; of all others a person has to say so.
    if application.state == "submitted" and application.outcome != "met":
        return "not_judged"
    endorsement = getattr(application, "endorsement", None)
    if needs_word and (endorsement is None or endorsement.state != "endorsed"):
        return "not_endorsed"
    if needs_home and application.home_id is None:
        return "no_home"
    return "" if application.listed else "no_choices"  # type: ignore[attr-defined]  # counted by the query
