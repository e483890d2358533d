"""What the rules say and what officers decide: verdicts kept, eligible or not, corrections, appeals."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail.outbox import by_clock, post
from sojourn.base.people.actor import Actor
from sojourn.core.eligibility import Verdict
from sojourn.core.errors import Refused
from sojourn.core.moves.application import APPLICATION, EDITABLE, RUNNING
from sojourn.core.transitions import Move, decide
from sojourn.stages.applications import handled, home_desks, queries
from sojourn.stages.applications.actions.places import count_again
from sojourn.stages.applications.actions.signing import start_signing
from sojourn.stages.applications.actions.submitting import plain_verdict
from sojourn.stages.applications.models import Appeal, Application, Reference, VerdictRow
from sojourn.stages.calls import queries as calls

# What officers may let be judged again: all that was handed in and has no result yet.
JUDGED = RUNNING | {"ineligible"}


def judge_draft(application: Application) -> VerdictRow | None:
    """Keep what the rules say of a draft after a page of it was saved: one row, written over as the draft changes."""
    named = Application.objects.select_related("call__rules__programme", "person", "endorsement")
    now = named.filter(pk=application.pk, state__in=EDITABLE).first()
    if now is None:
        return None
    verdicts = _verdicts(now)
    values = {
        "outcome": queries.outcome_of(verdicts),
        "verdicts": [plain_verdict(each) for each in verdicts],
        "at": clock.now(),
    }
    row = VerdictRow.objects.filter(application=application, moment="save").first()
    if row is None:
        return VerdictRow.objects.create(application=application, moment="save", **values)
    if row.verdicts != values["verdicts"]:
        VerdictRow.objects.filter(pk=row.pk).update(**values)
    return row


def judge_again(application: Application, *, by: Actor) -> VerdictRow:
    """Run the rules on the facts as they stand now and keep what they say; the state does not change by it.

    Errors: Refused with `not_yours`, `own_application`, `not_from_here`.
    """
    _require_officer(application, by, "judge")
    if application.state not in JUDGED:
        raise Refused("not_from_here", {"verb": "judge", "state": application.state})
    with transaction.atomic():
        row = _judged(application, by)
        detail = {"before": application.outcome, "after": row.outcome}
        record("application", application.code, "judge", by=by, detail=detail)
    return row


def find_eligible(application: Application, *, why: str = "", by: Actor) -> Application:
    """An officer's word that the conditions are met; where the rules say otherwise, with the reason.

    Errors: Refused with `own_application`, those of `decide`, `reason_needed`, `changed_meanwhile`.
    """
    _require_officer(application, by, "find_eligible")
    if application.outcome != "met" and not why.strip():
        raise Refused("reason_needed", {"verb": "find_eligible"})
    return _moved(application, "find_eligible", by, why)


def find_ineligible(application: Application, *, why: str, by: Actor) -> Application:
    """An officer's word that a condition is not met, with the reason that the applicant reads.

    Errors: Refused with `own_application`, those of `decide`, `changed_meanwhile`.
    """
    return _moved(application, "find_ineligible", by, why)


def ask_correction(application: Application, *, until: datetime, why: str, by: Actor) -> Application:
    """Give an application back until an instant: what is to be mended stands in `why`. The deadline of all stays.

    Errors: Refused with `own_application`, those of `decide`, `correction_in_past`, `changed_meanwhile`.
    """
    if until <= clock.now():
        raise Refused("correction_in_past")
    figures = {"until": until, "there": by_clock(until, application.call.zone)}
    return _moved(application, "ask_correction", by, why, figures, correction_until=until)


def appeal(application: Application, *, why: str, by: Actor) -> Application:
    """The applicant's words against a refusal; once.

    Errors: Refused with those of `decide`, `appeal_once`, `changed_meanwhile`.
    """
    move = decide(APPLICATION, "appeal", application.state, queries.roles_on(application, by) & {"applicant"}, why)
    with transaction.atomic():
        _set(application, move, "appeal")
        if Appeal.objects.filter(application=application).exists():
            raise Refused("appeal_once")
        Appeal.objects.create(application=application, words=why.strip(), at=clock.now())
        moved = (application.state, move.target)
        record("application", application.code, "appeal", by=by, moved=moved, why=why.strip())
        _tell(application, "mail-application-appeal", {})
    return _fresh(application)


def decide_appeal(application: Application, *, granted: bool, why: str, by: Actor) -> Application:
    """The decision on an appeal, with its reason. Granted, the application is eligible; refused, that is the end.

    An endorsement holds again after a granted appeal, also where somebody else has had its place meanwhile: more are
    then endorsed than the quota has places.

    Errors: Refused with `own_application`, those of `decide`, `changed_meanwhile`.
    """
    verb = "grant_appeal" if granted else "refuse_appeal"
    with transaction.atomic():
        moved = _moved(application, verb, by, why)
        Appeal.objects.filter(application=application, decision="").update(
            decision="granted" if granted else "refused",
            reason=why.strip(),
            decided_by=by.person,
            decided_at=clock.now(),
        )
    return moved


def find_all_eligible(
    applications: Iterable[Application], *, by: Actor
) -> tuple[list[Application], list[tuple[Application, Refused]]]:
    """Find eligible what the rules, run once more, say is met; the others are left, each with its refusal."""
    found, left = [], []
    for application in applications:
        try:
            found.append(find_met(application, by=by))
        except Refused as refused:
            left.append((application, refused))
    return found, left


def find_met(application: Application, *, by: Actor) -> Application:
    """Find one eligible where the rules, run once more, say that everything is met.

    Errors: Refused with those of `find_eligible`, `rules_not_met`.
    """
    _require_officer(application, by, "find_eligible")
    with transaction.atomic():
        row = _judged(application, by)
        if row.outcome == "met":
            return find_eligible(_fresh(application), by=by)
        said = {"before": application.outcome, "after": row.outcome}
        record("application", application.code, "judge", by=by, detail=said)
    raise Refused("rules_not_met")


def read_reference(reference: Reference, what: str, *, by: Actor) -> None:
    """Put on record that somebody read what a referee wrote: `what` is the `answers` or the `letter`."""
    application = reference.application
    with transaction.atomic():
        detail = {"reference": reference.code, "what": what}
        record("application", application.code, "read_reference", by=by, detail=detail)


def _verdicts(application: Application) -> list[Verdict]:
    choices = queries.choices_of(application)
    return queries.verdicts_on(application, choices, calls.programme_of(application.call))


def _judged(application: Application, by: Actor) -> VerdictRow:
    verdicts = _verdicts(application)
    outcome = queries.outcome_of(verdicts)
    plain = [plain_verdict(each) for each in verdicts]
    row = VerdictRow.objects.create(
        application=application, moment="officer", outcome=outcome, verdicts=plain, by=by.person, at=clock.now()
    )
    Application.objects.filter(pk=application.pk).update(outcome=outcome)
    return row


def _require_officer(application: Application, by: Actor, verb: str) -> None:
    if application.person_id == by.person.pk:
        raise Refused("own_application")
    if not handled.may_handle(by, application):
        raise Refused("not_yours", {"verb": verb})


def _moved(
    application: Application,
    verb: str,
    by: Actor,
    why: str,
    figures: Mapping[str, object] | None = None,
    **changes: Any,
) -> Application:
    """An officer's decision: decide, compare and set, write the record, tell the applicant, in one transaction."""
    if application.person_id == by.person.pk:
        raise Refused("own_application")
    move = decide(APPLICATION, verb, application.state, queries.roles_on(application, by), why)
    with transaction.atomic():
        _set(application, move, verb, **changes)
        moved = (application.state, move.target)
        event = record("application", application.code, verb, by=by, moved=moved, why=why.strip())
        if home_desks.HOLD_NO_PLACE & {application.state, move.target}:
            count_again(application)
        if move.target == "eligible":
            start_signing(_fresh(application), "eligible", by=by)
        said = {"why": why.strip(), **(figures or {})}
        _tell(application, f"mail-application-{verb.replace('_', '-')}", said, str(event.number))
    return _fresh(application)


def _set(application: Application, move: Move, verb: str, **changes: Any) -> None:
    rows = Application.objects.filter(pk=application.pk, state=application.state)
    if not rows.update(state=move.target, changed_at=clock.now(), **changes):
        raise Refused("changed_meanwhile", {"verb": verb})


def _tell(application: Application, code: str, figures: Mapping[str, object], number: str = "") -> None:
    with translation.override(application.person.language):
        link = reverse("student:application", args=[application.code])
    post(
        key=f"{code}:{application.code}:{number}",
        code=code,
        person=application.person,
        figures={"call": application.call.titles, "number": application.number, **figures},
        link=link,
    )


def _fresh(application: Application) -> Application:
    return queries.for_page(Application.objects.all()).get(pk=application.pk)
