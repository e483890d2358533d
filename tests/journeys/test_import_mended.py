"""A catalogue with faults: handed in, understood, looked through, mended, applied, undone."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from live_site import Visit
from turns import mainly

HEADINGS = "No,Title,Professor,Where,City,Province,Start,Weeks"
ROWS = [
    "J1,Lighthouses that count ships,Generated One,University of Toronto,Toronto,Ontario,2027-05-10,16",
    "J2,Kites that measure wind,Generated Two,McGill University,Montréal,Québec,2027-06-07,16",
]
FAULTY = "J3,,Generated Three,Dalhousie University,Halifax,Nova Scotia,2027-05-17,16"
MENDED = "J3,Tides in a jar,Generated Three,Dalhousie University,Halifax,Nova Scotia,2027-05-17,16"
LOOKS = 40


def hand_in(officer: Visit, name: str, rows: list[str], mark: str) -> None:
    """Upload a catalogue for the call that takes projects."""
    text = "\n".join([HEADINGS, *(row.replace("J", f"J{mark}-", 1) for row in rows)])
    officer.go("staff/imports/")
    officer.page.select_option('[name="call"]', "gra-2027")
    officer.page.set_input_files('[name="file"]', {"name": name, "mimeType": "text/csv", "buffer": text.encode()})
    officer.page.locator('[name="target"][value="accepted"]').check()
    officer.press("main form .button-act")


def until_there(officer: Visit, selector: str) -> None:
    """Look again until the work in the background is done."""
    for _ in range(LOOKS):
        if officer.page.locator(selector).count():
            return
        # The page reads itself anew while the work goes on; one look more does no harm.
        officer.page.wait_for_timeout(1000)
        with suppress(Exception):
            officer.page.reload()
    raise AssertionError(officer.page.locator("main").inner_text()[:400])


# In Korean nobody's browser runs scripts.
@pytest.mark.parametrize(("language", "scripts"), mainly(("en", True), ("ko", False), ("fr", True)))
def test_a_catalogue_with_faults_is_mended_applied_and_undone(
    visit: Callable[..., Visit], language: str, scripts: bool
) -> None:
    officer = visit(language, java_script_enabled=scripts)
    officer.enter("programme_officer", "aica")

    # A heading that nobody could know: the officer says what it is; then one row has a fault.
    hand_in(officer, "faults.csv", [*ROWS, FAULTY], language)
    until_there(officer, '[name="host"]')
    officer.page.locator("main details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    officer.page.select_option('[name="host"]', "Where")
    officer.press('main form[action$="/headings/"] button')
    until_there(officer, 'main form[action$="/apply/"]')
    assert officer.page.locator("main .table .status-bad").count() >= 1

    # The mended file is applied, and the public has all three.
    hand_in(officer, "mended.csv", [*ROWS, MENDED], language)
    until_there(officer, '[name="host"]')
    officer.page.locator("main details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    officer.page.select_option('[name="host"]', "Where")
    officer.press('main form[action$="/headings/"] button')
    until_there(officer, 'main form[action$="/apply/"]')
    assert officer.page.locator("main .table .status-bad").count() == 0
    officer.press('main form[action$="/apply/"] button')
    until_there(officer, 'main a[href$="/undo/"]')
    visitor = visit(language, java_script_enabled=scripts)
    visitor.go("projects/?q=Tides in a jar")
    assert visitor.page.locator("main h3, main h2").filter(has_text="Tides in a jar").count() == 1

    # Undone, it is as before.
    officer.press('main a[href$="/undo/"]')
    officer.press("main form .button-act")
    until_there(officer, "main #next-step")
    visitor.go("projects/?q=Tides in a jar")
    assert visitor.page.locator("main h3, main h2").filter(has_text="Tides in a jar").count() == 0
