"""What agreements are in every portal that has them: a version, its terms, its moves, an amendment.

Each portal says who comes in and which agreements are there for them; what a page then shows and does is the same.
`portal` names the one that asks: its addresses and its templates.
"""

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.files.serving import serve_file
from sojourn.base.people.actor import Actor
from sojourn.portals.terms_form import TermsForm
from sojourn.stages.agreements import actions, gates, queries, shown, sides
from sojourn.stages.agreements.models import Agreement, AgreementVersion
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals, done, is_fresh, once
from sojourn.ui.templatetags.saying import page_speaker


def version_page(request: HttpRequest, actor: Actor, found: Agreement, number: int, portal: str) -> HttpResponse:
    """One version: its terms, beside another one, and what may be done with it."""
    read = gates.access_version(found, number, actor)
    context = shown.version_page(read, sides.sides(found, actor), request.GET.get("with", ""))
    return render(request, f"{portal}/agreements/version.html", {**context, "portal": portal})


@once
def terms_page(request: HttpRequest, actor: Actor, found: Agreement, number: int, portal: str) -> HttpResponse:
    """The form of a draft's terms; a row more is a save that shows one more."""
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
        _note_programmes(request, draft)
        return redirect(f"{portal}:agreement_version", found.code, number)
    context = {"agreement": found, "version": draft, "form": form, "portal": portal}
    context |= {"homes": form.drawn_homes(), "shares": form.drawn_shares()}
    return render(request, f"{portal}/agreements/terms.html", context)


def _note_programmes(request: HttpRequest, draft: AgreementVersion) -> None:
    """Say which programmes of the terms are not there yet: allowed, and most often a slip of the hand."""
    unknown = calls.unknown_programmes(draft.terms.get("programmes", ()))
    if unknown:
        named = ", ".join(code.upper() for code in unknown)
        messages.warning(request, page_speaker()("agreement-note-programmes", programmes=named))


@require_POST
@answers_refusals
@once
def move(request: HttpRequest, actor: Actor, found: Agreement, number: int, verb: str, portal: str) -> HttpResponse:
    """A move of a version: sent round, approved, refused, withdrawn."""
    read = gates.access_moving(gates.access_version(found, number, actor), verb, actor)
    made = actions.move_version(read, verb, request.POST.get("party", ""), request.POST.get("why", ""), by=actor)
    done(request, f"agreement-done-{verb}", version=made.number)
    return redirect(f"{portal}:agreement", found.code)


@answers_refusals
@once
def amend_page(request: HttpRequest, actor: Actor, found: Agreement, portal: str) -> HttpResponse:
    """Say what an amendment is, then draft the next version."""
    gates.access_amending(found, actor)
    if request.method == "POST":
        made = actions.amend_agreement(found, by=actor)
        done(request, "agreement-done-amend", version=made.number)
        return redirect(f"{portal}:agreement_terms", found.code, made.number)
    context = {"agreement": found, "current": queries.version_in_force(found), "portal": portal}
    return render(request, f"{portal}/agreements/amend.html", context)


def document(found: Agreement, file: str) -> FileResponse:
    """A document, as a download."""
    return serve_file(gates.access_document(found, file).file)
