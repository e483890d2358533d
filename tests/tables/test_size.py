"""A million students are read, checked and digested in bounded memory."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from tables_sample import write_folder

STUDENTS, PROJECTS, CHOICES = 1_000_000, 250_000, 7
READ = """
import resource, sys
from pathlib import Path
from sojourn.tables import read_call
call = read_call(Path(sys.argv[1]))
print(call.students.height, call.choices.height, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10)
"""


@pytest.mark.long
def test_a_million_students_and_seven_million_choices_fit_in_four_gigabytes(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "call", dict.fromkeys(["students", "projects", "supervisors", "choices"]))
    for name in ("rankings", "nominations"):
        (folder / f"{name}.csv").unlink()
    _write_market(folder)

    done = subprocess.run([sys.executable, "-c", READ, str(folder)], capture_output=True, text=True, check=True)

    students, choices, megabytes = map(int, done.stdout.split())
    assert (students, choices) == (STUDENTS, STUDENTS * CHOICES)
    assert megabytes < 4096


def _write_market(folder: Path) -> None:
    random = np.random.default_rng(1)
    student_ids = pl.Series([f"S{number:07d}" for number in random.permutation(STUDENTS)])
    project_ids = pl.Series([f"P{number:06d}" for number in random.permutation(PROJECTS)])
    pl.DataFrame(
        {"student_id": student_ids, "home": student_ids.str.slice(7), "merit": random.random(STUDENTS)}
    ).write_parquet(folder / "students.parquet")
    units = [f"U{number // 2}" for number in range(PROJECTS)]
    pl.DataFrame({"project_id": project_ids, "supervisor_id": units, "host": units}).write_parquet(
        folder / "projects.parquet"
    )
    chosen = (random.integers(0, PROJECTS, (STUDENTS, 1)) + 13 * np.arange(CHOICES)) % PROJECTS
    choices = pl.DataFrame(
        {
            "student_id": student_ids.gather(np.repeat(np.arange(STUDENTS), CHOICES)),
            "rank": np.tile(np.arange(1, CHOICES + 1), STUDENTS),
            "project_id": project_ids.gather(chosen.ravel()),
        }
    )
    choices.sample(fraction=1, shuffle=True, seed=1).write_parquet(folder / "choices.parquet")
