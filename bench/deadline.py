"""A deadline day against `sojourn serve`, on SQLite and on PostgreSQL; also with the server killed in the middle.

python bench/deadline.py [--applicants 600] [--seconds 180] [--times 2 3 4] [--databases sqlite postgresql]
prints the part and writes nothing
"""

import argparse
import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import deadline_load
from measuring import ROOT, Part, Row

WORLD = ROOT / "bench" / "deadline_world.py"
POSTGRES = ROOT / "tools" / "postgres.py"
OURS = ("SOJOURN_", "DATABASE_URL", "DJANGO_")  # settings of whoever measures are none of the measurement
SYNCED = "sqlite-sync"
DATABASES = {"sqlite": "SQLite", SYNCED: "SQLite, synchronous=FULL", "postgresql": "PostgreSQL"}
TIMES = (2, 3, 4, 6)  # days with so many times the applicants
SUBMIT_P95, LEAN = 500.0, {"sqlite": 23.0, SYNCED: 23.0, "postgresql": 58.0}
SESSION = (0.3, 0.8)  # of the day: how long before handing in somebody begins
WORDS = (
    "Applicants hand in on a curve, half of them in the last tenth of the time; each signs in, saves a section 20"
    " times, sends a PDF of 1 to 3 MB and hands in, in a browser (connection, cookies, address) of its own. Pages and"
    " their worker run as `sojourn serve` runs them, the applicants on the same two cores. Times are those that"
    " applicants wait, from the first byte sent to the last received. Afterwards every text and every submission that"
    " the server confirmed is looked for in the rows. Killed: pages and worker get SIGKILL in the middle of the last"
    " tenth and are started again, and whoever got no answer sends the same once more. PostgreSQL writes to the disk"
    " before it answers (`fsync` and `synchronous_commit` on), SQLite as it comes (WAL, `synchronous=NORMAL`) and, in"
    " a day of its own, with `SOJOURN_SQLITE_SYNC=true` (`FULL`)."
)


@contextmanager
def served(environment: dict[str, str]) -> Iterator["Site"]:
    """`sojourn serve` on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    site = Site(environment, port)
    site.start()
    try:
        yield site
    finally:
        site.end(signal.SIGTERM)


class Site:
    """The server with everything that it starts, in a group of processes of its own."""

    def __init__(self, environment: dict[str, str], port: int) -> None:
        self.environment, self.port = environment, port
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until a page is answered."""
        start = "from sojourn.config import command; raise SystemExit(command.main())"
        command = [sys.executable, "-c", start, "serve", "--port", str(self.port), "--lang", "en"]
        self.process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        for _ in range(600):
            try:
                urllib.request.urlopen(f"http://localhost:{self.port}/en/account/login/", timeout=10).close()
            except OSError:  # nobody there yet, or somebody who is just going
                time.sleep(0.1)
            else:
                return
        raise SystemExit("the server does not answer")

    def end(self, how: signal.Signals) -> None:
        """End all its processes in one way."""
        assert self.process is not None
        os.killpg(self.process.pid, how)
        self.process.wait(timeout=60)


def people(environment: dict[str, str], count: int, prefix: str) -> list[dict[str, str]]:
    """So many applicants more."""
    return _world(environment, "make", str(count), prefix)


def _world(environment: dict[str, str], *words: str) -> list[dict[str, Any]]:
    command = [sys.executable, str(WORLD), *words]
    answer = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    if answer.returncode:
        raise SystemExit(answer.stderr[-3000:])
    return [json.loads(line) for line in answer.stdout.splitlines() if line.startswith("{")]


def day(site: Site, who: list[dict[str, str]], seconds: float, *, killed: bool = False) -> deadline_load.Day:
    """One day; with the server killed in the middle of its last tenth where that is asked for."""

    async def both() -> deadline_load.Day:
        session = (SESSION[0] * seconds, SESSION[1] * seconds)
        visits = asyncio.ensure_future(deadline_load.run(site.port, who, seconds, session))
        if killed:
            await asyncio.sleep(0.5 + seconds * 0.95)
            await asyncio.to_thread(site.end, signal.SIGKILL)
            await asyncio.to_thread(site.start)
        return await visits

    return asyncio.run(both())


def found_of(done: deadline_load.Day, kept: list[dict[str, Any]]) -> dict[str, int]:
    """What was confirmed and is not there, and what is there twice."""
    rows = {row["code"]: row for row in kept}
    lost = {"saves": 0, "submissions": 0, "doubled": 0}
    for said in done.said:
        row = rows.get(said.code, {"texts": {}, "submissions": [], "documents": 0})
        text = str((row["texts"].get("interests") or [""])[0])
        number = int(text.rpartition(" ")[2] or 0) if text.rpartition(" ")[2].isdigit() else 0
        if not said.kept <= number <= said.written:
            lost["saves"] += 1
        if said.receipt and len(row["submissions"]) < 1:
            lost["submissions"] += 1
        if len(row["submissions"]) > 1:
            lost["doubled"] += 1
        if said.receipt and row["submissions"] and row["submissions"][0]["answers"].get("interests") != text:
            lost["submissions"] += 1
    return lost


