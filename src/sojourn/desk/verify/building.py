"""A call as the arrays of the check, made from the checked frames and from nothing that a solver made."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from sojourn.core.verify import HomeSide, Instance, Level, lottery_places
from sojourn.desk.verify.verdicts import Verdicts, verdicts
from sojourn.tables.call import Call

Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]
GROUPS = ("host", "region", "hub")


@dataclass(frozen=True)
class Market:
    """The arrays, and the ids behind their row numbers.

    Shapes: `students` and `projects` ids in the order of the arrays; `units` and `homes` likewise; `caps` the ids of
    the groups of each kind that has caps; `verdicts` who is out and what is out of reach; `left_out` (S,).
    """

    instance: Instance
    students: pl.Series
    projects: pl.Series
    units: pl.Series
    homes: pl.Series
    caps: dict[str, Sequence[str | None]]
    verdicts: Verdicts
    left_out: Bools


def build(call: Call) -> Market:
    """The market of a call as the check reads it."""
    programme = call.programme
    allocation = programme.allocation
    students, projects = call.students["student_id"], call.projects["project_id"]
    listed = _listed(call)
    owner = listed["student"].to_numpy()
    starts = np.searchsorted(owner, np.arange(len(students) + 1)).astype(np.int32)
    held = _held(call)
    judged = verdicts(call, listed, held)
    left_out = _left_out(call, held) & judged.is_eligible
    draw = (allocation.seed, programme.id)
    lottery = lottery_places(*draw, students.to_list(), allocation.round)
    unit_column = "project_id" if call.ranks_by == "project" else "supervisor_id"
    units = call.projects[unit_column].unique().sort()
    unit = codes(call.projects[unit_column], units)
    homes = call.students["home"].unique().sort()
    levels, caps = _levels(call)
    merit = _merit_places(call, lottery)
    instance = Instance(
        starts=starts,
        listed=listed["project"].to_numpy(),
        ranked=_ranked(call, listed, unit, units),
        ceiling=judged.out_of_reach if judged.out_of_reach.any() else None,
        plays=judged.is_eligible & ~left_out & (held < 0),
        held=held,
        merit=merit,
        lottery=lottery,
        unit=unit,
        unit_lottery=lottery_places(*draw, units.to_list(), allocation.round, "unit:"),
        levels=levels,
        by_merit=allocation.priority == "merit",
        strict=allocation.unranked == "unacceptable" and call.ranks_by is not None,
        unit_is_project=call.ranks_by == "project",
        homes=_home_side(call, homes, merit, caps),
    )
    return Market(instance, students, projects, units, homes, caps, judged, left_out)


def codes(values: pl.Series, vocabulary: pl.Series | list[str]) -> Ints:
    """The place of each value in a vocabulary, -1 where it is not in it."""
    words = pl.DataFrame({"value": pl.Series(vocabulary, dtype=pl.String)}).with_row_index("code")
    found = pl.DataFrame({"value": values}).join(words, on="value", how="left", maintain_order="left")["code"]
    return found.cast(pl.Int32).fill_null(-1).to_numpy()


def _listed(call: Call) -> pl.DataFrame:
    """All choices by student and rank, as row numbers."""
    # The rows of a student stand together, so that each id is looked up once.
    runs = call.choices["student_id"].rle_id().cast(pl.Int64).to_numpy()
    firsts = np.flatnonzero(np.diff(runs, prepend=-1))
    student = codes(call.choices["student_id"].gather(firsts), call.students["student_id"])[runs]
    return call.choices.select(
        pl.Series("student", student),
        pl.Series("project", codes(call.choices["project_id"], call.projects["project_id"])),
        "rank",
    ).sort("student", "rank")


def _held(call: Call) -> Ints:
    held = np.full(call.students.height, -1, dtype=np.int32)
    held[codes(call.held["student_id"], call.students["student_id"])] = codes(
        call.held["project_id"], call.projects["project_id"]
    )
    return held


def _left_out(call: Call, held: Ints) -> Bools:
    if call.programme.allocation.not_nominated == "after" or not call.nominations.height:
        return np.zeros(call.students.height, dtype=np.bool_)
    has_nominations = call.students["home"].is_in(call.nominations["home"].unique().implode()).to_numpy()
    nominated = call.students["student_id"].is_in(call.nominations["student_id"].implode()).to_numpy()
    out: Bools = has_nominations & ~nominated & (held < 0)
    return out


def _merit_places(call: Call, lottery: Ints) -> Ints:
    merit = call.students["merit"].fill_null(float("nan")).to_numpy()
    missing = np.isnan(merit)
    order = np.lexsort((lottery, -np.where(missing, 0.0, merit), missing))
    places = np.empty(len(order), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return places


def _ranked(call: Call, listed: pl.DataFrame, unit: Ints, units: pl.Series) -> Ints | None:
    """The place that the unit of each choice gave its student; only the order of a unit's ranks counts."""
    if call.ranks_by is None:
        return None
    ranks = call.rankings.select(
        pl.Series("unit", codes(call.rankings["unit_id"], units)),
        pl.Series("student", codes(call.rankings["student_id"], call.students["student_id"])),
        pl.col("rank").rank("dense").over("unit_id").cast(pl.Int32).alias("place"),
    )
    asked = listed.select("student", pl.Series("unit", unit[listed["project"].to_numpy()]))
    joined = asked.join(ranks, on=["unit", "student"], how="left", maintain_order="left")
    return joined["place"].fill_null(0).to_numpy()


