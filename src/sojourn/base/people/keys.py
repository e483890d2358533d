"""Words folded for search, and keys by which two rows may be the same person or organisation."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from django.db import models

# What stands in names of organisations without telling them apart.
IDLE = frozenset(["the", "of", "de", "du", "des", "la", "le", "les", "l", "d", "and", "et", "inc", "ltd", "주식회사"])
GMAIL = frozenset({"gmail.com", "googlemail.com"})


def folded(text: str) -> str:
    """A text without case, accents and double spaces; Hangul stays whole."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(unicodedata.normalize("NFC", plain).split())


def name_key(*names: str) -> str:
    """The words of the first name that there is, in their order in the alphabet, without those that tell nothing."""
    name = next((name for name in names if name.strip()), "")
    words = [word for part in folded(name).split() if (word := re.sub(r"[\W_]+", "", part))]
    kept = [word for word in words if word not in IDLE] or words
    return " ".join(sorted(kept))[:200]


def roman_key(roman: str, name: str) -> str:
    """The key of a name in Roman letters: of the name itself where that is in Roman letters already; else empty."""
    written = roman.strip() or name
    return name_key(written) if _is_roman(written) else ""


def _is_roman(name: str) -> bool:
    return all(ord(letter) < 0x250 for letter in unicodedata.normalize("NFC", name) if letter.isalpha())


def mail_key(address: str) -> str:
    """An address without what its owner can add freely: case, a +tag, and the dots of one provider."""
    name, _, domain = address.strip().casefold().rpartition("@")
    name = name.split("+", 1)[0]
    if domain in GMAIL:
        name, domain = name.replace(".", ""), "gmail.com"
    return f"{name}@{domain}"


def search_words(parts: Iterable[str]) -> str:
    """All that a search looks through, folded, one line a part."""
    return "\n".join(dict.fromkeys(folded(part) for part in parts if part))


class KeptField(models.TextField):  # type: ignore[type-arg]  # not to be subscripted at run time
    """Text that follows from the rest of the row: `row.kept()` gives it by the field's name, whenever a row is written.

    Rows made in bulk get it too; what is changed by `update()` does not.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs |= {"editable": False, "blank": True, "default": ""}
        super().__init__(*args, **kwargs)

    def pre_save(self, model_instance: models.Model, add: bool) -> str:  # noqa: ARG002  the framework's signature
        value: str = model_instance.kept()[self.attname]  # type: ignore[attr-defined]  # every owner of such a field
        setattr(model_instance, self.attname, value)
        return value
