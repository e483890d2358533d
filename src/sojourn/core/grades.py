"""Grades of many scales as percent, by tables with a named source, for a column at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from sojourn.core.grade_scales import SCALES, scale_name
from sojourn.core.grade_tables import TABLES, GradeTable
from sojourn.core.words import Words

Numbers = npt.NDArray[np.float64]
State = Literal["converted", "below_table", "grade_missing", "scale_missing", "scale_unknown", "off_scale", "no_table"]
STATES: tuple[State, ...] = (
    "converted",
    "below_table",
    "grade_missing",
    "scale_missing",
    "scale_unknown",
    "off_scale",
    "no_table",
)
CONVERTED, BELOW_TABLE, GRADE_MISSING, SCALE_MISSING, SCALE_UNKNOWN, OFF_SCALE, NO_TABLE = range(len(STATES))
SCALE_NAMES = tuple(SCALES)
UNKNOWN, MISSING = -2, -1


@dataclass(frozen=True)
class Conversion:
    """A column of grades as percent.

    Shapes: all (rows,). `percent` is NaN where the state is not `converted`; where it is `below_table`, `under` is the
    percent that the grade does not reach, NaN elsewhere. `table` is an index into the tables, -1 for none.
    """

    state: npt.NDArray[np.int8]
    percent: Numbers
    under: Numbers
    table: npt.NDArray[np.int16]


class Grades:
    """The tables of a programme: its own first, then the shipped ones; a country's before a general one."""

    def __init__(self, own: Iterable[GradeTable] = ()) -> None:
        self.tables: tuple[GradeTable, ...] = (*own, *TABLES)

    def table_index(self, scale: str, country: str | None) -> int:
        """Which table converts a scale in a country, -1 when there is none."""
        for wanted in (country, None):
            for index, table in enumerate(self.tables):
                if table.scale == scale and table.country == wanted:
                    return index
        return -1

    def convert(self, grades: Numbers, scales: Words, countries: Words) -> Conversion:
        """The percent of each grade.

        Shapes: all (rows,); NaN and code -1 are missing. The scale is read by `scale_name`, the country decides only
        which table is used.
        """
        scale = scale_index(scales)
        chosen = self._choose(scale, countries)
        percent, under = np.full(len(grades), np.nan), np.full(len(grades), np.nan)
        for index in np.unique(chosen[chosen >= 0]).tolist():
            rows = np.flatnonzero(chosen == index)
            percent[rows], under[rows] = _read(self.tables[index], grades[rows])
        state = np.where(chosen >= 0, np.int8(CONVERTED), np.int8(NO_TABLE))
        state[~np.isnan(under)] = BELOW_TABLE
        state[_is_off_scale(grades, scale)] = OFF_SCALE
        state[scale == UNKNOWN] = SCALE_UNKNOWN
        state[scale == MISSING] = SCALE_MISSING
        state[np.isnan(grades)] = GRADE_MISSING
        settled, below = state == CONVERTED, state == BELOW_TABLE
        return Conversion(
            state,
            np.where(settled, percent, np.nan),
            np.where(below, under, np.nan),
            np.where(settled | below, chosen, np.int16(-1)),
        )

    def convert_one(self, grade: float, scale: str, country: str | None = None) -> Conversion:
        """The same for one grade: a column of one row."""
        return self.convert(np.array([grade], dtype=np.float64), Words.of([scale]), Words.of([country]))

    def _choose(self, scale: npt.NDArray[np.int16], countries: Words) -> npt.NDArray[np.int16]:
        general = [self.table_index(name, None) for name in SCALE_NAMES]
        chosen: npt.NDArray[np.int16] = np.array([*general, -1, -1], dtype=np.int16)[scale]
        code_of = {country: code for code, country in enumerate(countries.vocabulary)}
        # From the last to the first, so that the programme's own tables have the last word.
        for index, table in reversed(tuple(enumerate(self.tables))):
            if table.country in code_of:
                here = (scale == SCALE_NAMES.index(table.scale)) & (countries.codes == code_of[table.country])
                chosen[here] = index
        return chosen


def scale_index(scales: Words) -> npt.NDArray[np.int16]:
    """Each row's index into SCALE_NAMES, MISSING without a text, UNKNOWN where the text names no scale."""
    names = [scale_name(text) for text in scales.vocabulary]
    by_word = np.array([UNKNOWN if name is None else SCALE_NAMES.index(name) for name in names], dtype=np.int16)
    return scales.look_up(by_word, MISSING).astype(np.int16)


def _is_off_scale(grades: Numbers, scale: npt.NDArray[np.int16]) -> npt.NDArray[np.bool_]:
    low = np.array([*(SCALES[name].low for name in SCALE_NAMES), -np.inf, -np.inf])[scale]
    high = np.array([*(SCALES[name].high for name in SCALE_NAMES), np.inf, np.inf])[scale]
    off: npt.NDArray[np.bool_] = (grades < low) | (grades > high)
    return off


def _read(table: GradeTable, grades: Numbers) -> tuple[Numbers, Numbers]:
    """Percent by one table, and for grades worse than its first one the percent that they stay under."""
    merits = np.array([table.merit(grade) for grade, _ in table.points])
    percents = np.array([percent for _, percent in table.points])
    own = -grades if SCALES[table.scale].best_is_low else grades
    worse = own < merits[0]
    if table.method == "identity":
        percent = grades.copy()
    elif table.method == "steps":
        percent = percents[np.maximum(np.searchsorted(merits, own, side="right") - 1, 0)]
    else:
        # A straight line in binary figures may miss a round percent by a hair; six digits are more than any table has.
        percent = np.round(np.interp(own, merits, percents), 6)
    floor = 0.0 if table.reaches_down else percents[0]
    return percent, np.where(worse & ~np.isnan(grades), floor, np.nan)
