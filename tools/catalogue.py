"""Writes src/sojourn/desk/catalogue/projects.csv: 300 generated projects at real universities, always the same."""

import csv
import tomllib
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).resolve().parent
CATALOGUE = HERE.parent / "src" / "sojourn" / "desk" / "catalogue"
UNIVERSITIES = HERE.parent / "src" / "sojourn" / "tables" / "catalogue" / "universities.csv"
SEED = 20270501
SUPERVISORS = 170  # about; every province has two
# Projects of each province in a real cycle of this size, as shares; a province has the supervisors that go with it.
REGION_SHARE = {
    "Ontario": 0.29,
    "Québec": 0.26,
    "British Columbia": 0.12,
    "Alberta": 0.11,
    "Saskatchewan": 0.06,
    "Manitoba": 0.05,
    "Nova Scotia": 0.05,
    "New Brunswick": 0.04,
    "Newfoundland and Labrador": 0.01,
    "Prince Edward Island": 0.01,
}
# First Mondays of the window, and 25 May because the 24th is Victoria Day in 2027.
STARTS = {
    "2027-05-03": 0.42,
    "2027-05-10": 0.18,
    "2027-05-17": 0.12,
    "2027-05-25": 0.06,
    "2027-05-31": 0.05,
    "2027-06-07": 0.10,
    "2027-06-14": 0.03,
    "2027-07-05": 0.04,
}
CAPACITIES = {1: 0.60, 2: 0.22, 3: 0.10, 4: 0.05, 5: 0.03}
HEADINGS = (
    "project_id",
    "title",
    "title_ko",
    "title_fr",
    "supervisor_id",
    "supervisor",
    "supervisor_capacity",
    "host",
    "host_name",
    "city",
    "region",
    "field",
    "language",
    "capacity",
    "start_on",
    "weeks",
    "skills",
)


def main() -> None:
    """Makes titles, places them with supervisors, writes the table."""
    draws = np.random.Generator(np.random.PCG64(SEED))
    titles = _titles(draws)
    supervisors = _supervisors(draws)
    rows = _rows(draws, titles, supervisors)
    with (CATALOGUE / "projects.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, HEADINGS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{len(rows)} projects, {len(supervisors)} supervisors")


def _titles(draws: np.random.Generator) -> list[dict[str, str]]:
    phrases = tomllib.loads((HERE / "catalogue_phrases.toml").read_text(encoding="utf-8"))
    titles = []
    for field in phrases["field"]:
        patterns = [p for kind in field["patterns"].split() for p in phrases["pattern"][kind]["patterns"]]
        pairs = list(product(field["subjects"], patterns))
        order = np.argsort(draws.random(len(pairs)), kind="stable")
        for subject, (english, korean, french, skills) in (pairs[i] for i in order[: field["projects"]]):
            titles.append(
                {
                    "field": field["id"],
                    "title": english.format(subject[0]),
                    "title_ko": korean.format(subject[1]),
                    "title_fr": french.format(subject[2]),
                    "skills": skills,
                }
            )
    return titles


def _supervisors(draws: np.random.Generator) -> list[dict[str, str]]:
    with UNIVERSITIES.open(encoding="utf-8", newline="") as source:
        universities = list(csv.DictReader(source))
    regions = [region for region, share in REGION_SHARE.items() for _ in range(max(2, round(share * SUPERVISORS)))]
    found = []
    for number, region in enumerate(regions, 1):
        there = [u for u in universities if u["region"] == region]
        # The list names the larger universities of a province first.
        weights = {i: 1 / (i + 2) for i in range(len(there))}
        university = there[_drawn(draws, weights, 1)[0]]
        found.append(
            {
                "supervisor_id": f"SV{number:03d}",
                "supervisor": f"Supervisor {number:04d} (generated)",
                "host": university["host"],
                "host_name": university["name"],
                "city": university["city"],
                "region": region,
            }
        )
    return found


def _rows(
    draws: np.random.Generator, titles: list[dict[str, str]], supervisors: list[dict[str, str]]
) -> list[dict[str, str]]:
    # Everybody offers one project; the rest go to supervisors of the same field, so that a person stays with one field.
    owner = list(range(len(supervisors))) + [
        int(i) for i in draws.integers(0, len(supervisors), len(titles) - len(supervisors))
    ]
    owner.sort()
    spread = np.argsort(draws.random(len(supervisors)), kind="stable")
    capacities = _drawn(draws, CAPACITIES, len(titles))
    starts = _drawn(draws, STARTS, len(titles))
    limits = draws.random(len(supervisors))
    offered: dict[int, int] = {}
    rows = []
    for title, person, capacity in zip(titles, owner, capacities, strict=True):
        offered[person] = offered.get(person, 0) + capacity
        rows.append({**title, **supervisors[spread[person]], "capacity": str(capacity), "_person": str(person)})
    for row, start in zip(rows, starts, strict=True):
        person = int(row.pop("_person"))
        several = offered[person] > int(row["capacity"])
        row["supervisor_capacity"] = str(max(1, offered[person] // 2)) if several and limits[person] < 0.5 else ""
        row["start_on"] = start
        row["weeks"] = "10" if draws.random() < 0.04 else "12"
        row["language"] = _language(float(draws.random()), row["region"])
    rows.sort(key=lambda row: (row["supervisor_id"], row["title"]))
    for number, row in enumerate(rows, 1):
        row["project_id"] = f"P{number:03d}"
    return rows


def _language(draw: float, region: str) -> str:
    french, either = {"Québec": (0.25, 0.60), "New Brunswick": (0.10, 0.40)}.get(region, (0.0, 0.08))
    if draw < french:
        return "fr"
    return "en;fr" if draw < either else "en"


def _drawn(draws: np.random.Generator, shares: dict[Any, float], count: int) -> list[Any]:
    edges = np.cumsum(list(shares.values()))
    values = list(shares)
    return [values[i] for i in np.searchsorted(edges / edges[-1], draws.random(count), side="right")]


if __name__ == "__main__":
    main()
