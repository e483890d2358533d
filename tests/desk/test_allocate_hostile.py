"""Calls at the edge of what is legal: the whole way is still gone, every student is told why, letters come out."""

from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from brute import Model
from calls import rows_of, to_call, write_call
from case import CEILING_MINOR, Case, Project, Student
from desk_sample import SMALL, Run, contents

from sojourn.core.allocation.kernel import kernel
from sojourn.desk.allocate import allocate
from sojourn.tables import read_call
from sojourn.tables.outcome import read_outcome

SOLVERS = ["numpy", *["compiled"] * (kernel() is not None)]


def without_rankings(**more: Any) -> Case:
    return replace(SMALL, ranks_by=None, rankings={}, **more)


def every_student(change: Callable[[str, Student], Student]) -> dict[str, Student]:
    return {name: change(name, row) for name, row in SMALL.students.items()}


def every_project(**more: Any) -> dict[str, Project]:
    return {name: replace(row, **more) for name, row in SMALL.projects.items()}


CASES = {
    "nothing strange": SMALL,
    "capacity 0 everywhere": replace(SMALL, projects=every_project(capacity=0)),
    "supervisors of capacity 0": replace(SMALL, supervisors={"v1": 0, "v2": 0}),
    "one student": replace(without_rankings(), students={"s1": SMALL.students["s1"]}),
    "one student, one project": Case({"s": Student("m", ("p",))}, {"p": Project("v", "h")}, {"v": None}, seed="x"),
    "no rankings": without_rankings(),
    "no rankings though only ranked students are taken": without_rankings(unranked="unacceptable"),
    "merit with rankings": replace(SMALL, priority="merit", unranked="unacceptable"),
    "all ineligible": replace(SMALL, choices_min=50),
    "seats 0": replace(SMALL, seats=0),
    "budget 0": replace(SMALL, seats=None, budget_minor=0),
    "budget one short of a seat": replace(SMALL, seats=None, budget_minor=CEILING_MINOR - 1),
    "every student held": replace(
        SMALL,
        seats=6,
        projects=every_project(capacity=5),
        supervisors={"v1": None, "v2": 2},
        held={"s1": "p1", "s2": "p2", "s3": "p3", "s4": "p3", "s5": "p1", "s6": "p1"},
        round=2,
    ),
    "held in full": replace(SMALL, held={"s6": "p1", "s5": "p2"}, seats=2, round=3, home={"honam": 2}),
    "quota 0 for every home": replace(SMALL, home={"chonnam": 0, "chosun": 0, "honam": 0}),
    "country 0": replace(SMALL, country={"KR": 0}),
    "nobody nominated of a home that nominates others": replace(
        SMALL, nominations={"chonnam": ("s1",)}, not_nominated="excluded"
    ),
    "caps that name nobody": replace(
        SMALL,
        home={"seoul": 3, "chonnam": 1},
        country={"CA": 1},
        host={"nowhere": 2},
        region={"Atlantis": 1},
        hub={"moon": 0},
        reserves={("seoul", "energy"): 1, ("chonnam", "magic"): 1},
    ),
    "nobody within reach": replace(SMALL, students=every_student(lambda _, row: replace(row, prior_weeks=36))),
    "no money left": replace(
        SMALL, students=every_student(lambda _, row: replace(row, prior_award_minor=CEILING_MINOR))
    ),
    "one minor unit left": replace(
        SMALL, students=every_student(lambda _, row: replace(row, prior_award_minor=CEILING_MINOR - 1))
    ),
    "everybody wants one seat": replace(
        without_rankings(), students=every_student(lambda _, row: replace(row, choices=("p1",)))
    ),
    "no region, hub, track, country or merit": replace(
        SMALL,
        students=every_student(lambda _, row: Student(row.home, row.choices)),
        projects=every_project(region=None, hub=None),
    ),
    "only the last has choices": replace(
        without_rankings(),
        students=every_student(lambda name, row: replace(row, choices=("p1",) if name == "s6" else ())),
    ),
}


