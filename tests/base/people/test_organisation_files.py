"""Files of organisations as people have them: other headings, other encodings, workbooks, and what is no table."""

import io
from collections.abc import Sequence

import factories
import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile

from sojourn.base.people import actions
from sojourn.base.people.importing import country_code, kind_code, values_of
from sojourn.base.people.models import OrganisationImport
from sojourn.core.errors import BadInput

pytestmark = pytest.mark.django_db


def kept(name: str, content: bytes) -> OrganisationImport:
    return actions.read_organisations(SimpleUploadedFile(name, content), "", by=factories.member("programme_officer"))


def workbook(*sheets: Sequence[Sequence[str]], merged: str = "") -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if merged:
                sheet.merge_range(merged, "List of 2026")
    return out.getvalue()


ONE = [{"row": 2, "name": "가나다연구원", "country": "대한민국", "city": "서울", "kind": "연구소"}]
KOREAN = "기관명,국가,도시,종류,비고\n가나다연구원,대한민국,서울,연구소,없음\n"
FRENCH = "Nom;Pays;Ville;Site web\nÉcole du Nord;Canada;Montréal;https://nord.example.org\n"


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig", "utf-16"])
def test_korean_headings_are_understood_in_every_encoding_of_spreadsheets(encoding: str) -> None:
    assert kept("기관.csv", KOREAN.encode(encoding)).rows == ONE


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_french_headings_and_semicolons_are_understood(encoding: str) -> None:
    assert kept("liste.csv", FRENCH.encode(encoding)).rows == [
        {
            "row": 2,
            "name": "École du Nord",
            "country": "Canada",
            "city": "Montréal",
            "website": "https://nord.example.org",
        }
    ]


def test_the_sheet_with_the_organisations_is_read() -> None:
    rows = [["기관명", "국가", "도시", "종류"], ["가나다연구원", "대한민국", "서울", "연구소"]]

    assert kept("places.xlsx", workbook([["Read me first"]], rows)).rows == ONE


def test_a_file_keeps_its_own_name_however_long() -> None:
    found = kept("기" * 240 + ".csv", KOREAN.encode())

    assert (found.file_name[:2], found.file_name[-5:], len(found.file_name)) == ("기기", "기.csv", 150)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"foo,bar\n1,2\n", "missing_column"),
        ("a.csv", b"name,name,country\nA,B,CA\n", "duplicate_heading"),
        ("a.csv", b"name,country\n", "no_rows"),
        ("a.csv", b"name,country\n,\n,\n", "no_rows"),
        ("a.csv", b"\n\n", "empty_file"),
        ("a.csv", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "missing_column"),
        ("a.xlsx", b"%PDF-1.4\n", "not_workbook"),
        ("a.xlsx", workbook([["name", "country"]]), "no_rows"),
        ("a.xlsx", workbook([["name", "country"], ["A", "CA"]], merged="A4:B4"), "merged_cells"),
        ("a.pdf", b"%PDF-1.4\n", "register_file"),
    ],
)
def test_what_is_no_table_of_organisations_is_said_with_the_name_of_the_file(
    name: str, content: bytes, code: str
) -> None:
    with pytest.raises(BadInput) as bad:
        kept(name, content)

    (problem,) = bad.value.problems
    assert (problem.code, problem.table) == (code, "organisations")
    assert str(problem.figures.get("file", problem.value)).startswith(name)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ca", "CA"),
        ("Canada", "CA"),
        ("캐나다", "CA"),
        ("Corée du Sud", "KR"),
        ("Korea", "KR"),
        ("Atlantis", "ATLANTIS"),
    ],
)
def test_a_country_is_known_by_code_and_by_name(written: str, code: str) -> None:
    assert country_code(written) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [("company", "company"), ("기업", "company"), ("Home University", "home_university"), ("sorcerer", "sorcerer")],
)
def test_a_kind_is_known_by_code_and_by_name(written: str, code: str) -> None:
    assert kind_code(written) == code


def test_a_row_in_words_becomes_codes() -> None:
    values, problems = values_of(ONE[0], "")

    assert (values["country"], values["kind"], values["names"], problems) == (
        "KR",
        "institute",
        {"ko": "가나다연구원"},
        [],
    )
