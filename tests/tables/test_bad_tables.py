"""Every kind of bad input, with the exact sentence in the three languages."""

import json
from pathlib import Path

import pytest
from bad_tables import CASES, WARNINGS
from tables_sample import problems_of, read_sample, write_folder

from sojourn.core.errors import Problem
from sojourn.tables.problems_text import say_problem
from sojourn.texts import LANGUAGES, Language, speaker

SENTENCES = json.loads(Path(__file__).with_name("sentences.json").read_text(encoding="utf-8"))


def test_the_sample_itself_is_right(tmp_path: Path) -> None:
    call = read_sample(tmp_path / "call")

    assert [warning.code for warning in call.warnings] == []
    assert call.students["student_id"].to_list() == ["s1", "s2", "s3"]


@pytest.mark.parametrize("case", CASES)
def test_a_bad_table_is_an_error_that_says_where_what_and_what_was_expected(case: str, tmp_path: Path) -> None:
    files, programme = CASES[case]
    folder = write_folder(tmp_path / "call", files, programme=programme)

    problems = problems_of(folder)

    assert _said(problems, folder) == SENTENCES[case]


@pytest.mark.parametrize("case", WARNINGS)
def test_what_looks_wrong_is_a_warning_and_the_call_is_read(case: str, tmp_path: Path) -> None:
    files, programme = WARNINGS[case]
    folder = tmp_path / "call"

    call = read_sample(folder, files, programme=programme)

    assert _said(list(call.warnings), folder) == SENTENCES[case]
    assert {warning.level for warning in call.warnings} == {"warning"}


def _said(problems: list[Problem], folder: Path) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {"codes": [problem.code for problem in problems]}
    for language in LANGUAGES:
        said[language] = [_sentence(problem, language, folder) for problem in problems]
    return said


def _sentence(problem: Problem, language: Language, folder: Path) -> str:
    return say_problem(speaker(language), problem).replace(str(folder), "FOLDER")


def test_all_problems_of_all_tables_are_told_at_once(tmp_path: Path) -> None:
    files = {
        "students": "student_id,home,merit\ns1,chonnam,many\ns1,chosun,1\n",
        "choices": "student_id,rank,project_id\ns1,2,p1\ns9,1,p9\n",
        "projects": "project_id,supervisor_id,host,capacity\np1,u1,m,-1\np2,u1,m,x\n",
        "rankings": None,
        "nominations": None,
        "supervisors": None,
    }
    folder = write_folder(tmp_path / "call", files, programme="unknown_key = 1\n")

    found = [(problem.table, problem.row, problem.code) for problem in problems_of(folder)]

    assert found == [
        ("programme", None, "unknown_key"),
        ("students", 2, "not_understood"),
        ("students", 3, "duplicate_id"),
        ("projects", 2, "below_minimum"),
        ("projects", 3, "not_understood"),
        ("choices", 2, "rank_out_of_sequence"),
        ("choices", 3, "unknown_id"),
        ("choices", 3, "unknown_id"),
    ]


def test_problems_beyond_those_kept_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sojourn.tables import faults

    monkeypatch.setattr(faults, "KEPT", 3)
    choices = "student_id,rank,project_id\n" + "".join(f"x{n},1,p1\n" for n in range(10))
    folder = write_folder(tmp_path / "call", {"choices": choices})

    problems = problems_of(folder)

    assert [problem.code for problem in problems] == ["unknown_id"] * 3 + ["more_alike"]
    assert faults.count_problems(problems) == 10


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    problems = problems_of(tmp_path / "nothing")

    assert [problem.code for problem in problems] == ["no_folder"]


def test_a_folder_in_place_of_a_table_is_an_error(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"held": None})
    (folder / "held.csv").mkdir()

    problems = problems_of(folder)

    assert [(problem.table, problem.code) for problem in problems] == [("held", "unreadable")]


def test_a_link_to_nowhere_is_an_error(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"held": None})
    (folder / "held.csv").symlink_to(tmp_path / "nowhere")

    problems = problems_of(folder)

    assert [(problem.table, problem.code) for problem in problems] == [("held", "unreadable")]


def test_a_pipe_in_place_of_a_table_is_refused_without_waiting(tmp_path: Path) -> None:
    import os

    folder = write_folder(tmp_path / "call")
    os.mkfifo(folder / "held.csv")

    problems = problems_of(folder)

    assert [(problem.table, problem.code) for problem in problems] == [("held", "unreadable")]


def test_a_programme_that_is_missing_is_told_together_with_the_tables(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"choices": None})
    (folder / "programme.toml").unlink()

    problems = problems_of(folder)

    assert [(problem.table, problem.code) for problem in problems] == [
        ("programme", "missing_programme"),
        ("choices", "missing_table"),
    ]


def test_a_held_student_needs_no_choices_and_may_have_a_bad_home_list(tmp_path: Path) -> None:
    files = {"choices": "student_id,rank,project_id\ns1,1,p1\ns2,1,p2\n", "held": "student_id,project_id\ns3,p3\n"}

    call = read_sample(tmp_path / "call", files)

    assert call.warnings == ()
    assert call.held.rows() == [("s3", "p3")]


def test_a_capacity_of_zero_is_legal(tmp_path: Path) -> None:
    files = {"projects": "project_id,supervisor_id,host,capacity\np1,u1,m,0\np2,u1,m,\np3,u2,m,5\n"}

    call = read_sample(tmp_path / "call", files)

    assert call.projects["capacity"].to_list() == [0, 2, 5]


def test_in_merit_mode_a_supervisor_without_a_capacity_may_cross_a_region(tmp_path: Path) -> None:
    files, caps = CASES["supervisor_crosses_region"]

    call = read_sample(tmp_path / "call", {**files, "supervisors": None}, programme=f'priority = "merit"\n{caps}')

    assert call.supervisors["supervisor_id"].to_list() == ["u1", "u2"]


def test_in_merit_mode_a_supervisor_with_a_capacity_may_not_cross_a_region(tmp_path: Path) -> None:
    files, caps = CASES["supervisor_crosses_region"]
    folder = write_folder(tmp_path / "call", files, programme=f'priority = "merit"\n{caps}')

    problems = problems_of(folder)

    assert [problem.code for problem in problems] == ["caps_cross_supervisor_region"]


def test_ranking_by_project_frees_supervisors_without_a_capacity(tmp_path: Path) -> None:
    files, caps = CASES["supervisor_crosses_region"]
    by_project = {"supervisors": None, "rankings": "project_id,rank,student_id\np1,1,s1\n"}

    call = read_sample(tmp_path / "call", {**files, **by_project}, programme=caps)

    assert (call.ranks_by, call.rankings.rows()) == ("project", [("p1", 1, "s1")])
