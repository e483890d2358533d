"""The legal moves of an agreement and of its versions: drafted, sent round, approved in order, in force."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sojourn.core.transitions import Move, Moves

OFFICERS = ("programme_officer", "administrator")
# Who speaks for a party, by its role in the agreement; whoever is not named here speaks through an officer.
SPEAKERS: Mapping[str, tuple[str, ...]] = {
    "home_university": ("home_coordinator", "administrator"),
    "host_university": ("host_office", "administrator"),
    "institute": ("partner", *OFFICERS),
}
EVERY_SPEAKER = ("programme_officer", "administrator", "home_coordinator", "host_office", "partner")
# Whose agreement it is: the officers of these parties change its parties, events and documents, and end it.
MANAGING = ("agency", "funder")
OPEN = ("draft", "in_approval")

AGREEMENT = Moves(
    thing="agreement",
    states=("draft", "in_force", "ended"),
    moves=(
        # The last approval of its first version puts an agreement in force: the software does it.
        Move("begin", ("draft",), "in_force", ()),
        Move("end", ("in_force",), "ended", OFFICERS, needs_reason=True),
    ),
)

VERSION = Moves(
    thing="version",
    states=("draft", "in_approval", "in_force", "superseded", "refused", "withdrawn"),
    moves=(
        Move("send", ("draft",), "in_approval", EVERY_SPEAKER),
        Move("withdraw", ("draft", "in_approval"), "withdrawn", EVERY_SPEAKER, needs_reason=True),
        # Every approval but the last leaves the version in approval; `decide_approval` says which this one is.
        Move("approve", ("in_approval",), "in_approval", EVERY_SPEAKER),
        Move("refuse", ("in_approval",), "refused", EVERY_SPEAKER, needs_reason=True),
        Move("begin", ("in_approval",), "in_force", ()),
        Move("supersede", ("in_force",), "superseded", ()),
    ),
)


@dataclass(frozen=True)
class Seat:
    """A party in the order of approval: its code, role, turn (0 does not approve), and whether it has approved."""

    code: str
    role: str
    turn: int
    has_approved: bool = False


def speakers(role: str) -> tuple[str, ...]:
    """The membership roles that speak for a party of a role."""
    return SPEAKERS.get(role, OFFICERS)


def whose_turn(seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """The parties that are asked now: those of the lowest turn that have not approved; none when all have."""
    waiting = [seat for seat in seats if seat.turn and not seat.has_approved]
    first = min((seat.turn for seat in waiting), default=0)
    return tuple(seat for seat in waiting if seat.turn == first)


def in_order(seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """The parties that approve, in their order."""
    return tuple(sorted((seat for seat in seats if seat.turn), key=lambda seat: seat.turn))
