"""Groups of seats or people, bounded in number, and folded where they could tell who somebody is."""

from collections.abc import Iterable
from dataclasses import dataclass

# Under this many people a group by origin could point at a person; statistics offices use 3 to 10.
FEWEST_PEOPLE = 5
MOST_IN_PICTURE = 12
MOST_IN_TABLE = 200


@dataclass(frozen=True)
class Group:
    """One place, or several folded together when `key` is None.

    `people` counts who could be recognised by belonging to the group, `used` the seats filled, `seats` the cap (None:
    no cap), `refused` the choices that its cap refused, `members` how many places it stands for.
    """

    key: str | None
    people: int
    used: int
    seats: int | None
    refused: int
    members: int = 1


def together(groups: Iterable[Group]) -> Group:
    """Several groups as one; it has a cap only where each of them has one."""
    parts = list(groups)
    caps = [part.seats for part in parts if part.seats is not None]
    return Group(
        key=None,
        people=sum(part.people for part in parts),
        used=sum(part.used for part in parts),
        seats=sum(caps) if len(caps) == len(parts) else None,
        refused=sum(part.refused for part in parts),
        members=sum(part.members for part in parts),
    )


def fold_small(groups: Iterable[Group], fewest: int = FEWEST_PEOPLE) -> list[Group]:
    """Folds the groups of 1 to `fewest` - 1 people into one, and further ones until the fold is large enough.

    A fold of a single group would only rename it, so it holds at least two where there are two.
    """
    rest = sorted(groups, key=lambda group: (group.people, group.key or ""))
    empty = [group for group in rest if group.people == 0]
    rest = rest[len(empty) :]
    folded: list[Group] = []
    while rest and (rest[0].people < fewest or (folded and not _is_safe(folded, fewest))):
        folded.append(rest.pop(0))
    return in_order([*empty, *rest]) + ([together(folded)] if folded else [])


def _is_safe(folded: list[Group], fewest: int) -> bool:
    return len(folded) > 1 and sum(group.people for group in folded) >= fewest


def in_order(groups: Iterable[Group], *, capped_first: bool = False) -> list[Group]:
    """The most seats first, then by key; a fold last."""

    def place(group: Group) -> tuple[bool, bool, int, int, str]:
        uncapped = capped_first and group.seats is None
        return group.key is None, uncapped, -group.used, -(group.seats or 0), group.key or ""

    return sorted(groups, key=place)


def bounded(groups: list[Group], most: int) -> list[Group]:
    """At most `most` groups: the first ones, and all others as one."""
    if len(groups) <= most:
        return groups
    return [*groups[: most - 1], together(groups[most - 1 :])]
