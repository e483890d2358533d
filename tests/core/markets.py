"""Random small markets as arrays, in every configuration."""

import numpy as np

from sojourn.core.allocation.market import UNACCEPTABLE, UNLIMITED, HomeSide, Market, nest_projects


def random_market(rng: np.random.Generator, students: int = 12, projects: int = 8) -> Market:
    """A market whose groups nest; held seats are in it as reduced capacities and raised counters."""
    supervisors = int(rng.integers(1, projects + 1))
    hosts = int(rng.integers(1, 5))
    regions = int(rng.integers(1, 4))
    host_region = rng.integers(0, regions, hosts)
    supervisor_host = rng.integers(0, hosts, supervisors)
    supervisor = rng.integers(0, supervisors, projects).astype(np.int32)
    host = supervisor_host[supervisor].astype(np.int32)
    region = host_region[host].astype(np.int32)
    mode = rng.choice(["merit", "supervisor", "project"])
    if rng.random() < 0.3:  # a region inside a supervisor
        region = np.where(np.arange(projects) == 0, regions, region).astype(np.int32)
        host = np.where(np.arange(projects) == 0, hosts, host).astype(np.int32)

    def seats(count: int, chance: float, most: int) -> np.ndarray:
        return np.where(rng.random(count) < chance, rng.integers(0, most, count), UNLIMITED).astype(np.int32)

    levels = [
        (supervisor, seats(supervisors, 0.5, 4)),
        (host, seats(hosts + 1, 0.5, 5)),
        (region, seats(regions + 1, 0.5, 7)),
        (np.zeros(projects, dtype=np.int32), seats(1, 0.5, students)),
    ]
    if mode != "supervisor":  # a supervisor without a cap is no group there
        capped = levels[0][1] < UNLIMITED
        levels[0] = (np.where(capped[supervisor], supervisor, -1).astype(np.int32), levels[0][1])
    try:
        nested, numbers = nest_projects(levels, projects)
    except ValueError:
        return random_market(rng, students, projects)
    if mode == "supervisor":
        unit = supervisor
        units = supervisors
        group = numbers[0]
        unit_outer = np.where(group >= 0, nested.parent[group], -1)
    elif mode == "project":
        unit, units, unit_outer = np.arange(projects, dtype=np.int32), projects, nested.above
    else:
        unit, units, unit_outer = np.zeros(projects, dtype=np.int32), 1, np.array([-1])
    length = rng.integers(0, projects + 1, students)
    start = np.r_[0, np.cumsum(length)].astype(np.int64)
    listed = np.concatenate([rng.permutation(projects)[:k] for k in length]).astype(np.int32)
    keys = np.array([rng.permutation(students) for _ in range(units)], dtype=np.uint32)
    who = np.repeat(np.arange(students), length)
    homes = int(rng.integers(1, 4))
    home = rng.integers(0, homes, students).astype(np.int32)
    tracks = rng.integers(0, 3, students)
    reserve_of = {(h, t): i for i, (h, t) in enumerate((h, t) for h in range(homes) for t in range(2))}
    countries = int(rng.integers(1, 3))
    country = rng.integers(0, countries, homes)
    country_seats = seats(countries, 0.5, students)
    side = HomeSide(
        home=home,
        position=rng.permutation(students).astype(np.int32),
        reserve=np.array([reserve_of.get((h, t), -1) for h, t in zip(home, tracks, strict=True)], dtype=np.int32),
        quota=seats(homes, 0.7, 6),
        held=rng.integers(0, 3, homes).astype(np.int32),
        order=rng.permutation(homes).astype(np.int32),
        country=np.where(country_seats[country] < UNLIMITED, country, -1).astype(np.int32),
        country_seats=country_seats,
        reserve_home=np.repeat(np.arange(homes), 2).astype(np.int32),
        reserve_seats=rng.integers(0, 4, 2 * homes).astype(np.int32),
    )
    return Market(
        start=start,
        project=listed,
        key=np.where(rng.random(len(listed)) < 0.1, UNACCEPTABLE, keys[unit[listed], who]).astype(np.uint32),
        open=rng.random(len(listed)) < 0.9,
        enters=rng.random(students) < 0.9,
        seats=rng.integers(0, 4, projects).astype(np.int32)
        if rng.random() < 0.8
        else rng.integers(0, 12, projects).astype(np.int32),
        nested=nested,
        unit=unit.astype(np.int32),
        unit_outer=unit_outer.astype(np.int32),
        unit_held=rng.integers(0, 3, units).astype(np.int32),
        unit_order=rng.permutation(units).astype(np.int32),
        homes=side if rng.random() < 0.6 else None,
    )
