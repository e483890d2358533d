"""What the scripts of the pages add: saving while one types, orders by hand, dropped files, one deed for one press."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from live_site import Visit
from waiting import until

EDIT = "host/projects/gra-2027-toronto-draft/edit/"
SKILLS = '[name="skills_en"]'
MARK = "[data-autosave-mark]"
SOON = 30_000


def waits_for(page: Any, part: str, words: str) -> None:
    """Until a part of the page says something."""
    page.locator(part).filter(has_text=words).wait_for(timeout=SOON)


@contextmanager
def saving(page: Any) -> Iterator[None]:
    """What is typed inside the block is sent, and the mark has said what came of it."""
    with page.expect_response(re.compile("/save/$"), timeout=SOON):
        yield
    until(
        page,
        "([mark, saving]) => document.querySelector(mark).innerText.trim() !== saving",
        arg=[MARK, attribute(page, "data-saving")],
    )


def attribute(page: Any, name: str) -> str:
    """The words of the mark of saving for a state, up to what is filled in."""
    return str(page.locator(MARK).get_attribute(name)).split("{")[0].strip()


@pytest.fixture
def professor(visit: Callable[..., Visit]) -> Visit:
    somebody = visit("en")
    somebody.enter("host_professor", "university-of-toronto")
    somebody.go(EDIT)
    return somebody


def write(page: Any, text: str) -> None:
    page.locator(
        f'[role="tab"][aria-controls="{page.locator(SKILLS).evaluate("box => box.closest(`.tongue`).id")}"]'
    ).click()
    page.locator(SKILLS).fill(text)


def test_what_is_typed_is_saved_and_the_mark_says_when(professor: Visit) -> None:
    with saving(professor.page):
        write(professor.page, "Rust and patience")

    waits_for(professor.page, MARK, attribute(professor.page, "data-saved"))
    assert re.search(r"\d\d:\d\d:\d\d", professor.page.locator(MARK).inner_text())
    professor.go(EDIT)
    assert professor.page.locator(SKILLS).input_value() == "Rust and patience"


def test_what_is_typed_without_a_connection_is_sent_when_it_is_back(professor: Visit) -> None:
    professor.context.set_offline(True)
    write(professor.page, "Typed in a tunnel")
    waits_for(professor.page, MARK, attribute(professor.page, "data-offline"))
    assert "attention" in professor.page.locator(MARK).get_attribute("class")

    professor.context.set_offline(False)

    waits_for(professor.page, MARK, attribute(professor.page, "data-saved"))
    professor.faults.clear()  # the connection that failed
    professor.go(EDIT)
    assert professor.page.locator(SKILLS).input_value() == "Typed in a tunnel"


def test_what_could_not_be_sent_survives_a_closed_tab(professor: Visit) -> None:
    professor.context.set_offline(True)
    write(professor.page, "Kept on this device")
    waits_for(professor.page, MARK, attribute(professor.page, "data-offline"))
    professor.page.close()
    professor.context.set_offline(False)
    professor.faults.clear()

    page = professor.context.new_page()
    page.goto(f"{professor.site}/en/{EDIT}")

    # Other windows are asked first whether one of them still holds what this device keeps.
    until(page, "box => document.querySelector(box).value === 'Kept on this device'", arg=SKILLS)
    waits_for(page, MARK, attribute(page, "data-saved"))
    page.reload()
    assert page.locator(SKILLS).input_value() == "Kept on this device"


def test_the_last_words_before_a_tab_is_closed_are_sent(professor: Visit) -> None:
    write(professor.page, "The last words")

    professor.page.goto(f"{professor.site}/en/host/projects/")

    professor.page.wait_for_timeout(500)
    professor.go(EDIT)
    assert professor.page.locator(SKILLS).input_value() == "The last words"


def test_an_older_window_is_told_and_overwrites_nothing(professor: Visit) -> None:
    older = professor.context.new_page()
    older.goto(f"{professor.site}/en/{EDIT}")
    with saving(professor.page):
        write(professor.page, "From the newer window")

    write(older, "From the older window")

    waits_for(older, MARK, attribute(older, "data-newer"))
    assert older.locator(SKILLS).input_value() == "From the older window"
    professor.faults.clear()  # the browser names the answer 409
    professor.go(EDIT)
    assert professor.page.locator(SKILLS).input_value() == "From the newer window"


def test_a_button_that_is_pressed_twice_does_its_deed_once(professor: Visit) -> None:
    def drafts() -> int:
        professor.go("host/projects/")
        return int(professor.page.locator("main .list li").count())

    before = drafts()
    professor.go("host/projects/new/")

    with professor.page.expect_navigation():
        professor.page.locator("main form .button-act").evaluate("button => { button.click(); button.click(); }")
    professor.page.wait_for_load_state()

    assert drafts() == before + 1


@pytest.fixture
def guide(visit: Callable[..., Visit]) -> Visit:
    somebody = visit("en")
    somebody.go("styleguide/")
    return somebody


def order(page: Any) -> list[str]:
    """The codes of a ranked list, and whether the numbers beside them are right."""
    items = page.locator(".ranked > li[data-code]")
    numbers = items.locator(".n").all_inner_texts()
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    return list(items.evaluate_all("items => items.map(item => item.dataset.code)"))


def test_an_order_is_changed_by_buttons_without_a_request(guide: Visit) -> None:
    first, second, *others = order(guide.page)
    asked: list[str] = []
    guide.page.on("request", lambda request: asked.append(request.url))

    guide.page.locator(f'button[value="up:{second}"]').click()

    assert order(guide.page) == [second, first, *others]
    assert asked == []
    assert guide.page.locator(f'button[value="up:{second}"]').get_attribute("aria-disabled") == "true"
    title = guide.page.locator(f'li[data-code="{second}"] .title').inner_text()
    assert title in guide.page.locator(".ranked-said").inner_text()


def test_an_order_is_changed_by_the_keyboard_alone_and_the_focus_stays(guide: Visit) -> None:
    first, second, third, *others = order(guide.page)
    button = guide.page.locator(f'button[value="down:{first}"]')
    button.focus()

    guide.page.keyboard.press("Enter")
    guide.page.keyboard.press("Space")

    assert order(guide.page) == [second, third, first, *others]
    assert guide.page.evaluate("document.activeElement.value") == f"down:{first}"


def test_an_order_is_changed_by_dragging_the_grip(guide: Visit) -> None:
    first, second, third, *others = order(guide.page)
    grip = guide.page.locator(f'li[data-code="{first}"] .grip')
    guide.page.locator(".ranked").evaluate("list => list.scrollIntoView({ block: 'center', behavior: 'instant' })")
    start, end = grip.bounding_box(), guide.page.locator(f'li[data-code="{third}"]').bounding_box()
    mouse = guide.page.mouse

    mouse.move(start["x"] + 4, start["y"] + 4)
    mouse.down()
    for part in range(1, 11):
        mouse.move(start["x"] + 4, start["y"] + 4 + (end["y"] + end["height"] - 4 - start["y"] - 4) * part / 10)
    mouse.up()

    assert order(guide.page) == [second, third, first, *others]


def test_a_file_that_is_dropped_is_chosen_and_named(guide: Visit) -> None:
    drop = guide.page.locator("[data-drop]").first
    dropped = guide.page.evaluate_handle(
        "() => { const all = new DataTransfer(); all.items.add(new File(['a,b'], 'list.pdf')); return all; }"
    )

    drop.dispatch_event("drop", {"dataTransfer": dropped})

    assert drop.locator("[role=status] b").inner_text() == "list.pdf"
    assert drop.locator("input[type=file]").evaluate("input => input.files[0].name") == "list.pdf"


def test_a_dialog_opens_holds_the_focus_and_closes_by_escape(guide: Visit) -> None:
    opener = guide.page.locator('[data-opens="example-dialog"]')
    opener.click()
    inside = [guide.page.evaluate("Boolean(document.activeElement.closest('dialog'))")]
    for _ in range(4):
        guide.page.keyboard.press("Tab")
        inside.append(
            guide.page.evaluate(
                "document.activeElement === document.body || Boolean(document.activeElement.closest('dialog'))"
            )
        )

    guide.page.keyboard.press("Escape")

    assert inside == [True] * 5
    assert guide.page.locator("#example-dialog").evaluate("dialog => dialog.open") is False
    assert guide.page.evaluate("document.activeElement.dataset.opens") == "example-dialog"


def test_rows_that_are_picked_are_counted(guide: Visit) -> None:
    boxes, all_of_them = guide.page.locator("#tables input.pick[name]"), guide.page.locator("#tables [data-pick-all]")

    all_of_them.check()

    checked = boxes.evaluate_all("boxes => boxes.map(box => box.checked)")
    assert set(checked) == {True}
    assert str(len(checked)) in guide.page.locator("#tables [data-picked]").inner_text()
    boxes.first.uncheck()
    assert all_of_them.evaluate("box => box.indeterminate") is True


def test_a_wish_list_is_kept_without_an_account_and_moves_into_it(visit: Callable[..., Visit]) -> None:
    visitor = visit("en")
    kept = []
    for number in (0, 1):
        visitor.go("projects/")
        visitor.page.locator("main h3 a, main h2 a").nth(number).click()
        visitor.page.wait_for_load_state()
        kept.append(visitor.page.url.split("?")[0].rstrip("/").rsplit("/", 1)[1])
        visitor.press(f'main form[action$="/{kept[-1]}/keep/"] button')

    visitor.go("wishes/")
    before = [visitor.page.locator(f'main a[href*="/projects/{code}/"]').count() > 0 for code in kept]
    visitor.enter("student", "honam")
    visitor.go("wishes/")

    assert before == [True, True]
    assert [visitor.page.locator(f'main a[href*="/projects/{code}/"]').count() > 0 for code in kept] == [True, True]


def test_a_file_too_large_or_of_another_kind_is_told_before_it_is_sent(guide: Visit) -> None:
    field = guide.page.locator(".field:has([data-drop])").first
    fault, box = field.locator("[data-upload-fault]"), field.locator("input[type=file]")

    def chosen(name: str, size: int) -> tuple[str, str | None]:
        box.evaluate(
            """(input, [name, size]) => {
              const all = new DataTransfer();
              all.items.add(new File([new Uint8Array(size)], name));
              input.files = all.files;
              input.dispatchEvent(new Event('change', { bubbles: true }));
            }""",
            [name, size],
        )
        return fault.inner_text().strip() if fault.is_visible() else "", box.get_attribute("aria-invalid")

    large, other, sound = chosen("a.pdf", 12_300_000), chosen("a.exe", 10), chosen("A.PDF", 10)

    assert large == ("This file has 12.3 MB; at most 10 MB can be sent. Choose a smaller one.", "true")
    assert other == ("This kind of file is not taken here. Choose one of these: PDF.", "true")
    assert sound == ("", None)
