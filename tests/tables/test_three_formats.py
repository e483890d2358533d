"""The same content as CSV, Parquet or XLSX, in any order of rows, is the same call with the same digests."""

import hashlib
import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from tables_sample import TABLES, as_frames, read_sample, write_folder, write_workbook

from sojourn.tables import Call, read_call
from sojourn.tables.canonical import canonical_bytes, digest

STUDENTS = """\
student_id,name,home,track,country,merit,prior_weeks,prior_award_minor,birth_date,gpa,gpa_scale,semesters_left,\
full_time,citizenship,passport_expires,language_test,language_score,degree_on,degree_institution,available_from,\
available_to
s1,김서연,chonnam,energy,KR,3.5,,,2004-03-01,,,,true,,,,,,,,
s2,Zoé,chosun,,KR,4,,,2004-12-31,,,,false,,,,,,,,
s3,,chosun,,KR,,,,,,,,,,,,,,,,
"""


def as_parquet(source: Path, folder: Path) -> Path:
    write_folder(folder, dict.fromkeys(TABLES))
    for name, frame in as_frames(source).items():
        frame.write_parquet(folder / f"{name}.parquet")
    return folder


def as_workbook(source: Path, folder: Path) -> Path:
    write_folder(folder, dict.fromkeys(TABLES))
    frames = as_frames(source)
    write_workbook(folder / "call.xlsx", {name: [list(f.columns), *map(list, f.rows())] for name, f in frames.items()})
    return folder


def shuffled(source: Path, folder: Path) -> Path:
    write_folder(folder)
    for path in source.glob("*.csv"):
        heading, *rows = path.read_text(encoding="utf-8").splitlines()
        random.Random(7).shuffle(rows)
        (folder / path.name).write_text("\n".join([heading, *rows]) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("make", [as_parquet, as_workbook, shuffled])
def test_every_form_of_the_same_content_has_the_same_digests_and_tables(
    make: Callable[[Path, Path], Path], tmp_path: Path
) -> None:
    source = write_folder(tmp_path / "csv", {"held": "student_id,project_id\ns3,p3\n"})
    plain = read_call(source)

    other = read_call(make(source, tmp_path / "other"))

    assert other.digests == plain.digests
    assert _tables(other) == _tables(plain)


def _tables(call: Call) -> dict[str, list[tuple[object, ...]]]:
    names = ("students", "projects", "supervisors", "choices", "rankings", "nominations", "held")
    return {name: getattr(call, name).rows() for name in names}


def test_the_digest_of_a_table_is_that_of_its_canonical_csv(tmp_path: Path) -> None:
    call = read_sample(tmp_path / "call")

    assert call.digests["students"] == hashlib.sha256(STUDENTS.encode()).hexdigest()


def test_the_digest_is_of_what_was_handed_in_before_defaults_are_filled_in(tmp_path: Path) -> None:
    stated = TABLES["projects"].replace("montreal,,2027", "montreal,2,2027")

    silent_call, stated_call = read_sample(tmp_path / "a"), read_sample(tmp_path / "b", {"projects": stated})

    assert silent_call.projects.rows() == stated_call.projects.rows()
    assert silent_call.digests["projects"] != stated_call.digests["projects"]


def test_spaces_forms_of_unicode_zeros_and_words_for_yes_change_no_digest(tmp_path: Path) -> None:
    plain = "student_id,name,home,merit,birth_date,full_time\né1,가,h,3.5,2004-03-01,true\ns2,,h,0.0000001,,false\n"
    dressed = (
        "FULL-TIME, Student ID ,extra,name,HOME,Birth Date,merit\n"
        " 예,  e\u0301\u0031 ,x, \u1100\u1161 ,h\u3000,2004. 3. 1., 3.50 \n"
        "non,s2,y,,h,,1e-7\n"
    )
    rest = {"choices": "student_id,rank,project_id\ns2,1,p1\n", "rankings": None, "nominations": None}

    first = read_sample(tmp_path / "a", {"students": plain, **rest})
    second = read_sample(tmp_path / "b", {"students": dressed, **rest})

    assert second.digests == first.digests
    assert second.students.rows() == first.students.rows()


def test_the_digest_of_rankings_is_of_the_id_column_that_they_use(tmp_path: Path) -> None:
    used = "supervisor_id,rank,student_id\nu1,1,s1\n"
    both = "project_id,supervisor_id,rank,student_id\n,u1,1,s1\n"

    digests = [
        read_sample(tmp_path / name, {"rankings": text}).digests["rankings"]
        for name, text in (("used", used), ("both", both))
    ]

    assert digests == [hashlib.sha256(used.encode()).hexdigest()] * 2


def test_the_canonical_form_quotes_only_where_needed_and_writes_numbers_without_exponent() -> None:
    frame = pl.DataFrame(
        {
            "t": ["plain", 'a "b"', "c,d", "e\nf", None],
            "n": [1e22, 1e-7, -0.0, 3.50, None],
            "d": [date(2027, 5, 1)] + [None] * 4,
        },
        schema_overrides={"d": pl.Date},
    )

    written = canonical_bytes(frame)

    assert written == (
        b't,n,d\nplain,10000000000000000000000,2027-05-01\n"a ""b""",0.0000001,\n"c,d",0,\n"e\nf",3.5,\n,,\n'
    )
    assert digest(frame) == hashlib.sha256(written).hexdigest()


@pytest.mark.parametrize(
    ("column", "dtype"),
    [
        ("student_id", pl.Int32),
        ("student_id", pl.UInt64),
        ("student_id", pl.Float64),
        ("student_id", pl.Categorical),
        ("student_id", pl.Decimal(20, 2)),
        ("merit", pl.Float32),
        ("merit", pl.Decimal(10, 3)),
        ("merit", pl.Int8),
        ("merit", pl.String),
        ("birth_date", pl.Datetime("us")),
        ("birth_date", pl.Datetime("ns", "Asia/Seoul")),
        ("birth_date", pl.String),
        ("full_time", pl.Int64),
        ("full_time", pl.String),
    ],
)
def test_parquet_columns_of_any_sensible_kind_are_read(column: str, dtype: pl.DataType, tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {
            "student_id": ["20231234", "7"],
            "home": ["h", "h"],
            "merit": ["3.5", "4"] if not dtype.is_integer() else ["3", "4"],
            "birth_date": [date(2004, 3, 1), None],
            "full_time": [True, False],
        }
    )
    if column == "full_time" and dtype == pl.String:
        frame = frame.with_columns(pl.Series("full_time", ["yes", "no"]))
    elif dtype == pl.Datetime("ns", "Asia/Seoul"):
        frame = frame.with_columns(pl.col("birth_date").cast(pl.Datetime("ns")).dt.replace_time_zone("Asia/Seoul"))
    else:
        text = frame[column].cast(pl.Float64) if dtype.is_float() or dtype.is_decimal() else frame[column]
        frame = frame.with_columns(text.cast(dtype))
    folder = write_folder(
        tmp_path / "call",
        {
            "students": None,
            "choices": "student_id,rank,project_id\n7,1,p1\n20231234,1,p1\n",
            "rankings": None,
            "nominations": None,
        },
    )
    frame.write_parquet(folder / "students.parquet")

    students = read_call(folder).students

    merits = [3.5, 4.0] if not dtype.is_integer() or column != "merit" else [3.0, 4.0]
    assert students["student_id"].to_list() == ["20231234", "7"]
    assert students["merit"].to_list() == (merits if column == "merit" else students["merit"].to_list())
    assert students["birth_date"].to_list() == [date(2004, 3, 1), None]
    assert students["full_time"].to_list() == [True, False]
