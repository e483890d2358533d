"""Projects like another: those that share the rarer words of its title."""

import numpy as np

from sojourn.stages.projects.models import Project
from sojourn.stages.projects.search.finding import with_each
from sojourn.stages.projects.search.shelf import Shelf
from sojourn.stages.projects.search.tokens import tokens

ASKED = 10  # words of a title that are looked up
COMMON = 1000  # a word in more titles than that says nothing
# What titles are full of, as stems: articles, prepositions and the like in English and French.
# fmt: off
EMPTY = frozenset((
    "the", "and", "for", "from", "with", "into", "using", "based", "through", "toward", "their", "how", "what", "study",
    "analysi", "new", "une", "des", "les", "aux", "par", "pour", "sur", "dans", "avec", "partir", "chez", "son", "ses",
    "leur", "vers", "entre",
))
# fmt: on


def similar(project: Project, shelf: Shelf, most: int) -> list[int]:
    """The keys of accepted projects of the same call, those first that share most of what is rare; one query."""
    said = dict.fromkeys(tokens("\n".join(project.titles.values())))
    words = [word for word in said if word not in EMPTY and (len(word) > 2 or not word.isascii())]
    if not words:
        return []
    mine = shelf.in_state("accepted") & (shelf.columns["call_ref"] == project.call_id)
    mine &= shelf.keys != project.pk
    scores = np.zeros(len(shelf.keys))
    for keys in with_each(words[:ASKED], COMMON + 1):
        if len(keys) <= COMMON:
            scores[shelf.positions(keys)] += 1 / np.log2(2 + len(keys))
    scores[~mine] = 0
    best = np.argsort(-scores, kind="stable")[:most]
    return [int(shelf.keys[at]) for at in best if scores[at] > 0]
