"""The list of projects of officers: its columns, tabs and filters, all of them in the address."""

from collections.abc import Iterable, Mapping

from django.http import QueryDict

from sojourn.base.people.actor import Actor
from sojourn.core.moves.project import PRIVATE, STATES
from sojourn.stages.projects import queries
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search.vetting import Vetted, vetted
from sojourn.stages.projects.templatetags.projects import province_name, track_name
from sojourn.ui.answers import Order, Page
from sojourn.ui.pieces import Filter, Option, Tab
from sojourn.ui.templatetags.saying import page_speaker

# Those that wait for an officer come first; the list begins with them.
FIRST = "confirmed"
SHOWN = (FIRST, *(state for state in STATES if state not in {FIRST, *PRIVATE}))
FILTERS = ("call", "host", "province", "hub", "track")
NAMED_BY_PEOPLE = frozenset({"call", "host", "hub"})
SORTS = ("title", "supervisor", "host", "province", "track", "seats", "start", "submitted")
SHOWN_FIELDS = (
    *("code", "state", "titles", "supervisor_name", "province", "track"),
    *("seats", "start_from", "submitted_at", "host", "hub", "call", "city", "work_language", "weeks", "seats_left"),
    *(f"{thing}__{name}" for thing in ("host", "hub") for name in ("names", "code")),
    *("call__titles", "call__code"),
)


def chosen_in(asked: QueryDict) -> dict[str, tuple[str, ...]]:
    """What an address filters by; without a state the list shows what waits for an officer, `all` shows all."""
    state = asked.get("state", FIRST)
    chosen = {name: tuple(value for value in asked.getlist(name) if value) for name in FILTERS}
    words = tuple(asked.get("q", "").split())
    return {**chosen, "q": words, "state": (state,) if state in SHOWN else ()}


def tabs(asked: QueryDict, counts: Mapping[str, int], state: str) -> list[Tab]:
    """A tab for every state and one for all."""
    say = page_speaker()
    shown = [
        Tab(say(f"project-state-{each}"), _address(asked, each), counts.get(each, 0), each == state) for each in SHOWN
    ]
    return [*shown, Tab(say("projects-filter-all"), _address(asked, "all"), sum(counts.values()), not state)]


def order_in(asked: QueryDict) -> Order:
    """The column that an address sorts by; those that came first stand first without any."""
    wanted = asked.get("sort", "submitted")
    column = wanted.removeprefix("-")
    return Order(column, wanted.startswith("-")) if column in SORTS else Order("submitted", is_down=False)


def found_by(actor: Actor, asked: QueryDict, state: str = "") -> Vetted:
    """Everything that an address asks for, in its order; where the address asks for all states, only `state`."""
    order, chosen = order_in(asked), chosen_in(asked)
    chosen["state"] = chosen["state"] or ((state,) if state else ())
    texts = {"title": f"sort_{page_speaker().language}", "supervisor": "sort_supervisor"}
    return vetted(actor, chosen, texts.get(order.column, order.column), is_down=order.is_down)


def whole_rows(page: Page[int], found: Vetted, actor: Actor) -> Page[Project]:
    """The projects of a page of places in a list, as far as the actor still sees them."""
    keys = found.keys[page.rows].tolist() if page.rows else []
    rows = queries.vetted_by(actor).filter(pk__in=keys).select_related("host", "hub", "call")
    by_key = rows.only(*SHOWN_FIELDS).in_bulk()
    return Page([by_key[key] for key in keys if key in by_key], page.number, page.size, page.count)


def filters(found: Vetted) -> list[Filter]:
    """What the list can be narrowed to: only what occurs."""
    say = page_speaker()
    return [
        Filter(name, say(f"project-{name}"), _options(name, found.choices[name]), is_content=name in NAMED_BY_PEOPLE)
        for name in FILTERS
        if found.choices[name]
    ]


def _options(name: str, choices: Iterable[tuple[str, str]]) -> list[Option]:
    said = {"track": track_name, "province": province_name}.get(name, str)
    return [Option(value, said(words)) for value, words in choices]


def _address(asked: QueryDict, state: str) -> str:
    kept = asked.copy()
    kept.pop("page", None)
    kept["state"] = state
    return f"?{kept.urlencode()}"
