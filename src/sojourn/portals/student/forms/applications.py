"""What a student says of an application beside the questions of its form."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django import forms

from sojourn.base.people.models import Organisation
from sojourn.core.money import digits_of
from sojourn.stages.applications.models import Application
from sojourn.ui.forms import named, spoken


class AboutForm(forms.Form):
    """Home university, track, and what was had before under the same agreement."""

    use_required_attribute = False

    home = forms.ChoiceField(label=spoken("apply-home"), help_text=spoken("apply-home-help"), widget=forms.RadioSelect)
    track = forms.ChoiceField(label=spoken("apply-track"), required=False)
    prior_weeks = forms.IntegerField(
        label=spoken("apply-prior-weeks"),
        help_text=spoken("apply-prior-weeks-help"),
        required=False,
        min_value=0,
        max_value=520,
    )
    prior_award = forms.DecimalField(
        label=spoken("apply-prior-award"), required=False, min_value=0, max_digits=12, decimal_places=2
    )

    def __init__(
        self, *args: Any, homes: Sequence[Organisation], tracks: Sequence[str], currency: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.homes, self.currency = {each.code: each for each in homes}, currency
        home, track = self.fields["home"], self.fields["track"]
        assert isinstance(home, forms.ChoiceField)
        assert isinstance(track, forms.ChoiceField)
        home.choices = [(each.code, each.name) for each in homes]
        track.choices = [("", spoken("apply-track-none")), *named(tracks, "track")]
        self.fields["prior_award"].help_text = spoken("apply-prior-award-help", currency=currency)

    @staticmethod
    def initial_of(application: Application, currency: str) -> dict[str, Any]:
        """What is kept."""
        minor = application.prior_award_minor
        return {
            "home": application.home.code if application.home else "",
            "track": application.track,
            "prior_weeks": application.prior_weeks,
            "prior_award": None if minor is None else Decimal(minor).scaleb(-digits_of(currency)),
        }

    @property
    def values(self) -> dict[str, Any]:
        """What to keep."""
        award = self.cleaned_data["prior_award"]
        return {
            "home": self.homes[self.cleaned_data["home"]],
            "track": self.cleaned_data["track"],
            "prior_weeks": self.cleaned_data["prior_weeks"],
            "prior_award_minor": None if award is None else int(award.scaleb(digits_of(self.currency))),
        }
