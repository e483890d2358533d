"""Chances over many lotteries: those of the model over the same seeds, wherever they are computed."""

import socket
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import polars as pl
import pytest
from brute import Model
from calls import to_call, write_call
from case import Case
from desk_sample import SMALL, Run
from generate import CONFIGURATIONS, random_case

from sojourn.core.errors import BadInput
from sojourn.desk.simulate import Chances, Trial, read_changed, seed_of, simulate_call, simulate_trial
from sojourn.texts import LANGUAGES, Language

LOTTERIES = 40


def counted(case: Case, lotteries: int) -> tuple[dict[str, list[int]], dict[tuple[str, str | None], list[int]]]:
    """By the model: how often each student got which choice, and the seats used under each cap."""
    ranks: dict[str, list[int]] = {s: [0] * len(row.choices) for s, row in case.students.items()}
    used: dict[tuple[str, str | None], list[int]] = {}
    for number in range(lotteries):
        model = Model(replace(case, seed=seed_of(case.seed, number)))
        result = model.run()
        for student, project in result.placed.items():
            if project in case.students[student].choices:
                ranks[student][case.students[student].choices.index(project)] += 1
        for row in model.cap_rows(result):
            used.setdefault((row["cap"], row["cap_id"]), []).append(row["used"])
    return ranks, used


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
@pytest.mark.parametrize("seed", [0, *[pytest.param(seed, marks=pytest.mark.long) for seed in range(1, 10)]])
def test_chances_are_the_frequencies_of_the_model_over_the_same_seeds(configuration: str, seed: int) -> None:
    case = random_case(Random(f"{configuration} {seed}"), configuration)
    ranks, used = counted(case, LOTTERIES)

    found = simulate_call(to_call(case), LOTTERIES, jobs=1)

    columns = [column for column in found.students.columns if column.startswith("choice_")]
    for row in found.students.to_dicts():
        times = ranks[row["student_id"]]
        assert [row[column] * LOTTERIES for column in columns] == pytest.approx(
            times + [0] * (len(columns) - len(times))
        )
        assert row["placed"] * LOTTERIES == pytest.approx(LOTTERIES if row["student_id"] in case.held else sum(times))
    for row in found.caps.to_dicts():
        seats = used[row["cap"], row["cap_id"]]
        assert row["used_mean"] == pytest.approx(np.mean(seats))
        assert row["full"] == pytest.approx(np.mean([each >= row["seats"] for each in seats]))
    assert found.caps.height == len(used)


def same(one: Chances, other: Chances) -> bool:
    return (
        one.students.equals(other.students)
        and one.caps.equals(other.caps)
        and one.placed.tolist() == other.placed.tolist()
        and one.first.tolist() == other.first.tolist()
    )


def test_the_number_of_processes_changes_nothing() -> None:
    call = to_call(random_case(Random(8), "home_side", students=14))

    one, two = (simulate_call(call, 37, jobs=jobs) for jobs in (1, 2))

    assert same(one, two)
    assert one.placed.shape == (37,)


def test_more_processes_than_lotteries_do_no_harm() -> None:
    call = to_call(SMALL)

    assert same(simulate_call(call, 1, jobs=2), simulate_call(call, 1, jobs=1))


def test_progress_counts_up_to_all_lotteries() -> None:
    told: list[tuple[int, int]] = []

    simulate_trial(Trial.of(to_call(SMALL)), 50, jobs=1, advance=lambda done, whole: told.append((done, whole)))

    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert told[-1] == (50, 50)


