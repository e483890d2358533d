"""The frame of every page: languages, theme, what is only there for those who build."""

import re
from pathlib import Path
from typing import Any

import factories
import pytest
from django.conf import settings
from django.test import Client

from sojourn.ui.icons import drawn

pytestmark = pytest.mark.django_db
STATIC = Path(settings.PACKAGE) / "ui" / "static" / "ui"
SHEETS = sorted(path for path in STATIC.glob("*.css") if path.name != "fonts.css")


def test_every_language_leads_to_the_same_page(client: Client) -> None:
    html = client.get("/ko/?a=1&b=2").content.decode()

    links = re.findall(r'<a href="([^"]*)" lang="(\w\w)" hreflang', html)
    assert links == [(f"/{code}/?a=1&amp;b=2", code) for code in ("ko", "en", "fr")]


def test_the_language_shown_is_marked(client: Client) -> None:
    html = client.get("/fr/").content.decode()

    assert re.findall(r'hreflang="(\w\w)" aria-current="true"', html) == ["fr"]
    assert '<html lang="fr"' in html


def test_a_chosen_theme_is_kept_and_drawn_by_the_server(client: Client) -> None:
    answer = client.post("/en/theme/", {"theme": "dark", "next": "/en/?q=1"})

    assert (answer.status_code, answer["Location"]) == (302, "/en/?q=1")
    assert 'data-theme="dark"' in client.get("/en/").content.decode()
    client.post("/en/theme/", {"theme": ""})
    assert "data-theme" not in client.get("/en/").content.decode()


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example", "\\\\elsewhere.example"])
def test_the_theme_switch_leads_nowhere_else(client: Client, elsewhere: str) -> None:
    assert client.post("/en/theme/", {"theme": "dark", "next": elsewhere})["Location"] == "/"


def test_a_made_up_theme_is_not_drawn(client: Client) -> None:
    client.cookies["theme"] = '"><script>'

    assert "data-theme" not in client.get("/en/").content.decode()


def test_the_theme_is_not_changed_by_a_link(client: Client) -> None:
    assert client.get("/en/theme/").status_code == 405


@pytest.mark.parametrize(("demonstration", "status"), [(True, 200), (False, 404)])
def test_the_style_page_is_for_those_who_build(client: Client, settings: Any, demonstration: bool, status: int) -> None:
    settings.DEMONSTRATION = demonstration

    assert client.get("/en/styleguide/").status_code == status


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_the_header_names_the_person_and_the_role(client: Client, language: str) -> None:
    place = factories.organisation("agency")
    actor = factories.member("programme_officer", place)
    client.force_login(actor.person)

    html = client.get(f"/{language}/").content.decode()

    assert actor.person.full_name in html
    assert place.names[language] in html


def test_a_visitor_costs_no_session(client: Client) -> None:
    answer = client.get("/en/")

    assert "session" not in answer.cookies
    assert "csrftoken" not in answer.cookies


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        drawn("no-such-icon")


def tokens(part: str) -> dict[str, str]:
    """The colours of a block of tokens.css."""
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", part))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def themes() -> dict[str, dict[str, str]]:
    light, by_choice, by_machine = re.split(
        r'\[data-theme="dark"\] \{|@media screen', (STATIC / "tokens.css").read_text()
    )
    return {"light": tokens(light), "chosen dark": tokens(by_choice), "dark of the machine": tokens(by_machine)}


@pytest.mark.parametrize("theme", ["light", "chosen dark", "dark of the machine"])
def test_every_text_colour_can_be_read_on_every_ground(theme: str) -> None:
    colours = themes()[theme]
    grounds = ("paper", "sheet", "sunk")

    weak = {
        (name, ground): round(contrast(colours[name], colours[ground]), 2)
        for name in ("ink", "ink-2", "act", "good", "warn", "bad")
        for ground in grounds
        if contrast(colours[name], colours[ground]) < 4.5
    }
    pairs = (
        ("on-act", "act"),
        ("on-act", "act-down"),
        ("on-d1", "d1"),
        ("on-d2", "d2"),
        ("on-d4", "d4"),
        ("ink", "d5"),
    )
    weak |= {pair: 0.0 for pair in pairs if contrast(*(colours[name] for name in pair)) < 4.5}
    weak |= {("edge", ground): 0.0 for ground in grounds if contrast(colours["edge"], colours[ground]) < 3}

    assert weak == {}


def test_dark_is_the_same_whoever_chose_it() -> None:
    assert themes()["chosen dark"] == themes()["dark of the machine"]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_colours_and_sizes_have_names(sheet: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
    known = set(re.findall(r"(--[\w-]+):", "".join(path.read_text() for path in SHEETS)))

    assert set(re.findall(r"var\((--[\w-]+)", text)) - known == set()
    if sheet.stem not in {"tokens", "print"}:
        assert re.findall(r"#[0-9a-fA-F]{3,8}\b", text) == []
    assert re.findall(r"url\((?!\"?[\w/.-]+\"?\))", text) == []


def test_every_font_file_is_asked_for_and_there() -> None:
    asked = set(re.findall(r"url\(fonts/([^)]+)\)", (STATIC / "fonts.css").read_text()))

    assert asked == {path.name for path in (STATIC / "fonts").glob("*.woff2")}
    assert (STATIC / "fonts" / "LICENSE.txt").read_text().count("SIL Open Font License, Version 1.1") > 0
