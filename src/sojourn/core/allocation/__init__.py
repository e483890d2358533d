"""The allocation: the market as arrays, the mechanism with two solvers, the reasons.

Source: Abraham, Irving, Manlove, Two algorithms for the student-project allocation problem, 2007 (stable allocation under
project and supervisor capacities); Kamada, Kojima, Stability and strategy-proofness for matching with constraints, 2015 and
2018 (the public seat rule under caps of groups).
"""

from sojourn.core.allocation.lottery import lottery_order
from sojourn.core.allocation.market import HomeSide, Market, NestedProjects, nest_projects
from sojourn.core.allocation.result import NOT_TAKEN, REFUSED_BY_COUNTRY, REFUSED_BY_HOME, TAKEN, Result
from sojourn.core.allocation.solve import SOLVERS, available_solver, solve

__all__ = [
    "NOT_TAKEN",
    "REFUSED_BY_COUNTRY",
    "REFUSED_BY_HOME",
    "SOLVERS",
    "TAKEN",
    "HomeSide",
    "Market",
    "NestedProjects",
    "Result",
    "available_solver",
    "lottery_order",
    "nest_projects",
    "solve",
]
