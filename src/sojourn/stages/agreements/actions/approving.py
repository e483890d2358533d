"""What parties say of a version, each in its turn; the last approval puts it in force."""

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.agreement import VERSION, speakers
from sojourn.core.transitions import decide
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.actions.drafting import next_draft
from sojourn.stages.agreements.actions.moving import set_agreement, set_version, write
from sojourn.stages.agreements.actions.telling import ask_parties, tell_officers, tell_parties
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Approval, Party


def approve_version(version: AgreementVersion, party: Party, *, by: Actor) -> AgreementVersion:
    """The party says yes. After the last one the version is in force and the earlier one is superseded.

    Errors: Refused with the codes of `decide`, `not_your_turn`, `agreement_ended`, `changed_meanwhile`.
    """
    decide(VERSION, "approve", version.state, _roles(version, party, by))
    try:
        with transaction.atomic():
            # Holds the row: who approves, refuses or withdraws at the same moment comes after this one.
            set_version(version, "in_approval", "in_approval")
            _answer(version, party, by, approved=True)
            parties = queries.parties_of(version.agreement)
            waiting = queries.asked_now(_fresh(version), parties)
            if waiting:
                ask_parties(version, waiting)
            else:
                _begin(version, parties, by)
    except IntegrityError:  # the same party answered twice at once
        raise Refused("changed_meanwhile") from None
    return _fresh(version)


def refuse_version(version: AgreementVersion, party: Party, why: str, *, by: Actor) -> AgreementVersion:
    """The party says no, with the reason. The answer is a new draft that keeps the text, for whoever drafted it.

    Errors: Refused with the codes of `decide`, `not_your_turn`, `changed_meanwhile`.
    """
    move = decide(VERSION, "refuse", version.state, _roles(version, party, by), why)
    try:
        with transaction.atomic():
            set_version(version, "in_approval", "in_approval")
            _answer(version, party, by, approved=False, why=why)
            set_version(version, "in_approval", move.target)
            tell_officers(version, "mail-agreement-refused", by, organisation=party.organisation.names, why=why)
            return next_draft(version, by, why)
    except IntegrityError:
        raise Refused("changed_meanwhile") from None


def _roles(version: AgreementVersion, party: Party, by: Actor) -> tuple[str, ...]:
    """The roles in which the actor speaks for the party."""
    return speakers(party.role) if queries.speaks_for(by, party, version.agreement) else ()


def _answer(version: AgreementVersion, party: Party, by: Actor, *, approved: bool, why: str = "") -> None:
    """Write down what a party says, if it is its turn.

    Errors: Refused with `not_your_turn`.
    """
    parties = queries.parties_of(version.agreement)
    asked = queries.asked_now(_fresh(version), parties)
    if party.pk not in {row.pk for row in asked}:
        raise Refused("not_your_turn", {"organisation": ", ".join(row.organisation.name for row in asked)})
    Approval.objects.create(version=version, party=party, person=by.person, approved=approved, why=why, at=clock.now())
    verb = "approve" if approved else "refuse"
    moved = ("in_approval", "in_approval" if approved else "refused")
    detail = {"version": version.number, "party": party.organisation.code}
    write(version.agreement, verb, by=by, moved=moved, why=why, detail=detail)


def _begin(version: AgreementVersion, parties: list[Party], by: Actor) -> None:
    """Everybody has approved: this version is in force, the earlier one is superseded, in the same transaction."""
    agreement = version.agreement
    was = Agreement.objects.get(pk=agreement.pk).state
    if was == "ended":
        raise Refused("agreement_ended")
    earlier = queries.version_in_force(agreement)
    if earlier is not None:
        set_version(earlier, "in_force", "superseded")
        detail = {"version": earlier.number, "by": version.number}
        write(agreement, "supersede", by=by, moved=("in_force", "superseded"), detail=detail)
    set_version(version, "in_approval", "in_force", in_force_at=clock.now())
    set_agreement(agreement, ("draft", "in_force"), "in_force")
    write(agreement, "begin", by=by, moved=("in_approval", "in_force"), detail={"version": version.number})
    tell_parties(_fresh(version), parties, by)


def _fresh(version: AgreementVersion) -> AgreementVersion:
    """The version as it is now, with nothing remembered."""
    return AgreementVersion.objects.select_related("agreement", "drafted_by").get(pk=version.pk)
