"""Our quick way of making mark-up makes what the framework's makes."""

import pytest
from django.template import Context, Template
from django.utils import html
from django.utils.functional import lazystr
from django.utils.safestring import SafeString
from django.utils.translation import override

from sojourn.ui import markup
from sojourn.ui.icons import drawn
from sojourn.ui.templatetags.saying import page_speaker

PARTS = ("<b>\"Tom\" & 'Ann'</b>", SafeString("<i>"), 7, 1.5, None, lazystr("<u>"), "", "김 & 이")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_is_escaped_as_by_the_framework(part: object) -> None:
    ours = markup.format_html("<p {0}>{0}{name}</p>", part, name=part)

    assert ours == html.format_html("<p {0}>{0}{name}</p>", part, name=part)
    assert type(ours) is SafeString


def test_rows_are_joined_as_by_the_framework() -> None:
    rows = [(part, part) for part in PARTS]

    assert markup.format_html_join("<", "{}{}", rows) == html.format_html_join("<", "{}{}", rows)


@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_a_message_by_its_code_is_said_in_the_language_of_the_page(language: str) -> None:
    page = Template(
        '{% say "ui-skip" %}|{% say code %}|{% say "ui-rows" first=1 last=2 count=3 %}|{% icon "tick" 12 %}'
    )

    with override(language):
        shown, say = page.render(Context({"code": "ui-skip"})), page_speaker()

        said = [say("ui-skip"), say("ui-skip"), say("ui-rows", first=1, last=2, count=3)]
    assert shown == "|".join([*map(html.escape, said), drawn("tick", 12)])
