"""A time zone to choose, by the name of its place."""

from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from babel.dates import get_timezone_location
from django import forms

from sojourn.ui.templatetags.saying import page_speaker

OLD = ("Etc/", "SystemV/", "US/", "posix/", "right/", "Brazil/", "Canada/", "Chile/", "Mexico/")


@lru_cache(maxsize=8)
def _zones(locale: str) -> list[tuple[str, str]]:
    """Time zones by the name of their place, in the order of those names."""
    known = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(OLD))
    # Old names of a zone have the place of the new one: one of them is enough.
    by_place = {get_timezone_location(zone, locale=locale, return_city=True): zone for zone in known}
    return sorted(((zone, place) for place, zone in by_place.items()), key=lambda pair: pair[1])


class ZoneField(forms.ChoiceField):
    """A time zone, by the name of its place in the language of the page; `empty`: the message for none."""

    def __init__(self, *, empty: str, **kwargs: Any) -> None:
        def choices() -> list[tuple[str, str]]:
            speaker = page_speaker()
            return [("", speaker(empty)), *_zones(speaker.locale)]

        super().__init__(choices=choices, **kwargs)
