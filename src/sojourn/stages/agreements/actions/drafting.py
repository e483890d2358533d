"""A version before anybody else reads it: begun, amended, written, sent round, taken back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.errors import BadInput, Refused
from sojourn.core.moves.agreement import AGREEMENT, OPEN, VERSION, whose_turn
from sojourn.core.terms import Terms, misnamed, read_terms, strangers
from sojourn.core.transitions import decide
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.actions.moving import (
    drafting_roles,
    managing_roles,
    require_manager,
    set_agreement,
    set_version,
    withdrawing_roles,
    write,
)
from sojourn.stages.agreements.actions.telling import ask_parties, tell_withdrawn
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party


def begin_agreement(code: str, titles: Mapping[str, str], house: Organisation, *, by: Actor) -> Agreement:
    """A draft of an agreement whose first party is the actor's own agency or funder.

    Errors: Refused with `not_yours`, `code_taken`.
    """
    if house.pk not in {own.pk for own in queries.own_houses(by)}:
        raise Refused("not_yours", {"verb": "begin"})
    at = clock.now()
    with transaction.atomic():
        if Agreement.objects.filter(code=code).exists():
            raise Refused("code_taken", {"code": code})
        agreement = Agreement.objects.create(code=code, titles=dict(titles), state="draft", created_at=at)
        party = Party.objects.create(
            agreement=agreement,
            organisation=house,
            role=house.kind,
            turn=1,
            contact_name=by.person.full_name,
            contact_email=by.person.email,
        )
        AgreementVersion.objects.create(agreement=agreement, number=1, drafted_by=party, created_at=at)
        write(agreement, "draft", by=by, moved=("", "draft"), detail={"version": 1})
    return agreement


def rename_agreement(agreement: Agreement, titles: Mapping[str, str], *, by: Actor) -> Agreement:
    """The agreement under another title; its code stays.

    Errors: Refused with `not_yours`.
    """
    require_manager(agreement, by, "rename")
    with transaction.atomic():
        Agreement.objects.filter(pk=agreement.pk).update(titles=dict(titles))
        write(agreement, "rename", by=by, detail={"before": agreement.titles, "after": dict(titles)})
    agreement.titles = dict(titles)
    return agreement


def amend_agreement(agreement: Agreement, *, by: Actor) -> AgreementVersion:
    """The next version as a draft of the actor's party, with the words of the one in force (else of the last one).

    Every party that approves may do so; the others approve in their order. So one past its validity is renewed.
    Errors: Refused with `not_yours`, `agreement_ended`, `version_open` where another version is not decided yet.
    """
    party = queries.drafting_party(agreement, by, queries.parties_of(agreement))
    if party is None:
        raise Refused("not_yours", {"verb": "amend"})
    if agreement.state == "ended":
        raise Refused("agreement_ended")
    rows = AgreementVersion.objects.filter(agreement=agreement)
    model = rows.filter(state="in_force").first() or rows.order_by("-number").first()
    try:
        with transaction.atomic():
            return _next_version(agreement, model, party, by)
    except IntegrityError:  # two amended at once
        raise Refused("changed_meanwhile") from None


def next_draft(version: AgreementVersion, by: Actor, why: str) -> AgreementVersion:
    """A draft with the text of a version that a party refused: its party goes on from there."""
    return _next_version(version.agreement, version, version.drafted_by, by, why)


def _next_version(
    agreement: Agreement, model: AgreementVersion | None, party: Party, by: Actor, comment: str = ""
) -> AgreementVersion:
    rows = AgreementVersion.objects.filter(agreement=agreement)
    undecided = rows.filter(state__in=OPEN).first()
    if undecided is not None:
        raise Refused("version_open", {"version": undecided.number})
    last = rows.order_by("-number").first()
    version = AgreementVersion.objects.create(
        agreement=agreement,
        number=1 if last is None else last.number + 1,
        terms={} if model is None else model.terms,
        texts={} if model is None else model.texts,
        begins_on=None if model is None else model.begins_on,
        ends_on=None if model is None else model.ends_on,
        drafted_by=party,
        comment=comment,
        created_at=clock.now(),
    )
    write(agreement, "draft", by=by, moved=("", "draft"), detail={"version": version.number})
    return version


def save_terms(
    version: AgreementVersion, plain: Mapping[str, Any], texts: Mapping[str, str], *, by: Actor
) -> AgreementVersion:
    """The draft with other terms. No event of the record: a save is a version of a draft.

    Errors: Refused with `not_yours`, `version_fixed`; BadInput of `read_terms`, `misnamed` and `strangers`.
    """
    if not drafting_roles(version, by):
        raise Refused("not_yours", {"verb": "save"})
    terms = _checked(version.agreement, plain)
    saved = AgreementVersion.objects.filter(pk=version.pk, state="draft").update(
        terms=terms.model_dump(mode="json"), texts=dict(texts), begins_on=terms.begins_on, ends_on=terms.ends_on
    )
    if not saved:
        raise Refused("version_fixed", {"version": version.number})
    version.refresh_from_db()
    return version


def _checked(agreement: Agreement, plain: Mapping[str, Any]) -> Terms:
    terms = read_terms(plain)
    parties = queries.parties_of(agreement)
    homes = [party.organisation.code for party in parties if party.role == "home_university"]
    problems = [*misnamed(terms), *strangers(terms, homes, [party.organisation.code for party in parties])]
    if problems:
        raise BadInput(problems)
    return terms


def send_version(version: AgreementVersion, *, by: Actor) -> AgreementVersion:
    """The draft goes round: its words are fixed, and the first party is asked.

    Errors: Refused with the codes of `decide`, `one_party_only`, `agreement_ended`, `terms_faulty`,
    `changed_meanwhile`.
    """
    agreement = version.agreement
    move = decide(VERSION, "send", version.state, drafting_roles(version, by))
    if agreement.state == "ended":
        raise Refused("agreement_ended")
    parties = queries.parties_of(agreement)
    if len([party for party in parties if party.turn]) < 2:
        raise Refused("one_party_only")
    with transaction.atomic():
        set_version(version, "draft", move.target, sent_at=clock.now())
        version.refresh_from_db()
        try:
            _checked(agreement, version.terms)
        except BadInput:
            raise Refused("terms_faulty") from None
        detail = {"version": version.number, "ends_on": _iso(version.ends_on)}
        write(agreement, "send", by=by, moved=("draft", move.target), detail=detail)
        asked = {seat.code for seat in whose_turn(queries.seats_of(version, parties))}
        ask_parties(version, [party for party in parties if party.organisation.code in asked])
    return version


def withdraw_version(version: AgreementVersion, why: str, *, by: Actor) -> AgreementVersion:
    """The version is taken back, with the reason; what was said of it stays readable, and its readers are told.

    Errors: Refused with the codes of `decide`, `changed_meanwhile`.
    """
    agreement = version.agreement
    move = decide(VERSION, "withdraw", version.state, withdrawing_roles(version, by), why)
    with transaction.atomic():
        set_version(version, version.state, move.target)
        moved = (version.state, move.target)
        write(agreement, "withdraw", by=by, moved=moved, why=why, detail={"version": version.number})
        tell_withdrawn(version, why, by)
    version.refresh_from_db()
    return version


def end_agreement(agreement: Agreement, why: str, *, by: Actor) -> Agreement:
    """No further calls come under the agreement; those that run obey its last terms.

    Errors: Refused with the codes of `decide`, `version_open`, `changed_meanwhile`.
    """
    move = decide(AGREEMENT, "end", agreement.state, managing_roles(agreement, by), why)
    with transaction.atomic():
        set_agreement(agreement, (agreement.state,), move.target)
        undecided = AgreementVersion.objects.filter(agreement=agreement, state__in=OPEN).first()
        if undecided is not None:
            raise Refused("version_open", {"version": undecided.number})
        write(agreement, "end", by=by, moved=(agreement.state, move.target), why=why)
    agreement.refresh_from_db()
    return agreement


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
