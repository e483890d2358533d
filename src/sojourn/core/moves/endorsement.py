"""The legal moves of an endorsement by the home university, and of a signature under an application."""

from sojourn.core.transitions import Move, Moves

COORDINATORS = ("home_coordinator", "administrator")
# Who signs for a party.
SIGNERS = {
    "home_university": ("home_coordinator", "administrator"),
    "host_office": ("host_office", "administrator"),
    "co_funder": ("programme_officer", "finance_officer", "administrator"),
}
EVERY_SIGNER = ("home_coordinator", "host_office", "programme_officer", "finance_officer", "administrator")

ENDORSEMENT_STATES = ("waiting", "endorsed", "declined")
SIGN_OFF_STATES = ("later", "asked", "signed", "refused")

ENDORSEMENT = Moves(
    thing="endorsement",
    states=ENDORSEMENT_STATES,
    moves=(
        Move("endorse", ("waiting", "declined"), "endorsed", COORDINATORS),
        Move("decline", ("waiting", "endorsed"), "declined", COORDINATORS, needs_reason=True),
        Move("reconsider", ("endorsed", "declined"), "waiting", COORDINATORS),
    ),
)

SIGN_OFF = Moves(
    thing="sign_off",
    states=SIGN_OFF_STATES,
    moves=(
        # The step before was signed, or there is none: the software asks.
        Move("ask", ("later",), "asked", ()),
        Move("sign", ("asked",), "signed", EVERY_SIGNER),
        Move("refuse", ("asked",), "refused", EVERY_SIGNER, needs_reason=True),
        Move("reconsider", ("signed", "refused"), "asked", EVERY_SIGNER, needs_reason=True),
    ),
)
