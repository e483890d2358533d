"""What is asked at sign-up beside address and password."""

from django import forms

from sojourn.base.people.models import Person
from sojourn.base.people.words import spoken


class NamesForm(forms.Form):
    """The name as a person writes it, and in Roman letters where that is another."""

    full_name = forms.CharField(
        max_length=160, label=spoken("field-full-name"), help_text=spoken("field-full-name-help")
    )
    roman_name = forms.CharField(
        max_length=160, required=False, label=spoken("field-roman-name"), help_text=spoken("field-roman-name-help")
    )

    def signup(self, _request: object, user: Person) -> None:
        """Set what was asked on the new person."""
        user.full_name = self.cleaned_data["full_name"]
        user.roman_name = self.cleaned_data["roman_name"]
        user.save(update_fields=["full_name", "roman_name", "words", "name_key", "roman_key"])
