"""Handing in, exactly once, with a receipt; and every move of an application by its applicant."""

import hashlib
import json
from datetime import datetime
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.forms import asked
from sojourn.core.moves.application import APPLICATION
from sojourn.core.transitions import Move, decide
from sojourn.stages.applications import queries
from sojourn.stages.applications.actions.copying import ask_copy
from sojourn.stages.applications.actions.places import free_place
from sojourn.stages.applications.actions.signing import start_signing
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.applications.models import Application, Choice, Submission, VerdictRow
from sojourn.stages.calls import queries as calls


def submit_application(application: Application, *, key: str, language: str, by: Actor) -> Submission:
    """Hand an application in. The same `key` again gives the same submission and does nothing.

    The instant that counts is the server's at arrival. Verdicts of the rules are kept with it and refuse nobody.
    Errors: Refused with `not_yours`, `not_from_here`, `applications_closed` (with `closed_at`),
    `application_incomplete` (with `count`), `changed_meanwhile`.
    """
    at = clock.now()
    there = Submission.objects.filter(application=application, key=key).first()
    if there is not None:
        return there
    move = decide(APPLICATION, "submit", application.state, queries.roles_on(application, by))
    if not queries.takes(application, at):
        closed = queries.closes_for(application)
        raise Refused("applications_closed", {"closed_at": closed.isoformat() if closed else ""})
    with transaction.atomic():
        number = application.number or f"{application.call.code}-{application.pk:06d}".upper()
        rows = Application.objects.filter(pk=application.pk, state=application.state)
        # First of all: from here on no save can change what is judged and kept.
        if not rows.update(state=move.target, number=number, submitted_at=at, changed_at=at):
            return _same_or_changed(application, key)
        fresh = queries.for_page(Application.objects.all()).get(pk=application.pk)
        documents = queries.documents_of(fresh)
        answers = answers_of(fresh.answers.all(), documents)
        lacking = queries.lacks_of(fresh, answers)
        if lacking:
            raise Refused("application_incomplete", {"count": len(lacking)})
        choices = queries.choices_of(fresh)
        content = content_of(fresh, answers, choices)
        submission = _submission(fresh, content, key, language)
        keep_verdicts(fresh, "submit", at)
        record(
            "application",
            application.code,
            "submit",
            by=by,
            moved=(application.state, move.target),
            detail={"receipt": submission.receipt, "digest": submission.digest},
        )
        _tell(fresh, submission)
        ask_copy(submission, by=by)
        start_signing(fresh, "submitted", by=by)
    return submission


def _same_or_changed(application: Application, key: str) -> Submission:
    there = Submission.objects.filter(application=application, key=key).first()
    if there is None:
        raise Refused("changed_meanwhile", {"verb": "submit"})
    return there


def content_of(application: Application, answers: dict[str, Any], choices: list[Choice]) -> dict[str, Any]:
    """All that was handed in, as the receipt shows it: what no longer is asked for is left out."""
    form = form_of(application.form)
    codes = {document.code: document for document in queries.documents_of(application)}
    return {
        "call": application.call.code,
        "form": application.form.number,
        "applicant": {"name": application.person.full_name, "email": application.person.email},
        "home": application.home.code if application.home else "",
        "track": application.track,
        "answers": {each.code: answers[each.code] for each in asked(form, answers) if each.code in answers},
        "documents": [
            {"code": code, "kind": each.kind, "name": each.file.name, "sha256": each.file.sha256}
            for code, each in codes.items()
        ],
        "choices": [
            {"rank": choice.rank, "project": choice.project.code, "titles": choice.project.titles} for choice in choices
        ],
    }


