"""Forms about people: acting as somebody, showing a way back, ending a role."""

from django import forms

from sojourn.ui.forms import spoken


class ActForm(forms.Form):
    """Why support acts as a person."""

    why = forms.CharField(max_length=500, label=spoken("act-why"), help_text=spoken("act-why-help"))


class ProofForm(forms.Form):
    """Whose account it is, and how an officer made sure."""

    person = forms.CharField(max_length=254, required=False, label=spoken("way-back-person"))
    proof = forms.CharField(
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        label=spoken("way-back-proof"),
        help_text=spoken("way-back-proof-help"),
    )
