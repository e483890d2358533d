"""The next round: held seats stay, money comes back, and officers' tables keep what is theirs."""

from dataclasses import replace
from pathlib import Path
from random import Random

import polars as pl
import pytest
from calls import write_call
from case import CEILING_MINOR
from desk_sample import SMALL, Run
from generate import CONFIGURATIONS, random_case

from sojourn.core.programme import read_programme
from sojourn.desk.allocate import allocate
from sojourn.desk.next_round import make_next_round
from sojourn.desk.publish import publish
from sojourn.tables import read_call
from sojourn.tables.outcome import Outcome, read_outcome

ROUNDS = [range(4), pytest.param(range(4, 60), marks=pytest.mark.long)]


def allocated(folder: Path) -> Outcome:
    call = read_call(folder)
    publish(call, allocate(call), folder.with_name(f"{folder.name}-out"))
    return read_outcome(folder.with_name(f"{folder.name}-out"))


def placed(outcome: Outcome) -> dict[str, str]:
    rows = outcome.allocation.filter(pl.col("status") == "placed")
    return dict(rows.select("student_id", "project_id").iter_rows())


def withdrawn_file(folder: Path, gone: list[str]) -> Path:
    path = folder.with_name(f"{folder.name}-gone.csv")
    path.write_text("\n".join(["student_id", *gone]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("seeds", ROUNDS, ids=["fast", "long"])
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_over_three_rounds_nobody_who_keeps_the_seat_loses_it(configuration: str, seeds: range, tmp_path: Path) -> None:
    for seed in seeds:
        rng = Random(f"{configuration} {seed}")
        case = replace(random_case(rng, configuration, students=10), choices_min=1)
        if not all(row.choices for row in case.students.values()):
            continue
        folder = write_call(case, tmp_path / f"{seed} a")
        outcome = allocated(folder)
        for name in ("b", "c"):
            before = placed(outcome)
            gone = [s for s in sorted(before) if rng.random() < 0.4]
            if len(gone) >= outcome.allocation.height - 1:
                break
            following = folder.with_name(f"{seed} {name}")
            file = withdrawn_file(folder, gone) if gone else None

            made = make_next_round(folder, folder.with_name(f"{folder.name}-out"), file, following)

            folder, outcome = following, allocated(following)
            kept = {s: p for s, p in before.items() if s not in gone}
            now = placed(outcome)
            assert {s: now.get(s) for s in kept} == kept, (seed, name)
            assert not set(gone) & set(now), (seed, name)
            assert set(gone) & set(outcome.allocation["student_id"]) == set(made.kept), (seed, name)
            held = outcome.allocation.filter(pl.col("reason") == "held")
            assert sorted(held["student_id"]) == sorted(kept), (seed, name)
            assert (made.held, made.withdrawn) == (len(kept), len(gone)), (seed, name)
            assert outcome.certificate["round"] == case.round + "abc".index(name), (seed, name)


def test_the_tables_of_the_next_round_are_the_officers_without_those_who_have_gone(
    call: Path, out: Path, run: Run
) -> None:
    students = call / "students.csv"
    lines = students.read_text(encoding="utf-8").splitlines()
    more = ["Notiz,E-Mail", *(f'"Größe, ""{n}""",s{n}@x' for n in range(1, 7))]
    students.write_text("\n".join(f"{line},{extra}" for line, extra in zip(lines, more, strict=True)), encoding="utf-8")
    (call / "nominations.csv").write_text(
        "home,rank,student_id\nchonnam,1,s1\nchonnam,2,s2\nchosun,1,s4\n", encoding="utf-8"
    )
    assert run("allocate", call, "--out", out, "--replace").code == 0
    target = call.parent / "call2"

    said = run("next", call, out, "--withdrawn", withdrawn_file(call, ["s1"]), "--out", target)

    assert (said.code, said.err) == (0, "")
    written = pl.read_csv(target / "students.csv", infer_schema=False)
    assert written["student_id"].to_list() == ["s2", "s3", "s4", "s5", "s6"]
    assert written["Notiz"].to_list() == [f'Größe, "{n}"' for n in range(2, 7)]
    assert written["E-Mail"].to_list() == [f"s{n}@x" for n in range(2, 7)]
    assert pl.read_csv(target / "nominations.csv").rows() == [("chonnam", 1, "s2"), ("chosun", 1, "s4")]
    assert "s1" not in set(pl.read_csv(target / "choices.csv")["student_id"])
    assert "s1" not in set(pl.read_csv(target / "rankings.csv")["student_id"])
    assert (target / "projects.csv").read_bytes() == (call / "projects.csv").read_bytes().replace(b"\r\n", b"\n")


def test_nothing_but_round_budget_and_seed_of_the_programme_changes(call: Path, out: Path, run: Run) -> None:
    programme = call / "programme.toml"
    text = programme.read_text(encoding="utf-8").replace("round = 1", "round = 1  # the first")
    programme.write_text(f"# Words of the officer.\n{text}", encoding="utf-8")
    assert run("allocate", call, "--out", out, "--replace").code == 0

    plain = run("next", call, out, "--out", call.parent / "plain", "--json")
    again = run("next", call, out, "--out", call.parent / "drawn", "--new-seed", "새 씨앗 2")

    expected = f"# Words of the officer.\n{text}".replace("round = 1 ", "round = 2 ")
    assert (plain.code, again.code) == (0, 0)
    assert (call.parent / "plain" / "programme.toml").read_text(encoding="utf-8") == expected
    drawn = (call.parent / "drawn" / "programme.toml").read_text(encoding="utf-8")
    assert drawn == expected.replace('seed = "a public value"', 'seed = "새 씨앗 2"')
    assert plain.plain == {
        "ok": True,
        "round": 2,
        "held": 3,
        "withdrawn": 0,
        "students": 6,
        "budget_minor": None,
        "kept": [],
    }


def test_what_placements_do_not_use_is_released_to_the_next_round(tmp_path: Path, run: Run) -> None:
    # Three seats are bought. Two placements of 12 weeks cost 6,300 each and one of 10 weeks 5,500, in all 18,100 of
    # 36,000; what is left buys one seat, and all of it another one when the dearer of the two withdraws.
    case = replace(SMALL, seats=None, budget_minor=3 * CEILING_MINOR + 500)
    call, out = write_call(case, tmp_path / "call"), tmp_path / "out"
    assert run("allocate", call, "--out", out).code == 0
    costs = dict(read_outcome(out).allocation.drop_nulls("award_minor").select("student_id", "award_minor").iter_rows())
    assert costs == {"s1": 630_000, "s2": 630_000, "s3": 550_000}

    nobody = run("next", call, out, "--out", tmp_path / "a", "--json").plain
    one = run("next", call, out, "--withdrawn", withdrawn_file(call, ["s1"]), "--out", tmp_path / "b", "--json").plain

    # Left in money: 3,600,500 - 1,810,000 = 1,790,500; with the held seats at the ceiling 3 x 1,200,000 more.
    assert nobody["budget_minor"] == 1_790_500 + 3 * CEILING_MINOR
    assert read_programme((tmp_path / "a" / "programme.toml").read_text(encoding="utf-8")).seat_limit == 4
    # 3,600,500 - 1,180,000 = 2,420,500, and two held seats.
    assert one["budget_minor"] == 2_420_500 + 2 * CEILING_MINOR
    assert read_programme((tmp_path / "b" / "programme.toml").read_text(encoding="utf-8")).seat_limit == 4


def test_money_is_counted_once_over_three_rounds(tmp_path: Path, run: Run) -> None:
    case = replace(SMALL, seats=None, budget_minor=3 * CEILING_MINOR)
    folder = write_call(case, tmp_path / "1")
    for number in (1, 2, 3):
        out = tmp_path / f"out{number}"
        assert run("allocate", folder, "--out", out).code == 0
        spent = int(read_outcome(out).allocation["award_minor"].sum())
        seats = read_outcome(out).allocation.filter(pl.col("status") == "placed").height

        said = run("next", folder, out, "--out", tmp_path / f"{number + 1}", "--json").plain

        # However many rounds: real money left, and each held seat at the ceiling.
        assert said["budget_minor"] == 3 * CEILING_MINOR - spent + seats * CEILING_MINOR, number
        folder = tmp_path / f"{number + 1}"


def test_without_anybody_placed_there_is_no_held_table_and_the_round_counts_on(tmp_path: Path, run: Run) -> None:
    call, out = write_call(replace(SMALL, seats=0), tmp_path / "call"), tmp_path / "out"
    assert run("allocate", call, "--out", out).code == 0

    said = run("next", call, out, "--out", tmp_path / "call2")

    assert said.code == 0
    assert not (tmp_path / "call2" / "held.csv").exists()
    assert run("check", tmp_path / "call2").code == 0
    assert run("allocate", tmp_path / "call2", "--out", tmp_path / "out2").code == 0


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        ("student_id\nnobody\n", ["unknown_id"]),
        ("student_id\ns1\ns1\nS2\n", ["duplicate_id", "unknown_id"]),
        ("name\ns1\n", ["missing_column"]),
        ("student_id\n", []),
        ("", ["empty_file"]),
        ("student_id\ns1\n\ns2\n", []),
        ("Student-ID;why\n s1 ;ill\n", []),
    ],
)
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_a_table_of_withdrawals_is_read_like_every_table(
    content: str, codes: list[str], language: str, call: Path, out: Path, run: Run
) -> None:
    path = call.parent / "gone.csv"
    path.write_text(content, encoding="utf-8")

    said = run("next", call, out, "--withdrawn", path, "--out", call.parent / "b", "--json", "--lang", language)

    assert said.code == (2 if codes else 0)
    assert [problem["code"] for problem in said.plain.get("problems", [])] == codes
    assert (call.parent / "b").exists() is not bool(codes)


