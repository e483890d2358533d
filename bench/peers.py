"""Published packages on the same markets: `matching`, `algmatch`, and OR-tools' min-cost flow for orientation.

Each runs in a process of its own and is stopped after a minute. No supervisor has a capacity of 0, on which `algmatch`
never ends.
"""

import json
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from instances import Drawn, checked, draw, market
from measuring import ROOT, Part, Row, Timing, interleaved, seconds, times_as_long
from sojourn.core.allocation import Result, solve
from sojourn.core.verify import check_market
from solve import assignment_of

LIMIT = 60  # seconds from input to answer
INPUT_LIMIT = 300  # seconds of making a peer's input, which are not counted
NOT_PLACED = 1000  # cost of a student without a project, far above any rank
EXACT = ("matching", "algmatch")
AIM = 10_000
READY = "ready"
SCRIPT = Path(__file__).resolve()
WORDS = (
    "The same seeded markets for all: seven choices, project capacities 1 to 5, supervisor capacities 1 to 7 (no 0, on "
    "which `algmatch` never ends), every supervisor ranks everybody who lists one of its projects. Time runs from the "
    "input that a package takes (dictionaries, arrays of arcs; here: arrays of choices, places, capacities) to its "
    "answer, and a package is stopped after 60 s; what it spends on solving alone, after building its objects, stands "
    "beside it. `matching` and `algmatch` solve the same problem exactly. Min-cost flow minimises the sum of the "
    "choices' ranks, which is not stable: it is there for orientation."
)

# A peer takes its input and builds its objects; these solve; what they answer is read as an assignment.
Reading = Callable[[], np.ndarray]
Solving = Callable[[], Reading]
Building = Callable[[], Solving]


def with_matching(drawn: Drawn) -> Building:
    """`matching`: StudentAllocation, optimal for students."""
    from matching.games import StudentAllocation

    warnings.simplefilter("ignore")
    tables = (
        {f"s{s}": [f"p{p}" for p in row] for s, row in enumerate(drawn.listed.tolist())},
        {f"v{v}": [f"s{s}" for s in row] for v, row in enumerate(supervisors_orders(drawn))},
        {f"p{p}": f"v{v}" for p, v in enumerate(drawn.supervisor.tolist())},
        {f"p{p}": seats for p, seats in enumerate(drawn.seats.tolist())},
        {f"v{v}": seats for v, seats in enumerate(drawn.supervisor_seats.tolist())},
    )

    def read(matched: Any) -> np.ndarray:
        assignment = np.full(drawn.students, -1, dtype=np.int32)
        for project, students in matched.items():
            for student in students:
                assignment[int(student.name[1:])] = int(project.name[1:])
        return assignment

    def build() -> Solving:
        game = StudentAllocation.create_from_dictionaries(*tables)
        return lambda: partial(read, game.solve(optimal="student"))

    return build


def with_algmatch(drawn: Drawn) -> Building:
    """`algmatch`: StudentProjectAllocation, optimised for students."""
    from algmatch import StudentProjectAllocation

    places = zip(drawn.supervisor.tolist(), drawn.seats.tolist(), strict=True)
    orders = zip(drawn.supervisor_seats.tolist(), supervisors_orders(drawn), strict=True)
    tables = {
        "students": {s + 1: [p + 1 for p in row] for s, row in enumerate(drawn.listed.tolist())},
        "projects": {p + 1: {"capacity": seats, "lecturer": v + 1} for p, (v, seats) in enumerate(places)},
        "lecturers": {
            v + 1: {"capacity": seats, "preferences": [s + 1 for s in order]} for v, (seats, order) in enumerate(orders)
        },
    }

    def read(matching: dict[str, Any] | None) -> np.ndarray:
        if matching is None:
            raise RuntimeError("answers that its own matching is not stable")
        assignment = np.full(drawn.students, -1, dtype=np.int32)
        for student, project in matching["student_sided"].items():
            if project:
                assignment[int(str(student).lstrip("s")) - 1] = int(str(project).lstrip("p")) - 1
        return assignment

    def build() -> Solving:
        problem = StudentProjectAllocation(dictionary=tables, optimised_side="students")
        return lambda: partial(read, problem.get_stable_matching())

    return build


