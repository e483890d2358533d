"""A call of some hundred students and an outcome for it, for tests of what is shown.

The outcome comes from going through the students by merit, not from the mechanism: what shows it must not care.
"""

import random
from collections import Counter

import polars as pl

from sojourn.core.programme import Programme, read_programme
from sojourn.tables.call import Call
from sojourn.tables.outcome import OUTCOME_TABLES, Outcome
from sojourn.tables.schema import TABLES, Kind, Table

KINDS: dict[Kind, type[pl.DataType]] = {
    "id": pl.String,
    "text": pl.String,
    "integer": pl.Int64,
    "number": pl.Float64,
    "date": pl.Date,
    "boolean": pl.Boolean,
}
PROGRAMME = """
id = "gri-2027"
name = { en = "Globalink Research Internship", ko = "글로벌링크 연구 인턴십", fr = "Stage de recherche Globalink" }
[choices]
min = 3
max = 7
distinct_regions = 3
[[eligibility]]
id = "grade"
kind = "min_grade"
percent = 80
[[eligibility]]
id = "full-time"
kind = "full_time"
[award]
currency = "CAD"
ceiling_minor = 1200000
weeks_max = 36
weeks = 12
[[award.components]]
name = "stipend"
amount_minor = 40000
per = "week"
cap_weeks = 12
[[award.components]]
name = "travel"
amount_minor = 150000
per = "once"
[[award.instalments]]
share = "0.5"
release = "arrival_confirmed"
[[award.instalments]]
share = "0.5"
release = "report_accepted"
[allocation]
priority = "merit"
seed = "KOSPI 2,614.08 at the close of 1 December 2026"
[allocation.caps]
seats = 124
home = { chonnam = 60, chosun = 45, honam = 43 }
hub = { vancouver = 32, toronto = 34, montreal = 24, ottawa = 36 }
region = { "Québec" = 30 }
[[allocation.reserve]]
home = "chonnam"
track = "energy"
seats = 10
"""
REGIONS = {
    "British Columbia": ("vancouver", 20, ("university-of-british-columbia", "simon-fraser-university")),
    "Alberta": ("vancouver", 12, ("university-of-alberta", "university-of-calgary")),
    "Saskatchewan": ("toronto", 4, ("university-of-regina",)),
    "Ontario": ("toronto", 34, ("university-of-toronto", "york-university", "university-of-ottawa")),
    "Québec": ("montreal", 24, ("mcgill-university", "universite-laval")),
    "Nova Scotia": ("ottawa", 6, ("dalhousie-university",)),
}
NAMES = ("한지우", "문채원", "Han Jiwoo", "김서준", "Seo Minjae", "박하늘", "Émile O’Neil")


def frame(table: str, rows: list[dict[str, object]]) -> pl.DataFrame:
    """The rows as the reader of a call would give them: every column, typed, sorted by the key."""
    known: Table = next(one for one in TABLES if one.name == table)
    columns = {column.name: KINDS[column.kind] for column in known.columns}
    return pl.DataFrame(rows, schema=columns).sort(list(known.key))


def sample_call(programme: Programme | None = None, applicants: int = 412, seed: int = 7) -> Call:
    """A call with three large homes, one of three students, and projects in six provinces."""
    chance = random.Random(seed)
    projects = [
        {
            "project_id": f"P{len(REGIONS) * place + number:04d}",
            "title": f"Project {place}.{number} on learning systems",
            "supervisor_id": f"V{place:02d}{number // 2:02d}",
            "host": hosts[number % len(hosts)],
            "region": region,
            "hub": hub,
            "capacity": 1 + (number % 5 == 0),
            "weeks": None,
        }
        for place, (region, (hub, size, hosts)) in enumerate(REGIONS.items())
        for number in range(size)
    ]
    projects = [{**project, "project_id": f"P{at:04d}"} for at, project in enumerate(projects)]
    homes = ["chonnam"] * 48 + ["chosun"] * 32 + ["honam"] * 20
    students = [
        {
            "student_id": f"STU-{at:05d}",
            "name": f"{NAMES[at % len(NAMES)]}{at}",
            "home": "tiny-college" if at < 3 else chance.choice(homes),
            "track": "energy",
            "country": "KR",
            "merit": float(chance.randrange(60, 100)),
        }
        for at in range(applicants)
    ]
    choices = [
        {"student_id": student["student_id"], "rank": rank, "project_id": project["project_id"]}
        for student in students
        for rank, project in enumerate(chance.sample(projects, chance.randrange(3, 8)), 1)
    ]
    supervisors = [
        {"supervisor_id": one, "name": f"Prof. {one}", "host": None, "capacity": None}
        for one in sorted({str(project["supervisor_id"]) for project in projects})
    ]
    return Call(
        programme=programme or read_programme(PROGRAMME),
        students=frame("students", students),
        projects=frame("projects", projects),
        supervisors=frame("supervisors", supervisors),
        choices=frame("choices", choices),
        rankings=pl.DataFrame(schema={"unit_id": pl.String, "rank": pl.Int64, "student_id": pl.String}),
        nominations=frame("nominations", []),
        held=frame("held", []),
        ranks_by=None,
        warnings=(),
        digests={"programme": "0" * 64, "students": "1" * 64, "projects": "2" * 64, "choices": "3" * 64},
    )


