"""The legal moves of an application: drafted, submitted, judged, placed or not; and of an appeal against a refusal."""

from sojourn.core.transitions import Move, Moves

APPLICANT = ("applicant",)
OFFICERS = ("programme_officer", "administrator")

STATES = (
    "draft",
    "submitted",
    "returned",
    "eligible",
    "ineligible",
    "appealed",
    "refused",
    "withdrawn",
    "placed",
    "unplaced",
)
# What the applicant may write in.
EDITABLE = frozenset({"draft", "returned"})
# What nobody sees but the applicant, and those whom the applicant asked for something.
PRIVATE = frozenset({"draft"})
# What counts as one application of a person in a call; a withdrawn one makes room for another.
ALIVE = frozenset(STATES) - {"withdrawn"}
# What has been handed in and is still in the running.
RUNNING = frozenset({"submitted", "returned", "eligible", "appealed"})

APPLICATION = Moves(
    thing="application",
    states=STATES,
    moves=(
        Move("submit", ("draft", "returned"), "submitted", APPLICANT),
        # Until the deadline an applicant may open what was handed in again; the receipt of then stays.
        Move("reopen", ("submitted",), "draft", APPLICANT),
        Move("discard", ("draft",), "withdrawn", APPLICANT),
        Move("withdraw", ("submitted", "returned", "eligible", "appealed"), "withdrawn", APPLICANT, needs_reason=True),
        Move("resume", ("withdrawn",), "draft", APPLICANT),
        Move("ask_correction", ("submitted", "eligible"), "returned", OFFICERS, needs_reason=True),
        Move("find_eligible", ("submitted", "ineligible"), "eligible", OFFICERS),
        Move("find_ineligible", ("submitted", "eligible"), "ineligible", OFFICERS, needs_reason=True),
        Move("appeal", ("ineligible",), "appealed", APPLICANT, needs_reason=True),
        Move("grant_appeal", ("appealed",), "eligible", OFFICERS, needs_reason=True),
        Move("refuse_appeal", ("appealed",), "refused", OFFICERS, needs_reason=True),
        # What the published allocation says: the software makes these.
        Move("place", ("submitted", "eligible"), "placed", ()),
        Move("leave_unplaced", ("submitted", "eligible"), "unplaced", ()),
    ),
)
