"""What a programme must not say: keys that are each well written and together make no sense."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from sojourn.core.errors import Problem
from sojourn.core.grade_tables import GradeTable
from sojourn.core.programme.award import Award
from sojourn.core.programme.keys import joined
from sojourn.core.programme.models import Allocation, Choices, Deadline, Places, ProjectRules, Window


def contradictions(parts: Mapping[str, Any]) -> list[Problem]:
    """Every contradiction among the sections that could be read; a section that could not is judged another time.

    Errors: the codes below, each explained where it is raised.
    """
    checks: dict[str, Callable[[Any], Iterator[Problem]]] = {
        "window": _window,
        "deadlines": _deadlines,
        "choices": _choices,
        "project": _project,
        "eligibility": _eligibility,
        "grades": _grades,
        "award": _award,
        "places": _places,
        "allocation": _allocation,
    }
    return [problem for name, check in checks.items() if parts.get(name) is not None for problem in check(parts[name])]


def _window(window: Window) -> Iterator[Problem]:
    first, last, end = window.start_from, window.start_to, window.end_by
    if first is not None and last is not None and last < first:
        yield _problem("window_order", "window.start_to", last, limit=first)
    latest = last or first
    if latest is not None and end is not None and end < latest:
        yield _problem("window_order", "window.end_by", end, limit=latest)


def _deadlines(deadlines: Mapping[str, Deadline]) -> Iterator[Problem]:
    for name, deadline in deadlines.items():
        if deadline.opens_at is not None and deadline.closes_at <= deadline.opens_at:
            path = joined(joined("deadlines", name), "closes_at")
            yield _problem("deadline_order", path, deadline.closes_at, limit=deadline.opens_at)


def _choices(choices: Choices) -> Iterator[Problem]:
    if choices.max is None:
        return
    if choices.max < choices.min:
        yield _problem("choices_max_below_min", "choices.max", choices.max, limit=choices.min)
    if choices.distinct_regions > choices.max:
        yield _problem(
            "choices_regions_above_max", "choices.distinct_regions", choices.distinct_regions, limit=choices.max
        )


def _project(project: ProjectRules) -> Iterator[Problem]:
    if project.capacity > project.capacity_max:
        yield _problem("default_capacity_above_max", "project.capacity", project.capacity, limit=project.capacity_max)


def _eligibility(rules: tuple[Any, ...]) -> Iterator[Problem]:
    yield from _twice("rule_id_twice", "eligibility", [rule.id for rule in rules])


def _grades(tables: tuple[GradeTable, ...]) -> Iterator[Problem]:
    names = [" ".join(filter(None, (table.scale, table.country))) for table in tables]
    yield from _twice("grade_table_twice", "grades", names, key="scale")


def _award(award: Award) -> Iterator[Problem]:
    if award.components and award.units is not None:
        yield _problem("components_and_units", "award.units", None)
    if not award.components and award.units is None:
        yield _problem("missing_key", "award.components", None)
    yield from _twice("line_twice", "award.components", [line.name for line in award.components], key="name")
    if award.units is not None:
        yield from _twice("line_twice", "award.units.lines", [line.name for line in award.units.lines], key="name")
        if award.units.weeks_max < award.units.weeks_min:
            yield _problem(
                "units_weeks_order", "award.units.weeks_max", award.units.weeks_max, limit=award.units.weeks_min
            )
    yield from _twice("funder_twice", "award.funders", [funder.id for funder in award.funders])
    yield from _shares("award.instalments", [term.share for term in award.instalments])
    yield from _shares("award.funders", [funder.share for funder in award.funders])


def _shares(path: str, shares: list[Fraction]) -> Iterator[Problem]:
    """Shares sum to exactly one, or money would be lost or invented. Source: call folder, section 2."""
    if shares and sum(shares) != 1:
        yield _problem(
            "shares_not_one", path, " + ".join(map(_written, shares)), sum=_written(sum(shares, Fraction(0)))
        )


def _places(places: Places) -> Iterator[Problem]:
    spellings = [name for region, others in places.regions.items() for name in {region, *others}]
    for name, count in Counter(spelling.casefold() for spelling in spellings).items():
        if count > 1:
            yield _problem("spelling_twice", "places.regions", name)
    for kind in ("regions", "cities"):
        owners: dict[str, str] = {}
        for name, hub in places.hubs.items():
            for place in getattr(hub, kind):
                if owners.setdefault(place, name) != name:
                    path = f"{joined('places.hubs', name)}.{kind}"
                    yield _problem("place_in_two_hubs", path, place, other=owners[place])


def _allocation(allocation: Allocation) -> Iterator[Problem]:
    yield from _reserves(allocation)


def _reserves(allocation: Allocation) -> Iterator[Problem]:
    """Reserves lie inside a quota, one for each home and track. Source: call folder, section 3, "Caps must nest"."""
    quotas = allocation.caps.home
    seats: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    for number, reserve in enumerate(allocation.reserve):
        path = f"allocation.reserve[{number}]"
        if reserve.home not in quotas:
            yield _problem("reserve_without_quota", f"{path}.home", reserve.home)
        if (reserve.home, reserve.track) in seen:
            yield _problem("reserve_twice", f"{path}.track", reserve.track, home=reserve.home)
        seen.add((reserve.home, reserve.track))
        seats[reserve.home] += reserve.seats
    for home, sum_of_seats in seats.items():
        if home in quotas and sum_of_seats > quotas[home]:
            path = joined("allocation.caps.home", home)
            yield _problem("reserves_above_quota", path, quotas[home], home=home, sum=sum_of_seats)


def _twice(code: str, path: str, names: list[str], key: str = "id") -> Iterator[Problem]:
    seen: set[str] = set()
    for number, name in enumerate(names):
        if name in seen:
            yield _problem(code, f"{path}[{number}].{key}", name)
        seen.add(name)


def _written(share: Fraction) -> str:
    """A share as a decimal when it has one, else as a quotient."""
    value = share.denominator
    for prime in (2, 5):
        while value % prime == 0:
            value //= prime
    if value != 1:
        return f"{share.numerator}/{share.denominator}"
    digits = 0
    while (share * 10**digits).denominator != 1:
        digits += 1
    whole = int(share * 10**digits)
    return f"{whole // 10**digits}.{whole % 10**digits:0{digits}d}" if digits else str(whole)


def _problem(code: str, path: str, value: object, **figures: object) -> Problem:
    plain = {name: figure if isinstance(figure, int) else str(figure) for name, figure in figures.items()}
    return Problem(code, "programme", None, path, None if value is None else str(value), plain)