def sample_outcome(call: Call) -> Outcome:
    """Goes through the students by merit: every ninth is ineligible, homes fill twice their quota, then by choice."""
    projects = {row["project_id"]: row for row in call.projects.iter_rows(named=True)}
    listed: dict[str, list[str]] = {}
    for row in call.choices.iter_rows(named=True):
        listed.setdefault(row["student_id"], []).append(row["project_id"])
    limits = _limits(call)
    used: Counter[tuple[str, str | None]] = Counter()
    refused: Counter[tuple[str, str | None]] = Counter()
    allocation, refusals, instalments = [], [], []
    active: Counter[str] = Counter()
    by_merit = call.students.sort(["merit", "student_id"], descending=[True, False])
    for at, student in enumerate(by_merit.iter_rows(named=True)):
        one, home = student["student_id"], student["home"]
        row: dict[str, object] = {"student_id": one, "status": "not_placed"}
        if at % 9 == 5:
            allocation.append({**row, "status": "ineligible", "reason": "grade" if at % 2 else "full-time;grade"})
            continue
        if active[home] >= 2 * limits.get(("home", home), 10**6):
            refused["home", home] += 1
            figures = {
                "seats": limits["home", home],
                "own_position": active[home] + 5,
                "last_admitted_position": active[home],
            }
            refusals.append({"student_id": one, "cap": "home", "cap_id": home, **figures})
            allocation.append({**row, "reason": "home"})
            continue
        active[home] += 1
        mine: list[tuple[int, str, str | None]] = []
        for rank, project_id in enumerate(listed[one], 1):
            project = projects[project_id]
            chain = [
                ("project", project_id),
                *((kind, project[kind]) for kind in ("host", "hub", "region")),
                ("seats", None),
            ]
            full = next((cap for cap in chain if used[cap] >= limits.get(cap, 10**6)), None)
            if full is None:
                used.update([*chain, ("home", home)])
                allocation.append(
                    {**row, "status": "placed", "project_id": project_id, "choice_rank": rank}
                    | {"weeks": 12, "award_minor": 630000, "currency": "CAD"}
                )
                instalments += [
                    {"student_id": one, "number": n, "amount_minor": 315000, "currency": "CAD", "release": release}
                    for n, release in enumerate(("arrival_confirmed", "report_accepted"), 1)
                ]
                break
            mine.append((rank, *full))
            refused[full] += 1
            figures = {
                "seats": limits[full],
                "own_position": limits[full] + at % 5 + 1,
                "last_admitted_position": limits[full],
            }
            refusals.append(
                {
                    "student_id": one,
                    "choice_rank": rank,
                    "project_id": project_id,
                    "cap": full[0],
                    "cap_id": full[1],
                    **figures,
                }
            )
        else:
            allocation.append({**row, "reason": mine[-1][1]})
    cap_rows = [
        {"cap": cap, "cap_id": place, "seats": seats, "used": used[cap, place], "refused": refused[cap, place]}
        for (cap, place), seats in limits.items()
    ]
    return Outcome(
        allocation=_table("allocation", allocation).sort("student_id"),
        refusals=_table("refusals", refusals).sort("student_id", "choice_rank"),
        caps=_table("caps", cap_rows),
        instalments=_table("instalments", instalments).sort("student_id", "number"),
        certificate=certificate(call, _table("allocation", allocation)),
    )


def _limits(call: Call) -> dict[tuple[str, str | None], int]:
    caps = call.programme.allocation.caps
    limits: dict[tuple[str, str | None], int] = {
        ("project", row["project_id"]): row["capacity"] for row in call.projects.iter_rows(named=True)
    }
    for kind in ("host", "region", "hub", "home", "country"):
        limits |= {(kind, place): seats for place, seats in getattr(caps, kind).items()}
    if call.programme.seat_limit is not None:
        limits["seats", None] = call.programme.seat_limit
    return limits


def _table(name: str, rows: list[dict[str, object]]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=dict(OUTCOME_TABLES[name]))


def certificate(call: Call, allocation: pl.DataFrame) -> dict[str, object]:
    """The certificate of the outcome."""
    counts = Counter(allocation["status"].to_list())
    ranks = allocation.filter(pl.col("status") == "placed")["choice_rank"]
    return {
        "format": 1,
        "software": {"name": "sojourn", "version": "0.1.0"},
        "programme": call.programme.id,
        "round": call.programme.allocation.round,
        "seed": call.programme.allocation.seed,
        "configuration": {
            "priority": "merit",
            "unranked": "after",
            "not_nominated": "after",
            "rank_unit": "supervisor",
            "caps": ["project", "region", "hub", "seats", "home"],
            "reserves": True,
        },
        "guarantees": {
            "case": "home_side",
            "result": "feasible_stable_both_sides",
            "safe_for_students": "yes",
            "best_for_each_student": "no",
            "nobody_loses_a_seat": False,
        },
        "counts": {
            "students": call.students.height,
            "eligible": call.students.height - counts["ineligible"],
            "placed": counts["placed"],
            "held": 0,
            "not_placed": counts["not_placed"],
            "ineligible": counts["ineligible"],
            "first_choice": ranks.filter(ranks == 1).len(),
            "top_three": ranks.filter(ranks <= 3).len(),
        },
        "inputs": dict(call.digests),
        "outputs": {
            "allocation.csv": "a" * 64,
            "caps.csv": "b" * 64,
            "instalments.csv": "c" * 64,
            "refusals.csv": "d" * 64,
        },
    }
