"""The whole run: a checked call in, the outcome out."""

from sojourn.core.allocation import Settled, refusals, solve
from sojourn.core.allocation.solve import Solver
from sojourn.desk.certificate import certificate
from sojourn.desk.columns import integers
from sojourn.desk.eligible import Listings, standing
from sojourn.desk.market import draw_of, prepare
from sojourn.desk.tabulate import Run, published_tables
from sojourn.tables import Call
from sojourn.tables.outcome import Outcome


def allocate(call: Call, solver: Solver | None = None) -> Outcome:
    """Run a whole selection. Source: call folder contract, sections 3 and 5."""
    run = run_match(call, solver)
    frames = published_tables(run, refusals(run.settled))
    return Outcome(**frames, certificate=certificate(call, frames["allocation"]))


def run_match(call: Call, solver: Solver | None = None) -> Run:
    """Judge, prepare and solve, without the tables."""
    listings = Listings.of(call)
    stands = standing(call, listings)
    prepared = prepare(call, listings, stands)
    draw = draw_of(call)
    market = prepared.orders.drawn(prepared.market, draw)
    result = solve(market, solver)
    settled = Settled(
        market=market,
        result=result,
        levels=prepared.levels,
        project_seats=integers(call.projects["capacity"], 0),
        held=stands.held,
        out_of_reach=prepared.out_of_reach,
        barred=prepared.barred,
        by_merit=call.programme.allocation.priority == "merit",
        unit_is_project=call.ranks_by == "project",
    )
    return Run(call, listings, stands, prepared, result, settled)
