"""Ids: each defined once, and every one that is used is defined."""

import numpy as np
import polars as pl

from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import DEFINED_IN, Context, faulty
from sojourn.tables.nearest import nearest

# A suggestion is looked for in tables of at most this many ids, for this many wrong ids.
SUGGESTED_FROM, SUGGESTED_FOR = 5_000, 100
USED = (
    ("choices", "student_id"),
    ("choices", "project_id"),
    ("rankings", "student_id"),
    ("rankings", "supervisor_id"),
    ("rankings", "project_id"),
    ("nominations", "student_id"),
    ("held", "student_id"),
    ("held", "project_id"),
    ("projects", "supervisor_id"),
)


def check_identity(context: Context) -> None:
    """Errors: `duplicate_id`, `unknown_id`, `wrong_home`, `both_units`, `no_unit`."""
    for table, column in (
        ("students", "student_id"),
        ("projects", "project_id"),
        ("supervisors", "supervisor_id"),
        ("held", "student_id"),
    ):
        if context.has(table):
            _duplicates(context, table, column)
    _supervisors_of_projects(context)
    for table, column in USED:
        if context.has(table) and context.has(DEFINED_IN[column]):
            _unknown(context, table, column)
    _units(context)
    _homes_of_nominations(context)


def _duplicates(context: Context, table: str, column: str) -> None:
    frame = context.frames[table].select(ROW, column).drop_nulls()
    ids = frame[column]
    if not (ids == ids.shift()).any():  # the table is sorted by this column
        return
    firsts = frame.group_by(column).agg(pl.col(ROW).min().alias("first"))
    later = frame.join(firsts, on=column).filter(pl.col(ROW) != pl.col("first"))
    context.faults.rows("duplicate_id", table, column, later, quoting={"first": "first"})


def _supervisors_of_projects(context: Context) -> None:
    """Rankings by supervisor name supervisors of the projects where there is no table of them."""
    if context.has("supervisors") or not context.has("rankings", "projects") or context.ranks_by != "supervisor":
        return
    rankings = context.frames["rankings"]
    known = context.frames["projects"]["supervisor_id"]
    wrong = rankings.filter(pl.col("supervisor_id").is_not_null() & ~pl.col("supervisor_id").is_in(known.implode()))
    _report(context, "rankings", "supervisor_id", wrong, "projects", known)


def _unknown(context: Context, table: str, column: str) -> None:
    frame = context.frames[table]
    mask = (context.codes(table, column) < 0) & frame[column].is_not_null().to_numpy()
    if mask.any():
        defined = DEFINED_IN[column]
        _report(context, table, column, faulty(frame, mask, column), defined, context.frames[defined][column])


def _report(context: Context, table: str, column: str, wrong: pl.DataFrame, among: str, known: pl.Series) -> None:
    quoting = {}
    if known.n_unique() <= SUGGESTED_FROM and not wrong.is_empty():
        names = known.drop_nulls().unique().to_list()
        values = wrong.sort(ROW)[column].unique(maintain_order=True).head(SUGGESTED_FOR).to_list()
        suggested = pl.DataFrame(
            {column: values, "nearest": [nearest(value, names) for value in values]},
            schema={column: pl.String, "nearest": pl.String},
        )
        wrong = wrong.join(suggested, on=column, how="left")
        quoting = {"nearest": "nearest"}
    context.faults.rows("unknown_id", table, column, wrong, quoting=quoting, figures={"among": among})


def _units(context: Context) -> None:
    """Rankings name a supervisor or a project, the same in every row."""
    if not context.has("rankings"):
        return
    rankings = context.frames["rankings"]
    by_supervisor, by_project = pl.col("supervisor_id").is_not_null(), pl.col("project_id").is_not_null()
    if rankings.select(by_supervisor.any() & by_project.any()).item():
        column, other = (
            ("project_id", by_project) if context.ranks_by == "supervisor" else ("supervisor_id", by_supervisor)
        )
        context.faults.rows("both_units", "rankings", column, rankings.filter(other))
        return
    unit = f"{context.ranks_by}_id"
    context.faults.rows("no_unit", "rankings", unit, rankings.filter(pl.col(unit).is_null()))


def _homes_of_nominations(context: Context) -> None:
    if not context.has("nominations", "students"):
        return
    nominations = context.frames["nominations"]
    places = context.codes("nominations", "student_id")
    homes = (
        context.frames["students"]["home"].gather(np.maximum(places, 0))
        if len(places)
        else pl.Series([], dtype=pl.String)
    )
    compared = nominations.select(ROW, "home", "student_id").with_columns(
        homes.alias("its_home"), pl.Series("place", places)
    )
    wrong = compared.filter((pl.col("place") >= 0) & (pl.col("home") != pl.col("its_home")))
    context.faults.rows(
        "wrong_home", "nominations", "home", wrong, quoting={"student": "student_id", "its_home": "its_home"}
    )
