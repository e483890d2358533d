"""A project from a professor's desk to the public: written, submitted, confirmed, accepted, found, kept."""

from collections.abc import Callable

import pytest
from live_site import Visit
from turns import mainly
from writing import day, write_all

HOST = "mcgill-university"
TITLES = {
    "en": "Bridges that say when they tire",
    "ko": "피로를 스스로 알리는 다리",
    "fr": "Des ponts qui disent leur fatigue",
}
WORDS = {
    "en": "Sensors on a bridge tell of every truck. " * 6,
    "ko": "다리에 단 감지기는 지나가는 차를 모두 알립니다. " * 6,
    "fr": "Des capteurs posés sur un pont annoncent chaque camion. " * 6,
}


# In French nobody's browser runs scripts.
@pytest.mark.parametrize(("language", "scripts"), mainly(("fr", False), ("ko", True), ("en", True)))
def test_a_project_goes_from_its_professor_to_the_wish_list_of_a_visitor(
    visit: Callable[..., Visit], language: str, scripts: bool
) -> None:
    # Arrange: the professor writes and submits.
    professor = visit(language, java_script_enabled=scripts)
    professor.enter("host_professor", HOST)
    professor.go("host/projects/new/")
    professor.press("main form .button-act")
    other = "fr" if language != "fr" else "en"
    for field, texts in (("titles", TITLES), ("descriptions", WORDS), ("roles", WORDS), ("skills", TITLES)):
        write_all(professor, field, {each: texts[each] for each in (language, other)})
    professor.page.select_option('[name="track"]', "energy")
    professor.page.fill('[name="weeks"]', "16")
    day(professor, "start_from", 2027, 5, 10)
    day(professor, "start_until", 2027, 6, 14)
    professor.press('main button[name="check"]')
    code = professor.page.url.rstrip("/").rsplit("/", 1)[1]
    professor.press('main form[action$="/move/submit/"] button')

    # Act: the office of the university confirms, an officer accepts.
    office = visit(language, java_script_enabled=scripts)
    office.enter("host_office", HOST)
    office.go(f"host/office/projects/{code}/")
    office.press('main button[name="confirm"]')
    officer = visit(language, java_script_enabled=scripts)
    officer.enter("programme_officer", "aica")
    officer.go(f"staff/projects/{code}/")
    officer.press('main button[value="accept"]')

    # Assert: a visitor finds it, keeps it and has it on the wish-list.
    visitor = visit(language, java_script_enabled=scripts)
    visitor.go(f"projects/?q={TITLES[language]}")
    visitor.press(f'main a[href*="/projects/{code}/"]')
    assert visitor.page.locator("h1").inner_text() == TITLES[language]
    visitor.press(f'main form[action$="/{code}/keep/"] button')
    visitor.go("wishes/")
    assert visitor.page.locator(f'main a[href*="/projects/{code}/"]').count() >= 1
