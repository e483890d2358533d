"""The home university's desk: its calls, its places, the order of its endorsed."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.portals.university import endorsements_shown as shown
from sojourn.portals.university.lists import APPLICANTS, filters
from sojourn.stages.applications import actions, gates, home_desks
from sojourn.stages.calls.models import Call
from sojourn.ui.answers import answers_refusals, done, once, page_of
from sojourn.ui.lists import listed

SIZE = 50


def speaker_of(request: HttpRequest) -> Actor:
    """The actor, who speaks for a home university.

    Errors: Http404.
    """
    return gates.access_coordinating(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all


@login_required
def endorsements(request: HttpRequest) -> HttpResponse:
    """The calls in which the own university endorses, those that wait for its word first."""
    desks = home_desks.desks_for(speaker_of(request))
    at = clock.now()
    lines = [
        (desk, shown.meters_of(desk.places), desk.closes_at if desk.closes_at and desk.closes_at > at else None)
        for desk in desks
    ]
    several = len({desk.home.pk for desk in desks}) > 1
    return render(request, "university/endorsements/calls.html", {"lines": lines, "several": several})


@login_required
def applicants(request: HttpRequest) -> HttpResponse:
    """The own applicants: filters, columns, order, as a file."""
    actor = speaker_of(request)
    page = page_of(home_desks.with_words(APPLICANTS.ordered(actor, request.GET)), request, SIZE)
    context = {"page": page, "shown": listed(APPLICANTS, actor, request, page), "filters": filters(actor)}
    return render(request, "university/endorsements/applicants.html", context)


@login_required
@answers_refusals
@once
def desk(request: HttpRequest, call: str, home: str) -> HttpResponse:
    """A call's places with their meters, and the order of the endorsed: by drag, buttons or keyboard."""
    actor = speaker_of(request)
    found, place = gates.access_home_desk(actor, call, home)
    if request.method == "POST":
        return _moved(request, found, place, actor)
    at = clock.now()
    words = home_desks.endorsed_in(found, place)
    places = home_desks.places_in(found, place)
    context = {
        "call": found,
        "home": place,
        "waiting": home_desks.waiting_in(found, place),
        "closes_at": home_desks.closes_in(found),
        "may_move": home_desks.is_open(found, at),
        "meters": shown.meters_of(places),
        "rows": shown.rows_of(places),
        "ranked": [shown.ranked_line(word) for word in words],
        "seen": ",".join(word.application.code for word in words),
        "people": shown.people_of(home_desks.deputies_of(found, place, at)),
    }
    return render(request, "university/endorsements/desk.html", context)


def _moved(request: HttpRequest, call: Call, home: Organisation, actor: Actor) -> HttpResponse:
    """One press in the ranked list: an order saved, somebody moved by a place or taken out."""
    verb, _, code = request.POST.get("move", "").partition(":")
    seen = [each for each in request.POST.get("seen", "").split(",") if each]
    order = shown.stepped(request.POST.getlist("order"), verb, code)
    actions.rank_endorsements(call, home, order, seen=seen, by=actor)
    if verb == "out":
        actions.reconsider_endorsement(gates.access_home_application(actor, code), by=actor)
    done(request, "endorsement-done-reconsider" if verb == "out" else "endorsement-done-rank")
    return redirect("university:endorsement", call.code, home.code)
