"""Letters are PDFs in the reader's language, with safe file names, and a table for a mail merge beside them."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from pypdf import PdfReader
from report_sample import sample_call, sample_outcome

from sojourn.core.errors import BadInput
from sojourn.desk.letters import write_letters
from sojourn.desk.letters.files import as_text, file_name
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome
from sojourn.texts import Language

HOSTILE_IDS = ["../../etc/passwd", "한글/번호 1", "CON", "a.b.c", "x" * 200, "=1+1", "STU 00000", "stu 00000", "..."]
TITLES = {
    "en": "Result of the allocation: Globalink Research Internship",
    "ko": "배정 결과: 글로벌링크 연구 인턴십",
    "fr": "Résultat de l’affectation\u00a0: Stage de recherche Globalink",
}


def only(call: Call, outcome: Outcome, ids: list[str]) -> tuple[Call, Outcome]:
    """The call and its outcome for a few students, so that a test sets few letters."""
    mine = pl.col("student_id").is_in(ids)
    few = replace(call, students=call.students.filter(mine), choices=call.choices.filter(mine))
    return few, replace(
        outcome,
        allocation=outcome.allocation.filter(mine),
        refusals=outcome.refusals.filter(mine),
        instalments=outcome.instalments.filter(mine),
    )


def one_placed() -> tuple[Call, Outcome, str]:
    call = sample_call()
    outcome = sample_outcome(call)
    student = outcome.allocation.filter(status="placed", choice_rank=2)["student_id"][0]
    return *only(call, outcome, [student]), student


def renamed(call: Call, outcome: Outcome, ids: dict[str, str], names: dict[str, str]) -> tuple[Call, Outcome]:
    """The same with other ids and names."""

    def other(frame: pl.DataFrame) -> pl.DataFrame:
        return frame.with_columns(pl.col("student_id").replace(ids))

    students = call.students.with_columns(
        name=pl.col("student_id").replace_strict(names, default=pl.col("name"), return_dtype=pl.String)
    )
    return replace(call, students=other(students), choices=other(call.choices)), replace(
        outcome,
        allocation=other(outcome.allocation),
        refusals=other(outcome.refusals),
        instalments=other(outcome.instalments),
    )


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def merged(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((folder / "mail-merge.csv").read_text(encoding="utf-8-sig"))))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            [
                "You have a place: your second choice.",
                "Award CAD 6,300",
                "12 weeks",
                "when your arrival is confirmed",
                "This is your place.",
                "Not looked at: you have a place that you ranked higher.",
            ],
        ),
        (
            "ko",
            ["2지망에 배정되었습니다.", "지원금 6,300캐나다달러", "12주", "도착 확인 후", "이 자리에 배정되었습니다."],
        ),
        (
            "fr",
            [
                "Vous avez une place : votre deuxième choix.",
                "Bourse 6 300 $ CA",
                "12 semaines",
                "à la confirmation de votre arrivée",
                "C’est votre place.",
            ],
        ),
    ],
)
def test_a_letter_tells_the_result_in_its_language(tmp_path: Path, language: Language, said: list[str]) -> None:
    call, outcome, student = one_placed()

    write_letters(call, outcome, tmp_path / "letters", language=language)

    path = tmp_path / "letters" / file_name(student)
    text = text_of(path).replace("\u202f", " ").replace("\u00a0", " ")
    assert [part for part in said if part not in text] == []
    catalogue = PdfReader(path).trailer["/Root"]
    assert (catalogue["/Lang"], PdfReader(path).metadata.title) == (language, TITLES[language])
    assert bool(catalogue["/MarkInfo"]["/Marked"])
    assert b"pdfuaid" in path.read_bytes()


def test_without_a_language_a_letter_has_all_three(tmp_path: Path) -> None:
    call, outcome, student = one_placed()

    write_letters(call, outcome, tmp_path / "letters")

    text = text_of(tmp_path / "letters" / file_name(student))
    assert [part in text for part in ("2지망에", "your second choice", "votre deuxième choix")] == [True] * 3


def test_a_student_without_a_place_reads_a_reason_beside_each_choice(tmp_path: Path) -> None:
    call = sample_call()
    outcome = sample_outcome(call)
    student = outcome.allocation.filter(status="not_placed", reason="project")["student_id"][0]
    call, outcome = only(call, outcome, [student])

    write_letters(call, outcome, tmp_path / "letters", language="en")

    text = text_of(tmp_path / "letters" / file_name(student))
    assert "The reason stands beside each of your choices." in text
    assert text.count("the last seat went to position") == outcome.refusals.height
    assert [word for word in ("sorry", "unfortunately", "regret") if word in text.lower()] == []


def test_hostile_ids_make_files_inside_the_folder_only(tmp_path: Path) -> None:
    call = sample_call()
    outcome = sample_outcome(call)
    old = call.students["student_id"].head(len(HOSTILE_IDS)).to_list()
    call, outcome = renamed(*only(call, outcome, old), dict(zip(old, HOSTILE_IDS, strict=True)), {})

    written = write_letters(call, outcome, tmp_path / "deep" / "letters", language="ko")

    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    expected = [*(f"deep/letters/{file_name(one)}" for one in HOSTILE_IDS), "deep/letters/mail-merge.csv"]
    assert (written, files) == (len(HOSTILE_IDS), sorted(expected))


@pytest.mark.parametrize("student_id", HOSTILE_IDS)
def test_a_file_name_is_short_plain_and_its_own(student_id: str) -> None:
    name = file_name(student_id)

    assert len(name) <= 60
    assert name.removesuffix(".pdf").replace("-", "").isascii()
    assert name.removesuffix(".pdf").replace("-", "").isalnum()
    assert len({file_name(one).casefold() for one in HOSTILE_IDS}) == len(HOSTILE_IDS)


@pytest.mark.parametrize("cell", ["=1+1", "+82 10", "-2", "@sum", "\tx", "\rx"])
def test_a_cell_that_starts_like_a_formula_is_text(cell: str) -> None:
    assert as_text(cell) == f"'{cell}"


def test_the_merge_table_has_a_row_per_letter_and_no_formula(tmp_path: Path) -> None:
    call, outcome, student = one_placed()
    call, outcome = renamed(call, outcome, {student: "-7"}, {student: "=HYPERLINK(1)"})

    write_letters(call, outcome, tmp_path / "letters", language="en")

    row = outcome.allocation.row(0, named=True)
    project = call.projects.filter(project_id=row["project_id"]).row(0, named=True)
    assert merged(tmp_path / "letters") == [
        {
            "student_id": "'-7",
            "name": "'=HYPERLINK(1)",
            "status": "placed",
            "choice_rank": "2",
            "project_id": row["project_id"],
            "project": project["title"],
            "host": project["host"],
            "weeks": "12",
            "award_minor": "630000",
            "currency": "CAD",
            "file": file_name("-7"),
            "shown": "whole",
        }
    ]


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("남궁 민수", "남궁 민수 님"),
        ("#eval(1) $x$ *b* \\ [", "#eval(1) $x$ *b* \\ [ 님"),
        ("<script>alert(1)</script>", "<script>alert(1)</script> 님"),
        ("Zoë Łukasz O’Neil", "Zoë Łukasz O’Neil 님"),
        ("a\u202eb\x07c", "abc 님"),
    ],
)
def test_a_name_is_printed_whole_and_as_it_is(tmp_path: Path, name: str, printed: str) -> None:
    call, outcome, student = one_placed()
    call, outcome = renamed(call, outcome, {}, {student: name})

    write_letters(call, outcome, tmp_path / "letters", language="ko")

    assert printed in text_of(tmp_path / "letters" / file_name(student))


def test_a_name_outside_our_fonts_still_gets_a_letter_and_is_marked(tmp_path: Path) -> None:
    call, outcome, student = one_placed()
    call, outcome = renamed(call, outcome, {}, {student: "李明"})

    write_letters(call, outcome, tmp_path / "letters", language="ko")

    assert "2지망에 배정되었습니다." in text_of(tmp_path / "letters" / file_name(student))
    assert [row["shown"] for row in merged(tmp_path / "letters")] == ["in_part"]


def test_the_same_outcome_gives_the_same_letters(tmp_path: Path) -> None:
    call, outcome, student = one_placed()

    write_letters(call, outcome, tmp_path / "one")
    write_letters(call, outcome, tmp_path / "two")

    name = file_name(student)
    assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_progress_is_true_to_the_last_letter(tmp_path: Path) -> None:
    call = sample_call()
    outcome = sample_outcome(call)
    call, outcome = only(call, outcome, call.students["student_id"].head(6).to_list())
    told: list[tuple[int, int]] = []

    write_letters(
        call, outcome, tmp_path / "letters", language="ko", progress=lambda done, whole: told.append((done, whole))
    )

    assert told == [(done, 6) for done in range(1, 7)]


def test_a_folder_that_exists_is_refused_and_left_alone(tmp_path: Path) -> None:
    call, outcome, _ = one_placed()
    (tmp_path / "mine.txt").write_text("kept")

    with pytest.raises(BadInput):
        write_letters(call, outcome, tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
