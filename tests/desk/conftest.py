"""What several tests of the desk begin with: one call folder, its outcome, and a command to run."""

from pathlib import Path

import pytest
from calls import write_call
from desk_sample import SMALL, Run, Said

from sojourn.desk.cli import main


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
