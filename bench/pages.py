"""Pages of the portal at three sizes on SQLite and PostgreSQL: CPU, queries of a request, and the search itself.

python bench/pages.py [--sizes 2000 10000 50000] [--texts FOLDER]   prints the part and writes nothing
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from measuring import ROOT, Part, Row

SIZES = (2_000, 10_000, 50_000)
REQUESTS = ROOT / "bench" / "portal_requests.py"
POSTGRES = ROOT / "tools" / "postgres.py"
# What each page is called, and how much CPU it may take: a list 30 ms, another public page 8 ms.
LIST, PAGE = 30.0, 8.0
NAMES = {
    "list": ("catalogue", LIST),
    "filtered": ("catalogue with filters", LIST),
    "searched": ("catalogue with words, the search with it", LIST),
    "project": ("page of a project", PAGE),
    "front": ("front page", PAGE),
    "calls": ("list of calls", PAGE),
    "call": ("page of a call", PAGE),
    "check": ("self-check of a call", PAGE),
    "staff-organisations": ("officers' list of organisations (117 hosts, 7,000 partners)", LIST),
    "staff-projects": ("officers' list of projects", LIST),
    "staff-filtered": ("officers' list of projects, filtered and sorted", LIST),
    "staff-searched": ("officers' list of projects with words, the search with it", LIST),
    "staff-call": ("officers' page of a call", LIST),
}
SEARCHED = frozenset({"searched", "staff-searched"})
OURS = ("SOJOURN_", "DATABASE_URL", "DJANGO_")  # settings of whoever measures are none of the measurement
DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
SEARCH_P95, QUERIES, GROWTH = 50.0, 12, 2.0
WORDS = (
    "Projects with texts drawn in three languages by a seed, in one published call, at 117 universities; nine of ten"
    " are accepted. The portal grows from one size to the next. Every request"
    " asks for something else (page, filters, words), so that no answer is remembered; CPU is that of the process that"
    " answers, which holds SQLite but not PostgreSQL. Between any two requests a fixed piece of work is timed, and each"
    " request counts at the speed of the quarter in which that was fastest: a machine that others share is at times"
    " half as fast, and its clock of CPU time does not say so. Of each figure the middle of all requests stands first,"
    " in brackets the 95th of a hundred and the middle as the clock had it (raw). The search asks for one or two words,"
    " half a word, a phrase, two syllables of Korean, in turn."
)


def measure(sizes: Sequence[int] = SIZES, requests: int = 60, texts: Path | None = None) -> Part:
    """All sizes on both databases, each of these in a process of its own; so many requests of each page."""
    rows: list[Row] = []
    for name, title in DATABASES.items():
        found = run(name, sizes, requests, texts)
        if found is None:
            rows.append(Row(f"{title}: not installed", "", None, limit=LIST))
        else:
            rows += told_of(title, found)
    return Part("pages", "Pages of the portal", WORDS, tuple(rows))


def run(database: str, sizes: Sequence[int], requests: int, texts: Path | None) -> list[dict[str, Any]] | None:
    """What each size takes on one database; None where that is not installed."""
    said = ",".join(str(size) for size in sizes)
    command = [sys.executable, str(REQUESTS), said, str(requests), *([str(texts)] if texts else [])]
    if database == "postgresql":
        command = [sys.executable, str(POSTGRES), *command]
    with tempfile.TemporaryDirectory(prefix="sojourn-pages-") as folder:
        others = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        environment = {**others, "SOJOURN_DATA": folder}
        answer = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
    lines = [line for line in answer.stdout.splitlines() if line.startswith("{")]
    if not lines and "not installed" in answer.stdout:
        return None
    if len(lines) < len(sizes):
        raise SystemExit(f"{database}: figures of {len(lines)} sizes only\n{answer.stderr[-2000:]}")
    return [json.loads(line) for line in lines]


def told_of(database: str, found: Sequence[Mapping[str, Any]]) -> list[Row]:
    """The rows of one database, from the smallest size to the largest."""
    rows = []
    for each in found:
        head = f"{database}, {each['size']:,} projects"
        search = each["search"]
        rows.append(
            Row(
                f"{head}: search, p50 (p95)",
                f"{search['wall']:.1f} ms ({search['wall95']:.1f} ms)",
                search["wall95"],
                limit=SEARCH_P95,
            )
        )
        for name, page in each["pages"].items():
            title, limit = NAMES[name]
            limit += search["cpu"] if name in SEARCHED else 0
            shown = f"{page['cpu']:.1f} ms CPU ({page['cpu95']:.1f}; raw {page['raw']:.1f}), {page['queries']} queries"
            rows.append(Row(f"{head}: {title}", shown, page["cpu"], limit=round(limit, 1)))
        most = max(page["queries"] for page in each["pages"].values())
        rows.append(Row(f"{head}: most queries of a page", str(most), most, limit=QUERIES))
        shown = f"{each['indexed']:.2f} ms, {each['shelf']:.2f} s"
        rows.append(Row(f"{head}: indexing a project, reading the shelf", shown))
    first, last = found[0], found[-1]
    for name, page in last["pages"].items():
        ratio = page["cpu"] / first["pages"][name]["cpu"]
        what = f"{database}: {NAMES[name][0]}, CPU at {last['size']:,} / at {first['size']:,}"
        rows.append(Row(what, f"{ratio:.2f}×", ratio, limit=None if name in SEARCHED else GROWTH))
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the pages of the portal.")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--texts", type=Path, help="a folder of public award abstracts to cut descriptions from")
    arguments = parser.parse_args()
    for row in measure(arguments.sizes, texts=arguments.texts).rows:
        print(f"{row.what}: {row.measured} {row.verdict()}", flush=True)


if __name__ == "__main__":
    main()
