"""The allocation: the market as arrays, the mechanism with two solvers, the reasons.

Source: Abraham, Irving, Manlove, Two algorithms for the student-project allocation problem, 2007 (stable allocation
under project and supervisor capacities); Kamada, Kojima, on stability and safety for students under caps of groups,
2015 and 2018 (the public seat rule).
"""

from sojourn.core.allocation.lottery import UNIT_PREFIX, Draw, Tickets
from sojourn.core.allocation.market import HomeSide, Market, NestedProjects, nest_projects
from sojourn.core.allocation.orders import NOT_RANKED, Orders, Rankings, ranking_rows
from sojourn.core.allocation.reasons import CODES, Level, Refusals, Settled, home_positions, refusals
from sojourn.core.allocation.result import NOT_TAKEN, REFUSED_BY_COUNTRY, REFUSED_BY_HOME, TAKEN, Result
from sojourn.core.allocation.solve import SOLVERS, available_solver, solve

__all__ = [
    "CODES",
    "NOT_RANKED",
    "NOT_TAKEN",
    "REFUSED_BY_COUNTRY",
    "REFUSED_BY_HOME",
    "SOLVERS",
    "TAKEN",
    "UNIT_PREFIX",
    "Draw",
    "HomeSide",
    "Level",
    "Market",
    "NestedProjects",
    "Orders",
    "Rankings",
    "Refusals",
    "Result",
    "Settled",
    "Tickets",
    "available_solver",
    "home_positions",
    "nest_projects",
    "ranking_rows",
    "refusals",
    "solve",
]
