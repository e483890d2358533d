"""The whole run, from a folder of CSV files to a folder of results, publishes what the literal model publishes."""

from pathlib import Path
from random import Random

import pytest
from brute import Model
from calls import to_call, write_call
from case import CEILING_MINOR, Case, Project, Student
from generate import CONFIGURATIONS, random_case

from sojourn.desk.allocate import allocate
from sojourn.desk.publish import publish
from sojourn.desk.verify import verify_folder
from sojourn.tables import read_call
from sojourn.tables.outcome import read_outcome


def _rows(rows: list[dict]) -> list[dict]:
    return [dict(sorted(row.items())) for row in rows]


@pytest.mark.parametrize(
    "seeds", [range(10), pytest.param(range(10, 150), marks=pytest.mark.long)], ids=["fast", "long"]
)
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_a_run_publishes_what_the_model_publishes_and_its_check_finds_no_fault(
    configuration: str, seeds: range, tmp_path: Path
) -> None:
    for seed in seeds:
        case = random_case(Random(seed), configuration)
        model = Model(case)
        result = model.run()
        folder = tmp_path / str(seed)

        call = read_call(write_call(case, folder / "call"))
        publish(call, allocate(call), folder / "out")

        outcome = read_outcome(folder / "out")
        assert _rows(outcome.allocation.to_dicts()) == _rows(model.allocation(result)), seed
        assert _rows(outcome.refusals.to_dicts()) == _rows(model.refusals(result)), seed
        assert _rows(outcome.caps.to_dicts()) == _rows(model.cap_rows(result)), seed
        assert verify_folder(folder / "call", folder / "out").faults == (), seed


@pytest.mark.parametrize(
    "seeds", [range(15), pytest.param(range(15, 400), marks=pytest.mark.long)], ids=["fast", "long"]
)
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_sixty_students_for_twelve_projects_are_placed_as_the_model_places_them(
    configuration: str, seeds: range
) -> None:
    for seed in seeds:
        case = random_case(Random(seed), configuration, students=60, projects=12)
        model = Model(case)
        result = model.run()

        outcome = allocate(to_call(case))

        assert _rows(outcome.allocation.to_dicts()) == _rows(model.allocation(result)), seed
        assert _rows(outcome.refusals.to_dicts()) == _rows(model.refusals(result)), seed


HOST_RULE = """[[eligibility]]
id = "elsewhere"
kind = "not_at_degree_institution"
[award]"""


def test_a_project_at_the_host_of_an_earlier_degree_is_refused_by_the_rule_and_the_check_agrees(tmp_path: Path) -> None:
    case = Case(
        students={
            "s0": Student("m", ("p0", "p1", "p2")),
            "s1": Student("m", ("p0", "p1"), prior_award_minor=CEILING_MINOR),
        },
        projects={p: Project("v", host) for p, host in (("p0", "h0"), ("p1", "h0"), ("p2", "h1"))},
        supervisors={"v": None},
    )
    folder = write_call(case, tmp_path / "call")
    programme = folder / "programme.toml"
    programme.write_text(programme.read_text(encoding="utf-8").replace("[award]", HOST_RULE), encoding="utf-8")
    students = (folder / "students.csv").read_text(encoding="utf-8").splitlines()
    with_degrees = [
        f"{line},{cell}" for line, cell in zip(students, ("degree_institution", "h0;h9", "h8"), strict=True)
    ]
    (folder / "students.csv").write_text("\n".join(with_degrees), encoding="utf-8")

    call = read_call(folder)
    publish(call, allocate(call), tmp_path / "out")

    rows = read_outcome(tmp_path / "out").refusals.select("student_id", "choice_rank", "cap", "cap_id").rows()
    assert rows == [
        ("s0", 1, "eligibility", "elsewhere"),
        ("s0", 2, "eligibility", "elsewhere"),
        ("s1", 1, "ceiling", None),
        ("s1", 2, "ceiling", None),
    ]
    assert verify_folder(folder, tmp_path / "out").faults == ()
