"""An agreement from its first line to an open call: drafted, approved in turn, obeyed, published, opened in time."""

import re
from collections.abc import Callable, Iterator

import pytest
from live_site import Visit
from turns import mainly
from writing import day, write_all

MAIN = "main form .button-act"
# What an agreement allows, and what the rules say at first: weeks.
CEILING, TOO_MANY = 24, 30
BEFORE, OPEN = "2026-09-03T00:30:00+00:00", "2026-09-05T12:00:00+00:00"
TITLES = {
    "en": "An agreement of a journey",
    "ko": "여정의 업무협약",
    "fr": "Un accord de parcours",
}
CALL_TITLES = {"en": "Journey 2027", "ko": "2027년 여정 모집", "fr": "Parcours 2027"}


@pytest.fixture
def as_role(visit: Callable[..., Visit], language: str) -> Callable[[str, str], Visit]:
    """Somebody's own browser, in the language of the journey."""

    def enter(role: str, organisation: str) -> Visit:
        somebody = visit(language)
        somebody.enter(role, organisation)
        return somebody

    return enter


@pytest.fixture
def visitor(visit: Callable[..., Visit]) -> Iterator[Visit]:
    """A visitor with a phone who reads Korean; whatever the clock showed meanwhile, it goes back afterwards."""
    somebody = visit("ko")
    somebody.page.set_viewport_size({"width": 360, "height": 760})
    yield somebody
    somebody.move_clock(BEFORE)


def draft_agreement(officer: Visit, code: str) -> None:
    """An agreement of three parties, the agency first, with terms; sent round."""
    officer.go("staff/agreements/new/")
    write_all(officer, "titles", TITLES)
    officer.page.fill('[name="code"]', code)
    officer.page.select_option('[name="house"]', "aica")
    officer.press(MAIN)
    for organisation, role in (("mitacs", "funder"), ("chonnam", "home_university")):
        officer.page.fill('[name="organisation"]', organisation)
        officer.page.select_option('[name="role"]', role)
        officer.press("main .section .form .button-act")
    officer.go(f"staff/agreements/{code}/versions/1/terms/")
    day(officer, "begins_on", 2026, 9, 1)
    day(officer, "ends_on", 2030, 8, 31)
    officer.page.fill('[name="ceiling"]', "12000")
    officer.page.fill('[name="weeks_max"]', str(CEILING))
    officer.page.fill('[name="seats-chonnam"]', "40")
    officer.page.fill('[name="a-chonnam-0"]', "energy")
    officer.page.check('[name="b-chonnam-0"]')
    officer.page.fill('[name="c-chonnam-0"]', "12")
    officer.page.select_option('[name="a-shares-0"]', "mitacs")
    officer.page.fill('[name="c-shares-0"]', "1")
    officer.press("main .form-foot .button-act")
    officer.press('main form[action$="/move/send/"] button')


def approve(party: Visit, portal: str, code: str) -> None:
    """The yes of a party, on its page of the version."""
    party.go(f"{portal}/agreements/{code}/versions/1/")
    party.press('main form[action$="/move/approve/"] button')


def may_approve(party: Visit, portal: str, code: str) -> bool:
    """Whether the page of the version asks a party for its answer."""
    party.go(f"{portal}/agreements/{code}/versions/1/")
    return bool(party.page.locator('main form[action$="/move/approve/"]').count())


def write_programme(officer: Visit, code: str) -> None:
    """A programme from the shipped file, changed in the form and in the text; its stay is longer than was agreed."""
    officer.go("staff/programmes/new/")
    officer.page.fill('[name="code"]', code)
    officer.page.select_option('[name="owner"]', "aica")
    officer.page.select_option('[name="start"]', "gri")
    officer.press(MAIN)
    officer.page.fill('[name="award--weeks"]', "16")
    officer.press('main button[name="act"][value="to-text"]')
    text = officer.page.locator('textarea[name="text"]').input_value()
    assert re.search(r"(?m)^weeks = 16\b", text)
    officer.page.fill('textarea[name="text"]', re.sub(r"(?m)^weeks_max = 36\b", f"weeks_max = {TOO_MANY}", text))
    officer.press('main button[name="act"][value="save"]')


