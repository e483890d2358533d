"""Places of a home university in one call: how many are left for whom while some are set aside for tracks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sojourn.core.errors import Refused
from sojourn.core.terms import Quota, Terms


@dataclass(frozen=True)
class Places:
    """How a quota stands. `seats` is None where the agreement sets no limit.

    `reserved` are the places set aside for each track, `by_track` those that its applicants have taken.
    """

    seats: int | None
    taken: int
    reserved: Mapping[str, int] = field(default_factory=dict)
    by_track: Mapping[str, int] = field(default_factory=dict)

    @property
    def held(self) -> dict[str, int]:
        """What still waits for the applicants of each track that has places set aside."""
        return {track: max(0, seats - self.by_track.get(track, 0)) for track, seats in self.reserved.items()}

    @property
    def left(self) -> int | None:
        """Places that nobody has taken; None without a limit."""
        return None if self.seats is None else max(0, self.seats - self.taken)

    def held_from(self, track: str) -> int:
        """The places that wait for the applicants of other tracks."""
        return sum(count for other, count in self.held.items() if other != track)

    def left_for(self, track: str) -> int | None:
        """The places that an applicant of a track can still be given; an empty track has none set aside.

        What was taken beyond a quota that has since become smaller leaves none.
        """
        return None if self.seats is None else max(0, self.seats - self.taken - self.held_from(track))

    def require(self, track: str) -> None:
        """Refuse one more applicant of a track where no place is left for them.

        Errors: Refused with `endorsement_quota_full` (`seats`, `taken`) or, where places are left that wait for other
        tracks, `endorsement_places_held` (`left`, `held` too).
        """
        if self.seats is None or self.left_for(track):
            return
        figures = {"seats": self.seats, "taken": self.taken, "left": self.left, "held": self.held_from(track)}
        raise Refused("endorsement_places_held" if self.left else "endorsement_quota_full", figures)


def quota_of(terms: Terms | None, home: str) -> Quota | None:
    """The quota of a home university in the terms of an agreement."""
    return None if terms is None else next((quota for quota in terms.quotas if quota.home == home), None)


def places_of(quota: Quota | None, by_track: Mapping[str, int]) -> Places:
    """The places under a quota; `by_track` counts all that are taken, those without a track under the empty one."""
    taken = sum(by_track.values())
    if quota is None:
        return Places(None, taken, {}, dict(by_track))
    return Places(quota.seats, taken, {each.track: each.seats for each in quota.reserves}, dict(by_track))
