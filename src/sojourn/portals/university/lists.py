"""The list of a home university's own applicants: its columns, filters and file."""

from collections.abc import Mapping, Sequence

from django.http import QueryDict
from django.urls import reverse

from sojourn.base.content.texts import in_language
from sojourn.base.people.actor import Actor
from sojourn.core.moves.application import PRIVATE, STATES
from sojourn.core.moves.endorsement import ENDORSEMENT_STATES
from sojourn.stages.applications import gates, home_desks
from sojourn.stages.applications.models import Application
from sojourn.stages.projects.templatetags.projects import track_name
from sojourn.tables.export import Cell
from sojourn.ui.lists import Column, Source
from sojourn.ui.markup import format_html
from sojourn.ui.pieces import Filter, Option
from sojourn.ui.templatetags.parts import person, state
from sojourn.ui.templatetags.saying import code_name, page_speaker, text

NARROWED = ("call", "home", "track", "state")


def chosen_in(asked: QueryDict) -> dict[str, Sequence[str]]:
    """What an address asks for."""
    chosen: dict[str, Sequence[str]] = {name: asked.getlist(name) for name in (*NARROWED, "word")}
    return {**chosen, "q": asked.get("q", "").split()}


def _word(row: Application) -> str:
    word = getattr(row, "endorsement", None)
    return word.state if word is not None else "waiting"


def _rank(row: Application) -> Cell:
    word = getattr(row, "endorsement", None)
    return word.rank if word is not None else None


def _grade(row: Application) -> str:
    word = getattr(row, "endorsement", None)
    if word is None or word.grade is None:
        return ""
    return f"{word.grade.normalize():f} / {word.grade_scale}"


def _percent(row: Application) -> str:
    return "" if row.percent is None else f"{row.percent.normalize():f}"


def _name(row: Application) -> str:
    return format_html('<a href="{}">{}</a>', reverse("university:applicant", args=[row.code]), person(row.person))


APPLICANTS: Source[Application] = Source(
    "applicants",
    Application,
    "university:applicants",
    "applicants-title",
    gates.access_coordinating,
    lambda actor, asked: home_desks.applicants(actor, chosen_in(asked)),
    home_desks.with_words,
    (
        Column("name", "applicant-name", lambda row: row.person.full_name, _name, ("person__full_name", "pk")),
        Column("number", "applicant-number", lambda row: row.number, sort=("number", "pk"), is_content=True),
        Column("track", "applicant-track", lambda row: track_name(row.track), sort=("track", "pk")),
        Column("grade", "applicant-grade", _grade),
        Column("percent", "applicant-percent", _percent, sort=("merit", "pk"), kind="num"),
        Column(
            "word",
            "applicant-word",
            lambda row: code_name("endorsement-state", _word(row)),
            lambda row: state("endorsement-state", _word(row)),
        ),
        Column("rank", "applicant-rank", _rank, sort=("place", "pk"), kind="num"),
        Column(
            "state",
            "applicant-state",
            lambda row: code_name("application-state", row.state),
            lambda row: state("application-state", row.state),
            ("state", "pk"),
        ),
        Column(
            "submitted",
            "applicant-submitted",
            lambda row: row.submitted_at.date() if row.submitted_at else None,
            sort=("submitted_at", "pk"),
            kind="date",
        ),
        Column(
            "call",
            "applicant-call",
            lambda row: in_language(row.call.titles) or row.call.code,
            lambda row: text(row.call.titles),
            ("call__code", "pk"),
            is_extra=True,
        ),
        Column(
            "home",
            "endorsement-home",
            lambda row: row.home.name if row.home else "",
            lambda row: text(row.home.names) if row.home else "",
            ("home__code", "pk"),
            is_extra=True,
        ),
        Column("address", "people-address", lambda row: row.person.email, is_content=True, is_extra=True),
    ),
    "name",
)
SOURCES: Mapping[str, Source[Application]] = {APPLICANTS.place: APPLICANTS}


def filters(actor: Actor) -> list[Filter]:
    """What the list can be narrowed to: only what occurs."""
    say, counts = page_speaker(), home_desks.found_in(actor)
    calls, homes = home_desks.names_in(actor)
    words = [Option(each, say(f"endorsement-state-{each}")) for each in ENDORSEMENT_STATES]
    tracks = [Option(each, track_name(each), count) for each, count in sorted(counts["track"].items()) if each]
    states = [
        Option(each, say(f"application-state-{each}"), counts["state"][each])
        for each in STATES
        if each not in PRIVATE and each in counts["state"]
    ]
    named = [Option(code, in_language(calls[code]) or code, counts["call"][code]) for code in calls]
    places = [Option(code, in_language(homes[code]) or code, counts["home"][code]) for code in homes]
    found = [
        Filter("call", say("applicant-call"), named, is_content=True),
        Filter("word", say("applicant-word"), words),
        Filter("track", say("applicant-track"), tracks),
        Filter("state", say("applicant-state"), states),
        *([Filter("home", say("endorsement-home"), places, is_content=True)] if len(places) > 1 else []),
    ]
    return [each for each in found if each.options]
