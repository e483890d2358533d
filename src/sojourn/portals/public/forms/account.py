"""Forms of the own profile and of the way back into an account."""

from functools import lru_cache
from zoneinfo import available_timezones

from babel.dates import get_timezone_location
from django import forms

from sojourn.base.people.models import LOST
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.forms import CodesField, spoken
from sojourn.ui.templatetags.saying import page_speaker

LANGUAGE_NAMES = (("ko", "한국어"), ("en", "English"), ("fr", "Français"))
OLD = ("Etc/", "SystemV/", "US/", "posix/", "right/", "Brazil/", "Canada/", "Chile/", "Mexico/")
assert {code for code, _ in LANGUAGE_NAMES} == set(LANGUAGES)


@lru_cache(maxsize=len(LANGUAGES))
def _zones(locale: str) -> list[tuple[str, str]]:
    """Time zones by the name of their place, in the order of those names."""
    known = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(OLD))
    # Old names of a zone have the place of the new one: one of them is enough.
    by_place = {get_timezone_location(zone, locale=locale, return_city=True): zone for zone in known}
    return sorted(((zone, place) for place, zone in by_place.items()), key=lambda pair: pair[1])


class ZoneField(forms.ChoiceField):
    """A time zone, by the name of its place in the language of the page."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(choices=_choices, **kwargs)  # type: ignore[arg-type]  # passed on as they are


def _choices() -> list[tuple[str, str]]:
    speaker = page_speaker()
    return [("", speaker("profile-zone-none")), *_zones(speaker.locale)]


class ProfileForm(forms.Form):
    """Names, language and time zone."""

    full_name = forms.CharField(
        max_length=160, label=spoken("field-full-name"), help_text=spoken("field-full-name-help")
    )
    roman_name = forms.CharField(
        max_length=160, required=False, label=spoken("field-roman-name"), help_text=spoken("field-roman-name-help")
    )
    language = forms.ChoiceField(
        choices=LANGUAGE_NAMES, label=spoken("profile-language"), help_text=spoken("profile-language-help")
    )
    time_zone = ZoneField(required=False, label=spoken("profile-zone"), help_text=spoken("profile-zone-help"))


class WayBackForm(forms.Form):
    """What was lost, whose account it is, and where the person can be reached now."""

    lost = CodesField(LOST, "way-back-lost", label=spoken("way-back-lost"), widget=forms.RadioSelect)
    email = forms.EmailField(label=spoken("way-back-email"), help_text=spoken("way-back-email-help"))
    reach_email = forms.EmailField(label=spoken("way-back-reach"), help_text=spoken("way-back-reach-help"))
    full_name = forms.CharField(max_length=160, label=spoken("field-full-name"))
    words = forms.CharField(
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        label=spoken("way-back-words"),
        help_text=spoken("way-back-words-help"),
    )
