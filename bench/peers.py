"""Published packages on the same markets: `matching`, `algmatch`, and OR-tools' min-cost flow for orientation.

Each runs in a process of its own and is stopped after a minute of solving; building its objects is not counted. No
supervisor has a capacity of 0, on which `algmatch` never ends.
"""

import json
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np

from instances import Drawn, checked, draw, market
from measuring import ROOT, Part, Row, Timing, interleaved, seconds, times_as_long
from sojourn.core.allocation import solve
from sojourn.core.verify import check_market
from solve import assignment_of

LIMIT = 60  # seconds of solving
BUILD_LIMIT = 300  # seconds of building a peer's objects, which are not counted
EXACT = ("matching", "algmatch")
AIM = 10_000
READY = "ready"
WORDS = (
    "The same seeded markets for all: seven choices, project capacities 1 to 5, supervisor capacities 1 to 7, every "
    "supervisor ranks everybody who lists one of its projects. Only solving is counted, for every package: its own "
    "objects are built before. A package is stopped after 60 s. `matching` and `algmatch` solve the same problem "
    "exactly; min-cost flow minimises the sum of the choices' ranks, which is not stable: it is there for orientation."
)

Solving = Callable[[], np.ndarray]


def build_matching(drawn: Drawn) -> Solving:
    """`matching`: StudentAllocation, optimal for students."""
    from matching.games import StudentAllocation

    warnings.simplefilter("ignore")
    game = StudentAllocation.create_from_dictionaries(
        {f"s{s}": [f"p{p}" for p in row] for s, row in enumerate(drawn.listed.tolist())},
        {f"v{v}": [f"s{s}" for s in row] for v, row in enumerate(supervisors_orders(drawn))},
        {f"p{p}": f"v{v}" for p, v in enumerate(drawn.supervisor.tolist())},
        {f"p{p}": seats for p, seats in enumerate(drawn.seats.tolist())},
        {f"v{v}": seats for v, seats in enumerate(drawn.supervisor_seats.tolist())},
    )

    def solving() -> np.ndarray:
        assignment = np.full(drawn.students, -1, dtype=np.int32)
        for project, students in game.solve(optimal="student").items():
            for student in students:
                assignment[int(student.name[1:])] = int(project.name[1:])
        return assignment

    return solving


def build_algmatch(drawn: Drawn) -> Solving:
    """`algmatch`: StudentProjectAllocation, optimised for students."""
    from algmatch import StudentProjectAllocation

    places = zip(drawn.supervisor.tolist(), drawn.seats.tolist(), strict=True)
    orders = zip(drawn.supervisor_seats.tolist(), supervisors_orders(drawn), strict=True)
    problem = StudentProjectAllocation(
        dictionary={
            "students": {s + 1: [p + 1 for p in row] for s, row in enumerate(drawn.listed.tolist())},
            "projects": {p + 1: {"capacity": seats, "lecturer": v + 1} for p, (v, seats) in enumerate(places)},
            "lecturers": {
                v + 1: {"capacity": seats, "preferences": [s + 1 for s in order]}
                for v, (seats, order) in enumerate(orders)
            },
        },
        optimised_side="students",
    )

    def solving() -> np.ndarray:
        matching = problem.get_stable_matching()
        if matching is None:
            raise RuntimeError("answers that its own matching is not stable")
        assignment = np.full(drawn.students, -1, dtype=np.int32)
        for student, project in matching["student_sided"].items():
            if project:
                assignment[int(str(student).lstrip("s")) - 1] = int(str(project).lstrip("p")) - 1
        return assignment

    return solving


