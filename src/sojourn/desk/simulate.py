"""The same call over many lotteries and under changed rules: chances per student and per cap."""

import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
import tomlkit
from joblib import Parallel, delayed, parallel_config

from sojourn.core.allocation import Draw, Level, Market, Orders, solve
from sojourn.core.allocation.market import UNLIMITED
from sojourn.core.errors import BadInput, Problem
from sojourn.desk.columns import Names, integers
from sojourn.desk.eligible import Listings, standing
from sojourn.desk.market import Prepared, prepare
from sojourn.tables import Call, read_call
from sojourn.tables.sources import PROGRAMME

Int64 = npt.NDArray[np.int64]
Bool = npt.NDArray[np.bool_]
SECTION = "allocation"
BATCHES_PER_WORKER = 8
SHOWN_CHOICES = 10
KEY_PART = re.compile(r'(?:^|\.)(?:"([^"]*)"(?=\.|$)|([^.]*))')  # caps.hub."St. John’s": in quotation marks, as in TOML
ANSWER_WITHIN, WORKERS_WITHIN = 10, 30  # seconds


@dataclass(frozen=True)
class Tally:
    """Counts over some lotteries.

    Shapes: n students, C caps, L lotteries. `ranks` (n, 11): how often the 1st to 10th choice was got, then any later
    one; `active` (n): how often the student entered the match; `used`, `full` (C): seats used in sum, and how often the
    cap was full; `placed`, `first` (L): students placed, and on their first choice.
    """

    ranks: Int64
    active: Int64
    used: Int64
    full: Int64
    placed: Int64
    first: Int64

    def __add__(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(
            self.ranks + other.ranks,
            self.active + other.active,
            self.used + other.used,
            self.full + other.full,
            np.concatenate([self.placed, other.placed]),
            np.concatenate([self.first, other.first]),
        )


@dataclass(frozen=True)
class Caps:
    """The caps of a call as they are counted.

    Shapes: `cap`, `cap_id`, `seats`, `held` (C); `levels`: per host level the group of each project and the place of
    its groups among the C caps, and the same for homes and countries over students.
    """

    cap: list[str]
    cap_id: list[str | None]
    seats: Int64
    held: Int64
    of_project: list[tuple[npt.NDArray[np.int32], int, int]]
    of_student: list[tuple[npt.NDArray[np.int32], int, int]]

    def used(self, projects: npt.NDArray[np.int32], students: Int64) -> Int64:
        """Seats used under each cap when these students sit on these projects."""
        used = self.held.copy()
        for group, begin, size in self.of_project:
            used[begin : begin + size] += _counted(group[projects], size)
        for group, begin, size in self.of_student:
            used[begin : begin + size] += _counted(group[students], size)
        return used


def _counted(group: npt.NDArray[np.int32], size: int) -> Int64:
    return np.bincount(group[group >= 0], minlength=size)


@dataclass(frozen=True)
class Trial:
    """What every lottery of a call shares.

    Shapes: n students. `waiting` (n): eligible without a held seat; `holds` (n): with one; `kept` (n): the place of the
    held project in the student's own list from 0, -1 where there is none.
    """

    market: Market
    orders: Orders
    caps: Caps
    waiting: Bool
    holds: Bool
    kept: Int64
    seed: str
    programme: str
    round: int

    @classmethod
    def of(cls, call: Call) -> "Trial":
        """The trial of a call."""
        listings = Listings.of(call)
        stands = standing(call, listings)
        prepared = prepare(call, listings, stands)
        rules = call.programme.allocation
        holds = stands.held >= 0
        return cls(
            prepared.market,
            prepared.orders,
            _caps(call, prepared, stands.held),
            stands.eligible & ~holds,
            holds,
            listings.kept(stands.held),
            rules.seed,
            call.programme.id,
            rules.round,
        )

    def run(self, first: int, last: int) -> Tally:
        """The lotteries numbered first to last - 1."""
        count = last - first
        n = self.market.students
        ranks = np.zeros((n, SHOWN_CHOICES + 1), dtype=np.int64)
        active = np.zeros(n, dtype=np.int64)
        used, full = np.zeros(len(self.caps.cap), dtype=np.int64), np.zeros(len(self.caps.cap), dtype=np.int64)
        placed, first_choice = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
        for number in range(count):
            draw = Draw(seed_of(self.seed, first + number), self.programme, self.round)
            market = self.orders.drawn(self.market, draw)
            result = solve(market)
            who = np.flatnonzero(result.choice >= 0)
            got = result.choice[who]
            ranks[who, np.minimum(got, SHOWN_CHOICES)] += 1
            active += result.state == 1
            now = self.caps.used(market.project[market.start[who] + got], who)
            used += now
            full += now >= self.caps.seats
            placed[number], first_choice[number] = len(who), int((got == 0).sum())
        return Tally(ranks, active, used, full, placed, first_choice)


def seed_of(seed: str, number: int) -> str:
    """The seed of a simulated lottery: the call's own, a line break, and the lottery's number from 0."""
    return f"{seed}\nsimulated {number}"


def _caps(call: Call, prepared: Prepared, held: npt.NDArray[np.int32]) -> Caps:
    everything = np.arange(call.projects.height, dtype=np.int32)
    seats_of = integers(call.projects["capacity"], 0).astype(np.int32)
    projects = Level.of("project", call.projects["project_id"].to_list(), everything, seats_of, held)
    cap: list[str] = []
    cap_id: list[str | None] = []
    seats, held_seats, of_project, of_student = [], [], [], []
    for level in (projects, *prepared.levels):
        of_project.append((level.of_project, len(cap), len(level.ids)))
        cap += [level.cap] * len(level.ids)
        cap_id += level.ids
        seats.append(level.seats.astype(np.int64))
        held_seats.append(level.held)
    rules = call.programme.allocation.caps
    for name, limits in (("home", rules.home), ("country", rules.country)):
        names = sorted(limits)
        group = Names(pl.Series(names, dtype=pl.String)).rows(call.students[name])
        of_student.append((group, len(cap), len(names)))
        cap += [name] * len(names)
        cap_id += names
        seats.append(np.array([limits[each] for each in names], dtype=np.int64))
        held_seats.append(_counted(group[held >= 0], len(names)))
    return Caps(cap, cap_id, np.concatenate(seats), np.concatenate(held_seats), of_project, of_student)


def simulate_trial(
    trial: Trial,
    lotteries: int,
    *,
    jobs: int | None = None,
    scheduler: str | None = None,
    advance: Callable[[int, int], None] | None = None,
) -> Tally:
    """Repeat over lotteries, on all cores by joblib or on a Dask cluster; the counts do not depend on where.

    Errors: BadInput with `no_scheduler` when the cluster does not answer, `no_workers` when it has nobody to work,
    `no_cluster_support` when Dask is missing.
    """
    if scheduler is None:
        return _spread(trial, lotteries, jobs or -1, advance)
    client = _client(scheduler)
    try:
        with parallel_config(backend="dask", wait_for_workers_timeout=WORKERS_WITHIN):
            return _spread(trial, lotteries, max(1, len(client.scheduler_info()["workers"])), advance)
    except TimeoutError:
        raise BadInput([Problem("no_workers", "call", value=scheduler)]) from None
    finally:
        client.close()


def _client(address: str) -> Any:
    try:
        from distributed import Client  # noqa: PLC0415  an optional part of the installation
    except ImportError:
        raise BadInput([Problem("no_cluster_support", "call", value=address)]) from None
    try:
        return Client(address, timeout=ANSWER_WITHIN)  # type: ignore[no-untyped-call]  # distributed has no types
    except (OSError, ValueError) as fault:
        raise BadInput([Problem("no_scheduler", "call", value=address)]) from fault


def _spread(trial: Trial, lotteries: int, jobs: int, advance: Callable[[int, int], None] | None) -> Tally:
    parallel = Parallel(n_jobs=jobs, return_as="generator")
    workers = max(1, parallel._effective_n_jobs() if jobs < 0 else jobs)  # noqa: SLF001  joblib has no public name for it
    pieces = min(lotteries, workers * BATCHES_PER_WORKER)
    bounds = np.linspace(0, lotteries, pieces + 1).astype(int).tolist()
    total: Tally | None = None
    for number, tally in enumerate(
        parallel(delayed(trial.run)(first, last) for first, last in pairwise(bounds)), start=1
    ):
        total = tally if total is None else total + tally
        if advance is not None:
            advance(bounds[number], lotteries)
    assert total is not None
    return total


@dataclass(frozen=True)
class Chances:
    """The chances of a call.

    Shapes: `students`: student_id, placed, choice_1 ... (shares of the lotteries), entered; `caps`: cap, cap_id, seats,
    used_mean, full (share). `placed`, `first` (L): per lottery, held seats among them. `waiting` (n): eligible students
    without a held seat.
    """

    students: pl.DataFrame
    caps: pl.DataFrame
    placed: Int64
    first: Int64
    waiting: Bool
    held: int
    lotteries: int


def simulate_call(call: Call, lotteries: int, **how: Any) -> Chances:
    """The chances of every student and cap over so many lotteries."""
    trial = Trial.of(call)
    tally = simulate_trial(trial, lotteries, **how)
    shown = min(SHOWN_CHOICES, int(np.diff(trial.market.start).max(initial=0)))
    ranks = tally.ranks.copy()
    listed = np.flatnonzero(trial.kept >= 0)
    ranks[listed, np.minimum(trial.kept[listed], SHOWN_CHOICES)] = lotteries
    columns = {f"choice_{rank + 1}": ranks[:, rank] / lotteries for rank in range(shown)}
    students = pl.DataFrame(
        {
            "student_id": call.students["student_id"],
            "placed": np.where(trial.holds, 1.0, tally.ranks.sum(axis=1) / lotteries),
            **columns,
            "entered": tally.active / lotteries,
        }
    )
    stated = pl.Series(trial.caps.seats < UNLIMITED)
    caps = pl.DataFrame(
        {
            "cap": trial.caps.cap,
            "cap_id": pl.Series(trial.caps.cap_id, dtype=pl.String),
            "seats": trial.caps.seats,
            "used_mean": tally.used / lotteries,
            "full": tally.full / lotteries,
        }
    ).filter(stated)
    held, first = int(trial.holds.sum()), int((trial.kept == 0).sum())
    return Chances(students, caps, tally.placed + held, tally.first + first, trial.waiting, held, lotteries)


def read_changed(folder: Path, changes: Sequence[tuple[str, str]], encoding: str | None = None) -> Call:
    """The call of a folder with other rules: keys such as `caps.seats` of the section allocation, or full dotted keys.

    Errors: BadInput as for any call, so that a changed rule is checked like a written one.
    """
    text = (folder / PROGRAMME).read_bytes().decode("utf-8").removeprefix("\ufeff")
    document: Any = tomlkit.parse(text)
    for key, value in changes:
        _put(document, key, value)
    with tempfile.TemporaryDirectory(prefix="sojourn-") as temporary:
        changed = Path(temporary) / folder.resolve().name
        changed.mkdir()
        for file in sorted(folder.iterdir()):
            if file.is_file() and file.name != PROGRAMME:
                _link(file, changed / file.name)
        (changed / PROGRAMME).write_text(tomlkit.dumps(document), encoding="utf-8", newline="\n")
        return read_call(changed, encoding=encoding)


def _link(file: Path, target: Path) -> None:
    try:
        target.hardlink_to(file)
    except OSError:
        shutil.copyfile(file, target)


def _put(document: Any, key: str, value: str) -> None:
    parts = [quoted or bare for quoted, bare in KEY_PART.findall(key)]
    if parts[0] not in document:
        parts = [SECTION, *parts]
    try:
        read: Any = tomlkit.parse(f"value = {value}")["value"]
    except tomlkit.exceptions.ParseError:
        read = value
    table = document
    for depth, part in enumerate(parts[:-1], start=1):
        if part not in table:
            table[part] = tomlkit.table()
        table = table[part]
        if not isinstance(table, dict):
            figures = {"nearest": ".".join(parts[:depth])}
            raise BadInput([Problem("unknown_key", "programme", None, ".".join(parts), parts[depth], figures)])
    table[parts[-1]] = read
