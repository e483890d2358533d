"""Ceilings for a generated call, tight enough that every kind of reason occurs, and only such as nest."""

from dataclasses import dataclass

import polars as pl

SEATS_PER_STUDENT = 0.28
OF_CAPACITY = 0.85
QUOTAS_OVER_SEATS = 1.35  # of the home universities together
COUNTRY_OVER_SEATS = 1.20
RESERVED = 0.30
TIGHT = {"hub": 0.75, "region": 0.75, "host": 0.60}  # of the seats that fall to the group by its share of the choices


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
    homes = students.group_by("home").len("count").sort("home")
    home = {
        name: max(1, min(count - 1, round(QUOTAS_OVER_SEATS * seats * count / students.height)))
        for name, count in homes.iter_rows()
    }
    country = students["country"].drop_nulls().unique().sort().to_list()
    groups, crossing = _groups(projects, choices, seats)
    caps: dict[str, int | dict[str, int]] = {"seats": seats, "home": home}
    if len(country) == 1:
        caps["country"] = {country[0]: round(COUNTRY_OVER_SEATS * seats)}
    caps.update(groups)
    return Quotas(caps, _reserves(students, home), tuple(crossing))


def _reserves(students: pl.DataFrame, home: dict[str, int]) -> tuple[tuple[str, str, int], ...]:
    """Each home's commonest track has seats set aside."""
    commonest = (
        students.drop_nulls("track")
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
    # The most wanted hubs, a region outside them, and the most wanted hosts.
    for kind, most in (("hub", 2), ("region", 2), ("host", 2)):
        wanted = demand.drop_nulls(kind).group_by(kind).len("count").sort(["count", kind], descending=[True, False])
        for name, count in wanted.iter_rows():
            if len(found.get(kind, {})) == most:
                break
            members = frozenset(projects.filter(pl.col(kind) == name)["project_id"])
            if members in chosen or len(members) < 2:
                continue
            if not all(_nested(members, other) for other in chosen):
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
