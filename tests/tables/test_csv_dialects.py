"""CSV as spreadsheets write it: delimiters, line ends, quotation marks, encodings."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tables_sample import problems_of, read_sample, write_folder

from sojourn.core.errors import BadInput
from sojourn.tables import delimited
from sojourn.tables.cells import Cells, Source
from sojourn.tables.delimited import read_delimited
from sojourn.tables.encodings import decode
from sojourn.tables.schema import STUDENTS

LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff")
CELL = st.text(LETTERS | st.sampled_from('",;\t\n\'" '), max_size=12)
ROWS = st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8)


def source(path: Path) -> Source:
    return Source(STUDENTS, path, "csv")


def cells_of(path: Path, content: bytes, encoding: str | None = None) -> Cells:
    path.write_bytes(content)
    return read_delimited(source(path), encoding)


def table(cells: Cells) -> list[tuple[str, ...]]:
    return list(zip(*(column.fill_null("").to_list() for column in cells.columns), strict=True))


def reads_as_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=ROWS,
    delimiter=st.sampled_from(",;\t"),
    line_end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_every_dialect_gives_back_the_cells(
    rows: list[tuple[str, str, str]], delimiter: str, line_end: str, encoding: str, quoting: int, tmp_path: Path
) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=line_end, quoting=quoting)
    writer.writerows([("student_id", "home", "name"), *rows])

    cells = cells_of(tmp_path / "students.csv", buffer.getvalue().encode(encoding))

    assert table(cells) == [row for row in rows if any(cell.strip() for cell in row)]


@settings(max_examples=200, deadline=None)
@given(
    lines=st.lists(st.text(st.sampled_from("ab1 ,;\t\u00e9\u00a0가"), max_size=10), min_size=1, max_size=8),
    delimiter=st.sampled_from(",;\t"),
    ends=st.sampled_from(["\n", "\r\n"]),
    closed=st.booleans(),
)
def test_the_fast_way_reads_what_the_record_by_record_way_reads(
    lines: list[str], delimiter: str, ends: str, closed: bool
) -> None:
    text = ends.join(lines) + (ends if closed else "")

    fast = delimited._plain(text, delimiter)

    if fast is not None:
        slow = delimited._records(source(Path("students.csv")), text, delimiter)
        assert (fast.headings, fast.rows.to_list(), table(fast)) == (slow.headings, slow.rows.to_list(), table(slow))


def test_the_fast_way_is_taken_for_a_plain_file() -> None:
    cells = delimited._plain("student_id;home\r\ns1;h\r\n;\r\ns2;\r\n", ";")

    assert cells is not None
    assert (cells.rows.to_list(), table(cells), cells.decimal_comma) == ([2, 4], [("s1", "h"), ("s2", "")], True)


def test_rows_are_counted_as_a_spreadsheet_counts_them(tmp_path: Path) -> None:
    content = b'student_id,home,name\n\n"s1",h,"two\nlines"\n,,\ns2,h,x\n'

    cells = cells_of(tmp_path / "students.csv", content)

    assert cells.rows.to_list() == [3, 5]


def test_a_line_that_states_the_delimiter_is_no_row(tmp_path: Path) -> None:
    cells = cells_of(tmp_path / "students.csv", b"sep=;\r\nstudent_id;home\r\ns1;a,b\r\n")

    assert (cells.headings, table(cells), cells.rows.to_list()) == (("student_id", "home"), [("s1", "a,b")], [2])


def test_the_delimiter_is_the_one_that_makes_the_headings(tmp_path: Path) -> None:
    content = b'"name, family, given";student_id;home\nx;s1;h\n'

    cells = cells_of(tmp_path / "students.csv", content)

    assert cells.headings == ("name, family, given", "student_id", "home")


def test_a_decimal_comma_is_a_number_where_the_delimiter_is_a_semicolon(tmp_path: Path) -> None:
    students = "student_id;home;merit\ns1;chonnam;3,5\ns2;chosun;4\ns3;chosun;-0,25\n"

    call = read_sample(tmp_path / "call", {"students": students})

    assert call.students["merit"].to_list() == [3.5, 4.0, -0.25]


@pytest.mark.parametrize("thousands", ["1,000", "1 000", "1.000.000", "1'000", "1\u202f000"])
def test_thousands_separators_are_an_error(thousands: str, tmp_path: Path) -> None:
    students = f"student_id\thome\tmerit\ns1\tchonnam\t{thousands}\ns2\tchosun\t\ns3\tchosun\t\n"
    folder = write_folder(tmp_path / "call", {"students": students})

    problems = problems_of(folder)

    assert [(problem.code, problem.value) for problem in problems] == [("not_understood", thousands)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("김서연,전남대학교·광주", "cp949"),
        ("「가나다」,똠방각하 펲시", "cp949"),
        ("Zoé,Université de Montréal", "cp1252"),
        ("Québec – Gaspésie,“œuvre” à 5 €", "cp1252"),
        ("김서연,Université", "utf-8"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str) -> None:
    content = f"student_id,home\n{text}\n".encode(encoding)

    assert decode(content, source(Path("students.csv"))) == f"student_id,home\n{text}\n"


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from([chr(code) for code in range(0xAC00, 0xD7A4, 7)] + list("、。·「」“”…")), min_size=1))
def test_korean_of_windows_is_read_as_korean(text: str) -> None:
    content = text.encode("cp949")
    assume(not reads_as_utf8(content))

    assert decode(content, source(Path("students.csv"))) == text


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("éèêàçôûîëïüœÉÀÇ aetn'-"), min_size=1, max_size=30).filter(lambda t: not t.isascii()))
def test_french_of_windows_is_never_taken_for_korean_beyond_hangul(text: str) -> None:
    content = f"x{text}x".encode("cp1252")
    assume(not reads_as_utf8(content))

    read = decode(content, source(Path("students.csv")))

    assert read == f"x{text}x" or all("가" <= letter <= "힣" for letter in read if not letter.isascii())


def test_a_stated_encoding_overrides_what_would_be_found(tmp_path: Path) -> None:
    content = "student_id,home\ns1,Łódź\n".encode("cp1250")

    cells = cells_of(tmp_path / "students.csv", content, "cp1250")

    assert table(cells) == [("s1", "Łódź")]


@pytest.mark.parametrize("encoding", ["latin-99", "rot13", "base64", "", "utf\0"])
def test_an_encoding_that_is_none_is_an_error(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "students.csv").write_bytes(b"student_id,home\ns1,h\n")

    with pytest.raises(BadInput) as caught:
        read_delimited(source(tmp_path / "students.csv"), encoding)

    assert [problem.code for problem in caught.value.problems] == ["unknown_encoding"]


def test_a_stated_encoding_that_does_not_fit_is_an_error_with_the_row(tmp_path: Path) -> None:
    (tmp_path / "students.csv").write_bytes("student_id,home\ns1,h\ns2,é\n".encode("cp1252"))

    with pytest.raises(BadInput) as caught:
        read_delimited(source(tmp_path / "students.csv"), "utf-8")

    assert [(problem.code, problem.row) for problem in caught.value.problems] == [("undecodable", 3)]


def test_headings_match_without_case_spaces_hyphens_underscores_and_marks(tmp_path: Path) -> None:
    students = (
        "\ufeff\ufeffSTUDENT-id, Ho me ,Birth\u00a0Date,note\ns1,chonnam,2004-03-01,x\ns2,chosun,,\ns3,chosun,,\n"
    )

    call = read_sample(tmp_path / "call", {"students": students})

    assert call.students["student_id"].to_list() == ["s1", "s2", "s3"]
