"""What a role can be narrowed to: an agreement, a call, a hub. Later stages make theirs known in `ready()`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sojourn.base.content.texts import in_language
from sojourn.base.people.models import Invitation, Membership, Organisation
from sojourn.base.people.roles import STAFF, Role, ScopeKind
from sojourn.texts import speaker

Names = Mapping[str, Mapping[str, str]]
# Whose rules look at a scope. A narrower role of anybody else would be as broad as before.
NARROWED: Mapping[ScopeKind, frozenset[Role]] = {
    "agreement": STAFF | {"home_coordinator", "host_office", "partner"},
    "call": STAFF | {"reviewer"},
    "hub": STAFF,
}


@dataclass(frozen=True)
class Scope:
    """A kind of thing: the names of those codes, and what a role in an organisation can be narrowed to, by code."""

    named: Callable[[Iterable[str]], Names]
    open_to: Callable[[Organisation], Names]


_kinds: dict[ScopeKind, Scope] = {}


def register(kind: ScopeKind, scope: Scope) -> None:
    """Let a stage say which of its things a role can be narrowed to."""
    _kinds[kind] = scope


def choices(organisation: Organisation) -> dict[ScopeKind, Names]:
    """What roles in an organisation can be narrowed to, by kind; a query or two for each."""
    return {kind: scope.open_to(organisation) for kind, scope in _kinds.items()}


def may_narrow(role: str, organisation: Organisation, kind: ScopeKind, code: str) -> bool:
    """Whether a role in an organisation can be narrowed to a thing; the whole organisation is always one."""
    if not kind:
        return not code
    return role in NARROWED[kind] and kind in _kinds and code in _kinds[kind].open_to(organisation)


def with_scopes(rows: Iterable[Membership | Invitation]) -> list[Membership | Invitation]:
    """The rows with `scope_name`: what each is narrowed to, in the language of the page; one query a kind."""
    listed = list(rows)
    names: dict[tuple[str, str], str] = {}
    for kind, scope in _kinds.items():
        codes = {row.scope_code for row in listed if row.scope_kind == kind}
        if codes:
            names |= {(kind, code): in_language(texts) or code for code, texts in scope.named(codes).items()}
    for row in listed:
        row.scope_name = names.get((row.scope_kind, row.scope_code), row.scope_code)  # type: ignore[union-attr]  # said here for the page
    return listed


def role_said(row: Membership | Invitation, language: str) -> str:
    """A role and what it is narrowed to, in the language of a reader."""
    say, kind = speaker(language), row.scope_kind
    role = say(f"role-{row.role}")
    if not kind:
        return role
    names = _kinds[kind].named([row.scope_code]).get(row.scope_code, {}) if kind in _kinds else {}
    name = in_language(names, language) or row.scope_code
    return say("scope-role", {"role": role, "kind": say(f"scope-{kind}"), "name": name})


def _hubs(codes: Iterable[str]) -> Names:
    rows = Organisation.objects.filter(kind="hub", code__in=list(codes))
    return dict(rows.values_list("code", "names"))


def _own_hubs(organisation: Organisation) -> Names:
    rows = Organisation.objects.filter(kind="hub", parent=organisation, merged_into=None)
    return dict(rows.order_by("code").values_list("code", "names"))


register("hub", Scope(_hubs, _own_hubs))
