"""What is known about students, as columns: one array a fact, a million rows or one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import numpy as np
import numpy.typing as npt

from sojourn.core.words import Array, Words

Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Dates = npt.NDArray[np.datetime64]
Reasons = npt.NDArray[np.int8]
Value = float | int | str | bool | date
Kind = Literal["number", "date", "flag", "words"]

FACTS: dict[str, Kind] = {
    "country": "words",
    "prior_weeks": "number",
    "prior_award_minor": "number",
    "birth_date": "date",
    "gpa": "number",
    "gpa_scale": "words",
    "semesters_left": "number",
    "full_time": "flag",
    "citizenship": "words",
    "passport_expires": "date",
    "language_test": "words",
    "language_score": "number",
    "degree_on": "date",
    "degree_institution": "words",
    "available_from": "date",
    "available_to": "date",
}


@dataclass(frozen=True)
class Listed:
    """The listed choices of the students: one entry a choice, whose row and which project's host.

    Shapes: rows (choices,) int, indices into the facts' rows; hosts: Words of the same length.
    """

    rows: npt.NDArray[np.integer]
    hosts: Words


@dataclass(frozen=True)
class Facts:
    """Columns of facts by the names of `students.csv`; a column that is not there is missing for everybody.

    Shapes: every array (size,): numbers float64, dates datetime64[D], yes-or-no bool, text `Words`. `missing` marks the
    rows without a value, and may be left out where NaN, NaT or code -1 says it already. `listed` are the choices, which
    only the rules that judge a project's host read.
    """

    size: int
    columns: Mapping[str, Array | Words]
    missing: Mapping[str, Flags] = field(default_factory=dict)
    listed: Listed | None = None

    def numbers(self, name: str) -> Numbers:
        """A column of figures, NaN where there is none."""
        column = self._column(name, "number")
        values = np.full(self.size, np.nan) if column is None else column.astype(np.float64, copy=False)
        return np.where(self.missing[name], np.nan, values) if name in self.missing else values

    def dates(self, name: str) -> Dates:
        """A column of dates, NaT where there is none."""
        column = self._column(name, "date")
        nothing = np.datetime64("NaT", "D")
        values: Dates = np.full(self.size, nothing) if column is None else column.astype("datetime64[D]", copy=False)
        return np.where(self.missing[name], nothing, values) if name in self.missing else values

    def flags(self, name: str) -> Flags:
        """A column of yes or no; read it with `lacks`, because an absent one says no."""
        column = self._column(name, "flag")
        return np.zeros(self.size, dtype=np.bool_) if column is None else column.astype(np.bool_, copy=False)

    def _column(self, name: str, kind: Kind) -> Array | None:
        assert FACTS[name] == kind, name
        column = self.columns.get(name)
        assert not isinstance(column, Words), name
        return column

    def words(self, name: str) -> Words:
        """The column of a text; a column that is not there is missing in every row."""
        column = self.columns.get(name)
        if column is None:
            return Words(np.full(self.size, -1, dtype=np.int32), ())
        assert isinstance(column, Words), name
        return column

    def lacks(self, name: str) -> Flags:
        """Which rows have no value of that name."""
        column = self.columns.get(name)
        if column is None:
            return np.ones(self.size, dtype=np.bool_)
        if name in self.missing:
            return self.missing[name]
        if isinstance(column, Words):
            return column.codes < 0
        if column.dtype.kind in "Mf":
            return np.isnan(column) if column.dtype.kind == "f" else np.isnat(column)
        return np.zeros(self.size, dtype=np.bool_)

    def at(self, name: str, row: int) -> Value | None:
        """One value as plain Python, None where it is missing."""
        if self.lacks(name)[row]:
            return None
        if FACTS[name] == "words":
            return self.words(name).at(row)
        column = self.columns[name]
        assert not isinstance(column, Words), name
        value = column[row].item()
        assert isinstance(value, Value)
        return value

    @classmethod
    def of_one(cls, plain: Mapping[str, object], hosts: Sequence[str] | None = None) -> "Facts":
        """The facts of one person out of plain values by name; None and absent names are missing."""
        columns: dict[str, Array | Words] = {}
        for name, kind in FACTS.items():
            value = plain.get(name)
            if value is None:
                continue
            if kind == "words":
                columns[name] = Words.of([str(value)])
            elif kind == "date":
                columns[name] = np.array([value], dtype="datetime64[D]")
            else:
                columns[name] = np.array([value], dtype=np.float64 if kind == "number" else np.bool_)
        listed = None if hosts is None else Listed(np.zeros(len(hosts), dtype=np.int32), Words.of(hosts))
        return cls(1, columns, listed=listed)


def members(text: str) -> tuple[str, ...]:
    """The parts of a cell that holds several values separated by semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())
