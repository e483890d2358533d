"""What every change of a call does first: whether the actor may, and whether the call is as it was seen."""

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.call import CALL
from sojourn.core.transitions import Move, decide
from sojourn.stages.agreements import queries as agreements
from sojourn.stages.calls import queries
from sojourn.stages.calls.models import Call


def decided(call: Call, verb: str, by: Actor, why: str = "") -> Move:
    """The move that a verb is, for somebody who manages the call.

    Errors: Refused `not_yours`, `not_from_here`, `reason_needed`.
    """
    return decide(CALL, verb, call.state, queries.roles_on(call, by), why)


def must_manage(call: Call, by: Actor, verb: str) -> None:
    """Refuse somebody who does not manage the call.

    Errors: Refused `not_yours`.
    """
    if not queries.roles_on(call, by):
        raise Refused("not_yours", {"verb": verb})


def moved(call: Call, move: Move, **values: object) -> None:
    """Compare and set: the state changes if it is still the one from which was decided.

    Errors: Refused `changed_meanwhile`.
    """
    if not Call.objects.filter(pk=call.pk, state=call.state).update(state=move.target, **values):
        raise Refused("changed_meanwhile")


def must_fit_agreement(call: Call) -> None:
    """Refuse rules that contradict the agreement in force, and an agreement that has ended, by its dates too.

    Errors: Refused `call_contradicts_agreement`, `agreement_not_in_force`.
    """
    if not agreements.holds(call.agreement):
        raise Refused("agreement_not_in_force", {"agreement": call.agreement.title})
    found = queries.conflicts_of(call)
    if found:
        raise Refused("call_contradicts_agreement", {"count": len(found)})
