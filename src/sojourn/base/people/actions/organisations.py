"""Organisations of the register: made, changed, their contacts."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.text import slugify

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.base.people.changes import tell_changed
from sojourn.base.people.keys import folded
from sojourn.base.people.models import Contact, Organisation
from sojourn.core.errors import Refused
from sojourn.core.ror import whole_ror

FIELDS = (
    "kind",
    "names",
    "short_name",
    "ror_id",
    "parent",
    "hub",
    "country",
    "province",
    "city",
    "time_zone",
    "domain",
    "website",
    "contact_name",
    "contact_email",
)


# Words of addresses beside the code of an organisation.
RESERVED = frozenset({"new", "twins", "import"})


def save_organisation(organisation: Organisation | None, values: Mapping[str, Any], *, by: Actor) -> Organisation:
    """Make an organisation, or change one; what is not in `values` stays. The code follows from the English name.

    Whose staff look after a part is settled by what it is a part of: nobody makes it one of an organisation that they
    do not look after themselves.
    Errors: Refused with `not_yours`, `ror_wrong`, `ror_taken`, `own_part` (an organisation is no part of itself),
    `part_of_others`.
    """
    allowed = policy.edits_register(by) if organisation is None else policy.edits_organisation(by, organisation)
    if not allowed:
        raise Refused("not_yours")
    with transaction.atomic():
        if organisation is None:
            row = Organisation(code=free_code(values["names"]), created_at=clock.now())
        else:
            row = Organisation.objects.select_for_update().get(pk=organisation.pk)
        changed = changes(row, values)
        parent = changed.get("parent", (None, None))[1]
        if parent is not None and not policy.edits_organisation(by, parent):
            raise Refused("part_of_others", {"organisation": parent.name})
        for name, (_, value) in changed.items():
            setattr(row, name, value)
        _check(row)
        if changed or row.pk is None:
            verb = "make" if row.pk is None else "change"
            row.save()
            record("organisation", row.code, verb, by=by, detail={"changed": plain(changed)})
            if "names" in changed:
                tell_changed([row.pk])
    return row


def changes(row: Organisation, values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """What the values would change: field to the value before and after."""
    wanted = {name: values[name] for name in FIELDS if name in values}
    if wanted.get("ror_id"):
        whole = whole_ror(wanted["ror_id"])
        if whole is None:
            raise Refused("ror_wrong", {"value": wanted["ror_id"]})
        wanted["ror_id"] = whole
    return {name: (getattr(row, name), value) for name, value in wanted.items() if getattr(row, name) != value}


def plain(changed: Mapping[str, tuple[Any, Any]]) -> dict[str, list[Any]]:
    """Changes as plain values for the record: organisations by their code."""
    return {
        name: [each.code if isinstance(each, Organisation) else each for each in pair] for name, pair in changed.items()
    }


def _check(row: Organisation) -> None:
    if row.ror_id:
        other = Organisation.objects.filter(ror_id=row.ror_id).exclude(pk=row.pk).first()
        if other is not None:
            raise Refused("ror_taken", {"value": row.ror_id, "organisation": other.name})
    above, seen = row.parent, {row.pk}
    while above is not None and above.pk not in seen:
        seen.add(above.pk)
        above = above.parent
    if row.pk is not None and (above is not None or row.pk == row.hub_id):
        raise Refused("own_part")


def free_code(names: Mapping[str, str], taken: frozenset[str] | set[str] = frozenset(), *, look: bool = True) -> str:
    """A code that nobody has, from the English name, else the French one; `organisation` where none has Latin letters.

    Without `look` only those in `taken` are held, and the database is not asked.
    """
    latin = next((slug for name in ("en", "fr", "ko") if (slug := slugify(folded(names.get(name, ""))))), "")
    base = (latin or "organisation")[:52].strip("-")
    held = taken
    if look:
        held = taken | set(Organisation.objects.filter(code__startswith=base).values_list("code", flat=True))
    if base not in held and base not in RESERVED:
        return base
    return next(code for number in range(2, len(held) + 3) if (code := f"{base}-{number}") not in held)


def add_contact(organisation: Organisation, values: Mapping[str, str], *, by: Actor) -> Contact:
    """Somebody to write to at an organisation.

    Errors: Refused with `not_yours`.
    """
    if not policy.edits_organisation(by, organisation):
        raise Refused("not_yours")
    with transaction.atomic():
        contact = Contact.objects.create(organisation=organisation, **values)
        record("organisation", organisation.code, "add_contact", by=by, detail={"name": contact.name})
    return contact


def remove_contact(contact: Contact, *, by: Actor) -> None:
    """Take a contact away.

    Errors: Refused with `not_yours`, `changed_meanwhile`.
    """
    if not policy.edits_organisation(by, contact.organisation):
        raise Refused("not_yours")
    with transaction.atomic():
        gone, _ = Contact.objects.filter(pk=contact.pk).delete()
        if not gone:
            raise Refused("changed_meanwhile")
        code = contact.organisation.code
        record("organisation", code, "remove_contact", by=by, detail={"name": contact.name})
