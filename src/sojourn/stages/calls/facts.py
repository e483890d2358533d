"""Rows of calls as plain facts for the core."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sojourn.base.people.models import Person
from sojourn.core.call_times import deadline_of
from sojourn.core.periods import Deadline
from sojourn.stages.calls.models import Call, Extension, Window


def grace_of(call: Call) -> timedelta:
    """How long after a deadline something still counts."""
    return timedelta(minutes=call.grace_minutes)


def window_deadline(
    call: Call, window: Window, extensions: Iterable[Extension] = (), person: Person | None = None
) -> Deadline:
    """A window as it is for somebody: with the extensions that are everybody's and their own."""
    extended: list[datetime] = [
        each.until_at
        for each in extensions
        if each.window_id == window.pk
        and (each.person_id is None or (person is not None and each.person_id == person.pk))
    ]
    return deadline_of(window.opens_at, window.closes_at, grace_of(call), extended)
