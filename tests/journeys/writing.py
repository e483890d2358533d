"""How somebody writes into the fields of the portal, with scripts or without."""

from collections.abc import Mapping

from live_site import Visit

LANGUAGES = ("ko", "en", "fr")


def write(visit: Visit, field: str, language: str, text: str) -> None:
    """Type a text into the box of a language, behind its tab where there are tabs."""
    box = visit.page.locator(f'[name="{field}_{language}"]')
    panel = box.evaluate("box => box.closest('[role=tabpanel]')?.id || ''")
    if panel:
        visit.page.locator(f'[role="tab"][aria-controls="{panel}"]').click()
    box.fill(text)


def write_all(visit: Visit, field: str, texts: Mapping[str, str]) -> None:
    """Type a text in each of its languages."""
    for language, text in texts.items():
        write(visit, field, language, text)


def day(visit: Visit, field: str, year: int, month: int, number: int) -> None:
    """Fill in a civil date."""
    visit.page.fill(f'[name="{field}_y"]', str(year))
    visit.page.select_option(f'[name="{field}_m"]', str(month))
    visit.page.fill(f'[name="{field}_d"]', str(number))