def measure_on(name: str, applicants: int, seconds: float, times: Sequence[float]) -> list[dict[str, Any]]:
    """The days on one database, in this process."""
    with tempfile.TemporaryDirectory(prefix="sojourn-deadline-") as folder:
        others = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
        environment = {
            **others,
            "SOJOURN_DATA": folder,
            "SOJOURN_SECRET_KEY": "only-for-this-measurement-and-long-enough-to-be-one",
            "SOJOURN_SQLITE_SYNC": "true" if name == SYNCED else "false",
            "DATABASE_URL": os.environ.get("DATABASE_URL", "") if name == "postgresql" else "",
        }
        people(environment, 1, "first")
        days: list[dict[str, Any]] = []
        with served(environment) as site:
            for factor, killed in [(1.0, True), (1.0, False), *((each, False) for each in times)]:
                who = people(environment, round(applicants * factor), f"d{len(days)}n")
                done = day(site, who, seconds, killed=killed)
                days.append(told_of(done, _world(environment, "tell"), factor, killed=killed))
                if days[-1]["submit"][1] > SUBMIT_P95 and not killed:
                    break
    return days


def told_of(done: deadline_load.Day, kept: list[dict[str, Any]], factor: float, *, killed: bool) -> dict[str, Any]:
    """The figures of a day."""
    kinds = ("sign in", "save", "upload", "submit", "page")
    return {
        "factor": factor,
        "killed": killed,
        "applicants": len(done.said),
        "receipts": sum(1 for each in done.said if each.receipt),
        "requests": done.requests,
        "retries": done.retries,
        "faults": done.faults,
        "first_faults": sorted({fault for each in done.said for fault in each.faults})[:5],
        **{kind.replace(" ", "_"): (done.at(kind, 0.5), done.at(kind, 0.95)) for kind in kinds},
        **found_of(done, kept),
    }


def rows_of(name: str, days: list[dict[str, Any]], seconds: float) -> list[Row]:
    """The figures as rows."""
    title, rows = DATABASES[name], []
    for each in days:
        who = f"{title}, {each['applicants']:,} applicants in {seconds:.0f} s"
        if each["killed"]:
            who += ", killed in the middle"
        gone = each["saves"] + each["submissions"]
        rows.append(
            Row(f"{who}: handed in", f"{each['receipts']:,}", each["receipts"], limit=each["applicants"], at_least=True)
        )
        rows.append(
            Row(
                f"{who}: confirmed and lost, handed in twice",
                f"{gone}, {each['doubled']}",
                gone + each["doubled"],
                limit=0,
            )
        )
        if each["killed"]:
            rows.append(Row(f"{who}: requests sent again", f"{each['retries']:,} of {each['requests']:,}"))
            continue
        share = each["faults"] / max(1, each["requests"])
        rows.append(
            Row(
                f"{who}: requests that failed",
                f"{each['faults'] + each['retries']:,} of {each['requests']:,}",
                share,
                limit=0,
            )
        )
        aim = LEAN[name] if each["factor"] == 1 else None
        rows.append(_times(f"{who}: submit, p50 (p95)", each["submit"], aim))
        for kind, words in (
            ("save", "save"),
            ("upload", "send a file"),
            ("sign_in", "sign in"),
            ("page", "open a page"),
        ):
            rows.append(_times(f"{who}: {words}, p50 (p95)", each[kind], None, judged=False))
    passed = [each for each in days if not each["killed"] and each["submit"][1] <= SUBMIT_P95]
    most = max((each["applicants"] for each in passed), default=0)
    over = min(
        (each["applicants"] for each in days if each["submit"][1] > SUBMIT_P95 and not each["killed"]), default=0
    )
    words = f"{most:,} below" + (f", {over:,} above" if over else ", none above among those tried")
    rows.append(Row(f"{title}: applicants at which the p95 of submit passes {SUBMIT_P95:.0f} ms", words))
    return rows


def _times(what: str, pair: tuple[float, float], aim: float | None, *, judged: bool = True) -> Row:
    return Row(
        what,
        f"{pair[0]:.0f} ms ({pair[1]:.0f} ms)",
        pair[1] if judged else None,
        aim=aim,
        limit=SUBMIT_P95 if judged else None,
    )


def measure(
    applicants: int = 600,
    seconds: float = 180,
    times: Sequence[float] = TIMES,
    databases: Sequence[str] = tuple(DATABASES),
) -> Part:
    """All days on both databases, each in a process of its own."""
    rows: list[Row] = []
    for name in databases:
        more = () if name == SYNCED else times
        words = [str(applicants), str(seconds), ",".join(str(each) for each in more)]
        command = [sys.executable, str(Path(__file__)), "--on", name, *words]
        if name == "postgresql":
            command = [sys.executable, str(POSTGRES), "--durable", *command]
        answer = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
        lines = [line for line in answer.stdout.splitlines() if line.startswith("[")]
        if not lines:
            if "not installed" in answer.stdout:
                rows.append(Row(f"{DATABASES[name]}: not installed", "", None, limit=0))
                continue
            raise SystemExit(f"{name}: {answer.stderr[-3000:]}")
        rows += rows_of(name, json.loads(lines[-1]), seconds)
    return Part("deadline", "A deadline day", WORDS, tuple(rows))


def main() -> None:
    """Print the part."""
    if sys.argv[1:2] == ["--on"]:
        name, applicants, seconds, times = sys.argv[2:6]
        factors = [float(each) for each in times.split(",") if each]
        print(json.dumps(measure_on(name, int(applicants), float(seconds), factors)))
        return
    parser = argparse.ArgumentParser(description="A deadline day against sojourn serve.")
    parser.add_argument("--applicants", type=int, default=600)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--times", type=float, nargs="*", default=list(TIMES))
    parser.add_argument("--databases", nargs="*", default=list(DATABASES))
    chosen = parser.parse_args()
    part = measure(chosen.applicants, chosen.seconds, chosen.times, chosen.databases)
    for row in part.rows:
        print(f"{row.what}: {row.measured} {row.verdict()}")


if __name__ == "__main__":
    main()
