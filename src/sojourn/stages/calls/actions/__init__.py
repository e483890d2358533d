"""What can be done with calls and programmes: one function a verb."""

from sojourn.stages.calls.actions.drafting import copy_call, draft_call, set_rules, set_windows, write_call
from sojourn.stages.calls.actions.extending import extend_person, extend_window
from sojourn.stages.calls.actions.moving import close_call, publish_call, resume_call, suspend_call
from sojourn.stages.calls.actions.programmes import discard_draft, keep_draft, save_version, start_programme

__all__ = [
    "close_call",
    "copy_call",
    "discard_draft",
    "draft_call",
    "extend_person",
    "extend_window",
    "keep_draft",
    "publish_call",
    "resume_call",
    "save_version",
    "set_rules",
    "set_windows",
    "start_programme",
    "suspend_call",
    "write_call",
]
