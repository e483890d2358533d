"""Imports of catalogues: a file is handed in, read in the background, applied, undone while nothing hangs on it."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.files.keeping import Upload
from sojourn.base.jobs import work
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation, Person
from sojourn.core.errors import BadInput, Refused
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import queries
from sojourn.stages.projects.actions.drafting import new_code
from sojourn.stages.projects.actions.telling import forget_search, tell_search
from sojourn.stages.projects.imports.keeping import keep_upload, raw_of
from sojourn.stages.projects.imports.known import known_of
from sojourn.stages.projects.imports.planning import Planned, Planner, plain_value
from sojourn.stages.projects.imports.report import Plain, problems_report, report_of
from sojourn.stages.projects.models import CatalogueImport, Project
from sojourn.tables.catalogue.lines import Line, Lines, read_lines

READ, APPLY, UNDO = "projects.import.read", "projects.import.apply", "projects.import.undo"
TARGETS = ("accepted", "confirmed")
BATCH = 200
POINTERS = {"host": Organisation, "hub": Organisation, "supervisor": Person}


def new_import(call: Call, upload: Upload, target: str, *, by: Actor) -> CatalogueImport:
    """Hand a catalogue in; it is read in the background. New projects begin as `target`.

    Errors: BadInput and Refused of `keep_upload`; Refused with `not_yours`.
    """
    _require(call, by)
    code = "i" + secrets.token_hex(6)
    with transaction.atomic():
        made = CatalogueImport.objects.create(
            code=code,
            call=call,
            file=keep_upload(upload, code, by=by),
            headings={"target": target if target in TARGETS else TARGETS[1], "map": {}},
            made_by=by.person,
            made_at=clock.now(),
        )
        record("catalogue_import", code, "read", by=by, detail={"call": call.code, "file": made.file.name})
        _ask(READ, made, by)
    return made


def match_headings(made: CatalogueImport, mapping: Mapping[str, str], *, by: Actor) -> CatalogueImport:
    """Say which heading is which column, and let the file be read again.

    Errors: Refused with `not_yours`, `import_applied`.
    """
    _require(made.call, by)
    with transaction.atomic():
        headings = {**made.headings, "map": dict(mapping)}
        if not CatalogueImport.objects.filter(pk=made.pk, state="read").update(headings=headings, report={}):
            raise Refused("import_applied")
        _ask(READ, made, by)
    return CatalogueImport.objects.get(pk=made.pk)


def apply_import(made: CatalogueImport, *, by: Actor) -> CatalogueImport:
    """Let the changes of an import be made in the background.

    Errors: Refused with `not_yours`, `import_applied`, `import_unreadable`.
    """
    _require(made.call, by)
    if made.state != "read":
        raise Refused("import_applied")
    if "rows" not in made.report:
        raise Refused("import_unreadable")
    with transaction.atomic():
        record("catalogue_import", made.code, "apply", by=by, detail=made.report["counts"])
        _ask(APPLY, made, by)
    return made


def undo_import(made: CatalogueImport, *, by: Actor) -> CatalogueImport:
    """Let an import be undone: what it made goes, what it changed is as before.

    Errors: Refused with `not_yours`, `import_not_applied`, `import_in_use` (with `count` and the first titles).
    """
    _require(made.call, by)
    if made.state != "applied":
        raise Refused("import_not_applied")
    used = queries.used_since(made)
    if used:
        raise Refused("import_in_use", {"count": len(used), "titles": ", ".join(each.title for each in used[:3])})
    with transaction.atomic():
        record("catalogue_import", made.code, "undo", by=by)
        _ask(UNDO, made, by)
    return made


def read_work(arguments: Mapping[str, Any], step: work.Step) -> Plain:
    """Read the file of an import and write down what it would change."""
    made = _import(arguments)
    step(0, 3)
    try:
        lines, planner = _lines(made)
    except BadInput as bad:
        report = problems_report(bad.problems, _found(made))
        CatalogueImport.objects.filter(pk=made.pk, state="read").update(report=report)
        return {"problems": len(bad.problems)}
    step(1, 3)
    there = _there(made.call)
    planned = planner.plan(lines.lines, there)
    step(2, 3)
    absent = len(set(there) - {line.key for line in lines.lines})
    CatalogueImport.objects.filter(pk=made.pk, state="read").update(report=report_of(lines, planned, absent))
    step(3, 3)
    return {"rows": len(lines.lines)}


def apply_work(arguments: Mapping[str, Any], step: work.Step) -> Plain:
    """Make the changes of an import, a batch a transaction. A second run finds what is done already and goes on."""
    made = _import(arguments)
    if made.state != "read":
        return {}
    by = _actor(arguments)
    lines, planner = _lines(made)
    done: list[Planned] = []
    for start in range(0, len(lines.lines), BATCH):
        batch = lines.lines[start : start + BATCH]
        with transaction.atomic():
            done += _applied(made, batch, planner, by)
        step(min(start + BATCH, len(lines.lines)), len(lines.lines))
    absent = len(set(_there(made.call)) - {line.key for line in lines.lines})
    with transaction.atomic():
        made.refresh_from_db()
        report = report_of(lines, _as_it_was(done, made.undo), absent)
        CatalogueImport.objects.filter(pk=made.pk).update(state="applied", applied_at=clock.now(), report=report)
    return dict(report["counts"])


def undo_work(arguments: Mapping[str, Any], step: work.Step) -> Plain:
    """Undo an import in one transaction: all of it, or nothing when something hangs on it by now.

    Errors: Refused with `import_in_use`.
    """
    made = _import(arguments)
    if made.state != "applied":
        return {}
    by = _actor(arguments)
    step(0, len(made.undo))
    with transaction.atomic():
        used = queries.used_since(made)
        if used:
            raise Refused("import_in_use", {"count": len(used), "titles": ", ".join(each.title for each in used[:3])})
        there = {project.code: project for project in queries.touched_by(made)}
        gone = [there[entry["code"]] for entry in made.undo if entry["made"] and entry["code"] in there]
        for entry in made.undo:
            if not entry["made"] and entry["code"] in there:
                _restore(there[entry["code"]], entry, by)
        for project in gone:
            record(
                "project", project.code, "undo_import", by=by, moved=(project.state, ""), detail={"import": made.code}
            )
        Project.objects.filter(pk__in=[project.pk for project in gone]).delete()
        CatalogueImport.objects.filter(pk=made.pk, state="applied").update(state="undone")
        tell_search([project.pk for project in there.values() if project not in gone])
        forget_search()
    step(len(made.undo), len(made.undo))
    return {"undone": len(made.undo)}


def _require(call: Call, by: Actor) -> None:
    if not queries.calls_with_imports(by).filter(pk=call.pk).exists():
        raise Refused("not_yours", {"verb": "import"})


def _ask(name: str, made: CatalogueImport, by: Actor) -> None:
    acting = by.acting.pk if by.acting else None
    work.ask(name, {"import": made.code, "person": by.person.pk, "acting": acting}, by=by, key=made.code)


def _import(arguments: Mapping[str, Any]) -> CatalogueImport:
    rows = CatalogueImport.objects.select_related("call__agreement", "call__rules", "file")
    return rows.get(code=arguments["import"])


def _actor(arguments: Mapping[str, Any]) -> Actor:
    return Actor.of(Person.objects.get(pk=arguments["person"]), arguments["acting"])


def _lines(made: CatalogueImport) -> tuple[Lines, Planner]:
    programme, bounds = calls.programme_of(made.call), queries.bounds(made.call)
    lines = read_lines(raw_of(made), programme, made.headings["map"])
    return lines, Planner(lines, known_of(queries.tracks_for(bounds)), bounds, programme)


def _found(made: CatalogueImport) -> Sequence[str]:
    """The headings of a file whose columns were not understood, so that a person can say which is which."""
    try:
        return raw_of(made).headings
    except BadInput:
        return ()


def _there(call: Call, keys: Sequence[str] | None = None) -> dict[str, Project]:
    rows = Project.objects.filter(call=call).exclude(import_key="").select_related("host", "hub", "supervisor")
    if keys is not None:
        rows = rows.filter(import_key__in=keys)
    return {project.import_key: project for project in rows}


def _applied(made: CatalogueImport, batch: Sequence[Line], planner: Planner, by: Actor) -> list[Planned]:
    """One batch: new projects, changed ones, and what would undo them."""
    there = _there(made.call, [line.key for line in batch if line.key])
    planned = planner.plan(batch, there)
    at = clock.now()
    undo: list[Plain] = []
    new = [_new(made, each, at) for each in planned if each.kind == "new"]
    Project.objects.bulk_create(new)
    for project in new:
        detail = {"import": made.code, "key": project.import_key}
        record("project", project.code, "import", by=by, moved=("", project.state), detail=detail)
        undo.append({"code": project.code, "made": True, "at": at.isoformat()})
    changed = [(there[each.line.key], each) for each in planned if each.kind == "changed"]
    undo += [_changed(made, project, each, at, by) for project, each in changed]
    if undo:
        rows = CatalogueImport.objects.select_for_update().filter(pk=made.pk)
        rows.update(undo=[*rows.get().undo, *undo])
    tell_search([project.pk for project in (*new, *(project for project, _ in changed))])
    return planned


def _new(made: CatalogueImport, planned: Planned, at: datetime) -> Project:
    values = dict(planned.values)
    target = made.headings["target"]
    return Project(
        **values,
        code=new_code(),
        call=made.call,
        state=target,
        seats_left=values["seats"],
        import_key=planned.line.key,
        created_at=at,
        changed_at=at,
        submitted_at=at,
        accepted_at=at if target == "accepted" else None,
    )


def _changed(made: CatalogueImport, project: Project, planned: Planned, at: datetime, by: Actor) -> Plain:
    after = {name: value for name, (_, value) in planned.changes.items()}
    before = {name: plain_value(value) for name, (value, _) in planned.changes.items()}
    if "seats" in after:
        before["seats_left"] = project.seats_left
        after["seats_left"] = max(0, project.seats_left + after["seats"] - project.seats)
    Project.objects.filter(pk=project.pk).update(**after, changed_at=at)
    detail = {"import": made.code, "fields": sorted(before)}
    record("project", project.code, "import", by=by, moved=(project.state, project.state), detail=detail)
    was = project.changed_at.isoformat()
    return {"code": project.code, "made": False, "at": at.isoformat(), "was": was, "before": before}


def _restore(project: Project, entry: Plain, by: Actor) -> None:
    before = dict(entry["before"])
    for name, model in POINTERS.items():
        if before.get(name):
            before[name] = model.objects.get(code=before[name])  # type: ignore[attr-defined]  # a model has objects
    # It is the version that it was: an earlier import of it can be undone as well.
    was = datetime.fromisoformat(entry["was"]) if "was" in entry else clock.now()
    Project.objects.filter(pk=project.pk).update(**before, changed_at=was)
    record("project", project.code, "undo_import", by=by, moved=(project.state, project.state))


def _as_it_was(done: Sequence[Planned], undo: Sequence[Plain]) -> Iterator[Planned]:
    """The plan as it was before a first run broke off: what that run made is new, not the same."""
    made = {entry["code"]: entry["made"] for entry in undo}
    for each in done:
        if each.kind == "same" and each.code in made:
            yield Planned(each.line, "new" if made[each.code] else "changed", each.code, notes=each.notes)
        else:
            yield each
