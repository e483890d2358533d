"""The rule about a project's host: judged choice by choice, and from the choices for the student as a whole."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from sojourn.core.eligibility.facts import Facts, Flags, Listed, Reasons, members
from sojourn.core.eligibility.reasons import CODE
from sojourn.core.eligibility.rules import NotAtDegreeInstitution, Rule
from sojourn.core.words import Words

Counts = npt.NDArray[np.intp]


def out_of_reach(rules: Iterable[Rule], facts: Facts, listed: Listed) -> Flags:
    """Which listed choices a rule about hosts keeps from the student who listed them.

    Shapes: (choices,), in the order of `listed`. False for a student whose degree institution is not known. An
    institution is compared as an id with the id of the host; several are separated by semicolons.
    """
    if not any(isinstance(rule, NotAtDegreeInstitution) for rule in rules):
        return np.zeros(len(listed.rows), dtype=np.bool_)
    degrees = facts.words("degree_institution")
    host_code = {host: code for code, host in enumerate(listed.hosts.vocabulary)}
    width = len(host_code) + 1
    pairs = sorted(
        {
            cell * width + host_code[institution]
            for cell, text in enumerate(degrees.vocabulary)
            for institution in members(text)
            if institution in host_code
        }
    )
    if not pairs:
        return np.zeros(len(listed.rows), dtype=np.bool_)
    # A missing degree (code -1) or host must not meet a pair by arithmetic, hence the second look at both.
    cells = degrees.codes[listed.rows].astype(np.int64)
    asked = cells * width + listed.hosts.codes
    known = np.array(pairs, dtype=np.int64)
    place = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    found: Flags = (known[place] == asked) & (cells >= 0) & (listed.hosts.codes >= 0)
    return found


def judge_hosts(rule: NotAtDegreeInstitution, facts: Facts) -> Reasons:
    """Whether some, all or none of the listed hosts are out of reach."""
    if facts.listed is None:
        reasons = np.full(facts.size, CODE["host_no_choices"])
    else:
        barred, every = _counts(rule, facts, facts.listed)
        reasons = np.full(facts.size, CODE["host_met"])
        reasons[barred > 0] = CODE["host_some_out_of_reach"]
        reasons[barred == every] = CODE["host_all_out_of_reach"]
        reasons[every == 0] = CODE["host_no_choices"]
    reasons[facts.lacks("degree_institution")] = CODE["host_degree_missing"]
    return reasons


def hosts_figures(rule: NotAtDegreeInstitution, facts: Facts, row: int) -> dict[str, object]:
    """The degree institution, how many choices there are, and how many are out of reach."""
    figures: dict[str, object] = {"institution": facts.at("degree_institution", row), "choices": None, "barred": None}
    if facts.listed is not None:
        mine = np.flatnonzero(facts.listed.rows == row)
        hosts = facts.listed.hosts
        own = Listed(facts.listed.rows[mine], Words(hosts.codes[mine], hosts.vocabulary))
        figures["choices"] = len(mine)
        figures["barred"] = int(out_of_reach([rule], facts, own).sum())
    return figures


def _counts(rule: NotAtDegreeInstitution, facts: Facts, listed: Listed) -> tuple[Counts, Counts]:
    barred = out_of_reach([rule], facts, listed)
    return (
        np.bincount(listed.rows[barred], minlength=facts.size),
        np.bincount(listed.rows, minlength=facts.size),
    )
