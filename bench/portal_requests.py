"""Times pages of a portal of one size, in a process of its own: python bench/portal_requests.py SIZE REQUESTS [TEXTS].

The database is that of DATABASE_URL, else SQLite in SOJOURN_DATA. The answer is one line of JSON.
"""

import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sojourn.config.settings")
os.environ.setdefault("SOJOURN_SECRET_KEY", "only-for-measuring")

import django

django.setup()

# ruff: noqa: E402  models are there only after the set-up
from datetime import timedelta

from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse

import portal_world
from sojourn.base import clock
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search import shelf
from sojourn.stages.projects.search.asking import read_question

SEARCHES = 400


def questions(seed: int) -> Iterator[str]:
    """What people type: one word or two, in three languages, half a word, a phrase, two syllables of Korean."""
    drawn = random.Random(seed)

    def word(source: list[str]) -> str:
        return portal_world.words(drawn, source, 1)[0]

    while True:
        kind = drawn.randrange(8)
        english, french, korean = (
            word(each) for each in (portal_world.ENGLISH, portal_world.FRENCH, portal_world.KOREAN)
        )
        yield (
            f"{english} ",
            f"{english} {word(portal_world.ENGLISH)} ",
            english[: max(3, len(english) - 2)],
            french,
            korean,
            f"{korean} {word(portal_world.KOREAN)}",
            korean[:2],
            f'"{english} {word(portal_world.ENGLISH)}"',
        )[kind]


def filters(seed: int) -> Iterator[str]:
    """Filters as people set them: one to three facets."""
    drawn = random.Random(seed)
    choices = {
        "province": ("ON", "QC", "BC", "AB"),
        "track": portal_world.TRACKS,
        "language": ("en", "fr"),
        "places": ("1", "2", "3"),
        "start": ("2027-05", "2027-06"),
        "sort": ("title", "places"),
        "page": [str(number) for number in range(1, 40)],
    }
    while True:
        yield urlencode(
            [(name, drawn.choice(choices[name])) for name in drawn.sample(sorted(choices), drawn.randint(1, 3))]
        )


def timed(addresses: Iterable[str], get: Callable[[str], Any]) -> dict[str, float]:
    """CPU of this process and wall time for each address. Units: milliseconds, the middle and the 95th of a hundred."""
    cpu, wall = [], []
    for address in addresses:
        begin, begin_wall = time.process_time(), time.perf_counter()
        get(address)
        cpu.append((time.process_time() - begin) * 1000)
        wall.append((time.perf_counter() - begin_wall) * 1000)
    cpu.sort()
    wall.sort()
    return {"cpu": _at(cpu, 0.5), "cpu95": _at(cpu, 0.95), "wall": _at(wall, 0.5), "wall95": _at(wall, 0.95)}


def _at(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


def pages(client: Client) -> dict[str, Iterator[str]]:
    """The pages measured, each with addresses that differ, so that no answer is remembered."""
    base, drawn, some, more = reverse("public:catalogue"), random.Random(3), filters(1), filters(2)
    asked = questions(9)
    codes = list(Project.objects.filter(call__state="published").values_list("code", flat=True)[:2000])
    found = {
        "list": (f"{base}?page={number}" for number in range(1, 1000)),
        "filtered": (f"{base}?{next(some)}" for _ in range(1000)),
        "searched": (f"{base}?{urlencode({'q': next(asked)})}" for _ in range(1000)),
        "project": (reverse("public:project", args=[drawn.choice(codes)]) + f"?{next(more)}" for _ in range(1000)),
        "front": (reverse("home") for _ in range(1000)),
    }
    try:
        place = reverse("staff:organisations")
    except NoReverseMatch:
        return found
    _sign_in(client)
    found["organisations"] = (f"{place}?page={number}" for number in range(1, 1000))
    return found


def _sign_in(client: Client) -> None:
    at = clock.now()
    person = Person.objects.create(code="officer", email="officer@example.org", full_name="Officer", joined_at=at)
    funder = Organisation.objects.get(code="funder")
    Membership.objects.create(
        person=person, organisation=funder, role="administrator", begins_at=at - timedelta(days=1)
    )
    client.force_login(person)


def measure(size: int, requests: int, abstracts: Path | None) -> dict[str, Any]:
    """Make the portal, then time it."""
    call_command("migrate", verbosity=0)
    begin = time.perf_counter()
    said: dict[str, Any] = {"size": size, "vendor": connection.vendor, **portal_world.make(size, abstracts=abstracts)}
    said["made"] = time.perf_counter() - begin
    begin = time.perf_counter()
    search.rebuild()
    said["indexed"] = time.perf_counter() - begin
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    begin = time.perf_counter()
    shelf.current()
    said["shelf"] = time.perf_counter() - begin
    asked = questions(5)
    said["search"] = timed(
        (next(asked) for _ in range(SEARCHES if requests >= 60 else requests)),
        lambda text: search.find(read_question(text)),
    )
    client = Client(HTTP_HOST="localhost")
    anonymous = Client(HTTP_HOST="localhost")
    said["pages"] = {}
    for name, addresses in pages(client).items():
        who = client if name == "organisations" else anonymous

        def get(address: str, who: Client = who) -> None:
            answer = who.get(address)
            assert answer.status_code == 200, (address, answer.status_code)

        timed((next(addresses) for _ in range(5)), get)
        with CaptureQueriesContext(connection) as captured:
            get(next(addresses))
        said["pages"][name] = {
            "queries": len(captured.captured_queries),
            **timed((next(addresses) for _ in range(requests)), get),
        }
    said["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return said


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)))
