"""An applicant loses no word: session ended, connection lost, two windows, an upload that breaks off."""

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pikepdf
import pytest
from live_site import Visit
from turns import mainly
from waiting import until

HOME = "chonnam"
MARK = "[data-autosave-mark]"
BOX = "#id_q_interests"
OTHER = "#id_q_rationale"
LANGUAGES = pytest.mark.parametrize("language", mainly("ko", "en", "fr"))


def draft(visit: Callable[..., Visit], language: str) -> Visit:
    """A student at the first part of the form of a draft, on a phone's width."""
    student = visit(language)
    student.page.set_viewport_size({"width": 360, "height": 740})
    student.enter("student", HOME)
    student.go("student/")
    address = student.page.locator("main .button-act[href*='/student/applications/']").first.get_attribute("href")
    open_part(student, f"{address}parts/research/")
    return student


def open_part(student: Visit, path: str = "") -> None:
    """Open a part of the form, or the same one anew."""
    student.page.goto(f"{student.site}{path}" if path else student.page.url)
    student.page.wait_for_load_state()


def waits_for(page: Any, state: str) -> str:
    """Until the mark says a state; the answer is what it says."""
    words = str(page.locator(MARK).get_attribute(f"data-{state}"))
    mark = page.locator(MARK).filter(has_text=re.compile(".+".join(map(re.escape, re.split(r"{\w+}", words)))))
    mark.wait_for()
    return str(mark.inner_text())


@contextmanager
def saving(page: Any) -> Iterator[None]:
    """What happens inside the block is sent, and the mark has said what came of it."""
    with page.expect_response(re.compile("/save/$")):
        yield
    until(
        page,
        "mark => { const at = document.querySelector(mark); return at.innerText.trim() !== at.dataset.saving; }",
        arg=MARK,
    )


def is_kept(page: Any) -> bool:
    return bool(page.evaluate("Object.keys(localStorage).some((key) => key.startsWith('draft:'))"))


def quiet(student: Visit) -> None:
    """Forget what the browser said of a connection that was away, or of an answer 409."""
    student.faults.clear()


@LANGUAGES
def test_what_is_typed_is_saved_with_the_time_and_the_button_leads_on(
    visit: Callable[..., Visit], language: str
) -> None:
    student = draft(visit, language)

    with saving(student.page):
        student.page.fill(BOX, f"Graphs {language}")
    said = waits_for(student.page, "saved")
    student.page.fill(OTHER, f"At once {language}")
    student.press('main button[name="next"]')
    student.page.go_back()
    open_part(student)

    assert re.search(r"\d:\d\d:\d\d|\d\s?(?:h|시)\s?\d\d?\s?(?:min|분)\s?\d\d?\s?(?:s|초)", said), said
    assert student.page.input_value(BOX) == f"Graphs {language}"
    assert student.page.input_value(OTHER) == f"At once {language}"
    assert not is_kept(student.page)


@LANGUAGES
def test_the_session_ends_in_the_middle_and_what_was_typed_is_sent_after_signing_in(
    visit: Callable[..., Visit], language: str
) -> None:
    student = draft(visit, language)
    form = student.page.url
    student.context.clear_cookies(name="session")

    student.page.fill(BOX, f"Without a session {language}")
    waits_for(student.page, "away")
    shown = student.page.locator("[data-autosave-sign-in]").is_visible()
    quiet(student)
    student.enter("student", "chosun")
    strangers = student.page.content() + student.page.url
    student.enter("student", HOME)
    until(student.page, "!Object.keys(localStorage).some((key) => key.startsWith('draft:'))")
    student.page.goto(form)

    assert shown
    assert "Without a session" not in strangers
    assert student.page.input_value(BOX) == f"Without a session {language}"
    open_part(student)
    assert student.page.input_value(BOX) == f"Without a session {language}"


@LANGUAGES
def test_the_connection_is_lost_and_what_was_typed_is_sent_when_it_is_back(
    visit: Callable[..., Visit], language: str
) -> None:
    student = draft(visit, language)
    student.context.set_offline(True)

    student.page.fill(BOX, f"In a tunnel {language}")
    waits_for(student.page, "offline")
    student.page.locator('main button[name="next"]').click()  # no page of the browser's own takes its place
    waits_for(student.page, "offline")
    stays = is_kept(student.page)
    student.context.set_offline(False)
    waits_for(student.page, "saved")
    quiet(student)

    assert (stays, is_kept(student.page)) == (True, False)
    open_part(student)
    assert student.page.input_value(BOX) == f"In a tunnel {language}"


@LANGUAGES
def test_the_older_of_two_windows_sees_both_texts_and_chooses(visit: Callable[..., Visit], language: str) -> None:
    student = draft(visit, language)
    older = student.context.new_page()
    older.goto(student.page.url)
    with saving(student.page):
        student.page.fill(BOX, f"From the newer window {language}")

    with saving(older):
        older.fill(OTHER, f"Another question {language}")
    older.fill(BOX, f"From the older window {language}")
    older.locator("[data-clash]").wait_for()
    both = older.locator("[data-clash]").inner_text()
    open_part(student)
    stands = student.page.input_value(BOX)
    with saving(older):
        older.locator("[data-clash] button[name=keep]").click()
    waits_for(older, "saved")
    quiet(student)

    assert f"From the newer window {language}" in both
    assert f"From the older window {language}" in both
    assert stands == f"From the newer window {language}"
    open_part(student)
    assert student.page.input_value(BOX) == f"From the older window {language}"
    assert student.page.input_value(OTHER) == f"Another question {language}"


def large_pdf() -> bytes:
    """A PDF of three megabytes: it takes a while in pieces."""
    made = pikepdf.new()
    made.add_blank_page()
    made.pages[0].Large = made.make_stream(bytes(range(256)) * 12_000)
    out = io.BytesIO()
    made.save(out, compress_streams=False)
    return out.getvalue()


@LANGUAGES
def test_an_upload_breaks_off_and_goes_on_where_it_stopped(visit: Callable[..., Visit], language: str) -> None:
    student = draft(visit, language)
    open_part(student, student.page.url.removeprefix(student.site).replace("/research/", "/documents/"))
    section = student.page.locator("#files-cv")
    while section.locator("button[form^=remove-]").count():
        student.press("#files-cv button[form^=remove-]")
    student.press("#files-cv a[href$='/add/']")
    offsets: list[int] = []

    def breaks(route: Any) -> None:
        offsets.append(int(route.request.headers["x-at"]))
        if len(offsets) == 5:
            route.abort("connectionfailed")
        else:
            route.continue_()

    student.page.route("**/piece/", breaks)
    student.page.set_input_files("input[type=file]", [{"name": "cv.pdf", "mimeType": "", "buffer": large_pdf()}])
    with student.page.expect_navigation(url="**/parts/documents/"):
        student.page.locator("main form .button-act").click()
    quiet(student)

    assert "cv.pdf" in student.page.locator("#files-cv").inner_text()
    assert max(offsets[:4]) > 0
    assert offsets.count(0) <= 2  # the first piece, and the question how much has come: never from the start again
    assert max(offsets[5:]) > max(offsets[:5])
