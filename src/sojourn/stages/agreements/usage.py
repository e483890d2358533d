"""How much of the quotas is used: later stages say it, this one only asks.

A stage that places students registers its count in `apps.ready()`; without any, nothing is used.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from sojourn.stages.agreements.models import Agreement

# (home university, track) -> students; the track is empty where a student has none.
Used = Mapping[tuple[str, str], int]
Count = Callable[[Agreement], Used]
_counts: dict[str, Count] = {}


def register(name: str, count: Count) -> None:
    """Let a stage say how many students of each home university and track an agreement has."""
    _counts[name] = count


def forget(name: str) -> None:
    """Take a count away again."""
    _counts.pop(name, None)


def used(agreement: Agreement) -> Counter[tuple[str, str]]:
    """The students of an agreement by home university and track, over all stages that count."""
    total: Counter[tuple[str, str]] = Counter()
    for count in _counts.values():
        total.update(count(agreement))
    return total
