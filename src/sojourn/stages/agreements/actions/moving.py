"""What every move of a version or an agreement does: decide, compare and set, write the record."""

from collections.abc import Mapping
from typing import Any

from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused
from sojourn.core.moves.agreement import OFFICERS, speakers
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party


def managing_roles(agreement: Agreement, by: Actor) -> tuple[str, ...]:
    """The roles in which an actor manages an agreement; none for a stranger."""
    return OFFICERS if queries.managed_by(by).filter(pk=agreement.pk).exists() else ()


def drafting_roles(version: AgreementVersion, by: Actor) -> tuple[str, ...]:
    """The roles in which an actor writes in a version and sends it round; none for anybody but its party."""
    may = queries.writes(version, by, queries.parties_of(version.agreement))
    return speakers(version.drafted_by.role) if may else ()


def withdrawing_roles(version: AgreementVersion, by: Actor) -> tuple[str, ...]:
    """The roles in which an actor takes a version back."""
    may = queries.withdraws(version, by, queries.parties_of(version.agreement))
    return speakers(version.drafted_by.role) if may else ()


def require_manager(agreement: Agreement, by: Actor, verb: str) -> None:
    """Refuse whoever does not manage the agreement.

    Errors: Refused with `not_yours`.
    """
    if not managing_roles(agreement, by):
        raise Refused("not_yours", {"verb": verb})


def set_version(version: AgreementVersion, origin: str, target: str, **values: Any) -> None:
    """Compare and set the state of a version. Setting the state that it has holds the row until the end.

    Errors: Refused with `changed_meanwhile` where somebody else has moved it.
    """
    rows = AgreementVersion.objects.filter(pk=version.pk, state=origin)
    if not rows.update(state=target, **values):
        raise Refused("changed_meanwhile")


def set_agreement(agreement: Agreement, origins: tuple[str, ...], target: str) -> None:
    """Compare and set the state of an agreement.

    Errors: Refused with `changed_meanwhile`.
    """
    if not Agreement.objects.filter(pk=agreement.pk, state__in=origins).update(state=target):
        raise Refused("changed_meanwhile")


def write(
    agreement: Agreement,
    verb: str,
    *,
    by: Actor | None,
    moved: tuple[str, str] = ("", ""),
    why: str = "",
    detail: Mapping[str, Any] | None = None,
) -> None:
    """An event of the record of an agreement."""
    record("agreement", agreement.code, verb, by=by, moved=moved, why=why, detail=detail)


def link_for(person: Person, party: Party | None, agreement: Agreement) -> str:
    """Where a person reads the agreement: in the portal of their part in it."""
    is_outside = party is not None and party.role in {"home_university", "host_university", "institute"}
    return f"/{person.language}/{'university' if is_outside else 'staff'}/agreements/{agreement.code}/"
