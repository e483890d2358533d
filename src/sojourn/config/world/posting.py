"""What professors of the demonstration post themselves: projects in every state, each brought there step by step."""

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from hashlib import sha256
from importlib import resources
from typing import Any

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.config.world.moments import PRESENT, at_place, later
from sojourn.config.world.people import Cast
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import actions
from sojourn.stages.projects.models import Project

WHERE = {
    "university-of-toronto": "toronto",
    "mcgill-university": "mcgill",
    "university-of-british-columbia": "ubc",
    "universite-laval": "laval",
}
WEEKS = (16, 24, 12, 36)
Row = dict[str, str]
Actors = dict[str, Actor]
Step = tuple[int, Callable[[Project, Actors], Project]]

WEEK_BY_WEEK = "Please say what the student will do week by week."
NO_PATIENTS = "The call does not cover work with patients on site."
ON_LEAVE = "I will be on leave in the summer."
# Days after the draft, and what happens then.
SUBMIT: Step = (1, lambda project, who: actions.submit_project(project, by=who["professor"]))
CONFIRM: Step = (3, lambda project, who: actions.confirm_project(project, by=who["office"]))
ACCEPT: Step = (6, lambda project, who: actions.accept_project(project, by=who["officer"]))
ASK: Step = (6, lambda project, who: actions.ask_changes(project, why=WEEK_BY_WEEK, by=who["officer"]))
REFUSE: Step = (7, lambda project, who: actions.refuse_project(project, why=NO_PATIENTS, by=who["officer"]))
WITHDRAW: Step = (9, lambda project, who: actions.withdraw_project(project, why=ON_LEAVE, by=who["professor"]))
STATES = ("accepted", "draft", "submitted", "confirmed", "changes_asked", "refused", "withdrawn")
WAYS: tuple[tuple[Step, ...], ...] = (
    (SUBMIT, CONFIRM, ACCEPT),
    (),
    (SUBMIT,),
    (SUBMIT, CONFIRM),
    (SUBMIT, CONFIRM, ASK),
    (SUBMIT, CONFIRM, REFUSE),
    (SUBMIT, CONFIRM, ACCEPT, WITHDRAW),
)


def make_posted(cast: Cast, call: Call, rows: list[Row]) -> None:
    """One project in every state at each of a few universities."""
    officer = cast.actor("aica", "programme_officer")
    for place, host in enumerate(WHERE):
        own = [row for row in rows if row["host"] == host] or rows[place * 20 :]
        who = {
            "professor": cast.actor(host, "host_professor", place % 2),
            "office": cast.actor(host, "host_office"),
            "officer": officer,
        }
        for number, way in enumerate(WAYS):
            began = later(at_place(call.zone, 2026, 6, 4), days=8 * number + place)
            with clock.held(began):
                project = _drafted(cast, call, host, own[number % len(own)], number, place, who["professor"])
            for days, step in way:
                with clock.held(min(later(began, days=days), PRESENT)):
                    project = step(project, who)


def _drafted(cast: Cast, call: Call, host: str, row: Row, number: int, place: int, professor: Actor) -> Project:
    """A draft with a start window, sometimes with a sponsor, at the first university with a second supervisor."""
    start = date(2027, 5, 3) + timedelta(days=14 * number)
    companies = cast.places.of("company")
    other = cast.person(host, "host_professor", 1 - place % 2)
    beside = [{"name": other.full_name, "email": other.email}] if place == 0 else []
    return actions.new_project(
        call,
        cast.places[host],
        by=professor,
        **{
            **content(row),
            "code": f"{call.code}-{WHERE[host]}-{STATES[number]}".replace("_", "-"),
            "weeks": WEEKS[place],
            "start_from": start,
            "start_until": start + timedelta(days=60),
            "start_flexible": number % 2 == 0,
            "seats": 1 + (number + place) % 5,
            "sponsor": companies[number] if number % 3 == 0 else None,
            "co_supervisors": beside,
        },
    )


def content(row: Row) -> dict[str, Any]:
    """What a generated project says of itself."""
    words, before, after = (_descriptions()[part] for part in (row["field"], "before", "after"))
    draw = int(sha256(row["project_id"].encode()).hexdigest(), 16)
    titles = {"en": row["title"], "ko": row["title_ko"], "fr": row["title_fr"]}
    written = [code for code, text in titles.items() if text]
    return {
        "titles": {code: titles[code] for code in written},
        "descriptions": {
            code: " ".join((_of(before[code], draw), words["about"][code], _of(after[code], draw // 97)))
            for code in written
        },
        "roles": {code: words["role"][code] for code in written},
        "skills": {"en": row["skills"]},
        "backgrounds": words["backgrounds"],
        "track": row["field"],
        "work_language": row["language"] if row["language"] in {"en", "fr"} else "either",
        "weeks": int(row["weeks"]),
    }


def _of(sentences: list[str], draw: int) -> str:
    return sentences[draw % len(sentences)]


@lru_cache(maxsize=1)
def _descriptions() -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / "descriptions.toml").read_text("utf-8"))
