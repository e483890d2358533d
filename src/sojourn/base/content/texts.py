"""Texts that people write in several languages: one JSON object a field, {"en": …, "ko": …, "fr": …}."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language

LANGUAGES = ("en", "ko", "fr")


def in_language(texts: Mapping[str, str] | None, language: str | None = None) -> str:
    """The text in the language asked for (that of the page without one), else the first there is, else empty."""
    if not texts:
        return ""
    wanted = language or (get_language() or "en")[:2]
    return texts.get(wanted) or next((texts[each] for each in LANGUAGES if texts.get(each)), "")


def language_of(texts: Mapping[str, str] | None, language: str | None = None) -> str:
    """The language in which `in_language` answers, for the `lang` of its element."""
    wanted = language or (get_language() or "en")[:2]
    if not texts or texts.get(wanted):
        return wanted
    return next((each for each in LANGUAGES if texts.get(each)), wanted)


def check_texts(value: object) -> None:
    """Refuse what is no object of texts by language."""
    if not isinstance(value, dict) or any(
        name not in LANGUAGES or not isinstance(text, str) for name, text in value.items()
    ):
        raise ValidationError("texts by language are expected", code="not_texts")


class TextsField(models.JSONField):
    """A text in up to three languages. Shape: {"en": str, "ko": str, "fr": str}, missing ones left out."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", dict)
        kwargs.setdefault("blank", True)
        kwargs["validators"] = [check_texts]
        super().__init__(*args, **kwargs)
