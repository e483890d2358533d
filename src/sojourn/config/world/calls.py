"""Programmes and their calls: a season that is over, the one that runs, and the next one as a draft."""

import re
from datetime import datetime
from importlib import resources
from typing import Any

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.config.world.agreements import GWANGJU, OTHER, SEOUL
from sojourn.config.world.moments import at_place, later
from sojourn.config.world.people import Cast
from sojourn.core.call_times import Span
from sojourn.stages.agreements.models import Agreement
from sojourn.stages.calls import actions
from sojourn.stages.calls.models import Call, ProgrammeVersion

VANCOUVER = "America/Vancouver"
Day = tuple[int, int]
# Month and day on which something opens at 9 and closes at 13 o'clock in Vancouver, of the year before the season's;
# January to June of the year itself is said as month 13 to 18.
WINDOWS: dict[str, dict[str, tuple[Day, Day]]] = {
    "gri": {
        "projects": ((3, 2), (6, 5)),
        "applications": ((7, 15), (9, 17)),
        "endorsement": ((8, 3), (10, 8)),
        "references": ((7, 15), (10, 1)),
        "ranking": ((10, 19), (11, 13)),
        "answers": ((13, 11), (13, 29)),
    },
    "gra": {
        "projects": ((6, 1), (10, 30)),
        "applications": ((10, 1), (13, 29)),
        "answers": ((16, 1), (16, 15)),
    },
}
PUBLISHED: dict[str, Day] = {"gri": (2, 23), "gra": (5, 25)}


def make_calls(cast: Cast) -> dict[str, Call]:
    """All calls by code."""
    officer = cast.actor("aica", "programme_officer")
    agreement = Agreement.objects.get(code=GWANGJU)
    made: dict[str, Call] = {}
    for kind in ("gri", "gra"):
        first, second = _versions(cast, kind, kind, "mitacs")
        last = _season(agreement, kind, 2026, first, officer)
        with clock.held(at_place(SEOUL, 2026, 4, 20)):
            last = actions.close_call(last, by=officer)
        this = _copied(last, kind, 2027, second, officer)
        with clock.held(at_place(SEOUL, 2026, 8, 20, 15 if kind == "gri" else 16)):
            draft = actions.copy_call(this, f"{kind}-2028", by=officer)
        made |= {each.code: each for each in (last, this, draft)}
    made["gra-2027-lab"] = _suspended(agreement, officer)
    _extensions(cast, made["gri-2027"], officer)
    _stranger(cast)
    return made


def _versions(cast: Cast, code: str, shipped: str, owner: str) -> tuple[ProgrammeVersion, ProgrammeVersion]:
    """A programme with the rules of last season and those of the shipped file."""
    text = (resources.files("sojourn") / "programmes" / f"{shipped}.toml").read_text("utf-8")
    officer = cast.actor(owner, "programme_officer")
    with clock.held(at_place(SEOUL, 2024, 12, 2)):
        made = actions.start_programme(code, cast.places[owner], a_year_earlier(text), by=officer)
    with clock.held(at_place(SEOUL, 2025, 12, 1)):
        second = actions.save_version(made, text, seen=1, by=officer, comment="Season 2027")
    return made.versions.get(number=1), second


def a_year_earlier(text: str) -> str:
    """A programme file with all its dates a year earlier."""
    dated = re.sub(r"\b(20\d\d)(?=-\d\d-\d\d)", lambda year: str(int(year[1]) - 1), text)
    return re.sub(r'(?m)^(id = ".*-)(\d{4})"', lambda found: f'{found[1]}{int(found[2]) - 1}"', dated)


def _content(kind: str, year: int, contact: str) -> dict[str, Any]:
    short = kind.upper()
    return {
        "titles": {
            "en": f"{short} {year} · Gwangju",
            "ko": f"{short} {year} · 광주",
            "fr": f"{short} {year} · Gwangju",
        },
        "summaries": _SUMMARIES[kind],
        "money": _MONEY[kind],
        "contacts": {"en": contact},
        "zone": VANCOUVER,
        "grace_minutes": 10,
    }


def _spans(kind: str, year: int) -> dict[str, Span]:
    """The windows of the season of a year."""
    return {name: (_at(year, opens, 9), _at(year, closes, 13)) for name, (opens, closes) in WINDOWS[kind].items()}


