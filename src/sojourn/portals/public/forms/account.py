"""Forms of the own profile and of the way back into an account."""

from django import forms

from sojourn.base.people.models import LOST
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.forms import CodesField, spoken
from sojourn.ui.zones import ZoneField

LANGUAGE_NAMES = (("ko", "한국어"), ("en", "English"), ("fr", "Français"))
assert {code for code, _ in LANGUAGE_NAMES} == set(LANGUAGES)


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
    time_zone = ZoneField(
        empty="profile-zone-none", required=False, label=spoken("profile-zone"), help_text=spoken("profile-zone-help")
    )


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
