"""A file of organisations: read, shown with its differences, applied in one go; a repeat changes nothing."""

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people import policy
from sojourn.base.people.actions.organisations import free_code
from sojourn.base.people.actor import Actor
from sojourn.base.people.importing import MOST_ROWS, Planned, Register, plan, read_rows
from sojourn.base.people.models import Organisation, OrganisationImport
from sojourn.base.people.tokens import new_code
from sojourn.core.errors import BadInput, Problem, Refused

SUFFIXES = (".csv", ".xlsx")
MOST_BYTES = 8 * 1024 * 1024


def read_organisations(upload: "UploadedFile[bytes]", kind: str, *, by: Actor) -> OrganisationImport:
    """Keep what a file says, so that it can be looked at before anything changes.

    Errors: Refused with `not_yours`; BadInput when the file is no table of organisations.
    """
    if not policy.edits_register(by):
        raise Refused("not_yours")
    name = Path(upload.name or "").name
    suffix = Path(name).suffix.casefold()
    if suffix not in SUFFIXES or (upload.size or 0) > MOST_BYTES:
        raise BadInput([Problem("register_file", "organisations", value=name)])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"organisations{suffix}"
        path.write_bytes(upload.read())
        rows = read_rows(path)
    if not rows or len(rows) > MOST_ROWS:
        raise BadInput([Problem("register_rows", "organisations", value=name, figures={"most": MOST_ROWS})])
    with transaction.atomic():
        kept = OrganisationImport.objects.create(
            code=new_code(), file_name=name[:200], kind=kind, rows=rows, made_by=by.person, made_at=clock.now()
        )
        record("organisation_import", kept.code, "read", by=by, moved=("", "read"), detail={"rows": len(rows)})
    return kept


def planned(kept: OrganisationImport) -> list[Planned]:
    """What the file would change in the register as it is now."""
    register = Register(Organisation.objects.filter(merged_into=None).order_by("pk"))
    return plan(kept.rows, kept.kind, register)


def apply_import(kept: OrganisationImport, *, by: Actor) -> dict[str, int]:
    """Make and change what the rows say, in one go; faulty rows are left out and named in the report.

    Errors: Refused with `not_yours`, `changed_meanwhile` (somebody has applied it).
    """
    if not policy.edits_register(by):
        raise Refused("not_yours")
    at = clock.now()
    with transaction.atomic():
        if not OrganisationImport.objects.filter(pk=kept.pk, state="read").update(state="applied", applied_at=at):
            raise Refused("changed_meanwhile")
        register = Register(Organisation.objects.select_for_update().filter(merged_into=None).order_by("pk"))
        steps = plan(kept.rows, kept.kind, register)
        made = _make([step for step in steps if step.outcome == "new"], register)
        _change([step for step in steps if step.outcome == "changed"])
        counts: dict[str, int] = dict(Counter(str(step.outcome) for step in steps))
        report = {"counts": counts, "rows": [_line(step, made) for step in steps]}
        OrganisationImport.objects.filter(pk=kept.pk).update(report=report)
        for step in steps:
            if step.outcome in {"new", "changed"}:
                verb = "make" if step.outcome == "new" else "change"
                code = made.get(step.row, step.code)
                changed = {name: [before, after] for name, before, after in step.differences}
                record("organisation", code, verb, by=by, detail={"changed": changed, "import": kept.code})
        record("organisation_import", kept.code, "apply", by=by, moved=("read", "applied"), detail=counts)
    kept.state, kept.applied_at, kept.report = "applied", at, report
    return counts


def _make(steps: list[Planned], register: Register) -> dict[int, str]:
    """New organisations; gives the code of each row."""
    at = clock.now()
    taken = set(Organisation.objects.values_list("code", flat=True)) | register.codes
    rows, codes = [], {}
    for step in steps:
        code = free_code(step.values["names"], taken, look=False)
        taken.add(code)
        codes[step.row] = code
        rows.append(Organisation(code=code, created_at=at, **step.values))
    Organisation.objects.bulk_create(rows, batch_size=500)
    return codes


def _change(steps: list[Planned]) -> None:
    found = Organisation.objects.in_bulk([step.code for step in steps], field_name="code")
    for step in steps:
        row = found[step.code]
        for name, value in step.values.items():
            setattr(row, name, value)
        row.save()


def _line(step: Planned, made: dict[int, str]) -> dict[str, Any]:
    return {
        "row": step.row,
        "outcome": step.outcome,
        "code": made.get(step.row, step.code),
        "name": step.name,
        "problems": [
            {"code": each.code, "column": each.column, "value": each.value, "figures": dict(each.figures)}
            for each in step.problems
        ],
    }
