"""Times pages of a portal that grows, in a process of its own: portal_requests.py SIZES REQUESTS [TEXTS].

SIZES are numbers of projects, parted by commas. The database is that of DATABASE_URL, else SQLite in SOJOURN_DATA. The
answer is one line of JSON for each size.
"""

import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
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
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

import portal_world
from sojourn.base import clock
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search import shelf
from sojourn.stages.projects.search.asking import read_question

SEARCHES, WARMING = 400, 8


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


def yardstick() -> float:
    """CPU of a fixed piece of work. Units: milliseconds. It tells how fast the machine is at this moment."""
    begin, counted = time.process_time(), dict[str, int]()
    for number in range(4000):
        key = f"{number % 97}-{number}"
        counted[key[:3]] = counted.get(key[:3], 0) + len(key.replace("-", "/"))
    return (time.process_time() - begin) * 1000


STICKS: list[float] = []  # every figure of the yardstick in this process


def timed(addresses: Iterable[str], get: Callable[[str], Any]) -> dict[str, Any]:
    """CPU of this process and wall time for each address, with what the yardstick took around it.

    Units: milliseconds, the middle and the 95th of a hundred; `pairs` are (CPU, yardstick) of each request.
    """
    pairs, wall = [], []
    before = yardstick()
    for address in addresses:
        begin, begin_wall = time.process_time(), time.perf_counter()
        get(address)
        cpu = (time.process_time() - begin) * 1000
        wall.append((time.perf_counter() - begin_wall) * 1000)
        after = yardstick()
        pairs.append((cpu, (before + after) / 2))
        before = after
    STICKS.extend(stick for _, stick in pairs)
    wall.sort()
    return {"pairs": pairs, "wall": _at(wall, 0.5), "wall95": _at(wall, 0.95)}


def at_one_speed(figures: dict[str, Any]) -> dict[str, Any]:
    """The same with `cpu` and `cpu95` as they are at the speed that the machine has in a good quarter of the run.

    A machine that others share is at times half as fast, and its CPU time says nothing of that: each request counts by
    what the yardstick took beside it. `raw` is the middle as the clock had it.
    """
    usual = _at(sorted(STICKS), 0.25)
    pairs = figures.pop("pairs")
    even = sorted(cpu * usual / stick for cpu, stick in pairs)
    return {
        **figures,
        "cpu": _at(even, 0.5),
        "cpu95": _at(even, 0.95),
        "raw": _at(sorted(cpu for cpu, _ in pairs), 0.5),
    }


