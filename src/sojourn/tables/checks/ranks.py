"""Ranks: 1 to n once each in choices and nominations, positive in rankings; nobody and nothing named twice."""

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import DEFINED_IN, Context, order_by_rank

Whole = npt.NDArray[np.int64]


def check_ranks(context: Context) -> None:
    """Errors: `rank_out_of_sequence`, `project_twice`, `student_twice`, `rank_below_one`."""
    if context.has("choices"):
        _choices(context)
    if context.has("nominations"):
        frame = context.frames["nominations"]
        homes = _numbered(frame["home"])
        _sequence(context, "nominations", "home", homes, frame["rank"].fill_null(0).to_numpy())
        _twice(context, "nominations", homes, _numbered(frame["student_id"]), "student_id", "home")
    if context.has("rankings") and context.ranks_by:
        frame = context.frames["rankings"]
        context.faults.rows("rank_below_one", "rankings", "rank", frame.filter(pl.col("rank") < 1))
        unit = f"{context.ranks_by}_id"
        units = _numbered(frame[unit])
        _twice(context, "rankings", units, _numbered(frame["student_id"]), "student_id", unit)


def _choices(context: Context) -> None:
    frame = context.frames["choices"]
    students, order = _known(context, "student_id"), None
    if students is None:
        students = _numbered(frame["student_id"])
    else:
        order = context.choices_order
    projects = _known(context, "project_id")
    if projects is None:
        projects = _numbered(frame["project_id"])
    _sequence(context, "choices", "student_id", students, frame["rank"].fill_null(0).to_numpy(), order)
    _twice(context, "choices", students, projects, "project_id", "student_id")


def _known(context: Context, column: str) -> Whole | None:
    """The places of the ids of a column of the choices, where every one is known."""
    if not context.has(DEFINED_IN[column]):
        return None
    places = context.codes("choices", column)
    return places.astype(np.int64) if (places >= 0).all() else None


def _numbered(ids: pl.Series) -> Whole:
    """A number for each distinct text; -1 for an empty cell."""
    numbers = ids.cast(pl.Categorical).to_physical().cast(pl.Int64).fill_null(-1)
    return numbers.to_numpy()


def _sequence(
    context: Context, table: str, owner: str, owners: Whole, ranks: Whole, order: Whole | None = None
) -> None:
    """One problem an owner, at the first rank that is not the next one."""
    order = order_by_rank(owners, ranks) if order is None else order
    sorted_owners = owners[order]
    starts = np.flatnonzero(np.r_[True, sorted_owners[1:] != sorted_owners[:-1]])
    position = np.arange(len(order)) - np.repeat(starts, np.diff(np.r_[starts, len(order)])) + 1
    wrong = np.flatnonzero((ranks[order] != position) & (sorted_owners >= 0))
    if not len(wrong):
        return
    _, first = np.unique(sorted_owners[wrong], return_index=True)
    at = wrong[first]
    frame = context.frames[table]
    # An owner one of whose ranks could not be read has been told of that cell already.
    unread = set(frame.filter(pl.col("rank").is_null())[owner].unique().to_list())
    rows = frame.select(ROW, "rank", owner)[order[at]].with_columns(pl.Series("awaited", position[at]))
    rows = rows.filter(~pl.col(owner).is_in(list(unread)))
    context.faults.rows(
        "rank_out_of_sequence",
        table,
        "rank",
        rows,
        quoting={"owner": owner, "awaited": "awaited"},
        figures={"by": owner},
    )


def _twice(context: Context, table: str, owners: Whole, things: Whole, thing: str, owner: str) -> None:
    pair = pl.Series("pair", owners * (1 << 31) + things)
    pair = pair.filter(pl.Series((owners >= 0) & (things >= 0))) if ((owners < 0) | (things < 0)).any() else pair
    if pair.n_unique() == len(pair):
        return
    frame = context.frames[table].select(ROW, thing, owner).drop_nulls()
    firsts = frame.group_by(owner, thing).agg(pl.col(ROW).min().alias("first"))
    later = frame.join(firsts, on=[owner, thing]).filter(pl.col(ROW) != pl.col("first"))
    code = "project_twice" if thing == "project_id" else "student_twice"
    context.faults.rows(code, table, thing, later, quoting={"owner": owner, "first": "first"}, figures={"by": owner})
