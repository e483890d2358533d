"""The agreement of 15 November 2023 with its versions, events and parties, and one of others."""

from datetime import date, datetime
from typing import Any

from sojourn.base import clock
from sojourn.base.audit import record
from sojourn.config.world.moments import at_place, later
from sojourn.config.world.organisations import HOMES, MARK
from sojourn.config.world.people import Cast
from sojourn.core.terms import read_terms
from sojourn.stages.agreements.models import Agreement, AgreementEvent, AgreementVersion, Approval, Party

GWANGJU = "gwangju-2023"
OTHER = "riverbend-2025"
SEOUL = "Asia/Seoul"
TRACKS = {"chonnam": "energy", "chosun": "healthcare", "honam": "automotive"}
SIGNED_ON = date(2023, 11, 15)


def gwangju_terms(seats: int, reserved: int) -> dict[str, Any]:
    """The terms in plain values. Source of money, weeks and places: the agreement; quotas and shares are generated."""
    return {
        "begins_on": SIGNED_ON.isoformat(),
        "ends_on": "2028-11-14",
        "programmes": ["gri", "gra"],
        "currency": "CAD",
        "ceiling_minor": 1_200_000,
        "weeks_max": 36,
        "project_seats_max": 5,
        "tracks": [{"home": home, "track": TRACKS[home]} for home in HOMES],
        "quotas": [
            {
                "home": home,
                "seats": seats,
                "reserves": [{"track": TRACKS[home], "seats": reserved}, {"track": "ai-core", "seats": 4}],
            }
            for home in HOMES
        ],
        "shares": [{"organisation": "mitacs", "share": "2/3"}, {"organisation": "aica", "share": "1/3"}],
    }


def make_agreements(cast: Cast) -> Agreement:
    """The agreement in force with a draft of its amendment, and one of other parties."""
    made = _agreement(
        cast,
        GWANGJU,
        {
            "en": "Global AI talent agreement",
            "ko": "글로벌 AI 인재 양성 업무협약",
            "fr": "Accord sur la formation de talents en IA",
        },
        (
            ("aica", "agency", 1),
            ("mitacs", "funder", 2),
            ("chonnam", "home_university", 3),
            ("chosun", "home_university", 4),
            ("honam", "home_university", 5),
            ("quebec-office-seoul", "government_office", 0),
            ("mila", "institute", 0),
            ("mars", "institute", 0),
            ("toronto-metropolitan-university", "host_university", 0),
        ),
        gwangju_terms(40, 12),
        at_place(SEOUL, 2023, 10, 16),
        at_place(SEOUL, 2023, 11, 15, 14),
    )
    _events(cast, made)
    _amendment(cast, made)
    _agreement(
        cast,
        OTHER,
        {
            "en": f"Riverbend exchange {MARK['en']}",
            "ko": f"리버벤드 교류 업무협약 {MARK['ko']}",
            "fr": f"Échange Riverbend {MARK['fr']}",
        },
        (("riverbend", "agency", 1), ("northlight", "funder", 2), ("hillside", "home_university", 3)),
        {
            **gwangju_terms(10, 2),
            "begins_on": "2025-03-01",
            "ends_on": "2029-02-28",
            "programmes": [],
            "tracks": [{"home": "hillside", "track": "energy"}],
            "quotas": [{"home": "hillside", "seats": 10}],
            "shares": [{"organisation": "northlight", "share": "1"}],
        },
        at_place(SEOUL, 2025, 1, 20),
        at_place(SEOUL, 2025, 2, 24),
    )
    return made


def _agreement(
    cast: Cast,
    code: str,
    titles: dict[str, str],
    parties: tuple[tuple[str, str, int], ...],
    terms: dict[str, Any],
    drafted_at: datetime,
    signed_at: datetime,
) -> Agreement:
    """An agreement whose first version all parties approved, one after the other."""
    made = Agreement.objects.create(code=code, titles=titles, state="in_force", created_at=drafted_at)
    rows = [
        Party.objects.create(
            agreement=made,
            organisation=cast.places[place],
            role=role,
            turn=turn,
            **_contact(cast, place),
        )
        for place, role, turn in parties
    ]
    plain = read_terms(terms).model_dump(mode="json")
    version = AgreementVersion.objects.create(
        agreement=made,
        number=1,
        state="in_force",
        terms=plain,
        drafted_by=rows[0],
        begins_on=date.fromisoformat(plain["begins_on"]),
        ends_on=date.fromisoformat(plain["ends_on"]),
        created_at=drafted_at,
        sent_at=later(drafted_at, days=3),
        in_force_at=signed_at,
    )
    for party in rows:
        if party.turn:
            _approval(cast, version, party, later(drafted_at, days=4 + 2 * party.turn))
    return made


def _contact(cast: Cast, place: str) -> dict[str, str]:
    for (code, _), persons in cast.actors.items():
        if code == place:
            return {"contact_name": persons[0].full_name, "contact_email": persons[0].email}
    return {}


def _approval(cast: Cast, version: AgreementVersion, party: Party, moment: datetime) -> None:
    role = "home_coordinator" if party.role == "home_university" else "programme_officer"
    actor = cast.actor(party.organisation.code, role)  # type: ignore[arg-type]  # one of the two roles
    Approval.objects.create(version=version, party=party, person=actor.person, approved=True, at=moment)
    with clock.held(moment):
        record.record("agreement", version.agreement.code, "approve", by=actor, detail={"version": version.number})


def _events(cast: Cast, made: Agreement) -> None:
    for kind, on, place, titles, notes, guests in (
        (
            "signing",
            SIGNED_ON,
            "Gwangju",
            {"en": "Signing of the agreement", "ko": "업무협약 체결식", "fr": "Signature de l’accord"},
            {
                "en": "The Québec Government Office attended.",
                "ko": "퀘벡정부대표부가 참석했습니다.",
                "fr": "La Délégation générale du Québec y assistait.",
            },
            ("quebec-office-seoul",),
        ),
        (
            "visit",
            date(2026, 5, 19),
            "Toronto, Montréal",
            {"en": "Visit to institutes", "ko": "연구기관 방문", "fr": "Visite d’instituts"},
            {
                "en": "A generated visit to show how visits stand here.",
                "ko": "방문 기록을 보여 드리기 위한 가상의 방문입니다.",
                "fr": "Une visite fictive, pour montrer comment les visites figurent ici.",
            },
            ("mila", "mars", "toronto-metropolitan-university"),
        ),
    ):
        event = AgreementEvent.objects.create(agreement=made, kind=kind, on=on, place=place, titles=titles, notes=notes)
        event.guests.set([cast.places[code] for code in guests])


def _amendment(cast: Cast, made: Agreement) -> None:
    """A second version that two parties have approved and three have still to read."""
    sent_at = at_place(SEOUL, 2026, 8, 10)
    parties = {party.organisation.code: party for party in made.parties.select_related("organisation")}
    version = AgreementVersion.objects.create(
        agreement=made,
        number=2,
        state="in_approval",
        terms=read_terms(gwangju_terms(50, 16)).model_dump(mode="json"),
        texts={
            "en": "More places for each university.",
            "ko": "대학별 정원을 늘립니다.",
            "fr": "Plus de places pour chaque université.",
        },
        drafted_by=parties["aica"],
        begins_on=SIGNED_ON,
        ends_on=date(2028, 11, 14),
        created_at=later(sent_at, days=-4),
        sent_at=sent_at,
    )
    for days, code in ((1, "aica"), (9, "mitacs")):
        _approval(cast, version, parties[code], later(sent_at, days=days))
