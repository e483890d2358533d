"""An outcome is written as the contract says and read back only when nothing was changed."""

import hashlib
import json
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.outcome import (
    OUTCOME_TABLES,
    Outcome,
    read_outcome,
    sorted_tables,
    write_certificate,
    write_tables,
)
from sojourn.tables.problems_text import say_problem
from sojourn.texts import LANGUAGES, speaker

ALLOCATION = """\
student_id,status,project_id,choice_rank,weeks,award_minor,currency,reason
Z9,ineligible,,,,,,choices.min;grade
a1,placed,p1,1,12,480000,CAD,
"a,2",not_placed,,,,,,region
é3,placed,p2,,12,480000,CAD,held
"""
REFUSALS = """\
student_id,choice_rank,project_id,cap,cap_id,seats,own_position,last_admitted_position
"a,2",1,p1,project,p1,1,2,1
"a,2",2,p2,region,Québec,5,,
"a,2",10,p3,seats,,9,4,3
b4,,,home,chosun,2,3,2
"""
CAPS = """\
cap,cap_id,seats,used,refused
project,p1,1,1,1
project,p2,2,1,0
region,Québec,5,5,1
seats,,9,9,1
home,chosun,2,2,1
"""
INSTALMENTS = """\
student_id,number,amount_minor,currency,release
a1,1,240000,CAD,arrival_confirmed
a1,2,240000,CAD,report_accepted
"""
FILES = {"allocation.csv": ALLOCATION, "refusals.csv": REFUSALS, "caps.csv": CAPS, "instalments.csv": INSTALMENTS}
CERTIFICATE = {"format": 1, "programme": "체험", "counts": {"students": 4, "placed": 2}, "round": 1}


def sample(*, seed: int = 3) -> Outcome:
    """The outcome of the files above, its rows in some order."""
    frames = {
        name.removesuffix(".csv"): pl.read_csv(text.encode(), infer_schema=False)
        .cast(pl.Schema(OUTCOME_TABLES[name.removesuffix(".csv")]))
        .sample(fraction=1, shuffle=True, seed=seed)
        for name, text in FILES.items()
    }
    return Outcome(**frames, certificate=CERTIFICATE)


def write(folder: Path, outcome: Outcome | None = None) -> dict[str, str]:
    folder.mkdir(exist_ok=True)
    write_certificate(folder, CERTIFICATE)
    return write_tables(folder, outcome or sample())


def problems(folder: Path) -> list[Problem]:
    with pytest.raises(BadInput) as caught:
        read_outcome(folder)
    return caught.value.problems


def test_the_files_are_sorted_quoted_and_digested_as_the_contract_says(tmp_path: Path) -> None:
    digests = write(tmp_path)

    written = {name: (tmp_path / name).read_bytes() for name in FILES}
    expected = {name: text.encode() for name, text in FILES.items()}
    assert written == {**expected, "allocation.csv": _by_code_point(ALLOCATION).encode()}
    assert digests == {name: hashlib.sha256(content).hexdigest() for name, content in written.items()}


def _by_code_point(text: str) -> str:
    heading, *rows = text.splitlines()
    return "\n".join([heading, *sorted(rows, key=lambda row: row.replace('"', ""))]) + "\n"


def test_the_certificate_has_sorted_keys_two_spaces_and_letters_as_they_are(tmp_path: Path) -> None:
    write_certificate(tmp_path, CERTIFICATE)

    assert (tmp_path / "certificate.json").read_text(encoding="utf-8") == (
        '{\n  "counts": {\n    "placed": 2,\n    "students": 4\n  },\n  "format": 1,\n'
        '  "programme": "체험",\n  "round": 1\n}\n'
    )


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    write(tmp_path)

    outcome = read_outcome(tmp_path)

    assert {name: frame.rows() for name, frame in sorted_tables(outcome).items()} == {
        name: frame.rows() for name, frame in sorted_tables(sample()).items()
    }
    assert outcome.certificate == CERTIFICATE


