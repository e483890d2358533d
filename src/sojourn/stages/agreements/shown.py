"""What pages of every portal say of an agreement: terms in words, timeline, meters of quotas."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sojourn.base import clock
from sojourn.core.moves.agreement import OPEN
from sojourn.core.terms import Terms
from sojourn.stages.agreements import facts, queries
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Approval, Party
from sojourn.stages.agreements.sides import Sides, alert, next_step
from sojourn.stages.agreements.usage import used
from sojourn.stages.agreements.wording import (
    Row,
    compared,
    conflict_words,
    names_of,
    page_speaker,
    person_words,
    term_facts,
    text_rows,
    track_words,
)

__all__ = ["conflict_words", "names_of", "person_words", "track_words"]


@dataclass(frozen=True)
class Moment:
    """A line of the timeline."""

    when: str
    what: str
    note: str = ""
    state: str = "later"
    href: str = ""


@dataclass(frozen=True)
class Meter:
    """How much of a quota or a reserve is used."""

    name: str
    value: int
    cap: int
    words: str = ""
    note: str = ""


@dataclass(frozen=True)
class Home:
    """A home university in the terms: its name, own tracks, and its quota with reserves as meters."""

    name: str
    tracks: str
    meters: tuple[Meter, ...]


def homes(terms: Terms, names: Mapping[str, str], taken: Counter[tuple[str, str]]) -> list[Home]:
    """Each home university of the terms with its tracks, quota and reserves, and how much of them is used."""
    say = page_speaker()
    codes = dict.fromkeys([*(quota.home for quota in terms.quotas), *(one.home for one in terms.tracks)])
    quotas = {quota.home: quota for quota in terms.quotas}
    found = []
    for home in codes:
        meters: list[Meter] = []
        if home in quotas:
            whole = sum(count for (where, _), count in taken.items() if where == home)
            meters.append(_meter(say("terms-meter-all"), whole, quotas[home].seats))
            meters += [
                _meter(track_words(one.track), taken[home, one.track], one.seats) for one in quotas[home].reserves
            ]
        tracks = ", ".join(track_words(one.track) for one in terms.tracks if one.home == home)
        found.append(Home(names.get(home, home), tracks, tuple(meters)))
    return found


def _meter(name: str, value: int, cap: int) -> Meter:
    return Meter(name, value, cap, words=page_speaker()("terms-meter-words", used=value, cap=cap))


def timeline(version: AgreementVersion, parties: Sequence[Party]) -> list[Moment]:
    """What has happened to a version and what will: drafted, sent, who approved when, whose turn, in force, the end."""
    say = page_speaker()
    moments = [_moment(version.created_at, "agreement-time-drafted", version.drafted_by.organisation.name)]
    if version.sent_at is not None:
        moments.append(_moment(version.sent_at, "agreement-time-sent"))
    else:
        moments.append(Moment("", say("agreement-time-sent"), state=_draft_state(version)))
    moments += _answers(version, parties)
    if version.in_force_at is not None:
        moments.append(_moment(version.in_force_at, "agreement-time-in-force"))
    elif version.state in OPEN:
        moments.append(Moment("", say("agreement-time-in-force"), say("agreement-time-then")))
    else:
        moments.append(Moment("", say(f"version-state-{version.state}"), version.comment, state="now"))
    terms = facts.terms_of(version)
    if terms is not None and version.state in {*OPEN, "in_force"}:
        moments += _ahead(terms, version.created_at.date())
    return moments


def _draft_state(version: AgreementVersion) -> str:
    return "now" if version.state == "draft" else "later"


def _answers(version: AgreementVersion, parties: Sequence[Party]) -> list[Moment]:
    say = page_speaker()
    said: dict[int, Approval] = {approval.party_id: approval for approval in version.approvals.all()}
    asked = {party.pk for party in queries.asked_now(version, parties)}
    # A party that joined later was never asked about a version that is decided.
    rows = [party for party in parties if party.turn and (party.pk in said or version.state in OPEN)]
    moments = []
    for party in rows:
        answer = said.get(party.pk)
        name = party.organisation.name
        if answer is None:
            code = "agreement-time-turn" if party.pk in asked else "agreement-time-waits"
            moments.append(Moment("", name, say(code), "now" if party.pk in asked else "later"))
        else:
            verb = "approved" if answer.approved else "refused"
            note = say(f"agreement-time-{verb}", person=person_words(answer.person), why=answer.why)
            moments.append(Moment(say.date(answer.at.date()), name, note, "done"))
    return moments


def _ahead(terms: Terms, drafted_on: date) -> list[Moment]:
    """What comes after: days before the draft would stand out of order, and say nothing that the terms do not."""
    say, today = page_speaker(), clock.now().date()
    notice = terms.ends_on - timedelta(days=terms.renewal_notice_days)
    days = {
        "agreement-time-begins": terms.begins_on,
        "agreement-time-notice": notice,
        "agreement-time-ends": terms.ends_on,
    }
    return [
        Moment(say.date(day), say(code), state="done" if day < today else "later")
        for code, day in days.items()
        if day > drafted_on
    ]


def _moment(at: Any, code: str, note: str = "") -> Moment:
    say = page_speaker()
    return Moment(say.date(at.date()), say(code), note, "done")


def terms_page(version: AgreementVersion | None, seen: Sides) -> dict[str, Any]:
    """What a page says of the terms of a version."""
    terms = None if version is None else facts.terms_of(version)
    if terms is None:
        return {"terms": None}
    names = names_of(seen.parties)
    return {
        "terms": terms,
        "facts": term_facts(terms, names),
        "homes": homes(terms, names, used(seen.agreement)),
    }


def comparison(version: AgreementVersion, other: AgreementVersion | None, seen: Sides) -> list[Row]:
    """A version beside another one, in words; without another one all of it is new."""
    after = facts.terms_of(version)
    if after is None:
        return []
    before = None if other is None else facts.terms_of(other)
    names = names_of(seen.parties)
    return [*compared(before, after, names), *text_rows({} if other is None else other.texts, version.texts)]


def record_words(seen: Sides, most: int = 12) -> list[Moment]:
    """The latest events of the record of an agreement, in words."""
    say, names = page_speaker(), names_of(seen.parties)
    return [
        Moment(
            say.date(event.at.date()),
            say(
                f"agreement-did-{event.verb}",
                version=str(event.detail.get("version", "")),
                organisation=names.get(str(event.detail.get("party", "")), ""),
            ),
            ". ".join(filter(None, [person_words(event.actor) if event.actor else "", event.why])),
            "done",
        )
        for event in queries.record_of(seen.agreement, most)
    ]


@dataclass(frozen=True)
class ListLine:
    """An agreement in a list: validity, parties, what goes on, the renewal alert."""

    agreement: Agreement
    state: str
    validity: str
    parties: tuple[str, ...]
    others: int
    waits: str
    alert: str


MOST_NAMED = 4


def _current(agreement: Agreement) -> AgreementVersion | None:
    return next((row for row in agreement.versions.all() if row.state == "in_force"), None)


def _undecided(agreement: Agreement) -> AgreementVersion | None:
    return next((row for row in agreement.versions.all() if row.state in OPEN), None)


def dated_version(agreement: Agreement) -> AgreementVersion | None:
    """The version whose dates a list shows: the one in force, else the one drafted."""
    return _current(agreement) or _undecided(agreement)


def list_line(agreement: Agreement) -> ListLine:
    """What a list says of an agreement that `queries.listed` has brought."""
    say = page_speaker()
    parties = list(agreement.parties.all())
    current, undecided = _current(agreement), _undecided(agreement)
    dated = dated_version(agreement)
    is_dated = dated is not None and dated.begins_on is not None and dated.ends_on is not None
    deciding = [party for party in parties if party.turn] or parties
    return ListLine(
        agreement,
        queries.standing(agreement, current),
        say("terms-validity", begins=say.date(dated.begins_on), ends=say.date(dated.ends_on))  # type: ignore[union-attr,arg-type]  # dated
        if is_dated
        else "",
        tuple(party.organisation.name for party in deciding[:MOST_NAMED]),
        len(parties) - len(deciding[:MOST_NAMED]),
        say(f"agreement-open-{undecided.state}", version=undecided.number) if undecided is not None else "",
        alert(current) if agreement.state == "in_force" else "",
    )


def agreement_page(seen: Sides) -> dict[str, Any]:
    """All that the page of an agreement says."""
    latest = seen.undecided or seen.current or next(iter(seen.versions), None)
    events, documents = queries.gatherings_of(seen.agreement), queries.documents_of(seen.agreement)
    return {
        "agreement": seen.agreement,
        "seen": seen,
        "step": next_step(seen),
        "latest": latest,
        "moments": [] if latest is None else timeline(latest, seen.parties),
        "alert": alert(seen.current) if seen.agreement.state == "in_force" else "",
        "events": [(event, guests, [one for one in documents if one.event_id == event.pk]) for event, guests in events],
        "documents": [document for document in documents if document.event_id is None],
        "record": record_words(seen),
        **terms_page(seen.current or latest, seen),
    }


def version_page(version: AgreementVersion, seen: Sides, beside: str) -> dict[str, Any]:
    """All that the page of a version says; `beside` is the number of the version to compare with."""
    others = [row for row in seen.versions if row.number != version.number and row.terms]
    usual = next((row for row in others if row.state == "in_force"), None)
    if usual is None or version.state in {"in_force", "superseded"}:
        usual = next((row for row in others if row.number < version.number), usual)
    other = next((row for row in others if str(row.number) == beside), usual)
    return {
        "agreement": seen.agreement,
        "seen": seen,
        "version": version,
        "others": others,
        "other": other,
        "rows": comparison(version, other, seen),
        "moments": timeline(version, seen.parties),
        "my_turn": seen.my_turn if seen.undecided == version else [],
        "waits_for": [party.organisation.name for party in seen.asked] if seen.undecided == version else [],
        **terms_page(version, seen),
    }
