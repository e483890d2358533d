"""The small call that many tests of the desk begin with, and what a command says."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from case import Case, Project, Student

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


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, by its name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
