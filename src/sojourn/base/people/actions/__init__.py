"""Writes on people and organisations, one function a verb."""

from sojourn.base.people.actions.acting import end_acting, start_acting
from sojourn.base.people.actions.importing import apply_import, look_again, read_organisations, undo_import
from sojourn.base.people.actions.invitations import accept_invitation, invite_person, withdraw_invitation
from sojourn.base.people.actions.merging import merge_organisations, merge_people
from sojourn.base.people.actions.organisations import add_contact, remove_contact, save_organisation
from sojourn.base.people.actions.people import change_profile, record_account_event, sign_out_elsewhere
from sojourn.base.people.actions.roles import end_role, give_role, narrow_role, switch_role
from sojourn.base.people.actions.twins import keep_apart, take_back
from sojourn.base.people.actions.ways_back import ask_way_back, grant_way_back, refuse_way_back

__all__ = [
    "accept_invitation",
    "add_contact",
    "apply_import",
    "ask_way_back",
    "change_profile",
    "end_acting",
    "end_role",
    "give_role",
    "grant_way_back",
    "invite_person",
    "keep_apart",
    "look_again",
    "merge_organisations",
    "merge_people",
    "narrow_role",
    "read_organisations",
    "record_account_event",
    "refuse_way_back",
    "remove_contact",
    "save_organisation",
    "sign_out_elsewhere",
    "start_acting",
    "switch_role",
    "take_back",
    "undo_import",
    "withdraw_invitation",
]
