"""Programmes and their calls: a season that is over, the one that runs, and the next one as a draft."""

import re
import tomllib
from datetime import datetime
from hashlib import sha256
from importlib import resources
from typing import NamedTuple

from sojourn.base import clock
from sojourn.base.audit import record
from sojourn.config.world.agreements import GWANGJU, OTHER, SEOUL
from sojourn.config.world.moments import at_place, later
from sojourn.config.world.people import Cast
from sojourn.stages.agreements.models import Agreement
from sojourn.stages.calls.models import Call, Programme, ProgrammeVersion, Window

VANCOUVER = "America/Vancouver"
Day = tuple[int, int, int]


class _Season(NamedTuple):
    """A call to be made: its dates are days on which something opens at 9 and closes at 13 o'clock in Vancouver."""

    code: str
    programme: str
    state: str
    titles: tuple[str, str, str]
    published_on: Day | None
    windows: dict[str, tuple[Day, Day]]


_GRI = ("GRI {} · Gwangju", "GRI {} · 광주", "GRI {} · Gwangju")
_GRA = ("GRA {} · Gwangju", "GRA {} · 광주", "GRA {} · Gwangju")


def _titles(pattern: tuple[str, str, str], year: int) -> tuple[str, str, str]:
    english, korean, french = (each.format(year) for each in pattern)
    return english, korean, french


SEASONS = (
    _Season(
        "gri-2026",
        "gri",
        "closed",
        _titles(_GRI, 2026),
        (2025, 2, 24),
        {
            "projects": ((2025, 3, 3), (2025, 6, 13)),
            "applications": ((2025, 7, 15), (2025, 9, 17)),
            "endorsement": ((2025, 9, 17), (2025, 10, 8)),
            "references": ((2025, 7, 15), (2025, 10, 1)),
            "ranking": ((2025, 10, 20), (2025, 11, 14)),
            "answers": ((2026, 1, 12), (2026, 1, 30)),
        },
    ),
    _Season(
        "gri-2027",
        "gri",
        "published",
        _titles(_GRI, 2027),
        (2026, 2, 23),
        {
            "projects": ((2026, 3, 2), (2026, 6, 12)),
            "applications": ((2026, 7, 15), (2026, 9, 17)),
            "endorsement": ((2026, 9, 17), (2026, 10, 8)),
            "references": ((2026, 7, 15), (2026, 10, 1)),
            "ranking": ((2026, 10, 19), (2026, 11, 13)),
            "answers": ((2027, 1, 11), (2027, 1, 29)),
        },
    ),
    _Season("gri-2028", "gri", "draft", _titles(_GRI, 2028), None, {"projects": ((2027, 3, 1), (2027, 6, 11))}),
    _Season(
        "gra-2026",
        "gra",
        "closed",
        _titles(_GRA, 2026),
        (2025, 5, 26),
        {
            "projects": ((2025, 6, 2), (2025, 10, 31)),
            "applications": ((2025, 10, 1), (2026, 1, 30)),
            "answers": ((2026, 4, 1), (2026, 4, 15)),
        },
    ),
    _Season(
        "gra-2027",
        "gra",
        "published",
        _titles(_GRA, 2027),
        (2026, 5, 25),
        {
            "projects": ((2026, 6, 1), (2026, 10, 30)),
            "applications": ((2026, 10, 1), (2027, 1, 29)),
            "answers": ((2027, 4, 1), (2027, 4, 15)),
        },
    ),
    _Season("gra-2028", "gra", "draft", _titles(_GRA, 2028), None, {"projects": ((2027, 6, 1), (2027, 10, 29))}),
)
OTHER_SEASON = _Season(
    "riverbend-2027",
    "riverbend-gri",
    "draft",
    ("Riverbend 2027 (generated)", "리버벤드 2027 (가상)", "Riverbend 2027 (fictif)"),
    None,
    {"projects": ((2026, 8, 3), (2026, 11, 27))},
)


