"""Lists of likely duplicates: why they look alike, in what they differ, and those that somebody told apart."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.people import actions, gates, policy, queries, twins
from sojourn.base.people.actor import Actor
from sojourn.portals.staff import twins_shown as seen
from sojourn.ui.answers import answers_refusals, done, page_of, safe_next
from sojourn.ui.pieces import Tab
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 20
APART = "apart"


@dataclass(frozen=True)
class Register:
    """One of the two registers: how its groups are found and shown, and the names of its pages."""

    kind: twins.TwinKind
    groups: Callable[[Actor], list[twins.Group]]
    rows: Callable[[Any], Mapping[int, Any]]
    facts: Callable[[Any], seen.Facts]
    reach: Callable[[Actor | None, str], Any]
    reasons: Sequence[str]
    pages: str
    one: str
    list: str


PEOPLE = Register(
    "person",
    twins.people_groups,
    seen.people_of,
    seen.facts_of_person,
    gates.access_person,
    ("same_address", "same_name", "same_roman"),
    "people",
    "staff:person",
    "staff:twins",
)
ORGANISATIONS = Register(
    "organisation",
    twins.organisation_groups,
    seen.organisations_of,
    seen.facts_of_organisation,
    gates.access_organisation,
    ("same_names", "same_domain"),
    "organisations",
    "staff:organisation",
    "staff:twin_organisations",
)


@login_required
def people(request: HttpRequest) -> HttpResponse:
    """People who may be there twice."""
    return _listed(request, PEOPLE)


@login_required
def organisations(request: HttpRequest) -> HttpResponse:
    """Organisations that may be there twice."""
    return _listed(request, ORGANISATIONS)


def _listed(request: HttpRequest, register: Register) -> HttpResponse:
    actor = gates.access_administration(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all
    groups, asked = register.groups(actor), request.GET.get("show", "")
    visible = _visible(register, actor)
    told = twins.kept_apart(register.kind, visible)
    context = {
        "register": register,
        "tabs": _tabs(register, groups, told.count(), asked),
        "is_apart": asked == APART,
        "zone": actor.person.time_zone or "UTC",
    }
    if asked == APART:
        page = page_of(told, request, SIZE)
        rows = register.rows({key for pair in page for key in (pair.low, pair.high)})
        pairs = [(pair, rows[pair.low], rows[pair.high]) for pair in page if {pair.low, pair.high} <= rows.keys()]
        return render(request, "staff/people/twins.html", {**context, "page": page, "pairs": pairs})
    page = page_of([group for group in groups if asked not in register.reasons or group.why == asked], request, SIZE)
    rows = register.rows({key for group in page for key in group.keys})
    with_staff = policy.staffed(rows) if register is ORGANISATIONS else frozenset()
    mine = {key for key, row in rows.items() if register is PEOPLE or policy.edits_organisation(actor, row, with_staff)}
    shown = seen.shown(page, rows, register.facts)
    return render(request, "staff/people/twins.html", {**context, "page": page, "groups": shown, "mine": mine})


def _visible(register: Register, actor: Actor) -> Any:
    rows: Any = queries.people_visible_to(actor) if register is PEOPLE else queries.organisations_visible_to(actor)
    return rows.order_by().values("pk")


def _tabs(register: Register, groups: Sequence[twins.Group], apart: int, asked: str) -> list[Tab]:
    say = page_speaker()
    known = {*register.reasons, APART}
    every = Tab(say("twins-all"), "?", len(groups), asked not in known)
    by_reason = [
        Tab(say(f"twins-{why}"), f"?show={why}", sum(group.why == why for group in groups), asked == why)
        for why in register.reasons
    ]
    return [every, *by_reason, Tab(say("twins-apart"), f"?show={APART}", apart, asked == APART)]


@require_POST
@login_required
@answers_refusals
def people_apart(request: HttpRequest, code: str) -> HttpResponse:
    """This person is none of those."""
    return _apart(request, code, PEOPLE)


@require_POST
@login_required
@answers_refusals
def organisations_apart(request: HttpRequest, code: str) -> HttpResponse:
    """This organisation is none of those."""
    return _apart(request, code, ORGANISATIONS)


def _apart(request: HttpRequest, code: str, register: Register) -> HttpResponse:
    actor = gates.access_administration(request.actor)  # type: ignore[attr-defined]  # likewise
    row = register.reach(actor, code)
    codes = [each for each in request.POST.getlist("other") if each != code]
    others = [register.reach(actor, each) for each in codes]
    if others and request.POST.get("verb") == "back":
        actions.take_back(row, others[0], by=actor)
        done(request, "twins-taken-back")
    elif others:
        actions.keep_apart(row, others, by=actor)
        done(request, "twins-told-apart")
    return redirect(safe_next(request, "") or register.list)
