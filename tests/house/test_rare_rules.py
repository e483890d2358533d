"""Rules that few programmes use go the whole way: allocate, read back, verify, explain."""

import csv
from pathlib import Path

import pytest

from sojourn.desk.cli import main
from sojourn.tables.outcome import read_outcome

# A student with a degree from the host of the first choice; a grade on a scale that only this programme converts.
PROGRAMME = """
id = "rare"
name = "Rare rules"
[project]
capacity = 1
capacity_max = 2
[[eligibility]]
id = "elsewhere"
kind = "not_at_degree_institution"
[[eligibility]]
id = "grade"
kind = "min_grade"
percent = 80
[[grades]]
scale = "4.5"
source = "our own table"
lines = [ { grade = 0, percent = 0 }, { grade = 4.5, percent = 70 } ]
[award]
currency = "CAD"
ceiling_minor = 1200000
weeks_max = 36
weeks = 12
components = [ { name = "stipend", amount_minor = 40000, per = "week" } ]
[allocation]
priority = "merit"
seed = "public"
"""
TABLES = {
    "students": [
        ["student_id", "home", "merit", "degree_institution", "gpa", "gpa_scale", "country"],
        ["S1", "chonnam", "90", "mcgill", "90", "percent", "KR"],
        ["S2", "chonnam", "80", "toronto", "4.5", "4.5", "KR"],
    ],
    "projects": [
        ["project_id", "supervisor_id", "host"],
        ["P1", "V1", "mcgill"],
        ["P2", "V2", "ubc"],
    ],
    "choices": [
        ["student_id", "rank", "project_id"],
        ["S1", "1", "P1"],
        ["S1", "2", "P2"],
        ["S2", "1", "P2"],
    ],
}


@pytest.fixture
def call(tmp_path: Path) -> Path:
    folder = tmp_path / "call"
    folder.mkdir()
    (folder / "programme.toml").write_text(PROGRAMME, encoding="utf-8")
    for name, rows in TABLES.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows(rows)
    return folder


def test_a_choice_at_the_degree_institution_is_refused_before_the_match(call: Path, tmp_path: Path) -> None:
    code = main(["allocate", str(call), "--out", str(tmp_path / "out")])

    rows = read_outcome(tmp_path / "out").refusals.select("student_id", "choice_rank", "cap", "cap_id").rows()
    assert (code, rows) == (0, [("S1", 1, "eligibility", "elsewhere")])


def test_a_grade_table_of_the_programme_decides_for_the_run_and_for_the_check(call: Path, tmp_path: Path) -> None:
    main(["allocate", str(call), "--out", str(tmp_path / "out")])

    status = dict(read_outcome(tmp_path / "out").allocation.select("student_id", "reason").rows())
    assert status == {"S1": None, "S2": "grade"}
    assert main(["verify", str(call), str(tmp_path / "out")]) == 0


@pytest.mark.parametrize("student", ["S1", "S2"])
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_both_are_explained_in_each_language(call: Path, tmp_path: Path, student: str, language: str) -> None:
    main(["allocate", str(call), "--out", str(tmp_path / "out")])

    assert main(["explain", str(call), str(tmp_path / "out"), student, "--lang", language]) == 0
