"""The links of the header: which pages a person in a role goes to, by portal."""

from functools import lru_cache
from typing import cast

from django.urls import NoReverseMatch, reverse

from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import PORTALS, Role
from sojourn.stages.applications import home_desks

# Message code and name of the page, in the order of the header.
PLACES: dict[str, tuple[tuple[str, str], ...]] = {
    "public": (("nav-projects", "public:catalogue"), ("nav-calls", "public:calls")),
    "student": (
        ("nav-projects", "public:catalogue"),
        ("nav-wishes", "public:wishes"),
        ("nav-calls", "public:calls"),
        ("nav-my-applications", "student:home"),
        ("nav-me", "student:profile"),
    ),
    "host": (
        ("nav-my-projects", "host:projects"),
        ("nav-catalogue", "public:catalogue"),
        ("nav-calls", "public:calls"),
    ),
    "office": (
        ("nav-office-projects", "host:office_projects"),
        ("nav-catalogue", "public:catalogue"),
        ("nav-signatures", "university:signatures"),
        ("nav-calls", "public:calls"),
        ("nav-agreements", "university:agreements"),
    ),
    "reviewer": (
        ("nav-calls", "public:calls"),
        ("nav-projects", "public:catalogue"),
    ),
    "partner": (
        ("nav-projects", "public:catalogue"),
        ("nav-calls", "public:calls"),
        ("nav-agreements", "university:agreements"),
    ),
    "university": (
        ("nav-agreements", "university:agreements"),
        ("nav-endorsements", "university:endorsements"),
        ("nav-signatures", "university:signatures"),
        ("nav-calls", "public:calls"),
        ("nav-projects", "public:catalogue"),
    ),
    "staff": (
        ("nav-agreements", "staff:agreements"),
        ("nav-programmes", "staff:programmes"),
        ("nav-calls", "staff:calls"),
        ("nav-projects", "staff:projects"),
        ("nav-applications", "staff:applications"),
        ("nav-organisations", "staff:organisations"),
        ("nav-people", "staff:people"),
        ("nav-record", "staff:audit"),
    ),
}
WIDE = frozenset({"staff", "host", "university"})
# Who has other links than everybody in the portal: they too may be a party of an agreement.
OWN_HEADERS = {"host_office": "office", "partner": "partner"}
# Where somebody arrives, if not at the first place of the header.
HOMES = {"staff": "staff:home", "student": "student:home", "partner": "university:agreements"}


def portal_of(actor: Actor | None) -> str:
    """The portal in which a person works now."""
    if actor is None or actor.acting is None:
        return "public"
    portal = PORTALS[cast("Role", actor.acting.role)]
    return portal if portal in PLACES else "public"


def header_of(actor: Actor | None) -> str:
    """The links of whose header a person sees: those of the portal; host offices and partners have their own."""
    if actor is not None and actor.acting is None:
        return "student"  # whoever has an account may apply
    role = "" if actor is None or actor.acting is None else actor.acting.role
    return OWN_HEADERS.get(role, portal_of(actor))


def first_page(actor: Actor | None, language: str) -> str:
    """Where somebody arrives after signing in or switching the role."""
    if actor is None or actor.acting is None:
        return reverse("home")
    header = header_of(actor)
    known = links(header, language)
    if header == "university" and home_desks.awaits(actor):
        return reverse("university:endorsements")
    return reverse(HOMES[header]) if header in HOMES else known[0][1] if known else reverse("home")


@lru_cache(maxsize=64)
def links(portal: str, _language: str) -> tuple[tuple[str, str], ...]:
    """Message code and address of each page that exists."""
    found = []
    for code, name in PLACES[portal]:
        try:
            found.append((code, reverse(name)))
        except NoReverseMatch:
            continue
    return tuple(found)


def places(actor: Actor | None, path: str, language: str) -> list[tuple[str, str, bool]]:
    """Message code, address, and whether the page of that path belongs there."""
    known = links(header_of(actor), language)
    here = max((url for _, url in known if path.startswith(url)), key=len, default="")
    return [(code, url, url == here) for code, url in known]