def test_a_cluster_of_two_processes_counts_the_same(tmp_path: Path, run: Run) -> None:
    distributed = pytest.importorskip("distributed", reason="the part for clusters is not installed")
    call = write_call(random_case(Random(4), "nested_rankings", students=12), tmp_path / "call")
    words = ["simulate", call, "--lotteries", 24, "--json"]
    alone = run(*words, "--jobs", 1)

    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        together = run(*words, "--scheduler", cluster.scheduler_address)

    assert (together.code, alone.code) == (0, 0)
    assert together.plain == alone.plain


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_an_address_where_no_scheduler_answers_is_refused(
    call: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="the part for clusters is not installed")
    monkeypatch.setattr("sojourn.desk.simulate.ANSWER_WITHIN", 1)
    address = f"tcp://127.0.0.1:{free_port()}"

    said = run("simulate", call, "--lotteries", 2, "--scheduler", address, "--json", "--lang", "fr")

    assert said.code == 2
    assert [(each["code"], each["value"]) for each in said.plain["problems"]] == [("no_scheduler", address)]
    assert said.err.splitlines()[0].endswith(f"Aucun ordonnanceur Dask ne répond à {address}.")


@pytest.mark.parametrize("address", ["nonsense", "tcp://", "http://127.0.0.1:1", "tcp://127.0.0.1:notaport", ""])
def test_what_is_no_address_is_refused(address: str, call: Path, run: Run) -> None:
    pytest.importorskip("distributed", reason="the part for clusters is not installed")

    said = run("simulate", call, "--lotteries", 2, "--scheduler", address, "--json")

    assert said.code == 2
    assert [each["code"] for each in said.plain["problems"]] == ["no_scheduler"]


def test_a_scheduler_without_workers_is_refused(call: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    distributed = pytest.importorskip("distributed", reason="the part for clusters is not installed")
    monkeypatch.setattr("sojourn.desk.simulate.WORKERS_WITHIN", 1)

    with distributed.LocalCluster(n_workers=0, processes=True, dashboard_address=None, host="127.0.0.1") as cluster:
        said = run("simulate", call, "--lotteries", 2, "--scheduler", cluster.scheduler_address, "--json")

    assert (said.code, [each["code"] for each in said.plain["problems"]]) == (2, ["no_workers"])


# Changed rules


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("caps.seats", "1", lambda call: call.programme.allocation.caps.seats == 1),
        ("allocation.caps.seats", "1", lambda call: call.programme.allocation.caps.seats == 1),
        ("caps.home.chonnam", "1", lambda call: call.programme.allocation.caps.home == {"chonnam": 1}),
        ("caps.region", '{ "Québec" = 2 }', lambda call: call.programme.allocation.caps.region == {"Québec": 2}),
        ("caps.region.Québec", "2", lambda call: call.programme.allocation.caps.region == {"Québec": 2}),
        ('caps.region."Québec"', "2", lambda call: call.programme.allocation.caps.region == {"Québec": 2}),
        ('caps.hub."St. John’s"', "2", lambda call: call.programme.allocation.caps.hub == {"St. John’s": 2}),
        ("priority", "merit", lambda call: call.programme.allocation.priority == "merit"),
        ("priority", '"merit"', lambda call: call.programme.allocation.priority == "merit"),
        ("choices.min", "2", lambda call: call.programme.choices.min == 2),
        ("award.ceiling_minor", "500000", lambda call: call.programme.award.ceiling_minor == 500_000),
    ],
)
def test_a_changed_rule_is_read_like_a_written_one(key: str, value: str, read: object, call: Path) -> None:
    before = (call / "programme.toml").read_bytes()

    changed = read_changed(call, [(key, value)])

    assert callable(read)
    assert read(changed)
    assert (call / "programme.toml").read_bytes() == before


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("caps.seets", "3", "unknown_key"),
        ("nonsense", "3", "unknown_key"),
        ("caps.seats.more", "3", "unknown_key"),
        ("priority.more", "3", "unknown_key"),
        ("priority", "fame", "not_an_option"),
        ("caps.seats", "-1", "too_small"),
        ("caps.seats", "many", "wrong_value"),
        ("caps.seats", "", "wrong_value"),
    ],
)
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_a_changed_rule_that_cannot_be_is_refused(
    key: str, value: str, code: str, language: str, call: Path, run: Run
) -> None:
    said = run("simulate", call, "--lotteries", 2, "--set", f"{key}={value}", "--json", "--lang", language)

    assert said.code == 2
    assert [each["code"] for each in said.plain["problems"]] == [code]