def with_ortools(drawn: Drawn) -> Building:
    """OR-tools: SimpleMinCostFlow; as many as possible are placed, at the smallest sum of ranks."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    n, projects, supervisors = drawn.students, len(drawn.seats), len(drawn.supervisor_seats)
    choices = drawn.listed.shape[1]
    first_project, first_supervisor = n, n + projects
    source = first_supervisor + supervisors
    sink = source + 1
    project, supervisor = first_project + np.arange(projects), first_supervisor + np.arange(supervisors)
    everybody, one = np.arange(n), np.ones(n, dtype=np.int64)
    rank = np.tile(np.arange(1, choices + 1), n)
    # Tails, heads, capacities, costs; the choices come first. Who is not placed goes straight to the sink.
    arcs = (
        (drawn.owner, first_project + drawn.listed.ravel(), np.ones(n * choices, dtype=np.int64), rank),
        (np.full(n, source), everybody, one, np.zeros(n, dtype=np.int64)),
        (everybody, np.full(n, sink), one, np.full(n, NOT_PLACED)),
        (project, first_supervisor + drawn.supervisor, drawn.seats, np.zeros(projects, dtype=np.int64)),
        (supervisor, np.full(supervisors, sink), drawn.supervisor_seats, np.zeros(supervisors, dtype=np.int64)),
    )

    def read(flow: SimpleMinCostFlow, status: int) -> np.ndarray:
        if status != flow.OPTIMAL:
            raise RuntimeError(f"status {status}")
        assignment = np.full(n, -1, dtype=np.int32)
        used = flow.flows(np.arange(n * choices)) > 0
        assignment[drawn.owner[used]] = drawn.listed.ravel()[used]
        return assignment

    def build() -> Solving:
        flow = SimpleMinCostFlow()
        for part in arcs:
            flow.add_arcs_with_capacity_and_unit_cost(*part)
        flow.set_node_supply(source, n)
        flow.set_node_supply(sink, -n)
        return lambda: partial(read, flow, flow.solve())

    return build


PEERS: dict[str, Callable[[Drawn], Building]] = {
    "matching": with_matching,
    "algmatch": with_algmatch,
    "ortools": with_ortools,
}


def supervisors_orders(drawn: Drawn) -> list[list[int]]:
    """The students whom each supervisor ranks, best first."""
    supervisor = drawn.supervisor[drawn.listed.ravel()]
    order = np.lexsort((drawn.places, supervisor))
    unit, place, student = supervisor[order], drawn.places[order], drawn.owner[order]
    first = np.r_[True, (unit[1:] != unit[:-1]) | (place[1:] != place[:-1])]  # two projects of one: once
    bounds = np.searchsorted(unit[first], np.arange(len(drawn.supervisor_seats) + 1))
    people = student[first]
    return [people[a:b].tolist() for a, b in pairwise(bounds)]


def run_peer(peer: str, students: int, seed: int, limit: float = LIMIT, script: Path = SCRIPT) -> dict[str, Any]:
    """What a peer answers in its own process: seconds and assignment, or how it failed."""
    command = [sys.executable, str(script), peer, str(students), str(seed)]
    # Unbuffered, so that after the first line nothing is kept back from communicate().
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, cwd=ROOT) as child:
        try:
            ready = _first_line(child, INPUT_LIMIT) == READY
            output, errors = child.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            child.kill()
            return {"failed": f"stopped after {limit:.0f} s"}
    if not ready or child.returncode:
        return {"failed": _last_line(errors)}
    answer: dict[str, Any] = json.loads(output)
    return answer


def _first_line(child: "subprocess.Popen[bytes]", limit: float) -> str:
    """The first line of a process, empty when it ends before or does not come so far in time."""
    assert child.stdout is not None
    timer = threading.Timer(limit, child.kill)
    timer.start()
    line = child.stdout.readline()
    timer.cancel()
    return line.decode().strip()


def _last_line(errors: bytes) -> str:
    lines = errors.decode(errors="replace").strip().splitlines()
    return f"failed: {lines[-1][:120]}" if lines else "stopped while its input was made"


def measure(sizes: tuple[int, ...], rounds: int, peers: tuple[str, ...] = tuple(PEERS), limit: float = LIMIT) -> Part:
    """Ours and each peer on the same markets; whether exact peers give the same matching."""
    rows: list[Row] = []
    for size in sizes:
        drawn = draw(size)
        arrays = market(drawn, by_merit=False)  # also draws the places, which are input
        things = {
            "whole": partial(_from_input, drawn),
            "solving": partial(solve, arrays),
        }
        ours = interleaved(things, max(rounds, 5))
        assignment = assignment_of(drawn, solve(arrays))
        rows.append(Row(f"{size:,} students: sojourn", f"{ours['whole']}; solving {ours['solving']}"))
        answers = {peer: run_peer(peer, size, drawn.seed, limit) for peer in peers}
        rows += [_told(drawn, peer, answers[peer], assignment, ours["whole"]) for peer in peers]
        rows += _compared(size, answers, ours, limit)
    return Part("peers", "Against published packages", WORDS, tuple(rows))


def _from_input(drawn: Drawn) -> Result:
    return solve(market(drawn, by_merit=False))


def _compared(size: int, answers: dict[str, dict[str, Any]], ours: dict[str, Timing], limit: float) -> list[Row]:
    """The fastest exact peer against ours; where none ended, the time after which it was stopped is the least."""
    exact = [answers[peer] for peer in EXACT if "whole" in answers.get(peer, {})]
    whole = min((answer["whole"] for answer in exact), default=limit)
    solving = min((answer["solving"] for answer in exact), default=limit)
    aim = float(AIM) if size >= AIM else None
    rows = []
    for words, factor, sought in (
        ("input to answer, both", whole / ours["whole"].middle, aim),
        ("input to answer, our solving alone", whole / ours["solving"].middle, None),
        ("solving alone, both", solving / ours["solving"].middle, None),
    ):
        what = f"{size:,} students: the fastest exact peer / sojourn, {words}"
        shown = times_as_long(factor) if exact else f"none ended: more than {times_as_long(factor)}"
        rows.append(Row(what, shown, factor, aim=sought, at_least=True))
    return rows


def _told(drawn: Drawn, peer: str, answer: dict[str, Any], ours: np.ndarray, timing: Timing) -> Row:
    what = f"{drawn.students:,} students: {peer}"
    if "failed" in answer:
        return Row(what, answer["failed"])
    theirs = np.array(answer["assignment"], dtype=np.int32)
    as_long = times_as_long(answer["whole"] / timing.middle)
    shown = f"{seconds(answer['whole'])}, {as_long} as long; solving {seconds(answer['solving'])}"
    if peer in EXACT:
        same = int((theirs != ours).sum())
        return Row(what, f"{shown}; " + ("the same matching" if not same else f"{same:,} students differ"))
    return Row(what, f"{shown}; not stable: {justified_claims(drawn, theirs)}")


def justified_claims(drawn: Drawn, assignment: np.ndarray) -> str:
    """Choices on which a student has a justified claim, counted, under project and supervisor capacities."""
    faults = check_market(checked(drawn, by_merit=False), assignment)
    broken = {fault.code for fault in faults} - {"claim"}
    if broken:
        return f"and not feasible ({', '.join(sorted(broken))})"
    return f"{count_claims(drawn, assignment):,} justified claims"


def count_claims(drawn: Drawn, assignment: np.ndarray) -> int:
    """Pairs of a student and a project preferred to the result that would both gain, after Abraham, Irving, Manlove."""
    projects, supervisors = len(drawn.seats), len(drawn.supervisor_seats)
    listed, place = drawn.listed.ravel(), drawn.places.astype(np.int64)
    supervisor = drawn.supervisor[listed]
    own = np.where(assignment >= 0, drawn.supervisor[np.maximum(assignment, 0)], -1)
    is_result = drawn.listed == assignment[:, None]
    rank = np.where(is_result.any(axis=1), is_result.argmax(axis=1), drawn.listed.shape[1])
    above = (np.arange(drawn.listed.shape[1]) < rank[:, None]).ravel()
    taken = is_result.ravel()
    worst_project, worst_supervisor = np.full(projects, -1), np.full(supervisors, -1)
    np.maximum.at(worst_project, listed[taken], place[taken])
    np.maximum.at(worst_supervisor, supervisor[taken], place[taken])
    project_full = (np.bincount(listed[taken], minlength=projects) >= drawn.seats)[listed]
    supervisor_full = (np.bincount(supervisor[taken], minlength=supervisors) >= drawn.supervisor_seats)[supervisor]
    inside = own[drawn.owner] == supervisor
    over_project = place < worst_project[listed]
    over_supervisor = place < worst_supervisor[supervisor]
    claim = np.where(project_full, over_project, ~supervisor_full | inside | over_supervisor)
    return int((above & claim).sum())


def _child(peer: str, students: int, seed: int) -> None:
    build = PEERS[peer](draw(students, seed))
    print(READY, flush=True)
    begin = time.perf_counter()
    solving = build()
    built = time.perf_counter()
    read = solving()
    solved = time.perf_counter()
    print(json.dumps({"whole": solved - begin, "solving": solved - built, "assignment": read().tolist()}))


if __name__ == "__main__":
    _child(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
