"""Where officers arrive: what waits for them, by when, and the calls that run."""

from typing import NamedTuple

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from sojourn.base import clock
from sojourn.base.people import policy
from sojourn.base.people import queries as people
from sojourn.base.people.actor import Actor
from sojourn.portals.staff.views.calls import staff
from sojourn.stages.agreements import queries as agreements
from sojourn.stages.applications import handled as applications
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import queries as projects
from sojourn.ui.call_times import Coming, next_words
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.pieces import Kind, Stage
from sojourn.ui.templatetags.saying import page_speaker

MOST_CALLS = 12


class Row(NamedTuple):
    """A call with what comes next in it, as the viewer's clock says."""

    call: Call
    next: Coming | None
    zone: str
    place: str


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """What to do next, what else waits, and the calls with their next dates."""
    actor = staff(request)
    tasks, rows = waiting(actor), call_rows(actor, request)
    context = {
        "tasks": tasks,
        "first": next((task for task in tasks if task.kind == "warn"), None),
        "rows": rows,
        "coming": next((row for row in rows if row.next), None),
    }
    return render(request, "staff/home.html", context)


def waiting(actor: Actor) -> list[Stage]:
    """What waits for the actor, then what waits for others; nothing of which there is none."""
    vetted = projects.counts_by_state(projects.vetted_by(actor))
    drafted = calls.counts_by_state(calls.managed_by(actor)).get("draft", 0)
    locked_out = people.ways_back().count() if policy.edits_register(actor) else 0
    decides = actor.has(*applications.DECIDERS)
    approved = agreements.staffed_by(actor).filter(versions__state="in_approval").count()
    applied = applications.counts(applications.seen_by(actor))
    listed, handled = reverse("staff:projects"), reverse("staff:applications")
    found: list[tuple[str, int, Kind, str]] = [
        ("vet", vetted.get("confirmed", 0), "warn" if projects.may_vet(actor) else "now", f"{listed}?state=confirmed"),
        ("appeals", applied.get("appealed", 0), "warn" if decides else "now", f"{handled}?state=appealed"),
        ("judging", applied.get("submitted", 0), "warn" if decides else "now", f"{handled}?state=submitted"),
        ("ways-back", locked_out, "warn", reverse("staff:ways_back")),
        ("publish", drafted, "warn", f"{reverse('staff:calls')}?state=draft"),
        ("agreements", approved, "now", reverse("staff:agreements")),
        ("hosts", vetted.get("submitted", 0), "now", f"{listed}?state=submitted"),
        ("changes", vetted.get("changes_asked", 0), "now", f"{listed}?state=changes_asked"),
    ]
    say = page_speaker()
    return [
        Stage(say(f"staff-home-{code}", count=count), href, kind, say(f"staff-home-{code}-why"))
        for code, count, kind, href in found
        if count
    ]


def call_rows(actor: Actor, request: HttpRequest) -> list[Row]:
    """The calls that are not over, the one whose next date is soonest first."""
    now = clock.now()
    found = calls.with_names(calls.visible_to(actor).exclude(state="closed")).order_by("-pk")[:MOST_CALLS]
    rows = [Row(each, next_words(each, now), zone := viewer_zone(request, each.zone), place_of(zone)) for each in found]
    return sorted(rows, key=lambda row: (row.call.state == "draft", row.next is None, row.next.at if row.next else now))
