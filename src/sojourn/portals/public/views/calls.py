"""Calls for everybody: the list, one call, its dates as a calendar, the self-check, the choice of a time zone."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base import clock
from sojourn.portals.public.applying import ways_in
from sojourn.portals.public.calendar import calendar_of
from sojourn.stages.calls import gates, queries
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.queries import public_projects
from sojourn.ui.answers import page_of, safe_next
from sojourn.ui.call_times import is_zone_known, next_words, own_time, timeline_of, zone_options
from sojourn.ui.deadlines import ZONE_COOKIE, ZONES, place_of, viewer_zone
from sojourn.ui.pieces import Kind
from sojourn.ui.programmes import words_of
from sojourn.ui.self_check import SelfCheckForm, answer_to

SIZE = 20
FUNDERS_ZONE = "America/Vancouver"
YEAR = 60 * 60 * 24 * 365
SEASONS: Mapping[str, Kind] = {
    "open": "good",
    "coming": "later",
    "suspended": "warn",
    "running": "now",
    "past": "closed",
}


def calls(request: HttpRequest) -> HttpResponse:
    """Open calls first, then those to come, those that run, those of the past."""
    now = clock.now()
    shown = page_of(queries.named(queries.public_calls()).order_by("state", "-published_at", "pk"), request, SIZE)
    queries.hold_windows(shown.rows)
    seasons: dict[str, list[tuple[Call, object]]] = {season: [] for season in SEASONS}
    for call in shown:
        seasons[queries.season_of(call, now)].append((call, next_words(call, now)))
    groups = [(season, SEASONS[season], rows) for season, rows in seasons.items() if rows]
    return render(
        request,
        "public/calls/list.html",
        {"page": shown, "groups": groups, **_zone(request, shown.rows[0].zone if shown.rows else FUNDERS_ZONE)},
    )


def call(request: HttpRequest, code: str) -> HttpResponse:
    """One call: what it is, until when, what it pays, who can take part."""
    found, now = gates.public_call(code), clock.now()
    season, (way,) = queries.season_of(found, now), ways_in([found], request)
    applications = queries.window_of(found, "applications")
    context = {
        "call": found,
        "season": season,
        "way": way,
        "season_kind": SEASONS[season],
        "applications": applications,
        "own": own_time(queries.own_extensions(found, getattr(request, "actor", None)), request, found),
        "next": next_words(found, now),
        "moments": timeline_of(found, queries.windows_of(found), request, now),
        "words": words_of(found.rules),
        "parties": queries.parties_of(found),
        "projects": public_projects().filter(call=found).count(),
        **_zone(request, found.zone),
    }
    return render(request, "public/calls/call.html", context)


def check(request: HttpRequest, code: str) -> HttpResponse:
    """What the rules say of somebody. The answer comes with the POST itself, so that no answer is kept anywhere."""
    found = gates.public_call(code)
    form = SelfCheckForm(queries.programme_of(found), request.POST if request.method == "POST" else None)
    answer = answer_to(form.verdicts()) if form.is_bound and form.is_valid() else None
    return render(request, "public/calls/check.html", {"call": found, "form": form, "answer": answer})


def dates(request: HttpRequest, code: str) -> HttpResponse:
    """The dates of a call as a calendar file."""
    found = gates.public_call(code)
    answer = HttpResponse(calendar_of(found, request), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{found.code}.ics"'
    return answer


@require_POST
def zone(request: HttpRequest) -> HttpResponse:
    """Keep in a cookie in whose time the viewer wants dates to be said."""
    answer = redirect(safe_next(request, "/"))
    chosen = request.POST.get("zone", "")
    if chosen in ZONES:
        answer.set_cookie(
            ZONE_COOKIE, chosen.replace("/", "%2F"), max_age=YEAR, samesite="Lax", secure=request.is_secure()
        )
    return answer


def _zone(request: HttpRequest, otherwise: str) -> dict[str, object]:
    """In whose time the page speaks, and how to choose another."""
    seen_from = viewer_zone(request, otherwise)
    return {
        "zone": seen_from,
        "zone_place": place_of(seen_from),
        "zone_is_known": is_zone_known(request),
        "zone_options": zone_options(seen_from, seen_from, otherwise),
    }
