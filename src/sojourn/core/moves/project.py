"""The legal moves of a project: drafted, submitted, confirmed by the host office, accepted by an officer."""

from sojourn.core.transitions import Move, Moves

PROFESSOR = ("host_professor",)
OFFICE = ("host_office",)
OFFICERS = ("programme_officer", "administrator")

STATES = ("draft", "submitted", "confirmed", "accepted", "changes_asked", "refused", "withdrawn")
# What a supervisor may write in.
EDITABLE = frozenset({"draft", "changes_asked"})
# What nobody but its supervisor sees.
PRIVATE = frozenset({"draft"})
# What waits for somebody, and for whom.
WAITS_FOR = {"draft": "professor", "changes_asked": "professor", "submitted": "office", "confirmed": "officer"}

PROJECT = Moves(
    thing="project",
    states=STATES,
    moves=(
        Move("submit", ("draft", "changes_asked"), "submitted", PROFESSOR),
        Move("take_back", ("submitted", "confirmed"), "draft", PROFESSOR),
        Move("discard", ("draft",), "withdrawn", PROFESSOR),
        Move("withdraw", ("submitted", "confirmed", "changes_asked", "accepted"), "withdrawn", PROFESSOR, True),
        Move("resume", ("withdrawn",), "draft", PROFESSOR),
        Move("confirm", ("submitted",), "confirmed", OFFICE),
        Move("send_back", ("submitted",), "changes_asked", OFFICE, True),
        # Where a university has no office in the system, an officer vouches for the host and says on what ground.
        Move("vouch", ("submitted",), "confirmed", OFFICERS, True),
        Move("accept", ("confirmed",), "accepted", OFFICERS),
        Move("ask_changes", ("submitted", "confirmed", "accepted"), "changes_asked", OFFICERS, True),
        Move("refuse", ("submitted", "confirmed"), "refused", OFFICERS, True),
    ),
)
