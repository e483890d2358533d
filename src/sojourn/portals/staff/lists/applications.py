"""The list of applications: its filters in an address, and its columns."""

from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict

from sojourn.base.people.actor import Actor
from sojourn.portals.staff.lists.cells import day, linked, staff
from sojourn.stages.applications import handled
from sojourn.stages.applications.models import Application
from sojourn.stages.projects.templatetags.projects import track_name
from sojourn.ui.lists import Column, Source
from sojourn.ui.templatetags.parts import person, state
from sojourn.ui.templatetags.saying import code_name, page_speaker, text

FILTERS = ("call", "home", "track", "outcome", "endorsed", "references", "twice")


def chosen_in(asked: QueryDict) -> dict[str, tuple[str, ...]]:
    """What an address filters by."""
    chosen = {name: tuple(value for value in asked.getlist(name) if value) for name in FILTERS}
    wanted = asked.get("state", "")
    words = tuple(asked.get("q", "")[:120].split())
    return {**chosen, "q": words, "state": (wanted,) if wanted in handled.SHOWN_STATES else ()}


def found_by(actor: Actor, asked: QueryDict, *, with_state: bool = True) -> QuerySet[Application]:
    """The applications that an address asks for; without its state for the counts of all states."""
    chosen = chosen_in(asked)
    if not with_state:
        chosen["state"] = ()
    return handled.narrowed(handled.seen_by(actor), chosen)


def _references(row: Application) -> str:
    asked = [each.state for each in row.references.all()]
    if not asked:
        return "–"
    return page_speaker()("applicants-references-count", received=asked.count("received"), asked=len(asked))


def _endorsed(row: Application) -> str:
    said = getattr(row, "endorsement", None)
    return code_name("applicants-endorsed", said.state if said is not None else "waiting")


def _percent(row: Application) -> str:
    return "" if row.percent is None else page_speaker().number(float(row.percent))


def _home_html(row: Application) -> Any:
    return text(row.home.names) if row.home else "–"


APPLICATIONS: Source[Application] = Source(
    "applications",
    Application,
    "staff:applications",
    "applications-title",
    staff,
    found_by,
    handled.listed,
    (
        Column(
            "name",
            "applications-head-name",
            lambda row: row.person.full_name,
            lambda row: linked("staff:application", row.code, person(row.person)),
            ("person__full_name", "pk"),
            is_content=True,
        ),
        Column("number", "applications-head-number", lambda row: row.number, sort=("number", "pk"), is_content=True),
        Column(
            "home",
            "applications-head-home",
            lambda row: row.home.name if row.home else "",
            _home_html,
            ("home__code", "pk"),
        ),
        Column(
            "track", "applications-head-track", lambda row: track_name(row.track), sort=("track", "pk"), is_content=True
        ),
        Column(
            "state",
            "applications-head-state",
            lambda row: code_name("application-state", row.state),
            lambda row: state("application-state", row.state),
            ("state", "pk"),
        ),
        Column(
            "outcome",
            "applications-head-outcome",
            lambda row: code_name("applicants-outcome", row.outcome or "none"),
            sort=("outcome", "pk"),
        ),
        Column("endorsed", "applications-head-endorsed", _endorsed),
        Column("references", "applications-head-references", _references),
        Column(
            "submitted",
            "applications-head-submitted",
            lambda row: day(row.submitted_at),
            sort=("submitted_at", "pk"),
            kind="date",
        ),
        Column(
            "call",
            "applications-head-call",
            lambda row: row.call.title,
            lambda row: linked("staff:call", row.call.code, text(row.call.titles)),
            ("call__code", "pk"),
            is_extra=True,
        ),
        Column("percent", "applications-head-percent", _percent, sort=("percent", "pk"), kind="num", is_extra=True),
        Column("email", "applications-head-email", lambda row: row.person.email, is_content=True, is_extra=True),
        Column(
            "language",
            "applications-head-language",
            lambda row: code_name("document-language", row.person.language),
            is_extra=True,
        ),
        Column("weeks", "applications-head-weeks", lambda row: row.prior_weeks, kind="num", is_extra=True),
        Column("code", "export-code", lambda row: row.code, is_content=True, is_extra=True),
    ),
    "-submitted",
)
