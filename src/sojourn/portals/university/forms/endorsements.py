"""What a coordinator types: a certified grade."""

from collections.abc import Iterator
from typing import Any

from django import forms

from sojourn.stages.applications import home_desks
from sojourn.ui.forms import spoken


def scales() -> Iterator[tuple[str, Any]]:
    """The scales with their names; `percent` is the same as out of 100."""
    for name in home_desks.scales():
        if name != "percent":
            yield name, spoken(f"check-scale-{name.replace('.', '-')}")


class GradeForm(forms.Form):
    """The average of an applicant as the university's records have it."""

    use_required_attribute = False

    grade = forms.DecimalField(label=spoken("endorsement-grade"), max_digits=6, decimal_places=3)
    scale = forms.ChoiceField(label=spoken("endorsement-scale"), choices=scales)
