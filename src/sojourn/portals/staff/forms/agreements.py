"""Forms of officers about agreements: a new one, its parties, moves, events and documents."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator

from sojourn.base.files.checking import KINDS
from sojourn.base.people.models import Organisation
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.models import EVENT_KINDS, PARTY_ROLES, AgreementEvent, Party
from sojourn.ui.forms import CivilDateField, CodesField, FileDropField, TextsFormField, free_in_addresses, spoken
from sojourn.ui.templatetags.saying import page_speaker

MOST_PARTIES = 60
CODE = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class OrganisationField(forms.CharField):
    """An organisation by its name in any language or by its code; several that fit are named."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        found = queries.organisations_named(text)
        if len(found) == 1:
            return found[0]
        say = page_speaker()
        if not found:
            raise ValidationError(say("agreement-no-organisation", name=text))
        names = ", ".join(one.name for one in found)
        raise ValidationError(say("agreement-which-organisation", names=names))


class NewAgreementForm(forms.Form):
    """The beginning of an agreement: what it is called, and whose it is."""

    titles = TextsFormField(label=spoken("agreement-titles"), max_length=160)
    code = forms.CharField(
        max_length=60,
        label=spoken("agreement-code"),
        help_text=spoken("agreement-code-help"),
        validators=[RegexValidator(CODE, code="agreement_code"), free_in_addresses],
    )
    house = forms.ChoiceField(label=spoken("agreement-house"))

    def __init__(self, *args: Any, houses: list[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.houses = {house.code: house for house in houses}
        field = self.fields["house"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(house.code, house.name) for house in houses]

    def clean_house(self) -> Organisation:
        """The organisation itself."""
        return self.houses[self.cleaned_data["house"]]


class TitlesForm(forms.Form):
    """Another title."""

    titles = TextsFormField(label=spoken("agreement-titles"), max_length=160)


class PartyForm(forms.Form):
    """A party: role, turn and contact."""

    role = CodesField(PARTY_ROLES, "party-role", label=spoken("party-role"))
    turn = forms.IntegerField(
        min_value=0, max_value=MOST_PARTIES, label=spoken("party-turn"), help_text=spoken("party-turn-help")
    )
    contact_name = forms.CharField(required=False, max_length=160, label=spoken("party-contact-name"))
    contact_email = forms.EmailField(required=False, label=spoken("party-contact-email"))

    @staticmethod
    def of(party: Party) -> dict[str, Any]:
        """What a party says now."""
        return {name: getattr(party, name) for name in ("role", "turn", "contact_name", "contact_email")}


class NewPartyForm(PartyForm):
    """An organisation that joins."""

    organisation = OrganisationField(
        max_length=160, label=spoken("party-organisation"), help_text=spoken("party-organisation-help")
    )
    field_order = ("organisation", "role", "turn", "contact_name", "contact_email")


class WhyForm(forms.Form):
    """The reason for a move; the move itself says whether it needs one."""

    why = forms.CharField(
        required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3}), label=spoken("agreement-why")
    )


class EventForm(forms.Form):
    """An event: what, when, where, with whom."""

    kind = CodesField(EVENT_KINDS, "agreement-event", label=spoken("agreement-event-kind"))
    on = CivilDateField(label=spoken("agreement-event-on"))
    place = forms.CharField(required=False, max_length=160, label=spoken("agreement-event-place"))
    titles = TextsFormField(label=spoken("agreement-event-titles"), max_length=200)
    notes = TextsFormField(required=False, rows=4, label=spoken("agreement-event-notes"))
    guests = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label=spoken("agreement-event-guests"),
        help_text=spoken("agreement-event-guests-help"),
    )

    @staticmethod
    def of(event: AgreementEvent) -> dict[str, Any]:
        """What an event says now."""
        held = {name: getattr(event, name) for name in ("kind", "on", "place", "titles", "notes")}
        return {**held, "guests": "\n".join(guest.name for guest in event.guests.all())}

    def clean_guests(self) -> list[Organisation]:
        """The organisations that came, one a line."""
        field = OrganisationField(max_length=160)
        return [field.clean(line) for line in self.cleaned_data["guests"].splitlines() if line.strip()]


class DocumentForm(forms.Form):
    """A file with what it is called."""

    titles = TextsFormField(label=spoken("agreement-document-titles"), max_length=160)
    event = forms.ChoiceField(required=False, label=spoken("agreement-document-event"))
    file = FileDropField(label=spoken("agreement-document-file"), kinds=tuple(KINDS))

    def __init__(self, *args: Any, events: list[AgreementEvent], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.events = {event.code: event for event in events}
        field = self.fields["event"]
        assert isinstance(field, forms.ChoiceField)
        whole = ("", spoken("agreement-document-whole"))
        field.choices = [whole, *((event.code, _event_name(event)) for event in events)]

    @property
    def chosen_event(self) -> AgreementEvent | None:
        """The event that the document belongs to, if to one."""
        return self.events.get(self.cleaned_data["event"])


def _event_name(event: AgreementEvent) -> str:
    say = page_speaker()
    return f"{say.date(event.on)} {say(f'agreement-event-{event.kind}')}"
