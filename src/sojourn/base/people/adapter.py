"""How the sign-in library makes and finds persons, writes mail and speaks: as the house does."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language, override

from sojourn.base import clock
from sojourn.base.mail import outbox
from sojourn.base.people.models import Person
from sojourn.base.people.tokens import new_code, new_token
from sojourn.base.people.words import speaker_here

# The address that a mail of the library leads to, by its name in the library's figures.
LINKS = ("activate_url", "password_reset_url", "signup_url")


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # the library has no types
    """New persons get a code, the language of the page, and the moment; mail goes through the outbox."""

    def new_user(self, _request: HttpRequest) -> Person:
        """A person that is not saved yet."""
        return Person(code=new_code(), language=(get_language() or "en")[:2], joined_at=clock.now())

    def populate_username(self, _request: HttpRequest, _user: Any) -> None:
        """There are no user names."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """The library's mail as one of the house: message `mail-account-<its name>`, in the person's language."""
        person = context.get("user")
        known = person if isinstance(person, Person) and person.pk else None
        name = template_prefix.rsplit("/", 1)[-1]
        outbox.post(
            key=f"account:{new_token()}",
            person=known,
            address=email,
            code=f"mail-account-{name}",
            figures={"email": email, "name": known.full_name if known else ""},
            link=next((str(context[link]) for link in LINKS if context.get(link)), ""),
        )

    def send_notification_mail(
        self, template_prefix: str, user: Person, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """A notice of a change to the way in: the library leaves out whose it is, and the words need it."""
        super().send_notification_mail(template_prefix, user, {**(context or {}), "user": user}, email)

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """The library's notices in the words of the house: message `told-account-<its name>`."""
        if message_template is None:
            messages.add_message(request, level, str(message), extra_tags=extra_tags)
            return
        name = message_template.rsplit("/", 1)[-1].removesuffix(".txt")
        figures = {"email": str((message_context or {}).get("email", ""))}
        # Whoever has signed in goes on in the language of the account.
        own = getattr(request.user, "language", "") if name == "logged_in" else ""
        with override(own or get_language()):
            words = speaker_here()(f"told-account-{name}", figures)
        messages.add_message(request, level, words, extra_tags=extra_tags)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """The start page in the language of the account."""
        language = getattr(request.user, "language", "") or (get_language() or "en")[:2]
        with override(language):
            return reverse(settings.LOGIN_REDIRECT_URL)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # likewise
    """A passkey that nobody has named gets a name in the language of the page."""

    def generate_authenticator_name(self, _user: Any, _type: Any) -> str:
        """The name that stands in the box before one types."""
        return speaker_here()("field-key-name-start")

    def build_totp_svg(self, url: str) -> str:
        """The square code on white, so that it can be read from a dark page too."""
        svg = str(super().build_totp_svg(url))
        inside = svg.index(">", svg.index("<svg")) + 1
        return f'{svg[:inside]}<rect width="100%" height="100%" fill="#fff"/>{svg[inside:]}'
