"""Files made to exhaust memory are refused with little of it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import polars as pl
import pytest
from tables_sample import write_folder, write_workbook

MEGABYTE = 1 << 20
# What an interpreter with polars and NumPy takes by itself is measured in the same process, before the call is read.
READ = """
import resource, sys
from pathlib import Path
import python_calamine, sojourn.tables.workbook, sojourn.tables.columnar
from sojourn.core.errors import BadInput
from sojourn.tables import read_call
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read_call(Path(sys.argv[1]))
    codes = "read"
except BadInput as bad:
    codes = ",".join(problem.code for problem in bad.problems)
print(codes, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def read_apart(folder: Path) -> tuple[str, float]:
    """The codes of the problems, and the megabytes that reading took at most, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", READ, str(folder)], capture_output=True, text=True, check=True, timeout=120
    )
    codes, kilobytes = done.stdout.split()
    return codes, int(kilobytes) / 1024


def bomb(path: Path, part: str, size: int) -> None:
    write_workbook(path, {"students": [["student_id", "home"], ["s1", "h"]]})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != part}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        with archive.open(part, "w", force_zip64=True) as entry:
            for _ in range(size // MEGABYTE):
                entry.write(b" " * MEGABYTE)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/app.xml"])
def test_a_workbook_that_unpacks_to_hundreds_of_megabytes_is_refused(part: str, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"students": None})
    bomb(folder / "call.xlsx", part, 400 * MEGABYTE)

    codes, megabytes = read_apart(folder)

    assert codes == "workbook_too_large"
    assert megabytes < 60


@pytest.mark.parametrize("kind", ["zeros", "one line", "lines", "quoted"])
def test_hundreds_of_megabytes_of_rubbish_are_refused_after_their_first_bytes(kind: str, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"choices": None})
    start = {
        "zeros": b"",
        "one line": b"x" * 70_000,
        "lines": b"\x80\xff\n" * 40_000,
        "quoted": b'"' + b"x\n" * 40_000,
    }[kind]
    with (folder / "choices.csv").open("wb") as file:
        file.write(start)
        # A sparse file: the rest reads as zeros and takes no room on the disk.
        file.truncate(400 * MEGABYTE)

    codes, megabytes = read_apart(folder)

    assert (
        codes
        == {
            "zeros": "not_text",
            "one line": "no_heading",
            "lines": ",".join(["missing_column"] * 3),
            "quoted": ",".join(["missing_column"] * 3),
        }[kind]
    )
    assert megabytes < 60


def test_an_ordinary_call_is_read_with_the_same_measure(tmp_path: Path) -> None:
    codes, megabytes = read_apart(write_folder(tmp_path / "call"))

    assert codes == "read"
    assert megabytes < 60


def test_a_parquet_file_of_a_few_bytes_that_states_a_billion_cells_is_refused(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", {"choices": None})
    equal = pl.DataFrame({"student_id": ["s1"], "rank": [1], "project_id": ["p1"]})
    pl.concat([equal] * 100, rechunk=True).select(pl.all().repeat_by(100_000).explode()).write_parquet(
        folder / "choices.parquet", row_group_size=10_000_000
    )

    codes, megabytes = read_apart(folder)

    assert codes == "rows_beyond_file"
    assert megabytes < 60
