"""explain, letters, compare."""

from dataclasses import asdict
from pathlib import Path

from sojourn.desk.cli.console import SHOWN_PROBLEMS, Console
from sojourn.desk.cli.targets import refuse_replacing
from sojourn.desk.compare import CHANGES, Comparison, compare_outcomes
from sojourn.desk.explain import explain, say_explanation
from sojourn.desk.letters import write_letters
from sojourn.desk.next_round import refuse_other_call
from sojourn.tables import read_call
from sojourn.tables.outcome import read_outcome
from sojourn.texts import Language, Speaker


def explain_student(console: Console, *, call: Path, out: Path, student_id: str, encoding: str | None) -> int:
    """Why this student has this result."""
    with console.working("explain-progress"):
        read, outcome = read_call(call, encoding=encoding), read_outcome(out)
        refuse_other_call(read, outcome)
        explanation = explain(read, outcome, student_id)
    sentences = say_explanation(console.say, explanation)
    console.result({"ok": True, "explanation": asdict(explanation), "sentences": sentences}, sentences)
    return 0


def letters(
    console: Console,
    *,
    call: Path,
    outcome: Path,
    out: Path,
    language: Language | None,
    replace: bool,
    encoding: str | None,
) -> int:
    """One letter a student, and a table for mail merge."""
    say = console.say
    refuse_replacing(out, call, outcome)
    with console.progress("letters-progress") as advance:
        read, decided = read_call(call, encoding=encoding), read_outcome(outcome)
        refuse_other_call(read, decided)
        written = write_letters(
            read,
            decided,
            out,
            language=language,
            replace=replace,
            progress=advance,
        )
    console.result(
        {"ok": True, "letters": written, "out": str(out)},
        [say("letters-done", count=written, shown=say.number(written), folder=str(out))],
    )
    return 0


def compare(console: Console, *, out1: Path, out2: Path, all: bool) -> int:  # noqa: A002  the option is --all
    """Who changes, and the figures side by side."""
    with console.working("compare-progress"):
        found = compare_outcomes(read_outcome(out1), read_outcome(out2))
    console.result({"ok": True, **found.plain()}, compared_lines(console, found, everybody=all))
    return 0


def compared_lines(console: Console, found: Comparison, *, everybody: bool) -> list[str]:
    """The figures, then the changes, one a line."""
    say = console.say
    lines = [say("compare-figures")]
    for code, (first, second) in found.figures.items():
        change = f"{say.number(first)} → {say.number(second)} ({_difference(say, second - first)})"
        lines.append("  " + say("compare-line", name=say(f"figure-{code}"), change=change))
    for row in found.caps.to_dicts()[:SHOWN_PROBLEMS]:
        name = " ".join(filter(None, (say(f"cap-{row['cap']}-name"), row["cap_id"])))
        change = f"{_filled(row['used'], row['seats'])} → {_filled(row['used_2'], row['seats_2'])}"
        lines.append("  " + say("compare-line", name=name, change=change))
    if found.changes.is_empty():
        return [*lines, say("compare-nobody")]
    lines += ["", say("compare-changes", count=found.changes.height, shown=say.number(found.changes.height))]
    for change in CHANGES:
        rows = found.changes.filter(found.changes["change"] == change)
        if rows.is_empty():
            continue
        lines.append(f"  {say(f'change-{change}', count=rows.height, shown=say.number(rows.height))}")
        listed = rows if everybody else rows.head(SHOWN_PROBLEMS)
        lines += [
            "    "
            + say(
                "compare-line",
                name=row["student_id"],
                change=f"{_place(console, row, '')} → {_place(console, row, '_2')}",
            )
            for row in listed.to_dicts()
        ]
        if rows.height > listed.height:
            lines.append(f"    {say('cli-and-more-students', shown=say.number(rows.height - listed.height))}")
    return lines


def _difference(say: Speaker, change: int) -> str:
    return f"{'+' if change > 0 else '-'}{say.number(abs(change))}" if change else "="


def _filled(used: int | None, seats: int | None) -> str:
    return "–" if seats is None else f"{used}/{seats}"


def _place(console: Console, row: dict[str, object], side: str) -> str:
    status = row[f"status{side}"]
    if status == "placed":
        rank = row[f"choice_rank{side}"]
        return f"{row[f'project_id{side}']}" + (f" ({rank})" if rank is not None else "")
    return console.say(f"status-{status}") if status else "–"
