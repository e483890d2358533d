"""Whatever bytes a file holds, the answer is a call or a list of problems, each of which can be said."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables_sample import as_frames, write_folder, write_workbook

from sojourn.core.errors import BadInput
from sojourn.tables import read_call
from sojourn.tables.problems_text import say_problem
from sojourn.texts import LANGUAGES, speaker

EDITS = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=4), st.integers(0, 6)), max_size=5)


def edited(content: bytes, edits: list[tuple[float, bytes, int]]) -> bytes:
    for place, put, left_out in edits:
        at = int(place * (len(content) + 1))
        content = content[:at] + put + content[at + left_out :]
    return content


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = write_folder(tmp_path_factory.mktemp("made") / "call")
    frames = as_frames(folder)
    frames["students"].write_parquet(folder / "students.parquet")
    frame = frames["students"]
    write_workbook(folder / "call.xlsx", {"students": [list(frame.columns), *map(list, frame.rows())]})
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
@pytest.mark.parametrize(
    "name", ["students.csv", "choices.csv", "rankings.csv", "programme.toml", "students.parquet", "call.xlsx"]
)
def test_a_broken_file_gives_problems_that_can_be_said(
    name: str, edits: list[tuple[float, bytes, int]], originals: dict[str, bytes], tmp_path: Path
) -> None:
    files: dict[str, str | bytes | None] = {"students": None} if name in {"students.parquet", "call.xlsx"} else {}
    folder = write_folder(tmp_path / "call", files)
    (folder / name).write_bytes(edited(originals[name], edits))

    said = _sentences(folder)

    assert all(said)


def _sentences(folder: Path) -> list[str]:
    try:
        problems = list(read_call(folder).warnings)
    except BadInput as bad:
        problems = bad.problems
        assert problems
    return [say_problem(speaker(language), problem) for problem in problems for language in LANGUAGES]
