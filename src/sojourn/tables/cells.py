"""The cells of one table as a file holds them, before any column is understood."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

import polars as pl

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.schema import Table

Form = Literal["csv", "parquet", "xlsx"]
# Internal columns of a frame of cells; a heading of the contract never starts like this.
ROW = "#row"


@dataclass(frozen=True)
class Source:
    """Where a table is: a file, or a sheet of the workbook."""

    table: Table
    path: Path
    form: Form
    sheet: str | None = None

    @property
    def label(self) -> str:
        """The file as an officer sees it: students.csv, or call.xlsx [students]."""
        return f"{self.path.name} [{self.sheet}]" if self.sheet else self.path.name


@dataclass(frozen=True)
class Formula:
    """A formula without a result: its row, the place of its column among the headings, the cell as C2, its text."""

    row: int
    place: int
    cell: str
    text: str


@dataclass(frozen=True)
class Cells:
    """Every column of a table, understood or not.

    Shapes: `columns` has one series a heading; `rows` are the row numbers as a spreadsheet counts them.
    `decimal_comma` says that 3,5 is a number here; `serials_from` is the day 0 of dates written as numbers;
    `long_numbers` are cells (row, place of the column, text) that hold more digits than their file keeps; `formulas`
    those that hold a formula which no program has worked out: here they are empty.
    """

    headings: tuple[str, ...]
    columns: tuple[pl.Series, ...]
    rows: pl.Series
    decimal_comma: bool = False
    serials_from: date | None = None
    long_numbers: tuple[tuple[int, int, str], ...] = ()
    formulas: tuple["Formula", ...] = ()


@dataclass(frozen=True)
class RawTable:
    """The columns of the contract that a file has, each with what the cells hold, and the column `#row`."""

    table: Table
    frame: pl.DataFrame
    headings: dict[str, str] = field(default_factory=dict)
    decimal_comma: bool = False
    serials_from: date | None = None


def refuse(code: str, source: Source, row: int | None = None, value: str | None = None, **figures: object) -> BadInput:
    """The exception for a file that cannot be read as a table; the sentence can name the file."""
    named = {"file": source.label, **figures}
    return BadInput([Problem(code, source.table.name, row=row, value=value, figures=named)])


def without_result(formulas: Iterable[Formula], table: str, column: str | None = None) -> list[Problem]:
    """One problem for each column with formulas that hold no result: its first cell, and how many there are."""
    by_place: dict[int, list[Formula]] = {}
    for each in formulas:
        by_place.setdefault(each.place, []).append(each)
    return [
        Problem(
            "formula_without_result",
            table,
            row=held[0].row,
            column=column,
            value=held[0].text,
            figures={"cell": held[0].cell, "count": len(held)},
        )
        for held in by_place.values()
    ]
