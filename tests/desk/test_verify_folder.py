"""The check of an outcome finds whatever is planted in it, and nothing in an honest one."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest
from brute import Model
from calls import write_call
from case import Case, Project, Student
from generate import random_case

from sojourn import __version__
from sojourn.core.errors import BadInput
from sojourn.desk.allocate import allocate
from sojourn.desk.publish import publish
from sojourn.desk.verify import Verdict, verify_folder
from sojourn.desk.verify.certified import certificate_faults
from sojourn.tables import read_call
from sojourn.tables.outcome import Outcome, read_outcome, write_certificate, write_tables
from sojourn.texts import LANGUAGES, speaker

FILES = ("allocation.csv", "refusals.csv", "caps.csv", "instalments.csv", "certificate.json", "report.html")


def _case() -> Case:
    """Forty students of three homes for twelve projects, with caps of every kind, wide enough that two thirds fit."""
    rng = Random(7)
    projects = {
        f"p{n:02}": Project(
            f"v{n // 2}", f"h{n // 4}", ("Ontario", "Québec")[n // 8], f"u{n // 8}", 2, (None, 10)[n % 2]
        )
        for n in range(12)
    }
    students = {
        f"s{n:02}": Student(
            home=f"m{n % 3}",
            choices=tuple(rng.sample(sorted(projects), 5)),
            track=rng.choice(("energy", "cars")),
            country=("KR", "KR", "IN")[n % 3],
            merit=float(rng.randint(1, 9)),
            prior_weeks=rng.choice((0, 0, 0, 25)),
        )
        for n in range(40)
    }
    supervisors = {f"v{n}": (None, 3, 4)[n % 3] for n in range(6)}
    rankings = {v: {s: rng.randint(1, 9) for s in sorted(students) if rng.random() < 0.6} for v in supervisors}
    return Case(
        students=students,
        projects=projects,
        supervisors=supervisors,
        ranks_by="supervisor",
        rankings=rankings,
        region={"Québec": 6},
        host={"h0": 7},
        seats=19,
        home={"m0": 4, "m1": 5},
        country={"IN": 11},
        reserves={("m0", "energy"): 3},
        choices_min=1,
    )


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a call and the outcome of it."""
    folder = tmp_path_factory.mktemp("honest")
    call = read_call(write_call(_case(), folder / "call"))
    publish(call, allocate(call), folder / "out")
    return folder


