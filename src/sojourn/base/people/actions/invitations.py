"""Inviting somebody to a role by mail: one link, which the person follows, signs up, and has the role."""

from datetime import timedelta

from django.db import transaction
from django.urls import reverse
from django.utils.translation import override

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail import outbox
from sojourn.base.people import policy, scopes
from sojourn.base.people.actions.roles import add_membership, give_role, require_scope, said_in
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Membership, Organisation, Person
from sojourn.base.people.roles import Role, ScopeKind
from sojourn.base.people.tokens import digest_of, new_code, new_token
from sojourn.core.errors import Refused

HOLDS = timedelta(days=30)


def invite_person(
    email: str,
    organisation: Organisation,
    role: Role,
    *,
    by: Actor,
    language: str = "en",
    scope_kind: ScopeKind = "",
    scope_code: str = "",
) -> Invitation | Membership:
    """Give a role to whoever has this address: at once where there is an account, else by a link.

    A second invitation of the same address to the same role sends a new link and ends the old one.
    Errors: Refused with `not_yours`, `scope_unknown`, `role_held`, `person_gone`, `organisation_gone`.
    """
    require_scope(role, organisation, scope_kind, scope_code, by)
    known = Person.objects.filter(email__iexact=email, is_active=True, merged_into=None).first()
    if known is not None:
        return give_role(known, organisation, role, by=by, scope_kind=scope_kind, scope_code=scope_code)
    token, at = new_token(), clock.now()
    with transaction.atomic():
        Invitation.objects.filter(
            email__iexact=email, organisation=organisation, role=role, answered_at=None, scope_code=scope_code
        ).update(answered_at=at)
        row = Invitation.objects.create(
            code=new_code(),
            digest=digest_of(token),
            email=email,
            organisation=organisation,
            role=role,
            scope_kind=scope_kind,
            scope_code=scope_code,
            language=language,
            made_by=by.person,
            made_at=at,
            expires_at=at + HOLDS,
        )
        record("organisation", organisation.code, "invite", by=by, detail={"role": role, "invitation": row.code})
        _send(row, token)
    return row


def _send(row: Invitation, token: str) -> None:
    with override(row.language):
        link = reverse("public:invitation", args=[token])
    outbox.post(
        key=f"invitation:{row.code}",
        address=row.email,
        language=row.language,
        code="mail-invitation",
        figures={
            "role": said_in(row.language, f"role-{row.role}"),
            "task": scopes.role_said(row, row.language),
            "organisation": row.organisation.names,
            "by": row.made_by.full_name if row.language == "ko" else row.made_by.roman_name or row.made_by.full_name,
            "until": row.expires_at.date(),
        },
        link=link,
    )


def accept_invitation(invitation: Invitation, *, by: Actor) -> Membership | None:
    """The person who followed the link has the role; None where they had it already.

    Errors: Refused with `changed_meanwhile` (answered or run out), `not_while_acting`, `not_yours` (whoever invited
    may not give the role any more).
    """
    if by.behind is not None:
        raise Refused("not_while_acting")
    if invitation.role not in policy.roles_to_give(Actor.of(invitation.made_by), invitation.organisation):
        raise Refused("invitation_void")
    with transaction.atomic():
        at = clock.now()
        open_ones = Invitation.objects.filter(pk=invitation.pk, answered_at=None, expires_at__gt=at)
        if not open_ones.update(answered_at=at, accepted_by=by.person):
            raise Refused("changed_meanwhile")
        held = Membership.objects.filter(
            person=by.person,
            organisation=invitation.organisation,
            role=invitation.role,
            scope_code=invitation.scope_code,
            ends_at=None,
        )
        if held.exists():
            return None
        return add_membership(
            by.person,
            invitation.organisation,
            invitation.role,
            by=by,
            scope_kind=invitation.scope_kind,
            scope_code=invitation.scope_code,
        )


def withdraw_invitation(invitation: Invitation, *, by: Actor) -> None:
    """Let the link of an invitation hold no more.

    Errors: Refused with `not_yours`, `changed_meanwhile`.
    """
    if invitation.role not in policy.roles_to_give(by, invitation.organisation):
        raise Refused("not_yours")
    with transaction.atomic():
        if not Invitation.objects.filter(pk=invitation.pk, answered_at=None).update(answered_at=clock.now()):
            raise Refused("changed_meanwhile")
        detail = {"role": invitation.role, "invitation": invitation.code}
        record("organisation", invitation.organisation.code, "withdraw_invitation", by=by, detail=detail)
