"""The pictures in docs/screens are of the pages that there are, and small."""

from pathlib import Path

import pytest
from looking import Look, Visits, named

from pages import Page
from screens import name_of, shoot, wanted

KEPT = Path(__file__).resolve().parents[2] / "docs" / "screens"
MOST_BYTES = 16_000_000  # some 370 pictures


def test_the_pictures_kept_are_those_of_the_pages() -> None:
    kept = {path.name for path in KEPT.glob("*.png")}

    assert kept == {name_of(page, look) for page, look in wanted()}


def test_the_pictures_are_small_together() -> None:
    assert sum(path.stat().st_size for path in KEPT.glob("*.png")) < MOST_BYTES


@pytest.mark.long
@pytest.mark.parametrize(("page", "look"), wanted(), ids=named)
def test_a_page_can_be_pictured(visits: Visits, page: Page, look: Look, tmp_path: Path) -> None:
    assert shoot(visits, page, look, tmp_path).stat().st_size > 1000
