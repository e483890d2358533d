"""Who may take part, and which listed projects are out of reach before the match."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from sojourn.core.eligibility import FACTS, Facts, Listed, Words, judge, out_of_reach
from sojourn.core.grades import Grades
from sojourn.core.verify.amounts import full_amount
from sojourn.tables.call import Call

Bools = NDArray[np.bool_]
Wide = NDArray[np.int64]


@dataclass(frozen=True)
class Verdicts:
    """Shapes: `broken` the rules that each student breaks, in the order of the rules, empty for a held student;
    `is_eligible` (S,); `over_ceiling` (C,) and `barred` (C,) the choices refused before the match, by a ceiling or by
    the rule about hosts, whose id is `barring_rule`; `weeks` (P,) of each project.
    """

    broken: list[tuple[str, ...]]
    is_eligible: Bools
    over_ceiling: Bools
    barred: Bools
    barring_rule: str | None
    weeks: Wide

    @property
    def out_of_reach(self) -> Bools:
        """The choices refused before the match. Shapes: (C,)."""
        return self.over_ceiling | self.barred


def verdicts(call: Call, listed: pl.DataFrame, held: NDArray[np.int32]) -> Verdicts:
    """The verdicts of the programme's rules. Shapes: `listed` by student and rank, `held` (S,)."""
    owner, project = listed["student"].to_numpy(), listed["project"].to_numpy()
    facts = _facts(call, owner, project)
    judgement = judge(call.programme.eligibility, facts, Grades(call.programme.grades))
    flags = [(rule.id, judgement.excludes(index)) for index, rule in enumerate(call.programme.eligibility)]
    flags += _choice_rules(call, owner, project)
    broken: list[tuple[str, ...]] = [()] * call.students.height
    any_broken = np.zeros(call.students.height, dtype=np.bool_)
    for _, flag in flags:
        any_broken |= flag
    any_broken &= held < 0
    for row in np.flatnonzero(any_broken):
        broken[row] = tuple(rule for rule, flag in flags if flag[row])
    assert facts.listed is not None
    barred = out_of_reach(call.programme.eligibility, facts, facts.listed)
    weeks = call.projects["weeks"].fill_null(call.programme.award.weeks).to_numpy()
    rule = next((one.id for one in call.programme.eligibility if one.kind == "not_at_degree_institution"), None)
    return Verdicts(broken, ~any_broken, _over_ceiling(call, weeks, owner, project), barred, rule, weeks)


def _choice_rules(call: Call, owner: Wide, project: Wide) -> list[tuple[str, Bools]]:
    rules = call.programme.choices
    counts = np.bincount(owner, minlength=call.students.height)
    flags = [("choices.min", counts < rules.min)]
    if rules.max is not None:
        flags.append(("choices.max", counts > rules.max))
    if rules.distinct_regions > 1:
        named = pl.DataFrame({"student": owner, "region": call.projects["region"].gather(project)}).drop_nulls()
        pairs = named.unique()["student"].to_numpy()
        regions = np.bincount(pairs, minlength=call.students.height)
        flags.append(("choices.distinct_regions", regions < rules.distinct_regions))
    return flags


def _facts(call: Call, owner: Wide, project: Wide) -> Facts:
    columns: dict[str, NDArray[np.generic] | Words] = {}
    missing = {}
    for name, kind in FACTS.items():
        column = call.students[name]
        if kind == "words":
            columns[name] = _words(column)
            continue
        missing[name] = column.is_null().to_numpy()
        if kind == "flag":
            columns[name] = column.fill_null(value=False).to_numpy()
        elif kind == "date":
            columns[name] = column.to_numpy().astype("datetime64[D]")
        else:
            columns[name] = column.cast(pl.Float64).fill_null(float("nan")).to_numpy()
    hosts = _words(call.projects["host"])
    listed = Listed(owner, Words(hosts.codes[project], hosts.vocabulary))
    return Facts(call.students.height, columns, missing, listed)


def _words(column: pl.Series) -> Words:
    vocabulary = column.drop_nulls().unique().sort()
    coded = pl.DataFrame({"text": vocabulary}).with_row_index("code")
    found = pl.DataFrame({"text": column}).join(coded, on="text", how="left", maintain_order="left")["code"]
    return Words(found.cast(pl.Int32).fill_null(-1).to_numpy(), tuple(vocabulary))


def awards(call: Call, student: NDArray[np.integer], weeks: Wide) -> Wide:
    """The award of each student for so many weeks, after the ceiling. Shapes: (N,) and (N,); the answer (N,)."""
    award = call.programme.award
    country = call.students["country"].gather(student)
    pairs = pl.DataFrame({"weeks": weeks, "country": country})
    distinct = pairs.unique()
    full = [full_amount(award, stay, where) for stay, where in distinct.iter_rows()]
    found = pairs.join(
        distinct.with_columns(pl.Series("full", full, dtype=pl.Int64)),
        on=["weeks", "country"],
        how="left",
        nulls_equal=True,
        maintain_order="left",
    )["full"].to_numpy()
    prior = call.students["prior_award_minor"].fill_null(0).to_numpy()[student]
    left: Wide = np.maximum(np.minimum(found, award.ceiling_minor - prior), 0)
    return left


def _over_ceiling(call: Call, weeks: Wide, owner: Wide, project: Wide) -> Bools:
    prior = call.students["prior_weeks"].fill_null(0).to_numpy()[owner]
    too_long: Bools = prior > call.programme.award.weeks_max - weeks[project]  # no sum that could pass 64 bits
    over: Bools = too_long | (awards(call, owner, weeks[project]) == 0)
    return over
