"""One world on one server for all journeys, one browser; each journey visits with browsers of its own."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from live_site import CHROMIUM, Visit, made_world, world_site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a portal with the demonstration world."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    if running := os.environ.get("LOOK_AT"):  # a portal that runs already, while one works on a journey
        yield running
        return
    folder: Path = tmp_path_factory.mktemp("journeys")
    shutil.copytree(made_world(), folder, dirs_exist_ok=True)
    with world_site(folder) as address:
        yield address


@pytest.fixture
def visit(site: str, chromium: Any) -> Iterator[Callable[[str], Visit]]:
    """A browser of somebody, in a language; whatever went wrong in it fails the test at its end."""
    made: list[Visit] = []

    def somebody(language: str = "en", **settings: Any) -> Visit:
        made.append(Visit(chromium, site, language, **settings))
        return made[-1]

    yield somebody
    faults = [fault for each in made for fault in each.faults]
    for each in made:
        each.context.close()
    assert faults == []
