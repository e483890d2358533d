"""Measure everything in one run, print ratios, and write docs/numbers.md.

python bench/run.py                     all parts at full size; writes docs/numbers.md
python bench/run.py solve whole         some parts; the others keep the figures of their last run
python bench/run.py --quick             all parts at small size; writes nothing
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import deadline
import lotteries
import pages
import peers
import solve
import whole
from measuring import ROOT, Part, machine

NUMBERS = ROOT / "docs" / "numbers.md"
FIGURES = ROOT / "build" / "bench"  # figures of parts, kept for runs of some parts
PACKAGES = ("sojourn", "numpy", "polars", "joblib", "matching", "algmatch", "ortools")


def parts(arguments: argparse.Namespace, folder: Path) -> dict[str, Callable[[], Part]]:
    """Every part by name."""
    students, rounds = arguments.students, arguments.rounds
    return {
        "peers": lambda: peers.measure(tuple(arguments.peer_students), rounds, limit=arguments.peer_limit),
        "solve": lambda: solve.measure(students, rounds, folder / "solve"),
        "growth": lambda: solve.measure_growth(growth_sizes(arguments.growth_from, students), rounds),
        "large": lambda: solve.measure_large(arguments.large_students, folder / "large"),
        "whole": lambda: whole.measure(students, min(rounds, 3), folder / "whole"),
        "lotteries": lambda: lotteries.measure(arguments.call_students, arguments.lotteries, folder / "lotteries"),
        "pages": lambda: pages.measure(tuple(arguments.page_projects), arguments.page_requests),
        "deadline": lambda: deadline.measure(
            arguments.applicants, arguments.day_seconds, () if arguments.quick else deadline.TIMES
        ),
    }


def growth_sizes(first: int, last: int) -> list[int]:
    """Five sizes in equal steps of a logarithmic scale."""
    return [round(first * (last / first) ** (step / 4)) for step in range(5)]


def read_arguments(words: Sequence[str] | None = None) -> argparse.Namespace:
    """Sizes and parts; --quick sets small sizes, which single options override."""
    parser = argparse.ArgumentParser(description="Measure Sojourn and write docs/numbers.md.")
    names = "peers, solve, growth, large, whole, lotteries, pages, deadline"
    parser.add_argument("parts", nargs="*", metavar="PART", help=names)
    parser.add_argument("--quick", action="store_true", help="small sizes; writes nothing")
    quick = parser.parse_known_args(words)[0].quick
    for name, full, small in (
        ("students", 1_000_000, 20_000),
        ("growth-from", 10_000, 1_000),
        ("large-students", 10_000_000, 50_000),
        ("call-students", 10_000, 1_000),
        ("lotteries", 10_000, 100),
        ("rounds", 7, 3),
        ("peer-limit", 60, 10),
        ("page-requests", 60, 5),
        ("applicants", 600, 12),
        ("day-seconds", 180, 15),
    ):
        parser.add_argument(f"--{name}", type=int, default=small if quick else full)
    sizes = [100, 300] if quick else [100, 1_000, 10_000]
    parser.add_argument("--peer-students", type=int, nargs="+", default=sizes)
    projects = [200, 400] if quick else list(pages.SIZES)
    parser.add_argument("--page-projects", type=int, nargs="+", default=projects)
    parser.add_argument("--work", type=Path, help="where to keep the drawn markets (default: a folder that goes away)")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> None:
    """Measure, print, write."""
    arguments = read_arguments(words)
    with tempfile.TemporaryDirectory(prefix="sojourn-bench-") as temporary:
        available = parts(arguments, arguments.work or Path(temporary))
        unknown = set(arguments.parts) - set(available)
        if unknown:
            raise SystemExit(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(available)}")
        with_machine = machine(PACKAGES)
        for name in arguments.parts or available:
            part = available[name]()
            print("\n".join(told(part)), flush=True)
            if not arguments.quick:
                keep(part, with_machine)
    if not arguments.quick:
        NUMBERS.write_text(document([*available]), encoding="utf-8")


def keep(part: Part, with_machine: dict[str, str]) -> None:
    """Keep the figures of a part, with the machine that made them."""
    FIGURES.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"part": part.plain(), "machine": with_machine}, indent=2, ensure_ascii=False)
    (FIGURES / f"{part.name}.json").write_text(text, encoding="utf-8")


def told(part: Part) -> list[str]:
    """A part as Markdown."""
    lines = [f"## {part.title}", "", part.words, ""]
    lines += ["| what | measured | aim | limit | |", "| --- | --- | --- | --- | --- |"]
    for row in part.rows:
        bounds = [_bound(bound, at_least=row.at_least) for bound in (row.aim, row.limit)]
        lines.append(f"| {row.what} | {row.measured.replace('|', '/')} | {bounds[0]} | {bounds[1]} | {row.verdict()} |")
    return [*lines, ""]


def _bound(bound: float | None, *, at_least: bool) -> str:
    if bound is None:
        return ""
    return f"{'at least' if at_least else 'at most'} {bound:,g}"


INTRODUCTION = """\
# Numbers

Measured by `make bench` (`bench/run.py`), which writes this page; the figures stand as they came out, met or not.
Markets are drawn by a seed: seven choices a student, a quarter as many projects as students, half as many supervisors
as projects, the n-th most popular project listed in proportion to 1/√n. Aims and limits of ratios are in times, of
memory in GiB, of durations in seconds.
"""
REPEAT = """\
## To repeat

`make bench` measures all; `.venv/bin/python bench/run.py whole` one part; `--quick` runs everything at small size in
some minutes and writes nothing. `bench/run.py --help` names every size. A quiet machine with 24 GiB and 20 GB of free
disk is enough.
"""


def document(names: Sequence[str]) -> str:
    """docs/numbers.md out of the figures kept; a part that was never measured is named as such."""
    lines = [INTRODUCTION]
    for name in names:
        file = FIGURES / f"{name}.json"
        if not file.exists():
            lines += [f"## {name}", "", f"Not measured yet. <!-- {name} -->", ""]
            continue
        kept = json.loads(file.read_text(encoding="utf-8"))
        lines += told(Part.of(kept["part"]))
        told_machine = "; ".join(f"{key} {value}" for key, value in kept["machine"].items())
        lines += [f"Part `{name}`, measured with: {told_machine}.", ""]
    return "\n".join([*lines, REPEAT])


if __name__ == "__main__":
    main()
