"""Every write of applications: one function a verb."""

from sojourn.stages.applications.actions.drafting import (
    Clash,
    Saved,
    begin_application,
    save_about,
    save_answers,
    save_choices,
)
from sojourn.stages.applications.actions.forms import form_for, save_form
from sojourn.stages.applications.actions.submitting import (
    discard_application,
    reopen_application,
    resume_application,
    submit_application,
    withdraw_application,
)

__all__ = [
    "Clash",
    "Saved",
    "begin_application",
    "discard_application",
    "form_for",
    "reopen_application",
    "resume_application",
    "save_about",
    "save_answers",
    "save_choices",
    "save_form",
    "submit_application",
    "withdraw_application",
]