@settings(max_examples=60, deadline=None)
@given(ids=st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1), unique=True, max_size=6))
def test_any_ids_survive_writing_and_reading(ids: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("out")
    empty = sample()
    allocation = pl.DataFrame(
        {
            name: ids if name == "student_id" else ["placed" if name == "status" else None] * len(ids)
            for name in OUTCOME_TABLES["allocation"]
        },
        schema=dict(OUTCOME_TABLES["allocation"]),
    )
    write(folder, Outcome(allocation, empty.refusals, empty.caps, empty.instalments, {}))

    read = read_outcome(folder)

    assert read.allocation["student_id"].to_list() == sorted(ids)


def test_empty_tables_are_written_as_headings_and_read_back(tmp_path: Path) -> None:
    frames = {name: pl.DataFrame(schema=dict(schema)) for name, schema in OUTCOME_TABLES.items()}
    write(tmp_path, Outcome(**frames, certificate={}))

    outcome = read_outcome(tmp_path)

    assert [frame.height for frame in sorted_tables(outcome).values()] == [0, 0, 0, 0]


@pytest.mark.parametrize("name", [*FILES, "certificate.json"])
def test_a_missing_file_is_told_by_name(name: str, tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / name).unlink()

    found = problems(tmp_path)

    assert [(problem.code, problem.figures["file"]) for problem in found] == [("output_missing", name)]


CHANGES = {
    "rows swapped": (
        "caps.csv",
        lambda b: b"\n".join([*b.split(b"\n")[:1], *sorted(b.split(b"\n")[1:-1], reverse=True), b""]),
    ),
    "line ends of Windows": ("caps.csv", lambda b: b.replace(b"\n", b"\r\n")),
    "a byte order mark": ("caps.csv", lambda b: b"\xef\xbb\xbf" + b),
    "a quoted cell": ("caps.csv", lambda b: b.replace(b"home,", b'"home",')),
    "a column left out": ("caps.csv", lambda b: b.replace(b",refused", b"")),
    "a cell too many": ("caps.csv", lambda b: b.replace(b"2,2,1\n", b"2,2,1,7\n")),
    "a cell too few": ("caps.csv", lambda b: b.replace(b",2,2,1\n", b",2,2\n")),
    "a number that is none": ("caps.csv", lambda b: b.replace(b"2,2,1\n", b"2,two,1\n")),
    "a number with a plus": ("caps.csv", lambda b: b.replace(b"2,2,1\n", b"2,+2,1\n")),
    "an unknown cap": ("caps.csv", lambda b: b.replace(b"home,", b"house,")),
    "an unknown status": ("allocation.csv", lambda b: b.replace(b"ineligible", b"perhaps")),
    "no final line end": ("caps.csv", lambda b: b.rstrip(b"\n")),
    "a blank line": ("caps.csv", lambda b: b + b"\n"),
    "bytes that are no text": ("caps.csv", lambda b: b.replace(b"home", b"h\xff\xfe")),
    "no bytes": ("caps.csv", lambda b: b[:0]),
    "no JSON": ("certificate.json", lambda b: b[:-3]),
    "JSON that is no object": ("certificate.json", lambda b: b"[1]" + b[:0]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_file_is_refused(change: str, tmp_path: Path) -> None:
    write(tmp_path)
    name, alter = CHANGES[change]
    original = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(alter(original))

    found = problems(tmp_path)

    assert alter(original) != original
    assert {(problem.code, problem.figures["file"]) for problem in found} == {("output_malformed", name)}
    assert all(say_problem(speaker(language), problem) for problem in found for language in LANGUAGES)


def test_a_certificate_that_states_more_than_numbers_is_kept_as_it_is(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "certificate.json").write_text(json.dumps({"format": 1, "x": [1, None]}), encoding="utf-8")

    assert read_outcome(tmp_path).certificate == {"format": 1, "x": [1, None]}
