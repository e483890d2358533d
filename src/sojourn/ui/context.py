"""What every page knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from sojourn.texts.speak import LANGUAGES

LANGUAGE_NAMES = {"ko": "한국어", "en": "English", "fr": "Français"}


def page(request: HttpRequest) -> dict[str, Any]:
    """The languages, the same page in each of them, and whether this is a demonstration."""
    path = request.get_full_path()
    parts = path.split("/", 2)
    rest = f"/{parts[2]}" if len(parts) > 2 and parts[1] in LANGUAGES else None
    return {
        "languages": [
            (code, LANGUAGE_NAMES[code], f"/{code}{rest}" if rest is not None else f"/{code}/") for code in LANGUAGES
        ],
        "demonstration": settings.DEMONSTRATION,
        "actor": getattr(request, "actor", None),
    }