def test_withdrawals_that_are_not_there_are_refused(call: Path, out: Path, run: Run) -> None:
    said = run("next", call, out, "--withdrawn", call / "none.csv", "--out", call.parent / "b", "--json")

    assert (said.code, said.plain["ok"]) == (2, False)


@pytest.mark.parametrize("form", ["parquet", "xlsx"])
def test_withdrawals_may_be_a_workbook_or_parquet(form: str, call: Path, out: Path, run: Run) -> None:
    path = call.parent / f"gone.{form}"
    frame = pl.DataFrame({"student_id": ["s2"], "why": ["ill"]})
    frame.write_parquet(path) if form == "parquet" else frame.write_excel(path)

    said = run("next", call, out, "--withdrawn", path, "--out", call.parent / "b", "--json")

    assert (said.code, said.plain["withdrawn"]) == (0, 1)


def test_a_workbook_and_parquet_become_the_tables_of_the_next_round(call: Path, run: Run) -> None:
    students = pl.read_csv(call / "students.csv", infer_schema_length=None)
    students.with_columns(note=pl.lit("kept")).write_parquet(call / "students.parquet")
    (call / "students.csv").unlink()
    pl.read_csv(call / "projects.csv").with_columns(note=pl.lit(3.25)).write_excel(call / "call.xlsx", "projects")
    (call / "projects.csv").unlink()
    out, target = call.parent / "out", call.parent / "call2"
    assert run("allocate", call, "--out", out).code == 0

    assert run("next", call, out, "--out", target).code == 0

    assert pl.read_csv(target / "students.csv")["note"].unique().to_list() == ["kept"]
    assert pl.read_csv(target / "projects.csv")["note"].unique().to_list() == [3.25]
    assert run("check", target).code == 0


