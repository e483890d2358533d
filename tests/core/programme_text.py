"""The contract's example of a programme file, and copies of it with something changed."""

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme import read_programme

EXAMPLE = """\
id = "gri-2024"
name = { en = "Globalink Research Internship", ko = "글로벌링크 연구 인턴십", fr = "Stage de recherche Globalink" }
[choices]
min = 3
max = 7
distinct_regions = 3
[project]
capacity = 1            # when a row says nothing
capacity_max = 5        # the agreement's ceiling
[[eligibility]]
id = "grade"
kind = "min_grade"
percent = 80
[award]
currency = "CAD"
ceiling_minor = 1200000     # per person over every programme of the agreement
weeks_max = 36              # likewise
weeks = 12
components = [ { name = "stipend", amount_minor = 40000, per = "week", cap_weeks = 12 }, { name = "travel", amount_minor = 150000, per = "once" } ]
instalments = [ { share = "0.5", release = "arrival_confirmed" }, { share = "0.5", release = "report_accepted" } ]
[allocation]
priority = "rankings"       # or "merit"
unranked = "after"          # or "unacceptable"
not_nominated = "after"     # or "excluded"
seed = "a public value drawn after the inputs are frozen"
round = 1
[allocation.caps]           # every one optional
seats = 400
budget_minor = 480000000    # seats = floor(budget / award.ceiling_minor); the smaller of the two rules
home = { chonnam = 40, chosun = 40, honam = 40 }
country = { KR = 100 }
host = { }
region = { "Québec" = 120 }
hub = { montreal = 150 }
[[allocation.reserve]]      # soft seats inside a home quota; at most one per home and track
home = "chonnam"
track = "energy"
seats = 10
"""  # noqa: E501  the contract's own lines


def changed(*changes: tuple[str, str], end: str = "") -> str:
    """The example with each first text replaced by the second, once, and something at its end."""
    text = EXAMPLE
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return text + end


def problems_of(text: str) -> list[Problem]:
    """What the reader finds wrong."""
    try:
        read_programme(text)
    except BadInput as fault:
        return fault.problems
    return []


def found(text: str) -> list[tuple[str, str | None, str | None]]:
    """The same as triples of code, key and value."""
    return [(problem.code, problem.column, problem.value) for problem in problems_of(text)]
