"""From cells to typed columns, with every cell that cannot be understood."""

import polars as pl

from sojourn.tables.cells import ROW, RawTable
from sojourn.tables.faults import Faults
from sojourn.tables.values import DTYPES, read_values

CONTROL = r"[\x00-\x1f\x7f]"


def convert(raw: RawTable, faults: Faults) -> pl.DataFrame:
    """The table with all columns of the contract in its order, typed, and `#row`.

    Errors: collected in `faults`: `not_understood` for a cell that is no such value, `empty_cell` for a required one,
    `control_character` for an id with an invisible character.
    """
    table = raw.table
    columns: list[pl.Series] = []
    for column in table.columns:
        if column.name not in raw.frame.columns:
            columns.append(
                pl.Series(column.name, [None], dtype=DTYPES[column.kind]).new_from_index(0, raw.frame.height)
            )
            continue
        values, text, plain = read_values(raw, column.name, column.kind)
        if column.name == "gpa_scale":
            # A scale is a name that mostly looks like a number: 4.50 in a text file is 4.5 in a workbook.
            values = values.str.replace(r"^(\d+)\.0+$", "$1").str.replace(r"^(\d+\.\d*[1-9])0+$", "$1")
        columns.append(values.alias(column.name))
        cells = pl.DataFrame({ROW: raw.frame[ROW], column.name: text})
        expected = {"expected": "workbook_date" if column.kind == "date" and raw.serials_from else column.kind}
        if values.null_count() > text.null_count():
            wrong = cells.filter(values.is_null() & text.is_not_null())
            faults.rows("not_understood", table.name, column.name, wrong, figures=expected)
        if column.required and text.null_count():
            faults.rows("empty_cell", table.name, column.name, cells.filter(text.is_null()), figures=expected)
        if column.kind == "id" and not plain:
            faults.rows("control_character", table.name, column.name, cells.filter(text.str.contains(CONTROL)))
    return pl.DataFrame([*columns, raw.frame[ROW].alias(ROW)])
