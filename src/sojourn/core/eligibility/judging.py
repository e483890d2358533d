"""Facts to verdicts: met, not met or cannot tell, each with a reason code, its figures and its source."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from sojourn.core.eligibility import (
    calendar_rules,
    citizenship_rules,
    grade_rules,
    host_rules,
    standing_rules,
)
from sojourn.core.eligibility.facts import Facts, Flags, Reasons
from sojourn.core.eligibility.reasons import CANNOT_TELL, CODES, NOT_MET, OUTCOME_OF_CODE, OUTCOMES, Outcome
from sojourn.core.eligibility.rules import AnyRule, Ceilings, MinGrade
from sojourn.core.grades import Grades

# Each kind has one way to judge a column and one to quote what it used for a row.
_KINDS: dict[str, tuple[Callable[[Any, Facts], Reasons], Callable[[Any, Facts, int], dict[str, object]]]] = {
    "min_age": (calendar_rules.judge_age, calendar_rules.age_figures),
    "semesters_left": (standing_rules.judge_semesters, standing_rules.semesters_figures),
    "full_time": (standing_rules.judge_full_time, standing_rules.full_time_figures),
    "citizenship_in": (citizenship_rules.judge_citizenship_in, citizenship_rules.citizenship_figures),
    "citizenship_not_in": (citizenship_rules.judge_citizenship_not_in, citizenship_rules.citizenship_figures),
    "language_test": (citizenship_rules.judge_language, citizenship_rules.language_figures),
    "passport_valid_until": (calendar_rules.judge_passport, calendar_rules.passport_figures),
    "degree_within": (calendar_rules.judge_degree, calendar_rules.degree_figures),
    "not_at_degree_institution": (host_rules.judge_hosts, host_rules.hosts_figures),
    "available_between": (calendar_rules.judge_availability, calendar_rules.availability_figures),
    "ceilings": (standing_rules.judge_ceilings, standing_rules.ceilings_figures),
}


def kinds() -> tuple[str, ...]:
    """Every kind of rule."""
    return ("min_grade", *_KINDS)


@dataclass(frozen=True)
class Verdict:
    """One rule for one person. `figures` are all values that were used; `source` is where the rule stands."""

    rule_id: str
    kind: str
    verdict: Outcome
    reason: str
    figures: Mapping[str, object]
    source: str
    excludes: bool


@dataclass(frozen=True)
class Judgement:
    """Every rule for every student.

    Shapes: `reasons` (rules, students) int8, indices into `reason_codes`; `verdicts` likewise, 0 met, 1 not met,
    2 cannot tell. Figures are made for one row when somebody asks.
    """

    rules: tuple[AnyRule, ...]
    facts: Facts
    grades: Grades
    reasons: Reasons
    verdicts: npt.NDArray[np.int8]
    reason_codes: tuple[str, ...] = CODES

    def verdict(self, rule_index: int, row: int) -> Verdict:
        """One rule for one student, with its figures."""
        rule = self.rules[rule_index]
        verdict = int(self.verdicts[rule_index, row])
        return Verdict(
            rule_id=rule.id,
            kind=rule.kind,
            verdict=OUTCOMES[verdict],
            reason=CODES[int(self.reasons[rule_index, row])],
            figures=self.figures(rule_index, row),
            source=rule.source,
            excludes=_excludes(rule, verdict),
        )

    def figures(self, rule_index: int, row: int) -> dict[str, object]:
        """The values that decided one rule for one student."""
        rule = self.rules[rule_index]
        if isinstance(rule, MinGrade):
            return grade_rules.grade_figures(rule, self.facts, row, self.grades)
        return _KINDS[rule.kind][1](rule, self.facts, row)

    def row(self, row: int) -> list[Verdict]:
        """Every rule for one student, in the order of the rules."""
        return [self.verdict(index, row) for index in range(len(self.rules))]

    def excludes(self, rule_index: int) -> Flags:
        """Whom one rule excludes: those who do not meet it, and where it says so those of whom nobody can tell."""
        rule, verdicts = self.rules[rule_index], self.verdicts[rule_index]
        excluded: Flags = np.zeros(self.facts.size, dtype=np.bool_)
        for verdict in (NOT_MET, CANNOT_TELL):
            if _excludes(rule, verdict):
                excluded |= verdicts == verdict
        return excluded

    def excluded(self) -> Flags:
        """Whom some rule excludes. Shapes: (students,)."""
        excluded: Flags = np.zeros(self.facts.size, dtype=np.bool_)
        for index in range(len(self.rules)):
            excluded |= self.excludes(index)
        return excluded

    def excluding_rules(self, row: int) -> tuple[str, ...]:
        """Ids of the rules that exclude one student, in the order of the rules."""
        return tuple(
            rule.id for index, rule in enumerate(self.rules) if _excludes(rule, int(self.verdicts[index, row]))
        )


def judge(rules: Iterable[AnyRule], facts: Facts, grades: Grades | None = None) -> Judgement:
    """Every rule for every student. `grades` holds a programme's own conversion tables beside the shipped ones."""
    rules, grades = tuple(rules), grades or Grades()
    reasons = np.empty((len(rules), facts.size), dtype=np.int8)
    for index, rule in enumerate(rules):
        if isinstance(rule, MinGrade):
            reasons[index] = grade_rules.judge_grade(rule, facts, grades)
        else:
            reasons[index] = _KINDS[rule.kind][0](rule, facts)
    return Judgement(rules, facts, grades, reasons, OUTCOME_OF_CODE[reasons])


def judge_one(
    rules: Iterable[AnyRule],
    plain: Mapping[str, object],
    hosts: Sequence[str] | None = None,
    grades: Grades | None = None,
) -> list[Verdict]:
    """The same for one person out of plain values by fact name; `hosts` are the hosts of the listed projects."""
    return judge(rules, Facts.of_one(plain, hosts), grades).row(0)


def _excludes(rule: AnyRule, verdict: int) -> bool:
    if isinstance(rule, Ceilings):
        return False
    return verdict == NOT_MET or (verdict == CANNOT_TELL and rule.cannot_tell == "exclude")
