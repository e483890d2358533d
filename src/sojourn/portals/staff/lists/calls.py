"""The lists of calls and of the programmes that they run on."""

from typing import Any

from django.http import QueryDict

from sojourn.base import clock
from sojourn.core.moves.call import STATES as CALL_STATES
from sojourn.portals.staff.lists.cells import day, linked, staff
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call, ProgrammeVersion
from sojourn.ui.call_times import next_words, said
from sojourn.ui.deadlines import place_of
from sojourn.ui.lists import Column, Source
from sojourn.ui.markup import format_html
from sojourn.ui.templatetags.parts import person, state, until
from sojourn.ui.templatetags.saying import code_name, text


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
            lambda row: linked("staff:call", row.code, text(row.titles)),
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
            lambda row: day(row.published_at),
            sort=("published_at", "code"),
            kind="date",
            is_extra=True,
        ),
    ),
    "-published",
)

PROGRAMMES: Source[ProgrammeVersion] = Source(
    "programmes",
    ProgrammeVersion,
    "staff:programmes",
    "programmes-title",
    staff,
    lambda actor, _asked: calls.newest_versions(calls.programmes_seen_by(actor)),
    lambda rows: rows.select_related("programme__owner", "made_by"),
    (
        Column(
            "code",
            "programme-title",
            lambda row: row.programme.name,
            lambda row: linked("staff:programme", row.programme.code, text(row.programme.names)),
            ("programme__code", "pk"),
        ),
        Column(
            "owner",
            "programme-owner",
            lambda row: row.programme.owner.name,
            lambda row: text(row.programme.owner.names),
            ("programme__owner__code", "pk"),
        ),
        Column("version", "programme-column-version", lambda row: row.number, sort=("number", "pk"), kind="num"),
        Column("made", "programme-made", lambda row: day(row.made_at), sort=("made_at", "pk"), kind="date"),
        Column(
            "author",
            "programme-author",
            lambda row: row.made_by.full_name if row.made_by else "",
            lambda row: person(row.made_by) if row.made_by else "",
        ),
        Column("comment", "programme-comment", lambda row: row.comment, is_content=True, is_extra=True),
        Column("short", "export-code", lambda row: row.programme.code, is_content=True, is_extra=True),
    ),
    "code",
)
