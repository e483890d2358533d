"""What signing is in every portal in which somebody signs: what waits, one application, sign or refuse.

Each portal says who comes in; `portal` names the one that asks: its addresses.
"""

from collections.abc import Sequence

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base import clock
from sojourn.base.content.texts import in_language
from sojourn.base.people.actor import Actor
from sojourn.core.moves.endorsement import SIGN_OFF
from sojourn.core.transitions import offered
from sojourn.stages.applications import actions, signing
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, Signature
from sojourn.ui.answered import parts_of
from sojourn.ui.answers import done, page_of, refusals_in
from sojourn.ui.forms import ReasonForm
from sojourn.ui.questions import words_of

SIZE = 50
STATES = ("asked", "signed", "refused")


def signatures_page(request: HttpRequest, actor: Actor, portal: str) -> HttpResponse:
    """What the own organisations are asked to sign, what is due first on top; what they have signed or refused."""
    asked = request.GET.get("state", "asked")
    state = asked if asked in STATES else "asked"
    mine = signing.to_sign(actor)
    counts = dict(mine.order_by().values_list("state").annotate(Count("pk")))
    order = ("due_at", "pk") if state == "asked" else ("-at", "-pk")
    rows = signing.with_names(mine.filter(state=state)).order_by(*order)
    page, now = page_of(rows, request, SIZE, counts.get(state, 0)), clock.now()
    context = {
        "page": page,
        "rows": [(row, _words(row), row.due_at is not None and row.due_at < now) for row in page],
        "state": state,
        "tabs": [(each, counts.get(each, 0)) for each in STATES],
        "portal": portal,
    }
    return render(request, "signing/list.html", context)


def _words(signature: Signature) -> str:
    """What is said with the signature."""
    step = signing.step_of(signature)
    return words_of(step.label) if step is not None else signature.step


def signature_page(request: HttpRequest, actor: Actor, code: str, step: str, portal: str) -> HttpResponse:
    """One application to sign: what is said with it, until when, who signs before and after; sign, or refuse."""
    found = signing.access_signature(actor, code, step)
    form = ReasonForm(request.POST if "sign" not in request.POST and request.method == "POST" else None)
    if request.method == "POST":
        with refusals_in(form):
            if _acted(request, found, form, actor):
                return redirect(f"{portal}:signatures")
    application = found.application
    handed_in = application.submissions.order_by("-number").first()
    if handed_in is None:
        raise Http404
    names = {each["code"]: each["name"] for each in handed_in.content["documents"]}
    now = clock.now()
    moves = offered(SIGN_OFF, found.state, signing.roles_on(found, actor))
    context = {
        "signature": found,
        "application": application,
        "words": _words(found),
        "is_late": found.state == "asked" and found.due_at is not None and found.due_at < now,
        "zone": found.organisation.time_zone or application.call.zone,
        "steps": _steps(signing.steps_of(application), application),
        "choices": [in_language(each["titles"]) for each in handed_in.content["choices"]],
        "parts": parts_of(form_of(application.form), handed_in.content["answers"], names),
        "acts": [offer.move.verb for offer in moves if offer.reason is None],
        "form": form,
        "portal": portal,
    }
    return render(request, "signing/signature.html", context)


def _acted(request: HttpRequest, found: Signature, form: ReasonForm, actor: Actor) -> bool:
    """Do what was pressed; False where the reason is missing."""
    if "sign" in request.POST:
        actions.sign(found, by=actor)
        done(request, "signing-done-sign")
        return True
    if not form.is_valid():
        return False
    if "reconsider" in request.POST:
        actions.reconsider_signature(found, why=form.cleaned_data["why"], by=actor)
        done(request, "signing-done-reconsider")
    else:
        actions.refuse_signature(found, why=form.cleaned_data["why"], by=actor)
        done(request, "signing-done-refuse")
    return True


def _steps(rows: Sequence[Signature], application: Application) -> list[tuple[Signature, str]]:
    for row in rows:
        row.application = application  # it is theirs; no question for each
    return [(row, _words(row)) for row in rows]
