"""Mail about versions: to those whose turn it is, and to those who drafted."""

from collections.abc import Iterable

from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.actions.moving import link_for
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party

# Whom a mail goes to, each with the address of the page in the portal of their part.
Readers = dict[Person, str]


def ask_parties(version: AgreementVersion, parties: Iterable[Party]) -> None:
    """Ask the people who speak for each party to approve a version; asked once, whoever asks."""
    agreement = version.agreement
    for party in parties:
        for person in queries.speakers_of(party, agreement):
            post(
                key=f"agreement-turn:{agreement.code}:{version.number}:{party.pk}:{person.code}",
                person=person,
                code="mail-agreement-turn",
                figures={
                    "title": agreement.titles,
                    "version": version.number,
                    "organisation": party.organisation.names,
                },
                link=f"{link_for(person, party, agreement)}versions/{version.number}/",
            )


def tell_officers(version: AgreementVersion, code: str, by: Actor, **figures: object) -> None:
    """Tell the officers whose agreement it is, and whoever drafted, but for the one who acted."""
    agreement = version.agreement
    _tell(version, code, _drafters(version) | _officers(agreement), by, **figures)


def tell_withdrawn(version: AgreementVersion, why: str, by: Actor) -> None:
    """Tell whoever drafted that the version is taken back; of one that went round, everybody who was asked too."""
    told = _drafters(version)
    if version.sent_at is not None:
        parties = queries.parties_of(version.agreement)
        answered = {approval.party_id for approval in version.approvals.all()}
        asked = {party.pk for party in queries.asked_now(version, parties)}
        for party in parties:
            if party.pk in answered | asked:
                told = _speakers(party, version.agreement) | told
        told |= _officers(version.agreement)
    _tell(version, "mail-agreement-withdrawn", told, by, why=why)


def _drafters(version: AgreementVersion) -> Readers:
    return _speakers(version.drafted_by, version.agreement)


def _speakers(party: Party, agreement: Agreement) -> Readers:
    return {person: link_for(person, party, agreement) for person in queries.speakers_of(party, agreement)}


def _officers(agreement: Agreement) -> Readers:
    return {person: link_for(person, None, agreement) for person in queries.officers_of(agreement)}


def _tell(version: AgreementVersion, code: str, told: Readers, by: Actor, **figures: object) -> None:
    agreement = version.agreement
    for person, link in told.items():
        if person.pk != by.person.pk:
            post(
                key=f"{code}:{agreement.code}:{version.number}:{person.code}",
                person=person,
                code=code,
                figures={"title": agreement.titles, "version": version.number, **figures},
                link=link,
            )


def tell_parties(version: AgreementVersion, parties: Iterable[Party], by: Actor) -> None:
    """Tell everybody who approves that a version is in force."""
    agreement = version.agreement
    for party in parties:
        for person in queries.speakers_of(party, agreement) if party.turn else ():
            if person.pk != by.person.pk:
                post(
                    key=f"agreement-in-force:{agreement.code}:{version.number}:{person.code}",
                    person=person,
                    code="mail-agreement-in-force",
                    figures={
                        "title": agreement.titles,
                        "version": version.number,
                        "begins": version.begins_on,
                        "ends": version.ends_on,
                    },
                    link=link_for(person, party, agreement),
                )
