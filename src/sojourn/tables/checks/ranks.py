"""Ranks: 1 to n once each in choices and nominations, positive in rankings; nobody and nothing named twice."""

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import DEFINED_IN, Context, Order, order_by_rank
from sojourn.tables.places import Codes

FEW = 12  # rows of one owner that are compared one by one
Whole = npt.NDArray[np.int64]


def check_ranks(context: Context) -> None:
    """Errors: `rank_out_of_sequence`, `project_twice`, `student_twice`, `rank_below_one`."""
    if context.has("choices"):
        _choices(context)
    if context.has("nominations"):
        frame = context.frames["nominations"]
        homes = _numbered(frame["home"])
        ranks = frame["rank"].fill_null(0).to_numpy()
        _sequence(context, "nominations", "home", homes, ranks, order_by_rank(homes, ranks))
        _twice(context, "nominations", homes, _numbered(frame["student_id"]), "student_id", "home")
    if context.has("rankings") and context.ranks_by:
        frame = context.frames["rankings"]
        context.faults.rows("rank_below_one", "rankings", "rank", frame.filter(pl.col("rank") < 1))
        unit = f"{context.ranks_by}_id"
        _twice(
            context,
            "rankings",
            _known(context, "rankings", unit),
            _known(context, "rankings", "student_id"),
            "student_id",
            unit,
        )


def _choices(context: Context) -> None:
    frame = context.frames["choices"]
    ranks = frame["rank"].fill_null(0).to_numpy()
    students, projects = _known(context, "choices", "student_id"), _known(context, "choices", "project_id")
    in_order = context.has("students") and bool((context.codes("choices", "student_id") >= 0).all())
    order = context.choices_order if in_order else order_by_rank(students, ranks)
    _sequence(context, "choices", "student_id", students, ranks, order)
    _twice(context, "choices", students, projects, "project_id", "student_id")


def _known(context: Context, table: str, column: str) -> Codes:
    """The places of the ids of a column where every one is known, else a number for each distinct one."""
    if context.has(DEFINED_IN[column]):
        places = context.codes(table, column)
        if (places >= 0).all():
            return places
    return _numbered(context.frames[table][column])


def _numbered(ids: pl.Series) -> Codes:
    """A number for each distinct text; -1 for an empty cell."""
    return ids.cast(pl.Categorical).to_physical().cast(pl.Int32).fill_null(-1).to_numpy()


def _sequence(context: Context, table: str, owner: str, owners: Codes, ranks: Whole, order: Order | None) -> None:
    """One problem an owner, at the first rank that is not the next one."""
    sorted_owners = owners if order is None else owners[order]
    sorted_ranks = ranks if order is None else ranks[order]
    starts = np.flatnonzero(np.r_[True, sorted_owners[1:] != sorted_owners[:-1]])
    position = np.arange(1, len(sorted_owners) + 1) - np.repeat(starts, np.diff(np.r_[starts, len(sorted_owners)]))
    wrong = np.flatnonzero((sorted_ranks != position) & (sorted_owners >= 0))
    if not len(wrong):
        return
    _, first = np.unique(sorted_owners[wrong], return_index=True)
    at = wrong[first]
    rows_at = at if order is None else order[at]
    frame = context.frames[table]
    # An owner one of whose ranks could not be read has been told of that cell already.
    unread = set(frame.filter(pl.col("rank").is_null())[owner].unique().to_list())
    rows = frame.select(ROW, "rank", owner)[rows_at].with_columns(pl.Series("awaited", position[at]))
    rows = rows.filter(~pl.col(owner).is_in(list(unread)))
    context.faults.rows(
        "rank_out_of_sequence",
        table,
        "rank",
        rows,
        quoting={"owner": owner, "awaited": "awaited"},
        figures={"by": owner},
    )


def _stand_apart(owners: Codes, things: Codes) -> bool:
    """Whether it is plain, without a sort, that no owner has a thing twice: rows by owner, and few of each."""
    if not len(owners) or owners[0] < 0 or (things < 0).any() or (owners[1:] < owners[:-1]).any():
        return False
    most = int(np.bincount(owners).max())
    if most > FEW:
        return False
    return not any(((owners[lag:] == owners[:-lag]) & (things[lag:] == things[:-lag])).any() for lag in range(1, most))


def _twice(context: Context, table: str, owners: Codes, things: Codes, thing: str, owner: str) -> None:
    if _stand_apart(owners, things):
        return
    there = (owners >= 0) & (things >= 0)
    pair = owners.astype(np.int64) * (1 << 31) + things
    pair = np.sort(pair if there.all() else pair[there])
    if not (pair[1:] == pair[:-1]).any():
        return
    frame = context.frames[table].select(ROW, thing, owner).drop_nulls()
    firsts = frame.group_by(owner, thing).agg(pl.col(ROW).min().alias("first"))
    later = frame.join(firsts, on=[owner, thing]).filter(pl.col(ROW) != pl.col("first"))
    code = "project_twice" if thing == "project_id" else "student_twice"
    context.faults.rows(code, table, thing, later, quoting={"owner": owner, "first": "first"}, figures={"by": owner})
