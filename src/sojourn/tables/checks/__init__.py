"""What must hold between the tables of a call: errors, and warnings of what looks wrong but can be meant."""

from sojourn.tables.checks.context import Context
from sojourn.tables.checks.identity import check_identity
from sojourn.tables.checks.places import check_places
from sojourn.tables.checks.ranks import check_ranks
from sojourn.tables.checks.seats import check_seats
from sojourn.tables.checks.structure import check_structure
from sojourn.tables.checks.suspicions import check_suspicions

__all__ = ["Context", "check_all"]


def check_all(context: Context) -> None:
    """Every check that can be made with the tables that could be read; what it finds is in `context.faults`."""
    check_identity(context)
    check_ranks(context)
    check_seats(context)
    check_structure(context)
    check_places(context)
    check_suspicions(context)
