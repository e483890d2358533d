"""Blank templates: headings that a reader accepts once they are filled in, and every column explained."""

import csv
from pathlib import Path

import polars as pl
import pytest
import python_calamine
import xlsxwriter

from sojourn.core.errors import BadInput
from sojourn.desk.new import make_call
from sojourn.desk.new.blank import WORKBOOK
from sojourn.tables import read_call
from sojourn.tables.schema import TABLES

ROWS = {
    "students": [{"student_id": "S1", "home": "chonnam"}],
    "projects": [{"project_id": "P1", "supervisor_id": "V1", "host": "mcgill-university"}],
    "choices": [{"student_id": "S1", "rank": "1", "project_id": "P1"}],
    "supervisors": [{"supervisor_id": "V1", "name": "지도 (generated)"}],
    "rankings": [{"supervisor_id": "V1", "rank": "1", "student_id": "S1"}],
    "nominations": [{"home": "chonnam", "rank": "1", "student_id": "S1"}],
}


def fill(path: Path, rows: list[dict[str, str]]) -> None:
    """Types rows under the headings that are there, as an officer would."""
    with path.open(encoding="utf-8", newline="") as source:
        (headings,) = csv.reader(source)
    with path.open("a", encoding="utf-8", newline="") as target:
        csv.DictWriter(target, headings).writerows(rows)


def test_every_table_has_a_template_with_exactly_its_columns(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", blank=True)

    found = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "call").rglob("*.csv")}
    del found["columns"]
    assert found == {table.name: ",".join(column.name for column in table.columns) + "\n" for table in TABLES}


def test_the_required_templates_filled_in_pass_the_check(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", blank=True)
    for table in ("students", "projects", "choices"):
        fill(tmp_path / "call" / f"{table}.csv", ROWS[table])

    call = read_call(tmp_path / "call")

    assert call.choices.rows() == [("S1", 1, "P1")]


def test_the_optional_templates_filled_in_and_moved_pass_the_check(tmp_path: Path) -> None:
    folder = tmp_path / "call"
    make_call(folder, programme="gri", blank=True)
    for table in ("supervisors", "rankings", "nominations"):
        (folder / "optional" / f"{table}.csv").rename(folder / f"{table}.csv")
    for table, rows in ROWS.items():
        fill(folder / f"{table}.csv", rows)

    call = read_call(folder)

    assert call.rankings.rows() == [("V1", 1, "S1")]
    assert call.nominations.rows() == [("chonnam", 1, "S1")]


def test_templates_that_nobody_filled_in_are_refused_as_empty(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", blank=True)

    with pytest.raises(BadInput) as refused:
        read_call(tmp_path / "call")

    assert [(problem.code, problem.table) for problem in refused.value.problems] == [
        ("no_rows", "students"),
        ("no_rows", "projects"),
        ("no_rows", "choices"),
    ]


def test_every_column_is_explained_in_three_languages(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", blank=True)

    with (tmp_path / "call" / "columns.csv").open(encoding="utf-8-sig", newline="") as source:
        explained = {(row["table"], row["column"]): row for row in csv.DictReader(source)}

    assert list(explained) == [(table.name, column.name) for table in TABLES for column in table.columns]
    assert [place for place, row in explained.items() if len({row["ko"], row["en"], row["fr"]} - {""}) < 3] == []


def test_the_workbook_has_a_sheet_for_every_table_and_filled_in_passes_the_check(tmp_path: Path) -> None:
    folder = tmp_path / "call"
    make_call(folder, programme="gri", blank=True)
    with python_calamine.CalamineWorkbook.from_path(folder / WORKBOOK) as book:
        sheets = {name: book.get_sheet_by_name(name).to_python()[0] for name in book.sheet_names[: len(TABLES)]}
    for path in folder.glob("*.csv"):
        path.unlink()
    with xlsxwriter.Workbook(folder / "call.xlsx") as book:
        for table in ("students", "projects", "choices"):
            sheet = book.add_worksheet(table)
            sheet.write_row(0, 0, sheets[table])
            for number, row in enumerate(ROWS[table], 1):
                sheet.write_row(number, 0, [row.get(str(heading), "") for heading in sheets[table]])

    call = read_call(folder)

    assert sheets == {table.name: [column.name for column in table.columns] for table in TABLES}
    assert call.choices.rows() == [("S1", 1, "P1")]


def test_templates_are_the_same_bytes_on_every_day(tmp_path: Path) -> None:
    make_call(tmp_path / "one", programme="gri", blank=True)
    make_call(tmp_path / "two", programme="gri", blank=True)

    assert (tmp_path / "one" / WORKBOOK).read_bytes() == (tmp_path / "two" / WORKBOOK).read_bytes()


def test_a_catalogue_beside_blank_tables_is_imported(tmp_path: Path) -> None:
    (tmp_path / "catalogue.csv").write_text(
        "id,title,university,supervisor\n1,A,Brock University,X\n", encoding="utf-8"
    )

    make_call(tmp_path / "call", programme="gri", blank=True, catalogue=tmp_path / "catalogue.csv")

    projects = pl.read_csv(tmp_path / "call" / "projects.csv", infer_schema=False)
    assert projects["host"].to_list() == ["brock-university"]
    assert not (tmp_path / "call" / "optional" / "supervisors.csv").exists()


def test_a_folder_that_exists_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", blank=True)

    with pytest.raises(BadInput) as refused:
        make_call(tmp_path / "call", programme="gri", students=5)

    assert [problem.code for problem in refused.value.problems] == ["folder_exists"]
    assert (tmp_path / "call" / "columns.csv").exists()
