"""The lists of organisations and of people."""

from django.utils.safestring import SafeString

from sojourn.base.people import gates as register
from sojourn.base.people import queries as people
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.portals.staff.lists.cells import day, linked, one_of
from sojourn.stages.projects.templatetags.projects import province_name
from sojourn.ui.lists import Column, Source
from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.templatetags.parts import person
from sojourn.ui.templatetags.saying import code_name, country_name, text

chosen_organisations = one_of("q", "kind", "country", "province")
chosen_people = one_of("q", "role", "organisation")


def _held(row: Person) -> list[str]:
    """The roles of somebody as a file has them."""
    names = [(code_name("role", each.role), each.organisation.name, each) for each in getattr(row, "held", ())]
    return [
        f"{role}, {place}" + (f" ({code_name('scope', each.scope_kind)} {each.scope_code})" if each.scope_kind else "")
        for role, place, each in names
    ]


def _held_html(row: Person) -> str:
    lines = ((_role_html(each),) for each in getattr(row, "held", ()))
    return format_html_join(SafeString("<br>"), "{}", lines)


def _role_html(held: Membership) -> str:
    scope: str = SafeString("")
    if held.scope_kind:
        called = getattr(held, "scope_name", "") or held.scope_code
        kind = code_name("scope", held.scope_kind)
        scope = format_html(' <span class="meta">({} <span data-content>{}</span>)</span>', kind, called)
    return format_html("{}, {}{}", code_name("role", held.role), text(held.organisation.names), scope)


ORGANISATIONS: Source[Organisation] = Source(
    "organisations",
    Organisation,
    "staff:organisations",
    "organisations-title",
    register.access_register,
    lambda actor, asked: people.filtered_organisations(
        people.organisations_visible_to(actor), chosen_organisations(asked)
    ),
    lambda rows: rows.select_related("hub"),
    (
        Column(
            "name",
            "organisation-name",
            lambda row: row.name,
            lambda row: linked("staff:organisation", row.code, text(row.names)),
            ("code",),
        ),
        Column(
            "kind",
            "organisation-kind",
            lambda row: code_name("kind", row.kind),
            sort=("kind", "code"),
        ),
        Column(
            "country",
            "organisation-country",
            lambda row: row.country,
            lambda row: country_name(row.country),
            sort=("country", "province", "code"),
        ),
        Column(
            "province",
            "organisation-province",
            lambda row: row.province,
            lambda row: province_name(row.province),
            sort=("province", "code"),
            is_content=True,
        ),
        Column("city", "organisation-city", lambda row: row.city, sort=("city", "code"), is_content=True),
        Column(
            "hub",
            "organisation-hub",
            lambda row: row.hub.name if row.hub else "",
            lambda row: text(row.hub.names) if row.hub else "",
        ),
        Column("domain", "organisation-domain", lambda row: row.domain, sort=("domain", "code"), is_content=True),
        Column("ror", "organisation-ror-short", lambda row: row.ror_id[16:], is_content=True),
        Column("code", "export-code", lambda row: row.code, is_content=True, is_extra=True),
        Column(
            "short",
            "organisation-short-name",
            lambda row: row.short_name,
            sort=("short_name", "code"),
            is_content=True,
            is_extra=True,
        ),
        Column("website", "organisation-website", lambda row: row.website, is_content=True, is_extra=True),
    ),
    "name",
)

PEOPLE: Source[Person] = Source(
    "people",
    Person,
    "staff:people",
    "people-title",
    register.access_register,
    lambda actor, asked: people.filtered_people(people.people_visible_to(actor), chosen_people(asked)),
    people.with_memberships,
    (
        Column(
            "name",
            "people-name",
            lambda row: row.full_name,
            lambda row: linked("staff:person", row.code, person(row)),
            ("full_name", "pk"),
        ),
        Column(
            "roles",
            "people-roles",
            lambda row: "; ".join(_held(row)),
            _held_html,
        ),
        Column("address", "people-address", lambda row: row.email, sort=("email", "pk"), is_content=True),
        Column("joined", "people-joined", lambda row: day(row.joined_at), sort=("joined_at", "pk"), kind="date"),
        Column("code", "export-code", lambda row: row.code, is_content=True, is_extra=True),
        Column(
            "roman",
            "field-roman-name",
            lambda row: row.roman_name,
            sort=("roman_name", "pk"),
            is_content=True,
            is_extra=True,
        ),
    ),
    "name",
)
