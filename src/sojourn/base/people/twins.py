"""Rows that may be the same person or organisation twice: groups, why they look alike, and those that are known apart.

Groups are found by keys that are kept beside the rows, so that only twins are read, however long the register is.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from django.db.models import Count, Q, QuerySet

from sojourn.base.people import queries
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Apart, Organisation, Person

TwinKind = Literal["person", "organisation"]
# More groups than these are shown once some of them are settled.
MOST_GROUPS = 2_000
MOST_BESIDE = 20
Pairs = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Group:
    """The keys of rows that look alike, the one to keep first, and the code of why."""

    why: str
    keys: tuple[int, ...]


def people_groups(actor: Actor | None) -> list[Group]:
    """Likely duplicates among the people that an actor sees. Of the same names only those who have a role anywhere."""
    rows = queries.people_visible_to(actor)
    with_role = rows.filter(memberships__isnull=False)
    found = [
        *_groups("same_address", rows, ("mail_key",)),
        *_groups("same_name", with_role, ("name_key",)),
        *_groups("same_roman", with_role, ("roman_key",)),
    ]
    return _settled(found, apart("person"))


def organisation_groups(actor: Actor | None) -> list[Group]:
    """Likely duplicates among the organisations that an actor sees."""
    rows = queries.organisations_visible_to(actor)
    with_domain = rows.exclude(domain="").exclude(domain__endswith="example.org")
    found = [
        *_groups("same_names", rows, ("name_key", "country")),
        *_groups("same_domain", with_domain, ("domain", "kind")),
    ]
    return _settled(found, apart("organisation"))


def _groups(why: str, rows: QuerySet, fields: Sequence[str]) -> list[Group]:  # type: ignore[type-arg]  # people or organisations
    plain = rows.exclude(**{fields[0]: ""}).order_by()
    counted = plain.values(*fields).annotate(n=Count("pk", distinct=True)).filter(n__gt=1).order_by(*fields)
    values = {tuple(row[name] for name in fields) for row in counted[:MOST_GROUPS]}
    found: dict[tuple[str, ...], list[int]] = {}
    firsts = sorted({value[0] for value in values})
    for start in range(0, len(firsts), 500):
        among = plain.filter(**{f"{fields[0]}__in": firsts[start : start + 500]}).distinct()
        for key, *value in among.order_by("pk").values_list("pk", *fields):
            found.setdefault(tuple(value), []).append(key)
    return [Group(why, tuple(found[value])) for value in sorted(values) if len(found.get(value, ())) > 1]


def apart(kind: TwinKind) -> Pairs:
    """The pairs of which somebody has said that they are not the same."""
    return frozenset(Apart.objects.filter(kind=kind).order_by().values_list("low", "high"))


def _settled(found: Iterable[Group], known: Pairs) -> list[Group]:
    """The groups without those that are known apart, and without what an earlier group shows already."""
    shown: list[Group] = []
    held: dict[int, list[frozenset[int]]] = {}
    touched = frozenset(key for pair in known for key in pair)
    for group in found:
        for keys in _connected(group.keys, known) if len(touched & set(group.keys)) > 1 else [group.keys]:
            rows = frozenset(keys)
            if any(rows <= other for other in held.get(keys[0], ())):
                continue
            shown.append(Group(group.why, keys))
            for key in keys:
                held.setdefault(key, []).append(rows)
    return shown


def _connected(keys: Sequence[int], known: Pairs) -> list[tuple[int, ...]]:
    """The parts of a group that still hang together once the pairs known apart are taken out of it."""
    left, parts = list(keys), []
    while left:
        part = [left.pop(0)]
        ahead = list(part)
        while ahead:
            one = ahead.pop()
            near = [key for key in left if (min(one, key), max(one, key)) not in known]
            left = [key for key in left if key not in near]
            part += near
            ahead += near
        if len(part) > 1:
            parts.append(tuple(sorted(part)))
    return parts


def alike_people(person: Person) -> QuerySet[Person]:
    """Who may be the same person: the same address but for what can be added freely, or the same name."""
    same = Q(mail_key=person.mail_key) | Q(name_key=person.name_key)
    if person.roman_key:
        same |= Q(roman_key=person.roman_key)
    rows = Person.objects.filter(same, merged_into=None).exclude(pk__in=_known_apart("person", person.pk))
    return rows.exclude(pk=person.pk)[:MOST_BESIDE]


def alike_organisations(organisation: Organisation) -> QuerySet[Organisation]:
    """What may be the same organisation: the same names in one country, or the same domain."""
    same = Q(name_key=organisation.name_key, country=organisation.country)
    if organisation.domain:
        same |= Q(domain=organisation.domain, kind=organisation.kind)
    known = _known_apart("organisation", organisation.pk)
    rows = Organisation.objects.filter(same, merged_into=None).exclude(pk__in=known)
    return rows.exclude(pk=organisation.pk)[:MOST_BESIDE]


def _known_apart(kind: TwinKind, key: int) -> QuerySet[Apart, int]:
    rows = Apart.objects.filter(kind=kind).order_by()
    return (
        rows.filter(low=key).values_list("high", flat=True).union(rows.filter(high=key).values_list("low", flat=True))
    )


def kept_apart(kind: TwinKind, keys: Collection[int]) -> QuerySet[Apart]:
    """The pairs known apart of which an actor sees both rows; the newest first."""
    return Apart.objects.filter(kind=kind, low__in=keys, high__in=keys).select_related("said_by")