@pytest.fixture
def folder(honest: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy to spoil."""
    shutil.copytree(honest, tmp_path / "copy")
    yield tmp_path / "copy"
    shutil.rmtree(tmp_path / "copy")


def _verdict(folder: Path) -> Verdict:
    return verify_folder(folder / "call", folder / "out")


def _codes(folder: Path) -> set[str]:
    return {fault.code for fault in _verdict(folder).faults}


def _certify(folder: Path, **tables: pl.DataFrame) -> None:
    """Writes spoiled tables and a certificate that vouches for them, so that hashes alone find nothing."""
    out = folder / "out"
    outcome = read_outcome(out)
    outcome = Outcome(**{**outcome.__dict__, **tables})
    digests = write_tables(out, outcome)
    digests["report.html"] = hashlib.sha256((out / "report.html").read_bytes()).hexdigest()
    write_certificate(out, {**outcome.certificate, "outputs": digests})


def _allocation(folder: Path) -> pl.DataFrame:
    return read_outcome(folder / "out").allocation


def _move(allocation: pl.DataFrame, places: dict[str, str]) -> pl.DataFrame:
    """The allocation with some students on other projects, and all that follows in their rows put right."""
    case = _case()
    rows = allocation.to_dicts()
    for row in rows:
        student = row["student_id"]
        if student not in places:
            continue
        project = places[student]
        listed = case.students[student].choices
        row |= {
            "status": "placed",
            "project_id": project,
            "choice_rank": listed.index(project) + 1 if project in listed else None,
            "weeks": case.weeks(project),
            "award_minor": case.award_minor(student, project),
            "currency": "CAD",
            "reason": None,
        }
    return pl.DataFrame(rows, schema=allocation.schema)


def _set(frame: pl.DataFrame, where: pl.Expr, column: str, value: object) -> pl.DataFrame:
    """The frame with one cell of the first row that fits set to another value."""
    row = frame.with_row_index("#").filter(where)["#"][0]
    at = pl.int_range(pl.len()) == row
    changed = pl.when(at).then(pl.lit(value, dtype=frame.schema[column])).otherwise(column)
    return frame.with_columns(changed.alias(column))


def test_an_honest_outcome_holds_and_the_summary_says_what_was_checked(honest: Path) -> None:
    verdict = _verdict(honest)

    assert verdict.faults == ()
    assert verdict.checked["students"] == 40
    assert {row["status"] for row in _allocation(honest).to_dicts()} == {"placed", "not_placed"}
    assert all(len(verdict.lines(speaker(language))) == 2 for language in LANGUAGES)


def test_one_seat_too_many_is_found(folder: Path) -> None:
    allocation = _allocation(folder)
    case = _case()
    full = allocation["project_id"].drop_nulls().value_counts().filter(pl.col("count") == 2)["project_id"].to_list()
    student, project = next(
        (s, p)
        for s in allocation.filter(pl.col("status") == "not_placed")["student_id"]
        for p in case.students[s].choices
        if p in full and not case.over_ceiling(s, p)
    )

    _certify(folder, allocation=_move(allocation, {student: project}))

    assert "over_cap" in _codes(folder)


def test_a_swapped_pair_is_found(folder: Path) -> None:
    allocation = _allocation(folder)
    case = _case()
    placed = dict(allocation.filter(pl.col("status") == "placed").select("student_id", "project_id").iter_rows())
    pairs = [
        (one, two)
        for one in placed
        for two in placed
        if one < two
        and placed[one] != placed[two]
        and placed[two] in case.students[one].choices
        and placed[one] in case.students[two].choices
    ]

    found = []
    for one, two in pairs:
        _certify(folder, allocation=_move(allocation, {one: placed[two], two: placed[one]}))
        found.append(bool(_codes(folder) & {"claim", "not_best", "over_ceiling"}))

    assert pairs
    assert all(found)


def test_a_student_on_a_project_that_would_refuse_is_found(folder: Path) -> None:
    allocation = _allocation(folder)
    refused = read_outcome(folder / "out").refusals.filter(pl.col("cap") == "project").row(0, named=True)
    loser = allocation.filter(pl.col("project_id") == refused["project_id"])["student_id"][0]
    nothing = dict.fromkeys(("project_id", "choice_rank", "weeks", "award_minor", "currency"))
    lost = nothing | {"status": "not_placed", "reason": "project"}
    moved = _move(allocation, {refused["student_id"]: refused["project_id"]}).to_dicts()
    rows = [row | lost if row["student_id"] == loser else row for row in moved]

    _certify(folder, allocation=pl.DataFrame(rows, schema=allocation.schema))

    assert ("claim", loser) in {(fault.code, fault.figures.get("student")) for fault in _verdict(folder).faults}


def test_a_student_moved_down_the_own_list_is_found(folder: Path) -> None:
    allocation = _allocation(folder)
    case = _case()
    placed = dict(allocation.filter(pl.col("status") == "placed").select("student_id", "project_id").iter_rows())
    student, lower = next(
        (s, p)
        for s, at in placed.items()
        for p in case.students[s].choices[case.students[s].choices.index(at) + 1 :]
        if list(placed.values()).count(p) < 2 and not case.over_ceiling(s, p)
    )

    _certify(folder, allocation=_move(allocation, {student: lower}))

    codes = {(fault.code, fault.figures.get("student")) for fault in _verdict(folder).faults}
    assert ("claim", student) in codes or ("over_cap", None) in codes


CELLS = [
    ("allocation", pl.col("status") == "placed", "award_minor", 1),
    ("allocation", pl.col("status") == "placed", "weeks", 11),
    ("allocation", pl.col("status") == "placed", "choice_rank", 9),
    ("allocation", pl.col("status") == "placed", "currency", "USD"),
    ("allocation", pl.col("status") == "placed", "reason", "held"),
    ("allocation", pl.col("reason").is_in(["home", "country"]).not_(), "reason", "hub"),
    ("allocation", pl.col("reason") == "home", "reason", "project"),
    ("refusals", pl.col("own_position").is_not_null(), "own_position", 99),
    ("refusals", pl.col("own_position").is_not_null(), "last_admitted_position", 99),
    ("refusals", pl.col("cap") == "project", "cap", "seats"),
    ("refusals", pl.col("cap") == "project", "seats", 3),
    ("refusals", pl.col("cap") == "home", "cap_id", "m2"),
    ("caps", pl.col("cap") == "region", "seats", 7),
    ("caps", pl.col("cap") == "project", "used", 1_000),
    ("caps", pl.col("refused") > 0, "refused", 0),
    ("instalments", pl.col("number") == 1, "amount_minor", 5),
    ("instalments", pl.col("number") == 1, "release", "report_accepted"),
    ("instalments", pl.col("number") == 2, "currency", "USD"),
]


@pytest.mark.parametrize(("table", "where", "column", "value"), CELLS, ids=[f"{c[0]}-{c[2]}-{c[3]}" for c in CELLS])
def test_one_changed_cell_is_found(folder: Path, table: str, where: pl.Expr, column: str, value: object) -> None:
    frame = getattr(read_outcome(folder / "out"), table)

    _certify(folder, **{table: _set(frame, where, column, value)})

    assert _codes(folder) & {"cell", "row_missing", "home_side", "claim"}


@pytest.mark.parametrize("table", ["allocation", "refusals", "caps", "instalments"])
def test_a_row_that_is_missing_or_too_many_is_found(folder: Path, table: str) -> None:
    frame = getattr(read_outcome(folder / "out"), table)

    _certify(folder, **{table: frame[1:]})
    without_first = _codes(folder)
    _certify(folder, **{table: pl.concat([frame, frame[:1]])})
    first_twice = _codes(folder)

    assert "row_missing" in without_first
    assert first_twice == {"row_extra"}


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_found(folder: Path, name: str) -> None:
    (folder / "out" / name).unlink()

    faults = _verdict(folder).faults

    assert [(fault.code, fault.figures["file"]) for fault in faults] == [("output_missing", name)]


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_none_is_found(folder: Path, name: str) -> None:
    (folder / "out" / name).write_bytes(b"\xff\x00 nothing")

    faults = _verdict(folder).faults

    expected = "output_changed" if name == "report.html" else "output_malformed"
    assert {(fault.code, fault.figures["file"]) for fault in faults} == {(expected, name)}


def test_an_outcome_that_is_not_there_lacks_every_file(folder: Path) -> None:
    shutil.rmtree(folder / "out")

    assert _codes(folder) == {"output_missing"}


def test_a_report_of_another_result_is_found_though_the_certificate_vouches_for_it(folder: Path) -> None:
    report = folder / "out" / "report.html"
    report.write_text(report.read_text(encoding="utf-8").replace("40", "41"), encoding="utf-8")

    _certify(folder)

    assert _codes(folder) == {"report"}


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("students", lambda text: text.replace(",5.0,", ",6.0,", 1)),
        (
            "choices",
            lambda text: text.replace("s00,4,", "s00,9,").replace("s00,5,", "s00,4,").replace("s00,9,", "s00,5,"),
        ),
        ("programme", lambda text: text.replace('"Small"', '"Other"')),
        ("projects", lambda text: text.replace(",h2,", ",h9,", 1)),
    ],
)
def test_a_changed_input_is_found(folder: Path, table: str, change: Callable[[str], str]) -> None:
    path = folder / "call" / (f"{table}.csv" if table != "programme" else "programme.toml")
    before = path.read_text(encoding="utf-8")
    path.write_text(change(before), encoding="utf-8")

    faults = _verdict(folder).faults

    assert path.read_text(encoding="utf-8") != before
    assert ("input_changed", table) in {(fault.code, fault.figures.get("table")) for fault in faults}


def _paths(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _paths(below, (*path, name))
    else:
        yield path


def test_every_changed_missing_or_added_value_of_the_certificate_is_found(folder: Path) -> None:
    out = folder / "out"
    certificate = json.loads((out / "certificate.json").read_text(encoding="utf-8"))
    call, allocation = read_call(folder / "call"), _allocation(folder)
    unnoticed = []
    for path in _paths(certificate):
        for change in ("other", None):
            spoiled = json.loads(json.dumps(certificate))
            table = spoiled
            for name in path[:-1]:
                table = table[name]
            if change is None:
                del table[path[-1]]
            else:
                table[path[-1]] = change
            write_certificate(out, spoiled)
            if not certificate_faults(call, allocation, spoiled, out):
                unnoticed.append((path, change))
    assert unnoticed == [(("software", "version"), "other")]
    write_certificate(out, {**certificate, "more": 1})

    assert _codes(folder) == {"certificate_value"}


NOTES = {
    "en": (
        f"Computed by version 99.1? of the software, checked by version {__version__}: report.html was compared with "
        "its hash in the certificate and not made again."
    ),
    "ko": (
        f"결과를 계산한 소프트웨어의 버전은 99.1?, 확인한 버전은 {__version__}입니다. report.html은 다시 만들지 않고 "
        "인증서의 해시와만 비교했습니다."
    ),
    "fr": (
        f"Calculé par la version 99.1? du logiciel, vérifié par la version {__version__}\u00a0: report.html a été "
        "comparé à son empreinte dans le certificat, sans être refait."
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_outcome_of_another_version_holds_with_a_note_and_its_report_counts_by_its_hash(
    folder: Path, language: Any
) -> None:
    out, say = folder / "out", speaker(language)
    certificate = read_outcome(out).certificate
    report = out / "report.html"
    report.write_text("the page of another version", encoding="utf-8")
    outputs = {**certificate["outputs"], "report.html": hashlib.sha256(report.read_bytes()).hexdigest()}
    software = {"name": "sojourn", "version": "99.1\x1b"}
    write_certificate(out, {**certificate, "software": software, "outputs": outputs})

    verdict = _verdict(folder)
    report.write_text("yet another page", encoding="utf-8")
    changed = _verdict(folder)

    assert verdict.faults == ()
    assert verdict.lines(say)[2:] == [NOTES[language]]
    assert [(note["code"], note["sentence"]) for note in verdict.plain(say)["notes"]] == [
        ("other_version", NOTES[language])
    ]
    assert [fault.code for fault in changed.faults] == ["output_changed"]
    assert changed.lines(say)[-1] == NOTES[language]


@pytest.mark.parametrize("version", [None, "", " ", 3, ["0.1"], {}])
def test_a_certificate_without_a_version_in_words_is_faulty(folder: Path, version: object) -> None:
    out = folder / "out"
    software = {"name": "sojourn"} | ({} if version is None else {"version": version})
    write_certificate(out, {**read_outcome(out).certificate, "software": software})

    faults = _verdict(folder).faults

    assert [(fault.code, fault.figures["key"]) for fault in faults] == [("certificate_value", "software.version")]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Checked. Students: 1. Placed: 1. Choices: 1. Refusals: 1. Caps: 1. Files: 1."),
        ("fr", "Vérifié. Étudiants : 1. Affectés : 1. Choix : 1. Refus : 1. Plafonds : 1. Fichiers : 1."),
    ],
)
def test_one_of_each_is_said_as_rightly_as_many(language: Any, line: str) -> None:
    checked = dict.fromkeys(("students", "placed", "choices", "refusals", "caps", "files"), 1)

    assert Verdict((), checked).lines(speaker(language))[1].replace("\u00a0", " ") == line


def test_a_call_that_cannot_be_trusted_is_refused_whatever_the_outcome_says(folder: Path) -> None:
    path = folder / "call" / "choices.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("p00", "nothing"), encoding="utf-8")

    with pytest.raises(BadInput):
        _verdict(folder)


def test_every_fault_has_a_sentence_in_every_language() -> None:
    sources = [
        path.read_text(encoding="utf-8")
        for name in ("core/verify", "desk/verify")
        for path in sorted((Path(__file__).parents[2] / "src/sojourn" / name).glob("*.py"))
    ]
    codes = {code for text in sources for code in re.findall(r'(?:Fault|first_faults)\(\s*"(\w+)"', text)}
    codes |= {"output_missing", "output_malformed"}

    missing = [(code, lang) for code in sorted(codes) for lang in LANGUAGES if not speaker(lang).has(f"fault-{code}")]

    assert len(codes) > 20
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_faults_are_told_in_every_language(folder: Path, language: Any) -> None:
    case = _case()
    allocation = _allocation(folder)
    everybody = {s: case.students[s].choices[0] for s in case.students}
    _certify(folder, allocation=_move(allocation, everybody))
    verdict = _verdict(folder)

    lines, plain = verdict.lines(speaker(language)), verdict.plain(speaker(language))

    assert len(lines) == min(len(verdict.faults), 50) + 1 + (len(verdict.faults) > 50)
    assert [fault["code"] for fault in plain["faults"]] == [fault.code for fault in verdict.faults]
    assert json.loads(json.dumps(plain))["holds"] is False


@pytest.mark.parametrize("seed", [1954, 4083, 11362, 5283, 6475, 13347])
def test_a_claim_that_a_reserve_under_a_country_cap_leaves_is_told_and_no_fault(tmp_path: Path, seed: int) -> None:
    case = random_case(Random(seed), "home_side")
    call = read_call(write_call(case, tmp_path / "call"))
    claims = Model(case).justified_claims(Model(case).run().placed)

    outcome = publish(call, allocate(call), tmp_path / "out")

    told = outcome.certificate["guarantees"]
    assert len(claims) > 0
    assert (told["result"], told["safe_for_students"]) == ("feasible_stable_while_waiting", "not_proved")
    assert verify_folder(tmp_path / "call", tmp_path / "out").faults == ()


@pytest.mark.parametrize(
    ("country", "home", "reserves", "result"),
    [
        ({"KR": 4}, {"m1": 3, "m2": 2}, {("m1", "energy"): 1}, "feasible_stable_while_waiting"),
        ({"KR": 4}, {"m1": 3}, {("m1", "energy"): 1}, "feasible_stable_while_waiting"),
        ({"KR": 5}, {"m1": 3, "m2": 2}, {("m1", "energy"): 1}, "feasible_stable_both_sides"),
        ({"KR": 4}, {"m1": 3, "m2": 2}, {("m1", "energy"): 0}, "feasible_stable_both_sides"),
        ({"IN": 0}, {"m1": 3, "m2": 2}, {("m1", "energy"): 1}, "feasible_stable_both_sides"),
    ],
)
def test_the_certificate_promises_less_only_where_a_country_can_cut_a_reserve(
    tmp_path: Path, country: dict[str, int], home: dict[str, int], reserves: dict[tuple[str, str], int], result: str
) -> None:
    people = {
        f"s{n}": Student(home=("m1", "m2")[n % 2], choices=("p1",), track="energy", country="KR") for n in range(4)
    }
    people["s9"] = Student(home="m3", choices=("p1",), country="IN")
    case = Case(people, {"p1": Project("v1", "h", "r", capacity=3)}, country=country, home=home, reserves=reserves)
    call = read_call(write_call(case, tmp_path / "call"))

    outcome = publish(call, allocate(call), tmp_path / "out")

    assert outcome.certificate["guarantees"]["result"] == result
    assert verify_folder(tmp_path / "call", tmp_path / "out").faults == ()
