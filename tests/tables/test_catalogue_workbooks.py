"""Workbooks of catalogues as people make them: formulas, hidden and other sheets, numbers and dates in any form."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from test_workbook_traps import replace_in_sheet

from sojourn.core.errors import BadInput
from sojourn.core.programme import read_programme
from sojourn.tables.catalogue.lines import Lines, read_lines
from sojourn.tables.catalogue.raw import read_raw

HEAD = ("Title", "Supervisor", "University", "Places", "Start")
ROW = ("Batteries", "A. Test", "McGill University", "2", 46508)
PROGRAMME = read_programme((Path(__file__).parents[2] / "programmes" / "gri.toml").read_text(encoding="utf-8"))


def lines_of(path: Path) -> Lines:
    return read_lines(read_raw(path), PROGRAMME, {})


def test_a_title_and_a_number_by_formula_are_their_results(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, ROW)
        sheet.write_formula(1, 0, '="Batt"&"eries"', None, "Batteries")
        sheet.write_formula(1, 3, "=1+1", None, 2)

    (line,) = lines_of(path).lines

    assert (line.values["title"], line.values["capacity"], line.values["start_on"]) == ("Batteries", "2", "2027-05-01")
    assert line.faults == ()


def test_formulas_without_results_name_the_first_cell_of_each_column(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        made.add_worksheet().write_row(0, 0, HEAD)
        for number in (1, 2):
            made.worksheets()[0].write_row(number, 0, (*ROW[:3], 900 + number, *ROW[4:]))
    replace_in_sheet(path, b"<v>901</v>", b"<f>1+1</f><v></v>", b"<v>902</v>", b"<f>1+2</f>")

    with pytest.raises(BadInput) as caught:
        read_raw(path)

    assert [(p.code, p.row, p.value, p.figures) for p in caught.value.problems] == [
        ("formula_without_result", 2, "=1+1", {"cell": "D2", "count": 2})
    ]


@pytest.mark.parametrize("from_1904", [False, True])
def test_dates_are_the_same_days_by_either_calendar(tmp_path: Path, from_1904: bool) -> None:
    path = tmp_path / "catalogue.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": from_1904, "default_date_format": "d/m/yy"}) as made:
        sheet = made.add_worksheet()
        serial = 46508 - (1462 if from_1904 else 0)
        for number, day in enumerate((HEAD[4], date(2027, 5, 1), serial, str(serial), "2027. 5. 1.")):
            sheet.write_row(number, 0, [*(HEAD[:4] if not number else (f"Title {number}", *ROW[1:4])), day])
        sheet.write_row(9, 0, ["", " ", "", ""])

    lines = lines_of(path).lines

    assert [line.values["start_on"] for line in lines] == ["2027-05-01"] * 4


def sheets(path: Path, *made: tuple[str, bool, Sequence[Sequence[object]]]) -> Path:
    """A workbook of sheets: their names, whether they are hidden, their rows."""
    with xlsxwriter.Workbook(str(path)) as book:
        for name, is_hidden, rows in made:
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if is_hidden:
                sheet.hide()
        next(each for each in book.worksheets() if not each.hidden).activate()
    return path


def test_a_hidden_sheet_is_read_only_where_no_other_is_the_table(tmp_path: Path) -> None:
    old, new = ("Old", *ROW[1:]), ("New", *ROW[1:])

    both = sheets(tmp_path / "a.xlsx", ("last year", True, [(*HEAD, "Weeks"), (*old, 12)]), ("now", False, [HEAD, new]))
    alone = sheets(tmp_path / "b.xlsx", ("notes", False, [("Read", "me"), ("a", "b")]), ("data", True, [HEAD, new]))

    assert [[row[0] for row in read_raw(path).cells] for path in (both, alone)] == [["New"], ["New"]]


def test_the_fault_of_the_table_is_told_and_not_what_a_sheet_of_notes_lacks(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        made.add_worksheet("notes").write_column(0, 0, ("About", "this file"))
        sheet = made.add_worksheet("projects")
        sheet.write_row(0, 0, HEAD)
        sheet.merge_range("A2:A3", "One title for two")

    with pytest.raises(BadInput) as caught:
        read_raw(path)

    assert [(p.code, p.row, p.value) for p in caught.value.problems] == [("merged_cells", 2, "A2:A3")]
