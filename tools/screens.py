"""Make the pictures of docs/screens anew: python tools/screens.py [name of a page …].

LOOK_AT=address looks at a portal that runs already; without it a world is made in a temporary folder.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "screens"
sys.path[:0] = [str(ROOT / "tests" / "a11y"), str(ROOT / "tests" / "portal")]

import live_site  # noqa: E402  from the tests' folders, as just said
from looking import Visits  # noqa: E402  likewise

from screens import name_of, shoot, wanted  # noqa: E402  likewise


def make(site: str, only: set[str]) -> None:
    """Every picture, or those of the pages named; pictures of pages that are no more go."""
    FOLDER.mkdir(exist_ok=True)
    kept = {name_of(page, look) for page, look in wanted()}
    for path in FOLDER.glob("*.png"):
        if path.name not in kept:
            path.unlink()
    with live_site.browser() as opened:
        visits = Visits(site, opened)
        for page, look in wanted():
            if not only or page.name in only:
                try:
                    print(shoot(visits, page, look, FOLDER).name)
                except Exception as fault:  # noqa: BLE001  one page that fails must not keep the others from being seen
                    print(f"{name_of(page, look)}: {fault}".splitlines()[0])


def main() -> None:
    """Look at a running portal, or make one."""
    only = set(sys.argv[1:])
    if running := os.environ.get("LOOK_AT"):
        make(running, only)
        return
    with tempfile.TemporaryDirectory() as folder, live_site.world_site(Path(folder)) as site:
        make(site, only)


if __name__ == "__main__":
    main()
