"""Enter as each role in one click, press every link of the header and of the page after it: none is a dead end."""

from collections.abc import Callable

import pytest
from live_site import Visit
from turns import mainly

ROLES = {
    "student": "chonnam",
    "home_coordinator": "chonnam",
    "host_professor": "mcgill-university",
    "host_office": "mcgill-university",
    "reviewer": "aica",
    "partner": "aurora-grid",
    "programme_officer": "aica",
    "finance_officer": "aica",
    "auditor": "aica",
    "administrator": "aica",
}


def hrefs(visit: Visit, selector: str) -> list[str]:
    """The pages of the portal to which the links of a part lead, each once, files left out."""
    found = visit.page.locator(selector).evaluate_all("links => links.map(link => link.getAttribute('href'))")
    pages = [href.split("#")[0] for href in found if href.startswith("/")]
    return list(
        dict.fromkeys(page for page in pages if page and not page.split("?")[0].endswith((".csv", ".xlsx", ".ics")))
    )


@pytest.mark.parametrize("role", ROLES)
def test_no_link_of_the_header_is_a_dead_end(visit: Callable[..., Visit], role: str) -> None:
    language = ("ko", "en", "fr")[list(ROLES).index(role) % 3]
    somebody = visit(language)
    somebody.enter(role, ROLES[role])
    answers = {}

    for href in hrefs(somebody, ".bar a, .who a"):
        answer = somebody.context.request.get(f"{somebody.site}{href}")
        answers[href] = (answer.status, answer.text().count("<h1"))

    assert answers
    assert set(answers.values()) == {(200, 1)}, answers


@pytest.mark.parametrize("language", mainly("fr", "ko", "en"))
def test_no_link_of_an_officer_s_pages_is_a_dead_end(visit: Callable[..., Visit], language: str) -> None:
    officer = visit(language)
    officer.enter("programme_officer", "aica")
    answers = {}

    for page in hrefs(officer, ".bar .places a"):
        officer.page.goto(f"{officer.site}{page}")
        for href in hrefs(officer, "main a")[:8]:
            if href not in answers:
                url = f"{officer.site}{href}" if href.startswith("/") else href
                answers[href] = officer.context.request.get(url).status

    assert answers
    assert set(answers.values()) == {200}, answers
