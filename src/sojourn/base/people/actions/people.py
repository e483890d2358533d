"""A person's own profile, and what happens to an account."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused

PROFILE = ("full_name", "roman_name", "language", "time_zone")


def change_profile(person: Person, values: Mapping[str, str], *, by: Actor) -> Person:
    """Change name, language and time zone; nothing is recorded where nothing changes."""
    with transaction.atomic():
        row = Person.objects.select_for_update().get(pk=person.pk)
        changed = {name: [getattr(row, name), values[name]] for name in PROFILE if getattr(row, name) != values[name]}
        if changed:
            for name, (_, value) in changed.items():
                setattr(row, name, value)
            row.save()
            record("person", row.code, "change_profile", by=by, detail={"changed": changed})
    return row


def sign_out_elsewhere(person: Person, *, by: Actor) -> None:
    """End every session of the own account; whoever asks keeps theirs by signing in anew.

    Errors: Refused with `not_while_acting`.
    """
    if by.behind is not None:
        raise Refused("not_while_acting")
    with transaction.atomic():
        person.end_sessions()
        record("person", person.code, "sign_out_elsewhere", by=by)


def record_account_event(person: Person, verb: str, detail: Mapping[str, Any] | None = None) -> None:
    """Write down what a person did with their own account: a passkey added, an address changed."""
    with transaction.atomic():
        record("person", person.code, verb, by=Actor(person, ()), detail=detail)