def test_numbers_are_written_as_in_the_canonical_form(call: Path, out: Path, run: Run) -> None:
    students = pl.read_csv(call / "students.csv").with_columns(score=pl.Series([1.0, 2.5, None, 1e7, 0.1, -0.0]))
    (call / "students.csv").unlink()
    students.write_parquet(call / "students.parquet")
    target = call.parent / "call2"

    said = run("next", call, out, "--out", target)

    written = pl.read_csv(target / "students.csv", infer_schema=False)
    assert (said.code, said.err) == (0, "")
    assert written["merit"].to_list() == ["4", "3.5", "3", "2", None, "1"]
    assert written["score"].to_list() == ["1", "2.5", None, "10000000", "0.1", "0"]


def test_two_columns_of_the_officer_with_one_heading_are_both_kept(call: Path, run: Run) -> None:
    students = call / "students.csv"
    lines = students.read_text(encoding="utf-8").splitlines()
    more = ["note,note", *["x,y"] * 6]
    students.write_text("\n".join(f"{a},{b}" for a, b in zip(lines, more, strict=True)) + "\n", encoding="utf-8")
    out, target = call.parent / "out", call.parent / "call2"
    assert run("allocate", call, "--out", out).code == 0

    said = run("next", call, out, "--out", target)

    lines = (target / "students.csv").read_text(encoding="utf-8").splitlines()
    assert said.code == 0
    assert [line.rpartition("0,0,")[2] for line in lines[1:]] == ["x,y"] * 6
    assert lines[0].endswith(",note,note_2")