def test_an_unknown_rule_is_answered_with_the_nearest(call: Path, run: Run) -> None:
    said = run("simulate", call, "--lotteries", 2, "--set", "caps.seets=3")

    assert said.err.splitlines()[0] == (
        "programme.toml, allocation.caps.seets: There is no key “seets” here. "
        "The nearest known key is allocation.caps.seats."
    )


def test_a_changed_rule_that_crosses_is_refused_like_a_written_one(tmp_path: Path) -> None:
    projects = {**SMALL.projects, "p4": replace(SMALL.projects["p1"], host="ubc")}
    call = write_call(replace(SMALL, projects=projects), tmp_path / "call")

    with pytest.raises(BadInput) as refused:
        read_changed(call, [("caps.host.ubc", "1")])

    assert [problem.code for problem in refused.value.problems] == ["caps_cross_supervisor_host"]


def test_base_and_changed_rules_stand_side_by_side_and_are_saved(call: Path, run: Run) -> None:
    folder = call.parent / "chances"

    said = run("simulate", call, "--lotteries", 6, "--jobs", 1, "--set", "caps.seats=1", "--save", folder, "--json")

    plain = said.plain
    assert said.code == 0
    assert (plain["base"]["placed"], plain["changed"]["placed"]) == (
        {"mean": 3.0, "least": 3, "most": 3},
        {"mean": 1.0, "least": 1, "most": 1},
    )
    assert sorted(path.name for path in folder.iterdir()) == [
        *("caps.csv", "caps_changed.csv", "chances.csv", "chances_changed.csv")
    ]
    saved = pl.read_csv(folder / "chances_changed.csv")
    assert saved.to_dicts() == plain["changed"]["students"]


def test_a_folder_that_is_there_is_refused_before_the_lotteries_are_drawn(call: Path, run: Run) -> None:
    (call.parent / "chances").mkdir()

    said = run("simulate", call, "--lotteries", 10**9, "--save", call.parent / "chances", "--json")

    assert (said.code, [each["code"] for each in said.plain["problems"]]) == (2, ["folder_exists"])


def test_a_folder_that_is_there_is_replaced_when_asked_for(call: Path, run: Run) -> None:
    folder = call.parent / "chances"
    folder.mkdir()
    (folder / "old.csv").write_text("old")

    said = run("simulate", call, "--lotteries", 2, "--jobs", 1, "--save", folder, "--replace", "--json")

    assert said.code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["caps.csv", "chances.csv"]


@pytest.mark.parametrize("options", [[], ["--replace"]])
def test_chances_never_take_the_place_of_the_call(call: Path, run: Run, options: list[str]) -> None:
    for target in (call, call.parent):
        said = run("simulate", call, "--lotteries", 10**9, "--save", target, *options, "--json")

        assert (said.code, [each["code"] for each in said.plain["problems"]]) == (2, ["replaces_input"])
    assert (call / "programme.toml").is_file()


def test_held_students_are_placed_in_every_lottery(tmp_path: Path, run: Run) -> None:
    case = replace(SMALL, held={"s5": "p1"}, round=2, seats=1)
    call = write_call(case, tmp_path / "call")

    plain = run("simulate", call, "--lotteries", 3, "--jobs", 1, "--json").plain

    assert plain["base"]["held"] == 1
    assert plain["base"]["placed"] == {"mean": 1.0, "least": 1, "most": 1}


