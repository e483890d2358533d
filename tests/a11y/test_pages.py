"""Every page of the list, as people with and without good eyes, hands and screens meet it."""

import gzip

import pytest
from looking import (
    CASES,
    FIRST_LOOK,
    NARROW,
    NARROWEST,
    OTHER_CASES,
    Look,
    Visits,
    latin_words,
    named,
    overflow,
    unseen_stops,
    violations,
)
from strict import faults

from pages import PAGES, Page

# Compressed, without fonts: what a phone in a train has to load before it can show anything.
MOST_BYTES = 150_000


def look_at(visits: Visits, page: Page, look: Look) -> None:
    visit = visits.open(page, look)

    assert violations(visit) == []
    assert overflow(visit) == 0
    if look.width == NARROW:
        visit.page.set_viewport_size({"width": NARROWEST, "height": 900})
        assert overflow(visit) == 0
    assert visit.faults == []


@pytest.mark.parametrize(("page", "look"), CASES, ids=named)
def test_a_page_is_accessible_and_fits(visits: Visits, page: Page, look: Look) -> None:
    look_at(visits, page, look)


@pytest.mark.long
@pytest.mark.parametrize(("page", "look"), OTHER_CASES, ids=named)
def test_a_page_is_accessible_and_fits_in_every_other_look(visits: Visits, page: Page, look: Look) -> None:
    look_at(visits, page, look)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_is_valid_html(visits: Visits, page: Page) -> None:
    assert faults(visits.open(page, FIRST_LOOK).html) == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_tab_key_always_shows_where_it_is(visits: Visits, page: Page) -> None:
    assert unseen_stops(visits.open(page, FIRST_LOOK)) == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_korean_page_says_everything_in_korean(visits: Visits, page: Page) -> None:
    assert latin_words(visits.open(page, FIRST_LOOK)) == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_is_light(visits: Visits, page: Page) -> None:
    visit = visits.of(page)
    sizes: dict[str, int] = {}

    def weigh(answer: object) -> None:
        if "/fonts/" not in answer.url:  # type: ignore[attr-defined]  # an answer of the browser
            sizes[answer.url] = len(gzip.compress(answer.body()))  # type: ignore[attr-defined]  # likewise

    visit.page.on("response", weigh)
    visits.open(page, FIRST_LOOK)
    visit.page.remove_listener("response", weigh)

    assert sum(sizes.values()) < MOST_BYTES
