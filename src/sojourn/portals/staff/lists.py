"""The lists of this portal: their rows by an address, and the columns of page and file."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sojourn.base import clock
from sojourn.base.content.texts import in_language
from sojourn.base.people import gates as register
from sojourn.base.people import queries as people
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import STAFF
from sojourn.core.moves.call import STATES as CALL_STATES
from sojourn.portals.staff.views.projects_listed import found_by
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import queries as projects
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.templatetags.projects import province_name, track_name
from sojourn.ui.call_times import next_words, said
from sojourn.ui.deadlines import place_of
from sojourn.ui.lists import Column, Source
from sojourn.ui.templatetags.parts import person, state, until
from sojourn.ui.templatetags.saying import code_name, country_name, text


def staff(actor: Actor | None) -> Actor:
    """The actor, who works for an agency or a funder.

    Errors: Http404.
    """
    if actor is None or not actor.has(*STAFF):
        raise Http404
    return actor


def one_of(*names: str) -> Any:
    """How an address is read whose filters take one value each."""
    return lambda asked: {name: asked.get(name, "") for name in names}


chosen_organisations = one_of("q", "kind", "country", "province")
chosen_people = one_of("q", "role", "organisation")


def _linked(name: str, code: str, words: Any) -> str:
    return format_html('<a href="{}">{}</a>', reverse(name, args=[code]), words or code)


def _day(at: Any) -> date | None:
    return at.date() if at else None


def _next(call: Call) -> tuple[str, str]:
    """What comes next in a call, and when, on the clock of the viewer where the page has set it."""
    coming = next_words(call, clock.now())
    if coming is None:
        return "", ""
    zone = getattr(call, "seen_from", call.zone)
    return coming.words, f"{said(coming.at, zone)} ({place_of(zone)})"


def _next_html(call: Call) -> str:
    coming = next_words(call, clock.now())
    return "–" if coming is None else format_html("{} {}", coming.words, until(coming.at))


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


PROJECTS: Source[Project] = Source(
    "projects",
    Project,
    "staff:projects",
    "projects-title",
    staff,
    None,
    projects.with_names,
    (
        Column(
            "title",
            "projects-head-title",
            lambda row: row.title,
            lambda row: _linked("staff:project", row.code, text(row.titles)),
            ("titles__en", "pk"),
        ),
        Column(
            "supervisor",
            "projects-head-supervisor",
            lambda row: row.supervisor_name,
            sort=("supervisor_name", "pk"),
            is_content=True,
        ),
        Column(
            "host",
            "projects-head-host",
            lambda row: row.host.name,
            lambda row: text(row.host.names),
            ("host__code", "pk"),
        ),
        Column("province", "projects-head-province", lambda row: province_name(row.province), sort=("province", "pk")),
        Column("track", "projects-head-track", lambda row: track_name(row.track), sort=("track", "pk")),
        Column("seats", "projects-head-seats", lambda row: row.seats, sort=("seats", "pk"), kind="num"),
        Column("start", "projects-head-start", lambda row: row.start_from, sort=("start_from", "pk"), kind="date"),
        Column(
            "submitted",
            "projects-head-submitted",
            lambda row: _day(row.submitted_at),
            sort=("submitted_at", "pk"),
            kind="date",
        ),
        Column(
            "state",
            "project-state",
            lambda row: code_name("project-state", row.state),
            lambda row: state("project-state", row.state),
        ),
        Column("code", "export-code", lambda row: row.code, is_content=True, is_extra=True),
        Column(
            "call",
            "export-call",
            lambda row: in_language(row.call.titles) or row.call.code,
            is_content=True,
            is_extra=True,
        ),
        Column("hub", "export-hub", lambda row: row.hub.name if row.hub else "", is_content=True, is_extra=True),
        Column("city", "export-city", lambda row: row.city, is_content=True, is_extra=True),
        Column(
            "language",
            "export-language",
            lambda row: code_name("work-language", row.work_language),
            is_extra=True,
        ),
        Column("weeks", "export-weeks", lambda row: row.weeks, kind="num", is_extra=True),
        Column("left", "export-seats-left", lambda row: row.seats_left, kind="num", is_extra=True),
    ),
    "submitted",
    lambda actor, asked: found_by(actor, asked).keys.tolist(),
)

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
            lambda row: _linked("staff:organisation", row.code, text(row.names)),
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
            lambda row: _linked("staff:person", row.code, person(row)),
            ("full_name", "pk"),
        ),
        Column(
            "roles",
            "people-roles",
            lambda row: "; ".join(_held(row)),
            _held_html,
        ),
        Column("address", "people-address", lambda row: row.email, sort=("email", "pk"), is_content=True),
        Column("joined", "people-joined", lambda row: _day(row.joined_at), sort=("joined_at", "pk"), kind="date"),
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


def _by_state(rows: Any, asked: QueryDict, states: tuple[str, ...]) -> Any:
    wanted = asked.get("state", "")
    return rows.filter(state=wanted) if wanted in states else rows


CALLS: Source[Call] = Source(
    "calls",
    Call,
    "staff:calls",
    "staff-calls-title",
    staff,
    lambda actor, asked: _by_state(calls.visible_to(actor), asked, CALL_STATES),
    calls.with_names,
    (
        Column(
            "code",
            "call-title",
            lambda row: row.title,
            lambda row: _linked("staff:call", row.code, text(row.titles)),
            ("code", "pk"),
        ),
        Column(
            "programme",
            "programme-title",
            lambda row: row.rules.programme.name,
            lambda row: text(row.rules.programme.names),
        ),
        Column("agreement", "call-agreement", lambda row: row.agreement.title, lambda row: text(row.agreement.titles)),
        Column(
            "state",
            "call-state",
            lambda row: code_name("call-state", row.state),
            lambda row: state("call-state", row.state),
            ("state", "code"),
        ),
        Column("next", "call-next", lambda row: _next(row)[0], _next_html),
        Column("when", "call-when", lambda row: _next(row)[1], lambda row: _next(row)[1] or "–", kind="date"),
        Column("short", "call-code", lambda row: row.code, sort=("code", "pk"), is_content=True, is_extra=True),
        Column(
            "published",
            "call-state-published",
            lambda row: _day(row.published_at),
            sort=("published_at", "code"),
            kind="date",
            is_extra=True,
        ),
    ),
    "-published",
)


SOURCES: Mapping[str, Source[Any]] = {source.place: source for source in (PROJECTS, ORGANISATIONS, PEOPLE, CALLS)}
