"""What the page of a project shows beside its texts."""

from typing import Any

from django.urls import reverse

from sojourn.base import clock
from sojourn.base.content.texts import LANGUAGES, in_language, language_of
from sojourn.portals.public.catalogue import cards, facets
from sojourn.portals.public.catalogue.address import Address
from sojourn.portals.public.catalogue.kept import Kept
from sojourn.stages.calls import queries as calls
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search.listing import Catalogue
from sojourn.stages.projects.search.places import province_code
from sojourn.stages.projects.search.similar import similar
from sojourn.texts import Speaker
from sojourn.ui.templatetags.saying import page_speaker

ALIKE = 4


def detail_of(project: Project, address: Address, kept: Kept, size: int) -> dict[str, Any]:
    """The project, its neighbours in the search it was found by, its like, and until when to apply."""
    shown, speaker = Catalogue.opened(), page_speaker()
    listing = shown.browse(address.filters(shown, speaker.language))
    at, before, after = listing.neighbours(project.pk)
    back = Address(address.words, address.chosen, address.sort, ((at or 1) - 1) // size + 1)
    alike = similar(project, shown.shelf, ALIKE)
    near = [key for key in (before, after, *alike) if key]
    others = cards.lines(near, cards.public_by_key(near))
    found = {each.key: each for each in others}
    said = {
        "project": project,
        "place": cards.place(project, speaker),
        "other_titles": other_titles(project),
        "parts": (
            ("project-page-about", project.descriptions),
            ("project-page-roles", project.roles),
            ("project-page-skills", project.skills),
        ),
        "rows": rows(project, speaker),
        "kept": kept,
        "is_kept": project.pk in kept.keys,
        "keep_url": reverse("public:let-go" if project.pk in kept.keys else "public:keep", args=[project.code]),
        "query": address.first.query,
        "back": reverse("public:catalogue") + back.query,
        "at": at,
        "total": listing.total,
        "before": found.get(before or 0),
        "after": found.get(after or 0),
        "alike": [found[key] for key in alike if key in found],
    }
    return said | applying(project, speaker)


def other_titles(project: Project) -> list[tuple[str, str]]:
    """The title in the languages in which it is not shown, with each."""
    shown = language_of(project.titles)
    return [(each, project.titles[each]) for each in LANGUAGES if project.titles.get(each) and each != shown]


def applying(project: Project, speaker: Speaker) -> dict[str, Any]:
    """Until when to apply, with what was extended for everybody."""
    call, now = calls.hold_windows([project.call])[0], clock.now()
    window = calls.window_of(call, "applications")
    return {
        "window": window,
        "closes_at": calls.closes_for(call, "applications"),
        "is_open": calls.is_open(call, "applications", now),
        "is_before": window is not None and now < window.opens_at,
        "apply_label": speaker("catalogue-closes"),
        "opens_label": speaker("project-page-opens"),
    }


def rows(project: Project, speaker: Speaker) -> list[tuple[str, str]]:
    """The facts of a project as pairs of a message code and a value; what is not known is left out."""
    province = facets.province_name(province_code(project.province))
    found = [
        ("project-page-supervisor", project.supervisor_name),
        ("project-page-co-supervisors", ", ".join(str(each["name"]) for each in project.co_supervisors)),
        ("project-page-host", project.host.name),
        (
            "project-page-place",
            ", ".join(filter(None, (project.city, province))),
        ),
        ("project-page-hub", project.hub.name if project.hub else ""),
        ("project-page-sponsor", project.sponsor.name if project.sponsor else ""),
        ("project-page-track", facets.coded("track", project.track, speaker)),
        ("project-page-language", facets.coded("work-language", project.work_language, speaker)),
        ("project-page-seats", speaker("project-page-seats-of", left=project.seats_left, seats=project.seats)),
        ("project-page-weeks", speaker("catalogue-weeks-value", count=project.weeks) if project.weeks else ""),
        ("project-page-start", starting(project, speaker)),
        ("project-page-call", in_language(project.call.titles) or project.call.code),
    ]
    return [(code, value) for code, value in found if value]


def starting(project: Project, speaker: Speaker) -> str:
    """When it may begin: a day, a span, and whether that can be talked about."""
    first, last = project.start_from, project.start_until
    if first is None:
        return speaker("project-page-start-flexible") if project.start_flexible else ""
    day = speaker.date(first)
    if last is not None and last != first:
        day = speaker("project-page-start-between", first=day, last=speaker.date(last))
    return f"{day} ({speaker('project-page-start-flexible')})" if project.start_flexible else day
