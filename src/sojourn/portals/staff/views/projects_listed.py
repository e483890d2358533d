"""The list of projects of officers: its columns, tabs and filters, all of them in the address."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from django.core.cache import cache
from django.http import QueryDict

from sojourn.base.people.actor import Actor
from sojourn.core.moves.project import PRIVATE, STATES
from sojourn.stages.projects import queries
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.templatetags.projects import province_name, track_name
from sojourn.ui.answers import Page
from sojourn.ui.pieces import Filter, Option, Tab
from sojourn.ui.templatetags.saying import page_speaker

# Those that wait for an officer come first; the list begins with them.
FIRST = "confirmed"
SHOWN = (FIRST, *(state for state in STATES if state not in {FIRST, *PRIVATE}))
FILTERS = ("call", "host", "province", "hub", "track")
NAMED_BY_PEOPLE = frozenset({"call", "host", "hub"})
SORTS = {
    "title": ("titles__en", "pk"),
    "supervisor": ("supervisor_name", "pk"),
    "host": ("host__code", "pk"),
    "province": ("province", "pk"),
    "track": ("track", "pk"),
    "seats": ("seats", "pk"),
    "start": ("start_from", "pk"),
    "submitted": ("submitted_at", "pk"),
}
KEPT_SECONDS = 60
KINDS = {"seats": "num", "start": "date", "submitted": "date"}


def chosen_in(asked: QueryDict) -> dict[str, tuple[str, ...]]:
    """What an address filters by; without a state the list shows what waits for an officer, `all` shows all."""
    state = asked.get("state", FIRST)
    chosen = {name: tuple(value for value in asked.getlist(name) if value) for name in FILTERS}
    words = tuple(asked.get("q", "").split())
    return {**chosen, "q": words, "state": (state,) if state in SHOWN else ()}


def heads() -> list[tuple[str, str, str]]:
    """The columns that sort: name in the address, words, kind."""
    say = page_speaker()
    return [(name, say(f"projects-head-{name}"), KINDS.get(name, "")) for name in SORTS]


def tabs(asked: QueryDict, counts: Mapping[str, int], state: str) -> list[Tab]:
    """A tab for every state and one for all."""
    say = page_speaker()
    shown = [
        Tab(say(f"project-state-{each}"), _address(asked, each), counts.get(each, 0), each == state) for each in SHOWN
    ]
    return [*shown, Tab(say("projects-filter-all"), _address(asked, "all"), sum(counts.values()), not state)]


def whole_rows(page: Page[Project]) -> Page[Project]:
    """A page of keys with the projects themselves: thousands are sorted by their keys alone."""
    found = queries.with_names(Project.objects.filter(pk__in=[row.pk for row in page])).in_bulk()
    return Page([found[row.pk] for row in page if row.pk in found], page.number, page.size, page.count)


def filters(actor: Actor, counts: Mapping[str, int]) -> list[Filter]:
    """What the list can be narrowed to: only what occurs, looked up again after a minute or when a count is another."""
    say = page_speaker()
    key = f"project-filters:{actor.person.code}:{say.language}:{sorted(counts.items())}"
    known = sha256(key.encode()).hexdigest()
    choices = cache.get_or_set(known, lambda: queries.filter_choices(actor), KEPT_SECONDS) or {}
    return [
        Filter(name, say(f"project-{name}"), _options(name, choices[name]), is_content=name in NAMED_BY_PEOPLE)
        for name in FILTERS
        if choices[name]
    ]


def _options(name: str, choices: Iterable[tuple[str, str]]) -> list[Option]:
    said = {"track": track_name, "province": province_name}.get(name, str)
    return [Option(value, said(words)) for value, words in choices]


def _address(asked: QueryDict, state: str) -> str:
    kept = asked.copy()
    kept.pop("page", None)
    kept["state"] = state
    return f"?{kept.urlencode()}"
