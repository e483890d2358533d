"""Seeded markets with skewed popularity, as the arrays that the solver and the check read.

Every size is a parameter; the same size and seed give the same market on every machine. There are a quarter as many
projects as students and half as many supervisors as projects. The n-th most popular project is listed in proportion to
1 / sqrt(n): half of all choices go to a quarter of the projects. Every student lists distinct projects.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation import HomeSide, Market, nest_projects
from sojourn.core.verify import HomeSide as CheckedHomes
from sojourn.core.verify import Instance
from sojourn.core.verify import Level as CheckedLevel

Int32 = npt.NDArray[np.int32]

CHOICES = 7
HOSTS, REGIONS, HUBS = 117, 10, 4  # the funder's universities, provinces and hubs
HOMES, TRACKS, COUNTRIES = 117, 4, 20
CHUNK = 1_000_000  # students drawn at once
PROJECT_SEATS, SUPERVISOR_SEATS = 5, 7  # the most; nobody has 0, on which a peer never ends


@dataclass(frozen=True)
class Drawn:
    """The people, their lists and the capacities, before any priority or cap is chosen.

    Shapes: n students, P projects, S supervisors. `listed` (n, choices); `supervisor`, `seats` (P);
    `supervisor_seats`, `host` (S); `region` (hosts), `hub` (regions); `merit` (n) a permutation, 0 is best; `home`,
    `track` (n); `country` (homes); `supervisor_order`, `home_order` permutations.
    """

    seed: int
    listed: Int32
    supervisor: Int32
    seats: Int32
    supervisor_seats: Int32
    host: Int32
    region: Int32
    hub: Int32
    merit: Int32
    home: Int32
    track: Int32
    country: Int32
    supervisor_order: Int32
    home_order: Int32

    @property
    def students(self) -> int:
        """How many students there are."""
        return len(self.listed)

    @cached_property
    def places(self) -> npt.NDArray[np.uint32]:
        """The place of each choice's student in the supervisor's own order, from 0. Shapes: (n * choices,).

        Every supervisor ranks everybody who lists one of its projects, a person once, in an order drawn by lot.
        """
        return places_in_orders(self.supervisor[self.listed.ravel()], self.owner, self.seed)

    @property
    def owner(self) -> Int32:
        """The student of each choice. Shapes: (n * choices,)."""
        return np.repeat(np.arange(self.students, dtype=np.int32), self.listed.shape[1])


def draw(students: int, seed: int = 1, choices: int = CHOICES) -> Drawn:
    """Draw a market of so many students. Errors: ValueError when there are too few projects for the choices."""
    projects = max(students // 4, choices + 1)
    supervisors = max(projects // 2, 1)
    hosts, homes = min(HOSTS, supervisors), min(HOMES, students)
    regions = min(REGIONS, hosts)
    hubs = min(HUBS, regions)
    rng = np.random.default_rng([seed, students])
    return Drawn(
        seed=seed,
        listed=_lists(rng, students, projects, choices),
        supervisor=_members(rng, projects, supervisors),
        seats=rng.integers(1, PROJECT_SEATS + 1, projects, dtype=np.int32),
        supervisor_seats=rng.integers(1, SUPERVISOR_SEATS + 1, supervisors, dtype=np.int32),
        host=_members(rng, supervisors, hosts),
        region=_members(rng, hosts, regions),
        hub=_members(rng, regions, hubs),
        merit=_permutation(rng, students),
        home=_members(rng, students, homes),
        track=rng.integers(0, TRACKS, students, dtype=np.int32),
        country=_members(rng, homes, min(COUNTRIES, homes)),
        supervisor_order=_permutation(rng, supervisors),
        home_order=_permutation(rng, homes),
    )


def _permutation(rng: np.random.Generator, size: int) -> Int32:
    return rng.permutation(np.arange(size, dtype=np.int32))


def _members(rng: np.random.Generator, size: int, groups: int) -> Int32:
    """A group for each, no group empty."""
    rest = rng.integers(0, groups, size - groups, dtype=np.int32)
    return rng.permutation(np.concatenate([np.arange(groups, dtype=np.int32), rest]))


def _lists(rng: np.random.Generator, students: int, projects: int, choices: int) -> Int32:
    if projects <= choices:
        raise ValueError("fewer projects than choices")
    named = _permutation(rng, projects)  # popularity has nothing to do with a project's place in the table
    listed = np.empty((students, choices), dtype=np.int32)
    for begin in range(0, students, CHUNK):
        part = listed[begin : begin + CHUNK]
        wanted = np.arange(len(part))
        part[:] = _popular(rng, part.shape, projects)
        while len(wanted):
            rows = part[wanted]
            ordered = np.sort(rows, axis=1)
            wanted = wanted[(ordered[:, 1:] == ordered[:, :-1]).any(axis=1)]
            part[wanted] = _popular(rng, (len(wanted), choices), projects)
        part[:] = named[part]
    return listed


def _popular(rng: np.random.Generator, shape: tuple[int, ...], projects: int) -> Int32:
    """Projects numbered by popularity, drawn in proportion to the inverse root of their number."""
    return (rng.random(shape) ** 2 * projects).astype(np.int32)


def _mixed(values: npt.NDArray[np.uint32], salt: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """Numbers stirred so that, under one salt, no two come out alike."""
    stirred = values ^ salt
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B), (16, 1)):
        stirred ^= stirred >> np.uint32(shift)
        stirred *= np.uint32(factor)
    return stirred


def places_in_orders(unit: Int32, student: Int32, seed: int) -> npt.NDArray[np.uint32]:
    """The place, from 0, of each row's student among the persons of its unit, in an order drawn by lot."""
    salt = np.random.default_rng([seed, 7]).integers(0, 1 << 32, int(unit.max()) + 1, dtype=np.uint32)
    ticket = _mixed(student.astype(np.uint32), salt[unit])
    sort_key = unit.astype(np.uint64) << np.uint64(32) | ticket
    order = np.argsort(sort_key)
    in_order = sort_key[order]
    number = np.cumsum(np.r_[False, in_order[1:] != in_order[:-1]])  # persons, not rows
    sorted_unit = unit[order]
    begins = np.flatnonzero(np.r_[True, sorted_unit[1:] != sorted_unit[:-1]])
    first = np.repeat(number[begins], np.diff(np.r_[begins, len(order)]))
    places = np.empty(len(order), dtype=np.uint32)
    places[order] = number - first
    return places


