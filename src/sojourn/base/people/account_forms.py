"""The forms of the sign-in library with the words of the house."""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.recovery_codes.forms import GenerateRecoveryCodesForm
from allauth.mfa.totp.forms import ActivateTOTPForm, DeactivateTOTPForm
from allauth.mfa.webauthn import forms as webauthn
from django import forms

from sojourn.base.people.words import spoken

LABELS = {
    "login": spoken("field-email"),
    "email": spoken("field-email"),
    "password": spoken("field-password"),
    "password1": spoken("field-password"),
    "password2": spoken("field-password2"),
    "oldpassword": spoken("field-oldpassword"),
    "remember": spoken("field-remember"),
    "code": spoken("field-code"),
    "passwordless": spoken("field-passwordless"),
    "name": spoken("field-key-name"),
}
HELP = {
    "password1": spoken("field-password1-help"),
    "passwordless": spoken("field-passwordless-help"),
    "name": spoken("field-key-name-help"),
}
# The boxes of the library whose hint inside says the same as the label: a hint vanishes when one types.
CODE = {"autocomplete": "one-time-code", "autocapitalize": "off", "spellcheck": "false"}


class HouseWords:
    """Labels and help from the messages of the house."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if name in LABELS:
                field.label = LABELS[name]
                field.help_text = HELP.get(name, "")
            field.widget.attrs.pop("placeholder", None)
            if name == "code":
                field.widget.attrs |= CODE


class SignIn(HouseWords, account.LoginForm):  # type: ignore[misc]  # the library has no types
    """Address and password."""


class SignUp(HouseWords, account.SignupForm):  # type: ignore[misc]  # likewise
    """Name, address, password."""

    field_order = ("full_name", "roman_name", "email", "password1")


class AddAddress(HouseWords, account.AddEmailForm):  # type: ignore[misc]  # likewise
    """One more address."""


class ChangePassword(HouseWords, account.ChangePasswordForm):  # type: ignore[misc]  # likewise
    """The old password and the new one."""


class SetPassword(HouseWords, account.SetPasswordForm):  # type: ignore[misc]  # likewise
    """A first password."""


class ForgottenPassword(HouseWords, account.ResetPasswordForm):  # type: ignore[misc]  # likewise
    """The address to which a link goes."""


class NewPassword(HouseWords, account.ResetPasswordKeyForm):  # type: ignore[misc]  # likewise
    """A new password, after the link."""


class PasswordAgain(HouseWords, account.ReauthenticateForm):  # type: ignore[misc]  # likewise
    """The password, once more."""


class Code(HouseWords, mfa.AuthenticateForm):  # type: ignore[misc]  # likewise
    """A code at sign-in."""


class CodeAgain(HouseWords, mfa.ReauthenticateForm):  # type: ignore[misc]  # likewise
    """A code, once more."""


class SwitchCodesOn(HouseWords, ActivateTOTPForm):  # type: ignore[misc]  # likewise
    """The first code of an app."""


class SwitchCodesOff(HouseWords, DeactivateTOTPForm):  # type: ignore[misc]  # likewise
    """No codes any more."""


class NewRecoveryCodes(HouseWords, GenerateRecoveryCodesForm):  # type: ignore[misc]  # likewise
    """New codes for emergencies."""


class AddPasskey(HouseWords, webauthn.AddWebAuthnForm):  # type: ignore[misc]  # likewise
    """A passkey and its name."""


class RenamePasskey(HouseWords, webauthn.EditWebAuthnForm):  # type: ignore[misc]  # likewise
    """Another name for a passkey."""
