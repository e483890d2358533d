"""What a run publishes: its four tables, from the call and what the solver answered."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.allocation import (
    CODES,
    REFUSED_BY_COUNTRY,
    REFUSED_BY_HOME,
    Refusals,
    Result,
    Settled,
    home_positions,
)
from sojourn.core.allocation.market import UNLIMITED
from sojourn.core.awards import capped
from sojourn.core.schedules import instalment_amounts
from sojourn.desk.columns import Names, by_name, coded, empty_below_zero, integers, pick
from sojourn.desk.eligible import Listings, Standing
from sojourn.desk.market import Prepared, draw_of, full_awards
from sojourn.tables import Call
from sojourn.tables.outcome import OUTCOME_TABLES

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Run:
    """A call, how it was prepared, and what the solver answered."""

    call: Call
    listings: Listings
    standing: Standing
    prepared: Prepared
    result: Result
    settled: Settled

    def project(self) -> Int32:
        """The project of every placed student, held ones included, or -1. Shapes: (n,)."""
        placed = self.standing.held.copy()
        got = np.flatnonzero(self.result.choice >= 0)
        placed[got] = self.listings.project[self.settled.placed_choices()]
        return placed


def published_tables(run: Run, refused: Refusals) -> dict[str, pl.DataFrame]:
    """The tables of an outcome by their names. Source: call folder contract, section 5."""
    allocation = _allocation(run, refused)
    return {
        "allocation": allocation,
        "refusals": _refusals(run, refused),
        "caps": _caps(run, refused),
        "instalments": _instalments(run.call, allocation),
    }


def _allocation(run: Run, refused: Refusals) -> pl.DataFrame:
    call, held = run.call, run.standing.held
    project = run.project()
    placed = project >= 0
    rank = np.where(run.result.choice >= 0, run.result.choice + 1, -1)
    kept = run.listings.kept(held)
    rank = np.where(kept >= 0, kept + 1, rank)
    weeks = np.where(placed, run.prepared.weeks[project], -1)
    award = np.where(placed, _awards(run, project), -1)
    eligible = run.standing.eligible
    status = np.where(placed, 0, np.where(eligible, 1, 2))
    currency = pl.Series([call.programme.award.currency], dtype=pl.String)
    return pl.DataFrame(
        {
            "student_id": call.students["student_id"],
            "status": pl.Series(["placed", "not_placed", "ineligible"]).gather(status),
            "project_id": pick(call.projects["project_id"], project),
            "choice_rank": empty_below_zero(rank),
            "weeks": empty_below_zero(weeks),
            "award_minor": empty_below_zero(award),
            "currency": pick(currency, np.where(placed, 0, -1)),
            "reason": _reasons(run, refused, project),
        },
        schema_overrides=OUTCOME_TABLES["allocation"],
    )


def _awards(run: Run, project: Int32) -> Int64:
    """The award of each student on the project given, any figure where there is none. Units: minor units."""
    call = run.call
    lengths, code = np.unique(run.prepared.weeks, return_inverse=True)
    country, countries = coded(call.students["country"])
    full = full_awards(call, lengths.tolist(), countries)[code[project], country]
    return capped(full, integers(call.students["prior_award_minor"], 0), call.programme.award.ceiling_minor)


def _reasons(run: Run, refused: Refusals, project: Int32) -> pl.Series:
    """Placed: empty or held; not placed: why the last choice was refused or why never active; else broken rules."""
    codes = [*CODES, "home", "country", "not_nominated", "held"]
    reason = np.full(len(project), -1)
    who = run.listings.student[refused.choice]
    last = np.flatnonzero(np.r_[who[1:] != who[:-1], True]) if len(who) else np.zeros(0, dtype=np.int64)
    reason[who[last]] = refused.cap[last]
    state, enters = run.result.state, run.prepared.market.enters
    reason[enters & (state == REFUSED_BY_HOME)] = codes.index("home")
    reason[enters & (state == REFUSED_BY_COUNTRY)] = codes.index("country")
    reason[run.prepared.left_out] = codes.index("not_nominated")
    reason[project >= 0] = -1
    reason[run.standing.held >= 0] = codes.index("held")
    text = pick(pl.Series(codes), reason)
    broken = run.standing.reasons()
    return text.to_frame("code").with_columns(pl.coalesce(broken.alias("rules"), "code").alias("reason"))["reason"]


def _refusals(run: Run, refused: Refusals) -> pl.DataFrame:
    call, choice = run.call, refused.choice
    who = run.listings.student[choice]
    rows = pl.DataFrame(
        {
            "student_id": call.students["student_id"].gather(who),
            "choice_rank": choice - run.listings.start[who] + 1,
            "project_id": call.projects["project_id"].gather(run.listings.project[choice]),
            "cap": pl.Series(CODES).gather(refused.cap),
            "cap_id": _cap_ids(run, refused),
            "seats": empty_below_zero(refused.seats),
            "own_position": empty_below_zero(refused.own),
            "last_admitted_position": empty_below_zero(refused.last),
        },
        schema_overrides=OUTCOME_TABLES["refusals"],
    )
    never = _never_active(run)
    if never.is_empty():
        return rows
    number = pl.int_range(pl.len())
    both = pl.concat([rows, never]).with_columns(number.alias("#order"))
    return both.sort("student_id", "#order").drop("#order")


def _cap_ids(run: Run, refused: Refusals) -> pl.Series:
    projects, units = run.call.projects["project_id"], run.prepared.units
    names: list[pl.Series] = [projects]
    offset = {"project": 0}
    at = len(projects)
    for level in run.settled.levels:
        offset[level.cap] = at
        names.append(pl.Series(level.ids, dtype=pl.String))
        at += len(level.ids)
    offset["unacceptable"] = at
    names.append(units)
    at += len(units)
    offset["eligibility"] = at
    barring = [rule.id for rule in run.call.programme.eligibility if rule.kind == "not_at_degree_institution"]
    names.append(pl.Series(barring[:1], dtype=pl.String))
    group = refused.group.copy()
    unacceptable = refused.cap == CODES.index("unacceptable")
    group[unacceptable] = _unit_rows(run)[run.listings.project[refused.choice[unacceptable]]]
    group[refused.cap == CODES.index("eligibility")] = 0
    base = np.array([offset.get(code, 0) for code in CODES])[refused.cap]
    return pick(pl.concat([series.alias("id") for series in names]), np.where(group < 0, -1, base + group))


def _unit_rows(run: Run) -> Int32:
    """The rank unit of each project, also where priority goes by merit."""
    if run.settled.unit_is_project:
        return np.arange(run.call.projects.height, dtype=np.int32)
    return Names(run.prepared.units).rows(run.call.projects["supervisor_id"])


def _never_active(run: Run) -> pl.DataFrame:
    """One row for each student whom the home or the country did not let in, or who was not nominated."""
    call, prepared, state = run.call, run.prepared, run.result.state
    enters = prepared.market.enters
    by_home, by_country = enters & (state == REFUSED_BY_HOME), enters & (state == REFUSED_BY_COUNTRY)
    if not (by_home.any() or by_country.any() or prepared.left_out.any()):
        return pl.DataFrame(schema=OUTCOME_TABLES["refusals"])
    own, last = home_positions(run.settled, prepared.home, prepared.orders.home_position(draw_of(call)))
    caps = call.programme.allocation.caps
    quota = by_name(caps.home, prepared.homes, -1)
    country, countries = coded(call.students["country"])
    limit = np.append(by_name(caps.country, countries, -1), [-1])
    nowhere = np.full(len(own), -1)
    home = pick(pl.Series(prepared.homes, dtype=pl.String), prepared.home)
    parts = []
    for code, who, ids, seats, places, lasts in (
        ("home", by_home, home, quota[prepared.home], own, last[prepared.home]),
        ("country", by_country, call.students["country"], limit[country], nowhere, nowhere),
        ("not_nominated", prepared.left_out, home, nowhere, nowhere, nowhere),
    ):
        rows = np.flatnonzero(who)
        parts.append(
            pl.DataFrame(
                {
                    "student_id": call.students["student_id"].gather(rows),
                    "choice_rank": None,
                    "project_id": None,
                    "cap": code,
                    "cap_id": ids.gather(rows),
                    "seats": empty_below_zero(seats[rows]),
                    "own_position": empty_below_zero(places[rows]),
                    "last_admitted_position": empty_below_zero(lasts[rows]),
                },
                schema=OUTCOME_TABLES["refusals"],
            )
        )
    return pl.concat(parts)


def _caps(run: Run, refused: Refusals) -> pl.DataFrame:
    """Every cap that is set, with its seats, how many are used, and how many refusals name it."""
    call, settled = run.call, run.settled
    project, enters, state = run.project(), run.prepared.market.enters, run.result.state
    country, countries = coded(call.students["country"])
    rules = call.programme.allocation.caps
    parts = []
    for level in settled.all_levels():
        ids = call.projects["project_id"] if level.cap == "project" else pl.Series(level.ids, dtype=pl.String)
        naming = refused.group[refused.cap == CODES.index(level.cap)]
        named = np.bincount(naming, minlength=len(ids))
        rows = np.flatnonzero(level.seats < UNLIMITED)
        parts.append(_cap_rows(level.cap, ids[rows], level.seats[rows], settled.used(level)[rows], named[rows]))
    for cap, limits, group, names, code in (
        ("home", rules.home, run.prepared.home, run.prepared.homes, REFUSED_BY_HOME),
        ("country", rules.country, country, countries, REFUSED_BY_COUNTRY),
    ):
        ids = pl.Series(sorted(limits), dtype=pl.String)
        row = Names(pl.Series(names, dtype=pl.String)).rows(ids)
        used, named = (
            np.append(np.bincount(group[who & (group >= 0)], minlength=len(names)), [0])[row]
            for who in (project >= 0, enters & (state == code))
        )
        parts.append(_cap_rows(cap, ids, np.array([limits[name] for name in ids], dtype=np.int32), used, named))
    return pl.concat(parts)


def _cap_rows(cap: str, ids: pl.Series, seats: Int32, used: Int64, named: Int64) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "cap": pl.Series([cap], dtype=pl.String).new_from_index(0, len(ids)),
            "cap_id": ids,
            "seats": seats.astype(np.int64),
            "used": used,
            "refused": named,
        },
        schema_overrides=OUTCOME_TABLES["caps"],
    )


def _instalments(call: Call, allocation: pl.DataFrame) -> pl.DataFrame:
    award = call.programme.award
    placed = allocation.filter(pl.col("status") == "placed")
    count = len(award.instalments)
    amounts = instalment_amounts(award, placed["award_minor"].to_numpy())
    number = np.tile(np.arange(count), placed.height)
    return pl.DataFrame(
        {
            "student_id": placed["student_id"].gather(np.repeat(np.arange(placed.height), count)),
            "number": number + 1,
            "amount_minor": amounts.ravel(),
            "currency": pl.Series([award.currency], dtype=pl.String).new_from_index(0, len(number)),
            "release": pl.Series([term.release for term in award.instalments], dtype=pl.String).gather(number),
        },
        schema_overrides=OUTCOME_TABLES["instalments"],
    )
