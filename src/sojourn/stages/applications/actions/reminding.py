"""Reminders that go out by themselves: to referees before letters are due, to signers before and after their days."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from sojourn.base import clock
from sojourn.base.jobs.work import Step
from sojourn.core.errors import Refused
from sojourn.core.moves.application import EDITABLE
from sojourn.core.moves.reference import OPEN
from sojourn.stages.applications import queries, signing
from sojourn.stages.applications.actions.references import MOST_MAILS, remind_referee
from sojourn.stages.applications.actions.signing import tell_signers
from sojourn.stages.applications.models import Reference, Signature

WORK = "applications-reminders"
# How long before letters are due a referee is reminded: once at each, unless a mail went out since.
BEFORE = (timedelta(days=7), timedelta(days=2))
# Nobody gets two mails about one letter within this time.
QUIET = timedelta(days=2)
# A signer is reminded when this much is left, and once more when the days are over.
LEFT_TO_SIGN = timedelta(days=1)
# What has waited longer than this past its day is for people to settle.
OVERDUE = timedelta(days=14)


def remind_all(_arguments: Mapping[str, Any], step: Step) -> Mapping[str, Any]:
    """Remind everybody for whom it is time; running it again the same day reminds nobody twice."""
    now = clock.now()
    rows = Reference.objects.filter(state__in=OPEN, reminders__lt=MOST_MAILS, application__call__state="published")
    waiting = rows.select_related("application__person", "application__call", "application__form").order_by("pk")
    due = [reference for reference in waiting.iterator() if _is_due(reference, now)]
    signatures = list(_late(now))
    total, written = len(due) + len(signatures), 0
    for done, reference in enumerate(due, start=1):
        written += _reminded(reference)
        step(done, total)
    for done, (signature, code) in enumerate(signatures, start=len(due) + 1):
        tell_signers(signature, code)
        step(done, total)
    return {"references": written, "signatures": len(signatures)}


def _is_due(reference: Reference, now: datetime) -> bool:
    application = reference.application
    if application.state in EDITABLE and not queries.takes(application, now):
        return False  # nobody waits for a letter to what was never handed in
    closes = queries.references_close(application, reference)
    if closes is None or now >= closes:
        return False
    last = reference.reminded_at or reference.asked_at
    return now - last >= QUIET and any(last < closes - before <= now for before in BEFORE)


def _reminded(reference: Reference) -> bool:
    try:
        remind_referee(reference, by=None)
    except Refused:  # answered, closed or reminded by the applicant since it was looked at
        return False
    return True


def _late(now: datetime) -> Iterator[tuple[Signature, str]]:
    rows = Signature.objects.filter(state="asked", due_at__lte=now + LEFT_TO_SIGN, due_at__gt=now - OVERDUE)
    for row in signing.with_names(rows.filter(application__state__in=signing.SIGNED_IN_STATE)).order_by("pk"):
        assert row.due_at is not None
        yield row, "mail-signature-overdue" if row.due_at <= now else "mail-signature-reminder"
