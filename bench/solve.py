"""The solver and the check against polars, the growth of solving time, and ten million students.

To solve is: the market as arrays in memory -> the result as arrays in memory, by the solver that the desk uses.
Polars reads the same market from integer Parquet (its default compression) in the page cache, every column.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
import polars as pl

from folders import write_integers
from instances import Caps, Drawn, caps, checked, draw, market
from measuring import GIBI, ROOT, Part, Row, Timing, gibibytes, interleaved, ratio, run_child, seconds, times_as_long
from sojourn.core.allocation import Market, Result, available_solver, solve
from sojourn.core.verify import check_market

REFUSED_BY_HOME = 2  # states of a result from here on: never active
PRIORITIES = (("rankings", False), ("merit", True))
WORDS = (
    "To solve is: the market as arrays in memory → the result as arrays in memory. To verify is: the market and an "
    "assignment as arrays → no fault found (every cap kept, no justified claim). Polars reads the same market from "
    "integer Parquet in the page cache, a call's tables in the fewest columns that hold it: choices (student, rank, "
    "project), projects, supervisors, students and, with rankings, rankings (supervisor, rank, student). Rounds are "
    "interleaved; ratios are of medians."
)


def read_all(files: Sequence[Path]) -> list[pl.DataFrame]:
    """Polars reading every table."""
    return [pl.read_parquet(file) for file in files]


def assignment_of(drawn: Drawn, result: Result) -> np.ndarray:
    """The project of each student, or -1."""
    placed = np.flatnonzero(result.choice >= 0)
    assignment = np.full(drawn.students, -1, dtype=np.int32)
    assignment[placed] = drawn.listed[placed, result.choice[placed]]
    return assignment


def measure(students: int, rounds: int, folder: Path) -> Part:
    """Solving and verifying against polars, with capacities alone and with every cap."""
    drawn = draw(students)
    limits = caps(drawn)
    rows = []
    for priority, by_merit in PRIORITIES:
        files = write_integers(drawn, folder / f"integers-{priority}", by_merit=by_merit)
        for all_caps in (False, True):
            rows += _configuration(drawn, limits if all_caps else None, by_merit, files, rounds)
    rows.append(Row("the solver", available_solver()))
    return Part("solve", f"Solving and verifying {students:,} students × {drawn.listed.shape[1]}", WORDS, tuple(rows))


def _configuration(drawn: Drawn, limits: Caps | None, by_merit: bool, files: list[Path], rounds: int) -> list[Row]:
    arrays = market(drawn, by_merit=by_merit, limits=limits)
    instance = checked(drawn, by_merit=by_merit, limits=limits)
    result = solve(arrays)
    assignment, never = assignment_of(drawn, result), result.state >= REFUSED_BY_HOME
    faults = check_market(instance, assignment, never)
    if faults:
        raise AssertionError(f"the check finds {faults[:3]}")
    things: dict[str, Callable[[], object]] = {
        "solve": lambda: solve(arrays),
        "polars": lambda: read_all(files),
        "verify": lambda: check_market(instance, assignment, never),
    }
    timing = interleaved(things, rounds)
    name = f"{'every cap' if limits else 'capacities'}, {'merit' if by_merit else 'rankings'}"
    placed = int((assignment >= 0).sum())
    solved, verified = ratio(timing["solve"], timing["polars"]), ratio(timing["verify"], timing["polars"])
    aims = {"limit": 6.0} if limits else {"limit": 4.0, "aim": 2.0}
    most = 6.0 if limits else 2.0
    return [
        Row(f"{name}: offers, placed", f"{result.offers:,}, {placed:,}"),
        Row(f"{name}: polars reads", str(timing["polars"])),
        Row(f"{name}: solve", str(timing["solve"])),
        Row(f"{name}: solve / polars", times_as_long(solved), solved, **aims),
        Row(f"{name}: verify", str(timing["verify"])),
        Row(f"{name}: verify / polars", times_as_long(verified), verified, limit=most),
    ]


def measure_growth(sizes: Sequence[int], rounds: int) -> Part:
    """Solving time by size, as an exponent."""
    rows = []
    for priority, by_merit in PRIORITIES:
        times = []
        for size in sizes:
            arrays = market(draw(size), by_merit=by_merit)
            timing, offers = _best(arrays, rounds), solve(arrays).offers / size
            times.append(timing)
            shown = f"{timing}; {timing.best / size * 1e9:.0f} ns and {offers:.2f} offers a student"
            rows.append(Row(f"{priority}: {size:,} students", shown))
        logs = np.log(sizes), np.log([timing.best for timing in times])
        exponent = float(np.polyfit(*logs, 1)[0])
        ends = float((logs[1][-1] - logs[1][0]) / (logs[0][-1] - logs[0][0]))
        rows.append(Row(f"{priority}: exponent (least squares)", f"{exponent:.2f}", exponent, aim=1.2))
        rows.append(Row(f"{priority}: exponent (first to last)", f"{ends:.2f}"))
    words = (
        f"Time grows as students to the power of the exponent, {sizes[0]:,} to {sizes[-1]:,} students, project and "
        "supervisor capacities; fitted to the best of several rounds on a logarithmic scale. Offers a student tell "
        "whether the work itself grows; they stay the same, so what is above 1 is memory: a listed choice takes 9 "
        "bytes, seven of 10,000 students 0.6 MB, which a core's own cache holds, and those of 1,000,000 students "
        "63 MB, which none does."
    )
    return Part("growth", "Growth of solving time", words, tuple(rows))


def _best(arrays: Market, rounds: int) -> Timing:
    repeats = max(rounds, min(100, 3_000_000 // arrays.students))
    return interleaved({"solve": lambda: solve(arrays)}, repeats)["solve"]


def measure_large(students: int, folder: Path) -> Part:
    """Very many students, drawn by one process and solved by another, with its peak memory."""
    file = folder / "large"
    drawing = run_child([sys.executable, str(ROOT / "bench" / "solve.py"), "draw", str(students), str(file)])
    if drawing is None or drawing.code:
        raise RuntimeError(drawing.errors if drawing else "no answer")
    rows = []
    for priority, _ in PRIORITIES:
        solving = run_child([sys.executable, str(ROOT / "bench" / "solve.py"), "solve", priority, str(file)])
        if solving is None or solving.code:
            rows.append(Row(f"{priority}: peak memory", "failed", None, limit=16.0))
            continue
        told = json.loads(solving.output)
        rows += [
            Row(f"{priority}: solve", seconds(told["seconds"])),
            Row(f"{priority}: placed", f"{told['placed']:,}"),
            Row(f"{priority}: peak memory", gibibytes(solving.memory), solving.memory / GIBI, limit=16.0),
        ]
    words = (
        "Project and supervisor capacities. One process draws the market and saves its arrays, another loads and "
        "solves them; the peak is of the whole second process, interpreter and arrays of the market included."
    )
    return Part("large", f"{students:,} students", words, tuple(rows))


def save(drawn: Drawn, folder: Path) -> None:
    """Keep a drawn market, one file a field, and the places of its rankings."""
    folder.mkdir(parents=True, exist_ok=True)
    for field in fields(drawn):
        np.save(folder / f"{field.name}.npy", getattr(drawn, field.name))
    np.save(folder / "places.npy", drawn.places)


def load(folder: Path, *, with_places: bool) -> Drawn:
    """A market kept before."""
    kept = {field.name: np.load(folder / f"{field.name}.npy") for field in fields(Drawn)}
    drawn = Drawn(**{**kept, "seed": int(kept["seed"])})
    if with_places:
        drawn.__dict__["places"] = np.load(folder / "places.npy")
    return drawn


def _child(verb: str, argument: str, folder: Path) -> None:
    if verb == "draw":
        save(draw(int(argument)), folder)
        return
    by_merit = argument == "merit"
    arrays = market(load(folder, with_places=not by_merit), by_merit=by_merit)
    begin = time.perf_counter()
    result = solve(arrays)
    took = time.perf_counter() - begin
    print(json.dumps({"seconds": took, "placed": int((result.choice >= 0).sum())}))


if __name__ == "__main__":
    _child(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
