"""A small case as what the desk reads: a call in memory, or a folder on the disk."""

import csv
from pathlib import Path
from typing import Any

import polars as pl
from case import CEILING_MINOR, TRAVEL_MINOR, WEEKLY_MINOR, WEEKS, WEEKS_MAX, Case

from sojourn.core.programme import read_programme
from sojourn.tables.call import Call
from sojourn.tables.schema import CHOICES, HELD, NOMINATIONS, PROJECTS, STUDENTS, SUPERVISORS, Table

DTYPES = {
    "id": pl.String,
    "text": pl.String,
    "integer": pl.Int64,
    "number": pl.Float64,
    "date": pl.Date,
    "boolean": pl.Boolean,
}


def programme_text(case: Case) -> str:
    """The case's programme.toml."""
    lines = [
        f'id = "{case.programme}"',
        'name = { en = "Small", ko = "작은 것", fr = "Petit" }',
        "[choices]",
        f"min = {case.choices_min}",
        *([] if case.choices_max is None else [f"max = {case.choices_max}"]),
        f"distinct_regions = {case.distinct_regions}",
        "[project]",
        "capacity = 1",
        "capacity_max = 5",
        "[award]",
        'currency = "CAD"',
        f"ceiling_minor = {CEILING_MINOR}",
        f"weeks_max = {WEEKS_MAX}",
        f"weeks = {WEEKS}",
        "components = [",
        f'  {{ name = "stipend", amount_minor = {WEEKLY_MINOR}, per = "week" }},',
        f'  {{ name = "travel", amount_minor = {TRAVEL_MINOR}, per = "once" }},',
        "]",
        "instalments = [",
        '  { share = "0.5", release = "arrival_confirmed" },',
        '  { share = "0.5", release = "report_accepted" },',
        "]",
        "[allocation]",
        f'priority = "{case.priority}"',
        f'unranked = "{case.unranked}"',
        f'not_nominated = "{case.not_nominated}"',
        f'seed = "{case.seed}"',
        f"round = {case.round}",
        "[allocation.caps]",
        *([] if case.seats is None else [f"seats = {case.seats}"]),
        *([] if case.budget_minor is None else [f"budget_minor = {case.budget_minor}"]),
    ]
    for kind in ("home", "country", "host", "region", "hub"):
        inside = ", ".join(f'"{name}" = {seats}' for name, seats in getattr(case, kind).items())
        lines.append(f"{kind} = {{ {inside} }}")
    for (home, track), seats in case.reserves.items():
        lines += ["[[allocation.reserve]]", f'home = "{home}"', f'track = "{track}"', f"seats = {seats}"]
    return "\n".join(lines) + "\n"


def rows_of(case: Case) -> dict[str, list[dict[str, Any]]]:
    """The rows of each table that the case has, as the contract's columns."""
    students, projects = case.students.items(), case.projects.items()
    tables: dict[str, list[dict[str, Any]]] = {
        "students": [
            {
                "student_id": s,
                "home": row.home,
                "track": row.track,
                "country": row.country,
                "merit": row.merit,
                "prior_weeks": row.prior_weeks,
                "prior_award_minor": row.prior_award_minor,
            }
            for s, row in students
        ],
        "projects": [
            {
                "project_id": p,
                "supervisor_id": row.supervisor,
                "host": row.host,
                "region": row.region,
                "hub": row.hub,
                "capacity": row.capacity,
                "weeks": row.weeks,
            }
            for p, row in projects
        ],
        "supervisors": [{"supervisor_id": name, "capacity": seats} for name, seats in case.supervisors.items()],
        "choices": [
            {"student_id": s, "rank": n, "project_id": p}
            for s, row in students
            for n, p in enumerate(row.choices, start=1)
        ],
        "rankings": [
            {f"{case.ranks_by}_id": unit, "rank": rank, "student_id": s}
            for unit, ranked in case.rankings.items()
            for s, rank in ranked.items()
        ],
        "nominations": [
            {"home": home, "rank": n, "student_id": s}
            for home, named in case.nominations.items()
            for n, s in enumerate(named, start=1)
        ],
        "held": [{"student_id": s, "project_id": p} for s, p in case.held.items()],
    }
    return {name: rows for name, rows in tables.items() if rows or name in {"students", "projects", "choices"}}


def to_call(case: Case) -> Call:
    """The case as the tables' reader would hand it over."""
    rows = rows_of(case)
    frames = {
        table.name: _frame(table, rows.get(table.name, []))
        for table in (STUDENTS, PROJECTS, SUPERVISORS, CHOICES, NOMINATIONS, HELD)
    }
    ranked = [
        {"unit_id": unit, "rank": rank, "student_id": s}
        for unit, ranks in case.rankings.items()
        for s, rank in ranks.items()
    ]
    unit_schema = {"unit_id": pl.String, "rank": pl.Int64, "student_id": pl.String}
    return Call(
        programme=read_programme(programme_text(case)),
        rankings=pl.DataFrame(ranked, schema=unit_schema).sort("unit_id", "rank", "student_id"),
        ranks_by=case.ranks_by,
        warnings=(),
        digests=dict.fromkeys(("programme", *rows), ""),
        **frames,
    )


def _frame(table: Table, rows: list[dict[str, Any]]) -> pl.DataFrame:
    schema = {column.name: DTYPES[column.kind] for column in table.columns}
    return pl.DataFrame(rows, schema=schema).sort(*table.key)


def write_call(case: Case, folder: Path) -> Path:
    """The case as a call folder of CSV tables."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "programme.toml").write_text(programme_text(case), encoding="utf-8")
    for name, rows in rows_of(case).items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]) if rows else ["student_id", "rank", "project_id"])
            writer.writeheader()
            writer.writerows(rows)
    return folder
