"""Two tables side by side: which rows and cells are not as they must be."""

from collections.abc import Iterator, Sequence

import polars as pl

from sojourn.core.verify import Fault
from sojourn.core.verify.faults import MOST

KEYS = {
    "allocation": ("student_id",),
    "refusals": ("student_id", "choice_rank"),
    "caps": ("cap", "cap_id"),
    "instalments": ("student_id", "number"),
}


def table_faults(table: str, found: pl.DataFrame, expected: pl.DataFrame) -> list[Fault]:
    """Rows that are missing, rows too many, and cells with another value; of each only the first."""
    if found.equals(expected):
        return []
    key = KEYS[table]
    twice = found.filter(found.select(key).is_duplicated()).unique(key, maintain_order=True)
    once = found.unique(key, keep="first", maintain_order=True)
    missing = expected.join(once, on=key, how="anti", nulls_equal=True)
    extra = pl.concat([once.join(expected, on=key, how="anti", nulls_equal=True), twice])
    faults = [Fault("row_missing", {"table": table, "row": row}) for row in _labels(missing, key)]
    faults += [Fault("row_extra", {"table": table, "row": row}) for row in _labels(extra, key)]
    both = once.join(expected, on=key, how="inner", nulls_equal=True, suffix="#expected", maintain_order="left")
    for column in (name for name in expected.columns if name not in key):
        wrong = both.filter(pl.col(column).ne_missing(pl.col(f"{column}#expected")))
        cells = zip(_labels(wrong, key), wrong[column], wrong[f"{column}#expected"], strict=False)
        for row, value, right in cells:
            figures = {"table": table, "row": row, "column": column, "found": _cell(value), "expected": _cell(right)}
            faults.append(Fault("cell", figures))
    return faults


def _labels(frame: pl.DataFrame, key: Sequence[str]) -> Iterator[str]:
    """What names a row to a person: its key cells."""
    for row in frame.head(MOST).select(key).iter_rows():
        yield " · ".join(str(cell) for cell in row if cell is not None)


def _cell(value: object) -> str:
    return "–" if value is None else str(value)
