"""The organisations of the demonstration world."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from importlib import resources
from typing import Any

from sojourn.base.people.models import Organisation

MARK = {"en": "(generated)", "ko": "(가상)", "fr": "(fictive)"}
HOMES = ("chonnam", "chosun", "honam")
HUBS = ("vancouver", "toronto", "montreal", "ottawa")
# Which places a hub looks after is not public; the division is that of the shipped programme files.
EASTERN = ("Québec", "New Brunswick", "Nova Scotia", "Prince Edward Island", "Newfoundland and Labrador")
COMPANIES = 24
# Acronyms by which they call themselves.
SHORT = {"aica": "AICA", "mars": "MaRS", "mila": "Mila"}
_SEOUL, _TORONTO, _VANCOUVER = "Asia/Seoul", "America/Toronto", "America/Vancouver"
_ZONES = {
    "British Columbia": _VANCOUVER,
    "Yukon": "America/Whitehorse",
    "Alberta": "America/Edmonton",
    "Northwest Territories": "America/Yellowknife",
    "Saskatchewan": "America/Regina",
    "Manitoba": "America/Winnipeg",
    "Nunavut": "America/Iqaluit",
    "New Brunswick": "America/Moncton",
    "Nova Scotia": "America/Halifax",
    "Prince Edward Island": "America/Halifax",
    "Newfoundland and Labrador": "America/St_Johns",
}


@dataclass
class Places:
    """The organisations by code."""

    by_code: dict[str, Organisation] = field(default_factory=dict)

    def __getitem__(self, code: str) -> Organisation:
        return self.by_code[code]

    def of(self, kind: str) -> list[Organisation]:
        """Those of a kind, by code."""
        return sorted((each for each in self.by_code.values() if each.kind == kind), key=lambda each: each.code)


def make_organisations(at: datetime) -> Places:
    """All organisations, in bulk: parents first, then what lies under them."""
    places = Places()
    _store(places, _leading(), at)
    _store(places, _hubs(places["mitacs"]), at)
    _store(places, _hosts(places), at)
    _store(places, _companies(), at)
    _store(places, _others(), at)
    return places


def _store(places: Places, rows: Iterator[dict[str, Any]], at: datetime) -> None:
    made = Organisation.objects.bulk_create([Organisation(created_at=at, **row) for row in rows])
    places.by_code |= {each.code: each for each in made}


def _row(code: str, kind: str, names: tuple[str, str, str], country: str, **values: Any) -> dict[str, Any]:
    english, korean, french = names
    texts = {"en": english, "ko": korean, "fr": french}
    known = {"code": code, "short_name": SHORT.get(code, ""), "kind": kind, "country": country}
    return {**known, "names": {language: text for language, text in texts.items() if text}, **values}


def _table(name: str) -> Iterator[tuple[dict[str, str], dict[str, Any]]]:
    """The lines of a table of institutions beside this module: as written, and as rows of organisations."""
    text = (resources.files(__package__) / name).read_text("utf-8")
    for line in csv.DictReader(text.splitlines()):
        values = {"ror_id": line["ror_id"], "province": line["region"], "city": line["city"], "domain": line["domain"]}
        zone = _SEOUL if line["country"] == "KR" else _ZONES.get(line["region"], _TORONTO)
        names = (line["name"], line["name_ko"], line["name_fr"])
        kind = line.get("kind", "host_university")
        yield line, _row(line["code"], kind, names, line["country"], time_zone=zone, **values)


def _leading() -> Iterator[dict[str, Any]]:
    """The parties of the agreement and who attended. Source: the agreement of 15 November 2023."""
    return (row for _, row in _table("leading_institutions.csv"))


def _hubs(funder: Organisation) -> Iterator[dict[str, Any]]:
    for code, names, province, city, zone in (
        (
            "vancouver",
            ("Vancouver hub", "밴쿠버 거점", "Pôle de Vancouver"),
            "British Columbia",
            "Vancouver",
            _VANCOUVER,
        ),
        ("toronto", ("Toronto hub", "토론토 거점", "Pôle de Toronto"), "Ontario", "Toronto", _TORONTO),
        ("montreal", ("Montréal hub", "몬트리올 거점", "Pôle de Montréal"), "Québec", "Montréal", _TORONTO),
        ("ottawa", ("Ottawa hub", "오타와 거점", "Pôle d’Ottawa"), "Ontario", "Ottawa", _TORONTO),
    ):
        yield _row(code, "hub", names, "CA", province=province, city=city, time_zone=zone, parent=funder)


def hub_of(province: str, city: str) -> str:
    """The hub that looks after a place in Canada."""
    if city == "Ottawa":
        return "ottawa"
    if province == "Ontario":
        return "toronto"
    return "montreal" if province in EASTERN else "vancouver"


def _hosts(places: Places) -> Iterator[dict[str, Any]]:
    for line, row in _table("host_institutions.csv"):
        yield row | {"hub": places[hub_of(line["region"], line["city"])]}


_MADE_OF = (
    ("Aurora", "오로라"),
    ("Birch", "자작"),
    ("Compass", "나침반"),
    ("Delta", "델타"),
    ("Ember", "불씨"),
    ("Fjord", "협만"),
)
_DOING = (
    ("Grid", "전력망", "réseaux"),
    ("Health", "헬스", "santé"),
    ("Mobility", "모빌리티", "mobilité"),
    ("Vision", "비전", "vision"),
)


def _companies() -> Iterator[dict[str, Any]]:
    """Partner companies: none is real."""
    where = (("CA", "Ontario", "Toronto"), ("CA", "Québec", "Montréal"), ("KR", "Gwangju", "Gwangju"))
    for number in range(COMPANIES):
        (made, made_ko), (doing, doing_ko, doing_fr) = _MADE_OF[number // 4], _DOING[number % 4]
        country, province, city = where[number % len(where)]
        yield _row(
            f"{made}-{doing}".lower(),
            "company",
            (f"{made} {doing} {MARK['en']}", f"{made_ko} {doing_ko} {MARK['ko']}", f"{made} {doing_fr} {MARK['fr']}"),
            country,
            province=province,
            city=city,
            time_zone=_SEOUL if country == "KR" else _TORONTO,
            domain="example.org",
        )


def _others() -> Iterator[dict[str, Any]]:
    """Another agency, its funder and its university: what they have must stay unseen by those of the first."""
    for code, kind, names in (
        ("riverbend", "agency", ("Riverbend Agency", "리버벤드 진흥원", "Agence Riverbend")),
        ("northlight", "funder", ("Northlight Fund", "노스라이트 기금", "Fonds Northlight")),
        ("hillside", "home_university", ("Hillside University", "힐사이드대학교", "Université Hillside")),
    ):
        english, korean, french = names
        marked = (f"{english} {MARK['en']}", f"{korean} {MARK['ko']}", f"{french} {MARK['fr']}")
        yield _row(code, kind, marked, "KR", province="Busan", city="Busan", time_zone=_SEOUL, domain="example.org")
