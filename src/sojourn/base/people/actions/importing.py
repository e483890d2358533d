"""A file of organisations: read, shown with its differences, applied and undone in the background."""

import tempfile
from pathlib import Path

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.files.checking import safe_name
from sojourn.base.jobs import work
from sojourn.base.people import policy, queries
from sojourn.base.people.actor import Actor
from sojourn.base.people.importing import MOST_ROWS, read_rows
from sojourn.base.people.models import OrganisationImport
from sojourn.base.people.tokens import new_code
from sojourn.core.errors import BadInput, Problem, Refused

READ, APPLY, UNDO = "people.import.read", "people.import.apply", "people.import.undo"
SUFFIXES = (".csv", ".xlsx")
MOST_BYTES = 8 * 1024 * 1024


def read_organisations(upload: "UploadedFile[bytes]", kind: str, *, by: Actor) -> OrganisationImport:
    """Keep what a file says; what it would change is looked up in the background, and nothing changes before that.

    Errors: Refused with `not_yours`; BadInput when the file is no table of organisations.
    """
    _require(by)
    name = safe_name(upload.name or "")
    suffix = Path(name).suffix.casefold()
    if suffix not in SUFFIXES or (upload.size or 0) > MOST_BYTES:
        raise BadInput([Problem("register_file", "organisations", value=name)])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"organisations{suffix}"
        path.write_bytes(upload.read())
        rows, headings = read_rows(path, name)
    if not rows or len(rows) > MOST_ROWS:
        raise BadInput([Problem("register_rows", "organisations", value=name, figures={"most": MOST_ROWS})])
    with transaction.atomic():
        kept = OrganisationImport.objects.create(
            code=new_code(),
            file_name=name,
            kind=kind,
            rows=rows,
            headings=headings,
            made_by=by.person,
            made_at=clock.now(),
        )
        record("organisation_import", kept.code, "read", by=by, moved=("", "read"), detail={"rows": len(rows)})
        _ask(READ, kept, by)
    return kept


def look_again(kept: OrganisationImport, *, by: Actor) -> None:
    """Compare a file once more with the register, which may have changed.

    Errors: Refused with `not_yours`, `import_applied`.
    """
    _require(by)
    if kept.state != "read":
        raise Refused("import_applied")
    with transaction.atomic():
        _ask(READ, kept, by)


def apply_import(kept: OrganisationImport, *, by: Actor) -> None:
    """Let the changes of a file be made in the background; faulty rows are left out and named in the report.

    Errors: Refused with `not_yours`, `import_applied`.
    """
    _require(by)
    if kept.state != "read":
        raise Refused("import_applied")
    with transaction.atomic():
        _ask(APPLY, kept, by)


def undo_import(kept: OrganisationImport, *, by: Actor) -> None:
    """Let an import be undone: what it made goes, what it changed is as before.

    Errors: Refused with `not_yours`, `import_not_applied`, `register_in_use` (with `count` and the first names).
    """
    _require(by)
    if kept.state != "applied":
        raise Refused("import_not_applied")
    require_unused(kept)
    with transaction.atomic():
        _ask(UNDO, kept, by)


def require_unused(kept: OrganisationImport) -> None:
    """Refuse to undo what is in use.

    Errors: Refused with `register_in_use`.
    """
    used = queries.used_since(kept)
    if used:
        raise Refused("register_in_use", {"count": len(used), "names": ", ".join(row.name for row in used[:3])})


def _require(by: Actor) -> None:
    if not policy.edits_register(by):
        raise Refused("not_yours")


def _ask(name: str, kept: OrganisationImport, by: Actor) -> None:
    acting = None if by.acting is None else by.acting.pk
    behind = None if by.behind is None else by.behind.pk
    arguments = {"import": kept.code, "person": by.person.pk, "acting": acting, "behind": behind}
    work.ask(name, arguments, by=by, key=kept.code)
