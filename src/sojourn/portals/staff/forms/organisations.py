"""Forms of the register of organisations."""

from typing import Any

from django import forms

from sojourn.base.content.texts import in_language
from sojourn.base.people import policy, queries, scopes
from sojourn.base.people.actions.importing import MOST_BYTES, SUFFIXES
from sojourn.base.people.actor import Actor
from sojourn.base.people.importing import country_code
from sojourn.base.people.models import Organisation
from sojourn.base.people.roles import KINDS
from sojourn.core.countries import is_country
from sojourn.core.ror import whole_ror
from sojourn.portals.staff.forms.agreements import OrganisationField
from sojourn.stages.agreements.queries import organisations_named
from sojourn.ui.forms import CodesField, FileDropField, TextsFormField, spoken
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.zones import ZoneField

LANGUAGE_NAMES = (("ko", "한국어"), ("en", "English"), ("fr", "Français"))


class OrganisationForm(forms.Form):
    """Everything that the register knows of an organisation."""

    names = TextsFormField(max_length=240, label=spoken("organisation-names"))
    short_name = forms.CharField(
        max_length=24,
        required=False,
        label=spoken("organisation-short-name"),
        help_text=spoken("organisation-short-name-help"),
    )
    kind = CodesField(KINDS, "kind", empty="organisation-kind-choose", label=spoken("organisation-kind"))
    ror_id = forms.CharField(
        max_length=60, required=False, label=spoken("organisation-ror"), help_text=spoken("organisation-ror-help")
    )
    country = forms.CharField(
        max_length=60,
        required=False,
        label=spoken("organisation-country"),
        help_text=spoken("organisation-country-help"),
    )
    province = forms.CharField(max_length=60, required=False, label=spoken("organisation-province"))
    city = forms.CharField(max_length=80, required=False, label=spoken("organisation-city"))
    time_zone = ZoneField(
        empty="organisation-zone-none",
        required=False,
        label=spoken("profile-zone"),
        help_text=spoken("organisation-zone-help"),
    )
    parent = OrganisationField(
        max_length=240,
        required=False,
        label=spoken("organisation-parent"),
        help_text=spoken("organisation-parent-help"),
    )
    hub = forms.ModelChoiceField(
        Organisation.objects.none(), required=False, to_field_name="code", label=spoken("organisation-hub")
    )
    domain = forms.CharField(
        max_length=120,
        required=False,
        label=spoken("organisation-domain"),
        help_text=spoken("organisation-domain-help"),
    )
    website = forms.URLField(
        max_length=200, required=False, assume_scheme="https", label=spoken("organisation-website")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["hub"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = queries.hubs()
        field.label_from_instance = _named  # type: ignore[method-assign]  # the way of the framework
        field.empty_label = ""

    def clean_country(self) -> str:
        """A code of ISO 3166-1, in capitals, from the code or from a name."""
        written: str = self.cleaned_data["country"]
        code = country_code(written)
        if code and not is_country(code):
            raise forms.ValidationError("no country", code="no_country", params={"value": written})
        return code

    def clean_ror_id(self) -> str:
        """The identifier as the registry writes it."""
        text: str = self.cleaned_data["ror_id"].strip()
        whole = whole_ror(text) if text else ""
        if whole is None:
            raise forms.ValidationError("wrong digits", code="ror_wrong", params={"value": text})
        return whole

    def clean_domain(self) -> str:
        """A domain without capitals; of an address of mail or of a page, the part that is one."""
        text = str(self.cleaned_data["domain"]).strip().lower().rpartition("@")[2]
        return text.partition("://")[2].partition("/")[0] if "://" in text else text.partition("/")[0]


class ContactForm(forms.Form):
    """Somebody to write to."""

    name = forms.CharField(max_length=160, label=spoken("contact-name"))
    duty = forms.CharField(max_length=160, required=False, label=spoken("contact-duty"))
    email = forms.EmailField(required=False, label=spoken("field-email"))
    phone = forms.CharField(max_length=40, required=False, label=spoken("contact-phone"))


class ScopeForm(forms.Form):
    """The whole organisation, or an agreement, a call or a hub to which a role is narrowed."""

    scope = forms.ChoiceField(required=False, label=spoken("scope-title"), help_text=spoken("scope-help"))

    def __init__(self, *args: Any, organisation: Organisation, role: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._role = role
        field = self.fields["scope"]
        assert isinstance(field, forms.ChoiceField)
        groups = [
            (spoken(f"scope-{kind}"), [(f"{kind}:{code}", in_language(names) or code) for code, names in found.items()])
            for kind, found in scopes.choices(organisation).items()
            if found and (not role or role in scopes.NARROWED[kind])
        ]
        field.choices = [("", spoken("scope-whole")), *groups]

    def clean(self) -> dict[str, Any]:
        """A role that cannot be narrowed so says so beside the scope."""
        data = super().clean() or self.cleaned_data
        kind, _, _ = str(data.get("scope", "")).partition(":")
        role = self._role or data.get("role")
        if kind and role and role not in scopes.NARROWED[kind]:  # type: ignore[index]  # one of the choices
            self.add_error("scope", page_speaker()("scope-not-of-role", role=page_speaker()(f"role-{role}")))
        return data

    @property
    def chosen(self) -> dict[str, Any]:
        """What was chosen, as the actions take it."""
        kind, _, code = self.cleaned_data["scope"].partition(":")
        return {"scope_kind": kind, "scope_code": code}


class InviteForm(ScopeForm):
    """Whom to invite to which role, and in which language."""

    email = forms.EmailField(label=spoken("field-email"), help_text=spoken("invite-email-help"))
    role = forms.ChoiceField(label=spoken("invite-role"))
    language = forms.ChoiceField(choices=LANGUAGE_NAMES, label=spoken("invite-language"))

    field_order = ("email", "role", "scope", "language")

    def __init__(self, *args: Any, actor: Actor, organisation: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, organisation=organisation, **kwargs)
        role = self.fields["role"]
        assert isinstance(role, forms.ChoiceField)
        roles = policy.roles_to_give(actor, organisation)
        role.choices = [("", ""), *((code, spoken(f"role-{code}")) for code in roles)]


class ImportForm(forms.Form):
    """A file of organisations."""

    file = FileDropField(
        label=spoken("register-file"), help_text=spoken("register-file-help"), most_bytes=MOST_BYTES, kinds=SUFFIXES
    )
    kind = CodesField(KINDS, "kind", empty="register-kind-by-country", required=False, label=spoken("register-kind"))


class MergeForm(forms.Form):
    """Why two rows are one."""

    why = forms.CharField(max_length=500, required=False, label=spoken("merge-why"))


def _named(obj: Organisation) -> str:
    return obj.name


def form_words(organisation: Organisation) -> dict[str, str | None]:
    """What the form says of the organisations to which one belongs: a name where it is clear, else the code."""
    hub, parent = organisation.hub, organisation.parent
    is_clear = parent is not None and organisations_named(parent.name) == [parent]
    return {
        "hub": hub.code if hub else None,
        "parent": (parent.name if is_clear else parent.code) if parent else "",
    }
