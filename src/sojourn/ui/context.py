"""What every page knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from sojourn.base import clock
from sojourn.base.people import scopes
from sojourn.base.people.models import Membership
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.navigation import WIDE, places

LANGUAGE_NAMES = {"ko": "한국어", "en": "English", "fr": "Français"}
THEMES = ("light", "dark")
THEME_COOKIE = "theme"


def _named(roles: tuple[Membership, ...]) -> tuple[Membership, ...]:
    """Roles with the names of what they are narrowed to; asked of the database only where one is."""
    if any(row.scope_kind for row in roles):
        scopes.with_scopes(roles)
    return roles


def page(request: HttpRequest) -> dict[str, Any]:
    """The languages and the same page in each, the links of the header, the layout, the theme, the actor."""
    path = request.get_full_path()
    parts = path.split("/", 2)
    language = parts[1] if len(parts) > 2 and parts[1] in LANGUAGES else "en"
    rest = f"/{parts[2]}" if len(parts) > 2 and parts[1] in LANGUAGES else "/"
    actor = getattr(request, "actor", None)
    theme = request.COOKIES.get(THEME_COOKIE, "")
    return {
        "page_language": language,
        "languages": [(code, LANGUAGE_NAMES[code], f"/{code}{rest}") for code in LANGUAGES],
        "layout": "wide" if rest[1:].split("/", 1)[0] in WIDE else "margin",
        "theme": theme if theme in THEMES else "",
        "places": SimpleLazyObject(lambda: places(actor or None, path, language)),
        "demonstration": settings.DEMONSTRATION,
        "demonstration_bars": ["public/demonstration_bar.html", "ui/parts/nothing.html"],
        "ahead": int(clock.shift().total_seconds() // 60) if settings.DEMONSTRATION else 0,
        "actor": actor,
        "own_roles": SimpleLazyObject(lambda: _named(actor.memberships if actor else ())),
        "this_page": path,
    }
