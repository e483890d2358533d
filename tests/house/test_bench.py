"""The measurements run at tiny size, measure what they say, and their page names every part. No clock is judged."""

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from sojourn.core.allocation import solve
from sojourn.core.verify import check_market

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "bench"
NAMES = (
    "measuring",
    "instances",
    "folders",
    "solve",
    "peers",
    "whole",
    "lotteries",
    "pages",
    "deadline_load",
    "deadline",
    "run",
)
TINY = 60

Bench = dict[str, ModuleType]


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    """The scripts as modules; their short names are taken back afterwards."""
    before = {name: sys.modules.pop(name, None) for name in NAMES}
    sys.path.insert(0, str(BENCH))
    yield {name: importlib.import_module(name) for name in NAMES}
    sys.path.remove(str(BENCH))
    for name, module in before.items():
        del sys.modules[name]
        if module is not None:
            sys.modules[name] = module


def told(part: Any) -> dict[str, str]:
    return {row.what: row.measured for row in part.rows}


def test_the_same_seed_draws_the_same_market_and_another_seed_another(bench: Bench) -> None:
    draw = bench["instances"].draw

    first, again, other = draw(TINY), draw(TINY), draw(TINY, seed=2)

    assert np.array_equal(first.listed, again.listed)
    assert np.array_equal(first.places, again.places)
    assert not np.array_equal(first.listed, other.listed)


def test_every_student_lists_distinct_projects_and_nobody_has_a_capacity_of_zero(bench: Bench) -> None:
    drawn = bench["instances"].draw(5_000)

    ordered = np.sort(drawn.listed, axis=1)

    assert (np.diff(ordered, axis=1) > 0).all()
    assert (int(drawn.seats.min()), int(drawn.supervisor_seats.min())) == (1, 1)
    assert (int(ordered.min()), int(ordered.max())) == (0, len(drawn.seats) - 1)


