"""Likely duplicates as pages show them: what each row says, and in what it differs from the first of its group."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sojourn.base.people import queries
from sojourn.base.people.models import Organisation, Person
from sojourn.base.people.twins import Group
from sojourn.stages.projects.templatetags.projects import province_name
from sojourn.ui.templatetags.saying import code_name, country_name, day, page_speaker

# The message that names a thing, and what a row says of it, drawn.
Facts = dict[str, str]
NOTHING = "–"


@dataclass(frozen=True)
class Twin:
    """A row of a group: the row, what it says by the message that names it, in which of these it differs."""

    row: Any
    facts: Facts
    differs: Sequence[str] = ()


@dataclass(frozen=True)
class Shown:
    """A group: why, its rows, the heads of what they say."""

    why: str
    twins: list[Twin] = field(default_factory=list)

    @property
    def heads(self) -> list[str]:
        """What is said of each row."""
        return [page_speaker()(name) for name in self.twins[0].facts] if self.twins else []


def shown(groups: Iterable[Group], rows: Mapping[int, Any], facts: Callable[[Any], Facts]) -> list[Shown]:
    """Groups with their rows; rows that are gone meanwhile are left out, and groups of one with them."""
    found = []
    for group in groups:
        there = [rows[key] for key in group.keys if key in rows]
        if len(there) > 1:
            found.append(Shown(group.why, list(_compared([(row, facts(row)) for row in there]))))
    return found


def _compared(rows: Sequence[tuple[Any, Facts]]) -> Iterable[Twin]:
    first = rows[0][1]
    for row, facts in rows:
        yield Twin(row, facts, [page_speaker()(name) for name in facts if facts[name] != first[name]])


def side_by_side(kept: Facts, gone: Facts) -> list[tuple[str, str, str, bool]]:
    """Name of a thing, what the one says, what the other, and whether they differ."""
    return [(page_speaker()(name), kept[name], gone[name], kept[name] != gone[name]) for name in kept]


def people_of(keys: Iterable[int]) -> dict[int, Person]:
    """The people with those keys, each with the roles in force; two queries."""
    rows = queries.with_memberships(Person.objects.filter(pk__in=list(keys), merged_into=None))
    return {row.pk: row for row in rows}


def organisations_of(keys: Iterable[int]) -> dict[int, Organisation]:
    """The organisations with those keys; one query."""
    rows = Organisation.objects.filter(pk__in=list(keys), merged_into=None).select_related("hub", "parent")
    return {row.pk: row for row in rows}


def facts_of_person(row: Person) -> Facts:
    """What tells two people with one name apart."""
    roles = ((code_name("role", each.role), each.organisation.name) for each in getattr(row, "held", ()))
    return {
        "field-full-name": _own(row.full_name),
        "field-roman-name": _own(row.roman_name),
        "people-address": _own(row.email),
        "people-roles": format_html_join(SafeString("<br>"), "{}, <span data-content>{}</span>", roles) or NOTHING,
        "people-joined": day(row.joined_at),
        "people-last-sign-in": day(row.last_login) or page_speaker()("people-never"),
    }


def facts_of_organisation(row: Organisation) -> Facts:
    """What tells two organisations with one name apart."""
    names = ((language, name) for language, name in row.names.items())
    return {
        "organisation-names": format_html_join(SafeString("<br>"), '<span lang="{}">{}</span>', names),
        "organisation-kind": code_name("kind", row.kind),
        "organisation-country": country_name(row.country) or NOTHING,
        "organisation-province": _own(province_name(row.province)),
        "organisation-city": _own(row.city),
        "organisation-domain": _own(row.domain),
        "organisation-ror": _own(row.ror_id.removeprefix("https://ror.org/")),
        "organisation-hub": _own(row.hub.name if row.hub else ""),
    }


def _own(text: str) -> str:
    """Words that people wrote."""
    return format_html("<span data-content>{}</span>", text) if text else NOTHING
