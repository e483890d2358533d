"""Rows of agreements as plain facts for the rules."""

from collections.abc import Iterable

from sojourn.core.errors import BadInput
from sojourn.core.moves.agreement import Seat
from sojourn.core.terms import Terms, read_terms
from sojourn.stages.agreements.models import AgreementVersion, Approval, Party


def terms_of(version: AgreementVersion) -> Terms | None:
    """The terms of a version; None for a draft that says nothing yet."""
    try:
        return read_terms(version.terms)
    except BadInput:
        # Only a draft can be unfinished: nothing faulty is ever sent round.
        return None


def seats(parties: Iterable[Party], approvals: Iterable[Approval]) -> tuple[Seat, ...]:
    """The parties as the order of approval sees them; the parties come with their organisations."""
    approved = {approval.party_id for approval in approvals if approval.approved}
    return tuple(Seat(party.organisation.code, party.role, party.turn, party.pk in approved) for party in parties)
