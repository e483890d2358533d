"""Two outcomes side by side: every kind of change, and the figures."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from calls import write_call
from desk_sample import SMALL, Run

from sojourn.desk.compare import CHANGES, compare_outcomes
from sojourn.tables.outcome import OUTCOME_TABLES, Outcome
from sojourn.texts import LANGUAGES, Language

Row = tuple[str, str, str | None, int | None, str | None]


def outcome(rows: list[Row], caps: list[tuple[str, str | None, int, int]] | None = None, **counts: int) -> Outcome:
    """An outcome with these students and caps; each placement is worth 100."""
    money = ("weeks", "award_minor", "currency")
    allocation = [
        dict(zip(("student_id", "status", "project_id", "choice_rank", "reason"), row, strict=True))
        | (dict(zip(money, (12, 100, "CAD"), strict=True)) if row[1] == "placed" else dict.fromkeys(money))
        for row in rows
    ]
    limits = [dict(zip(OUTCOME_TABLES["caps"], (*cap, 0), strict=True)) for cap in caps or []]
    return Outcome(
        pl.DataFrame(allocation, schema=OUTCOME_TABLES["allocation"]),
        pl.DataFrame([], schema=OUTCOME_TABLES["refusals"]),
        pl.DataFrame(limits, schema=OUTCOME_TABLES["caps"]),
        pl.DataFrame([], schema=OUTCOME_TABLES["instalments"]),
        {"counts": counts},
    )


NOT: Row = ("s", "not_placed", None, None, "project")
OUT: Row = ("s", "ineligible", None, None, "grade")
FIRST: Row = ("s", "placed", "p1", 1, None)
SECOND: Row = ("s", "placed", "p2", 2, None)
HELD: Row = ("s", "placed", "p9", None, "held")


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (NOT, FIRST, "gains"),
        (OUT, FIRST, "gains"),
        (FIRST, NOT, "loses"),
        (FIRST, OUT, "loses"),
        (SECOND, FIRST, "better"),
        (FIRST, SECOND, "worse"),
        (HELD, FIRST, "moves"),
        (FIRST, HELD, "moves"),
        (FIRST, ("s", "placed", "p7", 1, None), "moves"),
        (NOT, OUT, "status"),
        (OUT, NOT, "status"),
        (None, NOT, "joins"),
        (FIRST, None, "leaves"),
        (FIRST, FIRST, None),
        (NOT, ("s", "not_placed", None, None, "home"), None),
        (FIRST, ("s", "placed", "p1", 1, "held"), None),
    ],
)
def test_each_kind_of_change_is_told(before: Row | None, after: Row | None, change: str | None) -> None:
    first, second = (outcome([row] if row else []) for row in (before, after))

    found = compare_outcomes(first, second)

    assert found.changes["change"].to_list() == ([change] if change else [])
    assert found.plain()["counts"] == {name: int(name == change) for name in CHANGES}


def test_figures_and_committed_money_stand_side_by_side() -> None:
    found = compare_outcomes(outcome([FIRST], students=1, placed=1), outcome([NOT], students=1, placed=0))

    assert found.figures == {
        "students": (1, 1),
        "eligible": (0, 0),
        "placed": (1, 0),
        "held": (0, 0),
        "not_placed": (0, 0),
        "ineligible": (0, 0),
        "first_choice": (0, 0),
        "top_three": (0, 0),
        "committed_minor": (100, 0),
    }


def test_caps_are_told_where_seats_or_use_differ_or_only_one_outcome_has_them() -> None:
    first = outcome([], [("seats", None, 5, 3), ("host", "ubc", 2, 2), ("hub", "ottawa", 4, 1), ("region", "BC", 1, 0)])
    second = outcome([], [("seats", None, 6, 3), ("host", "ubc", 2, 1), ("hub", "ottawa", 4, 1), ("home", "m1", 9, 0)])

    found = compare_outcomes(first, second)

    assert found.caps.rows() == [
        ("home", "m1", None, 9, None, 0),
        ("host", "ubc", 2, 2, 2, 1),
        ("region", "BC", 1, None, 0, None),
        ("seats", None, 5, 6, 3, 3),
    ]


def test_two_outcomes_of_two_rules_are_compared_by_the_command(tmp_path: Path, run: Run) -> None:
    outs = []
    for seats in (3, 2):
        call = write_call(replace(SMALL, seats=seats), tmp_path / f"{seats}")
        outs.append(tmp_path / f"out{seats}")
        assert run("allocate", call, "--out", outs[-1]).code == 0

    said, plain = run("compare", *outs), run("compare", *outs, "--json").plain

    assert (said.code, said.err) == (0, "")
    assert plain["figures"]["placed"] == [3, 2]
    assert plain["counts"]["loses"] - plain["counts"]["gains"] == 1
    lines = said.out.splitlines()
    assert "  placed: 3 → 2 (-1)" in lines
    assert any(line.startswith("  programme: ") and line.endswith("3/3 → 2/2") for line in lines)
    assert "  affectés\u00a0: 3 → 2 (-1)" in run("--lang", "fr", "compare", *outs).out.splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_caps_that_only_one_outcome_has_can_be_said(language: Language, tmp_path: Path, run: Run) -> None:
    outs = []
    for name, rules in {"with": {"seats": 3}, "without": {"seats": None}}.items():
        call = write_call(replace(SMALL, **rules), tmp_path / name)  # type: ignore[arg-type]  # values of two kinds
        outs.append(tmp_path / f"{name}-out")
        assert run("allocate", call, "--out", outs[-1]).code == 0

    said = run("compare", *outs, "--lang", language)

    assert (said.code, said.err) == (0, "")
    assert "None" not in said.out


def test_students_of_one_outcome_only_are_said_to_join_or_leave(tmp_path: Path, run: Run) -> None:
    call, out = write_call(SMALL, tmp_path / "call"), tmp_path / "out"
    gone = tmp_path / "gone.csv"
    gone.write_text("student_id\ns1\n", encoding="utf-8")
    words: list[list[Any]] = [
        ["allocate", call, "--out", out],
        ["next", call, out, "--withdrawn", gone, "--out", tmp_path / "call2"],
        ["allocate", tmp_path / "call2", "--out", tmp_path / "out2"],
    ]
    assert [run(*each).code for each in words] == [0, 0, 0]

    there, back = run("compare", out, tmp_path / "out2"), run("compare", tmp_path / "out2", out)

    assert "  only in the first: 1" in there.out.splitlines()
    assert "  only in the second: 1" in back.out.splitlines()


def test_the_first_fifty_changes_are_shown_and_all_on_request(tmp_path: Path, run: Run) -> None:
    projects = {"p1": SMALL.projects["p1"]}
    student = replace(SMALL.students["s1"], choices=("p1",))
    outs = []
    for least in (1, 2):
        case = replace(
            SMALL,
            students={f"s{n:02}": student for n in range(60)},
            projects=projects,
            supervisors={"v1": None},
            ranks_by=None,
            rankings={},
            choices_min=least,
        )
        call = write_call(case, tmp_path / f"{least}")
        outs.append(tmp_path / f"out{least}")
        assert run("allocate", call, "--out", outs[-1]).code == 0

    some, everybody = run("compare", *outs), run("compare", *outs, "--all")

    assert "… and 9 more students; --all shows everybody." in some.out
    assert sum(line.startswith("    s") for line in some.out.splitlines()) == 51
    assert sum(line.startswith("    s") for line in everybody.out.splitlines()) == 60
