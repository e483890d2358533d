"""Where the stage of applications and the desk meet: a round is computed by the desk as for whoever has tables only."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sojourn.base.jobs import work
from sojourn.core.errors import BadInput, Problem
from sojourn.stages.applications.actions.rounds import COMPUTE, TELL, Computed, keep_computed, keep_fault, tell_work
from sojourn.stages.applications.actions.submitting import plain_verdict
from sojourn.stages.applications.desk_folder import folder_of, zipped
from sojourn.stages.applications.models import Round

if TYPE_CHECKING:
    from sojourn.desk.explain import Explanation, Refusal
    from sojourn.tables import Call
    from sojourn.tables.outcome import Outcome

# The names that the two folders have in the archive: `sojourn verify call result` works on what is unpacked.
CALL, OUT = "call", "result"
STEPS = 6
MOST_PROBLEMS = 200


def compute_work(arguments: Mapping[str, Any], step: work.Step) -> dict[str, Any]:
    """Write the folder of a round, read, allocate, publish and verify it as the desk does, and keep what came of it."""
    made = Round.objects.select_related("call__agreement", "call__rules", "made_by").get(code=arguments["round"])
    if made.state not in {"asked", "failed"}:
        return {}
    with TemporaryDirectory(prefix="sojourn-round-") as place:
        try:
            computed = _computed(made, Path(place), step)
        except BadInput as bad:
            keep_fault(made, "tables", {"problems": [plain_problem(each) for each in bad.problems[:MOST_PROBLEMS]]})
            return {"problems": len(bad.problems)}
        except Exception:
            keep_fault(made, "software", {})
            raise
    if computed is None:
        return {"problems": 1}
    keep_computed(made, computed)
    step(STEPS, STEPS)
    return {}


def plain_problem(problem: Problem) -> dict[str, Any]:
    """A problem as it is kept."""
    return {**asdict(problem), "figures": {name: _plain(value) for name, value in problem.figures.items()}}


def _plain(value: object) -> object:
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def _computed(made: Round, place: Path, step: work.Step) -> Computed | None:
    # Data frames are loaded in the worker when there is such a work, and in no server of pages.
    from sojourn.desk.allocate import allocate  # noqa: PLC0415  see above
    from sojourn.desk.publish import publish  # noqa: PLC0415  likewise
    from sojourn.desk.verify import verify_folder  # noqa: PLC0415  likewise
    from sojourn.tables import read_call  # noqa: PLC0415  likewise

    folder, out = place / CALL, place / OUT
    folder.mkdir()
    step(0, STEPS)
    digest = folder_of(made.call, made.seed).write(folder)
    step(1, STEPS)
    call = read_call(folder)
    step(2, STEPS)
    outcome = allocate(call)
    step(3, STEPS)
    outcome = publish(call, outcome, out)
    step(4, STEPS)
    verdict = verify_folder(folder, out)
    if not verdict.holds:
        faults = [{"code": each.code, "figures": dict(each.figures)} for each in verdict.faults[:MOST_PROBLEMS]]
        keep_fault(made, "verify", {"faults": faults})
        return None
    step(5, STEPS)
    explained = _explained(call, outcome)
    results = {each.student_id: _result(each) for each in explained}
    figures = {**_figures(call, outcome), **_order(explained), "checked": verdict.checked}
    return Computed(digest, zipped(place), figures, results)


def _explained(call: "Call", outcome: "Outcome") -> "Sequence[Explanation]":
    from sojourn.desk.explain import explain_many  # noqa: PLC0415  as above

    return explain_many(call, outcome, call.students["student_id"].to_list())


def _result(each: "Explanation") -> tuple[str | None, int | None, list[dict[str, Any]]]:
    """Where somebody is, and why, choice by choice; what concerns the person as a whole has no rank."""
    reasons: list[dict[str, Any]] = []
    if each.away is not None:
        reasons.append({"rank": None, "seen": "away", "refusal": _refusal(each.away)})
    verdicts = {verdict.rule_id: verdict for verdict in each.verdicts}
    for rule in each.rules:
        said = plain_verdict(verdicts[rule]) if rule in verdicts else None
        reasons.append({"rank": None, "seen": "rule", "rule": rule, "verdict": said})
    reasons += [
        {
            "rank": choice.rank,
            "project": choice.project_id,
            "seen": choice.seen,
            "refusal": None if choice.refusal is None else _refusal(choice.refusal),
        }
        for choice in each.choices
    ]
    project = each.placement.project_id if each.placement is not None else None
    return project, each.choice_rank, reasons


def _refusal(refusal: "Refusal") -> dict[str, Any]:
    return asdict(refusal)


def _order(explained: "Sequence[Explanation]") -> dict[str, Any]:
    """What positions go by: the same for everybody of a call."""
    first = explained[0]
    return {
        "order": first.order,
        "turns": first.turns,
        "reserves": sorted({each.home for each in explained if each.reserves}),
    }


def _figures(call: "Call", outcome: "Outcome") -> dict[str, Any]:
    """What the officers' page and everybody's result page show: counts without names."""
    rows = outcome.allocation.select("status", "choice_rank", "reason").to_dicts()
    ranks = Counter(row["choice_rank"] for row in rows if row["status"] == "placed")
    unplaced = Counter(row["reason"] or "none" for row in rows if row["status"] == "not_placed")
    return {
        "counts": outcome.certificate["counts"],
        "guarantees": outcome.certificate["guarantees"],
        "version": outcome.certificate["software"]["version"],
        "ranks": {str(rank): ranks[rank] for rank in sorted(ranks)},
        "reasons": {reason: unplaced[reason] for reason in sorted(unplaced)},
        "caps": [
            {"cap": row["cap"], "id": row["cap_id"], "seats": row["seats"], "used": row["used"]}
            for row in outcome.caps.to_dicts()
            if row["cap"] not in {"project", "supervisor"}
        ],
        "warnings": [plain_problem(each) for each in call.warnings[:MOST_PROBLEMS]],
    }


def register() -> None:
    """Make the work known; the app of the configuration does it, which alone knows both sides."""
    work.register(COMPUTE, compute_work)
    work.register(TELL, tell_work)
