"""The legal moves of a computed allocation of a call: asked for, computed, published once, or dropped."""

from sojourn.core.transitions import Move, Moves

OFFICERS = ("programme_officer", "administrator")

STATES = ("asked", "computed", "failed", "published", "dropped")
# What stands in the way of another run of the same call.
WORKING = frozenset({"asked"})

ROUND = Moves(
    thing="round",
    states=STATES,
    moves=(
        # What came of the work: the software makes these. A run that failed may be tried again.
        Move("compute", ("asked", "failed"), "computed", ()),
        Move("fail", ("asked", "failed"), "failed", ()),
        Move("publish", ("computed",), "published", OFFICERS),
        Move("drop", ("computed", "failed"), "dropped", OFFICERS),
    ),
)