def test_a_quarter_of_the_projects_has_half_of_the_choices(bench: Bench) -> None:
    drawn = bench["instances"].draw(20_000)

    listed = np.sort(np.bincount(drawn.listed.ravel(), minlength=len(drawn.seats)))[::-1]

    share = listed[: len(listed) // 4].sum() / listed.sum()
    assert 0.48 < share < 0.52


def test_a_supervisor_ranks_a_student_of_two_of_its_projects_once(bench: Bench) -> None:
    places_in_orders = bench["instances"].places_in_orders
    unit = np.array([0, 0, 0, 1, 1], dtype=np.int32)
    student = np.array([4, 4, 9, 4, 2], dtype=np.int32)

    places = places_in_orders(unit, student, 1)

    assert places[0] == places[1]
    assert sorted({int(places[0]), int(places[2])}) == [0, 1]
    assert sorted(places[3:].tolist()) == [0, 1]


@pytest.mark.parametrize("by_merit", [True, False])
@pytest.mark.parametrize("every_cap", [True, False])
def test_solver_and_check_agree_on_every_drawn_configuration(bench: Bench, by_merit: bool, every_cap: bool) -> None:
    instances, measured = bench["instances"], bench["solve"]
    drawn = instances.draw(2_000)
    limits = instances.caps(drawn) if every_cap else None

    result = solve(instances.market(drawn, by_merit=by_merit, limits=limits))

    instance = instances.checked(drawn, by_merit=by_merit, limits=limits)
    assignment = measured.assignment_of(drawn, result)
    assert check_market(instance, assignment, result.state >= 2) == []


def test_the_drawn_caps_bind_at_every_level(bench: Bench) -> None:
    instances, measured = bench["instances"], bench["solve"]
    drawn = instances.draw(20_000)
    limits = instances.caps(drawn)

    result = solve(instances.market(drawn, by_merit=True, limits=limits))

    placed = np.flatnonzero(result.choice >= 0)
    host = drawn.host[drawn.supervisor[measured.assignment_of(drawn, result)[placed]]]
    assert (np.bincount(host, minlength=len(limits.host)) >= limits.host).any()
    assert (np.bincount(drawn.home[placed], minlength=len(limits.quota)) >= limits.quota).any()
    assert len(placed) == limits.seats
    assert (result.state >= 2).any()


def test_claims_are_none_for_our_result_and_some_when_a_placed_student_is_sent_away(bench: Bench) -> None:
    instances, peers, measured = bench["instances"], bench["peers"], bench["solve"]
    drawn = instances.draw(500)
    ours = measured.assignment_of(drawn, solve(instances.market(drawn, by_merit=False)))
    worse = ours.copy()
    worse[np.flatnonzero(ours >= 0)[0]] = -1

    counted = peers.count_claims(drawn, ours), peers.count_claims(drawn, worse)

    assert counted[0] == 0
    assert counted[1] > 0


def test_a_peer_that_is_not_there_or_fails_is_said_to_fail(bench: Bench) -> None:
    answer = bench["peers"].run_peer("nobody", TINY, 1)

    assert answer == {"failed": "failed: KeyError: 'nobody'"}


def test_a_peer_that_passes_the_limit_is_stopped_and_said_so(bench: Bench, tmp_path: Path) -> None:
    script = tmp_path / "slow.py"
    script.write_text("import time\nprint('ready', flush=True)\ntime.sleep(60)\n", encoding="utf-8")

    answer = bench["peers"].run_peer("slow", TINY, 1, limit=0.2, script=script)

    assert answer == {"failed": "stopped after 0 s"}


@pytest.mark.parametrize("peer", ["matching", "algmatch"])
def test_exact_peers_give_the_same_matching(bench: Bench, peer: str) -> None:
    pytest.importorskip(peer)

    part = bench["peers"].measure((TINY,), 1, (peer,))

    assert told(part)[f"{TINY} students: {peer}"].endswith("; the same matching")


def test_min_cost_flow_is_told_with_its_justified_claims(bench: Bench) -> None:
    pytest.importorskip("ortools")

    part = bench["peers"].measure((TINY,), 1, ("ortools",))

    assert told(part)[f"{TINY} students: ortools"].endswith(" justified claims")


def test_solving_is_measured_in_every_configuration(bench: Bench, tmp_path: Path) -> None:
    part = bench["solve"].measure(TINY, 1, tmp_path)

    ratios = [row.what for row in part.rows if row.limit is not None]
    assert ratios == [
        f"{caps}, {priority}: {what} / polars"
        for priority in ("rankings", "merit")
        for caps in ("capacities", "every cap")
        for what in ("solve", "verify")
    ]


def test_integer_tables_hold_the_market(bench: Bench, tmp_path: Path) -> None:
    drawn = bench["instances"].draw(TINY)

    files = bench["folders"].write_integers(drawn, tmp_path, by_merit=False)

    choices, rankings = bench["solve"].read_all(files)[3:]
    assert choices["project"].to_list() == drawn.listed.ravel().tolist()
    assert rankings["rank"].to_list() == drawn.places.tolist()
    assert rankings["student"].to_list() == drawn.owner.tolist()


def test_growth_is_an_exponent_over_all_sizes(bench: Bench) -> None:
    part = bench["solve"].measure_growth([100, 1_000], 1)

    assert [row.what for row in part.rows if row.aim == 1.2] == [
        "rankings: exponent (least squares)",
        "merit: exponent (least squares)",
    ]
    assert bench["run"].growth_sizes(10_000, 1_000_000) == [10_000, 31_623, 100_000, 316_228, 1_000_000]


def test_a_large_market_is_solved_in_a_process_of_its_own_with_its_peak_memory(bench: Bench, tmp_path: Path) -> None:
    part = bench["solve"].measure_large(TINY, tmp_path)

    drawn = bench["instances"].draw(TINY)
    placed = int((solve(bench["instances"].market(drawn, by_merit=True)).choice >= 0).sum())
    assert told(part)["merit: placed"] == str(placed)
    memory = [row.value for row in part.rows if row.limit == 16.0]
    assert len(memory) == 2
    assert all(0.01 < value < 2 for value in memory)


def test_the_whole_command_and_the_check_of_its_files_run_on_the_drawn_calls(bench: Bench, tmp_path: Path) -> None:
    part = bench["whole"].measure(200, 1, tmp_path)

    certificate = json.loads((tmp_path / "rankings" / "out" / "certificate.json").read_text(encoding="utf-8"))
    assert certificate["configuration"]["caps"] == [
        *("project", "supervisor", "host", "region", "hub", "seats", "home", "country")
    ]
    assert [row.what for row in part.rows if row.aim == 15.0] == [
        "merit, capacities: allocate / polars reads",
        "rankings, every cap: allocate / polars reads",
    ]


def test_lotteries_are_counted_and_broken_down(bench: Bench, tmp_path: Path) -> None:
    part = bench["lotteries"].measure(100, 4, tmp_path)

    assert [row.what for row in part.rows if row.aim == 60.0] == [
        f"{call}: 4 lotteries on {bench['lotteries'].os.cpu_count()} cores"
        for call in ("merit, capacities", "rankings, every cap")
    ]


def test_the_figures_of_pages_are_told_for_every_size_and_judged_from_the_smallest_to_the_largest(bench: Bench) -> None:
    pages = bench["pages"]
    found = [
        {
            "size": size,
            "search": {"wall": 1.0, "wall95": 2.0, "cpu": 3.0},
            "pages": {name: {"cpu": size / 10, "cpu95": 9.0, "raw": 8.0, "queries": 4} for name in pages.NAMES},
            "indexed": 0.5,
            "shelf": 0.1,
        }
        for size in (TINY, 2 * TINY)
    ]

    rows = {row.what: row for row in pages.told_of("SQLite", found)}

    assert rows["SQLite, 120 projects: search, p50 (p95)"].measured == "1.0 ms (2.0 ms)"
    assert rows["SQLite, 60 projects: officers' list of projects"].measured == "6.0 ms CPU (9.0; raw 8.0), 4 queries"
    assert rows["SQLite, 60 projects: catalogue with words, the search with it"].limit == pages.LIST + 3.0
    assert rows["SQLite: front page, CPU at 120 / at 60"].measured == "2.00×"


def test_half_of_all_applicants_hand_in_within_the_last_tenth(bench: Bench) -> None:
    found = sorted(bench["deadline_load"].moments(1_000, 100.0))

    assert 450 < sum(moment >= 90.0 for moment in found) < 550
    assert (found[0] >= 0.0, found[-1] <= 100.0) == (True, True)


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({"interests": ["words 7"]}, {"saves": 0, "submissions": 0, "doubled": 0}),
        ({"interests": ["words 6"]}, {"saves": 1, "submissions": 0, "doubled": 0}),
        ({}, {"saves": 1, "submissions": 1, "doubled": 0}),
    ],
)
def test_a_save_that_was_confirmed_and_is_not_there_counts_as_lost(
    bench: Bench, kept: dict[str, list[str]], expected: dict[str, int]
) -> None:
    said = bench["deadline_load"].Said("a", written=8, kept=7, receipt="/receipts/1/")
    done = bench["deadline_load"].Day(said=[said])
    text = kept.get("interests", [""])[0]
    submissions = [{"receipt": "r", "number": 1, "answers": {"interests": text}}] if kept else []

    assert bench["deadline"].found_of(done, [{"code": "a", "texts": kept, "submissions": submissions}]) == expected


