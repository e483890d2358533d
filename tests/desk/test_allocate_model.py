"""The whole run against the literal model of the mechanism, on random calls of every configuration."""

import shutil
from pathlib import Path
from random import Random

import polars as pl
import pytest
from brute import Model
from calls import to_call, write_call
from generate import CONFIGURATIONS, random_case

from sojourn.core.allocation.kernel import kernel
from sojourn.desk.allocate import allocate
from sojourn.tables import Call, read_call
from sojourn.tables.outcome import Outcome, csv_bytes, sorted_tables

TABLES = ("students", "projects", "supervisors", "choices", "rankings", "nominations", "held")
SOLVERS = ["numpy", pytest.param("compiled", marks=pytest.mark.skipif(kernel() is None, reason="no compiled kernel"))]
SEEDS = [range(30), pytest.param(range(30, 800), marks=pytest.mark.long)]


def rows(frame: pl.DataFrame) -> list[list[tuple[str, object]]]:
    return [sorted(row.items()) for row in frame.to_dicts()]


def written(outcome: Outcome) -> dict[str, bytes]:
    return {name: csv_bytes(frame) for name, frame in sorted_tables(outcome).items()}


@pytest.mark.parametrize("seeds", SEEDS, ids=["fast", "long"])
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
@pytest.mark.parametrize("solver", SOLVERS)
def test_allocation_refusals_and_caps_are_those_of_the_model(solver: str, configuration: str, seeds: range) -> None:
    for seed in seeds:
        case = random_case(Random(f"{configuration} {seed}"), configuration)
        model = Model(case)
        result = model.run()

        outcome = allocate(to_call(case), solver)

        assert rows(outcome.allocation) == [sorted(row.items()) for row in model.allocation(result)], seed
        assert rows(outcome.refusals) == [sorted(row.items()) for row in model.refusals(result)], seed
        assert rows(outcome.caps) == [sorted(row.items()) for row in model.cap_rows(result)], seed


@pytest.mark.parametrize(
    "seeds", [range(12), pytest.param(range(12, 150), marks=pytest.mark.long)], ids=["fast", "long"]
)
def test_larger_calls_are_allocated_like_the_model(seeds: range) -> None:
    for seed in seeds:
        case = random_case(Random(f"larger {seed}"), students=30, projects=12)
        model = Model(case)
        result = model.run()

        outcome = allocate(to_call(case))

        assert rows(outcome.allocation) == [sorted(row.items()) for row in model.allocation(result)], seed
        assert rows(outcome.refusals) == [sorted(row.items()) for row in model.refusals(result)], seed
        assert rows(outcome.caps) == [sorted(row.items()) for row in model.cap_rows(result)], seed


def test_every_code_of_a_refusal_is_met_among_the_examples() -> None:
    met = set()
    for configuration in CONFIGURATIONS:
        for seed in range(30):
            case = random_case(Random(f"{configuration} {seed}"), configuration)
            met |= set(allocate(to_call(case)).refusals["cap"])

    assert met == {
        *("project", "supervisor", "host", "region", "hub", "seats"),
        *("home", "country", "ceiling", "unacceptable", "not_nominated"),
    }


def test_the_order_of_the_rows_of_every_table_changes_no_byte(tmp_path: Path) -> None:
    for seed in range(25):
        rng = Random(seed)
        folder = write_call(random_case(Random(f"rows {seed}"), "home_side"), tmp_path / f"{seed}")
        call = read_call(folder)
        before = written(allocate(call))
        for table in TABLES:
            path = folder / f"{table}.csv"
            if path.exists():
                heading, *lines = path.read_text(encoding="utf-8").splitlines()
                rng.shuffle(lines)
                path.write_text("\n".join([heading, *lines]) + "\n", encoding="utf-8")

        again = read_call(folder)

        assert again.digests == call.digests
        assert written(allocate(again)) == before, seed


def renamed(call: Call, prefix: str) -> Call:
    """The call with other ids for supervisors, hosts, regions, hubs and tracks, none of which is drawn lots for."""
    other = {"host", "region", "hub", "track"}
    frames = {
        name: getattr(call, name).with_columns(
            pl.concat_str(pl.lit(prefix), column).alias(column) for column in other & set(getattr(call, name).columns)
        )
        for name in TABLES
    }
    rules = call.programme.allocation
    caps = rules.caps.model_copy(
        update={
            kind: {prefix + name: seats for name, seats in getattr(rules.caps, kind).items()}
            for kind in ("host", "region", "hub")
        }
    )
    reserve = tuple(each.model_copy(update={"track": prefix + each.track}) for each in rules.reserve)
    programme = call.programme.model_copy(
        update={"allocation": rules.model_copy(update={"caps": caps, "reserve": type(rules.reserve)(reserve)})}
    )
    return Call(programme=programme, ranks_by=call.ranks_by, warnings=(), digests=call.digests, **frames)


def test_names_for_which_no_lots_are_drawn_may_be_others_and_nobody_moves() -> None:
    for seed in range(60):
        call = to_call(random_case(Random(f"names {seed}"), "home_side"))

        other = allocate(renamed(call, "다른 "))

        before = allocate(call)
        same = ["student_id", "status", "project_id", "choice_rank", "reason"]
        assert other.allocation.select(same).rows() == before.allocation.select(same).rows(), seed
        figures = ["student_id", "choice_rank", "cap", "seats", "own_position", "last_admitted_position"]
        assert other.refusals.select(figures).rows() == before.refusals.select(figures).rows(), seed


def test_strict_orders_need_no_lots_so_that_students_may_have_other_names(tmp_path: Path) -> None:
    table = ["student_id,home,merit", *(f"{{{n}}},h{n % 2},{n}" for n in range(8))]
    listed = ["student_id,rank,project_id"]
    listed += [f"{{{n}}},{rank + 1},p{(n * 3 + rank) % 4}" for n in range(8) for rank in range(3)]
    projects = "project_id,supervisor_id,host\n" + "".join(f"p{n},u{n},x\n" for n in range(4))
    answers = []
    for names in ([f"s{n}" for n in range(8)], ["갑", "을", "병", "정", "é", "Z z", "-1", "007"]):
        folder = tmp_path / f"{len(answers)}"
        model = write_call(random_case(Random(1), "nested_merit"), folder)
        for each in model.glob("*.csv"):
            each.unlink()
        text = (model / "programme.toml").read_text(encoding="utf-8")
        head = text.partition("[allocation.caps]")[0]
        (model / "programme.toml").write_text(_merit_without_limits(head), encoding="utf-8")
        for name, lines in (("students", table), ("choices", listed)):
            (folder / f"{name}.csv").write_text("\n".join(lines).format(*names) + "\n", encoding="utf-8")
        (folder / "projects.csv").write_text(projects, encoding="utf-8")

        outcome = allocate(read_call(folder))

        where = dict(outcome.allocation.select("student_id", "project_id").iter_rows())
        answers.append([where[name] for name in names])
        shutil.rmtree(folder)

    assert answers[0] == answers[1]
    assert sorted(place for place in answers[0] if place) == ["p0", "p1", "p2", "p3"]


def _merit_without_limits(head: str) -> str:
    kept = [line for line in head.splitlines() if line.split(" ")[0] not in {"max", "priority", "unranked", "round"}]
    lines = [line.replace("distinct_regions = 2", "distinct_regions = 1") for line in kept]
    return "\n".join([*lines, 'priority = "merit"']) + "\n"
