"""The legal moves of a part of a form that somebody else answers: asked for, handed in; declined or taken back."""

from sojourn.core.transitions import Move, Moves

APPLICANT = ("applicant",)
CONTRIBUTOR = ("contributor",)

STATES = ("asked", "done", "declined", "cancelled")
# What holds a part: nobody else is asked for it.
HOLDS = frozenset({"asked", "done"})

CONTRIBUTION = Moves(
    thing="contribution",
    states=STATES,
    moves=(
        Move("send", ("asked",), "done", CONTRIBUTOR),
        # As long as the applicant may write, a part can be taken back to mend it.
        Move("mend", ("done",), "asked", CONTRIBUTOR),
        Move("decline", ("asked",), "declined", CONTRIBUTOR),
        Move("cancel", ("asked", "done", "declined"), "cancelled", APPLICANT),
    ),
)
