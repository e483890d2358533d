"""What a professor types stays, whatever becomes of the session, the window and the connection."""

from collections.abc import Callable

from live_site import Visit
from waiting import until

HOST = "mcgill-university"
MARK = "[data-autosave-mark] span"
BOX = '[name="roles_en"]'


def begun(visit: Callable[..., Visit]) -> Visit:
    """A professor at the form of a new draft."""
    professor = visit("en")
    professor.enter("host_professor", HOST)
    professor.go("host/projects/new/")
    professor.press("main form .button-act")
    return professor


def again(professor: Visit, form: str) -> str:
    """Come back to the form, and wait until what stands in it is saved; the answer is what stands in it."""
    professor.enter("host_professor", HOST)
    professor.page.goto(form)
    # Other windows are asked first whether one of them still holds what this device keeps.
    until(professor.page, "box => document.querySelector(box).value", arg=BOX)
    professor.page.locator(MARK, has_text="Saved").wait_for()
    return str(professor.page.input_value(BOX))


def test_what_was_typed_after_the_session_had_ended_is_back_after_signing_in(visit: Callable[..., Visit]) -> None:
    professor = begun(visit)
    form = professor.page.url
    professor.context.clear_cookies(name="session")

    professor.page.fill(BOX, "Typed without a session")
    professor.page.locator(MARK, has_text="You are signed out").wait_for()

    assert again(professor, form) == "Typed without a session"


def test_what_was_sent_after_the_session_had_ended_is_back_after_signing_in(visit: Callable[..., Visit]) -> None:
    professor = begun(visit)
    form = professor.page.url
    professor.context.clear_cookies(name="session")

    professor.page.fill(BOX, "Sent without a session")
    professor.press('main button[name="save"]')

    assert "/account/login/" in professor.page.url
    assert again(professor, form) == "Sent without a session"


def test_a_device_keeps_nothing_that_the_server_has(visit: Callable[..., Visit]) -> None:
    professor = begun(visit)

    professor.page.fill(BOX, "Saved as usual")
    professor.press('main button[name="save"]')

    assert professor.page.input_value(BOX) == "Saved as usual"
    assert professor.page.evaluate("localStorage.length") == 0
