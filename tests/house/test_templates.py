"""Templates hold no words of a language: messages say them all."""

import re
from pathlib import Path

import pytest
from house_messages import ids
from house_source import ROOT
from house_templates import INSERTED, bare_words, named, said, templates

MESSAGES = frozenset(ids("en"))
NAME = {"Sojourn"}
# Pages that hold words on purpose: samples of three languages side by side; what is shown when nothing works any more.
SAMPLES = {"styleguide.html", "500.html", "message.html"}
# A script with an address, or one of data, is no script inside the page.
INLINE = r"<style\b|<script(?![^>]*(?:\bsrc=|type=\"application/json\"))|\sstyle=|\son[a-z]+=|javascript:"
TEMPLATES = [(path, text) for path, text in templates() if path.name not in SAMPLES]


def test_a_template_holds_no_words() -> None:
    found = {str(path.relative_to(ROOT)): words for path, text in TEMPLATES if (words := set(bare_words(text)) - NAME)}

    assert found == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('<p class="under">{% say "a-message" %}</p>', []),
        ("<p>Hello</p>", ["Hello"]),
        ('<a href="{% url "a" %}" aria-label="Close it">×</a>', ["Close", "it"]),
        ('<input placeholder="{{ words }}" title="이름">', ["이름"]),
        ("{# a word #}<!-- another -->&nbsp;{{ value|default:'none' }}", []),
        ("{% block layout %}wide{% endblock %}", []),
        ('<td{% if a > b %} class="c"{% endif %}>{{ x }}</td>', []),
    ],
)
def test_words_are_found_wherever_a_reader_meets_them(text: str, words: list[str]) -> None:
    assert bare_words(text) == words


def test_every_message_that_a_template_names_is_there() -> None:
    assert {f"{path.name}: {code}" for path, code in said() if code not in MESSAGES} == set()


def test_every_list_of_codes_that_a_template_names_has_names() -> None:
    silent = {
        f"{path.name}: {prefix}"
        for path, prefix in named()
        if not any(message.startswith(f"{prefix}-") for message in MESSAGES)
    }

    assert silent == set()


@pytest.mark.parametrize(("path", "text"), templates(), ids=[path.name for path, _ in templates()])
def test_a_template_keeps_to_the_rules_of_the_browser(path: Path, text: str) -> None:
    """No style, script or handler inside a page: the browser is told to refuse them."""
    allowed = r"<style>" if path.name == "message.html" else r"(?!)"  # mail has no other place for its style
    inline = re.findall(INLINE, re.sub(allowed, "", INSERTED.sub("", text)))

    assert inline == []
