"""What a coordinator types: a certified grade."""

from django import forms

from sojourn.stages.applications import home_desks
from sojourn.ui.forms import spoken


class GradeForm(forms.Form):
    """The average of an applicant as the university's records have it."""

    use_required_attribute = False

    grade = forms.DecimalField(label=spoken("endorsement-grade"), max_digits=6, decimal_places=3)
    scale = forms.ChoiceField(label=spoken("endorsement-scale"), choices=[(name, name) for name in home_desks.scales()])
