"""What several tests of the desk begin with: one call folder, its outcome, and a command to run."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from calls import write_call
from case import Case, Project, Student

from sojourn.desk.cli import main

SMALL = Case(
    students={
        "s1": Student("chonnam", ("p1", "p2", "p3"), "energy", "KR", 4.0),
        "s2": Student("chonnam", ("p1", "p2", "p3"), "energy", "KR", 3.5),
        "s3": Student("chosun", ("p1", "p3", "p2"), "healthcare", "KR", 3.0),
        "s4": Student("chosun", ("p2", "p1"), "healthcare", "KR", 2.0),
        "s5": Student("honam", ("p1",), "automotive", "KR", None),
        "s6": Student("honam", (), "automotive", "KR", 1.0),
    },
    projects={
        "p1": Project("v1", "mcgill", "Québec", "montreal"),
        "p2": Project("v1", "mcgill", "Québec", "montreal", 2),
        "p3": Project("v2", "ubc", "British Columbia", "vancouver", 1, 10),
    },
    supervisors={"v1": 2, "v2": None},
    ranks_by="supervisor",
    rankings={"v1": {"s2": 1, "s1": 2, "s4": 3}},
    seats=3,
    seed="a public value",
)


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def plain(self) -> Any:
        """The JSON on standard output."""
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process; the terminal speaks English unless --lang says otherwise."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_CA.UTF-8")
    # Wide lines, so that what is said does not depend on the width of the terminal.
    monkeypatch.setenv("COLUMNS", "200")

    def command(*words: object) -> Said:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return command


@pytest.fixture
def call(tmp_path: Path) -> Path:
    """A small call folder: six students, three projects, one student without choices."""
    return write_call(SMALL, tmp_path / "call")


@pytest.fixture
def out(call: Path, run: Run) -> Path:
    """The outcome of the small call."""
    folder = call.parent / "out"
    assert run("allocate", call, "--out", folder).code == 0
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, by its name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
