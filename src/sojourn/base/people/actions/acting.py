"""Support staff act as a person: with a reason, visibly, and every event says who stood behind."""

from django.db import transaction

from sojourn.base.audit.record import record
from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused


def start_acting(person: Person, why: str, *, by: Actor) -> Actor:
    """The actor that support staff are from now on.

    Errors: Refused with `not_yours` (an administrator, support, oneself, or acting already), `reason_needed`.
    """
    if not policy.may_act_as(by, person):
        raise Refused("not_yours")
    if not why.strip():
        raise Refused("reason_needed")
    with transaction.atomic():
        record("person", person.code, "act_as", by=by, why=why)
    return Actor.of(person, behind=by.person)


def end_acting(actor: Actor) -> None:
    """Write down that nobody acts as this person any more."""
    if actor.behind is not None:
        with transaction.atomic():
            record("person", actor.person.code, "stop_acting", by=actor)
