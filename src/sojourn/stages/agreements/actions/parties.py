"""Who is in an agreement, in which role, and when it is whose turn."""

from typing import Any

from django.db import transaction

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.errors import Refused
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.actions.moving import require_manager, write
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party

WRITABLE = ("role", "turn", "contact_name", "contact_email")


def add_party(agreement: Agreement, organisation: Organisation, *, by: Actor, **values: Any) -> Party:
    """The organisation joins an agreement.

    Errors: Refused with `not_yours`, `party_twice`, and those of `_require_quiet`.
    """
    require_manager(agreement, by, "add_party")
    with transaction.atomic():
        _require_quiet(agreement)
        if Party.objects.filter(agreement=agreement, organisation=organisation).exists():
            raise Refused("party_twice", {"organisation": organisation.name})
        party = Party.objects.create(agreement=agreement, organisation=organisation, **_writable(values))
        detail = {"party": organisation.code, "role": party.role, "turn": party.turn}
        write(agreement, "add_party", by=by, detail=detail)
    return party


def change_party(party: Party, *, by: Actor, **values: Any) -> Party:
    """The party with another role, turn or contact.

    Errors: Refused with `not_yours`, `last_manager`, and for a role or a turn those of `_require_quiet`.
    """
    agreement = party.agreement
    require_manager(agreement, by, "change_party")
    after = _writable(values)
    before = {name: getattr(party, name) for name in after}
    with transaction.atomic():
        if any(name in {"role", "turn"} and before[name] != after[name] for name in after):
            _require_quiet(agreement)
        Party.objects.filter(pk=party.pk).update(**after)
        if not queries.managed_by(by).filter(pk=agreement.pk).exists():
            raise Refused("last_manager")
        detail = {"party": party.organisation.code, "before": before, "after": after}
        write(agreement, "change_party", by=by, detail=detail)
    party.refresh_from_db()
    return party


def remove_party(party: Party, *, by: Actor) -> None:
    """The organisation leaves an agreement in which it has said nothing yet.

    Errors: Refused with `not_yours`, `party_in_use`, and those of `_require_quiet`.
    """
    agreement = party.agreement
    require_manager(agreement, by, "remove_party")
    with transaction.atomic():
        _require_quiet(agreement)
        code = party.organisation.code
        if party.approvals.exists() or party.drafted.exists() or _is_named(agreement, code):
            raise Refused("party_in_use", {"organisation": party.organisation.name})
        party.delete()
        write(agreement, "remove_party", by=by, detail={"party": code})


def _writable(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in WRITABLE}


def _require_quiet(agreement: Agreement) -> None:
    """While parties approve, nobody joins or leaves.

    Errors: Refused with `parties_fixed`, `agreement_ended`.
    """
    if Agreement.objects.get(pk=agreement.pk).state == "ended":
        raise Refused("agreement_ended")
    # Holds the row against a sending round in the same moment.
    Agreement.objects.filter(pk=agreement.pk).update(state=agreement.state)
    if AgreementVersion.objects.filter(agreement=agreement, state="in_approval").exists():
        raise Refused("parties_fixed")


def _is_named(agreement: Agreement, code: str) -> bool:
    """Whether a version that still counts names the organisation in its terms."""
    rows = AgreementVersion.objects.filter(agreement=agreement, state__in=("draft", "in_force"))
    return any(
        code in {*_codes(row.terms, "quotas", "home"), *_codes(row.terms, "shares", "organisation")} for row in rows
    )


def _codes(terms: dict[str, Any], key: str, name: str) -> list[str]:
    return [str(one.get(name, "")) for one in terms.get(key, ())]
