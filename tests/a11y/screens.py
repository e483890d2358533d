"""Pictures of the pages for docs/screens: each at both widths, key pages in French and dark too."""

from pathlib import Path

from looking import NARROW, WIDE, Look, Visits
from PIL import Image

from pages import PAGES, Page

LOOKS = (Look("en", "light", WIDE), Look("ko", "light", NARROW))
KEY_LOOKS = (Look("ko", "dark", WIDE), Look("fr", "dark", NARROW))
# A longer page is cut: its parts stand on other pictures.
TALLEST = 2000
COLOURS = 128


def name_of(page: Page, look: Look) -> str:
    """`<page>.<language>.<width>[.dark].png`."""
    return f"{page.name}.{look.language}.{look.width}{'.dark' if look.theme == 'dark' else ''}.png"


def wanted() -> list[tuple[Page, Look]]:
    """Every picture that belongs to docs/screens."""
    return [(page, look) for page in PAGES for look in (*LOOKS, *(KEY_LOOKS if page.is_key else ()))]


def shoot(visits: Visits, page: Page, look: Look, folder: Path) -> Path:
    """One picture, in few colours so that it stays small."""
    visit = visits.open(page, look)
    visit.page.evaluate("document.fonts.ready")
    tall = min(TALLEST, visit.page.evaluate("document.documentElement.scrollHeight"))
    target = folder / name_of(page, look)
    visit.page.screenshot(path=target, full_page=True, clip={"x": 0, "y": 0, "width": look.width, "height": tall})
    with Image.open(target) as whole:
        small = whole.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(target, optimize=True)
    return target
