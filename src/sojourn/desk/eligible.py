"""Who of a call may enter the match: the programme's rules and what it asks of a list of choices."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.eligibility import FACTS, Facts, Judgement, Listed, Words, judge, out_of_reach
from sojourn.core.grades import Grades
from sojourn.core.words import Array
from sojourn.desk.columns import Names, coded, pick, words
from sojourn.tables import Call

Bool = npt.NDArray[np.bool_]
Int32 = npt.NDArray[np.int32]

BITS = 62
RULE_BITS = 31  # beside the number of a set of rules, of which there are no more than students
CHOICE_RULES = ("choices.min", "choices.max", "choices.distinct_regions")


@dataclass(frozen=True)
class Listings:
    """The choices of a call as rows.

    Shapes: m choices, in the order of students and ranks: `student`, `project` (m) are rows of the tables; `start`
    (n + 1): the choices of student s are start[s]:start[s + 1].
    """

    student: Int32
    project: Int32
    start: npt.NDArray[np.int64]

    @classmethod
    def of(cls, call: Call) -> "Listings":
        """The listings of a call, whose frames are sorted by their keys."""
        student, project = call.places.choice_student, call.places.choice_project
        start = np.r_[0, np.cumsum(np.bincount(student, minlength=call.students.height))].astype(np.int64)
        return cls(student, project, start)

    def kept(self, held: Int32) -> npt.NDArray[np.int64]:
        """The place of each student's held project in the own list from 0, -1 where there is none. Shapes: (n,)."""
        place = np.full(len(held), -1, dtype=np.int64)
        choice = np.flatnonzero(held[self.student] == self.project)
        holder = self.student[choice]
        place[holder] = choice - self.start[holder]
        return place


@dataclass(frozen=True)
class Standing:
    """Who may take part.

    Shapes: n students, m choices. `held` (n): the row of the project accepted in an earlier round, or -1. `broken`
    (rules, n): whether a rule keeps the student out, for `rules` in the order in which reasons name them; False for
    students with a held seat, to whom no rule applies. `barred` (m): choices at a host where the student may not go.
    """

    judgement: Judgement
    rules: tuple[str, ...]
    broken: Bool
    barred: Bool
    held: Int32

    @property
    def eligible(self) -> Bool:
        """Students whom no rule keeps out. Shapes: (n,)."""
        kept_out: Bool = np.any(self.broken, axis=0)
        return ~kept_out

    def reasons(self) -> pl.Series:
        """The ids of the broken rules of each student, joined by a semicolon; empty cells for none."""
        out = np.flatnonzero(~self.eligible)
        place = np.full(self.broken.shape[1], -1)
        if not len(out):
            return pick(pl.Series([], dtype=pl.String), place)
        # Thousands break the same few rules: sets of rules are numbered, block by block, and each is named once.
        number = np.zeros(len(out), dtype=np.int64)
        for first in range(0, len(self.rules), RULE_BITS):
            block = self.broken[first : first + RULE_BITS, out]
            bits = block.T @ (1 << np.arange(len(block), dtype=np.int64))
            _, example, number = np.unique(number << RULE_BITS | bits, return_index=True, return_inverse=True)
        place[out] = number
        named = [np.flatnonzero(self.broken[:, row]) for row in out[example]]
        return pick(
            pl.Series([";".join(self.rules[rule] for rule in rules) for rules in named], dtype=pl.String), place
        )


def standing(call: Call, listings: Listings) -> Standing:
    """Judge every student of a call. Source: call folder contract, sections 1 (three kinds of trouble) and 3 (held)."""
    judgement = judge(call.programme.eligibility, facts(call, listings), Grades(call.programme.grades))
    held = held_projects(call)
    shape = _lists_broken(call, listings)
    broken = np.vstack([*(judgement.excludes(index) for index in range(len(judgement.rules))), *shape])
    broken &= held < 0
    rules = (*(rule.id for rule in judgement.rules), *CHOICE_RULES)
    listed = judgement.facts.listed
    assert listed is not None
    return Standing(judgement, rules, broken, out_of_reach(call.programme.eligibility, judgement.facts, listed), held)


def held_projects(call: Call) -> Int32:
    """The project that each student holds from an earlier round, or -1. Shapes: (n,)."""
    held = np.full(call.students.height, -1, dtype=np.int32)
    rows = Names(call.students["student_id"]).rows(call.held["student_id"])
    held[rows] = Names(call.projects["project_id"]).rows(call.held["project_id"])
    return held


def facts(call: Call, listings: Listings) -> Facts:
    """The students' columns as facts."""
    columns: dict[str, Array | Words] = {}
    missing: dict[str, Bool] = {}
    for name, kind in FACTS.items():
        column = call.students[name]
        if column.null_count() == len(column):
            continue
        if kind == "words":
            columns[name] = words(column)
            continue
        missing[name] = column.is_null().to_numpy()
        if kind == "date":
            columns[name] = column.to_numpy().astype("datetime64[D]")
        elif kind == "flag":
            columns[name] = column.fill_null(value=False).to_numpy()
        else:
            columns[name] = column.cast(pl.Float64).to_numpy()
    host, hosts = coded(call.projects["host"])
    listed = Listed(listings.student, Words(host[listings.project], tuple(hosts)))
    return Facts(call.students.height, columns, missing, listed)


def _lists_broken(call: Call, listings: Listings) -> list[Bool]:
    """Too few choices, too many, too few regions. Choices without a region count for no region."""
    rules = call.programme.choices
    length = np.diff(listings.start)
    few = length < rules.min
    many = length > rules.max if rules.max is not None else np.zeros_like(few)
    if rules.distinct_regions <= 1:
        return [few, many, np.zeros_like(few)]
    region, names = coded(call.projects["region"])
    regions = np.zeros(len(length), dtype=np.int64)
    listed = np.flatnonzero(length)
    for first in range(0, len(names), BITS):  # a set of regions fits a word, as long as there are so few
        bit = np.zeros(len(names) + 1, dtype=np.int64)
        last = min(first + BITS, len(names))
        bit[first:last] = 1 << np.arange(last - first)
        sets = np.bitwise_or.reduceat(bit[region][listings.project], listings.start[listed])
        regions[listed] += np.bitwise_count(sets)
    return [few, many, regions < rules.distinct_regions]
