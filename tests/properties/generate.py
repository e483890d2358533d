"""Random small markets of every kind, valid by construction or by trying again."""

from dataclasses import replace
from random import Random

from brute import Model
from case import CEILING_MINOR, WEEKS_MAX, Case, Project, Student

CONFIGURATIONS = ("capacities", "nested_merit", "nested_rankings", "home_side")


def random_case(rng: Random, configuration: str | None = None, students: int = 8, projects: int = 5) -> Case:
    """A valid case; of a named configuration, or of any."""
    configuration = configuration or rng.choice(CONFIGURATIONS)
    while True:
        case = _draw(
            rng, configuration, rng.randint(2 + students // 4, students), rng.randint(1 + projects // 3, projects)
        )
        if Model(case).is_nested() and any(row.choices for row in case.students.values()):
            return _with_held(rng, case) if rng.random() < 0.35 else case


def _draw(rng: Random, configuration: str, students: int, projects: int) -> Case:
    table = _projects(rng, projects)
    supervisors = {row.supervisor for row in table.values()}
    priority = rng.choice(("rankings", "merit"))
    if configuration.startswith("nested_"):
        priority = configuration.removeprefix("nested_")
    case = Case(
        students=_students(rng, students, list(table)),
        projects=table,
        supervisors={
            name: rng.choice((None, None, None, *[1] * 6, *[2] * 7, *[3] * 4, 0)) for name in sorted(supervisors)
        },
        priority=priority,
        unranked=rng.choice(("after", "after", "after", "unacceptable")),
        not_nominated=rng.choice(("after", "after", "after", "excluded")),
        seed=f"{rng.random()}",
        choices_min=rng.choice((*[1] * 7, 2)),
        choices_max=rng.choice((None, None, None, 4)),
        distinct_regions=rng.choice((*[1] * 9, 2)),
    )
    if rng.random() < 0.3:
        case = replace(case, supervisors=dict.fromkeys(case.supervisors))
    case = _with_rankings(rng, case)
    if configuration != "capacities" and (configuration != "home_side" or rng.random() < 0.6):
        case = _with_groups(rng, case)
    if configuration == "home_side":
        case = _with_home_side(rng, case)
    return _with_nominations(rng, case)


def _projects(rng: Random, count: int) -> dict[str, Project]:
    supervisors = [f"v{n}" for n in range(rng.randint(1, count))]
    # Most often a supervisor has one host and a host one region, as in life; sometimes a place is drawn anew.
    host_of = {name: f"h{rng.randrange(3)}" for name in supervisors}
    region_of = {f"h{n}": f"r{rng.randrange(2)}" for n in range(3)}
    hub_of = {f"r{n}": f"u{rng.randrange(2)}" for n in range(3)}
    table = {}
    for n in range(count):
        supervisor = rng.choice(supervisors)
        host = host_of[supervisor] if rng.random() < 0.85 else f"h{rng.randrange(3)}"
        region = region_of[host] if rng.random() < 0.85 else f"r{rng.randrange(3)}"
        hub = hub_of[region] if rng.random() < 0.85 else rng.choice((None, "u0", "u1"))
        weeks = rng.choice((None, None, None, 10, 14))
        table[f"p{n}"] = Project(supervisor, host, region, hub, rng.choice((0, *[1] * 8, *[2] * 6, 3)), weeks)
    return table


def _students(rng: Random, count: int, projects: list[str]) -> dict[str, Student]:
    country_of = {f"m{n}": rng.choice(("KR", "KR", "IN")) for n in range(3)}
    table = {}
    for n in range(count):
        home = f"m{rng.randrange(3)}"
        listed = rng.sample(projects, rng.randint(0 if rng.random() < 0.1 else 1, len(projects)))
        table[f"s{n}"] = Student(
            home=home,
            choices=tuple(listed),
            track=rng.choice((None, "energy", "energy", "cars")),
            country=country_of[home],
            merit=rng.choice((None, 1.0, 2.0, 2.5, 3.0)),
            prior_weeks=rng.choice((*[0] * 14, WEEKS_MAX - 12, WEEKS_MAX - 10)),
            prior_award_minor=rng.choice((*[0] * 20, CEILING_MINOR, 700_000)),
        )
    return table


def _with_rankings(rng: Random, case: Case) -> Case:
    ranks_by = rng.choice((None, "supervisor", "supervisor", "project"))
    if ranks_by is None:
        return case
    units = sorted(case.supervisors) if ranks_by == "supervisor" else sorted(case.projects)
    rankings = {}
    for unit in units:
        ranked = [s for s in sorted(case.students) if rng.random() < 0.7]
        if ranked and rng.random() < 0.85:
            rankings[unit] = {s: rng.randint(1, len(ranked)) for s in ranked}
    if not rankings:
        rankings[units[0]] = {min(case.students): 1}
    return replace(case, ranks_by=ranks_by, rankings=rankings)


def _with_groups(rng: Random, case: Case) -> Case:
    caps: dict[str, dict[str, int]] = {"host": {}, "region": {}, "hub": {}}
    for kind, chosen in caps.items():
        names = sorted({getattr(row, kind) for row in case.projects.values()} - {None})
        share = rng.choice((0.0, 0.5, 1.0))
        chosen.update(
            {name: rng.choice((0, *[1] * 3, *[2] * 5, *[3] * 3, 4)) for name in names if rng.random() < share}
        )
    case = replace(case, **caps)
    if rng.random() < 0.3 or not any(caps.values()):
        case = replace(case, seats=rng.choice((0, *[1] * 2, *[2] * 3, *[3] * 3, 4, 5)))
    if rng.random() < 0.2:
        case = replace(case, budget_minor=rng.randint(1, 5) * CEILING_MINOR + rng.randint(0, 9))
    return case


def _with_home_side(rng: Random, case: Case) -> Case:
    homes = sorted({row.home for row in case.students.values()})
    countries = sorted({row.country or "" for row in case.students.values()})
    quotas = {home: rng.choice((0, *[1] * 4, *[2] * 4, 3, 4)) for home in homes if rng.random() < 0.7}
    reserves = {}
    for home, quota in quotas.items():
        energy = rng.randint(0, quota)
        cars = rng.randint(0, quota - energy)
        if rng.random() < 0.6:
            reserves[home, "energy"] = energy
        if rng.random() < 0.5:
            reserves[home, "cars"] = cars
    country = {name: rng.choice((0, *[1] * 3, *[2] * 4, *[3] * 3, 4)) for name in countries if rng.random() < 0.5}
    if not quotas and not country:
        country = {countries[0]: rng.randint(0, 3)}
    return replace(case, home=quotas, reserves=reserves, country=country)


def _with_nominations(rng: Random, case: Case) -> Case:
    nominations = {}
    for home in sorted({row.home for row in case.students.values()}):
        own = [s for s, row in sorted(case.students.items()) if row.home == home and rng.random() < 0.7]
        rng.shuffle(own)
        if own and rng.random() < 0.4:
            nominations[home] = tuple(own)
    return replace(case, nominations=nominations)


def _with_held(rng: Random, case: Case) -> Case:
    """A later round: some students sit where no cap forbids it, listed there or not."""
    case = replace(case, round=rng.choice((2, 3)))
    for student in rng.sample(sorted(case.students), rng.randint(0, len(case.students) // 2)):
        seated = replace(case, held={**case.held, student: rng.choice(sorted(case.projects))})
        if Model(seated).is_feasible(seated.held):
            case = seated
    return case
