"""Every write of applications: one function a verb."""

from sojourn.stages.applications.actions.copying import ask_copy
from sojourn.stages.applications.actions.documents import (
    add_document,
    judge_document,
    remove_document,
    use_kept_document,
)
from sojourn.stages.applications.actions.drafting import (
    Clash,
    Saved,
    begin_application,
    save_about,
    save_answers,
    save_choices,
)
from sojourn.stages.applications.actions.endorsing import (
    certify_grade,
    decline_endorsement,
    endorse_application,
    rank_endorsements,
    reconsider_endorsement,
)
from sojourn.stages.applications.actions.forms import form_for, save_form
from sojourn.stages.applications.actions.references import (
    add_letter,
    ask_reference,
    cancel_reference,
    decline_reference,
    mend_reference,
    open_reference,
    remind_referee,
    save_reference,
    send_reference,
)
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
    "add_document",
    "add_letter",
    "ask_copy",
    "ask_reference",
    "begin_application",
    "cancel_reference",
    "certify_grade",
    "decline_endorsement",
    "decline_reference",
    "discard_application",
    "endorse_application",
    "form_for",
    "judge_document",
    "mend_reference",
    "open_reference",
    "rank_endorsements",
    "reconsider_endorsement",
    "remind_referee",
    "remove_document",
    "reopen_application",
    "resume_application",
    "save_about",
    "save_answers",
    "save_choices",
    "save_form",
    "save_reference",
    "send_reference",
    "submit_application",
    "use_kept_document",
    "withdraw_application",
]
