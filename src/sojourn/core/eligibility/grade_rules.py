"""The rule about grades: on the student's own scale without conversion, on any other by tables with a named source."""

import numpy as np
import numpy.typing as npt

from sojourn.core.eligibility.facts import Facts, Flags, Numbers, Reasons
from sojourn.core.eligibility.reasons import CODE
from sojourn.core.eligibility.rules import GradeMinimum, MinGrade
from sojourn.core.grade_scales import SCALES, scale_name
from sojourn.core.grades import (
    BELOW_TABLE,
    CONVERTED,
    SCALE_NAMES,
    STATES,
    Conversion,
    Grades,
    scale_index,
)
from sojourn.core.words import Words

_REASON_OF_STATE = {
    "converted": "grade_below",
    "below_table": "grade_below_table",
    "grade_missing": "grade_missing",
    "scale_missing": "grade_scale_missing",
    "scale_unknown": "grade_scale_unknown",
    "off_scale": "grade_off_scale",
    "no_table": "grade_no_table",
}
_BY_STATE = np.array([CODE[_REASON_OF_STATE[state]] for state in STATES], dtype=np.int8)
_UNREADABLE = ("grade_missing", "grade_scale_missing", "grade_scale_unknown", "grade_off_scale")


def judge_grade(rule: MinGrade, facts: Facts, grades: Grades) -> Reasons:
    """Whether the grade reaches the minimum of the student's country, or the one for all."""
    marks = facts.numbers("gpa")
    scales, countries = facts.words("gpa_scale"), facts.words("country")
    converted = grades.convert(marks, scales, countries)
    reasons = _BY_STATE[converted.state]
    readable = ~np.isin(reasons, [CODE[code] for code in _UNREADABLE])
    scale = scale_index(scales)
    code_of = {country: code for code, country in enumerate(countries.vocabulary)}
    rest = np.ones(facts.size, dtype=np.bool_)
    for country, minimum in rule.by_country.items():
        if country in code_of:
            here = countries.codes == code_of[country]
            rest &= ~here
            _compare(reasons, here & readable, minimum, country, grades, converted, marks, scale)
    _compare(reasons, rest & readable, rule, None, grades, converted, marks, scale)
    return reasons


def _compare(
    reasons: Reasons,
    rows: Flags,
    minimum: GradeMinimum,
    country: str | None,
    grades: Grades,
    converted: Conversion,
    marks: Numbers,
    scale: npt.NDArray[np.int16],
) -> None:
    """Set the reasons of some rows by one minimum."""
    if minimum.percent is None and minimum.value is None:
        reasons[rows] = CODE["grade_no_minimum"]
        return
    same = np.zeros(len(rows), dtype=np.bool_)
    if minimum.value is not None and minimum.scale is not None:
        same = rows & (scale == SCALE_NAMES.index(minimum.scale))
        reached = marks <= minimum.value if SCALES[minimum.scale].best_is_low else marks >= minimum.value
        reasons[same] = np.where(reached[same], CODE["grade_met"], CODE["grade_below"])
    others = rows & ~same
    percent = minimum_percent(minimum, country, grades)
    if percent is None:
        reasons[others] = CODE["grade_no_table"]
        return
    reasons[others & (converted.state == CONVERTED) & (converted.percent >= percent)] = CODE["grade_met"]
    # A grade under the lowest line of its table is below every minimum from that line on.
    reasons[others & (converted.state == BELOW_TABLE) & (converted.under <= percent)] = CODE["grade_below"]


def minimum_percent(minimum: GradeMinimum, country: str | None, grades: Grades) -> float | None:
    """A minimum as percent, by the table of its country where there is one; None when no table tells."""
    if minimum.percent is not None or minimum.value is None or minimum.scale is None:
        return minimum.percent
    found = grades.convert_one(minimum.value, minimum.scale, country)
    return float(found.percent[0]) if found.state[0] == CONVERTED else None


def grade_figures(rule: MinGrade, facts: Facts, row: int, grades: Grades) -> dict[str, object]:
    """The grade, the minimum, both as percent where tables were needed, and the tables with their sources."""
    grade, stated = facts.at("gpa", row), facts.at("gpa_scale", row)
    country = facts.at("country", row)
    assert country is None or isinstance(country, str)
    listed = country in rule.by_country
    minimum = rule.by_country[country] if listed and country is not None else rule
    scale = scale_name(stated) if isinstance(stated, str) else None
    figures: dict[str, object] = {
        "grade": grade,
        "scale": stated,
        "best": SCALES[scale].best if scale else None,
        "worst": SCALES[scale].worst if scale else None,
        "country": country,
        "minimum_percent": minimum.percent,
        "minimum_value": minimum.value,
        "minimum_scale": minimum.scale,
        "compared_as_it_stands": scale is not None and scale == minimum.scale,
        **_conversion_figures(grade, scale, country, grades),
    }
    if not figures["compared_as_it_stands"] and minimum.value is not None and minimum.scale is not None:
        own_country = country if listed else None
        figures["minimum_percent"] = minimum_percent(minimum, own_country, grades)
        index = grades.table_index(minimum.scale, own_country)
        figures["minimum_table"] = grades.tables[index].source if index >= 0 else None
    return figures


def _conversion_figures(grade: object, scale: str | None, country: str | None, grades: Grades) -> dict[str, object]:
    nothing: dict[str, object] = {
        "percent": None,
        "under": None,
        "table": None,
        "table_country": None,
        "interpolated": False,
    }
    if scale is None or not isinstance(grade, float):
        return nothing
    found = grades.convert(np.array([grade]), Words.of([scale]), Words.of([country]))
    index = int(found.table[0])
    if index < 0:
        return nothing
    table = grades.tables[index]
    return {
        "percent": float(found.percent[0]) if found.state[0] == CONVERTED else None,
        "under": float(found.under[0]) if found.state[0] == BELOW_TABLE else None,
        "table": table.source,
        "table_country": table.country,
        "interpolated": table.method == "interpolated" and grade not in [point for point, _ in table.points],
    }
