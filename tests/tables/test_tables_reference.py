"""The page about the tables is as the tool writes it, and names every code."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_is_up_to_date() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "reference_tables.py"))

    written = (ROOT / "docs" / "reference" / "tables.md").read_text(encoding="utf-8")

    assert written == tool["page"]()
