"""The tables that an outcome must hold, given where everybody is placed."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from sojourn.core.verify.amounts import parts
from sojourn.core.verify.home import NO_COUNTRY
from sojourn.core.verify.reasons import CEILING, UNACCEPTABLE, NeverActive, Refused, never_active, refused
from sojourn.core.verify.spots import result_spots
from sojourn.desk.verify.building import Market
from sojourn.desk.verify.verdicts import awards
from sojourn.tables.call import Call
from sojourn.tables.outcome import CAPS, OUTCOME_TABLES

Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Placed:
    """A call, its market, and who is where. Shapes: `assignment` and `never` (S,) as `check_market` reads them."""

    call: Call
    market: Market
    assignment: Ints
    never: Bools


def expected_tables(given: Placed) -> dict[str, pl.DataFrame]:
    """The four tables, sorted as they are published."""
    rows = refused(given.market.instance, given.assignment, given.never)
    out = never_active(given.market.instance, given.assignment, given.never)
    refusals = _refusals(given, rows, out)
    last = refusals.group_by("student_id", maintain_order=True).agg(pl.col("cap").last().alias("last"))
    allocation = expected_allocation(given)
    reason = allocation.join(last, on="student_id", how="left", maintain_order="left")
    allocation = allocation.with_columns(
        pl.when(pl.Series(allocation["status"] == "not_placed"))
        .then(reason["last"])
        .otherwise("reason")
        .alias("reason")
    )
    return {
        "allocation": allocation,
        "refusals": refusals,
        "caps": _caps(given, refusals),
        "instalments": expected_instalments(given.call, allocation),
    }


def expected_allocation(given: Placed) -> pl.DataFrame:
    """allocation.csv, but for the reasons of those who are not placed."""
    call, market, assignment = given.call, given.market, given.assignment
    at = np.flatnonzero(assignment >= 0)
    weeks = market.verdicts.weeks[assignment[at]]
    spots = result_spots(market.instance, assignment)
    rank = np.where(spots >= 0, spots - market.instance.starts[:-1] + 1, -1)
    is_held = pl.Series(market.instance.held >= 0)
    is_out = pl.Series(~market.verdicts.is_eligible)
    status = pl.Series(assignment >= 0)
    broken = pl.Series([";".join(rules) or None for rules in market.verdicts.broken], dtype=pl.String)
    frame = pl.DataFrame(
        {
            "student_id": market.students,
            "project_id": _names(market.projects, assignment),
            "choice_rank": _cells(rank),
            "weeks": _spread(at, weeks, len(assignment)),
            "award_minor": _spread(at, awards(call, at, weeks), len(assignment)),
        }
    )
    return frame.with_columns(
        pl.when(status)
        .then(pl.lit("placed"))
        .when(is_out)
        .then(pl.lit("ineligible"))
        .otherwise(pl.lit("not_placed"))
        .alias("status"),
        pl.when(status).then(pl.lit(call.programme.award.currency)).alias("currency"),
        pl.when(is_held).then(pl.lit("held")).otherwise(broken).alias("reason"),
    ).select(list(OUTCOME_TABLES["allocation"]))


def expected_instalments(call: Call, allocation: pl.DataFrame) -> pl.DataFrame:
    """instalments.csv of an allocation."""
    award = call.programme.award
    paid = allocation.filter(pl.col("award_minor").is_not_null()).select("student_id", "award_minor")
    split = [
        {"award_minor": amount, "number": number, "amount_minor": part, "release": release}
        for amount in paid["award_minor"].unique()
        for number, part, release in parts(award, amount)
    ]
    table = pl.DataFrame(
        split, schema={"award_minor": pl.Int64, "number": pl.Int64, "amount_minor": pl.Int64, "release": pl.String}
    )
    return (
        paid.join(table, on="award_minor", how="left", maintain_order="left_right")
        .with_columns(pl.lit(award.currency).alias("currency"))
        .select(list(OUTCOME_TABLES["instalments"]))
    )


def _names(ids: pl.Series, rows: NDArray[np.integer]) -> pl.Series:
    """Ids by row number, empty for -1."""
    return ids.gather(_cells(rows))


def _cells(values: NDArray[np.integer]) -> pl.Series:
    """Numbers, empty for -1."""
    cells = pl.Series(values.astype(np.int64))
    return cells.set(pl.Series(values < 0), None)


def _spread(at: NDArray[np.integer], values: NDArray[np.integer], size: int) -> pl.Series:
    """Values at some rows, empty cells elsewhere."""
    whole = np.full(size, -1, dtype=np.int64)
    whole[at] = values
    return _cells(whole)


def _refusals(given: Placed, rows: Refused, out: NeverActive) -> pl.DataFrame:
    market = given.market
    spot, student = rows.spot, rows.student
    project = market.instance.listed[spot]
    cap, cap_id = _named_caps(market, rows)
    listed = pl.DataFrame(
        {
            "row": student,
            "choice_rank": (spot - market.instance.starts[student] + 1).astype(np.int64),
            "project_id": market.projects.gather(project),
            "cap": cap,
            "cap_id": cap_id,
            "seats": _cells(rows.seats),
            "own_position": _cells(rows.own),
            "last_admitted_position": _cells(rows.last),
        }
    )
    whole = pl.concat([listed, _outside(given, out)]).sort("row", "choice_rank", maintain_order=True)
    return whole.with_columns(market.students.gather(whole["row"]).alias("student_id")).select(
        list(OUTCOME_TABLES["refusals"])
    )


def _named_caps(market: Market, rows: Refused) -> tuple[pl.Series, pl.Series]:
    """The cap and the id that each refusal names."""
    kinds = [level.kind for level in market.instance.levels]
    barred = market.verdicts.barred[rows.spot] & ~market.verdicts.over_ceiling[rows.spot]
    before = {CEILING: "ceiling", UNACCEPTABLE: "unacceptable"}
    codes = pl.Series(rows.level).replace_strict(before | dict(enumerate(kinds)), default=None, return_dtype=pl.String)
    codes = codes.set(pl.Series(barred), "eligibility")
    ids = np.full(len(rows.level), None, dtype=object)
    at = rows.level == UNACCEPTABLE
    ids[at] = market.units.to_numpy()[rows.group[at]]
    for column, kind in enumerate(kinds):
        at = rows.level == column
        ids[at] = np.array(market.caps[kind], dtype=object)[rows.group[at]]
    ids[barred] = market.verdicts.barring_rule
    return codes, pl.Series(ids.tolist(), dtype=pl.String)


def _outside(given: Placed, out: NeverActive) -> pl.DataFrame:
    """One row for each student who was never active: left out, no place in the home, no seat in the country."""
    call, market = given.call, given.market
    caps = call.programme.allocation.caps
    by_country = given.never & (out.said == NO_COUNTRY)
    by_home = given.never & ~by_country
    home, country = call.students["home"], call.students["country"]
    nothing = np.full(len(given.never), -1)
    parts_of = []
    for cap, who, ids, limits, own, last in (
        ("not_nominated", market.left_out, home, {}, nothing, nothing),
        ("home", by_home, home, caps.home, out.own, out.last),
        ("country", by_country, country, caps.country, nothing, nothing),
    ):
        at = np.flatnonzero(who)
        named = ids.gather(at)
        seats = pl.Series([limits.get(name) for name in named], dtype=pl.Int64)
        parts_of.append(
            pl.DataFrame(
                {
                    "row": at.astype(np.int32),
                    "choice_rank": pl.Series([None] * len(at), dtype=pl.Int64),
                    "project_id": pl.Series([None] * len(at), dtype=pl.String),
                    "cap": pl.Series([cap] * len(at), dtype=pl.String),
                    "cap_id": named,
                    "seats": seats,
                    "own_position": _cells(own[at]),
                    "last_admitted_position": _cells(last[at]),
                }
            )
        )
    return pl.concat(parts_of)


def _caps(given: Placed, refusals: pl.DataFrame) -> pl.DataFrame:
    """Every cap that is set, with what is used of it and how many refusals name it."""
    call, rules = given.call, given.call.programme.allocation.caps
    at = given.assignment >= 0
    placed = call.projects.select(
        pl.col("project_id").alias("project"), pl.col("supervisor_id").alias("supervisor"), "host", "region", "hub"
    )[given.assignment[at]]
    people = call.students.select("home", "country").filter(pl.Series(at))
    stated = call.supervisors.filter(pl.col("capacity").is_not_null())
    limits: dict[str, dict[str | None, int]] = {
        "project": dict(call.projects.select("project_id", "capacity").iter_rows()),
        "supervisor": dict(stated.select("supervisor_id", "capacity").iter_rows()),
        **{kind: dict(getattr(rules, kind)) for kind in ("host", "region", "hub", "home", "country")},
        "seats": {} if call.programme.seat_limit is None else {None: call.programme.seat_limit},
    }
    tables = []
    for cap in CAPS:
        ids = pl.DataFrame({"cap_id": list(limits[cap]), "seats": list(limits[cap].values())}, schema=CAP_SCHEMA)
        where = people if cap in people.columns else placed
        used = pl.lit(None, dtype=pl.String) if cap == "seats" else pl.col(cap)
        counts = where.select(used.alias("cap_id")).group_by("cap_id").agg(pl.len().cast(pl.Int64).alias("used"))
        if cap == "seats":
            counts = pl.DataFrame({"cap_id": [None], "used": [where.height]}, schema=USED_SCHEMA)
        named = refusals.filter(pl.col("cap") == cap).group_by("cap_id").agg(pl.len().cast(pl.Int64).alias("refused"))
        tables.append(
            ids.sort("cap_id")
            .join(counts, on="cap_id", how="left", nulls_equal=True, maintain_order="left")
            .join(named, on="cap_id", how="left", nulls_equal=True, maintain_order="left")
            .with_columns(pl.col("used", "refused").fill_null(0), pl.lit(cap).alias("cap"))
            .select(list(OUTCOME_TABLES["caps"]))
        )
    return pl.concat(tables)


CAP_SCHEMA = {"cap_id": pl.String, "seats": pl.Int64}
USED_SCHEMA = {"cap_id": pl.String, "used": pl.Int64}
