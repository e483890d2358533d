"""Forms of officers about rounds."""

from django import forms

from sojourn.stages.applications.actions.rounds import LONGEST_SEED
from sojourn.ui.forms import spoken


class RoundForm(forms.Form):
    """The public value from which ties are drawn."""

    seed = forms.CharField(max_length=LONGEST_SEED, label=spoken("round-seed"), help_text=spoken("round-seed-help"))
