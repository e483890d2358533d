"""The home side of an allocation: whom it takes of a pool."""

import numpy as np

from sojourn.core.verify.groups import by_group
from sojourn.core.verify.instance import Bools, HomeSide, Ints

NOT_ASKED, TAKEN, NO_PLACE, NO_COUNTRY = range(4)


def home_order(homes: HomeSide, pool: Bools | None = None) -> Ints:
    """All students, or those of a pool, by home, and in each home by its order. Shapes: `pool` (S,)."""
    who = np.arange(len(homes.home)) if pool is None else np.flatnonzero(pool)
    return who[by_group(homes.home[who], homes.order[who])].astype(np.int32)


def choose(homes: HomeSide, order: Ints, pool: Bools, held: Bools) -> Ints:
    """What the home side says to each student of a pool: taken, no place in the home, no seat in the country.

    Shapes: `order` as `home_order` says, of all or of the pool; `pool` and `held` (S,); the answer (S,), `NOT_ASKED`
    outside the pool.
    Source: call folder, section 3, "Home side".
    """
    who = order[pool[order]]
    home = homes.home[who]
    count = len(homes.lottery)
    held_in = np.bincount(homes.home[held], minlength=count)
    quota = homes.quota
    room = np.where(quota < 0, len(held), np.maximum(quota - held_in, 0))
    reserved = _reserved(homes, who, held)
    first = reserved & (_place_in(home, reserved) < room[home])
    left = room - np.bincount(home[first], minlength=count)
    taken = first | (~first & (_place_in(home, ~first) < left[home]))
    said = np.zeros(len(held), dtype=np.int32)
    said[who] = np.where(taken, TAKEN, NO_PLACE)
    if len(homes.country_seats):
        seat = (held_in[home[taken]] + 1 + _place_in(home[taken], None)) * count + homes.lottery[home[taken]]
        country = homes.country[home[taken]]
        held_from = homes.country[homes.home[held]]
        free = homes.country_seats - np.bincount(held_from[held_from >= 0], minlength=len(homes.country_seats))
        capped = np.flatnonzero(country >= 0)
        by_seat = capped[np.lexsort((seat[capped], country[capped]))]
        late = _place_in(country[by_seat], None) >= np.maximum(free, 0)[country[by_seat]]
        said[who[taken][by_seat[late]]] = NO_COUNTRY
    return said


def _reserved(homes: HomeSide, who: Ints, held: Bools) -> Bools:
    """Who of the pool comes first for a reserve that the held students leave open."""
    reserve = homes.reserve[who]
    answer = np.zeros(len(who), dtype=np.bool_)
    of_held = homes.reserve[held]
    free = homes.reserve_seats - np.bincount(of_held[of_held >= 0], minlength=len(homes.reserve_seats))
    has = np.flatnonzero(reserve >= 0)
    by_reserve = has[np.argsort(reserve[has], kind="stable")]
    answer[by_reserve] = _place_in(reserve[by_reserve], None) < free[reserve[by_reserve]]
    return answer


def _place_in(group: Ints, counted: Bools | None) -> Ints:
    """How many counted rows of the same group stand before each row; rows of a group stand together."""
    if not len(group):
        return np.zeros(0, dtype=np.int32)
    ones = np.ones(len(group), dtype=np.int64) if counted is None else counted.astype(np.int64)
    before = np.cumsum(ones) - ones
    starts = np.flatnonzero(np.concatenate([[True], group[1:] != group[:-1]]))
    sizes = np.diff(np.append(starts, len(group)))
    return (before - np.repeat(before[starts], sizes)).astype(np.int32)
