"""What officers type about applications: reasons, the time to correct, the words of a message."""

from datetime import UTC, datetime
from typing import Any

from django import forms

from sojourn.core.periods import Deadline
from sojourn.ui.forms import CivilDateField, ReasonForm, TextsFormField, spoken


class DecisionForm(ReasonForm):
    """Why an application is found so; the applicant reads it."""

    def __init__(self, *args: Any, required: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, required=required, **kwargs)
        help_text = spoken("applicants-why-help" if required else "applicants-why-optional")
        self.fields["why"].label, self.fields["why"].help_text = spoken("applicants-why"), help_text


class CorrectionForm(DecisionForm):
    """What is to be corrected, and until when by the clock of the call."""

    until_on = CivilDateField(label=spoken("applicants-until-on"))
    until_at = forms.TimeField(
        label=spoken("applicants-until-at"), widget=forms.TimeInput({"class": "short"}, format="%H:%M")
    )

    def __init__(self, zone: str, place: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone
        self.fields["until_at"].help_text = spoken("applicants-until-clock", place=place)

    @property
    def until(self) -> datetime:
        """The end of the time to correct."""
        said = datetime.combine(self.cleaned_data["until_on"], self.cleaned_data["until_at"])
        return Deadline(said, self.zone).instant.astimezone(UTC)


class DocumentForm(forms.Form):
    """Whether a document will do."""

    use_required_attribute = False

    why = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        label=spoken("applicants-document-why"),
        help_text=spoken("applicants-document-why-help"),
    )


class MessageForm(forms.Form):
    """A message in up to three languages."""

    use_required_attribute = False

    subjects = TextsFormField(label=spoken("message-subject"), max_length=200)
    texts = TextsFormField(label=spoken("message-text"), rows=10, max_length=10_000)
