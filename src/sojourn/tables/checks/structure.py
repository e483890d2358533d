"""Whether the caps of the programme nest over the projects, and the countries over the homes (contract, section 3)."""

import polars as pl

from sojourn.core.errors import Problem
from sojourn.core.programme import Programme
from sojourn.tables.cells import ROW
from sojourn.tables.checks.context import Context
from sojourn.tables.checks.nesting import Crossing, Labels, crossings


def check_structure(context: Context) -> None:
    """Errors: `caps_cross_<family>_<family>`, `country_missing`, `country_mixed`."""
    programme = context.programme
    if programme is None:
        return
    if context.has("projects"):
        _nesting(context, programme)
    if context.has("students") and programme.allocation.caps.country:
        _countries(context)


def _nesting(context: Context, programme: Programme) -> None:
    projects = context.frames["projects"]
    names: dict[str, list[str]] = {}
    families: dict[str, Labels] = {}
    families["supervisor"], names["supervisor"] = _supervisors(context, programme)
    for family in ("host", "region", "hub"):
        names[family] = sorted(getattr(programme.allocation.caps, family))
        families[family] = _labels(projects[family], names[family])
    used = {family: labels for family, labels in families.items() if (labels >= 0).any()}
    for crossing in crossings(used):
        context.faults.add(_problem(crossing, projects, names))


def _labels(values: pl.Series, names: list[str]) -> Labels:
    known = pl.DataFrame({"name": names, "label": range(len(names))}, schema={"name": pl.String, "label": pl.Int64})
    joined = pl.DataFrame({"name": values}).join(known, on="name", how="left", maintain_order="left")
    return joined["label"].fill_null(-1).to_numpy()


def _supervisors(context: Context, programme: Programme) -> tuple[Labels, list[str]]:
    """Supervisors with a capacity; all of them where they are who ranks and rankings decide."""
    projects = context.frames["projects"]
    if programme.allocation.priority == "rankings" and context.ranks_by != "project":
        names = projects["supervisor_id"].drop_nulls().unique().sort().to_list()
    elif context.has("supervisors"):
        capped = context.frames["supervisors"].filter(pl.col("capacity").is_not_null())
        names = capped["supervisor_id"].drop_nulls().unique().sort().to_list()
    else:
        names = []
    return _labels(projects["supervisor_id"], names), names


def _problem(crossing: Crossing, projects: pl.DataFrame, names: dict[str, list[str]]) -> Problem:
    rows = projects[ROW]
    figures = {
        "first": names[crossing.first][crossing.first_group],
        "second": names[crossing.second][crossing.second_group],
        "both_row": rows[crossing.in_both],
        "first_row": rows[crossing.only_first],
        "second_row": rows[crossing.only_second],
    }
    code = f"caps_cross_{crossing.first}_{crossing.second}"
    return Problem(code, "projects", rows[crossing.in_both], None, None, figures)


def _countries(context: Context) -> None:
    students = context.frames["students"].select(ROW, "student_id", "home", "country")
    context.faults.rows(
        "country_missing", "students", "country", students.filter(pl.col("country").is_null()), quoting={"home": "home"}
    )
    stated = students.drop_nulls(["home", "country"]).sort(ROW)
    firsts = stated.group_by("home").agg(
        pl.col("country").first().alias("first_country"), pl.col(ROW).first().alias("first")
    )
    mixed = stated.join(firsts, on="home").filter(pl.col("country") != pl.col("first_country"))
    context.faults.rows(
        "country_mixed",
        "students",
        "country",
        mixed,
        quoting={"home": "home", "first": "first", "first_country": "first_country"},
    )
