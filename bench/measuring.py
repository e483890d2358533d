"""How things are timed and told: interleaved rounds, child processes with their memory, rows of figures."""

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any

GIBI = 1 << 30
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Row:
    """One figure of a part.

    `measured` is how it is shown; `value` is compared with `aim` and `limit`, of which each may be missing. Smaller is
    better, unless `at_least`.
    """

    what: str
    measured: str
    value: float | None = None
    aim: float | None = None
    limit: float | None = None
    at_least: bool = False

    def verdict(self) -> str:
        """Met or not, in words; empty where nothing was aimed at."""
        if self.aim is None and self.limit is None:
            return ""
        if self.value is None:
            return "not measured"
        if self.aim is not None and self._holds(self.aim):
            return "aim met"
        if self.limit is not None and self._holds(self.limit):
            return "within the limit" if self.aim is None else "limit met, aim not met"
        return "**not met**"

    def _holds(self, bound: float) -> bool:
        assert self.value is not None
        return self.value >= bound if self.at_least else self.value <= bound


@dataclass(frozen=True)
class Part:
    """A part of the measurements. `words` say what is measured against what."""

    name: str
    title: str
    words: str
    rows: tuple[Row, ...]

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    @classmethod
    def of(cls, plain: dict[str, Any]) -> "Part":
        """Back from JSON."""
        rows = tuple(Row(**row) for row in plain["rows"])
        return cls(plain["name"], plain["title"], plain["words"], rows)


@dataclass(frozen=True)
class Timing:
    """Wall times of one thing over rounds. Units: seconds."""

    times: tuple[float, ...]

    @property
    def best(self) -> float:
        """The shortest: what the machine can do when nothing else disturbs it."""
        return min(self.times)

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.times)

    def __str__(self) -> str:
        return f"{seconds(self.middle)} (best {seconds(self.best)})"


def interleaved(things: dict[str, Callable[[], object]], rounds: int) -> dict[str, Timing]:
    """Time things in turn, A B A B, so that what disturbs the machine disturbs all alike."""
    times: dict[str, list[float]] = {name: [] for name in things}
    for _ in range(rounds):
        for name, thing in things.items():
            begin = time.perf_counter()
            kept = thing()
            times[name].append(time.perf_counter() - begin)
            del kept  # freeing it belongs to nobody's time
    return {name: Timing(tuple(values)) for name, values in times.items()}


def ratio(above: Timing, below: Timing) -> float:
    """How many times as long: median by median."""
    return above.middle / below.middle


def seconds(value: float) -> str:
    """A duration with three figures."""
    if value < 0.001:
        return f"{value * 1e6:.0f} µs"
    if value < 1:
        return f"{value * 1e3:.3g} ms"
    return f"{value:.3g} s" if value < 100 else f"{value:,.0f} s"


def times_as_long(value: float) -> str:
    """A ratio with three figures."""
    return f"{value:,.0f}×" if value >= 100 else f"{value:.3g}×"


def gibibytes(value: float) -> str:
    """Memory."""
    return f"{value / GIBI:.2f} GiB"


@dataclass(frozen=True)
class Ended:
    """A child process that came to its end. Units: seconds, bytes."""

    code: int
    wall: float
    cpu: float
    memory: int
    output: str
    errors: str


def run_child(command: Sequence[str], limit: float | None = None) -> Ended | None:
    """Run a command in a process of its own, with its peak memory; None when it passes the limit (in seconds).

    Between the two stands a small process, because the peak of a new process counts the one from which it was forked.
    """
    script = [sys.executable, __file__, *command]
    try:
        done = subprocess.run(script, capture_output=True, text=True, timeout=limit, check=True, cwd=ROOT)
    except subprocess.TimeoutExpired:
        return None
    return Ended(**json.loads(done.stdout))


def _stand_between(command: Sequence[str]) -> None:
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    output, errors = child.communicate()
    wall = time.perf_counter() - begin
    usage = _children_usage()
    kept = errors[-2000:]
    print(json.dumps({"code": child.returncode, "wall": wall, **usage, "output": output, "errors": kept}))


def _children_usage() -> dict[str, float]:
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1 if sys.platform == "darwin" else 1024
    return {"cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * unit}


def machine(packages: Sequence[str]) -> dict[str, str]:
    """What the figures were measured with, and when."""
    found = {
        "date": datetime.now(UTC).date().isoformat(),
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "memory": gibibytes(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")),
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
    }
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed"
    return found


def _processor() -> str:
    file = Path("/proc/cpuinfo")
    if file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or "unknown"


if __name__ == "__main__":
    _stand_between(sys.argv[1:])