def _at(year: int, day: Day, hour: int) -> datetime:
    month, number = day
    return at_place(VANCOUVER, year - 1 + (month - 1) // 12, (month - 1) % 12 + 1, number, hour)


def _season(agreement: Agreement, kind: str, year: int, rules: ProgrammeVersion, officer: Actor) -> Call:
    """A call that is drafted three weeks before it is published."""
    published = at_place(SEOUL, year - 1, *PUBLISHED[kind], 10)
    with clock.held(later(published, days=-21)):
        call = actions.draft_call(
            f"{kind}-{year}", agreement, rules, by=officer, **_content(kind, year, officer.person.email)
        )
        call = actions.set_windows(call, _spans(kind, year), by=officer)
    with clock.held(published):
        return actions.publish_call(call, by=officer)


def _copied(last: Call, kind: str, year: int, rules: ProgrammeVersion, officer: Actor) -> Call:
    """Last season's call again, with the dates of this one."""
    published = at_place(SEOUL, year - 1, *PUBLISHED[kind], 10)
    with clock.held(later(published, days=-21)):
        call = actions.copy_call(last, f"{kind}-{year}", by=officer)
        call = actions.set_windows(call, _spans(kind, year), by=officer)
        if call.rules_id != rules.pk:
            call = actions.set_rules(call, rules, by=officer)
    with clock.held(published):
        return actions.publish_call(call, by=officer)


def _suspended(agreement: Agreement, officer: Actor) -> Call:
    """A call for stays in companies, stopped while a party looks at its insurance."""
    rules = ProgrammeVersion.objects.filter(programme__code="gra").latest("number")
    content = {**_content("gra", 2027, officer.person.email), "titles": _LAB["titles"]}
    with clock.held(at_place(SEOUL, 2026, 5, 4)):
        call = actions.draft_call("gra-2027-lab", agreement, rules, by=officer, **content)
        call = actions.set_windows(call, _spans("gra", 2027), by=officer)
    with clock.held(at_place(SEOUL, 2026, 5, 26, 10)):
        call = actions.publish_call(call, by=officer)
    with clock.held(at_place(SEOUL, 2026, 8, 24, 14)):
        return actions.suspend_call(call, _LAB["why"], by=officer)


def _extensions(cast: Cast, call: Call, officer: Actor) -> None:
    """A week more for everybody's projects, and two days more for one student's application."""
    with clock.held(at_place(SEOUL, 2026, 6, 4)):
        why = "Two universities were closed after a storm."
        actions.extend_window(call, "projects", _at(2027, (6, 12), 13), why, by=officer)
    student = cast.person("honam", "student")
    with clock.held(at_place(SEOUL, 2026, 9, 1, 11)):
        until = _at(2027, (9, 19), 13)
        actions.extend_person(call, "applications", student, until, "In hospital until 15 September.", by=officer)


def _stranger(cast: Cast) -> None:
    """The draft of the other agency, which those of the first never see."""
    _, rules = _versions(cast, "riverbend-gri", "gri", "northlight")
    officer = cast.actor("riverbend", "programme_officer")
    content = _content("gri", 2027, officer.person.email)
    titles = {"en": "Riverbend 2027 (generated)", "ko": "리버벤드 2027 (가상)", "fr": "Riverbend 2027 (fictif)"}
    with clock.held(at_place(SEOUL, 2026, 7, 20)):
        agreement = Agreement.objects.get(code=OTHER)
        call = actions.draft_call("riverbend-2027", agreement, rules, by=officer, **{**content, "titles": titles})
        actions.set_windows(call, _spans("gri", 2027), by=officer)


_LAB = {
    "titles": {
        "en": "GRA 2027 · Company laboratories",
        "ko": "GRA 2027 · 기업 연구소",
        "fr": "GRA 2027 · Laboratoires d’entreprise",
    },
    "why": {
        "en": "The insurance for stays in company laboratories is being agreed anew. We will write when it stands.",
        "ko": "기업 연구소 파견에 적용할 보험을 다시 협의하고 있습니다. 정해지면 알려 드리겠습니다.",
        "fr": "L’assurance des stages en laboratoire d’entreprise est en cours de révision. Nous vous écrirons dès"
        " qu’elle sera fixée.",
    },
}
_SUMMARIES = {
    "gri": {
        "en": "Twelve weeks of research with a professor in Canada, for undergraduates of the three universities.",
        "ko": "세 대학의 학부생이 캐나다 교수의 지도로 12주 동안 연구합니다.",
        "fr": "Douze semaines de recherche auprès d’une professeure ou d’un professeur au Canada, pour les étudiants"
        " de premier cycle des trois universités.",
    },
    "gra": {
        "en": "Research stays of 12 to 24 weeks a unit, for senior undergraduates and graduate students.",
        "ko": "학부 고학년과 대학원생이 단위당 12~24주 동안 연구합니다.",
        "fr": "Séjours de recherche de 12 à 24 semaines par unité, en fin de premier cycle et aux cycles supérieurs.",
    },
}
_MONEY = {
    "gri": {
        "en": "Travel, housing and living costs, at most CAD 12,000 a person under the agreement.",
        "ko": "항공료, 주거비, 생활비를 지원하며 업무협약에 따라 1인당 최대 12,000캐나다달러입니다.",
        "fr": "Voyage, logement et subsistance, au plus 12\u00a0000\u00a0$\u00a0CA par personne selon l’accord.",
    },
    "gra": {
        "en": "CAD 6,000 a unit, at most two units.",
        "ko": "한 단위에 6,000캐나다달러, 최대 두 단위입니다.",
        "fr": "6 000 $ CA par unité, deux unités au plus.",
    },
}
