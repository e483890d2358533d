"""What the documents tell a person to type works as they say."""

import re
from pathlib import Path

import pytest
from house_source import ROOT

from sojourn.desk.cli import main
from sojourn.tables.outcome import read_outcome


def blocks(page: str) -> list[tuple[str, str, str]]:
    """The blocks of a page: kind, the line before it (a file's name above a table), content."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [
        (kind, before, body) for before, kind, body in re.findall(r"([^\n]*)\n\n```(\w+)\n(.*?)```", text, re.DOTALL)
    ]


def typed(body: str) -> list[list[str]]:
    """The commands of a block, without the line that enters the environment."""
    return [line.split()[1:] for line in body.splitlines() if line.startswith("sojourn ")]


def test_the_walk_of_the_guide_leads_to_a_verified_second_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    codes = {}
    for kind, name, body in blocks("docs/guide/en/desk.md"):
        if kind == "csv":
            place = Path(name) if name == "withdrawn.csv" else Path("call") / name
            place.write_text(body, encoding="utf-8")
            continue
        for words in typed(body):
            codes[" ".join(words)] = main(words)

    assert {command: code for command, code in codes.items() if code} == {}
    first, second = (
        dict(read_outcome(tmp_path / out).allocation.select("student_id", "project_id").rows())
        for out in ("out", "out-2")
    )
    assert first == {"2027-0001": "P1", "2027-0002": "P3", "2027-0003": "P2"}
    # who holds a seat keeps it, although P1 is free again
    assert second == {"2027-0002": "P3", "2027-0003": "P2"}
    assert len(list((tmp_path / "letters").glob("*.pdf"))) == len(first)


@pytest.mark.long
def test_the_commands_of_the_readme_work_in_their_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    commands = [words for kind, _, body in blocks("README.md") if kind == "sh" for words in typed(body)]

    codes = [main(words) for words in commands]

    assert codes == [0] * 10
