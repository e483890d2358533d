"""The people of the demonstration world: all generated, at least two for every role of every organisation."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

import numpy as np
from allauth.account.models import EmailAddress

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import Role
from sojourn.config.world.organisations import Places
from sojourn.desk.new.draws import Draws, Texts
from sojourn.desk.new.names import MARK, generated_names

SEED = 2027
STUDENTS_EACH = 18
ROLES_OF: dict[str, tuple[Role, ...]] = {
    "agency": ("programme_officer", "finance_officer", "auditor", "administrator", "reviewer"),
    "funder": ("programme_officer", "finance_officer", "auditor", "administrator", "reviewer"),
    "hub": ("programme_officer",),
    "home_university": ("home_coordinator", "student"),
    "host_university": ("host_professor", "host_office"),
    "institute": ("partner",),
    "company": ("partner",),
    "government_office": ("partner",),
}
# Given names that any person may have, and family names that nobody has: trees.
_GIVEN = (
    "Alex",
    "Camille",
    "Dominique",
    "Charlie",
    "Morgan",
    "Robin",
    "Sacha",
    "Jordan",
    "Claude",
    "Quinn",
    "Noor",
    "Wren",
)
_TREES = (
    "Alder",
    "Birch",
    "Cedar",
    "Hazel",
    "Larch",
    "Linden",
    "Maple",
    "Orme",
    "Peuplier",
    "Rowan",
    "Saule",
    "Tilleul",
)


@dataclass
class Cast:
    """Who has which role where, in the order in which they were made."""

    places: Places
    actors: dict[tuple[str, Role], list[Person]] = field(default_factory=dict)

    def person(self, organisation: str, role: Role, number: int = 0) -> Person:
        """One of those who have a role in an organisation."""
        return self.actors[organisation, role][number]

    def actor(self, organisation: str, role: Role, number: int = 0) -> Actor:
        """The same as an actor, at the moment of the clock."""
        return Actor.of(self.person(organisation, role, number))


def make_people(places: Places, at: datetime) -> Cast:
    """All people with their roles, in bulk."""
    wanted = list(_wanted(places))
    persons = Person.objects.bulk_create(_persons(wanted, at))
    EmailAddress.objects.bulk_create(
        EmailAddress(user=each, email=each.email, verified=True, primary=True) for each in persons
    )
    Membership.objects.bulk_create(
        # Who works for a hub has their role in the funder, narrowed to the hub.
        Membership(
            person=person,
            organisation=organisation.parent if organisation.kind == "hub" else organisation,
            role=role,
            begins_at=at,
            scope_kind="hub" if organisation.kind == "hub" else "",
            scope_code=organisation.code if organisation.kind == "hub" else "",
        )
        for person, (organisation, role) in zip(persons, wanted, strict=True)
    )
    cast = Cast(places)
    for person, (organisation, role) in zip(persons, wanted, strict=True):
        cast.actors.setdefault((organisation.code, role), []).append(person)
    return cast


def _wanted(places: Places) -> Iterator[tuple[Organisation, Role]]:
    """One entry a person."""
    for kind, roles in ROLES_OF.items():
        for organisation in places.of(kind):
            for role in roles:
                for _ in range(STUDENTS_EACH if role == "student" else 2):
                    yield organisation, role


def _persons(wanted: list[tuple[Organisation, Role]], at: datetime) -> Iterator[Person]:
    korean = iter(
        generated_names(Draws(SEED), _countries(sum(_is_korean(each) for each, _ in wanted))).iter_rows(named=True)
    )
    counts: dict[tuple[str, str], int] = {}
    for number, (organisation, role) in enumerate(wanted):
        place = counts[organisation.code, role] = counts.get((organisation.code, role), 0) + 1
        names = next(korean) if _is_korean(organisation) else {"name": tree_name(number), "name_roman": ""}
        person = Person(
            code=sha256(f"{SEED} {number}".encode()).hexdigest()[:12],
            email=f"{role.replace('_', '-')}-{place}@{organisation.code}.example.org",
            full_name=names["name"],
            roman_name=_family_first(names["name_roman"]),
            language=_language(organisation, number),
            time_zone=organisation.time_zone,
            is_generated=True,
            joined_at=at,
        )
        person.set_unusable_password()
        yield person


def _family_first(roman: str) -> str:
    """A Korean name in Roman letters in its own order: Jang Jujun."""
    given, _, rest = roman.partition(" ")
    family, _, mark = rest.partition(" ")
    return f"{family} {given} {mark}" if roman else ""


def _is_korean(organisation: Organisation) -> bool:
    return organisation.country == "KR" and organisation.kind != "government_office"


def _countries(count: int) -> Texts:
    return np.full(count, "KR")


def _language(organisation: Organisation, number: int) -> str:
    if _is_korean(organisation):
        return "ko"
    return "fr" if organisation.province == "Québec" or number % 9 == 0 else "en"


def tree_name(number: int) -> str:
    """A name that nobody has, made of trees."""
    given = _GIVEN[number % len(_GIVEN)]
    first, second = _TREES[number // len(_GIVEN) % len(_TREES)], _TREES[number // 17 % len(_TREES)]
    return f"{given} {first if first == second else f'{first}-{second}'} {MARK}"
