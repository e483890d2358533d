"""The figures of the public report: counted from the outcome, without any name or id of a student."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

import polars as pl

from sojourn.desk.report.groups import FEWEST_PEOPLE, Group, bounded, fold_small, in_order, together
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome

AWAY = ("home", "country", "not_nominated")
MOST_HOMES_IN_FLOW = 6
MOST_REGIONS_IN_FLOW = 13


@dataclass(frozen=True)
class Link:
    """Students from one home to one province; a None stands for the folded ones, an empty text for no province."""

    home: str | None
    region: str | None
    students: int


@dataclass(frozen=True)
class Flow:
    """Placed students by origin and destination: the ends with their totals, and the links worth a ribbon."""

    homes: tuple[tuple[str | None, int], ...]
    regions: tuple[tuple[str | None, int], ...]
    links: tuple[Link, ...]
    small: int


@dataclass(frozen=True)
class Figures:
    """All that the report shows as numbers. Units: `award_minor` and `budget_minor` in minor units of `currency`."""

    students: int
    ineligible: int
    away: dict[str, int]
    placed: int
    held: int
    not_placed: int
    by_choice: dict[int, int]
    groups: dict[str, list[Group]]
    projects: int
    project_seats: int
    full_projects: int
    award_minor: int
    budget_minor: int | None
    currency: str
    flow: Flow
    refused: dict[str, tuple[int, int]]
    students_refused: int
    rules: dict[str, int]

    @property
    def eligible(self) -> int:
        """Students who met the rules."""
        return self.students - self.ineligible

    @property
    def in_match(self) -> int:
        """Students whose list was looked at."""
        return self.eligible - sum(self.away.values())


def figures_of(call: Call, outcome: Outcome) -> Figures:
    """Counts everything once; what is shown in three languages is the same object."""
    allocation = outcome.allocation
    seats = _placed_seats(call, outcome)
    status = Counter(_counted(allocation, "status"))
    reasons = Counter(_counted(allocation.filter(pl.col("status") == "not_placed"), "reason"))
    ranks = _counted(seats.drop_nulls("choice_rank"), "choice_rank")
    caps = outcome.caps
    projects = caps.filter(pl.col("cap") == "project")
    groups = _groups(call, outcome, seats)
    return Figures(
        students=allocation.height,
        ineligible=status["ineligible"],
        away={reason: reasons[reason] for reason in AWAY},
        placed=status["placed"],
        held=seats.filter(pl.col("reason") == "held").height,
        not_placed=status["not_placed"] - sum(reasons[reason] for reason in AWAY),
        by_choice=dict(sorted(ranks.items())),
        groups=groups,
        projects=projects.height,
        project_seats=int(projects["seats"].sum()),
        full_projects=projects.filter(pl.col("used") >= pl.col("seats"), pl.col("seats") > 0).height,
        award_minor=int(seats["award_minor"].sum()),
        budget_minor=call.programme.allocation.caps.budget_minor,
        currency=call.programme.award.currency,
        flow=_flow(seats, groups.get("home", [])),
        refused=_refused(outcome.refusals),
        students_refused=_runs(outcome.refusals.filter(pl.col("choice_rank").is_not_null())["student_id"]),
        rules=_rules(allocation),
    )


def _placed_seats(call: Call, outcome: Outcome) -> pl.DataFrame:
    return (
        outcome.allocation.filter(pl.col("status") == "placed")
        .select("student_id", "project_id", "choice_rank", "award_minor", "reason")
        .join(call.students.select("student_id", "home", "country"), "student_id", "left")
        .join(call.projects.select("project_id", "host", "region", "hub"), "project_id", "left")
    )


def _groups(call: Call, outcome: Outcome, seats: pl.DataFrame) -> dict[str, list[Group]]:
    """Groups per kind of cap; hosts and countries only where the programme caps some."""
    caps: dict[str, dict[str, tuple[int, int]]] = {}
    for row in outcome.caps.filter(~pl.col("cap").is_in(["project", "supervisor"])).iter_rows(named=True):
        caps.setdefault(row["cap"], {})[row["cap_id"] or ""] = (row["seats"], row["refused"])
    found: dict[str, list[Group]] = {}
    for kind, frame in (("hub", call.projects), ("region", call.projects), ("home", call.students)):
        found[kind] = _of_kind(kind, frame, seats, caps.get(kind, {}))
    for kind, frame in (("host", call.projects), ("country", call.students)):
        if kind in caps:
            found[kind] = _of_kind(kind, frame, seats, caps[kind])
    for kind in ("home", "country"):
        if kind in found:
            found[kind] = fold_small(found[kind])
    if "seats" in caps:
        cap, refused = caps["seats"][""]
        found = {"seats": [Group("", seats.height, seats.height, cap, refused)], **found}
    return {kind: groups for kind, groups in found.items() if groups}


def _of_kind(kind: str, frame: pl.DataFrame, seats: pl.DataFrame, caps: dict[str, tuple[int, int]]) -> list[Group]:
    people = _counted(frame, kind)
    used = _counted(seats, kind)
    keys = {*people, *used, *caps} - {None}
    groups = (
        Group(key, people.get(key, 0), used.get(key, 0), *caps.get(key, (None, 0))) for key in keys if key is not None
    )
    # Of many hosts only a few have a cap: those are what the picture is for.
    return in_order(groups, capped_first=kind == "host")


def _counted(frame: pl.DataFrame, column: str) -> dict[Any, int]:
    return dict(frame[column].value_counts().iter_rows())


def _runs(ids: pl.Series) -> int:
    """How many distinct ids there are, where equal ones stand together."""
    return int((ids != ids.shift()).sum()) + 1 if len(ids) else 0


def _refused(refusals: pl.DataFrame) -> dict[str, tuple[int, int]]:
    """Refused choices and the students concerned, by kind of cap; the most frequent first."""
    # The rows of a student stand together: their numbers are counted more quickly than their ids.
    counted = (
        refusals.filter(pl.col("choice_rank").is_not_null())
        .select("cap", pl.col("student_id").rle_id().alias("student"))
        .group_by("cap")
        .agg(pl.len().alias("choices"), pl.col("student").n_unique().alias("students"))
        .sort(pl.col("choices"), pl.col("cap"), descending=[True, False])
    )
    return {row["cap"]: (row["choices"], row["students"]) for row in counted.iter_rows(named=True)}


def _rules(allocation: pl.DataFrame) -> dict[str, int]:
    broken: Counter[str] = Counter()
    told = allocation.filter(pl.col("status") == "ineligible", pl.col("reason").is_not_null())["reason"]
    for reason, students in told.value_counts().iter_rows():
        broken.update(dict.fromkeys(reason.split(";"), students))
    return dict(sorted(broken.items(), key=lambda rule: (-rule[1], rule[0])))


def _flow(seats: pl.DataFrame, by_home: list[Group]) -> Flow:
    """The largest homes and provinces; links of few students, and thin ones, are only counted."""
    ends = seats.with_columns(pl.col("region").fill_null(""))
    homes = _ends([group for group in by_home if group.used], MOST_HOMES_IN_FLOW)
    regions = _ends(
        [Group(str(key), used, used, None, 0) for key, used in _counted(ends, "region").items()], MOST_REGIONS_IN_FLOW
    )
    named_homes, named_regions = dict(homes), dict(regions)
    counted: Counter[tuple[str | None, str | None]] = Counter()
    for row in ends.group_by("home", "region").len().iter_rows(named=True):
        home = row["home"] if row["home"] in named_homes else None
        counted[home, row["region"] if row["region"] in named_regions else None] += row["len"]
    fewest = max(FEWEST_PEOPLE, seats.height // 100)
    links = [Link(home, region, counted[home, region]) for home, _ in homes for region, _ in regions]
    shown = tuple(link for link in links if link.students >= fewest)
    return Flow(tuple(homes), tuple(regions), shown, seats.height - sum(link.students for link in shown))


def _ends(groups: list[Group], most: int) -> list[tuple[str | None, int]]:
    named = in_order(group for group in groups if group.key is not None)
    folded = [group for group in groups if group.key is None]
    kept = bounded(named, most)
    rest = together([group for group in kept if group.key is None] + folded)
    shown: list[tuple[str | None, int]] = [(group.key, group.used) for group in kept if group.key is not None]
    return shown + ([(None, rest.used)] if rest.used else [])


def as_percent(part: int, whole: int) -> int:
    """A share in whole percent, halves up; of nothing it is 0."""
    return (200 * part + whole) // (2 * whole) if whole else 0