def test_what_was_handed_in_twice_is_counted(bench: Bench) -> None:
    said = bench["deadline_load"].Said("a")
    twice = [{"receipt": name, "number": 1, "answers": {}} for name in "rs"]

    found = bench["deadline"].found_of(
        bench["deadline_load"].Day(said=[said]), [{"code": "a", "texts": {}, "submissions": twice}]
    )

    assert found == {"saves": 0, "submissions": 0, "doubled": 1}


@pytest.mark.long
def test_a_deadline_day_loses_nothing_also_where_the_server_is_killed(bench: Bench) -> None:
    part = bench["deadline"].measure(6, 8, (), ("sqlite",))

    lost = [(row.measured, row.verdict()) for row in part.rows if "confirmed and lost" in row.what]
    assert lost == [("0, 0", "within the limit")] * 2
    assert [row.measured for row in part.rows if row.what.endswith("handed in")] == ["6", "6"]


@pytest.mark.long
def test_pages_are_measured_at_every_size_on_every_database_there_is(bench: Bench) -> None:
    part = bench["pages"].measure((TINY, 2 * TINY), 2)

    searches = [row.what for row in part.rows if row.limit == 50.0]
    assert searches[:2] == [f"SQLite, {size} projects: search, p50 (p95)" for size in (TINY, 2 * TINY)]
    assert len(searches) in (2, 4)
    assert told(part)[f"SQLite, {TINY} projects: officers' list of projects"].endswith(" queries")


@pytest.mark.parametrize(
    ("value", "aim", "limit", "at_least", "verdict"),
    [
        (1.5, 2.0, 4.0, False, "aim met"),
        (3.0, 2.0, 4.0, False, "limit met, aim not met"),
        (5.0, 2.0, 4.0, False, "**not met**"),
        (5.0, None, 6.0, False, "within the limit"),
        (9_999.0, 10_000.0, None, True, "**not met**"),
        (10_000.0, 10_000.0, None, True, "aim met"),
        (None, 2.0, None, False, "not measured"),
        (1.0, None, None, False, ""),
    ],
)
def test_a_figure_is_judged_by_its_aim_and_its_limit(
    bench: Bench, value: float | None, aim: float | None, limit: float | None, at_least: bool, verdict: str
) -> None:
    row = bench["measuring"].Row("figure", "shown", value, aim, limit, at_least)

    assert row.verdict() == verdict


def test_the_peak_of_a_child_does_not_count_the_process_that_starts_it(bench: Bench) -> None:
    kept = np.ones(60_000_000)  # half a gigabyte in this process

    ended = bench["measuring"].run_child([sys.executable, "-c", "print('done')"])

    assert (ended.code, ended.output) == (0, "done\n")
    assert ended.memory < kept.nbytes / 2


def test_a_part_keeps_its_figures_as_json(bench: Bench) -> None:
    measuring = bench["measuring"]
    part = measuring.Part("name", "A title", "Words.", (measuring.Row("what", "1 s", 1.0, aim=2.0),))

    again = measuring.Part.of(json.loads(json.dumps(part.plain())))

    assert again == part


def test_docs_numbers_names_every_part_with_machine_and_date(bench: Bench, tmp_path: Path) -> None:
    run = bench["run"]
    names = list(run.parts(run.read_arguments([]), tmp_path))

    page = (ROOT / "docs" / "numbers.md").read_text(encoding="utf-8")

    measured = [line.split("`")[1] for line in page.splitlines() if line.startswith("Part `")]
    assert measured == names
    assert page.count("; processor ") == page.count("date 20") == len(names)
