"""Officers and applications: the list over own calls, and what is done to many at once."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.portals.staff.lists.applications import APPLICATIONS, chosen_in, found_by
from sojourn.portals.staff.lists.cells import staff
from sojourn.stages.applications import actions, handled, queries
from sojourn.stages.applications.actions.judging_many import ask_find
from sojourn.stages.applications.models import Application
from sojourn.stages.calls import queries as calls
from sojourn.stages.projects.templatetags.projects import track_name
from sojourn.ui.answers import Page, done, once, page_of
from sojourn.ui.lists import listed
from sojourn.ui.pieces import Filter, Option, Tab
from sojourn.ui.self_check import answer_to
from sojourn.ui.templatetags.saying import code_name, page_speaker
from sojourn.ui.words import sentences

SIZE = 50
# Applications that one confirmation page takes; of refusals as many are told.
MOST, TOLD = 200, 40
# What belongs to one page or one sending, and not to what was chosen.
NOT_KEPT = frozenset({"page", "csrfmiddlewaretoken", "submission"})
FIXED = {
    "outcome": handled.OUTCOMES,
    "endorsed": handled.ENDORSED,
    "references": handled.REFERENCES,
    "twice": handled.TWICE,
}


def actor_of(request: HttpRequest) -> Actor:
    """The actor, who works for an agency or a funder.

    Errors: Http404.
    """
    return staff(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all


@login_required
def applications(request: HttpRequest) -> HttpResponse:
    """The applications of own calls, narrowed and in an order."""
    actor = actor_of(request)
    counts = handled.counts(found_by(actor, request.GET, with_state=False))
    state = "".join(chosen_in(request.GET)["state"])
    count = counts.get(state, 0) if state else sum(counts.values())
    page, may_act = _whole(actor, request, count), actor.has(*queries.OFFICERS)
    for row in page:
        row.pick_name = "application" if may_act else ""  # type: ignore[attr-defined]  # for the table
        row.title = row.person.full_name  # type: ignore[attr-defined]  # likewise
    context = {
        "page": page,
        "shown": listed(APPLICATIONS, actor, request, page, with_pick=may_act),
        "tabs": _tabs(request.GET, counts, state),
        "filters": _filters(actor),
        "kept": kept_of(request.GET),
        "may_act": may_act,
        "others": [(reverse("staff:message_new"), page_speaker()("applications-do-message"))],
        "waiting": count,
    }
    return render(request, "staff/applications/list.html", context)


def _whole(actor: Actor, request: HttpRequest, count: int) -> Page[Application]:
    """A page of the list: its keys first, so that nothing wide is sorted, then their rows."""
    found: Any = APPLICATIONS.ordered(actor, request.GET).values_list("pk", flat=True)
    keys = page_of(found, request, SIZE, count)
    by_key = handled.listed(Application.objects.filter(pk__in=keys.rows)).in_bulk() if keys.rows else {}
    return Page([by_key[key] for key in keys if key in by_key], keys.number, keys.size, keys.count)


def _tabs(asked: QueryDict, counts: dict[str, int], state: str) -> list[Tab]:
    """A tab for all and one for every state that occurs."""
    say = page_speaker()
    shown = [each for each in handled.SHOWN_STATES if counts.get(each) or each in {"submitted", state}]
    tabs = [
        Tab(code_name("application-state", each), _address(asked, each), counts.get(each, 0), each == state)
        for each in shown
    ]
    return [Tab(say("applications-filter-all"), _address(asked, ""), sum(counts.values()), not state), *tabs]


def _address(asked: QueryDict, state: str) -> str:
    kept = asked.copy()
    for name in ("page", "state"):
        kept.pop(name, None)
    if state:
        kept["state"] = state
    return f"?{kept.urlencode()}"


def _filters(actor: Actor) -> list[Filter]:
    """What the list can be narrowed to; none that has only one value."""
    say = page_speaker()
    seen = calls.handled_by(actor).exclude(state="draft").order_by("-pk")
    named = {
        "call": [(each.code, each.title) for each in seen.only("code", "titles")[:MOST]],
        "home": [(each.code, each.name) for each in handled.homes_under(actor)],
        "track": [(each, track_name(each)) for each in handled.tracks_under(actor)],
    }
    found = [
        Filter(name, say(f"applications-head-{name}"), [Option(*pair) for pair in pairs], is_content=name != "track")
        for name, pairs in named.items()
        if len(pairs) > 1
    ]
    fixed = [
        Filter(
            name,
            say(f"applications-head-{name}"),
            [Option(code, code_name(f"applicants-{name}", code)) for code in codes],
        )
        for name, codes in FIXED.items()
    ]
    return [*found, *fixed]


def kept_of(asked: QueryDict) -> list[tuple[str, str]]:
    """The filters of an address, to be sent along by a form."""
    return [
        (name, value) for name in asked if name not in {"page", "csrfmiddlewaretoken"} for value in asked.getlist(name)
    ]


def chosen(actor: Actor, asked: QueryDict) -> QuerySet[Application]:
    """The applications that were ticked, or all that the list was narrowed to; of those that the actor manages."""
    rows = handled.seen_by(actor, *queries.OFFICERS)
    if asked.get("all"):
        return rows.filter(pk__in=found_by(actor, asked).order_by().values("pk"))
    return rows.filter(code__in=asked.getlist("application")[:MOST])


def officer(request: HttpRequest) -> Actor:
    """The actor, who decides on applications.

    Errors: Http404.
    """
    actor = actor_of(request)
    if not actor.has(*queries.OFFICERS):
        raise Http404
    return actor


@login_required
@once
def eligible(request: HttpRequest) -> HttpResponse:
    """Several at once: first a page with count, names and a sample, then the decision."""
    actor = officer(request)
    asked = request.POST if request.method == "POST" else request.GET
    rows = chosen(actor, asked)
    count = rows.count()
    able = list(rows.filter(state="submitted", outcome="met").order_by("pk").values_list("pk", flat=True))
    if not able:
        messages.error(request, page_speaker()("applicants-eligible-none" if count else "applications-none-chosen"))
        return redirect("staff:applications")
    if request.method == "POST":
        return _find(request, actor, able)
    first = list(queries.for_page(Application.objects.filter(pk__in=able[:SIZE])).order_by("pk"))
    row = first[0].verdicts.order_by("-at", "-pk").first()
    context = {
        "count": len(able),
        "first": first,
        "left": count - len(able),
        "reasons": answer_to(handled.verdicts_of(row)).reasons if row else [],
        "is_long": len(able) > MOST,
        "kept": kept_of(asked),
    }
    return render(request, "staff/applications/eligible.html", context)


def _find(request: HttpRequest, actor: Actor, keys: Sequence[int]) -> HttpResponse:
    if len(keys) > MOST:
        return redirect("staff:job", ask_find(keys, reverse("staff:applications"), by=actor).code)
    rows = queries.for_page(Application.objects.filter(pk__in=keys)).order_by("pk")
    found, left = actions.find_all_eligible(rows, by=actor)
    if found:
        done(request, "applicants-done-eligible-many", count=len(found))
    _tell_left(request, left)
    return redirect("staff:applications")


def _tell_left(request: HttpRequest, left: Sequence[tuple[Application, Refused]]) -> None:
    speaker = page_speaker()
    for application, refused in left[:TOLD]:
        figures = {"name": application.person.full_name, "why": " ".join(sentences(refused))}
        messages.error(request, speaker("applicants-left", figures))
    if len(left) > TOLD:
        messages.error(request, speaker("ui-more-problems", {"count": len(left) - TOLD}))
