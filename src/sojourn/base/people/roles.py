"""What a person can be in an organisation, and what a role is scoped to."""

from typing import Literal, get_args

Role = Literal[
    "student",
    "home_coordinator",
    "host_professor",
    "host_office",
    "reviewer",
    "partner",
    "programme_officer",
    "finance_officer",
    "auditor",
    "administrator",
]
ROLES: tuple[Role, ...] = get_args(Role)
# What a membership may be narrowed to; the scope's id is the code of that thing.
ScopeKind = Literal["", "agreement", "call", "hub"]
SCOPES: tuple[ScopeKind, ...] = get_args(ScopeKind)
# The portal in which a role works.
PORTALS: dict[Role, str] = {
    "student": "student",
    "home_coordinator": "university",
    "host_professor": "host",
    "host_office": "host",
    "reviewer": "reviewer",
    "partner": "partner",
    "programme_officer": "staff",
    "finance_officer": "staff",
    "auditor": "staff",
    "administrator": "staff",
}
STAFF: frozenset[Role] = frozenset({"programme_officer", "finance_officer", "auditor", "administrator"})
Kind = Literal[
    "agency",
    "funder",
    "hub",
    "home_university",
    "host_university",
    "institute",
    "company",
    "government_office",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
