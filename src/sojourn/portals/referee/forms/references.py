"""What a referee hands in beside the questions."""

from django import forms

from sojourn.ui.forms import FileDropField, spoken

LETTER_KINDS = (".pdf",)


class LetterForm(forms.Form):
    """The letter, as one PDF."""

    use_required_attribute = False

    letter = FileDropField(label=spoken("reference-letter"), kinds=LETTER_KINDS, required=False)


class DeclineForm(forms.Form):
    """Why somebody does not write; nobody but the officers reads it."""

    use_required_attribute = False

    why = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        label=spoken("reference-decline-why"),
        help_text=spoken("reference-decline-why-help"),
    )
