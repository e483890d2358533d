"""What the list of events can be narrowed to."""

from typing import Any

from django import forms

from sojourn.portals.staff.record import Chosen, kind_name, verb_name
from sojourn.portals.staff.verbs import KINDS, VERBS
from sojourn.ui.forms import CivilDateField, spoken


class RecordFilter(forms.Form):
    """Kind of thing, what was done, by whom, when. All by GET, so that a list can be sent to somebody."""

    person = forms.CharField(label=spoken("audit-filter-person"), required=False, max_length=160)
    kind = forms.ChoiceField(label=spoken("audit-filter-kind"), required=False)
    verb = forms.ChoiceField(label=spoken("audit-filter-verb"), required=False)
    begins_on = CivilDateField(label=spoken("audit-filter-begins"), required=False)
    ends_on = CivilDateField(label=spoken("audit-filter-ends"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        anything = ("", spoken("audit-filter-any"))
        for field, codes, name in (("kind", KINDS, kind_name), ("verb", VERBS, verb_name)):
            choices = sorted(((code, name(code)) for code in codes), key=lambda pair: pair[1])
            self.fields[field].choices = [anything, *choices]  # type: ignore[attr-defined]  # a field of choices

    @property
    def chosen(self) -> Chosen:
        """What was asked for and makes sense."""
        self.is_valid()
        known = {name: value for name, value in self.cleaned_data.items() if value}
        return Chosen(**known)
