"""Forms of officers about projects: what is said of one."""

from django import forms

from sojourn.ui.forms import spoken


class VetForm(forms.Form):
    """What an officer says with a decision."""

    why = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        label=spoken("project-vet-words"),
        help_text=spoken("project-vet-words-help"),
    )
