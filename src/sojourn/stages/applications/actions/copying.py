"""The copy of a receipt: asked for with the submission, added once when it is made."""

from sojourn.base.files.models import StoredFile
from sojourn.base.jobs.models import Job
from sojourn.base.jobs.work import ask
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.stages.applications.models import Submission

WORK = "receipt-copy"


def ask_copy(submission: Submission, *, by: Actor) -> Job | None:
    """Have the copy made; None where it is there. Whoever waits for it already waits on.

    Errors: Refused with `not_yours`.
    """
    if submission.application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "ask_copy"})
    if submission.copy_id is not None:
        return None
    return ask(WORK, {"receipt": submission.receipt}, by=by, key=submission.receipt)


def add_copy(submission: Submission, file: StoredFile) -> bool:
    """Put a made copy to its submission; False where another was there first. Nothing else of it ever changes."""
    return bool(Submission.objects.filter(pk=submission.pk, copy=None).update(copy=file))
