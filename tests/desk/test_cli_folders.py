"""What commands do to folders: nothing over what is there, everything or nothing, the same bytes again."""

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path
from random import Random

import polars as pl
import pytest
import xlsxwriter
from calls import write_call
from desk_sample import SMALL, Run, contents
from generate import random_case
from python_calamine import CalamineWorkbook

from sojourn.core.allocation.kernel import kernel
from sojourn.texts import LANGUAGES, Language

OUTPUTS = ["allocation.csv", "caps.csv", "certificate.json", "instalments.csv", "refusals.csv", "report.html"]
WRITING = {
    "new": ["new", "TARGET", "--programme", "gri", "--students", "20"],
    "allocate": ["allocate", "CALL", "--out", "TARGET"],
    "letters": ["letters", "CALL", "OUT", "--out", "TARGET", "--language", "en"],
    "next": ["next", "CALL", "OUT", "--out", "TARGET"],
}


def with_places(command: str, call: Path, out: Path, target: Path) -> list[str]:
    places = {"CALL": str(call), "OUT": str(out), "TARGET": str(target)}
    return [places.get(word, word) for word in WRITING[command]]


@pytest.mark.parametrize("command", WRITING)
def test_a_folder_that_is_there_is_refused_and_left_as_it_is(command: str, call: Path, out: Path, run: Run) -> None:
    target = call.parent / "there"
    target.mkdir()
    (target / "mine.txt").write_text("mine", encoding="utf-8")

    said = run(*with_places(command, call, out, target), "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["folder_exists"])
    assert contents(target) == {"mine.txt": b"mine"}
    assert sorted(path.name for path in call.parent.iterdir()) == ["call", "out", "there"]


@pytest.mark.parametrize("command", WRITING)
def test_replace_swaps_the_whole_folder(command: str, call: Path, out: Path, run: Run) -> None:
    target, fresh = call.parent / "there", call.parent / "fresh"
    target.mkdir()
    (target / "mine.txt").write_text("mine", encoding="utf-8")
    assert run(*with_places(command, call, out, fresh)).code == 0

    said = run(*with_places(command, call, out, target), "--replace")

    assert (said.code, said.err) == (0, "")
    assert contents(target) == contents(fresh)
    assert sorted(path.name for path in call.parent.iterdir()) == ["call", "fresh", "out", "there"]


@pytest.mark.parametrize("command", WRITING)
def test_a_run_that_fails_leaves_the_folder_that_was_to_be_replaced(
    command: str, call: Path, out: Path, run: Run
) -> None:
    target = call.parent / "there"
    target.mkdir()
    (target / "mine.txt").write_text("mine", encoding="utf-8")
    words = with_places(command, call, out, target)
    if command == "new":
        words += ["--catalogue", str(call.parent / "nothing.csv")]
    else:
        (call / "students.csv").write_text("student_id,home\ns1,\n", encoding="utf-8")

    said = run(*words, "--replace")

    assert said.code == 2
    assert contents(target) == {"mine.txt": b"mine"}
    assert sorted(path.name for path in call.parent.iterdir()) == ["call", "out", "there"]


@pytest.mark.parametrize("command", WRITING)
def test_a_file_in_the_place_of_the_folder_is_never_replaced(command: str, call: Path, out: Path, run: Run) -> None:
    target = call.parent / "there"
    target.write_text("mine", encoding="utf-8")

    said = run(*with_places(command, call, out, target), "--replace", "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["not_a_folder"])
    assert target.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("command", WRITING)
def test_a_place_where_nothing_can_be_written_is_refused(command: str, call: Path, out: Path, run: Run) -> None:
    (call.parent / "file").write_text("", encoding="utf-8")

    said = run(*with_places(command, call, out, call.parent / "file" / "below"), "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["cannot_write"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("command", "target"),
    [("allocate", "."), ("allocate", ".."), ("letters", "../out"), ("next", "."), ("next", "../out")],
)
def test_nothing_that_a_command_reads_is_ever_replaced(
    command: str, target: str, language: Language, call: Path, out: Path, run: Run
) -> None:
    before = contents(call.parent)

    said = run(*with_places(command, call, out, call / target), "--replace", "--json", "--lang", language)

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["replaces_input"])
    assert contents(call.parent) == before


def test_a_link_to_the_call_is_the_call(call: Path, run: Run) -> None:
    link = call.with_name("link")
    link.symlink_to(call, target_is_directory=True)
    before = contents(call)

    assert run("allocate", call, "--out", link, "--replace").code == 2
    assert run("allocate", link, "--out", call, "--replace").code == 2
    assert contents(call) == before


def test_the_catalogue_of_a_call_that_is_made_anew_is_not_deleted_with_it(call: Path, run: Run) -> None:
    said = run("new", call, "--programme", "gri", "--catalogue", call / "projects.csv", "--replace", "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["replaces_input"])
    assert (call / "projects.csv").is_file()


def test_the_withdrawn_of_a_round_that_is_made_anew_are_not_deleted_with_it(call: Path, out: Path, run: Run) -> None:
    target = call.parent / "there"
    target.mkdir()
    (target / "gone.csv").write_text("student_id\ns1\n", encoding="utf-8")

    said = run("next", call, out, "--withdrawn", target / "gone.csv", "--out", target, "--replace", "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["replaces_input"])
    assert (target / "gone.csv").is_file()


def test_an_outcome_inside_its_call_changes_nothing_of_the_call(call: Path, run: Run) -> None:
    before = json.loads(run("check", call, "--json").out)["digests"]

    codes = [run("allocate", call, "--out", call / "out").code, run("verify", call, call / "out").code]
    again = run("allocate", call, "--out", call / "out", "--replace")

    assert (codes, again.code) == ([0, 0], 0)
    assert run("check", call, "--json").plain["digests"] == before
    assert sorted(contents(call / "out")) == OUTPUTS


def test_other_files_in_a_call_folder_are_left_alone(call: Path, out: Path, run: Run) -> None:
    others = {"notes.docx": b"\x00\x01", "students.csv.bak": b"old", "~$call.xlsx": b"lock", ".DS_Store": b"\x00"}
    for name, content in others.items():
        (call / name).write_bytes(content)
    (call / "archive").mkdir()
    (call / "archive" / "students.csv").write_text("broken", encoding="utf-8")

    said = run("allocate", call, "--out", call.parent / "again")

    assert (said.code, said.err) == (0, "")
    assert contents(call.parent / "again") == contents(out)


# Annotated workbooks


def break_a_row(call: Path) -> None:
    path = call / "choices.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("s1,2,p2", "s1,2,p9"), encoding="utf-8")


@pytest.mark.parametrize("command", ["check", "allocate"])
def test_annotate_writes_the_problems_beside_their_rows(command: str, call: Path, run: Run) -> None:
    break_a_row(call)
    book, out = call.parent / "faults.xlsx", call.parent / "out"
    words = [command, call, "--annotate", book] + (["--out", out] if command == "allocate" else [])

    said = run(*words)

    heading, *rows = CalamineWorkbook.from_path(book).get_sheet_by_name("choices").to_python()
    marked = [row for row in rows if row[0]]
    assert said.code == 2
    assert heading == ["problems", "student_id", "rank", "project_id"]
    assert [row[1:] for row in marked] == [["s1", "2", "p9"]]
    assert str(marked[0][0]).partition(": ")[2] in said.err
    assert not out.exists()


def test_annotate_on_a_good_call_lists_the_warnings(call: Path, run: Run) -> None:
    book = call.parent / "faults.xlsx"

    said = run("check", call, "--annotate", book)

    _, *listed = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    assert said.code == 0
    assert [row[:4] for row in listed] == [["warning", "students", "7", "student_id"]]


@pytest.mark.parametrize("name", ["call.xlsx", "students.csv", "programme.toml", "Projects.CSV", "held.parquet"])
def test_annotate_never_writes_in_the_place_of_a_table(name: str, call: Path, run: Run) -> None:
    before = contents(call)

    said = run("check", call, "--annotate", call / name, "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["replaces_input"])
    assert contents(call) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["check", "allocate"])
def test_annotate_writes_over_its_own_workbook_and_no_other_file(
    command: str, language: Language, call: Path, run: Run
) -> None:
    break_a_row(call)
    book, mine, out = call.parent / "faults.xlsx", call.parent / "mine.xlsx", call.parent / "out"
    mine.write_text("mine", encoding="utf-8")
    rest = ["--lang", language, "--json"] + (["--out", out] if command == "allocate" else [])

    twice = [run(command, call, "--annotate", book, *rest) for _ in range(2)]
    other = run(command, call, "--annotate", mine, *rest)

    codes = [[problem["code"] for problem in said.plain["problems"]] for said in (*twice, other)]
    assert codes == [["unknown_id"], ["unknown_id"], ["file_exists"]]
    assert str(mine) in other.plain["problems"][0]["sentence"]
    assert mine.read_text(encoding="utf-8") == "mine"


UNWRITTEN = {"en": "Nothing was written.", "ko": "아무것도 쓰지 않았습니다.", "fr": "Rien n’a été écrit."}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_nothing_was_written_is_said_only_where_something_would_have_been(
    language: Language, call: Path, out: Path, run: Run
) -> None:
    target, none, mine = call.parent / "made", call.parent / "none", call.parent / "mine.xlsx"
    mine.write_text("mine", encoding="utf-8")
    writing: list[list[object]] = [
        ["new", target, "--programme", "gri", "--catalogue", none],
        ["allocate", none, "--out", target],
        ["letters", none, out, "--out", target],
        ["next", none, out, "--out", target],
        ["simulate", none, "--lotteries", 1, "--save", target],
        ["simulate", none, "--lotteries", 1, f"--save={target}"],
        ["check", call, "--annotate", mine],
    ]
    reading: list[list[object]] = [
        ["verify", none, out],
        ["explain", none, out, "s1"],
        ["compare", out, none],
        ["check", none],
        ["simulate", none, "--lotteries", 1],
    ]

    said = [[run("--lang", language, *words) for words in group] for group in (writing, reading)]

    found = [[UNWRITTEN[language] in each.err for each in group] for group in said]
    assert {each.code for group in said for each in group} == {2}
    assert found == [[True] * len(writing), [False] * len(reading)]


def test_errors_that_were_written_beside_their_rows_are_not_said_to_be_unwritten(call: Path, run: Run) -> None:
    break_a_row(call)
    book = call.parent / "faults.xlsx"

    said = run("check", call, "--annotate", book)

    assert said.err.splitlines()[0] == f"The problems stand beside their rows in {book}."
    assert said.err.splitlines()[-1] == "1 error."


LABELS = {"en": "output: ", "ko": "출력 위치: ", "fr": "sortie\u00a0: "}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_to_write_is_not_called_the_call_folder(language: Language, call: Path, out: Path, run: Run) -> None:
    file = call.parent / "file"
    file.write_text("", encoding="utf-8")

    said = [
        run("allocate", call, "--out", place, "--lang", language) for place in (out, file, file / "below", call.parent)
    ]
    said.append(run("check", call, "--annotate", call / "students.csv", "--lang", language))
    said.append(run("check", call, "--annotate", call / "none" / "faults.xlsx", "--lang", language))

    assert [each.err.startswith(LABELS[language]) for each in said] == [True] * 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_without_an_outcome_is_named(language: Language, call: Path, out: Path, run: Run) -> None:
    missing, spoiled = call.parent / "missing", call.parent / "spoiled"
    shutil.copytree(out, spoiled)
    (spoiled / "caps.csv").write_text("cap\n", encoding="utf-8")

    none = run("compare", out, missing, "--lang", language, "--json").plain["problems"]
    bad = run("compare", spoiled, out, "--lang", language, "--json").plain["problems"]

    assert [str(missing) in problem["sentence"] for problem in none] == [True] * 5
    assert [(problem["code"], str(spoiled) in problem["sentence"]) for problem in bad] == [("output_malformed", True)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Eligible students: 1. Placed: 1. Not placed: 0. Students who may not take part: 5."),
        (
            "fr",
            "Étudiants admissibles : 1. Affectés : 1. Non affectés : 0. Étudiants qui ne peuvent pas participer : 5.",
        ),
    ],
)
def test_one_placed_is_said_as_rightly_as_many(language: str, line: str, tmp_path: Path, run: Run) -> None:
    students = {name: replace(row, choices=row.choices if name == "s1" else ()) for name, row in SMALL.students.items()}
    call = write_call(replace(SMALL, students=students), tmp_path / "call")

    said = run("allocate", call, "--out", tmp_path / "out", "--lang", language)

    assert said.out.splitlines()[1].replace("\u00a0", " ") == line


def test_annotate_where_nothing_can_be_written_is_refused(call: Path, run: Run) -> None:
    said = run("check", call, "--annotate", call / "none" / "faults.xlsx", "--json")

    assert (said.code, [problem["code"] for problem in said.plain["problems"]]) == (2, ["cannot_write"])


def test_the_first_fifty_problems_are_shown_and_all_are_counted(call: Path, run: Run) -> None:
    rows = "".join(f"x{n},1,p1\n" for n in range(60))
    (call / "choices.csv").write_text(f"student_id,rank,project_id\n{rows}", encoding="utf-8")

    said, for_machines = run("check", call), run("check", call, "--json")

    lines = said.err.splitlines()
    assert (said.code, len(lines), lines[50], lines[51]) == (2, 52, "… and 10 more.", "60 errors.")
    assert len(for_machines.plain["problems"]) == 60
    assert lines[0].startswith("choices, row 2, column student_id: “x0”")


def test_problems_that_are_only_counted_are_in_the_count(call: Path, run: Run) -> None:
    rows = "".join(f"x{n},1,p1\n" for n in range(10_060))
    (call / "choices.csv").write_text(f"student_id,rank,project_id\n{rows}", encoding="utf-8")

    said = run("check", call)

    assert said.err.splitlines()[50:] == ["… and 10,010 more.", "10,060 errors."]


# verify


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", OUTPUTS)
def test_verify_answers_1_when_a_file_is_missing(
    file: str, language: Language, call: Path, out: Path, run: Run
) -> None:
    (out / file).unlink()

    said = run("verify", call, out, "--lang", language)

    assert (said.code, said.err) == (1, "")
    assert file in said.out


@pytest.mark.parametrize("file", OUTPUTS)
@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _: b"", id="emptied"),
        pytest.param(lambda content: content + b"\n", id="a_line_more"),
        pytest.param(lambda content: content[: len(content) // 2], id="cut"),
        pytest.param(lambda content: b"\xef\xbb\xbf" + content, id="byte_order_mark"),
        pytest.param(lambda content: content.replace(b"\n", b"\r\n"), id="other_line_ends"),
        pytest.param(lambda content: b"\x00\xff\xfe" + content, id="no_text"),
    ],
)
def test_verify_answers_1_when_a_file_is_not_as_it_was_written(
    file: str, damage: object, call: Path, out: Path, run: Run
) -> None:
    assert callable(damage)
    (out / file).write_bytes(damage((out / file).read_bytes()))

    said = run("verify", call, out, "--json")

    assert (said.code, said.plain["ok"]) == (1, False)


def test_verify_answers_1_for_a_folder_that_is_not_there_and_2_for_a_call_that_is_bad(
    call: Path, out: Path, run: Run
) -> None:
    missing = run("verify", call, call.parent / "nothing")
    break_a_row(call)
    bad_call = run("verify", call, out)

    assert (missing.code, bad_call.code) == (1, 2)


def test_verify_answers_1_when_any_figure_of_a_table_is_another(call: Path, out: Path, run: Run) -> None:
    for name in ("allocation", "refusals", "caps", "instalments"):
        path = out / f"{name}.csv"
        text = path.read_text(encoding="utf-8")
        heading, *rows = list(csv.reader(text.splitlines()))
        for place in range(len(heading)):
            changed = [list(row) for row in rows]
            changed[-1][place] = "7" if changed[-1][place] != "7" else "8"
            lines = [",".join(row) for row in [heading, *changed]]
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")

            assert run("verify", call, out).code == 1, (name, heading[place])
        path.write_text(text, encoding="utf-8")
    assert run("verify", call, out).code == 0


def test_an_outcome_of_another_call_is_refused_by_what_reads_both(call: Path, out: Path, run: Run) -> None:
    path = call / "students.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("3.5", "3.6"), encoding="utf-8")
    target = call.parent / "made"

    explain = run("explain", call, out, "s1", "--json")
    letters = run("letters", call, out, "--out", target, "--json")
    following = run("next", call, out, "--out", target, "--json")

    for said in (explain, letters, following):
        found = [(problem["code"], problem["value"]) for problem in said.plain["problems"]]
        assert (said.code, found) == (2, [("outcome_of_other_call", "students")])
    assert not target.exists()
    assert run("verify", call, out).code == 1


# explain


@pytest.mark.parametrize("language", LANGUAGES)
def test_explain_suggests_the_nearest_id(language: Language, tmp_path: Path, run: Run) -> None:
    case = random_case(Random(3), "capacities")
    students = {f"student-{name}": row for name, row in case.students.items()}
    call = write_call(
        type(case)(
            **{
                **vars(SMALL),
                "students": students,
                "projects": case.projects,
                "supervisors": case.supervisors,
                "ranks_by": None,
                "rankings": {},
            }
        ),
        tmp_path / "call",
    )
    out = tmp_path / "out"
    assert run("allocate", call, "--out", out).code == 0

    said = run("explain", call, out, "studnet-s1", "--lang", language)

    assert (said.code, said.out) == (2, "")
    assert "studnet-s1" in said.err
    assert "student-s1" in said.err


# The same again


@pytest.mark.parametrize("configuration", ["capacities", "nested_merit", "nested_rankings", "home_side"])
def test_the_outcome_is_the_same_to_the_byte_from_csv_workbook_or_parquet_shuffled_and_by_both_solvers(
    configuration: str, tmp_path: Path, run: Run
) -> None:
    rng = Random(configuration)
    plain = write_call(random_case(rng, configuration, students=14), tmp_path / "csv")
    folders = [plain]
    for form in ("shuffled", "semicolons", "workbook", "parquet"):
        folder = tmp_path / form
        shutil.copytree(plain, folder)
        _convert(folder, form, rng)
        folders.append(folder)
    solvers = ["numpy"] + ["compiled"] * (kernel() is not None)

    written = []
    for folder in folders:
        for solver in solvers:
            out = tmp_path / f"{folder.name} {solver}"
            assert run("allocate", folder, "--out", out, "--solver", solver).code == 0
            written.append(contents(out))

    assert sorted(written[0]) == OUTPUTS
    assert all(each == written[0] for each in written)
    assert [run("verify", folder, tmp_path / "csv numpy").code for folder in folders] == [0] * 5


def _convert(folder: Path, form: str, rng: Random) -> None:
    tables = {path.stem: path for path in folder.glob("*.csv")}
    rows = {name: list(csv.reader(path.read_text(encoding="utf-8").splitlines())) for name, path in tables.items()}
    if form == "workbook":
        with xlsxwriter.Workbook(str(folder / "call.xlsx")) as book:
            for name, lines in rows.items():
                sheet = book.add_worksheet(name.upper())
                for place, line in enumerate(lines):
                    sheet.write_row(place, 0, line)
    for name, path in tables.items():
        heading, *lines = rows[name]
        if form == "shuffled":
            rng.shuffle(lines)
            path.write_text("\n".join(map(",".join, [heading, *lines])) + "\n", encoding="utf-8")
        elif form == "semicolons":
            path.write_bytes("\r\n".join(map(";".join, [heading, *lines])).encode("utf-8-sig"))
        else:
            path.unlink()
        if form == "parquet":
            columns = {name: [line[place] for line in lines] for place, name in enumerate(heading)}
            pl.DataFrame(columns).write_parquet(folder / f"{name}.parquet")
