"""One door to the solvers: they answer alike, one is quicker."""

from collections.abc import Callable
from typing import Literal

from sojourn.core.allocation.kernel import kernel, solve_compiled
from sojourn.core.allocation.market import Market
from sojourn.core.allocation.reference import solve_reference
from sojourn.core.allocation.result import Result

Solver = Literal["compiled", "numpy"]
SOLVERS: dict[Solver, Callable[[Market], Result]] = {"compiled": solve_compiled, "numpy": solve_reference}


def available_solver() -> Solver:
    """The quickest solver that this installation has: "compiled" where a C compiler was there when it was installed."""
    return "compiled" if kernel() is not None else "numpy"


def solve(market: Market, solver: Solver | None = None) -> Result:
    """Place the students of a market. Errors: Refused("no_compiled_solver") when that one is asked for and missing."""
    return SOLVERS[solver or available_solver()](market)
