"""Who acts: a person in a role, and behind them the support staff who act for them."""

from collections.abc import Iterable
from dataclasses import dataclass

from sojourn.base import clock
from sojourn.base.people.models import Membership, Person
from sojourn.base.people.roles import Role


@dataclass(frozen=True)
class Actor:
    """A person with all the memberships that are in force; `acting` is the one in whose role they work now.

    Rights come from all memberships, so that a link opens whatever role is switched on; `acting` decides what the
    header and the home page show. `behind`: the member of support staff who acts as this person.
    """

    person: Person
    memberships: tuple[Membership, ...]
    acting: Membership | None = None
    behind: Person | None = None

    @classmethod
    def of(cls, person: Person, acting_id: int | None = None, behind: Person | None = None) -> "Actor":
        """The actor of a person at this moment."""
        at = clock.now()
        rows = Membership.objects.filter(person=person, begins_at__lte=at).select_related("organisation")
        held = tuple(row for row in rows if row.ends_at is None or row.ends_at > at)
        acting = next((row for row in held if row.pk == acting_id), held[0] if held else None)
        return cls(person, held, acting, behind)

    def organisations(self, *roles: Role) -> frozenset[int]:
        """The organisations in which the person has one of the roles, for their whole breadth."""
        return frozenset(row.organisation_id for row in self.having(roles) if not row.scope_kind)

    def scoped(self, kind: str, *roles: Role) -> frozenset[str]:
        """The codes of agreements, calls or hubs to which such a role is narrowed."""
        return frozenset(row.scope_code for row in self.having(roles) if row.scope_kind == kind)

    def having(self, roles: Iterable[Role]) -> tuple[Membership, ...]:
        """The memberships with one of the roles."""
        wanted = set(roles)
        return tuple(row for row in self.memberships if row.role in wanted)

    def has(self, *roles: Role) -> bool:
        """Whether the person has one of the roles anywhere."""
        return bool(self.having(roles))

    @property
    def is_support(self) -> bool:
        """Whether the person looks after the whole installation, whosever it is."""
        return self.person.is_support
