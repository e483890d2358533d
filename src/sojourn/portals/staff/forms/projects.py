"""Forms of officers about projects: what a list shows, what is said of a project."""

from typing import Any

from django import forms

from sojourn.base.people.actor import Actor
from sojourn.core.moves.project import PRIVATE, STATES
from sojourn.stages.projects import queries
from sojourn.ui.forms import CodesField, spoken

SHOWN = tuple(state for state in STATES if state not in PRIVATE)


class ProjectFilter(forms.Form):
    """Which projects the list shows: all of it stands in the address."""

    q = forms.CharField(required=False, max_length=100, label=spoken("projects-filter-text"))
    call = forms.ChoiceField(required=False, label=spoken("project-call"))
    host = forms.ChoiceField(required=False, label=spoken("project-host"))
    province = forms.ChoiceField(required=False, label=spoken("project-province"))
    hub = forms.ChoiceField(required=False, label=spoken("project-hub"))
    track = forms.ChoiceField(required=False, label=spoken("project-track"))
    state = CodesField(SHOWN, "project-state", required=False)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, choices in queries.filter_choices(actor).items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [("", spoken("projects-filter-all")), *choices]

    @property
    def chosen(self) -> dict[str, str]:
        """What is filtered by; a value that no list offers filters nothing."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


class VetForm(forms.Form):
    """What an officer says with a decision."""

    why = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        label=spoken("project-vet-words"),
        help_text=spoken("project-vet-words-help"),
    )
