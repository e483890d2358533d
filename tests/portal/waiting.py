"""Waiting for a page in a browser where the page's own policy forbids scripts made of text."""

import time
from typing import Any

PATIENCE = 30.0
"""Seconds; as long as the browser's own waits."""
PAUSE = 50
"""Milliseconds between two looks."""


def until(page: Any, script: str, arg: object = None) -> None:
    """Until a script of the page answers with something true.

    ``page.wait_for_function`` compiles its script inside the page as soon as the first look finds nothing,
    and the policy of the pages refuses that; a look from outside is always allowed.

    Raises:
        AssertionError: it is still not so after ``PATIENCE``.
    """
    end = time.monotonic() + PATIENCE
    while not page.evaluate(script, arg):
        assert time.monotonic() < end, f"never came true: {script}"
        page.wait_for_timeout(PAUSE)
