"""What spreadsheets do to a table: formulas, numbers for ids, dates, merged cells, odd sheets."""

import struct
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from tables_sample import problems_of, write_folder, write_workbook

from sojourn.core.errors import BadInput, Problem
from sojourn.tables import read_call
from sojourn.tables.cells import Cells, Source
from sojourn.tables.schema import STUDENTS
from sojourn.tables.workbook import read_sheet

HEAD = ["student_id", "home"]


def book(tmp_path: Path, rows: list[list[object]], sheet: str = "students") -> Path:
    folder = write_folder(tmp_path / "call", {"students": None})
    write_workbook(folder / "call.xlsx", {sheet: rows})
    return folder


def problems_of_rows(tmp_path: Path, rows: list[list[object]]) -> list[Problem]:
    return problems_of(book(tmp_path, rows))


def cells_of(path: Path) -> Cells:
    return read_sheet(Source(STUDENTS, path, "xlsx", "students"))


def test_a_formula_is_what_it_came_to(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"students": None})
    with xlsxwriter.Workbook(str(folder / "call.xlsx")) as made:
        day, sheet = made.add_format({"num_format": "yyyy-mm-dd"}), made.add_worksheet("students")
        sheet.write_row(0, 0, [*HEAD, "merit", "birth_date", "gpa_scale"])
        sheet.write_formula(1, 0, '="s"&1', None, "s1")
        sheet.write_string(1, 1, "=chosun")
        sheet.write_formula(1, 2, "=1+1", None, 2)
        sheet.write_formula(1, 3, "=TODAY()", day, 38047)
        sheet.write_formula(1, 4, "=4/0", None, "#DIV/0!")

    cells = cells_of(folder / "call.xlsx")

    assert [column.to_list() for column in cells.columns] == [["s1"], ["=chosun"], ["2"], ["2004-03-01"], ["#DIV/0!"]]
    assert cells.formulas == ()


def test_a_formula_that_came_to_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    folder = book(tmp_path, [[*HEAD, "merit"], ["s1", "chonnam", 987]])
    replace_in_sheet(
        folder / "call.xlsx", b'<c r="C2"', b'<c r="C2" t="str"', b"<v>987</v>", b'<f>IF(A2="","x","")</f><v></v>'
    )

    cells = cells_of(folder / "call.xlsx")

    assert (cells.columns[2].to_list(), cells.formulas) == ([None], ())


def test_a_formula_without_a_result_is_an_error_that_names_the_cell(tmp_path: Path) -> None:
    rows = [["", *HEAD, "merit", "note"], ["", "s1", "chonnam", 987, 986], ["", "s2", "chosun", 985]]
    folder = book(tmp_path, rows)
    parts = [part for n in (987, 986, 985) for part in (f"<v>{n}</v>".encode(), b'<f>1+1&amp;"<x>"</f><v/>')]
    replace_in_sheet(folder / "call.xlsx", *(part.replace(b"<x>", b"&lt;x&gt;") for part in parts))

    problems = problems_of(folder)

    # What no column of the contract needs is left aside.
    assert [(p.row, p.column, p.code, p.value, p.figures) for p in problems if p.table == "students"] == [
        (2, "merit", "formula_without_result", '=1+1&"<x>"', {"cell": "D2", "count": 2})
    ]


def test_a_heading_without_a_result_is_an_error_that_names_the_cell(tmp_path: Path) -> None:
    folder = book(tmp_path, [["student_id", 987], ["s1", "chonnam"]])
    replace_in_sheet(folder / "call.xlsx", b"<v>987</v>", b"<f>A9</f>")

    problems = problems_of(folder)

    assert [(p.row, p.code, p.figures["cell"]) for p in problems if p.table == "students"] == [
        (1, "formula_without_result", "B1")
    ]


def test_an_error_value_is_shown_as_it_is(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"students": None})
    write_workbook(folder / "call.xlsx", {"students": [[*HEAD, "merit"], ["s1", "chonnam", 987], ["s2", "chosun"]]})
    replace_in_sheet(folder / "call.xlsx", b"<v>987</v>", b"<v>#N/A</v>", b'<c r="C2"', b'<c r="C2" t="e"')

    cells = cells_of(folder / "call.xlsx")

    assert cells.columns[2].to_list() == ["#N/A", None]


def replace_in_sheet(path: Path, *pairs: bytes, name: str = "xl/worksheets/sheet1.xml") -> None:
    """Puts other bytes into a part of a workbook: pairs of old and new."""
    with zipfile.ZipFile(path) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in parts.items():
            archive.writestr(entry, content)


def test_ids_that_became_numbers_are_the_digits(tmp_path: Path) -> None:
    folder = book(tmp_path, [HEAD, [20231234, "h"], [7.0, 3.5]])

    cells = cells_of(folder / "call.xlsx")

    assert [column.to_list() for column in cells.columns] == [["20231234", "7"], ["h", "3.5"]]


def test_an_id_of_more_digits_than_a_spreadsheet_keeps_is_an_error(tmp_path: Path) -> None:
    problems = problems_of_rows(tmp_path, [["note", *HEAD], [1e17, "s1", "chonnam"], ["", 20270000000000001, "chosun"]])

    assert [(p.code, p.row, p.column, p.value) for p in problems if p.table == "students"] == [
        ("digits_lost", 3, "student_id", "20270000000000000")
    ]


