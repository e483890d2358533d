"""Every write of an agreement: drafting, sending round, approving in order, parties, events and documents."""

from sojourn.stages.agreements.actions.approving import approve_version, refuse_version
from sojourn.stages.agreements.actions.choosing import move_version
from sojourn.stages.agreements.actions.drafting import (
    amend_agreement,
    begin_agreement,
    end_agreement,
    rename_agreement,
    save_terms,
    send_version,
    withdraw_version,
)
from sojourn.stages.agreements.actions.gathering import add_document, add_event, change_event, rename_document
from sojourn.stages.agreements.actions.parties import add_party, change_party, remove_party

__all__ = [
    "add_document",
    "add_event",
    "add_party",
    "amend_agreement",
    "approve_version",
    "begin_agreement",
    "change_event",
    "change_party",
    "end_agreement",
    "move_version",
    "refuse_version",
    "remove_party",
    "rename_agreement",
    "rename_document",
    "save_terms",
    "send_version",
    "withdraw_version",
]
