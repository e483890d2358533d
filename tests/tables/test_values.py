"""What a cell may look like to be a whole number, a number, a date or a yes."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sojourn.tables.cells import ROW, RawTable
from sojourn.tables.checks.context import places_of
from sojourn.tables.checks.places import nearly_same
from sojourn.tables.schema import STUDENTS, Kind
from sojourn.tables.values import clean_text, day, number, number_text, read_values, truth, whole_number


@pytest.mark.parametrize(
    ("cell", "value"),
    [("3", 3), ("3.0", 3), ("3.", 3), ("+3", 3), ("-3", -3), ("007", 7), ("9223372036854775807", 2**63 - 1)],
)
def test_whole_numbers(cell: str, value: int) -> None:
    assert whole_number(cell) == value


@pytest.mark.parametrize(
    "cell",
    [
        "3.5",
        "1,000",
        "3e2",
        "",
        "three",
        "3 ",
        "٣",
        "３",
        "9223372036854775808",
        "0x10",
        "1_000",
        "--3",
        "NaN",
        "9" * 5000,
    ],
)
def test_what_is_no_whole_number(cell: str) -> None:
    assert whole_number(cell) is None


@pytest.mark.parametrize(
    ("cell", "value"),
    [("3.5", 3.5), (".5", 0.5), ("5.", 5.0), ("-0.25", -0.25), ("1e3", 1000.0), ("1E-7", 1e-7), ("+4", 4.0)],
)
def test_numbers(cell: str, value: float) -> None:
    assert number(cell) == value


@pytest.mark.parametrize(
    "cell", ["NaN", "inf", "-Infinity", "1e999", "3,5", "1,000.5", "1_0", "٣.٥", "1 000", "$5", "5%"]
)
def test_what_is_no_number(cell: str) -> None:
    assert number(cell) is None


def test_a_comma_is_a_decimal_sign_only_where_it_was_said_to_be_one() -> None:
    assert [number("3,5", comma=True), number("3,5,1", comma=True), number("1.000,5", comma=True)] == [3.5, None, None]
    assert [whole_number("3,0", comma=True), whole_number("3,5", comma=True)] == [3, None]


@pytest.mark.parametrize(
    "cell",
    [
        "2027-05-01",
        "2027.05.01",
        "2027/05/01",
        "2027. 5. 1.",
        "2027. 5. 1",
        "2027-5-1",
        "2027년 5월 1일",
        "2027년5월1일",
        "2027-05-01 00:00:00",
        "2027-05-01T00:00:00",
    ],
)
def test_dates_written_year_first(cell: str) -> None:
    assert day(cell) == date(2027, 5, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "01/05/2027",
        "5/1/2027",
        "1 May 2027",
        "27-05-01",
        "2027-13-01",
        "2027-02-29",
        "2027-05/01",
        "20270501",
        "46508",
        "2027-05-01 10:00",
        "0027-05-01",
        "3027-05-01",
        "2027-05",
        "２０２７-05-01",
    ],
)
def test_dates_that_are_impossible_or_can_be_read_in_two_ways(cell: str) -> None:
    assert day(cell) is None


def test_a_serial_number_is_a_date_only_in_a_workbook() -> None:
    assert [
        day("46508", date(1899, 12, 30)),
        day("46508.0", date(1899, 12, 30)),
        day("46508.5", date(1899, 12, 30)),
    ] == [
        date(2027, 5, 1),
        date(2027, 5, 1),
        None,
    ]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("true TRUE yes Y 1 t 예 네 참 oui Oui vrai", True),
        ("false No n 0 F 아니오 아니요 거짓 non faux", False),
        ("maybe 2 - yesno on", None),
    ],
)
def test_yes_and_no_in_three_languages(words: str, value: bool | None) -> None:
    assert {truth(word) for word in words.split()} == {value}


CELLS = st.sampled_from(
    ["1", "1.0", "2.50", " 3", "x", "", "NaN", "1e3", "-0", "7.", "2027-05-01", "2027.5.1", "yes", "0", None]
)


@settings(max_examples=200, deadline=None)
@given(cells=st.lists(CELLS, min_size=1, max_size=8), kind=st.sampled_from(["integer", "number", "date", "boolean"]))
def test_a_column_is_read_as_its_cells_are(cells: list[str | None], kind: Kind) -> None:
    single = {"integer": whole_number, "number": number, "date": day, "boolean": truth}[kind]
    raw = RawTable(STUDENTS, pl.DataFrame({"c": pl.Series(cells, dtype=pl.String), ROW: range(len(cells))}))

    values, text, _ = read_values(raw, "c", kind)

    trimmed = [(cell or "").strip() or None for cell in cells]
    assert text.to_list() == trimmed
    assert values.to_list() == [None if cell is None else single(cell) for cell in trimmed]


@settings(max_examples=200, deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_as_text_reads_back_as_itself_without_exponent(value: float) -> None:
    text = number_text(pl.Series([value])).item()

    assert float(text) == value
    assert set(text) <= set("-.0123456789")
    assert text == "0" or "." not in text or text[-1] != "0"


def test_text_is_trimmed_composed_and_has_plain_line_ends() -> None:
    cells = pl.Series([" a ", "\u3000e\u0301\u00a0", "a\r\nb\rc", "  ", "", None, "plain"])

    assert clean_text(cells).to_list() == ["a", "é", "a\nb\nc", None, None, None, "plain"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c", "d", None]), max_size=20), st.permutations(["a", "b", "c"]))
def test_the_place_of_an_id_is_where_it_is_defined(ids: list[str | None], defined: list[str]) -> None:
    places = places_of(pl.Series(ids, dtype=pl.String), pl.Series(defined))

    assert places.tolist() == [defined.index(each) if each in defined else -1 for each in ids]


@pytest.mark.parametrize(
    ("counts", "known", "found"),
    [
        ({"Ontario": 5, "Ontraio": 1}, [], [("Ontraio", "Ontario")]),
        ({"Ontaro": 5}, ["Ontario"], [("Ontaro", "Ontario")]),
        ({"QUEBEC": 9}, ["Québec"], [("QUEBEC", "Québec")]),
        ({"U of T": 1, "UofT": 3}, [], [("U of T", "UofT")]),
        ({"host1": 1, "host2": 5, "host11": 2}, [], []),
        ({"ON": 1, "QN": 9, "BC": 3}, [], []),
        ({"Alberta": 3, "Manitoba": 3}, ["Ontario"], []),
        ({"Montreal": 2, "Montreall": 2}, [], [("Montreall", "Montreal")]),
    ],
)
def test_names_one_typing_error_apart(counts: dict[str, int], known: list[str], found: list[tuple[str, str]]) -> None:
    weighed = {name: (count, 2) for name, count in counts.items()}

    assert sorted(nearly_same(weighed, set(known))) == found
