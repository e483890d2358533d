"""What follows on events of the sign-in library: the record of the account, invitations that wait in the session."""

from typing import Any

from allauth.account import signals as account
from allauth.mfa import signals as mfa
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.http import HttpRequest

from sojourn.base.people import acting
from sojourn.base.people.actions import accept_invitation, end_acting, record_account_event
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Person
from sojourn.base.people.tokens import digest_of
from sojourn.core.errors import Refused

INVITED = "invited"


def connect() -> None:
    """Listen to the library."""
    account.password_changed.connect(_on_password)
    account.password_set.connect(_on_password)
    account.password_reset.connect(_on_password)
    account.email_changed.connect(_on_address)
    account.user_signed_up.connect(_on_joining)
    mfa.authenticator_added.connect(_on_factor_added)
    mfa.authenticator_removed.connect(_on_factor_removed)
    user_logged_in.connect(_on_sign_in)
    user_logged_out.connect(_on_sign_out)


def _on_password(user: Person, **_: Any) -> None:
    record_account_event(user, "change_password")


def _on_joining(user: Person, **_: Any) -> None:
    record_account_event(user, "join")


def _on_address(user: Person, **_: Any) -> None:
    user.refresh_from_db()
    user.save()  # what is kept beside the address follows it
    record_account_event(user, "change_address")


def _on_factor_added(user: Person, authenticator: Any, **_: Any) -> None:
    record_account_event(user, "add_factor", {"kind": str(authenticator.type)})


def _on_factor_removed(user: Person, authenticator: Any, **_: Any) -> None:
    record_account_event(user, "remove_factor", {"kind": str(authenticator.type)})


def _on_sign_in(request: HttpRequest | None, user: Person, **_: Any) -> None:
    """An invitation whose link was followed before signing in is answered now."""
    token = request.session.pop(INVITED, None) if request is not None else None
    invitation = Invitation.objects.filter(digest=digest_of(token)).first() if token else None
    if invitation is None:
        return
    try:
        accept_invitation(invitation, by=Actor.of(user))
    except Refused:
        return  # answered meanwhile, or withdrawn: the person has signed in all the same


def _on_sign_out(request: HttpRequest | None, user: Person | None, **_: Any) -> None:
    """Whoever signs out while acting as somebody stops doing so."""
    if request is not None and user is not None and request.session.get(acting.BEHIND_KEY):
        actor = acting.actor_of(request)
        if actor is not None:
            end_acting(actor)
