"""Projects: a catalogue as an officer imports it, and what professors of the demonstration post themselves."""

import csv
from datetime import date, datetime, timedelta
from importlib import resources
from pathlib import Path

from sojourn.config.world.moments import at_place, later
from sojourn.config.world.people import Cast
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project, ProjectComment

SHIPPED = "projects.csv"


def make_projects(cast: Cast, calls: dict[str, Call], catalogue: Path | None) -> None:
    """The catalogue of the season, that of the last one, and the projects of the call that still takes them."""
    text = catalogue.read_text("utf-8") if catalogue else _shipped()
    rows = list(csv.DictReader(text.splitlines()))
    Project.objects.bulk_create(_imported(cast, calls["gri-2027"], rows, 0))
    Project.objects.bulk_create(_imported(cast, calls["gri-2026"], rows[:60], 1))
    _posted(cast, calls["gra-2027"], rows)


def _shipped() -> str:
    return (resources.files("sojourn.desk.catalogue") / SHIPPED).read_text("utf-8")


def _imported(cast: Cast, call: Call, rows: list[dict[str, str]], years_ago: int) -> list[Project]:
    moment = later(call.windows.get(kind="projects").opens_at, days=40)
    return [_project(cast, call, row, years_ago, "accepted", moment) for row in rows]


def _project(cast: Cast, call: Call, row: dict[str, str], years_ago: int, state: str, moment: datetime) -> Project:
    host = cast.places[row["host"]]
    seats = int(row["capacity"])
    start = date.fromisoformat(row["start_on"]) - timedelta(days=364 * years_ago)
    titles = {"en": row["title"], "ko": row["title_ko"], "fr": row["title_fr"]}
    return Project(
        code=f"{call.code}-{row['project_id'].lower()}",
        call=call,
        host=host,
        hub=host.hub,
        supervisor_name=row["supervisor"],
        state=state,
        titles={name: text for name, text in titles.items() if text},
        skills={"en": row["skills"]},
        track=row["field"],
        work_language={"en": "en", "fr": "fr"}.get(row["language"], "either"),
        weeks=int(row["weeks"]),
        start_from=start,
        start_until=start,
        seats=seats,
        seats_left=seats,
        province=row["region"],
        city=row["city"],
        import_key=row["project_id"],
        created_at=moment,
        changed_at=moment,
        submitted_at=moment,
        accepted_at=moment,
    )


STATES = ("draft", "submitted", "confirmed", "accepted", "changes_asked", "refused", "withdrawn")


def _posted(cast: Cast, call: Call, rows: list[dict[str, str]]) -> None:
    """Three projects of every state, by professors who have an account."""
    hosts = ("university-of-toronto", "mcgill-university", "university-of-british-columbia")
    officer = cast.person("aica", "programme_officer")
    for number, state in enumerate(STATES):
        for place, host in enumerate(hosts):
            row = next(row for row in rows[number * 9 :] if row["host"] == host)
            moment = later(at_place(call.zone, 2026, 6, 8), days=3 * number + place)
            made = _project(cast, call, {**row, "project_id": f"g{number}{place}"}, 0, state, moment)
            professor = cast.person(host, "host_professor")
            made.supervisor, made.supervisor_name, made.import_key = professor, professor.full_name, ""
            made.co_supervisors = [cast.person(host, "host_professor", 1).full_name] if place == 0 else []
            if state == "draft":
                made.submitted_at = None
            if state != "accepted":
                made.accepted_at = None
            made.save()
            if state in {"changes_asked", "refused"}:
                ProjectComment.objects.create(
                    project=made,
                    author=officer,
                    text="Please say what the student will do week by week.",
                    at=later(moment, days=4),
                )
