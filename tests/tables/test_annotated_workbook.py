"""The workbook that shows problems beside the rows that have them."""

from pathlib import Path

import python_calamine
from tables_sample import problems_of, write_folder

from sojourn.tables.annotate import write_annotated
from sojourn.texts import speaker

FILES = {
    "students": "student_id,home,merit,note\ns1,chonnam,=1+1,=cmd()\n\ns2,chosun,3,kept\ns3,chosun,x,\n",
    "choices": "student_id,rank\n",
}


def sheets_of(path: Path) -> dict[str, list[list[object]]]:
    book = python_calamine.CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def test_faulty_tables_are_copied_with_the_sentences_beside_their_rows(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", FILES)
    problems = problems_of(folder)

    write_annotated(folder, problems, tmp_path / "marked.xlsx", speaker("en"))

    sheets = sheets_of(tmp_path / "marked.xlsx")
    expected = "cannot be read. Expected: a number such as 3.5, without thousands separators."
    assert list(sheets) == ["problems", "students"]
    assert sheets["students"] == [
        ["problems", "student_id", "home", "merit", "note"],
        [f"merit: “=1+1” {expected}", "s1", "chonnam", "=1+1", "=cmd()"],
        ["", "", "", "", ""],
        ["", "s2", "chosun", "3", "kept"],
        [f"merit: “x” {expected}", "s3", "chosun", "x", ""],
    ]
    assert [row[1:4] for row in sheets["problems"][1:]] == [
        ["students", "2", "merit"],
        ["students", "5", "merit"],
        ["choices", "", "project_id"],
    ]


def test_the_sheet_speaks_the_language_asked_for(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", FILES)

    write_annotated(folder, problems_of(folder), tmp_path / "marked.xlsx", speaker("ko"))

    assert sheets_of(tmp_path / "marked.xlsx")["문제"][0] == ["구분", "표", "행", "열", "문제"]


def test_no_cell_of_the_copy_is_a_formula(tmp_path: Path) -> None:
    import zipfile

    folder = write_folder(tmp_path / "call", FILES)

    write_annotated(folder, problems_of(folder), tmp_path / "marked.xlsx", speaker("fr"))

    with zipfile.ZipFile(tmp_path / "marked.xlsx") as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    assert [b"<f>" in part for part in parts] == [False, False]
