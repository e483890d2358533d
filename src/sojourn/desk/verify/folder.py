"""An outcome checked against its call, by code that shares nothing with the solver."""

from pathlib import Path

import numpy as np
import polars as pl

from sojourn.core.errors import BadInput
from sojourn.core.verify import Fault, check_market
from sojourn.core.verify.faults import MOST, first_faults
from sojourn.core.verify.rederive import rederive
from sojourn.desk.report import render_report
from sojourn.desk.verify.building import Market, build, codes
from sojourn.desk.verify.certified import OUTPUTS, certificate_faults, other_version
from sojourn.desk.verify.comparing import table_faults
from sojourn.desk.verify.expected import Placed, expected_allocation, expected_instalments, expected_tables
from sojourn.desk.verify.verdict import Verdict
from sojourn.tables import read_call
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome, read_outcome

HOME_REASONS = ("home", "country")
REPORT = "report.html"


def verify_folder(call_folder: Path, out_folder: Path, encoding: str | None = None) -> Verdict:
    """Whether the outcome in a folder is the one that the rules of the call give.

    Errors: BadInput for a call that cannot be trusted; whatever is wrong with the outcome is a fault of the verdict.
    """
    call = read_call(call_folder, encoding=encoding)
    try:
        outcome = read_outcome(out_folder)
    except BadInput as bad:
        faults = (
            Fault(problem.code, {"file": str(problem.figures.get("file", problem.table)), "row": problem.row or 0})
            for problem in bad.problems
        )
        return Verdict(tuple(faults), {})
    return verify_outcome(call, outcome, out_folder)


def verify_outcome(call: Call, outcome: Outcome, folder: Path) -> Verdict:
    """The same for a call and an outcome that are read already; the files are read from the folder."""
    market = build(call)
    given = _placed(call, market, outcome.allocation)
    faults = _unknown_projects(market, outcome.allocation)
    broken = check_market(market.instance, given.assignment, given.never)
    faults += [_with_ids(market, fault) for fault in broken or _other_result(market, given)]
    holds = not faults
    if not holds:
        tables = {"allocation": expected_allocation(given)}
        tables["instalments"] = expected_instalments(call, tables["allocation"])
    else:
        tables = expected_tables(given)
    for name, expected in tables.items():
        # Without a result that holds there is no telling the reasons; what a placement pays can still be told.
        plain = _without_reasons if name == "allocation" and not holds else _as_it_is
        faults += table_faults(name, plain(getattr(outcome, name)), plain(expected))
    faults += certificate_faults(call, tables["allocation"], outcome.certificate, folder)
    # Another version may word or draw the report otherwise; then only the hash in the certificate vouches for it.
    other = other_version(outcome.certificate)
    if not faults and other is None and (folder / REPORT).read_bytes() != render_report(call, outcome).encode():
        faults.append(Fault("report", {"file": REPORT}))
    return Verdict(tuple(faults), _checked(call, outcome, market), other)


def _placed(call: Call, market: Market, allocation: pl.DataFrame) -> Placed:
    """Who is where, as allocation.csv says."""
    said = call.students.select("student_id").join(
        allocation.unique("student_id", keep="first"), on="student_id", how="left", maintain_order="left"
    )
    is_placed = (said["status"] == "placed").fill_null(value=False).to_numpy()
    project = codes(said["project_id"], market.projects)
    never = (said["status"] == "not_placed") & said["reason"].is_in(HOME_REASONS)
    assignment = np.where(is_placed, project, -1).astype(np.int32)
    return Placed(call, market, assignment, never.fill_null(value=False).to_numpy() & (assignment < 0))


def _unknown_projects(market: Market, allocation: pl.DataFrame) -> list[Fault]:
    named = allocation.filter(pl.col("project_id").is_not_null())
    unknown = named.filter(~pl.col("project_id").is_in(market.projects.implode())).head(MOST)
    return [
        Fault("project_unknown", {"student": student, "project": project})
        for student, project in unknown.select("student_id", "project_id").iter_rows()
    ]


def _other_result(market: Market, given: Placed) -> list[Fault]:
    """Students whose result is stable and yet another than that of the mechanism."""
    again = rederive(market.instance)
    other = np.flatnonzero(again.assignment != given.assignment)
    faults = first_faults("not_best", student=other, project=again.assignment[other])
    reason = np.flatnonzero((again.never != given.never) & (again.assignment == given.assignment))
    return faults + first_faults("not_active", student=reason)


def _with_ids(market: Market, fault: Fault) -> Fault:
    """The fault with ids in the place of row numbers."""
    figures = dict(fault.figures)
    for name, ids in (("student", market.students), ("project", market.projects)):
        row = figures.get(name)
        if isinstance(row, int):
            figures[name] = ids[row] if row >= 0 else "–"
    group = figures.pop("group", None)
    if isinstance(group, int):
        cap = str(figures["cap"])
        if cap == "home":
            figures["id"] = market.homes[group]
        else:
            figures["id"] = market.caps[cap][group] or ""
    return Fault(fault.code, figures)


def _without_reasons(allocation: pl.DataFrame) -> pl.DataFrame:
    ineligible = pl.col("status") == "ineligible"
    return allocation.with_columns(pl.when(ineligible).then("reason").alias("reason"))


def _as_it_is(frame: pl.DataFrame) -> pl.DataFrame:
    return frame


def _checked(call: Call, outcome: Outcome, market: Market) -> dict[str, int]:
    return {
        "students": call.students.height,
        "placed": outcome.allocation.filter(pl.col("status") == "placed").height,
        "refusals": outcome.refusals.height,
        "choices": len(market.instance.listed),
        "caps": outcome.caps.height,
        "files": len(OUTPUTS) + 1,
    }
