"""The whole run, from a folder of CSV files to a folder of results, publishes what the literal model publishes."""

from pathlib import Path
from random import Random

import pytest
from brute import Model
from calls import write_call
from generate import CONFIGURATIONS, random_case

from sojourn.desk.allocate import allocate
from sojourn.desk.publish import publish
from sojourn.desk.verify import verify_folder
from sojourn.tables import read_call
from sojourn.tables.outcome import read_outcome


def _rows(rows: list[dict]) -> list[dict]:
    return [dict(sorted(row.items())) for row in rows]


@pytest.mark.parametrize(
    "seeds", [range(40), pytest.param(range(40, 1000), marks=pytest.mark.long)], ids=["fast", "long"]
)
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_a_run_publishes_what_the_model_publishes_and_its_check_finds_no_fault(
    configuration: str, seeds: range, tmp_path: Path
) -> None:
    for seed in seeds:
        case = random_case(Random(seed), configuration)
        model = Model(case)
        result = model.run()
        folder = tmp_path / str(seed)

        call = read_call(write_call(case, folder / "call"))
        publish(call, allocate(call), folder / "out")

        outcome = read_outcome(folder / "out")
        assert _rows(outcome.allocation.to_dicts()) == _rows(model.allocation(result)), seed
        assert _rows(outcome.refusals.to_dicts()) == _rows(model.refusals(result)), seed
        assert _rows(outcome.caps.to_dicts()) == _rows(model.cap_rows(result)), seed
        assert verify_folder(folder / "call", folder / "out").faults == (), seed
