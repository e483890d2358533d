"""The generated reference says what the code says."""

import runpy
from pathlib import Path

import pytest

from sojourn.core.programme.models import Programme
from sojourn.core.programme.shapes import Table, keys_of

ROOT = Path(__file__).resolve().parents[2]
TOOL = runpy.run_path(str(ROOT / "tools" / "reference.py"))
PAGE = ROOT / "docs" / "reference" / "programme.md"


def test_the_page_about_programmes_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == TOOL["programme_page"](), "run make reference"


def test_every_key_of_a_programme_says_what_it_means() -> None:
    silent = [path for path, info, _ in keys_of(Table(Programme)) if not info.description]

    assert {path.rpartition(".")[2] for path in silent} == {"kind"}


@pytest.mark.parametrize("name", ["gri", "gra", "rise"])
def test_the_page_names_every_shipped_programme(name: str) -> None:
    assert f"`programmes/{name}.toml`" in PAGE.read_text(encoding="utf-8")
