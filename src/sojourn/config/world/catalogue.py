"""The catalogue of the season, imported as an officer imports it: handed in, read, looked at, applied."""

import csv
import io
import random
from importlib import resources
from pathlib import Path
from string import ascii_uppercase
from unittest.mock import patch

from django.core.files.base import ContentFile

from sojourn.base import clock
from sojourn.base.jobs import work
from sojourn.config.world.moments import later
from sojourn.config.world.people import SEED, Cast, tree_name
from sojourn.config.world.posting import Row, content
from sojourn.core.errors import BadInput
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.actions import importing
from sojourn.stages.projects.actions.drafting import LETTERS
from sojourn.stages.projects.imports.report import problem_from
from sojourn.stages.projects.models import CatalogueImport

SHIPPED = "projects.csv"


def shipped_rows() -> list[Row]:
    """The generated projects that come with the desk."""
    text = (resources.files("sojourn.desk.catalogue") / SHIPPED).read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


def make_imported(cast: Cast, call: Call, file: Path | None) -> None:
    """Import a file, or the shipped projects with words of their own, into a call.

    Errors: BadInput where it cannot be read as a catalogue.
    """
    name, data = (file.name, file.read_bytes()) if file is not None else ("catalogue-2027.csv", _written(cast))
    officer = cast.actor("aica", "programme_officer")
    moment = later(call.windows.get(kind="projects").opens_at, days=40)
    with clock.held(moment):
        made = importing.new_import(call, ContentFile(data, name), "accepted", by=officer)
        work.run_due()
        made.refresh_from_db()
        if "rows" not in made.report:
            raise BadInput([problem_from(plain) for plain in made.report.get("problems", ())])
    # Codes of projects are drawn by chance; those of a world are the same every time.
    codes = random.Random(SEED)  # noqa: S311  nothing is secret about them
    drawn = patch.object(importing, "new_code", lambda: "p" + "".join(codes.choices(LETTERS, k=8)))
    with clock.held(later(moment, minutes=12)), drawn:
        importing.apply_import(made, by=officer)
        work.run_due()
    state = CatalogueImport.objects.get(pk=made.pk).state
    assert state == "applied", state


def _written(cast: Cast) -> bytes:
    """The shipped projects as a file of an officer: with descriptions, and with supervisors who have an account."""
    rows = shipped_rows()
    known: dict[str, list[str]] = {}
    for row in rows:
        said = content(row)
        row |= {
            "description": said["descriptions"].get("en", ""),
            "description_ko": said["descriptions"].get("ko", ""),
            "description_fr": said["descriptions"].get("fr", ""),
            "roles": said["roles"].get("en", ""),
            "backgrounds": "; ".join(said["backgrounds"]),
            "supervisor_email": "",
        }
        account = account_of(known, row)
        if account is not None:
            person = cast.person(row["host"], "host_professor", account)
            row |= {"supervisor": person.full_name, "supervisor_email": person.email}
        else:
            row["supervisor"] = _name_of_another(int(row["supervisor_id"].removeprefix("SV")))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def _name_of_another(number: int) -> str:
    """The name of a supervisor without an account; its middle letter sets it apart from those of people."""
    given, _, family = tree_name(number).partition(" ")
    return f"{given} {ascii_uppercase[number % 26]}. {family}"


def account_of(known: dict[str, list[str]], row: Row) -> int | None:
    """Which account of its host a supervisor has: the first two of each host have one."""
    names = known.setdefault(row["host"], [])
    if row["supervisor_id"] not in names:
        names.append(row["supervisor_id"])
    place = names.index(row["supervisor_id"])
    return place if place < 2 else None
