"""The list of officers: what they vet or read, from the same shelf as the catalogue, whatever its state."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sojourn.base.content.texts import in_language
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.moves.project import PRIVATE
from sojourn.stages.projects import queries
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search.asking import read_question
from sojourn.stages.projects.search.finding import find
from sojourn.stages.projects.search.listing import Mask, chosen_in, counts_in
from sojourn.stages.projects.search.places import province_code
from sojourn.stages.projects.search.shelf import Numbers, Shelf, current

Named = list[tuple[str, str]]
# By what officers filter: the facet of the shelf that each name in an address means.
FACETS = {"call": "call", "host": "university", "province": "province", "hub": "hub", "track": "track"}
CODED = frozenset({"call", "host", "hub"})


@dataclass(frozen=True)
class Vetted:
    """The keys of all that the filters leave, in order; how many in each state; what the filters can be set to.

    `counts` are those without the filter of the state, `choices` those without any.
    """

    keys: Numbers
    counts: Mapping[str, int]
    choices: Mapping[str, Named]


def vetted(
    actor: Actor, chosen: Mapping[str, Sequence[str]], sort: str = "submitted", *, is_down: bool = False
) -> Vetted:
    """The projects of the calls that an actor manages or audits, without drafts.

    `chosen`: values by `state`, `call`, `host`, `province`, `hub`, `track`, and words `q`. `sort`: an order of the
    shelf. Four queries, however many projects there are; two more with words.
    """
    shelf, reach = current(), queries.reach_of(actor)
    seen = _seen(shelf, reach)
    held = {name: counts_in(shelf, facet, seen) for name, facet in FACETS.items()}
    named = _named(held, reach)
    left = seen.copy()
    for name, facet in FACETS.items():
        if chosen.get(name):
            left &= chosen_in(shelf, facet, _values(name, chosen[name], named))
    if chosen.get("q"):
        left &= _worded(shelf, reach, " ".join(chosen["q"]))
    counts = {state: count for state, count in counts_in(shelf, "state", left).items() if count}
    if chosen.get("state"):
        left &= shelf.in_state(*chosen["state"])
    order = _by_host(shelf, named["host"]) if sort == "host" else shelf.order(sort)
    order = order[::-1] if is_down else order
    return Vetted(shelf.keys[order[left[order]]], counts, _choices(held, named))


def _seen(shelf: Shelf, reach: queries.Reach) -> Mask:
    """The same as `queries.vetted_by`."""
    mask = chosen_in(shelf, "call", reach.whole)
    for hub, calls in reach.parts:
        mask |= chosen_in(shelf, "hub", {hub}) & chosen_in(shelf, "call", calls)
    return mask & ~shelf.in_state(*PRIVATE)


# By name of a filter: for each key its code and how it is called.
_Names = Mapping[str, Mapping[int, tuple[str, str]]]


def _named(held: Mapping[str, Mapping[int, int]], reach: queries.Reach) -> _Names:
    wanted = {name: {key for key, count in held[name].items() if key and count} for name in ("host", "hub")}
    rows = Organisation.objects.filter(pk__in=wanted["host"] | wanted["hub"]).values_list("pk", "code", "names")
    known = {key: (code, in_language(names) or code) for key, code, names in rows}
    calls = {key: (call.code, call.title) for key, call in reach.calls.items() if held["call"].get(key)}
    return {"call": calls, **{name: {key: known[key] for key in keys if key in known} for name, keys in wanted.items()}}


def _values(name: str, written: Iterable[str], named: _Names) -> set[object]:
    """What an address says, as the shelf says it."""
    if name in CODED:
        wanted = set(written)
        return {key for key, (code, _) in named[name].items() if code in wanted}
    return {province_code(value) for value in written} if name == "province" else set(written)


def _worded(shelf: Shelf, reach: queries.Reach, text: str) -> Mask:
    """Where the words stand, or what the whole of them names in a catalogue that was imported."""
    mask = np.zeros(len(shelf.keys), dtype=bool)
    question = read_question(text)
    if question:
        mask[shelf.positions(find(question).keys)] = True
    imported = Project.objects.filter(call__in=list(reach.calls), import_key=text).values_list("pk", flat=True)
    mask[shelf.positions(np.array(list(imported), dtype=np.int64))] = True
    return mask


def _by_host(shelf: Shelf, hosts: Mapping[int, tuple[str, str]]) -> Numbers:
    """All positions by the names of the universities."""
    facet = shelf.facets["university"]
    place = {key: at for at, key in enumerate(sorted(hosts, key=lambda key: hosts[key][1].casefold()))}
    ranks = np.array([place.get(value, -1) for value in facet.values] or [0])
    order: Numbers = np.argsort(ranks[facet.codes], kind="stable")
    return order


def _choices(held: Mapping[str, Mapping[object, int]], named: _Names) -> dict[str, Named]:
    made: dict[str, Named] = {}
    for name in FACETS:
        if name in CODED:
            made[name] = sorted(named[name].values(), key=lambda pair: pair[1].casefold())
        else:
            made[name] = sorted((str(value), str(value)) for value, count in held[name].items() if value and count)
    return made
