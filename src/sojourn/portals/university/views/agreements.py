"""Agreements as the people of a party read them: universities, institutes, companies."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.files.serving import serve_file
from sojourn.base.people.actor import Actor
from sojourn.portals.terms_form import TermsForm
from sojourn.stages.agreements import actions, gates, queries, shown
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals, done, is_fresh, once, page_of

SIZE = 50


def coordinator(request: HttpRequest) -> Actor:
    """The actor, who speaks or reads for a university, an institute or a company.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has("home_coordinator", "host_office", "partner"):
        raise Http404
    return actor


@login_required
def agreements(request: HttpRequest) -> HttpResponse:
    """The agreements to which the actor's own organisation is a party."""
    actor = coordinator(request)
    rows = queries.listed(queries.joined_by(actor)).order_by("code")
    page = page_of(rows, request, SIZE)
    context = {"page": page, "lines": [shown.list_line(row) for row in page]}
    return render(request, "university/agreements/list.html", context)


@login_required
def agreement(request: HttpRequest, code: str) -> HttpResponse:
    """One agreement, with the own turn to approve when it has come."""
    actor = coordinator(request)
    found = gates.access_joined_agreement(actor, code)
    context = shown.agreement_page(shown.sides(found, actor))
    under = calls.public_calls().filter(agreement=found)
    return render(request, "university/agreements/agreement.html", {**context, "calls": under, "portal": "university"})


@login_required
def version(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """One version: its terms beside the one in force, and the own answer when it is the own turn."""
    actor = coordinator(request)
    found = gates.access_joined_agreement(actor, code)
    read = gates.access_version(found, number, actor)
    context = shown.version_page(read, shown.sides(found, actor), request.GET.get("with", ""))
    return render(request, "university/agreements/version.html", {**context, "portal": "university"})


@login_required
@answers_refusals
@once
def amend(request: HttpRequest, code: str) -> HttpResponse:
    """Say what an amendment is, then draft the next version for the own university."""
    actor = coordinator(request)
    found = gates.access_amending(gates.access_joined_agreement(actor, code), actor)
    if request.method == "POST":
        made = actions.amend_agreement(found, by=actor)
        done(request, "agreement-done-amend", version=made.number)
        return redirect("university:agreement_terms", code, made.number)
    context = {"agreement": found, "current": queries.version_in_force(found), "portal": "university"}
    return render(request, "university/agreements/amend.html", context)


@login_required
@once
def terms(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The form of the terms of an own draft; a row more is a save that shows one more."""
    actor = coordinator(request)
    found = gates.access_joined_agreement(actor, code)
    draft = gates.access_draft(found, number, actor)
    data = request.POST if request.method == "POST" else None
    more = request.GET.get("more", "") if data is None else data.get("add", "")
    written = {**draft.terms, "texts": draft.texts}
    form = TermsForm(data, terms=written, parties=queries.parties_of(found), more=more)
    is_sent = request.method == "POST" and is_fresh(request, form)
    if is_sent and form.saves(lambda plain, texts: actions.save_terms(draft, plain, texts, by=actor)):
        if request.POST.get("add"):
            name = form.counted(more)
            return redirect(f"{request.path}?more={name}#rows-{name}")
        done(request, "agreement-done-save", version=number)
        return redirect("university:agreement_version", code, number)
    context = {"agreement": found, "version": draft, "form": form, "portal": "university"}
    context |= {"homes": form.drawn_homes(), "shares": form.drawn_shares()}
    return render(request, "university/agreements/terms.html", context)


@login_required
@require_POST
@answers_refusals
@once
def move(request: HttpRequest, code: str, number: int, verb: str) -> HttpResponse:
    """The own yes or no to a version."""
    actor = coordinator(request)
    found = gates.access_joined_agreement(actor, code)
    read = gates.access_moving(gates.access_version(found, number, actor), verb, actor)
    made = actions.move_version(read, verb, request.POST.get("party", ""), request.POST.get("why", ""), by=actor)
    done(request, f"agreement-done-{verb}", version=made.number)
    return redirect("university:agreement", code)


@login_required
def document(request: HttpRequest, code: str, file: str) -> FileResponse:
    """A document, as a download."""
    found = gates.access_joined_agreement(coordinator(request), code)
    return serve_file(gates.access_document(found, file).file)
