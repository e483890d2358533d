"""Take the pictures of the report that the READMEs show: docs/report.{en,ko,fr}.png.

    python tools/pictures.py OUT/report.html

Needs Chromium (CHROMIUM names it where it is not on the path). The pictures hold the first screenful at 1280 px.
"""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

DOCS = Path(__file__).resolve().parent.parent / "docs"
LANGUAGES = {"en": "en-CA", "ko": "ko-KR", "fr": "fr-CA"}
WIDTH, HEIGHT = 1280, 1480
MOST_BYTES = 300_000


def main(report: Path) -> None:
    """One picture per language, from the top of the page."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    DOCS.mkdir(exist_ok=True)
    with sync_playwright() as run:
        browser = run.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for language, place in LANGUAGES.items():
            context = browser.new_context(
                viewport={"width": WIDTH, "height": HEIGHT}, locale=place, color_scheme="light"
            )
            page = context.new_page()
            page.goto(f"{report.resolve().as_uri()}#{language}")
            page.evaluate("document.fonts.ready")
            target = DOCS / f"report.{language}.png"
            page.screenshot(path=target)
            size = target.stat().st_size
            if size > MOST_BYTES:
                raise SystemExit(f"{target.name} has {size:,} bytes, more than {MOST_BYTES:,}")
            print(f"{size:>9,} docs/{target.name}")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
