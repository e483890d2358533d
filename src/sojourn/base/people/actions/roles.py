"""Roles given, ended, and the one in which a person works now."""

from typing import Any

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail import outbox
from sojourn.base.people import policy, scopes
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import Role, ScopeKind
from sojourn.core.errors import Refused
from sojourn.texts import speaker

SESSION_ROLE = "acting"


def give_role(
    person: Person,
    organisation: Organisation,
    role: Role,
    *,
    by: Actor,
    scope_kind: ScopeKind = "",
    scope_code: str = "",
) -> Membership:
    """A membership of a person in an organisation, narrowed to one agreement, call or hub where that is given.

    Errors: Refused with `not_yours`, `scope_unknown`, `role_held`, `person_gone`, `organisation_gone`.
    """
    require_scope(role, organisation, scope_kind, scope_code, by)
    if person.merged_into_id is not None or not person.is_active:
        raise Refused("person_gone")
    if organisation.merged_into_id is not None:
        raise Refused("organisation_gone")
    return add_membership(person, organisation, role, by=by, scope_kind=scope_kind, scope_code=scope_code)


def require_scope(role: str, organisation: Organisation, kind: ScopeKind, code: str, by: Actor) -> None:
    """Refuse a role that the actor does not give, or one narrowed to what the organisation has no part in.

    Errors: Refused with `not_yours`, `scope_unknown`.
    """
    if role not in policy.roles_to_give(by, organisation):
        raise Refused("not_yours")
    if not scopes.may_narrow(role, organisation, kind, code):
        raise Refused("scope_unknown")


def narrow_role(membership: Membership, scope_kind: ScopeKind, scope_code: str, *, by: Actor) -> Membership:
    """The same role with another breadth: the old one ends, and another begins at once.

    Errors: Refused with `not_yours`, `scope_unknown`, `role_held`, `last_administrator`, `changed_meanwhile`.
    """
    require_scope(membership.role, membership.organisation, scope_kind, scope_code, by)
    if (membership.scope_kind, membership.scope_code) == (scope_kind, scope_code):
        raise Refused("role_held")
    with transaction.atomic():
        _keep_an_administrator(membership)
        close_membership(membership, by=by)
        return add_membership(
            membership.person,
            membership.organisation,
            membership.role,
            by=by,
            scope_kind=scope_kind,
            scope_code=scope_code,
        )


def _keep_an_administrator(membership: Membership) -> None:
    """Hold the administrators of an organisation, and refuse to lose the last one for its whole breadth.

    Errors: Refused with `last_administrator`.
    """
    peers = Membership.objects.select_for_update().filter(
        organisation=membership.organisation, role="administrator", scope_kind="", ends_at=None
    )
    if [row.pk for row in peers] == [membership.pk]:
        raise Refused("last_administrator")


def add_membership(
    person: Person, organisation: Organisation, role: str, *, by: Actor, scope_kind: str = "", scope_code: str = ""
) -> Membership:
    """The row, its event and the mail that tells the person; whoever calls has decided that it may be.

    Errors: Refused with `role_held`.
    """
    try:
        with transaction.atomic():
            row = Membership.objects.create(
                person=person,
                organisation=organisation,
                role=role,
                scope_kind=scope_kind,
                scope_code=scope_code,
                begins_at=clock.now(),
            )
            record("person", person.code, "give_role", by=by, detail=told(row))
            if by.person.pk != person.pk:
                _tell(row, "mail-role-given", "given")
    except IntegrityError as fault:
        raise Refused("role_held") from fault
    return row


def end_role(membership: Membership, *, by: Actor, why: str = "") -> Membership:
    """End a membership now. Whoever leaves may end their own.

    Errors: Refused with `not_yours`, `changed_meanwhile`, `last_administrator`.
    """
    is_own = membership.person_id == by.person.pk and by.behind is None
    if not is_own and membership.role not in policy.roles_to_give(by, membership.organisation):
        raise Refused("not_yours")
    with transaction.atomic():
        _keep_an_administrator(membership)
        close_membership(membership, by=by, why=why)
        if not is_own:
            _tell(membership, "mail-role-ended", "ended")
    return membership


def close_membership(membership: Membership, *, by: Actor, why: str = "") -> None:
    """Set the end of a membership, once.

    Errors: Refused with `changed_meanwhile`.
    """
    at = clock.now()
    if not Membership.objects.filter(pk=membership.pk, ends_at=None).update(ends_at=at):
        raise Refused("changed_meanwhile")
    membership.ends_at = at
    record("person", membership.person.code, "end_role", by=by, why=why, detail=told(membership))


def switch_role(session: Any, membership: Membership) -> None:
    """Let a person work in another of their roles from the next page on."""
    session[SESSION_ROLE] = membership.pk


def told(row: Membership) -> dict[str, str]:
    """A membership as plain values for the record."""
    scope = {"scope_kind": row.scope_kind, "scope": row.scope_code} if row.scope_kind else {}
    return {"role": row.role, "organisation": row.organisation.code, **scope}


def _tell(row: Membership, code: str, key: str) -> None:
    language = row.person.language
    outbox.post(
        key=f"role-{key}:{row.pk}",
        person=row.person,
        code=code,
        figures={
            "role": said_in(language, f"role-{row.role}"),
            "task": scopes.role_said(row, language),
            "organisation": row.organisation.names,
        },
        link=f"/{language}/profile/",
    )


def said_in(language: str, code: str) -> str:
    """A name in the language of a reader."""
    return speaker(language)(code)
