"""Generated calls: the same bytes for the same seed, ready for a run, and with something of everything."""

from pathlib import Path

import polars as pl
import pytest

from sojourn.desk.allocate import allocate
from sojourn.desk.new import make_call
from sojourn.tables import read_call

EVERY_REASON = {
    "ceiling",
    "country",
    "home",
    "host",
    "hub",
    "not_nominated",
    "project",
    "region",
    "seats",
    "supervisor",
    "unacceptable",
}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    make_call(tmp_path / "one", programme="gri", students=300, seed=7)
    make_call(tmp_path / "two", programme="gri", students=300, seed=7)

    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_another_seed_gives_other_students(tmp_path: Path) -> None:
    make_call(tmp_path / "one", programme="gri", students=300, seed=7)
    make_call(tmp_path / "two", programme="gri", students=300, seed=8)

    assert contents(tmp_path / "one")["students.csv"] != contents(tmp_path / "two")["students.csv"]


@pytest.mark.parametrize("students", [1, 2, 3, 17, 400, 5000])
def test_a_generated_call_passes_its_own_check(tmp_path: Path, students: int) -> None:
    make_call(tmp_path / "call", programme="gri", students=students)

    call = read_call(tmp_path / "call")

    assert call.students.height == students
    assert call.warnings == ()


@pytest.mark.parametrize("programme", ["gri", "gra", "rise"])
def test_every_shipped_programme_makes_a_call_that_can_be_allocated(tmp_path: Path, programme: str) -> None:
    make_call(tmp_path / "call", programme=programme, students=200)

    outcome = allocate(read_call(tmp_path / "call"))

    assert outcome.allocation.height == 200
    assert outcome.certificate["counts"]["placed"] > 0


def test_the_call_of_the_demonstration_shows_every_kind_of_reason(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri")

    outcome = allocate(read_call(tmp_path / "call"))

    assert set(outcome.refusals["cap"]) == EVERY_REASON


def test_a_few_students_break_each_rule_and_most_break_none(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri")

    call = read_call(tmp_path / "call")
    allocation = allocate(call).allocation

    ineligible = allocation.filter(pl.col("status") == "ineligible")
    broken = {rule for reason in ineligible["reason"] for rule in reason.split(";")}
    rules = {rule.id for rule in call.programme.eligibility}
    assert broken == rules | {"choices.min", "choices.max", "choices.distinct_regions"}
    assert ineligible.height < allocation.height / 10


def test_every_generated_person_is_marked_as_generated(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri")

    students = pl.read_csv(tmp_path / "call" / "students.csv", infer_schema=False)
    supervisors = pl.read_csv(tmp_path / "call" / "supervisors.csv", infer_schema=False)

    unmarked = [
        name
        for name in [*students["name"], *students["name_roman"], *supervisors["name"]]
        if not name.endswith("(generated)")
    ]
    assert unmarked == []


def test_no_students_are_made_where_none_are_wanted(tmp_path: Path) -> None:
    made = make_call(tmp_path / "call", programme="gri", students=0)

    assert dict(made.counts) == {"projects": 300, "supervisors": 169}
    assert sorted(contents(tmp_path / "call")) == ["programme.toml", "projects.csv", "supervisors.csv"]


def test_supervisors_across_hubs_leave_the_ceiling_of_the_hub_out(tmp_path: Path) -> None:
    # Two supervisors, each at both ends of the country: no hub, province or university holds one or is held by one.
    places = ("McGill University,X,QC", "McGill University,Y,QC", "York University,X,ON", "York University,Y,ON")
    rows = "id,title,university,supervisor_id,province\n" + "".join(f"{n},T{n},{places[n % 4]}\n" for n in range(1, 41))
    (tmp_path / "catalogue.csv").write_text(rows, encoding="utf-8")

    made = make_call(tmp_path / "call", programme="gri", catalogue=tmp_path / "catalogue.csv", students=100)

    caps = read_call(tmp_path / "call").programme.allocation.caps
    assert (caps.hub, caps.region, caps.host) == ({}, {}, {})
    assert "quota_crosses" in {flag.code for flag in made.flags}


def test_titles_of_the_shipped_catalogue_differ_in_every_language(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", students=0)

    projects = pl.read_csv(tmp_path / "call" / "projects.csv", infer_schema=False)

    assert [projects[title].n_unique() for title in ("title", "title_ko", "title_fr")] == [300, 300, 300]
    assert projects["capacity"].unique().sort().to_list() == ["1", "2", "3", "4", "5"]
    assert projects.drop_nulls("hub").height == 300
