"""Figures and counts beyond what a word of the machine holds: told right, or refused with a sentence."""

from pathlib import Path

import pytest
from calls import write_call
from case import Case, Project, Student

from sojourn.desk.allocate import allocate
from sojourn.desk.publish import publish
from sojourn.desk.verify import verify_folder
from sojourn.tables import read_call
from sojourn.tables.outcome import read_outcome

MOST = 2**63 - 1


def published(call: Path, out: Path) -> Path:
    """The outcome of a call folder, as a folder."""
    read = read_call(call)
    publish(read, allocate(read), out)
    return out


@pytest.mark.parametrize("count", [31, 32, 62, 63, 64, 130])
def test_every_broken_rule_is_named_however_many_there_are(count: int, tmp_path: Path) -> None:
    case = Case({"a": Student("m1", ("p1",)), "b": Student("m1", ("p1",))}, {"p1": Project("u1", "h")}, choices_min=1)
    call = write_call(case, tmp_path / "call")
    rules = "".join(f'[[eligibility]]\nid = "r{n}"\nkind = "min_grade"\npercent = {n % 2 * 90}\n' for n in range(count))
    programme = call / "programme.toml"
    programme.write_text(programme.read_text() + rules)
    students = call / "students.csv"
    lines = students.read_text().splitlines()
    students.write_text(f"{lines[0]},gpa,gpa_scale\n{lines[1]},50,100\n{lines[2]},95,100\n")

    out = published(call, tmp_path / "out")

    assert read_outcome(out).allocation.select("student_id", "reason").rows() == [
        ("a", ";".join(f"r{n}" for n in range(1, count, 2))),
        ("b", None),
    ]
    assert verify_folder(call, out).faults == ()


def test_earlier_weeks_and_money_near_the_largest_number_leave_nothing(tmp_path: Path) -> None:
    people = {
        "a": Student("m1", ("p1",), prior_weeks=MOST),
        "b": Student("m1", ("p1",), prior_award_minor=MOST),
        "c": Student("m1", ("p1",)),
    }
    call = write_call(Case(people, {"p1": Project("u1", "h")}), tmp_path / "call")

    out = published(call, tmp_path / "out")

    assert read_outcome(out).allocation.select("student_id", "status", "reason").rows() == [
        ("a", "not_placed", "ceiling"),
        ("b", "not_placed", "ceiling"),
        ("c", "placed", None),
    ]
    assert verify_folder(call, out).faults == ()


def test_ranks_beyond_32_bits_count_by_their_order(tmp_path: Path) -> None:
    people = {name: Student("m1", ("p1",)) for name in "abc"}
    times = {"a": 20_270_501_120_003, "b": 20_270_501_120_002, "c": 20_270_501_120_001}
    case = Case(people, {"p1": Project("u1", "h")}, ranks_by="supervisor", rankings={"u1": times})
    call = write_call(case, tmp_path / "call")

    out = published(call, tmp_path / "out")

    assert read_outcome(out).refusals.select("student_id", "own_position").rows() == [("a", 3), ("b", 2)]
    assert verify_folder(call, out).faults == ()
