"""Boxes are drawn as the framework draws them, letter by letter."""

from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates, get_default_renderer

from sojourn.ui.form_renderer import Boxes

NASTY = '"><b>&amp; é'
CHOICES = [("", "Nothing"), ("a", NASTY), (3, "Three")]
GROUPED = [("Group", [("a", "A")]), ("b", "B")]
BOXES: dict[str, tuple[forms.Widget, list[Any]]] = {
    "text": (forms.TextInput({"size": 3, "required": True, "hidden": False}), [None, "", "a", NASTY, 7]),
    "number": (forms.NumberInput({"min": 0, "title": NASTY}), [None, 0, 1.5, "x"]),
    "email": (forms.EmailInput(), ["a@example.org"]),
    "url": (forms.URLInput(), ["https://example.org/?a=1&b=2"]),
    "password": (forms.PasswordInput(), [None, "secret"]),
    "hidden": (forms.HiddenInput(), ["kept"]),
    "checkbox": (forms.CheckboxInput({"class": "small-box"}), [None, True, False, "on"]),
    "select": (forms.Select({"class": "short"}, CHOICES), [None, "", "a", 3, "unknown"]),
    "grouped": (forms.Select(choices=GROUPED), ["a"]),
    "several": (forms.SelectMultiple(choices=CHOICES), [["a"]]),
    "radio": (forms.RadioSelect(choices=CHOICES), ["a"]),
    "area": (forms.Textarea(), [NASTY]),
    "date": (forms.DateInput(), ["2027-05-01"]),
}


@pytest.mark.parametrize("name", BOXES)
def test_a_box_is_the_same_as_from_the_template_of_the_framework(name: str) -> None:
    widget, values = BOXES[name]

    drawn = [widget.render("box", value, {"id": "id_box"}, Boxes()) for value in values]

    assert drawn == [widget.render("box", value, {"id": "id_box"}, DjangoTemplates()) for value in values]


def test_all_forms_are_drawn_so() -> None:
    assert isinstance(get_default_renderer(), Boxes)
