"""Whether an assignment keeps every cap and leaves no justified claim."""

import numpy as np
from numpy.typing import NDArray

from sojourn.core.verify import home as home_side
from sojourn.core.verify.faults import Fault, first_faults
from sojourn.core.verify.groups import by_person
from sojourn.core.verify.host import HostState, host_state
from sojourn.core.verify.instance import Bools, Instance, Ints
from sojourn.core.verify.spots import over_slices, result_spots


def check_market(instance: Instance, assignment: Ints, never: Bools | None = None) -> list[Fault]:
    """Every way in which an assignment breaks the rules; an empty list means that it is feasible and stable.

    Shapes: `assignment` (S,) the project of each student, -1 for none; `never` (S,) who was never active because the
    home side had no place, None for nobody.
    Errors: none are raised; the codes are `placed_out`, `held_moved`, `not_listed`, `over_ceiling`, `not_acceptable`,
    `over_cap`, `home_side`, `claim`.
    Source: call folder, section 3, "Stable: no justified claim".
    """
    never = np.zeros(instance.students, dtype=np.bool_) if never is None else never
    spots = result_spots(instance, assignment)
    faults = _placements(instance, assignment, spots)
    if faults:
        return faults
    state = host_state(instance, by_person(instance), assignment, spots)
    faults = _caps(instance, state)
    if instance.homes is not None:
        faults += _home(instance, assignment, never)
    elif never.any():
        faults += first_faults("home_side", student=np.flatnonzero(never))
    return faults + _claims(instance, state, spots, never)


def _placements(instance: Instance, assignment: Ints, spots: Ints) -> list[Fault]:
    """Everybody sits where the own list, the ceiling, the unit and the earlier round allow it."""
    held = instance.held >= 0
    new = (assignment >= 0) & ~held
    moved = np.flatnonzero(held & (assignment != instance.held))
    faults = first_faults("held_moved", student=moved, project=instance.held[moved])
    out = np.flatnonzero(new & ~instance.plays)
    faults += first_faults("placed_out", student=out, project=assignment[out])
    unlisted = np.flatnonzero(new & instance.plays & (spots < 0))
    faults += first_faults("not_listed", student=unlisted, project=assignment[unlisted])
    listed = np.flatnonzero(new & (spots >= 0))
    if instance.ceiling is not None:
        over = listed[instance.ceiling[spots[listed]]]
        faults += first_faults("over_ceiling", student=over, project=assignment[over])
    if instance.strict and instance.ranked is not None:
        refused = listed[instance.ranked[spots[listed]] == 0]
        faults += first_faults("not_acceptable", student=refused, project=assignment[refused])
    return faults


def _caps(instance: Instance, state: HostState) -> list[Fault]:
    faults = []
    for level, used in zip(instance.levels, state.used, strict=True):
        over = np.flatnonzero(used > level.seats)
        faults += [
            Fault("over_cap", {"cap": level.kind, "group": int(g), "used": int(used[g]), "seats": int(level.seats[g])})
            for g in over[:100]
        ]
    return faults


def _home(instance: Instance, assignment: Ints, never: Bools) -> list[Fault]:
    """The home side takes exactly the placed, of them and of those who were never active."""
    homes = instance.homes
    assert homes is not None
    held = instance.held >= 0
    faults = []
    seated = np.bincount(homes.home[assignment >= 0], minlength=len(homes.quota))
    over = np.flatnonzero((homes.quota >= 0) & (seated > homes.quota))
    faults += [
        Fault("over_cap", {"cap": "home", "group": int(g), "used": int(seated[g]), "seats": int(homes.quota[g])})
        for g in over
    ]
    country = homes.country[homes.home[assignment >= 0]]
    from_country = np.bincount(country[country >= 0], minlength=len(homes.country_seats))
    over = np.flatnonzero(from_country > homes.country_seats)
    seats = homes.country_seats
    faults += [
        Fault("over_cap", {"cap": "country", "group": int(g), "used": int(from_country[g]), "seats": int(seats[g])})
        for g in over
    ]
    new = (assignment >= 0) & ~held
    pool = (new | never) & instance.plays
    said = home_side.choose(homes, home_side.home_order(homes, pool), pool, held)
    wrong = np.flatnonzero(pool & ((said == home_side.TAKEN) != new))
    return faults + first_faults("home_side", student=wrong)


def _claims(instance: Instance, state: HostState, spots: Ints, never: Bools) -> list[Fault]:
    """Every choice above a result, but those over the ceiling, is refused by the host side's own rules."""
    walks = instance.plays & ~never
    # A walked list ends before the result, or after the last choice; the others are not walked at all.
    ends = np.where(spots >= 0, spots, instance.starts[1:])
    ends[~walks] = instance.starts[:-1][~walks]
    top = instance.standing_top()

    def claims(first: int, last: int) -> tuple[NDArray[np.integer], NDArray[np.integer]]:
        start, stop = int(instance.starts[first]), int(instance.starts[last])
        sizes = np.diff(instance.starts[first : last + 1])
        meets = np.arange(start, stop, dtype=np.int32) < np.repeat(ends[first:last], sizes)
        meets &= _may_meet(instance, state, (first, last), sizes)
        # The few that are left are looked at in full.
        spot = np.flatnonzero(meets) + start
        who = np.searchsorted(instance.starts, spot, side="right") - 1
        standing = instance.standing(spot, who, top)
        meets = standing <= state.bar[instance.listed[spot]]
        if instance.ceiling is not None:
            meets &= ~instance.ceiling[spot]
        if instance.strict and instance.ranked is not None:
            meets &= instance.ranked[spot] > 0
        claim = np.flatnonzero(meets)
        return who[claim], instance.listed[spot[claim]]

    found = over_slices(claims, instance.students)
    who = np.concatenate([one for one, _ in found])
    project = np.concatenate([one for _, one in found])
    return first_faults("claim", student=who, project=project)


def _may_meet(instance: Instance, state: HostState, span: tuple[int, int], sizes: Ints) -> Bools:
    """Which choices of a range of students could pass the bar of their project, by one comparison each."""
    first, last = span
    choices = slice(int(instance.starts[first]), int(instance.starts[last]))
    bar = state.quick_bar[instance.listed[choices]]
    if instance.by_merit or instance.ranked is None:
        by_merit: Bools = np.repeat(instance.merit[first:last], sizes) <= bar
        return by_merit
    # Not ranked is 0, which as an unsigned number less one comes after every rank.
    by_rank: Bools = instance.ranked[choices].view(np.uint32) - np.uint32(1) <= bar
    return by_rank
