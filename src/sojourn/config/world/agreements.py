"""The agreement of 15 November 2023 with its versions, events and parties, and one of others."""

from datetime import date, datetime
from typing import Any

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.config.world.moments import at_place, later
from sojourn.config.world.organisations import HOMES, MARK
from sojourn.config.world.people import Cast
from sojourn.stages.agreements import actions
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party

GWANGJU = "gwangju-2023"
OTHER = "riverbend-2025"
SEOUL = "Asia/Seoul"
TRACKS = {"chonnam": "energy", "chosun": "healthcare", "honam": "automotive"}
SIGNED_ON = date(2023, 11, 15)
Parties = tuple[tuple[str, str, int], ...]


def gwangju_terms(seats: int, reserved: int) -> dict[str, Any]:
    """The terms in plain values. Source of money, weeks and places: the agreement; quotas are generated.

    The funder bears the whole cost, as the files of both programmes say with their sources.
    """
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
        "shares": [{"organisation": "mitacs", "share": "1"}],
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
        gwangju_terms(12, 5),
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
            "shares": [],
        },
        at_place(SEOUL, 2025, 1, 20),
        at_place(SEOUL, 2025, 2, 24),
    )
    return made


def _agreement(
    cast: Cast,
    code: str,
    titles: dict[str, str],
    parties: Parties,
    terms: dict[str, Any],
    drafted_at: datetime,
    signed_at: datetime,
) -> Agreement:
    """An agreement whose first version all parties approved one after the other, the last one on the day of signing."""
    house = cast.places[parties[0][0]]
    officer = cast.actor(house.code, "programme_officer")
    with clock.held(drafted_at):
        made = actions.begin_agreement(code, titles, house, by=officer)
        for place, role, turn in parties[1:]:
            contact = _contact(cast, place)
            actions.add_party(made, cast.places[place], role=role, turn=turn, by=officer, **contact)
        version = actions.save_terms(made.versions.get(), terms, {}, by=officer)
    with clock.held(later(drafted_at, days=3)):
        version = actions.send_version(version, by=officer)
    asked = [party for party in made.parties.select_related("organisation").order_by("turn") if party.turn]
    for number, party in enumerate(asked):
        last = number == len(asked) - 1
        with clock.held(signed_at if last else later(drafted_at, days=4 + 2 * party.turn)):
            version = actions.approve_version(version, party, by=_speaker(cast, party))
    made.refresh_from_db()
    return made


def _contact(cast: Cast, place: str) -> dict[str, str]:
    person = next(persons[0] for (code, _), persons in cast.actors.items() if code == place)
    return {"contact_name": person.full_name, "contact_email": person.email}


def _speaker(cast: Cast, party: Party) -> Actor:
    code = party.organisation.code
    if party.role == "home_university":
        return cast.actor(code, "home_coordinator")
    return cast.actor(code, "programme_officer")


def _events(cast: Cast, made: Agreement) -> None:
    officer = cast.actor("aica", "programme_officer")
    with clock.held(at_place(SEOUL, 2023, 11, 15, 17)):
        actions.add_event(
            made,
            [cast.places["quebec-office-seoul"]],
            by=officer,
            kind="signing",
            on=SIGNED_ON,
            place="Gwangju",
            titles={"en": "Signing of the agreement", "ko": "업무협약 체결식", "fr": "Signature de l’accord"},
            notes={
                "en": "The Québec Government Office attended.",
                "ko": "퀘벡정부대표부가 참석했습니다.",
                "fr": "La Délégation générale du Québec y assistait.",
            },
        )
    with clock.held(at_place(SEOUL, 2026, 5, 26)):
        actions.add_event(
            made,
            [cast.places[code] for code in ("mila", "mars", "toronto-metropolitan-university")],
            by=officer,
            kind="visit",
            on=date(2026, 5, 19),
            place="Toronto, Montréal",
            titles={"en": "Visit to institutes", "ko": "연구기관 방문", "fr": "Visite d’instituts"},
            notes={
                "en": "A generated visit to show how visits stand here.",
                "ko": "방문 기록을 보여 드리기 위한 가상의 방문입니다.",
                "fr": "Une visite fictive, pour montrer comment les visites figurent ici.",
            },
        )


def _amendment(cast: Cast, made: Agreement) -> AgreementVersion:
    """A second version that two parties have approved and three have still to read."""
    sent_at = at_place(SEOUL, 2026, 8, 10)
    officer = cast.actor("aica", "programme_officer")
    words = {
        "en": "More places for each university.",
        "ko": "대학별 정원을 늘립니다.",
        "fr": "Plus de places pour chaque université.",
    }
    with clock.held(later(sent_at, days=-4)):
        version = actions.amend_agreement(made, by=officer)
        version = actions.save_terms(version, gwangju_terms(16, 6), words, by=officer)
    with clock.held(sent_at):
        version = actions.send_version(version, by=officer)
    for days, code in ((1, "aica"), (9, "mitacs")):
        party = made.parties.select_related("organisation").get(organisation__code=code)
        with clock.held(later(sent_at, days=days)):
            version = actions.approve_version(version, party, by=_speaker(cast, party))
    return version
