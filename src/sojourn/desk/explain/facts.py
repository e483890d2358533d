"""Why a student has this result, read from the final allocation: facts first, sentences second."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any, Literal

import polars as pl

from sojourn.core.eligibility import Verdict, judge
from sojourn.core.errors import BadInput, Problem
from sojourn.core.grades import Grades
from sojourn.desk.eligible import Listings, facts
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome

Order = Literal["rankings", "rankings_then_merit", "merit"]
Turns = Literal["supervisor", "project"]
Seen = Literal["placed", "refused", "not_looked_at"]
NEAR_IDS = 3
NEAR_AMONG = 20_000


@dataclass(frozen=True)
class Refusal:
    """The cap, or the rule, that stood in the way, with its figures where it has any."""

    cap: str
    cap_id: str | None
    seats: int | None
    own_position: int | None
    last_admitted_position: int | None


@dataclass(frozen=True)
class Choice:
    """One line of a student's list and what became of it; `refusal` only where it was refused."""

    rank: int
    project_id: str
    title: str
    host: str
    seen: Seen
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Instalment:
    """One part of the award and what releases it. Units: minor units."""

    number: int
    amount_minor: int
    currency: str
    release: str


@dataclass(frozen=True)
class Placement:
    """The seat a student has. Units: `award_minor` in minor units of `currency`."""

    project_id: str
    title: str
    supervisor: str
    host: str
    region: str | None
    hub: str | None
    start_on: date | None
    weeks: int | None
    award_minor: int | None
    currency: str | None
    instalments: tuple[Instalment, ...]


@dataclass(frozen=True)
class Explanation:
    """All that decided one student's result.

    `away` is why a student was never in the match: home, country or not_nominated. `rules` are the ids of the rules
    that keep the student out, in the order of the result; `verdicts` are those of every eligibility rule. `order`
    says what the positions go by, `turns` to whom seats above them go in turn (None where merit decides there too),
    `reserves` whether the home has seats set aside.
    """

    student_id: str
    name: str | None
    home: str
    country: str | None
    status: Literal["placed", "not_placed", "ineligible"]
    held: bool
    choice_rank: int | None
    placement: Placement | None
    choices: tuple[Choice, ...]
    away: Refusal | None
    rules: tuple[str, ...]
    verdicts: tuple[Verdict, ...]
    order: Order
    turns: Turns | None
    reserves: bool


def explain(call: Call, outcome: Outcome, student_id: str) -> Explanation:
    """Decides nothing: reads why the student has this result.

    Errors: BadInput `unknown_student`, with the nearest ids.
    """
    wanted = student_id.strip()
    if not call.students.filter(pl.col("student_id") == wanted).height:
        near = nearest_ids(call, wanted)
        raise BadInput(
            [Problem("unknown_student", "students", column="student_id", value=wanted, figures={"nearest": near})]
        )
    return explain_many(call, outcome, [wanted])[0]


def nearest_ids(call: Call, wanted: str) -> str:
    """The ids most like the one asked for, joined by commas; `none` when none is near."""
    lengths = pl.col("student_id").str.len_chars().is_between(len(wanted) - 1, len(wanted) + 1)
    ids = call.students.filter(lengths)["student_id"].head(NEAR_AMONG).to_list()
    return ", ".join(get_close_matches(wanted, ids, n=NEAR_IDS)) or "none"


def explain_many(call: Call, outcome: Outcome, student_ids: Sequence[str]) -> list[Explanation]:
    """One explanation per id, in the order asked; every id must be a student of the call."""
    wanted = pl.DataFrame({"student_id": list(student_ids)}, schema={"student_id": pl.String})
    projects = call.projects.join(call.supervisors.select("supervisor_id", supervisor="name"), "supervisor_id", "left")
    students = _rows(call.students.select("student_id", "name", "home", "country"), wanted)
    allocated = _rows(outcome.allocation, wanted)
    refused = _rows(outcome.refusals, wanted)
    paid = _rows(outcome.instalments, wanted)
    listed = _rows(call.choices, wanted)
    named = {row["project_id"] for rows in (*listed.values(), *allocated.values()) for row in rows}
    by_id = {row["project_id"]: row for row in projects.filter(pl.col("project_id").is_in(list(named))).to_dicts()}
    judged = _judged(call, wanted)
    return [
        _explanation(
            call,
            students[one][0],
            allocated[one][0],
            refused.get(one, []),
            paid.get(one, []),
            listed.get(one, []),
            by_id,
            judged[one],
        )
        for one in student_ids
    ]


