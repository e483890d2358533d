"""Officers and calls: the list, one call as a cockpit, drafting, texts, windows."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import STAFF
from sojourn.core.moves.call import DRAFTED, STATES
from sojourn.portals.staff.forms.calls import CallForm, NewCallForm, WindowsForm, WrittenCallForm
from sojourn.portals.staff.lists import CALLS
from sojourn.portals.staff.views.calls_shown import cockpit, conflict_rows
from sojourn.stages.calls import actions, gates, queries
from sojourn.stages.calls.models import Call
from sojourn.ui.answers import done, is_fresh, once, page_of, refusals_in
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.lists import listed

SIZE = 50
FALLBACK_ZONE = "America/Vancouver"


def staff(request: HttpRequest) -> Actor:
    """The actor, who works for an agency or a funder.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has(*STAFF):
        raise Http404
    return actor


@login_required
def calls(request: HttpRequest) -> HttpResponse:
    """The calls that the actor manages or audits, with their state and what comes next."""
    actor = staff(request)
    seen = queries.visible_to(actor)
    counts, state = queries.counts_by_state(seen), request.GET.get("state", "")
    page = page_of(CALLS.whole(CALLS.ordered(actor, request.GET)), request, SIZE)
    for row in page:
        row.seen_from = viewer_zone(request, row.zone)
    context = {
        "page": page,
        "shown": listed(CALLS, actor, request, page),
        "tabs": [(each, counts.get(each, 0)) for each in STATES],
        "total": sum(counts.values()),
        "state": state,
        "may_draft": queries.agreements_for(actor).exists(),
    }
    return render(request, "staff/calls/list.html", context)


@login_required
def call(request: HttpRequest, code: str) -> HttpResponse:
    """One call: what to do next, its dates, its projects, what was extended, the record."""
    actor = staff(request)
    return render(request, "staff/calls/call.html", cockpit(gates.access_call(actor, code), actor, request))


@login_required
@once
def new(request: HttpRequest) -> HttpResponse:
    """Draft a call under an agreement in force."""
    actor = staff(request)
    agreements = list(queries.agreements_for(actor))
    if not agreements:
        raise Http404
    versions = queries.latest_versions(queries.programmes_seen_by(actor))
    initial = {"zone": FALLBACK_ZONE, "grace_minutes": 10, "agreement": request.GET.get("agreement", "")}
    form = NewCallForm(request.POST or None, agreements=agreements, versions=versions, initial=initial)
    against: list[Any] = []
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form):
            made = actions.draft_call(data["code"], data["agreement"], data["rules"], by=actor, **form.content())
            done(request, "call-done-draft")
            return redirect("staff:call_windows", made.code)
        against = conflict_rows(Call(agreement=data["agreement"], rules=data["rules"]))
    return render(request, "staff/calls/new.html", {"form": form, "conflicts": against})


@login_required
@once
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """The texts of a call; its rules and clock while it is a draft."""
    actor = staff(request)
    found = gates.access_managed_call(actor, code)
    versions = found.rules.programme.versions.select_related("programme").order_by("-number")
    form = _form(found, request, versions)
    against: list[Any] = []
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        with refusals_in(form):
            if found.state in DRAFTED and form.cleaned_data["rules"] != found.rules:
                actions.set_rules(found, form.cleaned_data["rules"], by=actor)
            actions.write_call(found, form.content(), by=actor)
            done(request, "call-done-write")
            return redirect("staff:call", found.code)
        against = conflict_rows(found)
    return render(request, "staff/calls/edit.html", {"call": found, "form": form, "conflicts": against})


def _form(call: Call, request: HttpRequest, versions: Any) -> CallForm:
    initial = {
        name: getattr(call, name) for name in ("titles", "summaries", "money", "contacts", "zone", "grace_minutes")
    }
    kind = CallForm if call.state in DRAFTED else WrittenCallForm
    return kind(request.POST or None, versions=versions, initial={**initial, "rules": str(call.rules_id)})


@login_required
@once
def windows(request: HttpRequest, code: str) -> HttpResponse:
    """The windows of a draft, as local dates and times of the call's zone."""
    actor = staff(request)
    found = gates.access_managed_call(actor, code)
    form = WindowsForm(found, request.POST or None)
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        with refusals_in(form):
            actions.set_windows(found, form.cleaned_data["spans"], by=actor)
            done(request, "call-done-windows")
            for note in form.notes:
                messages.info(request, note)
            return redirect("staff:call", found.code)
    is_fixed = found.state not in DRAFTED
    return render(request, "staff/calls/windows.html", {"call": found, "form": form, "is_fixed": is_fixed})
