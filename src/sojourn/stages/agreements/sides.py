"""An agreement as one person sees it, and what that person should do next."""

from dataclasses import dataclass

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.core.moves.agreement import OPEN
from sojourn.stages.agreements import facts, queries
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party
from sojourn.stages.agreements.wording import page_speaker


@dataclass(frozen=True)
class NextStep:
    """What somebody should do now: `act` names where the button leads: `version`, `terms`, `amend`, or nowhere."""

    what: str
    why: str = ""
    act: str = ""
    number: int = 0


@dataclass(frozen=True)
class Sides:
    """An agreement as one person sees it: its rows, and in what the person has a part."""

    agreement: Agreement
    parties: list[Party]
    versions: list[AgreementVersion]
    is_manager: bool
    may_amend: bool
    mine: list[Party]
    writes: bool
    withdraws: bool

    @property
    def current(self) -> AgreementVersion | None:
        """The version in force."""
        return next((row for row in self.versions if row.state == "in_force"), None)

    @property
    def standing(self) -> str:
        """The state of the agreement as its dates have it."""
        return queries.standing(self.agreement, self.current)

    @property
    def undecided(self) -> AgreementVersion | None:
        """The draft, or the version that is going round."""
        return next((row for row in self.versions if row.state in OPEN), None)

    @property
    def asked(self) -> list[Party]:
        """The parties whose turn it is."""
        return [] if self.undecided is None else queries.asked_now(self.undecided, self.parties)

    @property
    def my_turn(self) -> list[Party]:
        """The parties for which the person is asked to say yes or no."""
        own = {party.pk for party in self.mine}
        return [party for party in self.asked if party.pk in own]


def sides(agreement: Agreement, actor: Actor | None) -> Sides:
    """An agreement with all that a page about it needs, as an actor sees it."""
    parties = queries.parties_of(agreement)
    versions = queries.versions_for(agreement, actor, parties)
    for version in versions:
        version.agreement = agreement
    undecided = next((row for row in versions if row.state in OPEN), None)
    return Sides(
        agreement,
        parties,
        versions,
        queries.manages(agreement, actor, parties),
        queries.may_amend(agreement, actor, parties),
        queries.speaking_parties(actor, parties, agreement),
        undecided is not None and queries.writes(undecided, actor, parties),
        undecided is not None and queries.withdraws(undecided, actor, parties),
    )


def days_left(version: AgreementVersion | None) -> int | None:
    """The days until a version ends, below nought after its end; None where it says nothing."""
    if version is None or version.ends_on is None:
        return None
    return (version.ends_on - clock.now().date()).days


def alert(version: AgreementVersion | None) -> str:
    """The renewal alert of an agreement: how many days are left, once its notice has begun; else nothing."""
    left = days_left(version)
    if version is None or left is None:
        return ""
    if left < 0:
        return page_speaker()("agreement-ended-days", count=-left)
    terms = facts.terms_of(version)
    is_near = terms is not None and left <= terms.renewal_notice_days
    return page_speaker()("agreement-ends-days", count=left) if is_near else ""


def next_step(seen: Sides) -> NextStep:
    """What the person should do next about an agreement."""
    say = page_speaker()
    version, current = seen.undecided, seen.current
    if version is not None and seen.my_turn:
        name = ", ".join(party.organisation.name for party in seen.my_turn)
        return _step("decide", "version", version.number, organisation=name)
    if version is not None and version.state == "draft" and seen.writes:
        has_terms = facts.terms_of(version) is not None
        return _step("send" if has_terms else "write", "version" if has_terms else "terms", version.number)
    if version is not None and version.state == "in_approval":
        name = ", ".join(party.organisation.name for party in seen.asked)
        return _step("wait", "read", version.number, organisation=name)
    if seen.agreement.state == "ended":
        return NextStep(say("agreement-next-ended"))
    if alert(current):
        act = "amend" if seen.may_amend and version is None else ""
        return NextStep(alert(current), say("agreement-next-renew-why"), act)
    return _in_force(seen, current)


def _in_force(seen: Sides, current: AgreementVersion | None) -> NextStep:
    say = page_speaker()
    if current is None or current.ends_on is None:
        return NextStep(say("agreement-next-nothing"), act="amend" if seen.may_amend and not seen.undecided else "")
    code = "coming" if current.begins_on is not None and current.begins_on > clock.now().date() else "in-force"
    begins = "" if current.begins_on is None else say.date(current.begins_on)
    what = say(f"agreement-next-{code}", begins=begins, ends=say.date(current.ends_on))
    return NextStep(what, say(f"agreement-next-{code}-why"))


def _step(code: str, act: str, number: int, **figures: object) -> NextStep:
    say = page_speaker()
    what = say(f"agreement-next-{code}", version=number, **figures)
    return NextStep(what, say(f"agreement-next-{code}-why", version=number, **figures), act, number)
