"""The call that a list is about, where it is about one: until when to apply, and what its rules ask of a wish-list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sojourn.base import clock
from sojourn.core.errors import BadInput
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.search.listing import Catalogue, Listing
from sojourn.texts import Speaker


@dataclass(frozen=True)
class Asked:
    """One rule on choices, in words, and whether the wish-list meets it so far."""

    words: str
    is_met: bool


@dataclass(frozen=True)
class Season:
    """A call with the end of its applications, where they are open."""

    call: Call
    closes_at: datetime | None

    def asked(self, shown: Catalogue, kept: Sequence[int], speaker: Speaker) -> list[Asked]:
        """How many projects of the call the wish-list has and in how many provinces, against the rules of the call."""
        mine = shown.of_call(kept, self.call.pk)
        if not mine:
            return []
        try:
            rules = calls.programme_of(self.call).choices
        except BadInput:
            return []
        count, places = len(mine), len({place for place in mine if place})
        most = "none" if rules.max is None else str(rules.max)
        enough = rules.min <= count and (rules.max is None or count <= rules.max)
        figures = {"count": count, "min": rules.min, "most": most}
        said = [Asked(speaker("wishes-rule-count", figures), enough)]
        if rules.distinct_regions > 1:
            figures = {"count": places, "min": rules.distinct_regions, "most": ""}
            said.append(Asked(speaker("wishes-rule-provinces", figures), places >= rules.distinct_regions))
        return said


def season_of(shown: Catalogue, listing: Listing, chosen: Sequence[str]) -> Season | None:
    """The call chosen, else the only one that is left; None for several."""
    keys = [key for key, count in listing.counts["call"].items() if count and key in shown.calls]
    if chosen:
        keys = [key for key in (shown.directory.keys["call"].get(code) for code in chosen) if key]
    if len(keys) != 1 or keys[0] not in shown.calls:
        return None
    call = calls.hold_windows([shown.calls[keys[0]]])[0]
    is_open = calls.is_open(call, "applications", clock.now())
    return Season(call, calls.closes_for(call, "applications") if is_open else None)
