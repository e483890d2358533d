"""The legal moves of a call: drafted, published, suspended and resumed, closed. Whether it is open its windows say."""

from collections.abc import Mapping

from sojourn.core.transitions import Move, Moves

OFFICERS = ("programme_officer", "administrator")

STATES = ("draft", "published", "suspended", "closed")
# What everybody may read.
PUBLIC = frozenset({"published", "suspended", "closed"})
# What an officer may still write in: texts any time before the end, rules and windows only while nobody relies on them.
WRITABLE = frozenset({"draft", "published", "suspended"})
DRAFTED = frozenset({"draft"})

CALL = Moves(
    thing="call",
    states=STATES,
    moves=(
        Move("publish", ("draft",), "published", OFFICERS),
        Move("suspend", ("published",), "suspended", OFFICERS, needs_reason=True),
        Move("resume", ("suspended",), "published", OFFICERS),
        Move("close", ("published", "suspended"), "closed", OFFICERS),
    ),
)

# The windows of a call in the order in which they are used, and what must be open before another begins to make sense.
WINDOWS = ("projects", "applications", "endorsement", "references", "ranking", "answers")
NEEDED: Mapping[str, str] = {"applications": "call_without_applications"}