def digest_of(content: dict[str, Any], number: str, at: str) -> str:
    """The SHA-256 that a receipt shows: over the content, the number and the instant, as canonical JSON."""
    text = json.dumps([number, at, content], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _submission(application: Application, content: dict[str, Any], key: str, language: str) -> Submission:
    number = application.submissions.count() + 1
    assert application.submitted_at is not None
    at = application.submitted_at
    return Submission.objects.create(
        application=application,
        number=number,
        receipt=f"{application.number}-{number}",
        key=key,
        content=content,
        digest=digest_of(content, application.number, at.isoformat()),
        language=language,
        at=at,
    )


def keep_verdicts(application: Application, moment: str, at: datetime, by: Actor | None = None) -> None:
    """Keep what the rules say of an application at a moment, and what they say all together with it."""
    choices = queries.choices_of(application)
    verdicts = queries.verdicts_on(application, choices, calls.programme_of(application.call))
    outcome = queries.outcome_of(verdicts)
    VerdictRow.objects.create(
        application=application,
        moment=moment,
        outcome=outcome,
        verdicts=[plain_verdict(each) for each in verdicts],
        by=by.person if by is not None else None,
        at=at,
    )
    Application.objects.filter(pk=application.pk).update(outcome=outcome)


def plain_verdict(verdict: Any) -> dict[str, Any]:
    """A verdict as it is kept: every figure that JSON does not know as text."""
    return {
        "rule": verdict.rule_id,
        "kind": verdict.kind,
        "verdict": verdict.verdict,
        "reason": verdict.reason,
        "figures": json.loads(json.dumps(dict(verdict.figures), default=str)),
        "source": verdict.source,
        "excludes": verdict.excludes,
    }


def _tell(application: Application, submission: Submission) -> None:
    with translation.override(application.person.language):
        link = reverse("student:receipt", args=[application.code, submission.number])
    post(
        key=f"application-submitted:{submission.receipt}",
        code="mail-application-submitted",
        person=application.person,
        figures={
            "call": application.call.titles,
            "receipt": submission.receipt,
            "digest": submission.digest,
            "at": submission.at,
        },
        link=link,
    )


def reopen_application(application: Application, *, by: Actor) -> Application:
    """Write in it again before the deadline; what was handed in stays as it is until it is handed in again.

    Errors: Refused with those of `decide`, `applications_closed`, `changed_meanwhile`.
    """
    if not queries.takes(application, clock.now()):
        raise Refused("applications_closed", {"closed_at": ""})
    return _moved(application, "reopen", by)


def withdraw_application(application: Application, *, why: str, by: Actor) -> Application:
    """Take an application out of the call, with the reason."""
    return _moved(application, "withdraw", by, why)


def discard_application(application: Application, *, by: Actor) -> Application:
    """Put a draft away. It can be taken up again while nothing else stands in its place."""
    return _moved(application, "discard", by)


def resume_application(application: Application, *, by: Actor) -> Application:
    """Make a draft of a withdrawn application.

    Errors: Refused with those of `decide`, `applications_closed`, `application_twice`, `changed_meanwhile`.
    """
    if not queries.takes(application, clock.now()):
        raise Refused("applications_closed", {"closed_at": ""})
    others = Application.objects.filter(call=application.call_id, person=application.person_id)
    if others.exclude(pk=application.pk).exclude(state="withdrawn").exists():
        raise Refused("application_twice", {"call": application.call.code})
    return _moved(application, "resume", by)


def _moved(application: Application, verb: str, by: Actor, why: str = "", **changes: Any) -> Application:
    """Decide, compare and set, write the record: one transaction."""
    move: Move = decide(APPLICATION, verb, application.state, queries.roles_on(application, by), why)
    with transaction.atomic():
        rows = Application.objects.filter(pk=application.pk, state=application.state)
        if not rows.update(state=move.target, changed_at=clock.now(), **changes):
            raise Refused("changed_meanwhile", {"verb": verb})
        record("application", application.code, verb, by=by, moved=(application.state, move.target), why=why.strip())
        if move.target in {"draft", "withdrawn"}:
            free_place(application, by=by)
    return queries.for_page(Application.objects.all()).get(pk=application.pk)
