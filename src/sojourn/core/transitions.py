"""Moves of a status as data: which verb leads from which states to which, and what is offered now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sojourn.core.errors import Refused


@dataclass(frozen=True)
class Move:
    """One legal move. `roles`: who may make it (membership roles); empty for the software alone.

    `needs_reason`: the person must say why. The name of a move is the message `move-<thing>-<verb>`.
    """

    verb: str
    origins: tuple[str, ...]
    target: str
    roles: tuple[str, ...]
    needs_reason: bool = False


@dataclass(frozen=True)
class Moves:
    """All legal moves of one kind of thing."""

    thing: str
    states: tuple[str, ...]
    moves: tuple[Move, ...]
    by_verb: Mapping[str, Move] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_verb", {move.verb: move for move in self.moves})


@dataclass(frozen=True)
class Offer:
    """A move as a page shows it: open, or closed with the reason code."""

    move: Move
    reason: str | None = None


def decide(moves: Moves, verb: str, state: str, roles: Iterable[str], why: str = "") -> Move:
    """The move that a verb is from a state, made by somebody with these roles.

    Errors: Refused with `not_yours` (role), `not_from_here` (state), `reason_needed` (no reason given).
    """
    move = moves.by_verb[verb]
    if not set(move.roles) & set(roles):
        raise Refused("not_yours", {"verb": verb})
    if state not in move.origins:
        raise Refused("not_from_here", {"verb": verb, "state": state})
    if move.needs_reason and not why.strip():
        raise Refused("reason_needed", {"verb": verb})
    return move


def offered(moves: Moves, state: str, roles: Iterable[str]) -> tuple[Offer, ...]:
    """The moves that somebody with these roles may ever make, those that the state closes with their reason."""
    mine = set(roles)
    return tuple(
        Offer(move, None if state in move.origins else "not_from_here")
        for move in moves.moves
        if set(move.roles) & mine
    )
