"""Officers and agreements: the list, one agreement, its versions, its moves."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import STAFF
from sojourn.portals import agreement_pages
from sojourn.portals.staff.forms.agreements import NewAgreementForm, TitlesForm, WhyForm
from sojourn.portals.staff.lists import AGREEMENTS
from sojourn.stages.agreements import actions, gates, queries, shown, sides
from sojourn.stages.agreements.models import STATES
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import done, is_fresh, once, page_of, refusals_in
from sojourn.ui.lists import listed

PORTAL = "staff"
SIZE = 50


def staff(request: HttpRequest) -> Actor:
    """The actor, who works for an agency, a funder or another party.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has(*STAFF):
        raise Http404
    return actor


@login_required
def agreements(request: HttpRequest) -> HttpResponse:
    """The agreements that the actor's organisations have a part in, with validity, parties and renewal alerts."""
    actor = staff(request)
    page = page_of(AGREEMENTS.whole(AGREEMENTS.ordered(actor, request.GET)), request, SIZE)
    context = {
        "page": page,
        "shown": listed(AGREEMENTS, actor, request, page),
        "state": request.GET.get("state", ""),
        "states": STATES,
        "may_draft": queries.may_draft(actor),
    }
    return render(request, "staff/agreements/list.html", context)


@login_required
@once
def new(request: HttpRequest) -> HttpResponse:
    """Begin an agreement of an own agency or funder."""
    actor = staff(request)
    houses = queries.own_houses(actor)
    if not houses:
        raise Http404
    form = NewAgreementForm(request.POST or None, houses=houses)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form, "code"):
            made = actions.begin_agreement(data["code"], data["titles"], data["house"], by=actor)
            done(request, "agreement-done-begin")
            return redirect("staff:agreement_parties", made.code)
    return render(request, "staff/agreements/new.html", {"form": form})


@login_required
def agreement(request: HttpRequest, code: str) -> HttpResponse:
    """One agreement: what to do next, how its version stands, terms, parties, versions, events, calls, record."""
    actor = staff(request)
    found = gates.access_staffed_agreement(actor, code)
    context = shown.agreement_page(sides.sides(found, actor))
    under = calls.visible_to(actor).filter(agreement=found)
    return render(request, "staff/agreements/agreement.html", {**context, "calls": under, "portal": PORTAL})


@login_required
@once
def rename(request: HttpRequest, code: str) -> HttpResponse:
    """Another title for an agreement."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    form = TitlesForm(request.POST or None, initial={"titles": found.titles})
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        actions.rename_agreement(found, form.cleaned_data["titles"], by=actor)
        return redirect("staff:agreement", code)
    return render(request, "staff/agreements/rename.html", {"agreement": found, "form": form})


@login_required
def version(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """One version: its terms, beside another one, and what may be done with it."""
    actor = staff(request)
    return agreement_pages.version_page(request, actor, gates.access_staffed_agreement(actor, code), number, PORTAL)


@login_required
def terms(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The form of a draft's terms."""
    actor = staff(request)
    return agreement_pages.terms_page(request, actor, gates.access_staffed_agreement(actor, code), number, PORTAL)


@login_required
def move(request: HttpRequest, code: str, number: int, verb: str) -> HttpResponse:
    """A move of a version: sent round, approved, refused, withdrawn."""
    actor = staff(request)
    return agreement_pages.move(request, actor, gates.access_staffed_agreement(actor, code), number, verb, PORTAL)


@login_required
def amend(request: HttpRequest, code: str) -> HttpResponse:
    """Say what an amendment is, then draft the next version."""
    actor = staff(request)
    return agreement_pages.amend_page(request, actor, gates.access_staffed_agreement(actor, code), PORTAL)


@login_required
@once
def end(request: HttpRequest, code: str) -> HttpResponse:
    """Say what the end of an agreement means, then end it with a reason."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    form = WhyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "why"):
            actions.end_agreement(found, form.cleaned_data["why"], by=actor)
            done(request, "agreement-done-end")
            return redirect("staff:agreement", code)
    return render(request, "staff/agreements/end.html", {"agreement": found, "form": form})
