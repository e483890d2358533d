"""Every write of a project: drafting by its supervisor, vetting by office and officers, imports of catalogues."""

from sojourn.stages.projects.actions.drafting import new_project, reuse_project, save_draft
from sojourn.stages.projects.actions.importing import apply_import, match_headings, new_import, undo_import
from sojourn.stages.projects.actions.moving import (
    accept_project,
    accept_projects,
    ask_changes,
    comment_project,
    confirm_project,
    confirm_projects,
    discard_project,
    refuse_project,
    resume_project,
    send_back_project,
    submit_project,
    take_back_project,
    vouch_project,
    withdraw_project,
)

__all__ = [
    "accept_project",
    "accept_projects",
    "apply_import",
    "ask_changes",
    "comment_project",
    "confirm_project",
    "confirm_projects",
    "discard_project",
    "match_headings",
    "new_import",
    "new_project",
    "refuse_project",
    "resume_project",
    "reuse_project",
    "save_draft",
    "send_back_project",
    "submit_project",
    "take_back_project",
    "undo_import",
    "vouch_project",
    "withdraw_project",
]
