"""Real bids of students for projects at the University of Glasgow, three sessions.

There are no supervisors' rankings and no marks, so that every order is that of the lots. Some supervisors have a
capacity of 0, so that real markets hold projects that nobody can get.
Source: PrefLib 00038; Kwanashie, Irving, Manlove, Sng, IWOCA 2014; Mattei, Walsh, 2013.
"""

from pathlib import Path

import polars as pl
import pytest
from brute import Model
from calls import write_call
from case import Case, Project, Student
from desk_sample import Run, contents

from sojourn.core.allocation.kernel import kernel
from sojourn.tables.outcome import Outcome, read_outcome

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "glasgow-bids"
pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the real bids (../shared/data/glasgow-bids) are not here"),
]
SIZES = {"00038-00000004": (34, 63, 29), "00038-00000005": (31, 103, 26), "00038-00000006": (38, 133, 34)}
WITHOUT_CAPACITY = {"00038-00000004": 1, "00038-00000005": 0, "00038-00000006": 3}


def glasgow(session: str) -> Case:
    """The bids as a case: each project takes one student, a supervisor as many as stated."""
    supervisors: dict[str, int | None] = {}
    projects = {}
    for line in (FOLDER / f"{session}.dat").read_text(encoding="utf-8").splitlines()[1:]:
        name, capacity, own = line.split(",")
        supervisors[name] = int(capacity)
        projects |= {f"{int(project):03}": Project(name, "glasgow") for project in own.split()}
    students = {}
    for line in (FOLDER / f"{session}.soi").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        count, bids = line.split(":")
        assert int(count) == 1
        # Lists count projects from 1, supervisors from 0.
        listed = tuple(f"{int(bid) - 1:03}" for bid in bids.split(","))
        students[f"{len(students):03}"] = Student("glasgow", listed)
    return Case(students, projects, supervisors, seed=session, programme="glasgow")


@pytest.fixture(params=sorted(SIZES))
def session(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def case(session: str) -> Case:
    return glasgow(session)


@pytest.fixture
def result(case: Case, tmp_path: Path, run: Run) -> Outcome:
    call = write_call(case, tmp_path / "call")
    assert run("allocate", call, "--out", tmp_path / "out").code == 0
    return read_outcome(tmp_path / "out")


def test_the_sessions_are_read_whole(case: Case, session: str) -> None:
    assert (len(case.students), len(case.projects), len(case.supervisors)) == SIZES[session]


def test_both_solvers_write_the_same_outcome_and_it_holds(case: Case, tmp_path: Path, run: Run) -> None:
    call = write_call(case, tmp_path / "call")
    solvers = ["numpy", *["compiled"] * (kernel() is not None)]

    for solver in solvers:
        assert run("allocate", call, "--out", tmp_path / solver, "--solver", solver).code == 0

    assert [run("verify", call, tmp_path / solver).code for solver in solvers] == [0] * len(solvers)
    assert all(contents(tmp_path / solver) == contents(tmp_path / "numpy") for solver in solvers)


def test_the_outcome_is_that_of_the_model_with_every_reason(case: Case, result: Outcome) -> None:
    model = Model(case)

    expected = model.run()

    for found, rows in (
        (result.allocation, model.allocation(expected)),
        (result.refusals, model.refusals(expected)),
        (result.caps, model.cap_rows(expected)),
    ):
        assert [sorted(row.items()) for row in found.to_dicts()] == [sorted(row.items()) for row in rows]


def test_nobody_prefers_a_project_that_would_prefer_them(case: Case, result: Outcome) -> None:
    # Stability after Abraham, Irving and Manlove, written out for projects of one seat and one order for all.
    place = dict(result.allocation.filter(pl.col("status") == "placed").select("student_id", "project_id").iter_rows())
    lots = Model(case).merit
    holder = {project: student for student, project in place.items()}
    of_supervisor = {
        name: [s for s, p in place.items() if case.projects[p].supervisor == name] for name in case.supervisors
    }
    blocking = []
    for student, row in case.students.items():
        better = row.choices[: row.choices.index(place[student])] if student in place else row.choices
        for project in better:
            supervisor = case.projects[project].supervisor
            room = len(of_supervisor[supervisor]) < (case.supervisors[supervisor] or 0)
            own = student in of_supervisor[supervisor]
            worse = any(lots[other] > lots[student] for other in of_supervisor[supervisor])
            free = project not in holder
            if (free and (room or own or worse)) or (not free and lots[holder[project]] > lots[student]):
                blocking.append((student, project))

    assert blocking == []


def test_a_supervisor_without_capacity_takes_nobody_and_is_the_reason(case: Case, result: Outcome) -> None:
    closed = {name for name, seats in case.supervisors.items() if seats == 0}
    behind = {name for name, row in case.projects.items() if row.supervisor in closed}

    caps = result.caps.filter(pl.col("cap") == "supervisor", pl.col("cap_id").is_in(list(closed)))
    told = result.refusals.filter(pl.col("project_id").is_in(list(behind)))

    assert len(closed) == WITHOUT_CAPACITY[case.seed]
    assert set(result.allocation["project_id"]) & behind == set()
    assert caps.select("seats", "used").rows() == [(0, 0)] * len(closed)
    assert set(told["cap"]) <= {"supervisor"}
