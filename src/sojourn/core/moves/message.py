"""The legal moves of a message of officers to applicants: written, sent behind the pages, or put away."""

from sojourn.core.transitions import Move, Moves

OFFICERS = ("programme_officer", "administrator")

STATES = ("draft", "sending", "sent", "dropped")
# What the list of messages shows; what was put away is kept, and not shown.
SHOWN = frozenset({"draft", "sending", "sent"})

MESSAGE = Moves(
    thing="message",
    states=STATES,
    moves=(
        Move("send", ("draft",), "sending", OFFICERS),
        Move("discard", ("draft",), "dropped", OFFICERS),
        # Every copy is in the outbox: the software says so.
        Move("finish", ("sending",), "sent", ()),
    ),
)
