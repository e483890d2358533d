"""The form of a call: which it is, and the next one."""

import hashlib
from importlib.resources import files

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.forms import Form, read_form
from sojourn.stages.applications import queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import CallForm
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call

# The forms that come with the software, by the programme whose calls begin with them.
SHIPPED = ("gri", "gra")


def form_for(call: Call) -> CallForm:
    """The form of a call; one that has none yet gets the shipped form of its programme."""
    found = queries.latest_form(call)
    if found is not None:
        return found
    text = shipped_text(call)
    row, _ = CallForm.objects.get_or_create(
        call=call, number=1, defaults={"text": text, "digest": _digest(text), "made_at": clock.now()}
    )
    return row


def shipped_text(call: Call) -> str:
    """The form that comes with the software for the programme of a call."""
    programme = calls.programme_of(call)
    name = next((each for each in SHIPPED if programme.id.casefold().startswith(each)), SHIPPED[0])
    return (files("sojourn") / "programmes" / "forms" / f"{name}.toml").read_text("utf-8")


def shipped_or_own(call: Call) -> Form:
    """The form that a new application would have; nothing is written."""
    found = queries.latest_form(call)
    return read_form(shipped_text(call)) if found is None else form_of(found)


def give_form(call: Call) -> CallForm:
    """A new call gets the newest form of the one that it was copied from, else the shipped one."""
    last = None if call.copied_from is None else queries.latest_form(call.copied_from)
    text = shipped_text(call) if last is None else last.text
    return CallForm.objects.create(call=call, number=1, text=text, digest=_digest(text), made_at=clock.now())


def save_form(call: Call, text: str, *, seen: int, comment: str = "", by: Actor) -> CallForm:
    """The next form of a call; drafts that were begun stay with theirs.

    Errors: BadInput of `read_form`; Refused with `not_yours`, `newer_elsewhere` where another number came meanwhile.
    """
    if not calls.managed_by(by).filter(pk=call.pk).exists():
        raise Refused("not_yours", {"verb": "save_form"})
    read_form(text)
    last = queries.latest_form(call)
    if last is not None and last.digest == _digest(text):
        return last
    if (0 if last is None else last.number) != seen:
        raise Refused("newer_elsewhere", {"saved_at": "" if last is None else last.made_at.isoformat()})
    try:
        with transaction.atomic():
            row = CallForm.objects.create(
                call=call,
                number=seen + 1,
                text=text,
                digest=_digest(text),
                comment=comment[:240],
                made_by=by.person,
                made_at=clock.now(),
            )
            record("call", call.code, "form", by=by, why=comment, detail={"number": row.number, "digest": row.digest})
    except IntegrityError:
        raise Refused("newer_elsewhere", {"saved_at": ""}) from None
    return row


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