def _levels(call: Call) -> tuple[tuple[Level, ...], dict[str, Sequence[str | None]]]:
    """The caps of the host side, and the id of every group of every kind that has caps."""
    caps = call.programme.allocation.caps
    projects = call.projects
    levels = [
        Level("project", np.arange(projects.height, dtype=np.int32), projects["capacity"].cast(pl.Int32).to_numpy())
    ]
    names: dict[str, Sequence[str | None]] = {"project": list(projects["project_id"])}
    stated = call.supervisors.filter(pl.col("capacity").is_not_null())
    tables = [("supervisor", dict(zip(stated["supervisor_id"], stated["capacity"], strict=True)))]
    tables += [(kind, getattr(caps, kind)) for kind in GROUPS]
    for kind, seats_of in tables:
        if not seats_of:
            continue
        column = "supervisor_id" if kind == "supervisor" else kind
        groups = sorted(seats_of)
        seats = np.array([seats_of[group] for group in groups], dtype=np.int32)
        levels.append(Level(kind, codes(projects[column], groups), seats))
        names[kind] = list(groups)
    total = call.programme.seat_limit
    if total is not None:
        levels.append(Level("seats", np.zeros(projects.height, dtype=np.int32), np.array([total], dtype=np.int32)))
        names["seats"] = [None]
    return tuple(levels), names


def home_ranks(call: Call, merit: Ints) -> Ints:
    """A number for each student that is smaller for who comes first in the own home."""
    count = call.students.height
    order = merit.astype(np.int64) + count
    if call.nominations.height:
        nominated = codes(call.nominations["student_id"], call.students["student_id"])
        own = codes(call.nominations["home"], call.students["home"].unique().sort())
        home = codes(call.students["home"], call.students["home"].unique().sort())
        known = (nominated >= 0) & (own == home[nominated])
        order[nominated[known]] = call.nominations["rank"].to_numpy()[known]
    places = np.empty(count, dtype=np.int32)
    places[np.lexsort((merit, order))] = np.arange(count, dtype=np.int32)
    return places


def _home_side(call: Call, homes: pl.Series, merit: Ints, names: dict[str, Sequence[str | None]]) -> HomeSide | None:
    allocation = call.programme.allocation
    quotas, countries = allocation.caps.home, allocation.caps.country
    if quotas:
        names["home"] = sorted(quotas)
    if countries:
        names["country"] = sorted(countries)
    if not quotas and not countries and not allocation.reserve:
        return None
    home = codes(call.students["home"], homes)
    reserve = np.full(call.students.height, -1, dtype=np.int32)
    for number, one in enumerate(allocation.reserve):
        of_track = call.students.select((pl.col("home") == one.home) & (pl.col("track") == one.track)).to_series()
        reserve[of_track.fill_null(value=False).to_numpy()] = number
    country = np.full(len(homes), -1, dtype=np.int32)
    country[home] = codes(call.students["country"], sorted(countries))
    return HomeSide(
        home=home,
        order=home_ranks(call, merit),
        lottery=lottery_places(allocation.seed, call.programme.id, homes.to_list(), allocation.round, "unit:"),
        quota=np.array([quotas.get(name, -1) for name in homes], dtype=np.int32),
        reserve=reserve,
        reserve_seats=np.array([one.seats for one in allocation.reserve], dtype=np.int32),
        country=country,
        country_seats=np.array([countries[name] for name in sorted(countries)], dtype=np.int32),
    )
