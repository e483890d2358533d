"""Numbers that cannot be: negative seats, seats above the ceiling, less room than is held."""

import numpy as np
import polars as pl

from sojourn.core.errors import Problem
from sojourn.core.programme.values import MOST_SEATS, MOST_WEEKS
from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import Context

MINIMA = (
    ("students", "prior_weeks", 0),
    ("students", "prior_award_minor", 0),
    ("students", "semesters_left", 0),
    ("students", "gpa", 0),
    ("projects", "capacity", 0),
    ("projects", "weeks", 1),
    ("supervisors", "capacity", 0),
)
# Beyond these a figure is a slip of the keyboard, and sums of such figures would pass what 32 bits hold.
MAXIMA = (("projects", "weeks", MOST_WEEKS), ("supervisors", "capacity", MOST_SEATS))


def check_seats(context: Context) -> None:
    """Errors: `below_minimum`, `too_large`, `capacity_above_max`, `held_above_capacity`, `held_above_cap`."""
    for table, column, minimum in MINIMA:
        if context.has(table):
            wrong = context.frames[table].filter(pl.col(column) < minimum)
            context.faults.rows("below_minimum", table, column, wrong, figures={"minimum": minimum})
    for table, column, maximum in MAXIMA:
        if context.has(table):
            wrong = context.frames[table].filter(pl.col(column) > maximum)
            context.faults.rows("too_large", table, column, wrong, figures={"limit": maximum})
    if context.programme and context.has("projects"):
        most = context.programme.project.capacity_max
        wrong = context.frames["projects"].filter(pl.col("capacity") > most)
        context.faults.rows("capacity_above_max", "projects", "capacity", wrong, figures={"limit": most})
    if context.has("held", "students", "projects"):
        _held(context)


def _held(context: Context) -> None:
    places = context.codes("held", "project_id")
    students = context.codes("held", "student_id")
    known = (places >= 0) & (students >= 0)
    projects = context.frames["projects"]
    counts = np.bincount(places[known], minlength=projects.height)
    default = context.programme.project.capacity if context.programme else 0
    filled = projects.select(ROW, "project_id", "supervisor_id", "capacity").with_columns(pl.Series("held", counts))
    if context.programme:
        filled = filled.with_columns(pl.col("capacity").fill_null(default))
    full = filled.filter((pl.col("held") > pl.col("capacity")) & (pl.col("capacity") >= 0))
    context.faults.rows(
        "held_above_capacity", "projects", "capacity", full, quoting={"held": "held", "id": "project_id"}
    )
    if context.has("supervisors"):
        by_supervisor = filled.group_by("supervisor_id").agg(pl.col("held").sum())
        full = (
            context.frames["supervisors"]
            .join(by_supervisor, on="supervisor_id")
            .filter((pl.col("held") > pl.col("capacity")) & (pl.col("capacity") >= 0))
        )
        context.faults.rows(
            "held_above_capacity", "supervisors", "capacity", full, quoting={"held": "held", "id": "supervisor_id"}
        )
    _caps(context, projects[places[known]], context.frames["students"][students[known]])


def _caps(context: Context, projects: pl.DataFrame, students: pl.DataFrame) -> None:
    """The caps of the programme against the projects and the students of the held seats, row by row."""
    if context.programme is None:
        return
    caps = context.programme.allocation.caps
    for cap, column in (
        ("host", projects["host"]),
        ("region", projects["region"]),
        ("hub", projects["hub"]),
        ("home", students["home"]),
        ("country", students["country"]),
    ):
        counted = {value: count for value, count in column.value_counts().iter_rows() if value is not None}
        for name, seats in getattr(caps, cap).items():
            if counted.get(name, 0) > seats:
                figures = {"held": counted[name], "cap": cap, "id": name}
                key = f"allocation.caps.{cap}.{name}"
                context.faults.add(Problem("held_above_cap", "programme", None, key, str(seats), figures))
    limit = context.programme.seat_limit
    if limit is not None and projects.height > limit:
        figures = {"held": projects.height, "cap": "seats", "id": ""}
        if limit == caps.seats:
            problem = Problem("held_above_cap", "programme", None, "allocation.caps.seats", str(limit), figures)
        else:
            # What is written there is money, and what is counted are seats.
            figures |= {"budget": caps.budget_minor, "seats": limit, "ceiling": context.programme.award.ceiling_minor}
            key = "allocation.caps.budget_minor"
            problem = Problem("held_above_budget", "programme", None, key, str(caps.budget_minor), figures)
        context.faults.add(problem)