def build_ortools(drawn: Drawn) -> Solving:
    """OR-tools: SimpleMinCostFlow; as many as possible are placed, at the smallest sum of ranks."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    n, projects, supervisors = drawn.students, len(drawn.seats), len(drawn.supervisor_seats)
    choices = drawn.listed.shape[1]
    project, supervisor, source, sink = n, n + projects, n + projects + supervisors, n + projects + supervisors + 1
    flow = SimpleMinCostFlow()

    def add(tail: np.ndarray, head: np.ndarray, capacity: np.ndarray, cost: np.ndarray) -> np.ndarray:
        return flow.add_arcs_with_capacity_and_unit_cost(tail, head, capacity, cost)

    everybody, one = np.arange(n), np.ones(n, dtype=np.int64)
    add(np.full(n, source), everybody, one, np.zeros(n, dtype=np.int64))
    add(everybody, np.full(n, sink), one, np.full(n, 1000))  # not placed
    rank = np.tile(np.arange(1, choices + 1), n)
    arcs = add(drawn.owner, project + drawn.listed.ravel(), np.ones(len(rank), dtype=np.int64), rank)
    add(project + np.arange(projects), supervisor + drawn.supervisor, drawn.seats, np.zeros(projects, dtype=np.int64))
    zeros = np.zeros(supervisors, dtype=np.int64)
    add(supervisor + np.arange(supervisors), np.full(supervisors, sink), drawn.supervisor_seats, zeros)
    flow.set_node_supply(source, n)
    flow.set_node_supply(sink, -n)

    def solving() -> np.ndarray:
        status = flow.solve()
        if status != flow.OPTIMAL:
            raise RuntimeError(f"status {status}")
        assignment = np.full(n, -1, dtype=np.int32)
        used = flow.flows(arcs) > 0
        assignment[drawn.owner[used]] = drawn.listed.ravel()[used]
        return assignment

    return solving


BUILD: dict[str, Callable[[Drawn], Solving]] = {
    "matching": build_matching,
    "algmatch": build_algmatch,
    "ortools": build_ortools,
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


def run_peer(peer: str, students: int, seed: int, limit: float = LIMIT) -> dict[str, Any]:
    """What a peer answers in its own process: seconds and assignment, or how it failed."""
    command = [sys.executable, str(ROOT / "bench" / "peers.py"), peer, str(students), str(seed)]
    # Unbuffered, so that after the first line nothing is kept back from communicate().
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, cwd=ROOT) as child:
        try:
            ready = _first_line(child, BUILD_LIMIT) == READY
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
    return f"failed: {lines[-1][:120]}" if lines else "stopped while its objects were built"


def measure(sizes: tuple[int, ...], rounds: int, peers: tuple[str, ...] = tuple(BUILD), limit: float = LIMIT) -> Part:
    """Ours and each peer on the same markets; whether exact peers give the same matching."""
    rows: list[Row] = []
    for size in sizes:
        drawn = draw(size)
        arrays = market(drawn, by_merit=False)
        ours = interleaved({"solve": lambda arrays=arrays: solve(arrays)}, max(rounds, 5))["solve"]
        assignment = assignment_of(drawn, solve(arrays))
        rows.append(Row(f"{size:,} students: sojourn", str(ours)))
        answers = {peer: run_peer(peer, size, drawn.seed, limit) for peer in peers}
        rows += [_told(drawn, peer, answers[peer], assignment, ours) for peer in peers]
        rows.append(_compared(size, answers, ours, limit))
    return Part("peers", "Against published packages", WORDS, tuple(rows))


def _compared(size: int, answers: dict[str, dict[str, Any]], ours: Timing, limit: float) -> Row:
    """The fastest exact peer against ours; where none ended, the time after which it was stopped is the least."""
    exact = [answers[peer]["seconds"] for peer in EXACT if "seconds" in answers.get(peer, {})]
    factor = min(exact, default=limit) / ours.middle
    what = f"{size:,} students: the fastest exact peer / sojourn"
    shown = times_as_long(factor) if exact else f"none ended: more than {times_as_long(factor)}"
    return Row(what, shown, factor, aim=float(AIM) if size >= AIM else None, at_least=True)


def _told(drawn: Drawn, peer: str, answer: dict[str, Any], ours: np.ndarray, timing: Timing) -> Row:
    what = f"{drawn.students:,} students: {peer}"
    if "failed" in answer:
        return Row(what, answer["failed"])
    theirs = np.array(answer["assignment"], dtype=np.int32)
    shown = f"{seconds(answer['seconds'])}, {times_as_long(answer['seconds'] / timing.middle)} as long"
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
    solving = BUILD[peer](draw(students, seed))
    print(READY, flush=True)
    begin = time.perf_counter()
    assignment = solving()
    took = time.perf_counter() - begin
    print(json.dumps({"seconds": took, "assignment": assignment.tolist()}))


if __name__ == "__main__":
    _child(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
