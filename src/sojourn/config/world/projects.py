"""Projects: a catalogue as an officer imports it, and those of the seasons that are over."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

from django.db import transaction

from sojourn.config.world.catalogue import account_of, make_imported, shipped_rows
from sojourn.config.world.moments import later
from sojourn.config.world.people import Cast
from sojourn.config.world.posting import Row, content, make_posted
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project

LAST_SEASON = 80  # projects of the season that is over


def make_projects(cast: Cast, calls: dict[str, Call], catalogue: Path | None) -> None:
    """The catalogue of the season, that of the last one, and the projects of the call that still takes them."""
    make_imported(cast, calls["gri-2027"], catalogue)
    shipped = shipped_rows()
    Project.objects.bulk_create(_imported(cast, calls["gri-2026"], shipped[: 3 * LAST_SEASON : 3], 1))
    Project.objects.bulk_create(_imported(cast, calls["gra-2026"], shipped[-LAST_SEASON // 2 :], 1))
    _foreign(cast, shipped[0])
    make_posted(cast, calls["gra-2027"], shipped)
    with transaction.atomic():
        search.index(Project.objects.all())


def _imported(cast: Cast, call: Call, rows: Iterable[Row], years_ago: int) -> list[Project]:
    """Accepted projects in bulk. The first two supervisors of each host have an account."""
    moment = later(call.windows.get(kind="projects").opens_at, days=40)
    known: dict[str, list[str]] = {}
    made = []
    for row in rows:
        project = _project(cast, call, row, years_ago, moment)
        account = account_of(known, row)
        if account is not None:
            project.supervisor = cast.person(row["host"], "host_professor", account)
            project.supervisor_name = project.supervisor.full_name
        made.append(project)
    return made


def _foreign(cast: Cast, row: Row) -> None:
    """A project in the call of the other agency, which those of the first never see."""
    call = Call.objects.get(code="riverbend-2027")
    made = _project(cast, call, {**row, "host": "acadia-university", "project_id": "P1"}, 0, call.created_at)
    made.state, made.accepted_at = "submitted", None
    made.supervisor = cast.person("acadia-university", "host_professor")
    made.supervisor_name = made.supervisor.full_name
    made.save()


def _project(cast: Cast, call: Call, row: Row, years_ago: int, moment: datetime) -> Project:
    host = cast.places[row["host"]]
    seats = int(row["capacity"])
    start = date.fromisoformat(row["start_on"]) - timedelta(days=364 * years_ago)
    return Project(
        code=f"{call.code}-{row['project_id'].lower()}",
        call=call,
        host=host,
        hub=host.hub,
        supervisor_name=row["supervisor"],
        state="accepted",
        **content(row),
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