def test_dates_are_read_from_date_cells_serial_numbers_and_text(tmp_path: Path) -> None:
    rows = [
        [*HEAD, "birth_date"],
        ["s1", "chonnam", date(2004, 3, 1)],
        ["s2", "chosun", 38047],
        ["s3", "chosun", "2004년 3월 1일"],
    ]

    call = read_call(book(tmp_path, rows))

    assert call.students["birth_date"].to_list() == [date(2004, 3, 1)] * 3


def test_serial_numbers_of_a_workbook_from_1904_count_from_there(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"students": None})
    with xlsxwriter.Workbook(
        str(folder / "call.xlsx"), {"date_1904": True, "default_date_format": "yyyy-mm-dd"}
    ) as made:
        sheet = made.add_worksheet("students")
        for number, day in enumerate(["birth_date", date(2004, 3, 1), 38047 - 1462, None]):
            sheet.write_row(number, 0, [*(HEAD if not number else [f"s{number}", "chosun"]), day])
    (folder / "nominations.csv").unlink()

    call = read_call(folder)

    assert call.students["birth_date"].to_list() == [date(2004, 3, 1), date(2004, 3, 1), None]


def test_a_time_of_day_in_a_date_column_is_an_error(tmp_path: Path) -> None:
    rows = [[*HEAD, "birth_date"], ["s1", "chonnam", datetime(2004, 3, 1, 10, 30)], ["s2", "chosun"], ["s3", "chosun"]]  # noqa: DTZ001  a cell has no zone

    problems = problems_of_rows(tmp_path, rows)

    assert [(problem.code, problem.row, problem.value) for problem in problems] == [
        ("not_understood", 2, "2004-03-01 10:30:00")
    ]


def test_merged_cells_are_an_error_that_names_the_range(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"students": None})
    with xlsxwriter.Workbook(str(folder / "call.xlsx")) as made:
        sheet = made.add_worksheet("students")
        sheet.write_row(0, 0, HEAD)
        sheet.merge_range("A2:B30", "s1")

    problems = problems_of(folder)

    assert [(problem.code, problem.row, problem.value) for problem in problems] == [("merged_cells", 2, "A2:B30")]


def test_empty_rows_and_columns_count_but_hold_nothing(tmp_path: Path) -> None:
    rows: list[list[object]] = [[], [], ["", *HEAD, ""], ["", "s1", "chonnam"], [], ["", " ", " "], ["", "s2"], [" "]]

    cells = cells_of(book(tmp_path, rows) / "call.xlsx")

    assert (cells.headings, cells.rows.to_list()) == (("student_id", "home"), [4, 7])


def test_a_value_beside_the_headings_is_an_error(tmp_path: Path) -> None:
    problems = problems_of_rows(tmp_path, [HEAD, ["s1", "chonnam"], ["s2", "chosun", "", "why?"]])

    assert [(p.code, p.row, p.value) for p in problems] == [("cell_beside_headings", 3, "why?")]


def test_hidden_sheets_other_sheets_and_names_in_capitals_are_fine(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"students": None})
    with xlsxwriter.Workbook(str(folder / "call.xlsx")) as made:
        made.add_worksheet("Notes").write_row(0, 0, ["anything"])
        sheet = made.add_worksheet("Students ")
        sheet.hide()
        for number, row in enumerate([HEAD, ["s1", "chonnam"], ["s2", "chosun"], ["s3", "chosun"]]):
            sheet.write_row(number, 0, row)

    call = read_call(folder)

    assert call.students["student_id"].to_list() == ["s1", "s2", "s3"]


def test_a_table_that_is_a_file_and_a_sheet_is_an_error_that_names_both(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call")
    write_workbook(folder / "call.xlsx", {"held": [["student_id"]], "students": [HEAD, ["s1", "h"]]})

    problems = problems_of(folder)

    assert [(p.table, p.code, p.figures) for p in problems if p.code == "table_twice"] == [
        ("students", "table_twice", {"files": "call.xlsx [students], students.csv"})
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<c r="A2"', b'<c r="A1048576"'),
        (b'<c r="B2"', b'<c r="XFD2"'),
        (b'<c r="B2"', b"<c"),
    ],
    ids=["a cell in the last row and one in the last column", "the last column", "a cell without a place"],
)
def test_a_sheet_that_spans_too_much_is_refused_before_it_is_unpacked(old: bytes, new: bytes, tmp_path: Path) -> None:
    folder = book(tmp_path, [HEAD, ["s1", "h"]])
    wide = [b'<c r="B1"', b'<c r="XFD1"'] if old != b'<c r="B2"' or new == b"<c" else []
    replace_in_sheet(folder / "call.xlsx", *wide, old, new)

    with pytest.raises(BadInput) as caught:
        cells_of(folder / "call.xlsx")

    assert [problem.code for problem in caught.value.problems] == ["sheet_too_large"]


def test_a_declared_size_that_lies_is_refused(tmp_path: Path) -> None:
    folder = book(tmp_path, [HEAD, *([f"s{n}", "h"] for n in range(50))])
    path = folder / "call.xlsx"
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    at = content.index(b"xl/worksheets/sheet1.xml", content.index(b"PK\x01\x02")) - 46
    assert struct.unpack_from("<I", content, at + 24)[0] == entry.file_size
    struct.pack_into("<I", content, at + 24, 10)
    path.write_bytes(content)

    problems = problems_of(folder)

    assert [(problem.table, problem.code) for problem in problems] == [("call", "not_workbook")]
