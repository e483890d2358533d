"""Ceilings for a generated call, tight enough that every kind of reason occurs, and only such as nest."""

from dataclasses import dataclass

import polars as pl

SEATS_PER_STUDENT = 0.28
OF_CAPACITY = 0.45
# Of the seats that fall to a group by its share of the students, or of the choices: below 1 the ceiling binds.
HOME_TIGHT = (0.80, 1.30)  # in turn
COUNTRY_TIGHT = 0.86
PROGRAMME_TIGHT = 0.92
TIGHT = {"hub": 0.70, "region": 0.65, "host": 0.30}
MOST = {"hub": 1, "region": 1, "host": 2}
RESERVED = 0.30


@dataclass(frozen=True)
class Quotas:
    """Caps and reserves for the copy of the programme, and the groups left out because supervisors cross them.

    Units: seats. `caps` has the shape of `allocation.caps`.
    """

    caps: dict[str, int | dict[str, int]]
    reserves: tuple[tuple[str, str, int], ...]
    crossing: tuple[str, ...]


def quotas_for(students: pl.DataFrame, projects: pl.DataFrame, choices: pl.DataFrame, default: int) -> Quotas:
    """Ceilings that bind for these students and projects.

    `default` is the capacity of a project that states none.
    """
    capacity = int(projects["capacity"].fill_null(default).sum())
    seats = max(1, min(round(SEATS_PER_STUDENT * students.height), round(OF_CAPACITY * capacity)))
    caps: dict[str, int | dict[str, int]] = {"seats": max(1, round(PROGRAMME_TIGHT * seats))}
    countries = students.group_by("country").len("count").sort("count", "country", descending=[True, False])
    main, main_count = countries.row(0)
    home = _home_quotas(students.filter(pl.col("country") == main), seats / students.height)
    caps["home"] = home
    if countries.height > 1:
        # With one country alone its ceiling and the seats of the programme could not both bind.
        caps["country"] = {main: max(1, round(COUNTRY_TIGHT * seats * main_count / students.height))}
    groups, crossing = _groups(projects, choices, seats)
    caps.update(groups)
    return Quotas(caps, _reserves(students, home), tuple(crossing))


def _home_quotas(students: pl.DataFrame, rate: float) -> dict[str, int]:
    """Quotas of the homes of the main country: one tight, the next loose, and so on."""
    homes = students.group_by("home").len("count").sort("home")
    return {
        name: max(1, min(count - 1, round(HOME_TIGHT[place % 2] * rate * count)))
        for place, (name, count) in enumerate(homes.iter_rows())
    }


def _reserves(students: pl.DataFrame, home: dict[str, int]) -> tuple[tuple[str, str, int], ...]:
    """Each home's commonest track has seats set aside."""
    commonest = (
        students.drop_nulls("track")
        .filter(pl.col("home").is_in(list(home)))
        .group_by("home", "track")
        .len("count")
        .sort("home", "count", "track", descending=[False, True, False])
        .group_by("home", maintain_order=True)
        .first()
    )
    return tuple(
        (name, track, seats) for name, track, _ in commonest.iter_rows() if (seats := round(RESERVED * home[name])) > 0
    )


def _groups(projects: pl.DataFrame, choices: pl.DataFrame, seats: int) -> tuple[dict[str, dict[str, int]], list[str]]:
    demand = choices.join(projects, on="project_id").filter(pl.col("rank") <= 3)
    chosen: list[frozenset[str]] = []
    found: dict[str, dict[str, int]] = {}
    crossing = []
    offered = _offers(projects)
    # The most wanted hub, the most wanted province beside it, the most wanted universities beside both: inside a
    # group that is full already no further ceiling would ever bind.
    for kind, most in MOST.items():
        wanted = demand.drop_nulls(kind).group_by(kind).len("count").sort(["count", kind], descending=[True, False])
        for name, count in wanted.iter_rows():
            if len(found.get(kind, {})) == most:
                break
            members = frozenset(projects.filter(pl.col(kind) == name)["project_id"])
            if len(members) < 2 or not all(members.isdisjoint(other) for other in chosen):
                continue
            if any(not _nested(members, other) for other in offered):
                crossing.append(f"{kind} {name}")
                continue
            chosen.append(members)
            found.setdefault(kind, {})[name] = max(1, round(TIGHT[kind] * seats * count / max(1, demand.height)))
    return found, crossing


def _offers(projects: pl.DataFrame) -> list[frozenset[str]]:
    """The projects of each supervisor who has several."""
    several = projects.group_by("supervisor_id").agg("project_id").filter(pl.col("project_id").list.len() > 1)
    return [frozenset(ids) for ids in several["project_id"]]


def _nested(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one or one.isdisjoint(other)
