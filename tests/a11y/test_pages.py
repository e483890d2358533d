"""What every page has to be: accessible, valid, light, and no wider than the windows of those who meet it."""

from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from django.utils import translation
from looking import CASES, FIRST_LOOK, OTHER_CASES, Look, Visits, findings, named
from matrix_table import LIBRARY, TABLE
from matrix_urls import url_names

from pages import NO_PAGE, PAGES, Page


@pytest.mark.parametrize(("page", "look"), CASES, ids=named)
def test_a_page_is_accessible_valid_light_and_fits(visits: Visits, page: Page, look: Look) -> None:
    assert findings(visits, page, look) == {}


@pytest.mark.long
@pytest.mark.parametrize(("page", "look"), OTHER_CASES, ids=named)
def test_a_page_is_accessible_and_fits_in_every_other_look(visits: Visits, page: Page, look: Look) -> None:
    assert findings(visits, page, look) == {}


@pytest.mark.parametrize("page", [page for page in PAGES if page.shows], ids=named)
def test_the_links_to_a_page_lead_to_it(visits: Visits, page: Page) -> None:
    visit = visits.open(page, FIRST_LOOK)

    assert url_of(visit.page.url) == page.shows


def url_of(address: str) -> str:
    """The name of the URL of an address."""
    with translation.override(urlsplit(address).path.split("/")[1]):
        return resolve(urlsplit(address).path).view_name


def test_every_page_is_looked_at() -> None:
    library = {name for name in url_names() if name.startswith(LIBRARY)}
    opened = {row.name for row in TABLE if row.method == "get"} | library
    looked_at = {page.shows or url_of(f"/en/{page.path}") for page in PAGES}

    assert sorted(opened - looked_at) == sorted(NO_PAGE)
