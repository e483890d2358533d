"""Ten thousand lotteries of one call, on all cores."""

import os
import time
from pathlib import Path

import numpy as np

from folders import write_call
from instances import Caps, Drawn, caps, draw
from measuring import Part, Row, Timing, interleaved, seconds
from sojourn.core.allocation import Draw, solve
from sojourn.desk.simulate import Trial, seed_of, simulate_trial
from sojourn.tables import read_call

AIM = 60.0  # seconds
BROKEN_DOWN = 20  # lotteries whose parts are timed one by one
WORDS = (
    "What `sojourn simulate` does after reading the call: for every lottery all keys are drawn anew, the orders made, "
    "the market solved, seats and choices counted; spread over all cores, the start of the workers included."
)


def measure(students: int, lotteries: int, folder: Path) -> Part:
    """Two calls: priority by merit with capacities alone; rankings with every cap, quota and reserve."""
    drawn = draw(students)
    rows = _call(drawn, folder / "merit", None, lotteries, by_merit=True)
    rows += _call(drawn, folder / "rankings", caps(drawn), lotteries, by_merit=False)
    return Part("lotteries", f"{lotteries:,} lotteries of {students:,} students", WORDS, tuple(rows))


def _call(drawn: Drawn, folder: Path, limits: Caps | None, lotteries: int, *, by_merit: bool) -> list[Row]:
    name = "rankings, every cap" if limits else "merit, capacities"
    write_call(drawn, folder, by_merit=by_merit, limits=limits)
    trial = Trial.of(read_call(folder))
    begin = time.perf_counter()
    tally = simulate_trial(trial, lotteries)
    took = time.perf_counter() - begin
    assert len(tally.placed) == lotteries
    one = _broken_down(trial)
    parts = ", ".join(f"{part} {seconds(timing.best)}" for part, timing in one.items())
    return [
        Row(f"{name}: {lotteries:,} lotteries on {os.cpu_count()} cores", seconds(took), took, aim=AIM),
        Row(f"{name}: lotteries a second", f"{lotteries / took:,.0f}"),
        Row(f"{name}: one lottery on one core", parts),
    ]


def _broken_down(trial: Trial) -> dict[str, Timing]:
    draws = iter(Draw(seed_of(trial.seed, number), trial.programme, trial.round) for number in range(2 * BROKEN_DOWN))
    market = trial.orders.drawn(trial.market, next(draws))
    result = solve(market)
    placed = np.flatnonzero(result.choice >= 0)
    project = market.project[market.start[placed] + result.choice[placed]]
    return interleaved(
        {
            "keys and orders": lambda: trial.orders.drawn(trial.market, next(draws)),
            "solving": lambda: solve(market),
            "counting caps": lambda: trial.caps.used(project, placed),
            "everything": lambda: trial.run(0, 1),
        },
        BROKEN_DOWN,
    )