def test_a_held_seat_is_certain_and_counts_as_the_choice_that_it_is(tmp_path: Path, run: Run) -> None:
    case = replace(SMALL, held={"s1": "p1", "s4": "p1", "s6": "p3"}, round=2, seats=3)
    case = replace(case, projects={**case.projects, "p1": replace(case.projects["p1"], capacity=2)})
    call, out = write_call(case, tmp_path / "call"), tmp_path / "out"

    found = run("simulate", call, "--lotteries", 3, "--jobs", 1, "--json").plain["base"]
    counts = run("allocate", call, "--out", out, "--json").plain["counts"]

    chances = {row["student_id"]: (row["placed"], row["choice_1"], row["choice_2"]) for row in found["students"]}
    assert chances == {
        **dict.fromkeys(("s2", "s3", "s5"), (0.0, 0.0, 0.0)),
        "s1": (1.0, 1.0, 0.0),
        "s4": (1.0, 0.0, 1.0),
        "s6": (1.0, 0.0, 0.0),
    }
    assert (found["placed"]["mean"], found["first_choice"]["mean"]) == (counts["placed"], counts["first_choice"])


CHANCES = {
    "en": ["Students by their chance of a place:", "  never: 3", "  always: 1"],
    "ko": ["배정 가능성별 학생 수:", "  한 번도 배정되지 않음: 3명", "  항상 배정됨: 1명"],
    "fr": ["Étudiants selon leur chance d’obtenir une place\u00a0:", "  jamais\u00a0: 3", "  toujours\u00a0: 1"],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_waits_for_a_seat_is_counted_by_chance_also_who_never_enters(
    language: Language, tmp_path: Path, run: Run
) -> None:
    # s1 holds a seat, s6 is ineligible; s2 and s4 may go as far as their homes, s5 of a home without a seat never does.
    case = replace(SMALL, held={"s1": "p1"}, round=2, seats=2, home={"chonnam": 2, "chosun": 0, "honam": 0})
    call = write_call(case, tmp_path / "call")

    said = run("simulate", call, "--lotteries", 3, "--jobs", 1, "--lang", language)

    lines = [line.removeprefix("  ") for line in said.out.splitlines()]
    begin = lines.index(CHANCES[language][0])
    assert [lines[begin], lines[begin + 1], lines[begin + 6]] == CHANCES[language]
    assert [line.rpartition(" ")[2].rstrip("명") for line in lines[begin + 2 : begin + 6]] == ["0"] * 4


def test_caps_of_homes_and_countries_that_no_row_names_are_listed_as_unused(tmp_path: Path, run: Run) -> None:
    call = write_call(replace(SMALL, home={"nowhere": 2, "chosun": 1}, country={"BR": 3}), tmp_path / "call")

    found = run("simulate", call, "--lotteries", 2, "--jobs", 1, "--json").plain["base"]["caps"]

    homes = [(row["cap"], row["cap_id"], row["used_mean"]) for row in found if row["cap"] in {"home", "country"}]
    assert homes == [("home", "chosun", 1.0), ("home", "nowhere", 0.0), ("country", "BR", 0.0)]


def test_a_changed_rule_that_names_nobody_is_said_with_the_nearest(call: Path, run: Run) -> None:
    words = ("simulate", call, "--lotteries", 2, "--jobs", 1, "--set", "caps.region.Qebuec=1")

    said, plain = run(*words), run(*words, "--json").plain

    heading, first, *_ = said.out.partition("things look wrong")[2].splitlines()
    assert heading == " but can be meant:"
    assert first.endswith("The cap names “Qebuec”, which no row has. Did you mean “Québec”?")
    assert [[each["code"] for each in plain[name]["warnings"]] for name in ("base", "changed")] == [
        ["no_choices"],
        ["cap_names_nobody", "no_choices"],
    ]


def test_a_call_without_any_choice_open_has_no_chances(tmp_path: Path, run: Run) -> None:
    students = {s: replace(row, prior_weeks=36) for s, row in SMALL.students.items()}
    call = write_call(replace(SMALL, students=students), tmp_path / "call")

    said = run("simulate", call, "--lotteries", 2, "--jobs", 1, "--json")

    assert (said.code, said.plain["base"]["placed"]["most"]) == (0, 0)
