"""One world and one browser for all pages; one visit for each role."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from live_site import made_world, world_site
from looking import Visits


@pytest.fixture(scope="session")
def visits(chromium: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visits]:
    """The visits to a world of its own."""
    if running := os.environ.get("LOOK_AT"):  # a portal that runs already, while one works on a page
        yield Visits(running, chromium)
        return
    folder: Path = tmp_path_factory.mktemp("looked-at")
    shutil.copytree(made_world(), folder, dirs_exist_ok=True)
    with world_site(folder) as site:
        yield Visits(site, chromium)