def test_a_student_who_was_never_placed_can_withdraw_too(call: Path, out: Path, run: Run) -> None:
    said = run("next", call, out, "--withdrawn", withdrawn_file(call, ["s5"]), "--out", call.parent / "b", "--json")

    assert (said.plain["held"], said.plain["withdrawn"], said.plain["students"]) == (3, 1, 5)
    assert run("allocate", call.parent / "b", "--out", call.parent / "b-out").code == 0


def test_a_home_whose_nominees_all_withdraw_still_nominates_nobody_else(tmp_path: Path, run: Run) -> None:
    case = replace(SMALL, nominations={"chonnam": ("s1",)}, not_nominated="excluded", ranks_by=None, rankings={})
    call, out, second = write_call(case, tmp_path / "call"), tmp_path / "out", tmp_path / "second"
    gone = tmp_path / "gone.csv"
    gone.write_text("student_id\ns1\n")
    assert run("allocate", call, "--out", out).code == 0

    said = run("next", call, out, "--withdrawn", gone, "--out", second, "--json")

    assert said.plain["kept"] == ["s1"]
    assert run("allocate", second, "--out", tmp_path / "out2").code == 0
    reasons = dict(read_outcome(tmp_path / "out2").allocation.select("student_id", "reason").iter_rows())
    assert (reasons["s1"], reasons["s2"]) == ("choices.min", "not_nominated")


def test_rankings_whose_students_all_withdraw_stay_a_table(tmp_path: Path, run: Run) -> None:
    case = replace(SMALL, rankings={"v1": {"s2": 1}}, unranked="unacceptable")
    call, out, second = write_call(case, tmp_path / "call"), tmp_path / "out", tmp_path / "second"
    gone = tmp_path / "gone.csv"
    gone.write_text("student_id\ns2\n")
    assert run("allocate", call, "--out", out).code == 0

    said = run("next", call, out, "--withdrawn", gone, "--out", second, "--json")

    assert said.plain["kept"] == ["s2"]
    assert (second / "rankings.csv").read_text() == "supervisor_id,rank,student_id\nv1,1,s2\n"


def test_when_everybody_withdraws_there_is_no_next_round(call: Path, out: Path, tmp_path: Path, run: Run) -> None:
    gone = tmp_path / "gone.csv"
    gone.write_text("student_id\ns1\ns2\ns3\ns4\ns5\ns6\n")
    assert run("allocate", call, "--out", out, "--replace").code == 0

    said = run("next", call, out, "--withdrawn", gone, "--out", tmp_path / "second", "--lang", "en")

    assert said.code == 2
    assert "Every student of the call has withdrawn: there is nobody for a next round." in said.err
    assert not (tmp_path / "second").exists()
