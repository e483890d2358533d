"""In a real browser: no sideways scrolling, languages without scripts, nothing fetched, and a whole print."""

import io
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from test_report import hostile_call, sample_report

from sojourn.texts import LANGUAGES

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """() => [...document.querySelectorAll('svg text, svg rect, svg path')].filter(part => {
  const box = part.getBoundingClientRect();
  return box.width && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
}).length"""
SMALL_TEXT = """() => [...document.querySelectorAll('body *')].filter(part =>
  [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim()) && part.offsetParent !== null
  && parseFloat(getComputedStyle(part).fontSize) < 13).map(part => part.outerHTML.slice(0, 80))"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")


@pytest.fixture
def browser(chromium: Any) -> Any:
    return chromium


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(sample_report(), encoding="utf-8")
    return path


def opened(browser: Any, path: Path, width: int, **settings: Any) -> Any:
    context = browser.new_context(viewport={"width": width, "height": 800}, **settings)
    page = context.new_page()
    page.goto(path.as_uri())
    return page


@pytest.mark.parametrize("width", [320, 360, 720, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_width_needs_sideways_scrolling(browser: Any, report: Path, language: str, width: int) -> None:
    page = opened(browser, report, width)

    page.evaluate(f"document.getElementById('choose-{language}').click()")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")

    assert (page.evaluate(SIDEWAYS), page.evaluate(OUTSIDE), page.evaluate(SMALL_TEXT)) == (0, 0, [])
    page.context.close()


def test_long_hostile_names_do_not_widen_a_phone(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(sample_report(hostile_call()), encoding="utf-8")

    page = opened(browser, path, 360)

    assert page.evaluate(SIDEWAYS) == 0
    page.context.close()


def test_languages_can_be_chosen_without_scripts(browser: Any, report: Path) -> None:
    page = opened(browser, report, 1280, java_script_enabled=False)
    shown = []

    for language in LANGUAGES:
        page.locator(f".page:visible label[for=choose-{language}]").click()
        shown.append(page.locator(".page:visible h1").inner_text())

    assert [text.split()[0] for text in shown] == ["학생", "98", "98"]
    assert len(set(shown)) == 3
    page.context.close()


def test_the_page_fetches_nothing_and_breaks_no_policy(browser: Any, report: Path) -> None:
    context = browser.new_context(locale="ko-KR")
    page = context.new_page()
    fetched: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: fetched.append(request.url[:5]))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda fault: said.append(str(fault)))

    page.goto(report.as_uri())
    page.evaluate("document.fonts.ready.then(() => true)")

    assert (set(fetched) - {"file:", "data:"}, said) == (set(), [])
    assert page.evaluate("document.fonts.check('15px \"Sojourn Sans\"')") is True
    assert page.evaluate("[document.documentElement.lang, document.title]") == [
        "ko",
        "글로벌링크 연구 인턴십: 1차 배정 결과",
    ]
    context.close()


def test_print_holds_every_table_of_one_language(browser: Any, report: Path) -> None:
    page = opened(browser, report, 1280, locale="en-CA", java_script_enabled=False)

    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))

    text = " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())
    heads = ("Left at this step", "Choice received", "Choices refused here", "Students concerned", "What it asks")
    assert [head for head in heads if head not in text] == []
    assert "한국어" not in text
    page.context.close()
