"""One version, everywhere the same."""

import tomllib
from importlib.metadata import version

import pytest
from house_source import ROOT

from sojourn import __version__
from sojourn.desk.allocate import allocate
from sojourn.desk.cli import main
from sojourn.tables import read_call


def test_the_package_states_the_version_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert (__version__, version("sojourn")) == (project["version"], project["version"])


def test_the_changes_begin_with_this_version() -> None:
    headings = [line for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines() if line[:3] == "## "]

    assert headings[0].startswith(f"## {__version__}")


def test_a_certificate_and_the_command_state_it(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path_factory.mktemp("version") / "call"
    main(["new", str(folder), "--programme", "gri", "--students", "20"])
    capsys.readouterr()

    main(["--version"])

    assert capsys.readouterr().out == f"sojourn {__version__}\n"
    assert allocate(read_call(folder)).certificate["software"] == {"name": "sojourn", "version": __version__}
