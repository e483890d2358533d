"""Two rows that are one person or one organisation: everything that points to the one moves to the other.

What points to a person or an organisation is found through the models themselves, so that rows of later stages follow.
The record is never rewritten; ways to sign in stay with the account that is closed.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from django.db import IntegrityError, models, transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people import policy
from sojourn.base.people.actions.roles import close_membership
from sojourn.base.people.actions.twins import hand_apart_on
from sojourn.base.people.actor import Actor
from sojourn.base.people.changes import tell_changed
from sojourn.base.people.models import Invitation, Membership, Organisation, Person
from sojourn.base.people.pointers import Pointer, pointers
from sojourn.core.errors import Refused

Merged = TypeVar("Merged", Person, Organisation)
# Later stages may forbid that an organisation is merged away: each answers with a reason code, or None.
HOLDS: list[Callable[[Organisation], str | None]] = []
# The same for people: each answers for the two with a refusal that says which things stand in the way, or None.
PEOPLE_HOLDS: list[Callable[[Person, Person], Refused | None]] = []
# What becomes of a row that cannot move because the kept one has its like: by model, a function of the row's key and
# the kept one that answers whether it moved all the same. Without one the row stays with the closed one.
DOUBLES: dict[type[models.Model], Callable[[int, Any], bool]] = {}


def what_moves(gone: Person | Organisation) -> list[Pointer]:
    """What a merge would move: each field that points to the row, with the number of rows. One query for all."""
    every = list(pointers(type(gone)))
    counts = [
        each.model._default_manager.filter(**{each.field: gone})  # noqa: SLF001  likewise
        .order_by()
        .annotate(pointer_place=models.Value(place, models.IntegerField()))  # a name that no model has
        .values("pointer_place")
        .annotate(number=models.Count("*"))
        .values_list("pointer_place", "number")
        for place, each in enumerate(every)
    ]
    found = counts[0].union(*counts[1:], all=True)
    return [Pointer(every[place].model, every[place].field, number) for place, number in sorted(found) if number]


def merge_people(kept: Person, gone: Person, *, by: Actor, why: str = "") -> dict[str, int]:
    """Everything of `gone` belongs to `kept`; `gone` points to it and cannot sign in. Gives what moved.

    Errors: Refused with `not_yours`, `merge_self`, `merge_guarded`, `changed_meanwhile`, or what a later stage objects.
    """
    if not policy.administers(by) or by.behind is not None:
        raise Refused("not_yours")
    if by.person.pk in {kept.pk, gone.pk}:
        raise Refused("merge_self")
    if not (policy.may_merge(by, kept) and policy.may_merge(by, gone)):
        raise Refused("merge_guarded")
    held = kept_apart_by(kept, gone)
    if held is not None:
        raise held
    with transaction.atomic():
        moved = _merge(kept, gone, by, "person", why)
        kept.refresh_from_db()
        if not kept.roman_name:
            kept.roman_name = gone.roman_name
            kept.save(update_fields=["roman_name", "words", "roman_key"])
        for left in Membership.objects.filter(person=gone, ends_at=None).select_related("organisation", "person"):
            close_membership(left, by=by)
        gone.is_active = False
        gone.set_unusable_password()
        gone.save()
    return moved


def merge_organisations(kept: Organisation, gone: Organisation, *, by: Actor, why: str = "") -> dict[str, int]:
    """Everything of `gone` belongs to `kept`; `gone` points to it. Names that `kept` lacks are taken over.

    Errors: Refused with `not_yours`, `merge_same`, `changed_meanwhile`, or what a later stage objects.
    """
    if not policy.administers(by) or by.behind is not None:
        raise Refused("not_yours")
    if not (policy.edits_organisation(by, kept) and policy.edits_organisation(by, gone)):
        raise Refused("not_yours")
    reason = held_back(gone)
    if reason is not None:
        raise Refused(reason)
    with transaction.atomic():
        moved = _merge(kept, gone, by, "organisation", why)
        for left in Membership.objects.filter(organisation=gone, ends_at=None).select_related("organisation", "person"):
            close_membership(left, by=by)
        Organisation.objects.filter(pk=gone.pk).update(ror_id="")
        _take_over(kept, gone)
        _rename_scopes(kept, gone)
        tell_changed([kept.pk])
    return moved


def kept_apart_by(kept: Person, gone: Person) -> Refused | None:
    """Why two people may not be merged as they stand, if a later stage objects."""
    return next((refused for hold in PEOPLE_HOLDS if (refused := hold(kept, gone)) is not None), None)


def held_back(gone: Organisation) -> str | None:
    """Why an organisation may not be merged away, if a later stage objects."""
    return next((reason for hold in HOLDS if (reason := hold(gone)) is not None), None)


def _take_over(kept: Organisation, gone: Organisation) -> None:
    """Fill what the kept one does not know from the other."""
    kept.refresh_from_db()
    kept.names = {**gone.names, **kept.names}
    for name in ("short_name", "ror_id", "country", "province", "city", "time_zone", "domain", "website"):
        setattr(kept, name, getattr(kept, name) or getattr(gone, name))
    if kept.parent_id == kept.pk:
        kept.parent = None
    if kept.hub_id == kept.pk:
        kept.hub = None
    kept.save()


def _rename_scopes(kept: Organisation, gone: Organisation) -> None:
    """Roles that were narrowed to a closed hub are narrowed to the kept one: they name it by its code."""
    narrowed = {"scope_kind": "hub", "scope_code": gone.code}
    Invitation.objects.filter(**narrowed, answered_at=None).update(scope_code=kept.code)
    for row in Membership.objects.filter(**narrowed).values_list("pk", flat=True):
        try:
            with transaction.atomic():
                Membership.objects.filter(pk=row).update(scope_code=kept.code)
        except IntegrityError:  # the person has that role already
            Membership.objects.filter(pk=row).update(ends_at=clock.now())


def _merge(kept: Merged, gone: Merged, by: Actor, kind: str, why: str) -> dict[str, int]:
    if kept.pk == gone.pk:
        raise Refused("merge_same")
    # Both are held in one order: of two merges the opposite way one waits for the other, and finds its row gone.
    held = type(kept)._default_manager.select_for_update().filter(pk__in=(kept.pk, gone.pk), merged_into=None)  # noqa: SLF001  likewise
    if len(held.order_by("pk")) != 2:
        raise Refused("changed_meanwhile")
    type(gone)._default_manager.filter(pk=gone.pk, merged_into=None).update(merged_into=kept)  # noqa: SLF001  likewise
    gone.merged_into = kept
    moved: dict[str, int] = {}
    for each in pointers(type(gone)):
        count = sum(_moves(each, row, kept) for row in _pointing(each, gone))
        if count:
            moved[each.thing] = moved.get(each.thing, 0) + count
    hand_apart_on(kept, gone)
    detail = {"kept": kept.code, "gone": gone.code, "moved": moved}
    record(kind, kept.code, "merge", by=by, why=why, detail=detail)
    record(kind, gone.code, "merged_into", by=by, why=why, detail=detail)
    return moved


def _pointing(each: Pointer, gone: Person | Organisation) -> list[Any]:
    return list(each.model._default_manager.filter(**{each.field: gone}).values_list("pk", flat=True))  # noqa: SLF001  likewise


def _moves(each: Pointer, row: Any, kept: Person | Organisation) -> bool:
    """Whether the row could move; one that the kept already has stays with the closed one."""
    try:
        with transaction.atomic():
            each.model._default_manager.filter(pk=row).update(**{each.field: kept})  # noqa: SLF001  likewise
    except IntegrityError:
        settle = DOUBLES.get(each.model)
        return settle is not None and settle(row, kept)
    return True