def make_calls(cast: Cast) -> dict[str, Call]:
    """All calls by code."""
    moment = at_place(SEOUL, 2024, 1, 15)
    rules = {
        "gri": _programme(cast, "gri", "gri", "mitacs", moment),
        "gra": _programme(cast, "gra", "gra", "mitacs", moment),
        "riverbend-gri": _programme(cast, "riverbend-gri", "gri", "northlight", moment),
    }
    agreements = {each.code: each for each in Agreement.objects.all()}
    made: dict[str, Call] = {}
    for season in SEASONS:
        version = rules[season.programme]
        if season.state == "closed":
            version = version.programme.versions.get(number=1)
        made[season.code] = _call(cast, season, agreements[GWANGJU], version, "aica")
    _call(cast, OTHER_SEASON, agreements[OTHER], rules["riverbend-gri"], "riverbend")
    for kind in ("gri", "gra"):
        for year in (2027, 2028):
            Call.objects.filter(code=f"{kind}-{year}").update(copied_from=made[f"{kind}-{year - 1}"])
    return made


def _programme(cast: Cast, code: str, shipped: str, owner: str, moment: datetime) -> ProgrammeVersion:
    """A programme with the rules of last season and those of the shipped file."""
    text = (resources.files("sojourn") / "programmes" / f"{shipped}.toml").read_text("utf-8")
    made = Programme.objects.create(
        code=code,
        owner=cast.places[owner],
        names=tomllib.loads(text)["name"],
        created_at=moment,
    )
    officer = cast.actor(owner, "programme_officer")
    last = None
    for number, (words, day) in enumerate(((a_year_earlier(text), moment), (text, later(moment, days=365))), 1):
        last = ProgrammeVersion.objects.create(
            programme=made,
            number=number,
            text=words,
            digest=sha256(words.encode()).hexdigest(),
            made_by=officer.person,
            made_at=day,
        )
        with clock.held(day):
            record.record("programme", code, "save", by=officer, detail={"version": number})
    assert last is not None
    return last


def a_year_earlier(text: str) -> str:
    """A programme file with all its dates a year earlier."""
    dated = re.sub(r"\b(20\d\d)(?=-\d\d-\d\d)", lambda year: str(int(year[1]) - 1), text)
    return re.sub(r'(?m)^(id = ".*-)(\d{4})"', lambda found: f'{found[1]}{int(found[2]) - 1}"', dated)


def _call(cast: Cast, season: _Season, agreement: Agreement, rules: ProgrammeVersion, owner: str) -> Call:
    drafted = at_place(SEOUL, *(season.published_on or (2026, 8, 20)))
    english, korean, french = season.titles
    made = Call.objects.create(
        code=season.code,
        agreement=agreement,
        rules=rules,
        organisation=cast.places[owner],
        titles={"en": english, "ko": korean, "fr": french},
        summaries=_SUMMARIES[season.programme[-3:]],
        money=_MONEY[season.programme[-3:]],
        contacts={"en": f"programme-officer-1@{owner}.example.org"},
        state=season.state,
        zone=VANCOUVER,
        grace_minutes=10,
        created_at=later(drafted, days=-21),
        published_at=drafted if season.published_on else None,
    )
    for kind, (opens, closes) in season.windows.items():
        Window.objects.create(
            call=made,
            kind=kind,
            opens_at=at_place(VANCOUVER, *opens),
            closes_at=at_place(VANCOUVER, *closes, 13),
        )
    officer = cast.actor(owner, "programme_officer")
    with clock.held(later(drafted, days=-21)):
        record.record("call", made.code, "draft", by=officer, moved=("", "draft"))
    if season.published_on:
        with clock.held(drafted):
            record.record("call", made.code, "publish", by=officer, moved=("draft", "published"))
    return made


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
        "fr": "Voyage, logement et subsistance, au plus 12 000 $ CA par personne selon l’accord.",
    },
    "gra": {
        "en": "CAD 6,000 a unit, at most two units.",
        "ko": "한 단위에 6,000캐나다달러, 최대 두 단위입니다.",
        "fr": "6 000 $ CA par unité, deux unités au plus.",
    },
}