def go_the_whole_way(call: Path, run: Run) -> dict[str, bytes]:
    """Check, allocate by every solver, verify, explain everybody in one language or another, write the letters."""
    folder = call.parent
    assert run("check", call, "--all").code == 0
    for solver in SOLVERS:
        assert run("allocate", call, "--out", folder / solver, "--solver", solver).code == 0
        assert run("verify", call, folder / solver).code == 0
    out = folder / SOLVERS[-1]
    assert all(contents(folder / solver) == contents(out) for solver in SOLVERS)
    for student, language in zip(read_outcome(out).allocation["student_id"], cycle(("ko", "en", "fr")), strict=False):
        said = run("explain", call, out, "--lang", language, "--", student)
        assert (said.code, said.err) == (0, ""), student
        assert said.out.strip()
    letters = run("letters", call, out, "--out", folder / "letters", "--language", "ko", "--json")
    assert (letters.code, letters.plain["letters"]) == (0, len(read_outcome(out).allocation))
    assert run("compare", out, out).code == 0
    assert run("simulate", call, "--lotteries", 2, "--jobs", 1).code == 0
    return contents(out)


@pytest.mark.parametrize("name", CASES)
def test_the_whole_way_is_gone_and_the_outcome_is_the_models(name: str, tmp_path: Path, run: Run) -> None:
    case = CASES[name]
    model = Model(case)
    result = model.run()

    go_the_whole_way(write_call(case, tmp_path / "call"), run)

    outcome = read_outcome(tmp_path / SOLVERS[-1])
    for found, rows in (
        (outcome.allocation, model.allocation(result)),
        (outcome.refusals, model.refusals(result)),
        (outcome.caps, model.cap_rows(result)),
    ):
        assert [sorted(row.items()) for row in found.to_dicts()] == [sorted(row.items()) for row in rows]


STRANGE = {
    "comma": "a,b",
    "quotes": 'say "x"',
    "semicolon": "a;b",
    "spaces inside": "a  b",
    "Hangul": "김서연",
    "Hangul and emoji": "학생😀👩‍🔬",
    "long": "x" * 300,
    "formula": "=1+1",
    "minus": "-1",
    "at": "@cmd",
    "leading zeros": "007",
    "slash": "../../etc/passwd",
    "backslash": "a\\b",
    "markup": "<script>alert(1)</script>",
    "typst": "#panic() $x$ *b* [c] @d",
    "fluent": "{ $x }",
    "percent": "%s %d {0}",
    "right to left": "אבג",
    "null word": "null",
    "not a number": "nan",
    "true": "true",
    "dot": ".",
}
# Every third in each run, the others in the long one.
KINDS = [pytest.param(kind, marks=[pytest.mark.long] if place % 3 else []) for place, kind in enumerate(STRANGE)]


def renamed(case: Case, suffix: str) -> Case:
    """The case in which every id and every name ends in a strange text."""

    def other(name: str | None) -> Any:
        return None if name is None else f"{name}{suffix}"

    students = {
        other(s): replace(row, home=other(row.home), track=other(row.track), choices=tuple(map(other, row.choices)))
        for s, row in case.students.items()
    }
    projects = {
        other(p): replace(
            row, supervisor=other(row.supervisor), host=other(row.host), region=other(row.region), hub=other(row.hub)
        )
        for p, row in case.projects.items()
    }
    return replace(
        case,
        students=students,
        projects=projects,
        supervisors={other(name): seats for name, seats in case.supervisors.items()},
        rankings={other(u): {other(s): rank for s, rank in ranks.items()} for u, ranks in case.rankings.items()},
    )


@pytest.mark.parametrize("kind", KINDS)
def test_ids_of_every_kind_go_the_whole_way(kind: str, tmp_path: Path, run: Run) -> None:
    case = renamed(SMALL, STRANGE[kind])

    files = go_the_whole_way(write_call(case, tmp_path / "call"), run)

    assert read_call(tmp_path / "call").students["student_id"].to_list() == sorted(case.students)
    placed = Model(case).run().placed
    found = read_outcome(tmp_path / SOLVERS[-1]).allocation.drop_nulls("project_id")
    assert dict(found.select("student_id", "project_id").iter_rows()) == placed
    assert not any(student.encode() in files["report.html"] for student in case.students)


