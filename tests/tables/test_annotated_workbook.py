"""The workbook that shows problems beside the rows that have them."""

import zipfile
from pathlib import Path

import pytest
import python_calamine
import xlsxwriter
from tables_sample import problems_of, write_folder

from sojourn.core.errors import BadInput
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


def test_an_earlier_workbook_is_written_over(tmp_path: Path) -> None:
    folder, path = write_folder(tmp_path / "call", FILES), tmp_path / "marked.xlsx"
    write_annotated(folder, problems_of(folder), path, speaker("ko"))

    write_annotated(folder, problems_of(folder), path, speaker("en"))

    assert list(sheets_of(path)) == ["problems", "students"]


def strange_files(folder: Path) -> list[Path]:
    """Files that are no annotated workbook, however near they come to one."""
    folder.mkdir()
    paths = [folder / name for name in ("text.xlsx", "empty.xlsx", "book.xlsx", "zip.xlsx", "late.xlsx", "odd.xlsx")]
    paths[0].write_text("mine", encoding="utf-8")
    paths[1].write_bytes(b"")
    with xlsxwriter.Workbook(str(paths[2])) as book:
        book.set_custom_property("sojourn", "annotated")
        book.add_worksheet("mine")
    for path, content in zip(paths[3:], (b"", b" " * (1 << 16) + b'name="sojourn-annotated"', None), strict=True):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mine" if content is None else "docProps/custom.xml", content or b"")
    return paths


def test_any_other_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", FILES)
    paths = strange_files(tmp_path / "mine")
    (tmp_path / "mine" / "link.xlsx").symlink_to(tmp_path / "nowhere")
    before = {path: path.read_bytes() for path in paths}
    targets = [*paths, tmp_path / "mine" / "link.xlsx", tmp_path / "mine"]

    found = []
    for path in targets:
        with pytest.raises(BadInput) as refused:
            write_annotated(folder, problems_of(folder), path, speaker("en"))
        found += [(problem.code, problem.table, problem.value) for problem in refused.value.problems]

    assert found == [("file_exists", "target", str(path)) for path in targets]
    assert {path: path.read_bytes() for path in paths} == before
    assert not (tmp_path / "nowhere").exists()


def test_no_cell_of_the_copy_is_a_formula(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", FILES)

    write_annotated(folder, problems_of(folder), tmp_path / "marked.xlsx", speaker("fr"))

    with zipfile.ZipFile(tmp_path / "marked.xlsx") as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    assert [b"<f>" in part for part in parts] == [False, False]