def draft_call(officer: Visit, agreement: str, code: str) -> None:
    """A call on the newest version of rules that there is."""
    officer.go(f"staff/calls/new/?agreement={agreement}")
    versions = officer.page.locator('[name="rules"] option').evaluate_all("all => all.map(one => Number(one.value))")
    officer.page.select_option('[name="agreement"]', agreement)
    officer.page.select_option('[name="rules"]', str(max(versions)))
    officer.page.fill('[name="code"]', code)
    for field in ("titles", "summaries", "contacts"):
        write_all(officer, field, CALL_TITLES)
    officer.press(MAIN)


def set_window(officer: Visit, kind: str, opens: tuple[int, int, int], closes: tuple[int, int, int]) -> None:
    """A window from nine to one o'clock."""
    day(officer, f"{kind}_opens_on", *opens)
    officer.page.fill(f'[name="{kind}_opens_at"]', "09:00")
    day(officer, f"{kind}_closes_on", *closes)
    officer.page.fill(f'[name="{kind}_closes_at"]', "13:00")


@pytest.mark.parametrize("language", mainly("ko", "en", "fr"))
def test_an_agreement_becomes_an_open_call(as_role: Callable[[str, str], Visit], visitor: Visit, language: str) -> None:
    code, call = f"journey-{language}", f"journey-call-{language}"
    officer, funder = as_role("programme_officer", "aica"), as_role("programme_officer", "mitacs")
    coordinator = as_role("home_coordinator", "chonnam")

    # The parties answer one after the other; who is not asked yet cannot.
    draft_agreement(officer, code)
    asked = [may_approve(party, portal, code) for party, portal in ((funder, "staff"), (coordinator, "university"))]
    assert asked == [False, False]
    approve(officer, "staff", code)
    assert not may_approve(coordinator, "university", code)
    approve(funder, "staff", code)
    officer.go("staff/calls/new/")
    assert officer.page.locator(f'[name="agreement"] option[value="{code}"]').count() == 0
    approve(coordinator, "university", code)
    assert coordinator.page.locator("#terms").inner_text().count(str(CEILING)) >= 1

    # Rules that contradict what is in force are refused, and both texts stand side by side.
    write_programme(officer, code)
    draft_call(officer, code, call)
    assert officer.page.url.endswith(f"/staff/calls/new/?agreement={code}")
    agreed, stated = officer.page.locator("main .diff .was, main .diff .is, main .diff td").all_inner_texts()[-2:]
    assert (str(CEILING) in agreed, str(TOO_MANY) in stated) == (True, True)

    # Mended and tried out, they are good for a call.
    officer.go(f"staff/programmes/{code}/edit/")
    officer.page.fill('[name="award--weeks_max"]', str(CEILING))
    officer.press('main button[name="act"][value="save"]')
    answers = []
    for who in ("strong", "weak"):
        officer.go(f"staff/programmes/{code}/versions/3/try/?who={who}")
        answers.append(officer.page.locator("#answer .notice").inner_text())
    assert answers[0] != answers[1]
    draft_call(officer, code, call)
    set_window(officer, "projects", (2026, 9, 4), (2026, 10, 2))
    set_window(officer, "applications", (2026, 9, 5), (2026, 10, 30))
    officer.press("main .form-foot .button-act")
    visitor.go(f"calls/{call}/")
    assert visitor.page.locator("h1").inner_text() != CALL_TITLES["ko"]
    visitor.faults.clear()  # an address that is not there yet
    officer.go(f"staff/calls/{call}/publish/")
    officer.press("main form .button-act")

    # The public reads it on a phone, and the clock opens it.
    visitor.go(f"calls/{call}/")
    before = visitor.page.locator("main").inner_text()
    visitor.move_clock(OPEN)
    visitor.go(f"calls/{call}/")
    assert visitor.page.locator("h1").inner_text() == CALL_TITLES["ko"]
    assert visitor.page.locator("main").inner_text() != before
    assert visitor.page.evaluate("document.documentElement.scrollWidth") == 360
    assert f"{CEILING}주" in visitor.page.locator("main").inner_text()
