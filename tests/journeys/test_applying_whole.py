"""A student on a phone: from the catalogue over the wish-list and every page of the application to the receipt."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from live_site import Visit
from turns import mainly

PHONE = {"width": 360, "height": 780}
HOMES = ("chonnam", "chosun", "honam")
WORDS = {
    "ko": "작은 배터리의 노화를 연구합니다.",
    "en": "How small batteries age.",
    "fr": "Le vieillissement des piles.",
}


def pdf() -> bytes:
    """One empty page."""
    made, out = pikepdf.new(), io.BytesIO()
    made.add_blank_page()
    made.save(out)
    return out.getvalue()


def newcomer(scout: Visit) -> tuple[str, int]:
    """The first of the students who have not applied to the call yet: the university, and the place in its list."""
    for home in HOMES:
        scout.go(f"demonstration/?q={home}")
        for number in range(scout.page.locator(button_of(home)).count()):
            enter(scout, home, number)
            scout.go("calls/gri-2027/")
            if not scout.page.locator('main a[href*="/student/applications/"]').count():
                return home, number
    raise AssertionError("every student has applied")


def button_of(home: str) -> str:
    """The buttons of the demonstration with which one becomes a student of a university."""
    return f'button[data-role="student"][data-at="{home}"]'


def enter(student: Visit, home: str, number: int) -> None:
    """Become one of the students of a university."""
    student.go(f"demonstration/?q={home}")
    student.press(f"{button_of(home)} >> nth={number}")


def keep_three(student: Visit) -> None:
    """Keep a project in each of three provinces."""
    for province in ("ON", "AB", "NS"):
        student.go(f"projects/?call=gri-2027&province={province}")
        student.press("main h3 a, main h2 a")
        student.press('main form[action$="/keep/"] button')


@pytest.mark.parametrize("language", mainly("ko", "en", "fr"))
def test_a_student_applies_on_a_phone_from_the_catalogue_to_the_receipt(
    visit: Callable[..., Visit], language: str
) -> None:
    # Arrange: three projects are kept before anybody signs in.
    place = newcomer(visit(language))
    student = visit(language)
    student.page.set_viewport_size(PHONE)
    keep_three(student)
    enter(student, *place)

    # Act: from the wish-list through every page.
    student.go("wishes/")
    student.press('main a[href$="/begin/"]')
    student.press("main form .button-act")
    application = student.page.url
    student.page.goto(f"{application}about/")
    student.page.locator('[name="home"]').first.check()
    student.press('button[name="next"]')
    for _ in range(3):
        student.press('button[name="move"][value^="in:"]')
    student.press('button[name="next"]')
    student.page.fill('[name="q_interests"]', WORDS[language])
    student.page.fill('[name="q_rationale"]', WORDS[language])
    student.page.check('[name="q_experience"][value="no"]')
    student.press('button[name="next"]')
    for kind in ("transcript", "cv"):
        student.page.goto(f"{application}documents/{kind}/add/")
        file = {"name": f"{kind}.pdf", "mimeType": "application/pdf", "buffer": pdf()}
        student.page.set_input_files('input[type="file"]', file)
        student.press("main form .button-act")
    student.page.goto(f"{application}parts/consent/")
    for statement in ("sent_abroad", "true"):
        student.page.check(f'[name="q_{statement}"]')
    student.press('button[name="next"]')
    student.page.fill('[name="full_name"]', "Robin Alder (generated)")
    student.page.fill('[name="email"]', f"referee-{language}@example.org")
    student.press("main form .button-act")
    student.page.goto(f"{application}check/")
    student.press("main .next-step form .button-act")

    # Assert: a receipt with its digest, and nothing wider than the phone.
    assert student.page.url.startswith(f"{application}receipts/1/")
    assert len(student.page.locator("code.digest").inner_text()) == 64
    assert student.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
