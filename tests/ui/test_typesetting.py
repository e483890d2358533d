"""The last look at a page: French ordinals and the mark of generated people, in text alone."""

import pytest

from sojourn.texts.speak import Language
from sojourn.ui.typesetting import typeset


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>le 1er\u00a0mai</p>", "<p>le 1<sup>er</sup>\u00a0mai</p>"),
        ("<p><b>1er</b> 1er</p>", "<p><b>1<sup>er</sup></b> 1<sup>er</sup></p>"),
        ("<p>11er x1er 1ere</p>", "<p>11er x1er 1ere</p>"),
        ('<p title="1er mai">1er</p>', '<p title="1er mai">1<sup>er</sup></p>'),
        ("<title>1er mai</title><option>1er mai</option>", "<title>1er mai</title><option>1er mai</option>"),
        ("<svg><text>1er</text></svg><textarea>1er</textarea>", "<svg><text>1er</text></svg><textarea>1er</textarea>"),
    ],
)
def test_an_ordinal_is_raised_where_a_tag_may_stand(before: str, after: str) -> None:
    assert typeset(before, "fr", demonstration=False) == after
    assert typeset(before, "en", demonstration=False) == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>9월\u00a018일(금) 05:00까지</p>", "<p>9월\u00a018일\u2060(금)\u00a005:00까지</p>"),
        ("<p>9월\u00a018일(금) 마감</p>", "<p>9월\u00a018일\u2060(금) 마감</p>"),
        ("<p>평일(주말 제외) 10:00</p>", "<p>평일(주말 제외) 10:00</p>"),
    ],
)
def test_a_korean_date_keeps_its_weekday_and_hour(before: str, after: str) -> None:
    assert typeset(before, "ko", demonstration=False) == after
    assert typeset(before, "en", demonstration=False) == before


@pytest.mark.parametrize(("language", "mark"), [("ko", "(가상)"), ("en", "(generated)"), ("fr", "(nom\u00a0fictif)")])
def test_generated_people_are_marked_in_the_language_of_the_reader(language: Language, mark: str) -> None:
    html = '<b>한지우 (generated)</b><input value="한지우 (generated)"><textarea>Han (generated)</textarea>'

    shown = typeset(html, language, demonstration=True)

    assert shown == html.replace("<b>한지우 (generated)", f"<b>한지우 {mark}")
    assert typeset(html, language, demonstration=False) == html
