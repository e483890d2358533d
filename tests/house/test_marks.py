"""A mark that lets a check pass says beside it why."""

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
FOLDERS = ("src", "tests", "tools", "bench")
# A mark with the rules that it sets aside; what stands around it is the reason.
MARK = re.compile(r"#\s*(ruff:\s*)?noqa(:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*)?|#\s*type:\s*ignore(\[[^]]*\])?")
SHORTEST = 4


def is_bare(comment: str) -> bool:
    """Whether a comment holds marks and nothing else."""
    return len(MARK.sub("", comment).strip(" #,")) < SHORTEST


def bare(text: str) -> Iterator[int]:
    """The lines with a mark and no reason. Few texts need a second look: a line may only speak of a mark."""
    marks = [(mark, line) for line in text.splitlines() if (mark := MARK.search(line))]
    if not any(is_bare(line[mark.start() :]) for mark, line in marks):
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        is_mark = token.type == tokenize.COMMENT and MARK.search(token.string)
        if is_mark and is_bare(token.string):
            yield token.start[0]


def files() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (HOUSE / folder).rglob("*.py"))


def test_every_mark_has_its_reason() -> None:
    found = [f"{path.relative_to(HOUSE)}:{line}" for path in files() for line in bare(path.read_text("utf-8"))]

    assert found == []


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("x = f()  # noqa: S310", [1]),
        ("x = f()  # noqa", [1]),
        ("x = f()  # type: ignore[arg-type]  # noqa: SLF001", [1]),
        ("x = f()  # noqa: S310, SLF001  our own server", []),
        ("x = f()  # type: ignore[arg-type]  # they know their kind", []),
        ('x = "# noqa"', []),
    ],
)
def test_a_mark_without_a_reason_is_found(line: str, lines: list[int]) -> None:
    assert list(bare(f"{line}\n")) == lines
