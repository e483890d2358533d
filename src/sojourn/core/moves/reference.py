"""The legal moves of a reference: asked for, written, received; declined or taken back."""

from sojourn.core.transitions import Move, Moves

APPLICANT = ("applicant",)
REFEREE = ("referee",)

STATES = ("asked", "received", "declined", "cancelled")
# What still waits for the referee.
OPEN = frozenset({"asked"})
# What fills a place among the references of an application.
COUNTS = frozenset({"asked", "received"})

REFERENCE = Moves(
    thing="reference",
    states=STATES,
    moves=(
        Move("send", ("asked",), "received", REFEREE),
        # Until the deadline a referee may take a letter back to mend it.
        Move("mend", ("received",), "asked", REFEREE),
        Move("decline", ("asked",), "declined", REFEREE),
        Move("cancel", ("asked", "declined"), "cancelled", APPLICANT),
    ),
)
