"""What the pages of a call show to officers: the next step, conflicts with the agreement, projects, the record."""

from typing import Any, NamedTuple

from django.http import HttpRequest
from django.urls import reverse

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor
from sojourn.stages.agreements import shown as agreements
from sojourn.stages.applications import handled
from sojourn.stages.calls import queries
from sojourn.stages.calls.actions.moving import missing
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import counts_by_state
from sojourn.ui.call_times import next_words, said, timeline_of
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.pieces import Difference, Measure, Moment
from sojourn.ui.programmes import words_of
from sojourn.ui.templatetags.saying import page_speaker

SHOWN = ("draft", "submitted", "confirmed", "changes_asked", "accepted", "refused", "withdrawn")
# Where each lack of a draft is mended.
MENDED = {"call_without_applications": "staff:call_windows", "call_already_over": "staff:call_windows"}


class Next(NamedTuple):
    """What an officer should do: the sentence, why, the words and address of the button."""

    what: str
    why: str
    act: str = ""
    href: str = ""


def cockpit(call: Call, actor: Actor, request: HttpRequest) -> dict[str, Any]:
    """Everything on the page of a call."""
    now, say = clock.now(), page_speaker()
    may_manage = bool(queries.roles_on(call, actor))
    windows = queries.windows_of(call)
    counts = counts_by_state(Project.objects.filter(call=call))
    seen_from = viewer_zone(request, call.zone)
    against = conflict_rows(call) if call.state == "draft" else []
    return {
        "call": call,
        "next": next_step(call, counts, has_conflicts=bool(against)) if may_manage else None,
        "deadline": next_words(call, now),
        "may_manage": may_manage,
        "windows": windows,
        "moments": timeline_of(call, windows, request, now),
        "zone_place": place_of(seen_from),
        "zone": seen_from,
        "bars": [Measure(say(f"project-state-{state}"), counts[state]) for state in SHOWN if counts.get(state)],
        "project_count": sum(counts.values()),
        "sees_applicants": call.state != "draft" and queries.sees_applicants(call, actor),
        "applied": _applied(call, actor),
        "extensions": queries.extensions_of(call),
        "conflicts": against,
        "words": words_of(call.rules),
        "record": record_lines("call", call.code, seen_from),
    }


def _applied(call: Call, actor: Actor) -> list[Measure]:
    """How many applications of a call are in each state; none is counted while it is its applicant's alone."""
    if call.state == "draft":
        return []
    say = page_speaker()
    counts = handled.counts(handled.seen_by(actor).filter(call=call))
    return [
        Measure(say(f"application-state-{state}"), counts[state]) for state in handled.SHOWN_STATES if counts.get(state)
    ]


def conflict_rows(call: Call) -> list[Difference]:
    """What the agreement says and what the rules of a call say against it, both in words."""
    found = queries.conflicts_of(call)
    names = agreements.names_of(queries.parties_of(call)) if found else {}
    return [Difference(conflict.key, *agreements.conflict_words(conflict, names)) for conflict in found]


def next_step(call: Call, counts: dict[str, int], *, has_conflicts: bool) -> Next | None:
    """The one act that a call waits for."""
    say = page_speaker()

    def at(name: str) -> str:
        return reverse(name, args=[call.code])

    if call.state == "draft":
        if has_conflicts:
            return Next(say("call-do-conflict"), say("call-do-conflict-why"), say("call-edit"), at("staff:call_edit"))
        lacking = missing(call)
        if lacking:
            mend = at(MENDED.get(lacking[0], "staff:call_edit"))
            return Next(
                say(f"refused-{lacking[0]}"), say("call-do-lacking", count=len(lacking)), say("call-mend"), mend
            )
        return Next(
            say("call-do-publish"), say("call-do-publish-why"), say("call-publish-look"), at("staff:call_publish")
        )
    if call.state == "suspended":
        return Next(say("call-do-resume"), say("call-do-resume-why"), say("move-call-resume"), at("staff:call_resume"))
    if call.state == "closed":
        return Next(say("call-do-copy"), say("call-do-copy-why"), say("call-copy"), at("staff:call_copy"))
    waiting = counts.get("confirmed", 0)
    if waiting:
        where = f"{reverse('staff:projects')}?call={call.code}&state=confirmed"
        return Next(say("call-do-vet", count=waiting), say("call-do-vet-why"), say("call-vet"), where)
    return Next(say("call-do-nothing"), say("call-do-nothing-why"))


def record_lines(kind: str, code: str, zone: str) -> list[Moment]:
    """The record of a thing, the newest first."""
    return [
        Moment(said(event.at, zone), page_speaker()(f"{kind}-event-{event.verb}"), _who(event), "done")
        for event in queries.record_of(kind, code)
    ]


def _who(event: Event) -> str:
    parts = [agreements.person_words(event.actor) if event.actor else page_speaker()("call-by-software")]
    if event.behind:
        parts = [page_speaker()("call-behind", name=parts[0], behind=agreements.person_words(event.behind))]
    if "version" in event.detail:
        parts.append(page_speaker()("programme-version", number=int(event.detail["version"])))
    return " · ".join([*parts, *([event.why] if event.why else [])])