@dataclass(frozen=True)
class Caps:
    """Caps above the supervisors, and the home side, such that many of them bind.

    Shapes: `host`, `region`, `hub` seats of each; `seats` of the programme; `quota` (homes), `reserve` (homes, tracks),
    `country` (countries).
    """

    host: Int32
    region: Int32
    hub: Int32
    seats: int
    quota: Int32
    reserve: Int32
    country: Int32


def caps(drawn: Drawn) -> Caps:
    """Caps of about nine tenths of what lies below them, quotas of about half of a home's students."""
    rng = np.random.default_rng([drawn.seed, 9])
    offered = np.bincount(drawn.supervisor, weights=drawn.seats, minlength=len(drawn.supervisor_seats))
    usable = np.minimum(offered, drawn.supervisor_seats)
    host = _share(rng, np.bincount(drawn.host, weights=usable), 0.6, 1.0)
    region = _share(rng, np.bincount(drawn.region, weights=host), 0.8, 1.0)
    hub = _share(rng, np.bincount(drawn.hub, weights=region), 0.9, 1.0)
    quota = _share(rng, np.bincount(drawn.home), 0.2, 0.8)
    return Caps(
        host=host,
        region=region,
        hub=hub,
        seats=int(hub.sum() * 0.98),
        quota=quota,
        reserve=np.repeat(quota[:, None] // 8, TRACKS, axis=1).astype(np.int32),
        country=_share(rng, np.bincount(drawn.country, weights=quota), 0.6, 1.1),
    )


def _share(rng: np.random.Generator, whole: npt.NDArray[np.number], low: float, high: float) -> Int32:
    return np.maximum(np.ceil(whole * rng.uniform(low, high, len(whole))), 1).astype(np.int32)


def market(drawn: Drawn, *, by_merit: bool, limits: Caps | None = None) -> Market:
    """The market as the solver reads it: priority by merit or by the supervisors' orders, with or without all caps."""
    units = len(drawn.supervisor_seats)
    host = drawn.host[drawn.supervisor]
    levels = [(drawn.supervisor, drawn.supervisor_seats)]
    if limits is not None:
        region = drawn.region[host]
        everywhere = np.zeros(len(drawn.seats), dtype=np.int32)
        levels += [
            (host, limits.host),
            (region, limits.region),
            (drawn.hub[region], limits.hub),
            (everywhere, np.array([limits.seats], dtype=np.int32)),
        ]
    nested, numbers = nest_projects(levels, len(drawn.seats))
    rows = drawn.students * drawn.listed.shape[1]
    choices = drawn.listed.shape[1]
    return Market(
        start=np.arange(0, rows + 1, choices, dtype=np.int64),
        project=drawn.listed.reshape(-1),
        key=np.repeat(drawn.merit.astype(np.uint32), choices) if by_merit else drawn.places,
        open=np.ones(rows, dtype=np.bool_),
        enters=np.ones(drawn.students, dtype=np.bool_),
        seats=drawn.seats,
        nested=nested,
        unit=np.zeros_like(drawn.supervisor) if by_merit else drawn.supervisor,
        unit_outer=np.array([-1], dtype=np.int32) if by_merit else nested.parent[numbers[0]],
        unit_held=np.zeros(1 if by_merit else units, dtype=np.int32),
        unit_order=np.zeros(1, dtype=np.int32) if by_merit else drawn.supervisor_order,
        homes=None if limits is None else _home_side(drawn, limits),
    )


def _home_side(drawn: Drawn, limits: Caps) -> HomeSide:
    homes = len(limits.quota)
    return HomeSide(
        home=drawn.home,
        position=drawn.merit,
        reserve=drawn.home * np.int32(TRACKS) + drawn.track,
        quota=limits.quota,
        held=np.zeros(homes, dtype=np.int32),
        order=drawn.home_order,
        country=drawn.country,
        country_seats=limits.country,
        reserve_home=np.repeat(np.arange(homes, dtype=np.int32), TRACKS),
        reserve_seats=limits.reserve.reshape(-1),
    )


def checked(drawn: Drawn, *, by_merit: bool, limits: Caps | None = None) -> Instance:
    """The same market as the check reads it."""
    choices = drawn.listed.shape[1]
    host = drawn.host[drawn.supervisor]
    region = drawn.region[host]
    levels = [
        CheckedLevel("project", np.arange(len(drawn.seats), dtype=np.int32), drawn.seats),
        CheckedLevel("supervisor", drawn.supervisor, drawn.supervisor_seats),
    ]
    if limits is not None:
        everywhere = np.zeros(len(drawn.seats), dtype=np.int32)
        levels += [
            CheckedLevel("host", host, limits.host),
            CheckedLevel("region", region, limits.region),
            CheckedLevel("hub", drawn.hub[region], limits.hub),
            CheckedLevel("seats", everywhere, np.array([limits.seats], dtype=np.int32)),
        ]
    return Instance(
        starts=np.arange(0, drawn.students * choices + 1, choices, dtype=np.int32),
        listed=drawn.listed.reshape(-1),
        ranked=None if by_merit else (drawn.places + np.uint32(1)).view(np.int32),
        ceiling=None,
        plays=np.ones(drawn.students, dtype=np.bool_),
        held=np.full(drawn.students, -1, dtype=np.int32),
        merit=drawn.merit,
        lottery=drawn.merit,
        unit=drawn.supervisor,
        unit_lottery=drawn.supervisor_order,
        levels=tuple(levels),
        by_merit=by_merit,
        strict=False,
        homes=None if limits is None else _checked_homes(drawn, limits),
    )


def _checked_homes(drawn: Drawn, limits: Caps) -> CheckedHomes:
    return CheckedHomes(
        home=drawn.home,
        order=drawn.merit,
        lottery=drawn.home_order,
        quota=limits.quota,
        reserve=drawn.home * np.int32(TRACKS) + drawn.track,
        reserve_seats=limits.reserve.reshape(-1),
        country=drawn.country,
        country_seats=limits.country,
    )
