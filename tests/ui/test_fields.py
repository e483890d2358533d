"""Fields as mark-up: tied to their labels, help and errors, and nothing that was typed is lost."""

from collections.abc import Iterator
from datetime import date

import pytest
from django import forms
from django.utils import translation
from strict import faults

from sojourn.ui.fields import drawn_field, summary, whole
from sojourn.ui.forms import CivilDateField, CodesField, TextsFormField, spoken


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with translation.override("en"):
        yield


class Asking(forms.Form):
    title = TextsFormField(label="Title", max_length=10)
    until = CivilDateField(label="Until", help_text="As printed", required=False)
    place = CodesField(("hub", "what"), "ui", label="Place")
    weeks = forms.IntegerField(label="Weeks", min_value=8)
    agreed = forms.BooleanField(label="Agreed")
    kind = forms.ChoiceField(label="Kind", choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect)
    file = forms.FileField(label="File", required=False)


GOOD = {"title_en": "One", "until": "2027-05-03", "place": "hub", "weeks": "12", "agreed": "on", "kind": "a"}


def page(part: str) -> str:
    return (
        f"<!doctype html><html lang='en'><head><title>t</title></head><body><h1>t</h1><form>{part}</form></body></html>"
    )


@pytest.mark.parametrize("data", [None, {}, GOOD])
def test_every_field_is_valid_html_with_a_label(data: dict[str, str] | None) -> None:
    html = str(whole(Asking(data)))

    assert [fault for fault in faults(page(html)) if "h2" not in fault] == []


def test_a_text_needs_one_language_and_leaves_empty_ones_out() -> None:
    form = Asking({**GOOD, "title_en": "", "title_ko": "하나"})

    assert form.is_valid()
    assert form.cleaned_data["title"] == {"ko": "하나"}


def test_no_language_at_all_is_an_error() -> None:
    form = Asking({**GOOD, "title_en": " "})

    assert form.errors.as_data().keys() == {"title"}


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        (("2027", "5", "3"), date(2027, 5, 3)),
        (("2027", "05", "03"), date(2027, 5, 3)),
        (("", "", ""), None),
    ],
)
def test_a_civil_date_is_three_fields(parts: tuple[str, str, str], day: date | None) -> None:
    year, month, number = parts
    form = Asking({**GOOD, "until": "", "until_y": year, "until_m": month, "until_d": number})

    assert form.is_valid()
    assert form.cleaned_data["until"] == day


@pytest.mark.parametrize(
    "parts",
    [
        ("2027", "2", "30"),
        ("2027", "", "3"),
        ("x", "1", "1"),
        ("9" * 40, "1", "1"),
        ("9999", "12", "31"),
        ("1", "1", "1"),
    ],
)
def test_a_day_that_does_not_exist_is_told_and_kept(parts: tuple[str, str, str]) -> None:
    year, month, number = parts
    form = Asking({**GOOD, "until": "", "until_y": year, "until_m": month, "until_d": number})

    html = drawn_field(form["until"])

    assert "There is no such day." in html
    assert f'value="{year}"' in html


def test_the_parts_of_a_date_stand_in_the_order_of_the_language() -> None:
    orders = []
    for language in ("ko", "en"):
        with translation.override(language):
            html = drawn_field(Asking()["until"])
        orders.append(sorted("ymd", key=lambda part, html=html: html.index(f'name="until_{part}"')))

    assert orders == [["y", "m", "d"], ["d", "m", "y"]]


def test_the_summary_links_to_every_wrong_field_in_order() -> None:
    html = summary(Asking({"until_y": "2027", "until_m": "2", "until_d": "30"}))

    links = [part.split('"')[0] for part in html.split('href="#')[1:]]
    assert links == ["id_title", "id_until", "id_place", "id_weeks", "id_agreed", "id_kind"]


def test_a_sound_form_has_no_summary() -> None:
    assert (summary(Asking()), summary(Asking(GOOD))) == ("", "")


def test_what_people_typed_is_escaped() -> None:
    html = drawn_field(Asking({**GOOD, "title_en": '"><script>'})["title"])

    assert "<script>" not in html


def test_a_label_is_said_in_the_language_of_the_moment() -> None:
    label = spoken("ui-theme-dark")

    said = []
    for language in ("ko", "en", "fr"):
        with translation.override(language):
            said.append(str(label))

    assert said == ["어둡게", "Dark", "Sombre"]
