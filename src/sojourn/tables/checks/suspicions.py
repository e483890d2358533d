"""What looks wrong with a project or a student but can be meant. Warnings only."""

from datetime import timedelta

import numpy as np
import polars as pl

from sojourn.core.programme import Programme, Window
from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import Context, faulty


def check_suspicions(context: Context) -> None:
    """Warnings: `start_outside_window`, `end_outside_window`, `same_title`, `no_choices`."""
    if context.has("projects"):
        if context.programme and context.programme.window:
            _window(context, context.programme, context.programme.window)
        _titles(context)
    if context.has("students", "choices"):
        _without_choices(context)


def _window(context: Context, programme: Programme, window: Window) -> None:
    projects = context.frames["projects"].filter(pl.col("start_on").is_not_null())
    early = pl.lit(window.start_from is not None) & (pl.col("start_on") < pl.lit(window.start_from, dtype=pl.Date))
    late = pl.lit(window.start_to is not None) & (pl.col("start_on") > pl.lit(window.start_to, dtype=pl.Date))
    outside = projects.filter(early.fill_null(value=False) | late.fill_null(value=False))
    limits = {"start_from": window.start_from, "start_to": window.start_to}
    figures = {name: limit.isoformat() for name, limit in limits.items() if limit}
    context.faults.rows("start_outside_window", "projects", "start_on", outside, figures=figures, level="warning")
    if window.end_by is None:
        return
    weeks = pl.col("weeks").fill_null(programme.award.weeks).clip(0, 10_000)
    ends = projects.with_columns((pl.col("start_on") + pl.duration(weeks=weeks) - timedelta(days=1)).alias("ends"))
    past = ends.filter(pl.col("ends") > window.end_by).with_columns(pl.col("ends").cast(pl.String))
    context.faults.rows(
        "end_outside_window",
        "projects",
        "start_on",
        past,
        quoting={"ends": "ends"},
        figures={"end_by": window.end_by.isoformat()},
        level="warning",
    )


def _titles(context: Context) -> None:
    """One warning for each title that two projects or more have, at the second of them."""
    titled = context.frames["projects"].select(ROW, "title").drop_nulls()
    plain = titled.with_columns(pl.col("title").str.to_lowercase().str.replace_all(r"\s+", " ").alias("plain"))
    if plain["plain"].n_unique() == plain.height:
        return
    shared = (
        plain.sort(ROW)
        .group_by("plain", maintain_order=True)
        .agg(pl.len().alias("count"), pl.col(ROW).first().alias("first"), pl.col(ROW, "title").get(1, null_on_oob=True))
        .filter(pl.col("count") > 1)
    )
    context.faults.rows(
        "same_title", "projects", "title", shared, quoting={"count": "count", "first": "first"}, level="warning"
    )


def _without_choices(context: Context) -> None:
    students = context.frames["students"]
    silent = np.ones(students.height, dtype=np.bool_)
    for table in ("choices", "held"):
        if context.has(table):
            places = context.codes(table, "student_id")
            silent[places[places >= 0]] = False
    context.faults.rows("no_choices", "students", "student_id", faulty(students, silent, "student_id"), level="warning")
