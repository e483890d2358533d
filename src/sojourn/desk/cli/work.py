"""check, allocate, verify."""

from pathlib import Path
from typing import Any

from sojourn.core.eligibility import Verdict
from sojourn.core.errors import BadInput
from sojourn.desk.allocate import allocate
from sojourn.desk.cli.console import SHOWN_PROBLEMS, Console
from sojourn.desk.cli.targets import Annotated, refuse_annotating_input, refuse_replacing
from sojourn.desk.eligible import CHOICE_RULES, Listings, Standing, standing
from sojourn.desk.publish import REPORT, publish
from sojourn.desk.verify import verify_folder
from sojourn.tables import Call, read_call
from sojourn.tables.annotate import refuse_other_file, write_annotated
from sojourn.tables.faults import count_problems
from sojourn.texts.verdicts import say_verdict

MET = "met"


def read_or_annotate(console: Console, call: Path, encoding: str | None, annotate: Path | None) -> Call:
    """The call of a folder; when it is refused and asked for, the problems are written beside their rows.

    Errors: BadInput.
    """
    if annotate is not None:
        refuse_annotating_input(annotate, call)
        refuse_other_file(annotate)
    try:
        return read_call(call, encoding=encoding)
    except BadInput as bad:
        if annotate is not None:
            write_annotated(call, bad.problems, annotate, console.say, encoding=encoding)
            console.warn(console.say("cli-annotated", file=str(annotate)))
            raise Annotated(bad.problems) from None
        raise


def check(console: Console, *, call: Path, annotate: Path | None, all: bool, encoding: str | None) -> int:  # noqa: A002  the option is --all
    """Read and validate everything; say who may not take part, and why."""
    say = console.say
    with console.progress("check-progress") as advance:
        advance(0, 2)
        read = read_or_annotate(console, call, encoding, annotate)
        advance(1, 2)
        if annotate is not None:
            write_annotated(call, list(read.warnings), annotate, say, encoding=encoding)
        stands = standing(read, Listings.of(read))
        telling = _telling(read, stands)
        advance(2, 2)
    kept_out = int((~stands.eligible).sum())
    lines = [
        say("check-good", folder=str(call)),
        say("check-counts", **_counts(console, read)),
        say("check-eligible", eligible=say.number(int(stands.eligible.sum())), ineligible=say.number(kept_out)),
    ]
    shown = telling if all else telling[:SHOWN_PROBLEMS]
    for student in shown:
        lines.append(f"  {student['student_id']}")
        lines += [f"    {rule['sentence']}" for rule in _said(console, student["rules"])]
    if len(telling) > len(shown):
        lines.append(say("cli-and-more-students", shown=say.number(len(telling) - len(shown))))
    if read.warnings:
        warned = count_problems(read.warnings)
        lines += ["", say("check-warnings", count=warned, shown=say.number(warned))]
        lines += [f"  {line}" for line in console.listed(read.warnings)]
    payload: dict[str, Any] = {
        "ok": True,
        "counts": {name: getattr(read, name).height for name in _TABLES},
        "eligible": int(stands.eligible.sum()),
        "ineligible": kept_out,
        "students": [{**student, "rules": _said(console, student["rules"])} for student in telling],
        "warnings": [console.plain(problem) for problem in read.warnings],
        "digests": dict(read.digests),
    }
    console.result(payload if console.as_json else {}, lines)
    return 0


_TABLES = ("students", "projects", "supervisors", "choices", "rankings", "nominations", "held")


def _counts(console: Console, call: Call) -> dict[str, str]:
    return {name: console.say.number(getattr(call, name).height) for name in _TABLES}


def _telling(call: Call, stands: Standing) -> list[dict[str, Any]]:
    """Students of whom there is something to say: a rule not met, or one that nobody can tell."""
    judged = len(stands.judgement.rules)
    unsure = (stands.judgement.verdicts > 0).any(axis=0) if judged else stands.eligible & False
    unsure &= stands.held < 0
    ids = call.students["student_id"]
    students = []
    for row in (unsure | ~stands.eligible).nonzero()[0].tolist():
        rules: list[Verdict | str] = [v for v in stands.judgement.row(row) if v.verdict != MET]
        rules += [rule for rule, broken in zip(CHOICE_RULES, stands.broken[judged:, row], strict=True) if broken]
        students.append({"student_id": ids[row], "eligible": bool(stands.eligible[row]), "rules": rules})
    return students


def _said(console: Console, rules: list[Verdict | str]) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []
    for rule in rules:
        if isinstance(rule, str):
            said.append({"rule": rule, "verdict": "not_met", "sentence": console.say(f"rule-{rule}-not-met")})
        else:
            figures = {name: str(value) for name, value in rule.figures.items() if value is not None}
            said.append(
                {
                    "rule": rule.rule_id,
                    "verdict": rule.verdict,
                    "reason": rule.reason,
                    "figures": figures,
                    "sentence": say_verdict(console.say, rule),
                }
            )
    return said


def allocate_call(
    console: Console,
    *,
    call: Path,
    out: Path,
    replace: bool,
    solver: Any,
    annotate: Path | None,
    encoding: str | None,
) -> int:
    """The whole run."""
    say = console.say
    refuse_replacing(out, call, annotate)
    with console.progress("allocate-progress") as advance:
        advance(0, 3)
        read = read_or_annotate(console, call, encoding, annotate)
        advance(1, 3)
        outcome = allocate(read, solver)
        advance(2, 3)
        outcome = publish(read, outcome, out, replace=replace)
        advance(3, 3)
    counts = outcome.certificate["counts"]
    lines = [
        say("allocate-done", folder=str(out)),
        say("allocate-placed", **{name: say.number(value) for name, value in counts.items()}),
        say("allocate-choices", **{name: say.number(value) for name, value in counts.items()}),
        say("allocate-report", file=str(out / REPORT)),
        say("allocate-verify", call=str(call), out=str(out)),
    ]
    if read.warnings:
        warned = count_problems(read.warnings)
        lines.append(say("allocate-warnings", count=warned, shown=say.number(warned)))
    payload: dict[str, Any] = {
        "ok": True,
        "counts": counts,
        "out": str(out),
        "report": str(out / REPORT),
        "warnings": [console.plain(problem) for problem in read.warnings] if console.as_json else [],
    }
    console.result(payload, lines)
    return 0


def verify(console: Console, *, call: Path, out: Path, encoding: str | None) -> int:
    """Check an outcome against its call, by code that shares nothing with the solver."""
    say = console.say
    with console.progress("verify-progress") as advance:
        advance(0, 1)
        verdict = verify_folder(call, out, encoding=encoding)
        advance(1, 1)
    console.result({"ok": verdict.holds, **verdict.plain(say)}, verdict.lines(say))
    return 0 if verdict.holds else 1
