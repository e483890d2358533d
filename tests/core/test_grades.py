"""Grades to percent: published figures, monotone tables, honest limits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sojourn.core.grade_scales import SCALES, scale_name
from sojourn.core.grade_tables import TABLES, GradeTable
from sojourn.core.grades import BELOW_TABLE, STATES, Grades
from sojourn.core.words import Words

GRADES = Grades()


@pytest.mark.parametrize(
    ("grade", "scale", "country", "percent"),
    [
        (4.5, "4.5", "KR", 100),
        (4.46, "4.5", "KR", 100),
        (4.45, "4.5", "KR", 99),
        (3.5, "4.5", "KR", 85),
        (2.91, "4.5", None, 80),
        (4.3, "4.3", "KR", 100),
        (3.3, "4.3", "KR", 85),
        (2.8, "4.3", "KR", 80),
        (3.97, "4.0", "US", 100),
        (2.64, "4.0", "US", 80),
        (3.23, "5", None, 80),
        (8.25, "10", "IN", 75),
        (6.25, "10", "IN", 55),
        (8.0, "10", "IN", 72.5),
        (8.0, "10", "BR", 80),
        (3.5, "4.5", "IN", 85),
        (12.0, "20", "FR", 80),
        (1.0, "1-best-5", "DE", 85),
        (1.3, "1-best-5", "DE", 80),
        (1.4, "1-best-5", "DE", 77),
        (5.0, "6", "CH", 80),
        (2.0, "1-best-6", None, 80),
        (79.5, "100", "KR", 79.5),
        (80.0, "percent", None, 80),
    ],
)
def test_a_grade_has_the_percent_of_its_table(grade: float, scale: str, country: str | None, percent: float) -> None:
    found = GRADES.convert_one(grade, scale, country)

    assert (STATES[found.state[0]], found.percent[0]) == ("converted", percent)


@pytest.mark.parametrize(
    ("grade", "scale", "state"),
    [
        (float("nan"), "4.5", "grade_missing"),
        (3.0, "", "scale_missing"),
        (3.0, "7", "scale_unknown"),
        (4.51, "4.5", "off_scale"),
        (-0.1, "4.5", "off_scale"),
        (0.9, "1-best-5", "off_scale"),
        (float("inf"), "100", "off_scale"),
        (2.9, "4.5", "below_table"),
    ],
)
def test_a_grade_that_no_table_tells_has_no_percent(grade: float, scale: str, state: str) -> None:
    found = GRADES.convert_one(grade, scale)

    assert (STATES[found.state[0]], np.isnan(found.percent[0])) == (state, True)


def test_a_table_of_a_country_holds_for_no_other_row() -> None:
    scales, countries = Words.of(["10", "10", "4.5", "10"]), Words.of(["IN", "BR", "IN", None])

    found = GRADES.convert(np.array([8.0, 8.0, 3.5, 8.0]), scales, countries)

    assert found.percent.tolist() == [72.5, 80.0, 85.0, 80.0]


def test_a_grade_under_its_table_is_under_the_lowest_line() -> None:
    found = GRADES.convert_one(2.9, "4.5")

    assert (found.state[0], found.under[0]) == (BELOW_TABLE, 80)


def test_a_scale_without_a_table_has_no_percent() -> None:
    grades = Grades()
    grades.tables = tuple(table for table in TABLES if table.scale != "20")

    found = grades.convert_one(12.0, "20")

    assert STATES[found.state[0]] == "no_table"


@pytest.mark.parametrize("scale", SCALES)
def test_every_scale_has_a_general_table(scale: str) -> None:
    assert GRADES.table_index(scale, None) >= 0


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table.scale}-{table.country}")
@given(data=st.data())
def test_a_better_grade_never_has_a_lower_percent(table: GradeTable, data: st.DataObject) -> None:
    scale = SCALES[table.scale]
    grades = st.floats(scale.low, scale.high, allow_nan=False)
    pair = sorted([data.draw(grades), data.draw(grades)], key=table.merit)

    worse, better = (GRADES.convert_one(grade, table.scale, table.country) for grade in pair)

    def least(found: object) -> float:
        return 0.0 if np.isnan(found.percent[0]) else float(found.percent[0])

    assert least(worse) <= least(better)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table.scale}-{table.country}")
def test_a_table_says_its_own_points_exactly(table: GradeTable) -> None:
    found = [GRADES.convert_one(grade, table.scale, table.country).percent[0] for grade, _ in table.points]

    assert found == [percent for _, percent in table.points]


def test_a_whole_number_of_a_spreadsheet_names_the_same_scale() -> None:
    names = [scale_name(text) for text in ("4", "4.0", "4.00", "4.30", "100", "1-best-5", "percent")]

    assert names == ["4.0", "4.0", "4.0", "4.3", "100", "1-best-5", "percent"]


def test_a_text_that_only_resembles_a_scale_names_none() -> None:
    names = [scale_name(text) for text in ("4,5", "Percent", "", "NaN", "1E2x", "４.５", "4.4", "-4")]

    assert names == [None] * 8


@pytest.mark.parametrize(
    ("points", "keys", "code"),
    [
        ([(0, 0), (4.5, 100), (3, 80)], {}, "grade_lines_fall"),
        ([(0, 0), (3, 90), (4.5, 80)], {}, "grade_lines_fall"),
        ([(0, 0), (0, 10), (4.5, 80)], {}, "grade_lines_fall"),
        ([(0, 0), (4.6, 100)], {}, "grade_off_scale"),
        ([(-1, 0), (4.5, 100)], {}, "grade_off_scale"),
        ([(0, 0), (4.4, 100)], {}, "grade_lines_end_early"),
        ([(0, 0), (4.5, 100)], {"method": "identity"}, "grade_no_identity"),
        ([(0, 0), (3, 50), (4.5, 101)], {}, "less_than_equal"),
        ([(0, 0)], {}, "too_short"),
        ([(0, 0), (4.5, 100)], {"source": ""}, "string_too_short"),
    ],
)
def test_a_table_that_falls_or_leaves_its_scale_is_refused(
    points: list[tuple[float, float]], keys: dict[str, object], code: str
) -> None:
    lines = [{"grade": grade, "percent": percent} for grade, percent in points]

    with pytest.raises(ValidationError) as refused:
        GradeTable.model_validate({"scale": "4.5", "source": "test", "lines": lines, **keys})

    assert [error["type"] for error in refused.value.errors()] == [code]


def test_the_last_line_of_steps_need_not_be_the_best_grade() -> None:
    lines = [{"grade": 0, "percent": 0}, {"grade": 3, "percent": 70}]
    own = GradeTable.model_validate({"scale": "4.5", "source": "test", "lines": lines, "method": "steps"})

    found = [Grades([own]).convert_one(grade, "4.5").percent[0] for grade in (2.99, 3.0, 4.5)]

    assert found == [0, 70, 70]
