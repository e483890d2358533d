"""Rounds: an allocation is asked for, computed by the desk, looked at, published once or dropped."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max

from sojourn.base import clock
from sojourn.base.audit.record import Entry, record, record_all
from sojourn.base.files.keeping import keep_made
from sojourn.base.jobs import work
from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.application import APPLICATION
from sojourn.core.moves.round import ROUND, WORKING
from sojourn.core.transitions import Move, decide
from sojourn.stages.applications.desk_folder import folder_of
from sojourn.stages.applications.models import Application, Result, Round
from sojourn.stages.applications.taking_part import parts_of
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project

COMPUTE, TELL = "applications.round.compute", "applications.round.tell"
ZIP = "application/zip"
MAIL = "mail-application-result"
LONGEST_SEED = 120
BATCH = 100


@dataclass(frozen=True)
class Computed:
    """What the desk has found. `results` by number of application: code of the project, its rank, and the reasons."""

    digest: str
    archive: bytes
    figures: Mapping[str, Any]
    results: Mapping[str, tuple[str | None, int | None, Sequence[Mapping[str, Any]]]] = field(default_factory=dict)


def new_code() -> str:
    """A code that names a round in its address."""
    return "r" + secrets.token_hex(6)


def ask_round(call: Call, seed: str, *, by: Actor) -> Round:
    """Let the allocation of a call be computed, from its applications as they are when the work begins.

    Errors: Refused with `not_yours`, `round_seed`, `round_published`, `round_working`, `round_nobody`.
    """
    _require(call, by)
    seed = " ".join(seed.split())
    if not seed or len(seed) > LONGEST_SEED:
        raise Refused("round_seed", {"most": LONGEST_SEED})
    there = Round.objects.filter(call=call)
    if there.filter(state="published").exists():
        raise Refused("round_published")
    if there.filter(state__in=WORKING).exists():
        raise Refused("round_working")
    if not any(not part.reason for part in parts_of(call)):
        raise Refused("round_nobody")
    code = new_code()
    number = (there.aggregate(last=Max("number"))["last"] or 0) + 1
    try:
        with transaction.atomic():
            made = Round.objects.create(
                code=code, call=call, number=number, seed=seed, made_by=by.person, made_at=clock.now()
            )
            record("call", call.code, "ask_round", by=by, detail={"round": code, "number": number, "seed": seed})
            work.ask(COMPUTE, {"round": code}, by=by, key=code)
    except IntegrityError:  # another officer asked in the same moment
        raise Refused("round_working") from None
    return made


def keep_computed(made: Round, computed: Computed) -> bool:
    """Keep what a run has come to, once; False where another run of the same work was first."""
    move = ROUND.by_verb["compute"]
    applications = {each.number: each for each in Application.objects.filter(call=made.call).exclude(number="")}
    wanted = {project for project, _, _ in computed.results.values() if project}
    projects = {each.code: each for each in Project.objects.filter(call=made.call).only("code") if each.code in wanted}
    with transaction.atomic():
        values = {"digest": computed.digest, "figures": dict(computed.figures), "fault": ""}
        if not Round.objects.filter(pk=made.pk, state__in=move.origins).update(state=move.target, **values):
            return False
        name = f"{made.call.code}-round-{made.number}.zip"
        file = keep_made(computed.archive, name, ZIP, ("round", made.code), made.made_by)
        Round.objects.filter(pk=made.pk).update(folder=file)
        Result.objects.bulk_create(
            (
                Result(
                    round=made,
                    application=applications[number],
                    project=projects[project] if project else None,
                    rank=rank,
                    choices=list(reasons),
                )
                for number, (project, rank, reasons) in computed.results.items()
            ),
            batch_size=500,
        )
    return True


def keep_fault(made: Round, fault: str, figures: Mapping[str, Any]) -> None:
    """Keep why a run came to nothing: `fault` is a code, whose sentence is `round-fault-<code>`."""
    move = ROUND.by_verb["fail"]
    rows = Round.objects.filter(pk=made.pk, state__in=move.origins)
    rows.update(state=move.target, fault=fault, figures=dict(figures))


def drop_round(made: Round, *, by: Actor) -> Round:
    """Put a run away that nobody was told of.

    Errors: Refused with those of `decide`, `changed_meanwhile`.
    """
    return _moved(made, "drop", by)


def publish_round(made: Round, *, by: Actor) -> Round:
    """Tell everybody the result of a run: the applications follow one after the other, behind the page.

    Errors: Refused with those of `decide`, `round_outdated` where the call or its applications have changed since the
    run, `round_published`, `changed_meanwhile`.
    """
    decide(ROUND, "publish", made.state, calls.roles_on(made.call, by))
    if is_outdated(made):
        raise Refused("round_outdated")
    try:
        with transaction.atomic():
            told = _moved(made, "publish", by, published_by=by.person, published_at=clock.now())
            work.ask(TELL, {"round": made.code}, by=by, key=made.code)
    except IntegrityError:  # another run of the call was published in the same moment
        raise Refused("round_published") from None
    return told


def is_outdated(made: Round) -> bool:
    """Whether the same run would be computed from other tables now."""
    return folder_of(made.call, made.seed).digest() != made.digest


def tell_work(arguments: Mapping[str, Any], step: work.Step) -> dict[str, int]:
    """Let the applications of a published round have their results. Who has one, or has left, is passed over."""
    made = Round.objects.select_related("call").get(code=arguments["round"])
    if made.state != "published":
        return {}
    keys = list(Result.objects.filter(round=made).order_by("pk").values_list("pk", flat=True))
    told = 0
    for start in range(0, len(keys), BATCH):
        rows = Result.objects.filter(pk__in=keys[start : start + BATCH]).select_related("application__person")
        with transaction.atomic():
            told += sum(_told(made, list(rows.order_by("pk"))))
        step(min(start + BATCH, len(keys)), len(keys))
    return {"told": told}


def _told(made: Round, results: Sequence[Result]) -> list[bool]:
    entries: list[Entry] = []
    moved: list[bool] = []
    for result in results:
        application = result.application
        move = APPLICATION.by_verb["place" if result.project_id else "leave_unplaced"]
        if application.state not in move.origins:
            continue
        rows = Application.objects.filter(pk=application.pk, state=application.state)
        if not rows.update(state=move.target, changed_at=clock.now()):
            continue
        moved.append(True)
        detail = {"round": made.code, "rank": result.rank}
        entries.append(Entry(application.code, move.verb, (application.state, move.target), detail=detail))
        _post(made, application)
    if entries:
        record_all("application", entries, by=None)
    return moved


def _post(made: Round, application: Application) -> None:
    person = application.person
    post(
        key=f"application-result:{made.code}:{application.code}",
        code=MAIL,
        person=person,
        figures={"call": made.call.titles, "number": application.number},
        link=f"/{person.language}/student/applications/{application.code}/result/",
    )


def _moved(made: Round, verb: str, by: Actor, **changes: Any) -> Round:
    """Decide, compare and set, write the record: one transaction."""
    move: Move = decide(ROUND, verb, made.state, calls.roles_on(made.call, by))
    with transaction.atomic():
        if not Round.objects.filter(pk=made.pk, state=made.state).update(state=move.target, **changes):
            raise Refused("changed_meanwhile", {"verb": verb})
        detail = {"round": made.code, "number": made.number}
        record("call", made.call.code, f"{verb}_round", by=by, detail=detail)
    return Round.objects.select_related("call").get(pk=made.pk)


def _require(call: Call, by: Actor) -> None:
    if not calls.managed_by(by).filter(pk=call.pk).exists():
        raise Refused("not_yours", {"verb": "ask_round"})
