"""The public catalogue: the list with its filters, and the page of a project."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from sojourn.portals.public.applying import ways_in
from sojourn.portals.public.catalogue import cards, facets
from sojourn.portals.public.catalogue.address import Address
from sojourn.portals.public.catalogue.detail import detail_of
from sojourn.portals.public.catalogue.kept import kept_by
from sojourn.portals.public.catalogue.season import season_of
from sojourn.portals.public.catalogue.taking import FORMATS, MOST, taken
from sojourn.stages.projects.search.gates import access_public_project
from sojourn.stages.projects.search.listing import SORTS, Catalogue
from sojourn.stages.projects.search.places import PROVINCES
from sojourn.ui.answers import Page
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 20
SHORT = 8  # of a wish-list, the newest stand beside the list


def catalogue(request: HttpRequest) -> HttpResponse:
    """The projects that anybody may see, searched, filtered and sorted."""
    address, shown = Address.read(request.GET), Catalogue.opened()
    filters = address.filters(shown, page_speaker().language)
    listing = shown.browse(filters)
    number = min(address.page, max(1, -(-listing.total // SIZE)))
    address, kept = replace(address, page=number), kept_by(request)
    keys = listing.keys[(number - 1) * SIZE : number * SIZE].tolist()
    newest = kept.ordered[-SHORT:]
    found = cards.public_by_key([*keys, *newest])
    season = season_of(shown, listing, address.values("call"))
    said = {
        "season": season,
        "asked": season.asked(shown, kept.ordered, page_speaker()) if season else [],
        "closes_label": page_speaker()("catalogue-closes"),
        "address": address,
        "listing": listing,
        "page": Page(keys, number, SIZE, listing.total),
        "cards": cards.cards(keys, found, filters.question, address.query, kept.keys),
        "groups": facets.groups(listing, address, shown.directory),
        "tiles": facets.tiles(listing, address, shown.directory.hubs),
        "chips": facets.chips(address, shown.directory),
        "loosen": facets.loosen(listing, address),
        "lone": facets.lone(listing, address, shown.directory) if listing.alone else [],
        "meant": facets.suggestions(listing, address),
        "beside": [("province", code) for code in address.values("province") if code in PROVINCES],
        "sorts": [code for code in SORTS if code != "closest" or filters.question],
        "sort": address.sort or ("closest" if filters.question else "start"),
        "sort_default": "closest" if filters.question else "start",
        "no_word": bool(address.words) and not filters.question,
        "kept": kept,
        "kept_lines": cards.lines(newest, found),
        "map_title": page_speaker()("catalogue-map-title"),
        "formats": [form for form in FORMATS if listing.total <= MOST.get(form, listing.total)],
        "is_long": any(listing.total > most for most in MOST.values()),
        "most": MOST,
        "taken_query": replace(address, page=1).query,
        "cleared": Address(address.words).query or "?",
    }
    response = render(request, "public/catalogue/list.html", said)
    if request.headers.get("HX-Request"):
        response["HX-Push-Url"] = reverse("public:catalogue") + address.query
    response["Vary"] = "HX-Request"
    return response


def take(request: HttpRequest, form: str) -> HttpResponseBase:
    """All that the filters leave, as a file."""
    if form not in FORMATS:
        raise Http404
    address, shown = Address.read(request.GET), Catalogue.opened()
    listing = shown.browse(address.filters(shown, page_speaker().language))
    return taken(request, listing.keys.tolist(), form)


def project(request: HttpRequest, code: str) -> HttpResponse:
    """One project with everything that is public about it."""
    found = access_public_project(code)
    said = detail_of(found, Address.read(request.GET), kept_by(request), SIZE)
    (said["way"],) = ways_in([found.call], request)
    return render(request, "public/catalogue/project.html", said)