def _at(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


def officers(seed: int) -> Iterator[str]:
    """What officers ask of their list: a state, an order, one or two filters."""
    drawn = random.Random(seed)
    choices = {
        "host": [f"university-{number}" for number in range(1, portal_world.HOSTS + 1)],
        "province": portal_world.PROVINCES,
        "track": portal_world.TRACKS,
        "page": [str(number) for number in range(1, 20)],
    }
    orders = [f"{down}{name}" for name in ("title", "supervisor", "host", "submitted", "start") for down in ("", "-")]
    while True:
        asked = [(name, drawn.choice(choices[name])) for name in drawn.sample(sorted(choices), drawn.randint(1, 2))]
        yield urlencode([("state", drawn.choice(("all", "accepted"))), ("sort", drawn.choice(orders)), *asked])


def pages() -> dict[str, Iterator[str]]:
    """The pages measured, each with addresses that differ, so that no answer is remembered.

    Those whose name begins with `staff` are asked by an officer, all others by a visitor.
    """
    base, drawn, some, more, vetting = (
        reverse("public:catalogue"),
        random.Random(3),
        filters(1),
        filters(2),
        officers(4),
    )
    asked, sought = questions(9), questions(11)
    codes = list(Project.objects.filter(state="accepted", call__code="call-open").values_list("code", flat=True)[:2000])
    staff = reverse("staff:projects")
    call = {"args": ["call-open"]}
    return {
        "list": (f"{base}?page={number}" for number in range(1, 1000)),
        "filtered": (f"{base}?{next(some)}" for _ in range(1000)),
        "searched": (f"{base}?{urlencode({'q': next(asked)})}" for _ in range(1000)),
        "project": (reverse("public:project", args=[drawn.choice(codes)]) + f"?{next(more)}" for _ in range(1000)),
        "front": (reverse("home") for _ in range(1000)),
        "calls": (reverse("public:calls") for _ in range(1000)),
        "call": (reverse("public:call", **call) for _ in range(1000)),
        "check": (reverse("public:call_check", **call) for _ in range(1000)),
        "staff-organisations": (f"{reverse('staff:organisations')}?page={number}" for number in range(1, 1000)),
        "staff-projects": (f"{staff}?state=all&page={number}" for number in range(1, 1000)),
        "staff-filtered": (f"{staff}?{next(vetting)}" for _ in range(1000)),
        "staff-searched": (f"{staff}?{urlencode({'state': 'all', 'q': next(sought)})}" for _ in range(1000)),
        "staff-call": (reverse("staff:call", **call) for _ in range(1000)),
    }


def officer() -> Client:
    """The browser of somebody who administers the funder of all calls."""
    at = clock.now()
    person, is_new = Person.objects.get_or_create(
        code="officer", defaults={"email": "officer@example.org", "full_name": "Officer", "joined_at": at}
    )
    if is_new:
        Membership.objects.create(
            person=person,
            organisation=Organisation.objects.get(code="funder"),
            role="administrator",
            begins_at=at - timedelta(days=1),
        )
    client = Client(HTTP_HOST="localhost")
    client.force_login(person)
    return client


def measure(sizes: Sequence[int], requests: int, abstracts: Path | None) -> Iterator[dict[str, Any]]:
    """Make the portal, let it grow, and time it at each size."""
    call_command("migrate", verbosity=0)
    world = portal_world.World(abstracts=abstracts)
    for size in sizes:
        said: dict[str, Any] = {"size": size, "vendor": connection.vendor}
        begin = time.perf_counter()
        keys = world.grow(size)
        said["made"] = time.perf_counter() - begin
        begin = time.perf_counter()
        for first in range(0, len(keys), search.BATCH):
            with transaction.atomic():
                search.index(Project.objects.filter(pk__in=keys[first : first + search.BATCH]))
        said["indexed"] = (time.perf_counter() - begin) / len(keys) * 1000
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
        shelf.forget()
        begin = time.perf_counter()
        shelf.current()
        said["shelf"] = time.perf_counter() - begin
        yield said | timings(requests)


def timings(requests: int) -> dict[str, Any]:
    """The search alone, then every page."""
    asked = questions(5)
    for _ in range(WARMING):
        search.find(read_question(next(asked)))
    texts = (next(asked) for _ in range(SEARCHES if requests >= 60 else requests))
    said: dict[str, Any] = {"search": timed(texts, lambda text: search.find(read_question(text))), "pages": {}}
    visitor, staff = Client(HTTP_HOST="localhost"), officer()
    for name, addresses in pages().items():
        who = staff if name.startswith("staff") else visitor

        def get(address: str, who: Client = who) -> None:
            answer = who.get(address)
            assert answer.status_code == 200, (address, answer.status_code)

        timed((next(addresses) for _ in range(WARMING)), get)
        with CaptureQueriesContext(connection) as captured:
            get(next(addresses))
        said["pages"][name] = {
            "queries": len(captured.captured_queries),
            **timed((next(addresses) for _ in range(requests)), get),
        }
    said["search"] = at_one_speed(said["search"])
    said["pages"] = {name: at_one_speed(each) for name, each in said["pages"].items()}
    said["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return said


if __name__ == "__main__":
    wanted = [int(size) for size in sys.argv[1].split(",")]
    for figures in measure(wanted, int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None):
        print(json.dumps(figures), flush=True)
