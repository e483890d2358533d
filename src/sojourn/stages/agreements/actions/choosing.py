"""The move of a version that a page asked for by its verb."""

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.actions.approving import approve_version, refuse_version
from sojourn.stages.agreements.actions.drafting import send_version, withdraw_version
from sojourn.stages.agreements.models import AgreementVersion, Party


def move_version(version: AgreementVersion, verb: str, party: str, why: str, *, by: Actor) -> AgreementVersion:
    """Send, withdraw, approve or refuse; the last two for the party of that code, for which the actor speaks.

    Errors: Refused with the codes of each action; `unknown_move` for another verb.
    """
    if verb == "send":
        return send_version(version, by=by)
    if verb == "withdraw":
        return withdraw_version(version, why, by=by)
    speaking = _speaking(version, party, by)
    if verb == "approve":
        return approve_version(version, speaking, by=by)
    if verb == "refuse":
        return refuse_version(version, speaking, why, by=by)
    raise Refused("unknown_move", {"verb": verb})


def _speaking(version: AgreementVersion, code: str, by: Actor) -> Party:
    parties = queries.parties_of(version.agreement)
    own = queries.speaking_parties(by, parties, version.agreement)
    named = [party for party in own if party.organisation.code == code]
    if not named:
        raise Refused("not_yours", {"verb": "approve"})
    return named[0]
