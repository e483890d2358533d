"""What hangs on an agreement: its parties, events and documents."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.files.keeping import keep
from sojourn.portals import agreement_pages
from sojourn.portals.staff.forms.agreements import DocumentForm, EventForm, NewPartyForm, PartyForm, TitlesForm
from sojourn.portals.staff.views.agreements import staff
from sojourn.stages.agreements import actions, gates, queries
from sojourn.ui.answers import answers_refusals, done, is_fresh, once, refusals_in


@login_required
@once
def parties(request: HttpRequest, code: str) -> HttpResponse:
    """The parties in the order of approval, and one more."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    rows = queries.parties_of(found)
    form = NewPartyForm(request.POST or None, initial={"turn": max(party.turn for party in rows) + 1})
    if request.method == "POST" and form.is_valid():
        data = dict(form.cleaned_data)
        with refusals_in(form, "organisation"):
            party = actions.add_party(found, data.pop("organisation"), by=actor, **data)
            done(request, "agreement-done-add-party", organisation=party.organisation.name)
            return redirect("staff:agreement_parties", code)
    return render(request, "staff/agreements/parties.html", {"agreement": found, "parties": rows, "form": form})


@login_required
@once
def party(request: HttpRequest, code: str, organisation: str) -> HttpResponse:
    """Role, turn and contact of a party."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    joined = gates.access_party(found, organisation)
    form = PartyForm(request.POST or None, initial=PartyForm.of(joined))
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        with refusals_in(form):
            actions.change_party(joined, by=actor, **form.cleaned_data)
            done(request, "agreement-done-change-party", organisation=joined.organisation.name)
            return redirect("staff:agreement_parties", code)
    return render(request, "staff/agreements/party.html", {"agreement": found, "party": joined, "form": form})


@login_required
@require_POST
@answers_refusals
def remove_party(request: HttpRequest, code: str, organisation: str) -> HttpResponse:
    """A party that has said nothing yet leaves."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    joined = gates.access_party(found, organisation)
    actions.remove_party(joined, by=actor)
    done(request, "agreement-done-remove-party", organisation=joined.organisation.name)
    return redirect("staff:agreement_parties", code)


@login_required
@once
def new_event(request: HttpRequest, code: str) -> HttpResponse:
    """A signing, a visit, a meeting, a commitment, a follow-up."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    form = EventForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = dict(form.cleaned_data)
        actions.add_event(found, data.pop("guests"), by=actor, **data)
        done(request, "agreement-done-add-event")
        return redirect("staff:agreement", code)
    return render(request, "staff/agreements/event.html", {"agreement": found, "form": form})


@login_required
@once
def event(request: HttpRequest, code: str, event: str) -> HttpResponse:
    """An event, to be corrected."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    held = gates.access_event(found, event)
    form = EventForm(request.POST or None, initial=EventForm.of(held))
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        data = dict(form.cleaned_data)
        actions.change_event(held, data.pop("guests"), by=actor, **data)
        done(request, "agreement-done-change-event")
        return redirect("staff:agreement", code)
    return render(request, "staff/agreements/event.html", {"agreement": found, "form": form, "event": held})


@login_required
@once
def new_document(request: HttpRequest, code: str) -> HttpResponse:
    """A file for the agreement, or for one of its events."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    events = queries.events_of(found)
    form = DocumentForm(request.POST or None, request.FILES or None, events=events)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form, "file"):
            file = keep(data["file"], ("agreement", found.code), actor)
            actions.add_document(found, file, data["titles"], by=actor, event=form.chosen_event)
            done(request, "agreement-done-add-document")
            return redirect("staff:agreement", code)
    return render(request, "staff/agreements/document.html", {"agreement": found, "form": form})


@login_required
def document(request: HttpRequest, code: str, file: str) -> FileResponse:
    """A document, as a download."""
    found = gates.access_staffed_agreement(staff(request), code)
    return agreement_pages.document(found, file)


@login_required
@once
def document_title(request: HttpRequest, code: str, file: str) -> HttpResponse:
    """Another title for a document."""
    actor = staff(request)
    found = gates.access_managed_agreement(actor, code)
    held = gates.access_document(found, file)
    form = TitlesForm(request.POST or None, initial={"titles": held.titles})
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        actions.rename_document(held, form.cleaned_data["titles"], by=actor)
        done(request, "agreement-done-rename-document")
        return redirect("staff:agreement", code)
    context = {"agreement": found, "document": held, "form": form}
    return render(request, "staff/agreements/document_title.html", context)
