"""new, next, simulate."""

from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sojourn.desk.cli.console import SHOWN_PROBLEMS, Console
from sojourn.desk.cli.targets import refuse_replacing
from sojourn.desk.new import make_call, summary
from sojourn.desk.next_round import make_next_round
from sojourn.desk.simulate import Chances, read_changed, simulate_call
from sojourn.tables import Call, read_call
from sojourn.tables.faults import count_problems
from sojourn.tables.writing import whole_folder, write_table

# Bounds of the chances that are counted together, between never and always.
BANDS = ((0.0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.0))
SHOWN_WARNINGS = 5


def new(
    console: Console,
    *,
    call: Path,
    programme: str,
    catalogue: Path | None,
    map: tuple[tuple[str, str], ...],  # noqa: A002  the option is --map
    students: int | None,
    seed: int,
    blank: bool,
    replace: bool,
    encoding: str | None,
) -> int:
    """A call folder from a catalogue."""
    refuse_replacing(call, catalogue, Path(programme) if programme.endswith(".toml") else None)
    with console.working("new-progress"):
        made = make_call(
            call,
            programme=programme,
            catalogue=catalogue,
            students=students,
            seed=seed,
            blank=blank,
            mapping=dict(map),
            replace=replace,
            encoding=encoding,
        )
    flags = [flag.sentence(console.say) for flag in made.flags]
    console.result(
        {"ok": True, "call": str(made.folder), "counts": dict(made.counts), "flags": flags},
        summary(made, console.say),
    )
    return 0


def next_round(
    console: Console,
    *,
    call: Path,
    outcome: Path,
    withdrawn: Path | None,
    out: Path,
    new_seed: str | None,
    replace: bool,
    encoding: str | None,
) -> int:
    """The next round's folder."""
    say = console.say
    refuse_replacing(out, call, outcome, withdrawn)
    with console.working("next-progress"):
        made = make_next_round(call, outcome, withdrawn, out, seed=new_seed, replace=replace, encoding=encoding)
    lines = [
        say("next-done", folder=str(out), round=made.round),
        say("next-counts", **{name: say.number(getattr(made, name)) for name in ("held", "withdrawn", "students")}),
    ]
    if made.kept:
        lines.append(say("next-kept", students=", ".join(made.kept)))
    console.result({"ok": True, **asdict(made)}, lines)
    return 0


def simulate(
    console: Console,
    *,
    call: Path,
    lotteries: int,
    set: tuple[tuple[str, str], ...],  # noqa: A002  the option is --set
    jobs: int | None,
    scheduler: str | None,
    save: Path | None,
    replace: bool,
    encoding: str | None,
) -> int:
    """Chances over many lotteries, and under changed rules beside them."""
    if save is not None:
        refuse_replacing(save, call)
    with console.working("check-progress"):
        calls = {"base": read_call(call, encoding=encoding)}
        if set:
            calls["changed"] = read_changed(call, set, encoding)
    headings = {"base": console.say("simulate-base"), "changed": ", ".join(f"{key} = {value}" for key, value in set)}
    found: dict[str, Chances] = {}
    lines: list[str] = []
    # The folder is asked for first: hours of drawing must not end in a place that is taken.
    with whole_folder(save, replace=replace) if save is not None else nullcontext() as draft:
        for name, each in calls.items():
            with console.progress("simulate-progress") as advance:
                found[name] = simulate_call(each, lotteries, jobs=jobs, scheduler=scheduler, advance=advance)
            lines += [headings[name], *(f"  {line}" for line in _said(console, found[name])), ""]
        lines += _warned(console, calls)
        if draft is not None:
            _save(draft, found)
    if save is not None:
        lines.append(console.say("simulate-saved", folder=str(save)))
    warnings = {name: [console.plain(problem) for problem in each.warnings] for name, each in calls.items()}
    plain = {name: {**_plain(chances), "warnings": warnings[name]} for name, chances in found.items()}
    console.result({"ok": True, **plain}, lines)
    return 0


def _warned(console: Console, calls: dict[str, Call]) -> list[str]:
    """What looks wrong in the call that was drawn last; first what the changed rules have brought about."""
    *before, last = calls.values()
    known = [problem for call in before for problem in call.warnings]
    warnings = sorted(last.warnings, key=lambda problem: problem in known)
    if not warnings:
        return []
    count = count_problems(warnings)
    lines = [console.say("check-warnings", count=count, shown=console.say.number(count))]
    return [*lines, *(f"  {line}" for line in console.listed(warnings, SHOWN_WARNINGS)), ""]


def _save(draft: Path, found: dict[str, Chances]) -> None:
    for name, chances in found.items():
        suffix = "" if name == "base" else f"_{name}"
        write_table(draft / f"chances{suffix}.csv", chances.students)
        write_table(draft / f"caps{suffix}.csv", chances.caps)


def _plain(chances: Chances) -> dict[str, Any]:
    return {
        "lotteries": chances.lotteries,
        "held": chances.held,
        "placed": _spread(chances.placed),
        "first_choice": _spread(chances.first),
        "students": chances.students.to_dicts(),
        "caps": chances.caps.to_dicts(),
    }


def _spread(values: Any) -> dict[str, float]:
    return {"mean": round(float(values.mean()), 3), "least": int(values.min()), "most": int(values.max())}


def _said(console: Console, chances: Chances) -> list[str]:
    say = console.say
    lines = [say("simulate-lotteries", count=chances.lotteries, shown=say.number(chances.lotteries))]
    for code, values in (("placed", chances.placed), ("first_choice", chances.first)):
        spread = _spread(values)
        lines.append(
            say(
                f"simulate-{code}",
                mean=say.number(round(spread["mean"], 1)),
                least=say.number(spread["least"]),
                most=say.number(spread["most"]),
            )
        )
    lines += [say("simulate-chances"), *(f"  {line}" for line in _bands(console, chances))]
    groups = chances.caps.filter(~chances.caps["cap"].is_in(["project", "supervisor"]))
    if not groups.is_empty():
        lines.append(say("simulate-caps"))
    lines += [f"  {_cap(console, row)}" for row in groups.head(SHOWN_PROBLEMS).to_dicts()]
    return lines


def _bands(console: Console, chances: Chances) -> list[str]:
    """How many of those who wait for a seat have which chance of one."""
    say = console.say
    share = chances.students["placed"].to_numpy()[chances.waiting]
    never, always = (say.number(int((share == bound).sum())) for bound in (0.0, 1.0))
    lines = [say("simulate-never", count=never)]
    for low, high in BANDS:
        inside = (share > low) & (share < 1.0 if high == 1.0 else share <= high)
        count = say.number(int(inside.sum()))
        lines.append(say("simulate-band", low=say.percent(low), high=say.percent(high), count=count))
    return [*lines, say("simulate-always", count=always)]


def _cap(console: Console, row: dict[str, Any]) -> str:
    say = console.say
    return say(
        "simulate-cap",
        cap=" ".join(filter(None, (say(f"cap-{row['cap']}-name"), row["cap_id"]))),
        seats=say.number(row["seats"]),
        used=say.number(round(row["used_mean"], 1)),
        full=say.percent(row["full"]),
    )
