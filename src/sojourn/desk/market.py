"""A checked call as a market: orders, capacities after held seats, groups, the home side."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.allocation import (
    UNIT_PREFIX,
    Draw,
    HomeSide,
    Level,
    Market,
    NestedProjects,
    Orders,
    Rankings,
    Tickets,
    nest_projects,
    ranking_rows,
)
from sojourn.core.allocation.market import UNLIMITED
from sojourn.core.awards import award_minor, capped
from sojourn.desk.columns import Names, by_name, coded, integers
from sojourn.desk.eligible import Listings, Standing
from sojourn.tables import Call

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
Bool = npt.NDArray[np.bool_]
GroupKind = Literal["host", "region", "hub"]
GROUPS: tuple[GroupKind, ...] = ("host", "region", "hub")
NO_RANK = np.iinfo(np.int32).max


@dataclass(frozen=True)
class Prepared:
    """A market but for its lots, and what is needed to tell its result.

    Shapes: n students, m choices, P projects. `market` has no orders yet: `orders.drawn(market, draw)` completes it.
    `levels` are the capped groups of projects with their seats as stated, in the order of the contract; `out_of_reach`
    and `barred` (m): choices refused before the match, by a ceiling or by a rule about hosts; `left_out` (n): students
    without a nomination where only nominated ones take part; `weeks` (P); `home` (n): row in `homes`.
    """

    market: Market
    orders: Orders
    levels: tuple[Level, ...]
    out_of_reach: Bool
    barred: Bool
    left_out: Bool
    weeks: Int64
    home: Int32
    homes: list[str]
    units: pl.Series


def draw_of(call: Call) -> Draw:
    """The draw that the programme states."""
    rules = call.programme.allocation
    return Draw(rules.seed, call.programme.id, rules.round)


def prepare(call: Call, listings: Listings, standing: Standing) -> Prepared:
    """Turn a call into a market that waits for its lots. Source: call folder contract, section 3."""
    home, homes = coded(call.students["home"])
    weeks = integers(call.projects["weeks"], call.programme.award.weeks)
    out_of_reach = _over_ceiling(call, listings, weeks) & (standing.held[listings.student] < 0)
    nominated = _nominated(call)
    left_out = _left_out(call, standing, home, nominated)
    levels = _levels(call, standing.held)
    unit, units = _units(call)
    forest, unit_outer = _forest(call, levels, unit, len(units))
    orders = Orders(
        worth=_worth(call.students["merit"]),
        nominated=nominated,
        owner=listings.student,
        rankings=_rankings(call, listings, unit),
        by_rank=call.programme.allocation.priority == "rankings",
        only_ranked=call.programme.allocation.unranked == "unacceptable",
        students=Tickets.of(call.students["student_id"].to_list()),
        units=Tickets.of(units.to_list(), UNIT_PREFIX),
        homes=Tickets.of(homes, UNIT_PREFIX),
    )
    count = len(units)
    if call.programme.allocation.priority == "merit":
        unit, count = np.zeros_like(unit), 1
    in_unit = unit[standing.held[standing.held >= 0]]
    capacity = integers(call.projects["capacity"], 0) - _count(standing.held, call.projects.height)
    market = Market(
        start=listings.start,
        project=listings.project,
        key=np.zeros(0, dtype=np.uint32),
        open=~(out_of_reach | standing.barred),
        enters=standing.eligible & ~left_out & (standing.held < 0),
        seats=np.maximum(capacity, 0).astype(np.int32),
        nested=forest,
        unit=unit,
        unit_outer=unit_outer,
        unit_held=np.bincount(in_unit, minlength=count).astype(np.int32),
        unit_order=np.zeros(count, dtype=np.int32),
        homes=_home_side(call, standing, home, homes),
    )
    return Prepared(market, orders, levels, out_of_reach, standing.barred, left_out, weeks, home, homes, units)


def _worth(merit: pl.Series) -> Int32:
    """The class of merit of each student: higher first, missing last. Shapes: (n,) -> (n,)."""
    return merit.rank("dense", descending=True).fill_null(NO_RANK).to_numpy().astype(np.int32)


def _count(rows: Int32, size: int) -> Int64:
    return np.bincount(rows[rows >= 0], minlength=size)


def _over_ceiling(call: Call, listings: Listings, weeks: Int64) -> Bool:
    """Choices whose weeks pass what the agreement leaves, or whose award would be nothing."""
    award, students = call.programme.award, call.students
    prior_weeks = integers(students["prior_weeks"], 0)
    weeks_code, lengths = _distinct(weeks)
    country, countries = coded(students["country"])
    table = full_awards(call, lengths.tolist(), countries)
    prior = integers(students["prior_award_minor"], 0)
    # Mostly nobody had an earlier award, and then the weeks of the longest project tell it all.
    if not prior_weeks.any() and not prior.any() and table.all() and lengths.max(initial=0) <= award.weeks_max:
        return np.zeros(len(listings.project), dtype=np.bool_)
    paid = capped(
        table[weeks_code[listings.project], country[listings.student]],
        prior[listings.student],
        award.ceiling_minor,
    )
    too_long = weeks[listings.project] > (award.weeks_max - prior_weeks)[listings.student]
    refused: Bool = too_long | (paid == 0)
    return refused


def full_awards(call: Call, lengths: list[int], countries: list[str]) -> Int64:
    """Awards before earlier ones are taken off. Shapes: (weeks, countries + 1); the last column is for no country."""
    award = call.programme.award
    rows = [[award_minor(award, weeks, 0, country) for country in (*countries, None)] for weeks in lengths]
    return np.array(rows, dtype=np.int64).reshape(len(lengths), len(countries) + 1)


def _distinct(values: Int64) -> tuple[npt.NDArray[np.intp], Int64]:
    distinct, code = np.unique(values, return_inverse=True)
    return code, distinct


def _nominated(call: Call) -> Int32:
    """The rank in which each student is nominated, a number above all ranks for the others."""
    ranks = np.full(call.students.height, NO_RANK, dtype=np.int32)
    rows = Names(call.students["student_id"]).rows(call.nominations["student_id"])
    ranks[rows] = call.nominations["rank"].to_numpy()
    return ranks


def _left_out(call: Call, standing: Standing, home: Int32, nominated: Int32) -> Bool:
    if call.programme.allocation.not_nominated != "excluded":
        return np.zeros(len(home), dtype=np.bool_)
    named = nominated < NO_RANK
    nominates = np.zeros(int(home.max(initial=-1)) + 1, dtype=np.bool_)
    nominates[home[named]] = True
    return nominates[home] & ~named & (standing.held < 0) & standing.eligible


def _levels(call: Call, held: Int32) -> tuple[Level, ...]:
    """Every cap of the host side but the projects' own, in the contract's order, with what is held under each."""
    projects, caps = call.projects, call.programme.allocation.caps
    supervisors = Names(call.supervisors["supervisor_id"])
    stated = call.supervisors["capacity"]
    levels = []
    if stated.null_count() < len(stated):
        supervisor = supervisors.rows(projects["supervisor_id"])
        seats = integers(stated, UNLIMITED).astype(np.int32)
        of_project = np.where(seats[supervisor] < UNLIMITED, supervisor, -1).astype(np.int32)
        levels.append(Level.of("supervisor", call.supervisors["supervisor_id"].to_list(), of_project, seats, held))
    for kind in GROUPS:
        limits: dict[str, int] = getattr(caps, kind)
        if limits:
            names = sorted(limits)
            of_project = Names(pl.Series(names, dtype=pl.String)).rows(projects[kind])
            levels.append(Level.of(kind, names, of_project, by_name(limits, names, UNLIMITED), held))
    limit = call.programme.seat_limit
    if limit is not None:
        everywhere = np.zeros(projects.height, dtype=np.int32)
        levels.append(Level.of("seats", [None], everywhere, np.array([limit], dtype=np.int32), held))
    return tuple(levels)


def _units(call: Call) -> tuple[Int32, pl.Series]:
    if call.ranks_by == "project":
        return np.arange(call.projects.height, dtype=np.int32), call.projects["project_id"]
    units = call.supervisors["supervisor_id"]
    return Names(units).rows(call.projects["supervisor_id"]), units


def _forest(call: Call, levels: tuple[Level, ...], unit: Int32, units: int) -> tuple[NestedProjects, Int32]:
    """The groups above the projects, and the innermost of them above each unit."""
    parts = [(level.of_project, np.maximum(level.seats - level.held, 0).astype(np.int32)) for level in levels]
    if call.programme.allocation.priority == "merit":
        forest, _ = nest_projects(parts, len(unit))
        return forest, np.array([-1], dtype=np.int32)
    if call.ranks_by == "project":
        forest, _ = nest_projects(parts, len(unit))
        return forest, forest.above
    own = np.full(units, UNLIMITED, dtype=np.int32)
    if levels and levels[0].cap == "supervisor":
        stated = levels[0].seats < UNLIMITED
        own[stated] = parts[0][1][stated]
        parts = parts[1:]
    forest, numbers = nest_projects([(unit, own), *parts], len(unit))
    group = numbers[0]
    return forest, np.where(group >= 0, forest.parent[group], -1).astype(np.int32)


def _rankings(call: Call, listings: Listings, unit: Int32) -> Rankings | None:
    """The rankings as far as they have an effect, and where each choice stands in them."""
    rules = call.programme.allocation
    if call.ranks_by is None or (rules.priority == "merit" and rules.unranked == "after"):
        return None
    who, where = call.places.ranking_student, call.places.ranking_unit
    row = ranking_rows(who, where, listings.start, unit[listings.project])
    return Rankings.of(where, call.rankings["rank"].to_numpy(), who, row)


def _home_side(call: Call, standing: Standing, home: Int32, homes: list[str]) -> HomeSide | None:
    caps = call.programme.allocation.caps
    if not caps.home and not caps.country:
        return None
    holds = standing.held >= 0
    held = np.bincount(home[holds], minlength=len(homes))
    quota = by_name(caps.home, homes, UNLIMITED).astype(np.int64)
    quota = np.where(quota < UNLIMITED, np.maximum(quota - held, 0), UNLIMITED)
    country, countries = coded(call.students["country"])
    limit = by_name(caps.country, countries, UNLIMITED).astype(np.int64)
    in_country = np.bincount(country[holds & (country >= 0)], minlength=len(countries))
    of_home = np.full(len(homes), -1, dtype=np.int32)
    of_home[home] = country
    capped_country = np.append(limit < UNLIMITED, [False])
    reserve, reserve_home, reserve_seats = _reserves(call, holds, home, homes)
    return HomeSide(
        home=home,
        position=np.zeros(0, dtype=np.int32),
        reserve=reserve,
        quota=quota.astype(np.int32),
        held=held.astype(np.int32),
        order=np.zeros(len(homes), dtype=np.int32),
        country=np.where(capped_country[of_home], of_home, -1).astype(np.int32),
        country_seats=np.where(limit < UNLIMITED, np.maximum(limit - in_country, 0), UNLIMITED).astype(np.int32),
        reserve_home=reserve_home,
        reserve_seats=reserve_seats,
    )


def _reserves(call: Call, holds: Bool, home: Int32, homes: list[str]) -> tuple[Int32, Int32, Int32]:
    """The reserve of each student, the home of each reserve, and its seats that held students leave."""
    track, tracks = coded(call.students["track"])
    reserve = np.full(len(home), -1, dtype=np.int32)
    where: list[int] = []
    seats: list[int] = []
    place_of_home = {name: row for row, name in enumerate(homes)}
    place_of_track = {name: row for row, name in enumerate(tracks)}
    for rule in call.programme.allocation.reserve:
        if rule.home not in place_of_home or rule.track not in place_of_track:
            continue  # nobody can take it; the tables' check has warned
        members = (home == place_of_home[rule.home]) & (track == place_of_track[rule.track])
        reserve[members] = len(where)
        where.append(place_of_home[rule.home])
        seats.append(max(0, rule.seats - int((members & holds).sum())))
    return reserve, np.array(where, dtype=np.int32), np.array(seats, dtype=np.int32)
