"""The front page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sojourn.base import clock
from sojourn.portals.public.catalogue import facets
from sojourn.portals.public.catalogue.address import Address
from sojourn.stages.calls import queries as calls
from sojourn.stages.projects.search.listing import Catalogue, Filters
from sojourn.ui.templatetags.saying import page_speaker

CALLS = 5


def home(request: HttpRequest) -> HttpResponse:
    """Where everybody arrives: what this is, which calls are open, and the way into the catalogue."""
    shown = Catalogue.opened()
    listing = shown.browse(Filters(language=page_speaker().language))
    opened = calls.open_calls(clock.now(), told=calls.in_short)[:CALLS]
    said = {
        "calls": [(call, calls.closes_for(call, "applications")) for call in opened],
        "total": listing.total,
        "universities": sum(count > 0 for count in listing.counts["university"].values()),
        "tiles": facets.tiles(listing, Address(), shown.hubs, into_catalogue=True) if listing.total else [],
        "map_title": page_speaker()("catalogue-map-title"),
    }
    return render(request, "public/home.html", said)
