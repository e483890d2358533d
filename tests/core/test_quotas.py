"""Places of a quota with places set aside for tracks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.errors import Refused
from sojourn.core.quotas import Places, places_of, quota_of
from sojourn.core.terms import Quota, Reserve

TRACKS = ("", "energy", "health", "cars")
QUOTA = Quota(home="chonnam", seats=10, reserves=(Reserve(track="energy", seats=4), Reserve(track="health", seats=2)))


def test_places_set_aside_are_left_to_their_track_alone() -> None:
    places = places_of(QUOTA, {"": 3, "cars": 1})

    assert (places.left, places.left_for(""), places.left_for("cars")) == (6, 0, 0)
    assert (places.left_for("energy"), places.left_for("health")) == (4, 2)


def test_a_track_that_has_filled_its_own_takes_from_what_is_nobodys() -> None:
    places = places_of(QUOTA, {"energy": 5})

    assert places.held == {"energy": 0, "health": 2}
    assert (places.left_for("energy"), places.left_for("cars"), places.left_for("health")) == (3, 3, 5)


def test_the_refusal_says_whether_the_quota_is_full_or_places_wait_for_others() -> None:
    held, full = places_of(QUOTA, {"": 4}), places_of(QUOTA, {"": 4, "energy": 4, "health": 2})

    with pytest.raises(Refused) as waits:
        held.require("cars")
    with pytest.raises(Refused) as over:
        full.require("energy")

    assert (waits.value.reason, waits.value.figures) == (
        "endorsement_places_held",
        {"seats": 10, "taken": 4, "left": 6, "held": 6},
    )
    assert (over.value.reason, over.value.figures["taken"]) == ("endorsement_quota_full", 10)


def test_without_a_quota_there_is_no_limit() -> None:
    places = places_of(quota_of(None, "chonnam"), {"": 900})

    places.require("energy")

    assert (places.left, places.left_for("energy")) == (None, None)


def test_a_quota_that_became_smaller_than_what_is_taken_leaves_none() -> None:
    places = places_of(Quota(home="chonnam", seats=2), {"energy": 5})

    assert (places.left, places.left_for("energy")) == (0, 0)


@st.composite
def quotas(draw: st.DrawFn) -> Quota:
    """A quota of which no more is set aside than there is."""
    seats = draw(st.integers(0, 12))
    reserves, rest = [], seats
    for track in TRACKS[1:]:
        wanted = draw(st.integers(0, rest))
        if wanted:
            reserves.append(Reserve(track=track, seats=wanted))
            rest -= wanted
    return Quota(home="chonnam", seats=seats, reserves=tuple(reserves))


@given(quotas(), st.lists(st.sampled_from(TRACKS), max_size=40))
def test_whoever_comes_in_whatever_order_no_track_loses_what_is_set_aside(quota: Quota, comers: list[str]) -> None:
    """Everybody who comes is let in while a place is left: never over the quota, never into another track's places."""
    by_track: dict[str, int] = {}
    for track in comers:
        if places_of(quota, by_track).left_for(track):
            by_track[track] = by_track.get(track, 0) + 1
    places = places_of(quota, by_track)

    assert places.taken <= quota.seats
    for reserve in quota.reserves:
        wanted = comers.count(reserve.track)
        assert by_track.get(reserve.track, 0) >= min(wanted, reserve.seats)
        assert (places.left_for(reserve.track) or 0) >= reserve.seats - by_track.get(reserve.track, 0)


@given(quotas(), st.dictionaries(st.sampled_from(TRACKS), st.integers(0, 6)), st.sampled_from(TRACKS))
def test_what_is_left_for_a_track_is_what_nobody_has_and_nobody_else_waits_for(
    quota: Quota, by_track: dict[str, int], track: str
) -> None:
    places: Places = places_of(quota, by_track)
    others = sum(max(0, each.seats - by_track.get(each.track, 0)) for each in quota.reserves if each.track != track)

    assert places.left_for(track) == max(0, quota.seats - sum(by_track.values()) - others)
