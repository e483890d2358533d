"""The real catalogue of the summer of 2024 with generated students: made, checked, allocated, verified, explained."""

from pathlib import Path

import polars as pl
import pytest
from desk_sample import Run, contents

from sojourn.core.allocation.kernel import kernel
from sojourn.tables.outcome import read_outcome

CATALOGUE = Path(__file__).resolve().parents[3] / "shared" / "data" / "gri-2024" / "projects.csv"
pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(not CATALOGUE.is_file(), reason="the real catalogue (../shared/data/gri-2024) is not here"),
]


@pytest.mark.parametrize("students", [1000, 5000, 20_000])
def test_a_call_made_from_the_catalogue_goes_the_whole_way(students: int, tmp_path: Path, run: Run) -> None:
    call, out = tmp_path / "call", tmp_path / "out"
    new = run("new", call, "--programme", "gri", "--catalogue", CATALOGUE, "--students", students, "--json")

    check = run("check", call, "--json")
    allocate = run("allocate", call, "--out", out, "--json")
    verify = run("verify", call, out, "--json")

    assert [said.code for said in (new, check, allocate, verify)] == [0, 0, 0, 0]
    assert check.plain["counts"]["students"] == students
    assert check.plain["counts"]["projects"] == 2960
    counts = allocate.plain["counts"]
    assert counts["students"] == students
    assert counts["eligible"] == check.plain["eligible"]
    assert counts["placed"] + counts["not_placed"] + counts["ineligible"] == students
    assert 0 < counts["first_choice"] <= counts["top_three"] <= counts["placed"]
    caps = read_outcome(out).caps
    assert caps.filter(pl.col("used") > pl.col("seats")).is_empty()


@pytest.mark.skipif(kernel() is None, reason="no compiled kernel in this installation")
def test_both_solvers_write_the_same_bytes_for_the_catalogue(tmp_path: Path, run: Run) -> None:
    call = tmp_path / "call"
    assert run("new", call, "--programme", "gri", "--catalogue", CATALOGUE, "--students", 2000).code == 0

    for solver in ("numpy", "compiled"):
        assert run("allocate", call, "--out", tmp_path / solver, "--solver", solver).code == 0

    assert contents(tmp_path / "numpy") == contents(tmp_path / "compiled")


def test_every_student_of_the_catalogue_can_be_explained_in_every_language(tmp_path: Path, run: Run) -> None:
    call, out = tmp_path / "call", tmp_path / "out"
    assert run("new", call, "--programme", "gri", "--catalogue", CATALOGUE, "--students", 300).code == 0
    assert run("allocate", call, "--out", out).code == 0
    allocation = read_outcome(out).allocation
    kinds = allocation.unique(["status", "reason"], keep="first", maintain_order=True)

    for student in kinds["student_id"]:
        for language in ("ko", "en", "fr"):
            said = run("explain", call, out, student, "--lang", language)

            assert (said.code, said.err) == (0, ""), student
            assert said.out.strip(), student


def test_three_rounds_of_the_catalogue_take_no_seat_away(tmp_path: Path, run: Run) -> None:
    call, out = tmp_path / "call1", tmp_path / "out1"
    assert run("new", call, "--programme", "gri", "--catalogue", CATALOGUE, "--students", 600).code == 0
    assert run("allocate", call, "--out", out).code == 0
    for number in (2, 3):
        placed = read_outcome(out).allocation.filter(pl.col("status") == "placed").sort("student_id")
        gone, kept = placed.gather_every(5), placed.filter(pl.int_range(pl.len()) % 5 != 0)
        gone.select("student_id").write_csv(tmp_path / "gone.csv")
        following = tmp_path / f"call{number}"
        assert run("next", call, out, "--withdrawn", tmp_path / "gone.csv", "--out", following).code == 0
        call, out = following, tmp_path / f"out{number}"

        assert run("allocate", call, "--out", out).code == 0

        assert run("verify", call, out).code == 0
        now = read_outcome(out).allocation.filter(pl.col("reason") == "held").sort("student_id")
        assert now.select("student_id", "project_id").equals(kept.select("student_id", "project_id"))
