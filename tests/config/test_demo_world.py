"""The demonstration's world is made apart from the process whose copies answer pages."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from live_site import made_world

# Threads of the reading of tables, by the names that the system knows them by.
MAKE = """
import sys
from pathlib import Path
from sojourn.config.world import demo
code = demo.main(["--data", sys.argv[1], "--catalogue", sys.argv[2], "--port", "8999", "--no-serve", "--lang", "en"])
names = [file.read_text().strip() for file in Path("/proc/self/task").glob("*/comm")]
print(code, sorted(name for name in names if name.removeprefix("polars-").isdigit()))
"""


def made(folder: Path, catalogue: str) -> list[str]:
    file = folder / "catalogue.csv"
    file.write_text(catalogue, encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-c", MAKE, str(folder / "world"), str(file)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return answer.stdout.splitlines()


@pytest.mark.skipif(bool(os.environ.get("DATABASE_URL")), reason="the world of a demonstration is always on SQLite")
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="the system does not tell the names of threads")
def test_a_catalogue_that_cannot_be_read_is_told_and_no_thread_of_reading_stays(tmp_path: Path) -> None:
    shutil.copytree(made_world() / "static", tmp_path / "world" / "static")  # or they would be collected anew
    said = made(tmp_path, "nothing,that,helps\n1,2,3\n")

    assert said[-1] == "2 []"
    assert str(tmp_path / "catalogue.csv") in "\n".join(said)