@pytest.mark.parametrize("kind", KINDS)
def test_an_id_that_is_nothing_but_strange_goes_the_whole_way(kind: str, tmp_path: Path, run: Run) -> None:
    name = STRANGE[kind]
    case = Case(
        {name: Student(name, (name,)), "other": Student("h", (name,))}, {name: Project(name, name)}, {name: 1}, seed="x"
    )

    go_the_whole_way(write_call(case, tmp_path / "call"), run)

    placed = Model(case).run().placed
    found = read_outcome(tmp_path / SOLVERS[-1]).allocation.drop_nulls("project_id")
    assert dict(found.select("student_id", "project_id").iter_rows()) == placed


def test_names_and_titles_with_lines_quotes_and_markup_go_the_whole_way(tmp_path: Path, run: Run) -> None:
    call = write_call(SMALL, tmp_path / "call")
    wild = 'Line one\nline "two", <b>bold</b> & #typst $ { $x } \\ 👩‍🔬 ' + "긴 제목 " * 200
    for table, column in (("students", "name"), ("projects", "title"), ("supervisors", "name")):
        frame = pl.read_csv(call / f"{table}.csv", infer_schema=False).with_columns(pl.lit(wild).alias(column))
        frame.write_csv(call / f"{table}.csv")

    files = go_the_whole_way(call, run)

    assert b"<b>bold</b>" not in files["report.html"]
    assert b"<b>bold</b>" not in b"".join(files.values())


@pytest.mark.parametrize("regions", [1, 2, 31, 32, 61, 62, 63, 64, 65, 130])
def test_regions_are_counted_however_many_there_are(regions: int) -> None:
    projects = {f"p{n:03}": Project(f"v{n}", "h", f"r{n:03}") for n in range(regions)} | {"none": Project("v", "h")}
    names = sorted(projects)
    lists = [tuple(names[:1]), tuple(names[-3:]), (names[0], "p000"), tuple(names), (names[-2], "none")]
    students = {f"s{n}": Student("m", tuple(dict.fromkeys(listed))) for n, listed in enumerate(lists)}
    case = Case(students, projects, {row.supervisor: None for row in projects.values()}, distinct_regions=2, seed="x")

    found = allocate(to_call(case)).allocation

    kept_out = found.filter(pl.col("status") == "ineligible").select("student_id", "reason")
    assert dict(kept_out.iter_rows()) == dict.fromkeys(case.ineligible(), "choices.distinct_regions")


def test_a_programme_with_strange_words_goes_the_whole_way(tmp_path: Path, run: Run) -> None:
    call = write_call(SMALL, tmp_path / "call")
    programme = call / "programme.toml"
    text = programme.read_text(encoding="utf-8")
    text = text.replace('seed = "a public value"', 'seed = "</script>\\n\\t{ $x } 씨앗"')
    programme.write_text(text.replace("작은 것", "<작은> & #것"), encoding="utf-8")

    files = go_the_whole_way(call, run)

    assert b"<\xec\x9e\x91" not in files["report.html"]


def test_a_column_that_is_empty_in_every_row_is_like_one_that_is_not_there(tmp_path: Path, run: Run) -> None:
    plain = write_call(without_rankings(), tmp_path / "plain" / "call")
    empty = write_call(without_rankings(), tmp_path / "empty" / "call")
    for table, column in (("students", "name"), ("students", "gpa"), ("projects", "start_on"), ("supervisors", "host")):
        frame = pl.read_csv(empty / f"{table}.csv", infer_schema=False)
        frame.with_columns(pl.lit(None, dtype=pl.String).alias(column)).write_csv(empty / f"{table}.csv")

    assert go_the_whole_way(empty, run) == go_the_whole_way(plain, run)


def test_rows_of_a_case_and_of_its_folder_are_one_call(tmp_path: Path) -> None:
    assert set(rows_of(SMALL)) == {"students", "projects", "supervisors", "choices", "rankings"}

    read = read_call(write_call(SMALL, tmp_path / "call"))

    assert read.choices.equals(to_call(SMALL).choices)
    assert read.rankings.select("unit_id", "rank", "student_id").equals(to_call(SMALL).rankings)
