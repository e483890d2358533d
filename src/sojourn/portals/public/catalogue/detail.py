"""What the page of a project shows beside its texts."""

from typing import Any

from django.urls import reverse

from sojourn.portals.public.catalogue import cards
from sojourn.portals.public.catalogue.address import Address
from sojourn.portals.public.catalogue.kept import Kept
from sojourn.stages.calls.models import Window
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search.asking import Question
from sojourn.stages.projects.search.listing import Catalogue, public_projects
from sojourn.stages.projects.search.similar import similar
from sojourn.ui.templatetags.saying import page_speaker

ALIKE = 4


def detail_of(project: Project, address: Address, kept: Kept, size: int) -> dict[str, Any]:
    """The project, its neighbours in the search it was found by, its like, and until when to apply."""
    shown = Catalogue.opened()
    filters = address.filters(shown.directory, page_speaker().language)
    listing = shown.browse(filters)
    at, before, after = listing.neighbours(project.pk)
    address = Address(address.words, address.chosen, address.sort, ((at or 1) - 1) // size + 1)
    around = {each.pk: each for each in public_projects().filter(pk__in=[key for key in (before, after) if key])}
    speaker = page_speaker()
    return {
        "project": project,
        "facts": cards.facts(project, speaker),
        "place": cards.place(project, speaker),
        "is_kept": project.pk in kept.keys,
        "kept": kept,
        "query": address.first.query,
        "back": reverse("public:catalogue") + address.query,
        "at": at,
        "total": listing.total,
        "before": around.get(before or 0),
        "after": around.get(after or 0),
        "alike": cards.cards(similar(project, shown.shelf, ALIKE), Question(()), "", kept.keys),
        "window": Window.objects.filter(call=project.call_id, kind="applications").first(),
    }
