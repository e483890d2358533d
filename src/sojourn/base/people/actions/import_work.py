"""What goes on in the background with a file of organisations: looking, applying, undoing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import Entry, record, record_all
from sojourn.base.jobs.work import Step
from sojourn.base.people import policy
from sojourn.base.people.actions.importing import require_unused
from sojourn.base.people.actions.organisations import free_code
from sojourn.base.people.actor import Actor
from sojourn.base.people.changes import tell_changed
from sojourn.base.people.import_planning import WRITTEN, Planned, Planner, Register
from sojourn.base.people.models import ImportLine, Organisation, OrganisationImport, Person
from sojourn.core.errors import Refused

BATCH = 500
KEPT = ("words", "name_key")


def read_work(arguments: Mapping[str, Any], step: Step) -> dict[str, int]:
    """Write down what each row would do to the register as it is now."""
    kept, by = _import(arguments), _actor(arguments)
    if kept.state != "read":
        return {}
    planner, lines = _planner(kept, by), []
    for start in range(0, len(kept.rows), BATCH):
        lines += [_line(kept, planner.plan(row)) for row in kept.rows[start : start + BATCH]]
        step(len(lines), len(kept.rows))
    with transaction.atomic():
        # What an apply that broke off has done stays said.
        done = set(kept.lines.filter(is_done=True).values_list("row", flat=True))
        kept.lines.filter(is_done=False).delete()
        ImportLine.objects.bulk_create([line for line in lines if line.row not in done], batch_size=BATCH)
    return dict(Counter(line.outcome for line in lines))


def apply_work(arguments: Mapping[str, Any], step: Step) -> dict[str, int]:
    """Make the changes, a batch a transaction: rows, record and report together. A second run goes on where one ended.

    Errors: Refused with `not_yours`, `changed_meanwhile` (an organisation was merged in this very moment).
    """
    kept, by = _import(arguments), _actor(arguments)
    if not policy.edits_register(by):
        raise Refused("not_yours")
    if kept.state != "read":
        return kept.counts()
    OrganisationImport.objects.filter(pk=kept.pk, begun_at=None).update(begun_at=clock.now())
    done = set(kept.lines.filter(is_done=True).values_list("row", flat=True))
    rows, whole = [row for row in kept.rows if row["row"] not in done], len(kept.rows)
    planner = _planner(kept, by)
    taken = set(Organisation.objects.values_list("code", flat=True))
    for start in range(0, len(rows), BATCH):
        with transaction.atomic():
            _apply(kept, rows[start : start + BATCH], planner, taken, by)
        step(whole - len(rows) + min(start + BATCH, len(rows)), whole)
    with transaction.atomic():
        moved = OrganisationImport.objects.filter(pk=kept.pk, state="read")
        if moved.update(state="applied", applied_at=clock.now()):
            counts = kept.counts()
            record("organisation_import", kept.code, "apply", by=by, moved=("read", "applied"), detail=counts)
    return kept.counts()


def undo_work(arguments: Mapping[str, Any], step: Step) -> dict[str, int]:
    """Undo an import in one transaction: all of it, or nothing when something hangs on it by now.

    Errors: Refused with `not_yours`, `register_in_use`.
    """
    kept, by = _import(arguments), _actor(arguments)
    if not policy.edits_register(by):
        raise Refused("not_yours")
    if kept.state != "applied":
        return {}
    lines = list(kept.lines.filter(outcome__in=("new", "changed")))
    step(0, len(lines))
    with transaction.atomic():
        require_unused(kept)
        there = _by_code([line.code for line in lines])
        changed = [(there[line.code], line.before) for line in lines if line.outcome == "changed" and line.before]
        for row, before in changed:
            for name, value in before.items():
                setattr(row, name, value)
        _write([row for row, _ in changed])
        entries = [
            Entry(line.code, "undo_import", detail={"import": kept.code}) for line in lines if line.code in there
        ]
        record_all("organisation", entries, by=by)
        gone = [there[line.code].pk for line in lines if line.outcome == "new" and line.code in there]
        for start in range(0, len(gone), BATCH):
            Organisation.objects.filter(pk__in=gone[start : start + BATCH]).delete()
        OrganisationImport.objects.filter(pk=kept.pk, state="applied").update(state="undone")
        record("organisation_import", kept.code, "undo", by=by, moved=("applied", "undone"))
        tell_changed([row.pk for row, before in changed if "names" in before])
    step(len(lines), len(lines))
    return {"gone": len(gone), "restored": len(changed)}


def _import(arguments: Mapping[str, Any]) -> OrganisationImport:
    return OrganisationImport.objects.get(code=arguments["import"])


def _actor(arguments: Mapping[str, Any]) -> Actor:
    support = arguments.get("behind")
    behind = None if support is None else Person.objects.get(pk=support)
    return Actor.of(Person.objects.get(pk=arguments["person"]), arguments["acting"], behind)


def _planner(kept: OrganisationImport, by: Actor) -> Planner:
    """A planner over the register as it is now, that knows of the rows which an earlier run has done."""
    rows = list(Organisation.objects.filter(merged_into=None).select_related("hub").order_by("pk"))
    with_staff = policy.staffed()
    planner = Planner(kept.kind, Register(rows), lambda row: policy.edits_organisation(by, row, with_staff))
    by_code = {row.code: row for row in rows}
    for code, number in kept.lines.filter(is_done=True).values_list("code", "row"):
        if code in by_code:
            planner.remember(by_code[code], number)
    return planner


def _apply(
    kept: OrganisationImport, rows: Sequence[Mapping[str, Any]], planner: Planner, taken: set[str], by: Actor
) -> None:
    """One batch: new organisations, changed ones, their events, and the lines of the report."""
    _renew([about for row in rows if (about := planner.read(row).about) is not None and about.pk is not None])
    planned = [planner.plan(row) for row in rows]
    _make([each.about for each in planned if each.outcome == "new" and each.about is not None], taken)
    changed = [each for each in planned if each.outcome == "changed"]
    _write([each.about for each in changed if each.about is not None])
    entries = [
        Entry(
            each.code,
            "make" if each.outcome == "new" else "change",
            detail={
                "changed": {name: [before, after] for name, before, after in each.differences},
                "import": kept.code,
            },
        )
        for each in planned
        if each.outcome in {"new", "changed"}
    ]
    record_all("organisation", entries, by=by)
    lines = [_line(kept, each, is_done=True) for each in planned]
    kept.lines.filter(row__in=[line.row for line in lines]).delete()
    ImportLine.objects.bulk_create(lines, batch_size=BATCH)
    tell_changed([each.about.pk for each in changed if each.about is not None and "names" in (each.before or {})])


def _renew(known: Sequence[Organisation]) -> None:
    """Hold the rows of a batch and look at them once more: somebody may have changed one meanwhile.

    Errors: Refused with `changed_meanwhile` where one is gone.
    """
    held = Organisation.objects.select_for_update().filter(merged_into=None).in_bulk([row.pk for row in known])
    for row in known:
        if row.pk not in held:
            raise Refused("changed_meanwhile")
        for name in WRITTEN:
            setattr(row, name, getattr(held[row.pk], name))


def _make(rows: Sequence[Organisation], taken: set[str]) -> None:
    at = clock.now()
    for row in rows:
        row.code, row.created_at = free_code(row.names, taken, look=False), at
        taken.add(row.code)
    Organisation.objects.bulk_create(rows, batch_size=BATCH)


def _write(rows: Sequence[Organisation]) -> None:
    """Rows that are there already, with what a file says of them: one statement for many."""
    Organisation.objects.bulk_create(
        rows, batch_size=BATCH, update_conflicts=True, unique_fields=["id"], update_fields=[*WRITTEN, *KEPT]
    )


def _by_code(codes: Sequence[str]) -> dict[str, Organisation]:
    rows = Organisation.objects.select_for_update()
    found: dict[str, Organisation] = {}
    for start in range(0, len(codes), BATCH):
        found |= rows.in_bulk(codes[start : start + BATCH], field_name="code")
    return found


def _line(kept: OrganisationImport, planned: Planned, *, is_done: bool = False) -> ImportLine:
    return ImportLine(
        of=kept,
        row=planned.row,
        outcome=planned.outcome,
        code=planned.code,
        name=planned.name,
        differences=[list(each) for each in planned.differences],
        problems=[
            {"code": each.code, "column": each.column, "value": each.value, "figures": dict(each.figures)}
            for each in planned.problems
        ],
        before=dict(planned.before or {}),
        is_done=is_done,
    )
