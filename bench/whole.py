"""The whole `sojourn allocate`, and `sojourn verify`, against polars reading the tables of the call."""

import json
import sys
import time
from pathlib import Path
from statistics import median

import polars as pl

from folders import write_call
from instances import Caps, Drawn, caps, draw
from measuring import GIBI, Ended, Part, Row, gibibytes, run_child, seconds, times_as_long

MOST_MEMORY = 6.0  # GiB
WORDS = (
    "A call folder with text ids in Parquet, tables sorted by their keys, with rules about grades, semesters, full "
    "time and distinct regions. Each command is a process of its own, from its start to its end, all output files "
    "written. Polars reads every table of the same folder in a process of its own; the ratio that is judged takes the "
    "reading alone, without the start of Python. Rounds are interleaved; figures are medians, memory is the largest."
)
READ = (
    "import sys, time; import polars; begin = time.perf_counter(); "
    "kept = [polars.read_parquet(name) for name in sys.argv[1:]]; print(time.perf_counter() - begin)"
)


def sojourn(*arguments: str) -> list[str]:
    """The command line of the desk."""
    return [sys.executable, "-c", "from sojourn.desk.cli import main; raise SystemExit(main())", *arguments]


def measure(students: int, rounds: int, folder: Path) -> Part:
    """Two calls: priority by merit with capacities alone; rankings with every cap, quota and reserve."""
    drawn = draw(students)
    limits = caps(drawn)
    rows = _call(drawn, folder / "merit", None, rounds, by_merit=True)
    rows += _call(drawn, folder / "rankings", limits, rounds, by_merit=False)
    return Part("whole", f"The whole command, {students:,} students", WORDS, tuple(rows))


def _call(drawn: Drawn, folder: Path, limits: Caps | None, rounds: int, *, by_merit: bool) -> list[Row]:
    call, out = folder / "call", folder / "out"
    files = [str(file) for file in write_call(drawn, call, by_merit=by_merit, limits=limits)]
    name = "rankings, every cap" if limits else "merit, capacities"
    rows_read = sum(pl.scan_parquet(file).select(pl.len()).collect().item() for file in files)
    commands = {
        "allocate": sojourn("allocate", str(call), "--out", str(out), "--replace", "--json"),
        "polars": [sys.executable, "-c", READ, *files],
        "verify": sojourn("verify", str(call), str(out), "--json"),
    }
    ended: dict[str, list[Ended]] = {verb: [] for verb in commands}
    for _ in range(rounds):
        for verb, command in commands.items():
            ended[verb].append(_done(command))
    reading = median(float(done.output) for done in ended["polars"])
    rows = [
        Row(f"{name}: rows of all tables", f"{rows_read:,}"),
        Row(f"{name}: polars reads", f"{seconds(reading)}; {seconds(_wall(ended['polars']))} with the start of Python"),
    ]
    for verb in ("allocate", "verify"):
        wall, memory = _wall(ended[verb]), max(done.memory for done in ended[verb])
        cpu = median(done.cpu for done in ended[verb])
        judged = {"aim": 15.0, "limit": 40.0} if verb == "allocate" else {}
        rows += [
            Row(f"{name}: sojourn {verb}", f"{seconds(wall)}, of all cores {seconds(cpu)}"),
            Row(f"{name}: {verb} / polars reads", times_as_long(wall / reading), wall / reading, **judged),
            Row(f"{name}: {verb} / the process that reads", times_as_long(wall / _wall(ended["polars"]))),
            Row(f"{name}: peak memory of {verb}", gibibytes(memory), memory / GIBI, limit=MOST_MEMORY),
        ]
    return rows


def _wall(ended: list[Ended]) -> float:
    return median(done.wall for done in ended)


def _done(command: list[str]) -> Ended:
    ended = run_child(command)
    if ended is None or ended.code:
        raise RuntimeError(f"{command[3]}: {ended.errors or ended.output if ended else 'no answer'}")
    return ended


if __name__ == "__main__":
    begin = time.perf_counter()
    part = measure(int(sys.argv[1]), 1, Path(sys.argv[2]))
    print(json.dumps(part.plain(), indent=2), seconds(time.perf_counter() - begin))