def _judged(call: Call, wanted: pl.DataFrame) -> dict[str, tuple[Verdict, ...]]:
    """The verdicts of the wanted students alone, which are the same as among all."""
    some = replace(
        call,
        students=call.students.join(wanted, "student_id", "semi", maintain_order="left"),
        choices=call.choices.join(wanted, "student_id", "semi", maintain_order="left"),
        rankings=call.rankings.clear(),
        known_places=None,  # rows of fewer students stand elsewhere
    )
    judgement = judge(call.programme.eligibility, facts(some, Listings.of(some)), Grades(call.programme.grades))
    return {one: tuple(judgement.row(row)) for row, one in enumerate(some.students["student_id"].to_list())}


def _rows(frame: pl.DataFrame, wanted: pl.DataFrame) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in frame.join(wanted, "student_id", "semi").iter_rows(named=True):
        found.setdefault(row["student_id"], []).append(row)
    return found


def _explanation(
    call: Call,
    student: dict[str, Any],
    result: dict[str, Any],
    refused: list[dict[str, Any]],
    paid: list[dict[str, Any]],
    listed: list[dict[str, Any]],
    projects: dict[str, dict[str, Any]],
    verdicts: tuple[Verdict, ...],
) -> Explanation:
    rules = call.programme.allocation
    reason = result["reason"] or ""
    placed = result["status"] == "placed"
    held = placed and reason == "held"
    away = next((_refusal(row) for row in refused if row["choice_rank"] is None), None)
    if away is None and result["status"] == "not_placed" and reason in {"home", "country", "not_nominated"}:
        away = Refusal(reason, None, None, None, None)
    by_rank = {row["choice_rank"]: _refusal(row) for row in refused if row["choice_rank"] is not None}
    return Explanation(
        student_id=student["student_id"],
        name=student["name"],
        home=student["home"],
        country=student["country"],
        status=result["status"],
        held=held,
        choice_rank=result["choice_rank"],
        placement=_placement(result, projects[result["project_id"]], paid) if placed else None,
        choices=tuple(
            _choice(row, projects[row["project_id"]], result, by_rank) for row in sorted(listed, key=_by_rank)
        ),
        away=away,
        rules=tuple(reason.split(";")) if result["status"] == "ineligible" else (),
        verdicts=verdicts,
        order=_order(call),
        turns=None if rules.priority == "merit" else call.ranks_by or "supervisor",
        reserves=any(reserve.home == student["home"] for reserve in rules.reserve),
    )


def _order(call: Call) -> Order:
    """What puts students in order. Source: call folder contract, section 3, host side."""
    rules = call.programme.allocation
    if rules.priority == "merit" or call.ranks_by is None:
        return "merit"
    return "rankings" if rules.unranked == "unacceptable" else "rankings_then_merit"


def _by_rank(row: dict[str, Any]) -> int:
    return int(row["rank"])


def _refusal(row: dict[str, Any]) -> Refusal:
    return Refusal(row["cap"], row["cap_id"], row["seats"], row["own_position"], row["last_admitted_position"])


def _choice(
    row: dict[str, Any], project: dict[str, Any], result: dict[str, Any], refused: dict[int, Refusal]
) -> Choice:
    rank = int(row["rank"])
    has_it = result["status"] == "placed" and result["project_id"] == row["project_id"]
    refusal = None if has_it else refused.get(rank)
    seen: Seen = "placed" if has_it else "refused" if refusal else "not_looked_at"
    return Choice(rank, row["project_id"], project["title"] or row["project_id"], project["host"], seen, refusal)


def _placement(result: dict[str, Any], project: dict[str, Any], paid: list[dict[str, Any]]) -> Placement:
    parts = (Instalment(row["number"], row["amount_minor"], row["currency"], row["release"]) for row in paid)
    return Placement(
        project_id=project["project_id"],
        title=project["title"] or project["project_id"],
        supervisor=project["supervisor"] or project["supervisor_id"],
        host=project["host"],
        region=project["region"],
        hub=project["hub"],
        start_on=project["start_on"],
        weeks=result["weeks"],
        award_minor=result["award_minor"],
        currency=result["currency"],
        instalments=tuple(sorted(parts, key=lambda part: part.number)),
    )
