"""People: list, one of them, their roles, acting as somebody, the way back."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base.people import acting, actions, gates, policy, queries, scopes, twins
from sojourn.base.people.models import WAY_BACK_STATES, Person
from sojourn.base.people.roles import ROLES
from sojourn.portals.staff.forms.organisations import ScopeForm
from sojourn.portals.staff.forms.people import ActForm, ProofForm
from sojourn.portals.staff.lists import PEOPLE
from sojourn.portals.staff.moved import follows_person
from sojourn.ui.answers import done, once, page_of, refusals_in
from sojourn.ui.forms import ReasonForm
from sojourn.ui.lists import listed
from sojourn.ui.pieces import Filter, Option
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 50


@login_required
def people(request: HttpRequest) -> HttpResponse:
    """All people that the actor sees, by role and words."""
    actor = gates.access_register(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all
    say = page_speaker()
    roles = Filter("role", say("people-role"), [Option(role, say(f"role-{role}")) for role in ROLES], is_single=True)
    page = page_of(PEOPLE.whole(PEOPLE.ordered(actor, request.GET)), request, SIZE)
    scopes.with_scopes([held for row in page for held in row.held])
    context = {
        "page": page,
        "shown": listed(PEOPLE, actor, request, page),
        "filters": [roles],
        "may_edit": policy.edits_register(actor),
        "may_merge": policy.administers(actor),
        "asked": queries.ways_back().count() if policy.edits_register(actor) else 0,
    }
    return render(request, "staff/people/list.html", context)


@login_required
@follows_person
def person(request: HttpRequest, code: str) -> HttpResponse:
    """One person: names and address, roles, who may be the same, what happened to the account."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_person(actor, code)
    memberships = list(queries.memberships_of(found))
    scopes.with_scopes(memberships)
    places = {key for row in memberships for key in (row.organisation_id, row.organisation.parent_id) if key}
    with_staff = policy.staffed(places)
    context = {
        "found": found,
        "memberships": [
            (row, row.ends_at is None and row.role in policy.roles_to_give(actor, row.organisation, with_staff))
            for row in memberships
        ],
        "narrowed": frozenset().union(*scopes.NARROWED.values()),
        "alike": twins.alike_people(found) if policy.administers(actor) else (),
        "events": queries.events_of("person", found.code, 30),
        "may_act": policy.may_act_as(actor, found),
        "may_merge": policy.administers(actor),
        "zone": actor.person.time_zone or "UTC",
    }
    return render(request, "staff/people/person.html", context)


@login_required
@once
def end_role(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """End a role of a person, with the reason."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_person(actor, code)
    membership = gates.access_membership(actor, found, number)
    scopes.with_scopes([membership])
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            actions.end_role(membership, by=actor, why=form.cleaned_data["why"])
            done(request, "people-role-ended")
            return redirect("staff:person", found.code)
    context = {"form": form, "found": found, "membership": membership}
    return render(request, "staff/people/end_role.html", context)


@login_required
@once
def narrow_role(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Narrow a role of a person to an agreement, a call or a hub, or widen it again."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_person(actor, code)
    membership = gates.access_membership(actor, found, number)
    now = f"{membership.scope_kind}:{membership.scope_code}" if membership.scope_kind else ""
    form = ScopeForm(
        request.POST or None, organisation=membership.organisation, role=membership.role, initial={"scope": now}
    )
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "scope"):
            actions.narrow_role(membership, by=actor, **form.chosen)
            done(request, "scope-done")
            return redirect("staff:person", found.code)
    context = {"form": form, "found": found, "membership": membership}
    return render(request, "staff/people/narrow.html", context)


@login_required
@once
@follows_person
def act(request: HttpRequest, code: str) -> HttpResponse:
    """Act as a person, with the reason."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_person(actor, code)
    if not policy.may_act_as(actor, found):
        raise Http404
    form = ActForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            acting.enter_as(request, actions.start_acting(found, form.cleaned_data["why"], by=actor))
            return redirect("public:start")
    return render(request, "staff/people/act.html", {"form": form, "found": found})


@login_required
def ways_back(request: HttpRequest) -> HttpResponse:
    """Who has asked for a way back into an account."""
    gates.access_editing(request.actor)  # type: ignore[attr-defined]  # likewise
    shown = request.GET.get("show", "asked")
    shown = shown if shown in WAY_BACK_STATES else "asked"
    page = page_of(queries.ways_back(shown), request, SIZE)
    context = {"page": page, "shown": shown, "states": WAY_BACK_STATES}
    return render(request, "staff/people/ways_back.html", context)


@login_required
@once
def way_back(request: HttpRequest, code: str) -> HttpResponse:
    """One request: whose account it may be, how somebody made sure, and the decision."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    asked = gates.access_way_back(actor, code)
    likely = queries.likely_owners(asked)
    start = {"person": asked.person.email if asked.person else asked.email}
    form = ProofForm(request.POST or None, initial=start)
    if request.method == "POST" and form.is_valid():
        proof, owner = form.cleaned_data["proof"], _owner(form.cleaned_data["person"])
        with refusals_in(form):
            if request.POST.get("verb") == "refuse":
                actions.refuse_way_back(asked, proof, by=actor)
            elif owner is None:
                form.add_error("person", page_speaker()("way-back-no-such-person"))
            else:
                actions.grant_way_back(asked, owner, proof, by=actor)
        if form.is_valid():
            done(request, f"way-back-done-{asked.state}")
            return redirect("staff:way_back", asked.code)
    context = {"asked": asked, "form": form, "likely": likely, "zone": actor.person.time_zone or "UTC"}
    return render(request, "staff/people/way_back.html", context)


def _owner(text: str) -> Person | None:
    """A person by address or code."""
    rows = Person.objects.filter(merged_into=None)
    return rows.filter(email__iexact=text.strip()).first() or rows.filter(code=text.strip()).first()
