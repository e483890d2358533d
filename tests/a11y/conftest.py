"""One world and one browser for all pages; one visit for each role."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from looking import Visits


@pytest.fixture(scope="session")
def visits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visits]:
    """The visits to a world of its own."""
    live_site: Any = pytest.importorskip("live_site")
    if live_site.CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    if running := os.environ.get("LOOK_AT"):  # a portal that runs already, while one works on a page
        with live_site.browser() as opened:
            yield Visits(running, opened)
        return
    folder: Path = tmp_path_factory.mktemp("looked-at")
    with live_site.world_site(folder) as site, live_site.browser() as opened:
        yield Visits(site, opened)
