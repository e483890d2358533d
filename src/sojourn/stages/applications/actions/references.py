"""References: asked for by the applicant, written by a link without an account, never shown to the applicant."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.files.keeping import Upload, keep
from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.base.people.tokens import digest_of, new_code, new_token
from sojourn.core.errors import Refused
from sojourn.core.forms import missing, mistakes
from sojourn.core.forms.answers import shaped
from sojourn.core.forms.models import References
from sojourn.core.moves.application import EDITABLE, RUNNING
from sojourn.core.moves.reference import APPLICANT, COUNTS, REFEREE, REFERENCE
from sojourn.core.transitions import decide
from sojourn.stages.applications import queries
from sojourn.stages.applications.actions.windows import goes_on
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, Reference

MOST_MAILS = 5


def ask_reference(
    application: Application, full_name: str, email: str, *, language: str, relation: str = "", by: Actor
) -> Reference:
    """Ask somebody for a reference: a mail with a link that needs no account.

    Errors: Refused with `not_yours`, `reference_not_asked`, `references_closed`, `references_too_many` (with `limit`),
    `reference_of_oneself`, `reference_twice`.
    """
    rules = _require_asking(application, by)
    if email.casefold() == application.person.email.casefold():
        raise Refused("reference_of_oneself")
    token, at = new_token(), clock.now()
    with transaction.atomic():
        _hold(application)
        standing = Reference.objects.filter(application=application, state__in=COUNTS)
        if standing.filter(email__iexact=email).exists():
            raise Refused("reference_twice", {"email": email})
        if standing.count() >= rules.count_max:
            raise Refused("references_too_many", {"limit": rules.count_max})
        reference = Reference.objects.create(
            application=application,
            code=new_code(),
            digest=digest_of(token),
            full_name=full_name,
            email=email,
            relation=relation,
            language=language,
            asked_at=at,
        )
        record("application", application.code, "ask_reference", by=by, detail={"reference": reference.code})
        _mail(reference, token, "mail-reference-asked", "asked")
    return reference


def remind_referee(reference: Reference, *, by: Actor | None) -> Reference:
    """Send the link once more, a new one: the old one no longer opens. `by` is None for the software's own reminder.

    Errors: Refused with `not_yours`, `not_from_here`, `references_closed`, `reminded_enough` (with `limit`).
    """
    application = reference.application
    if by is not None and application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "remind"})
    if reference.state not in REFERENCE.by_verb["send"].origins:
        raise Refused("not_from_here", {"verb": "remind", "state": reference.state})
    if not queries.takes_reference(reference, clock.now()):
        raise Refused("references_closed")
    if reference.reminders >= MOST_MAILS:
        raise Refused("reminded_enough", {"limit": MOST_MAILS})
    token, number = new_token(), reference.reminders + 1
    with transaction.atomic():
        rows = Reference.objects.filter(pk=reference.pk, state=reference.state, reminders=reference.reminders)
        if not rows.update(digest=digest_of(token), reminders=number, reminded_at=clock.now()):
            raise Refused("changed_meanwhile", {"verb": "remind"})
        _mail(reference, token, "mail-reference-reminder", f"reminder:{number}")
    return Reference.objects.get(pk=reference.pk)


def cancel_reference(reference: Reference, *, by: Actor) -> Reference:
    """Ask this person no longer; somebody else can then be asked. The link no longer opens anything to write in.

    Errors: Refused with those of `decide`, `changed_meanwhile`.
    """
    roles = APPLICANT if reference.application.person_id == by.person.pk else ()
    moved = _moved(reference, "cancel", roles)
    with transaction.atomic():
        record("application", reference.application.code, "cancel_reference", by=by, detail={"reference": moved.code})
    return moved


def open_reference(reference: Reference) -> Reference:
    """Note that the referee has opened the link; only the first time counts."""
    Reference.objects.filter(pk=reference.pk, opened_at=None).update(opened_at=clock.now())
    return reference


def save_reference(reference: Reference, typed: Mapping[str, Any], *, seen: int, page: str) -> Reference:
    """Keep what a referee has written so far; a page's own later saves never clash.

    Errors: Refused with `not_from_here`, `references_closed`, `newer_elsewhere`.
    """
    rules = _open_rules(reference)
    answers = {each.code: shaped(each, typed[each.code]) for each in rules.questions if each.code in typed}
    with transaction.atomic():
        now = Reference.objects.select_for_update().get(pk=reference.pk)
        _require_open(now)
        if now.version != seen and not goes_on(now.page, page):
            raise Refused("newer_elsewhere", {"saved_at": now.saved_at.isoformat() if now.saved_at else ""})
        now.answers, now.version = {**now.answers, **answers}, now.version + 1
        now.page, now.saved_at = page[:24], clock.now()
        now.save(update_fields=["answers", "version", "page", "saved_at"])
    return now


def add_letter(reference: Reference, upload: Upload) -> Reference:
    """Keep the letter of a referee; a second one takes the place of the first.

    Errors: Refused with `not_from_here`, `references_closed`, and those of `base.files.checking`.
    """
    _open_rules(reference)
    file = keep(upload, ("reference", reference.code), None)
    rows = Reference.objects.filter(pk=reference.pk, state=reference.state)
    if not rows.update(letter=file, saved_at=clock.now()):
        raise Refused("changed_meanwhile", {"verb": "add_letter"})
    return Reference.objects.get(pk=reference.pk)


def send_reference(reference: Reference) -> Reference:
    """Hand a reference in. The applicant is told that it came, and nothing of what it says.

    Errors: Refused with `not_from_here`, `references_closed`, `reference_incomplete` (with `count`),
    `changed_meanwhile`.
    """
    rules = _open_rules(reference)
    lacking = len(missing(rules, reference.answers, "at_apply")) + len(mistakes(rules, reference.answers))
    lacking += rules.letter == "required" and reference.letter_id is None
    if lacking:
        raise Refused("reference_incomplete", {"count": lacking})
    with transaction.atomic():
        moved = _moved(reference, "send", REFEREE, ended_at=clock.now())
        _told(moved, "receive_reference", "mail-reference-received")
    return moved


def mend_reference(reference: Reference) -> Reference:
    """Take a reference back to mend it, as long as references are taken.

    Errors: Refused with those of `decide`, `references_closed`, `changed_meanwhile`.
    """
    if not queries.takes_reference(reference, clock.now()):
        raise Refused("references_closed")
    with transaction.atomic():
        moved = _moved(reference, "mend", REFEREE, ended_at=None)
        record("application", reference.application.code, "mend_reference", by=None, detail={"reference": moved.code})
    return moved


def decline_reference(reference: Reference, why: str) -> Reference:
    """Say that one does not write. `why` goes to the officers alone; the applicant learns that it was declined.

    Errors: Refused with those of `decide`, `changed_meanwhile`.
    """
    with transaction.atomic():
        moved = _moved(reference, "decline", REFEREE, ended_at=clock.now(), declined_why=why.strip())
        _told(moved, "decline_reference", "mail-reference-declined")
    return moved


def _require_asking(application: Application, by: Actor) -> References:
    if application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "ask_reference"})
    rules = form_of(application.form).references
    if rules is None:
        raise Refused("reference_not_asked")
    if not queries.takes_references(application, clock.now()):
        raise Refused("references_closed")
    return rules


def _open_rules(reference: Reference) -> References:
    _require_open(reference)
    rules = form_of(reference.application.form).references
    assert rules is not None
    return rules


def _require_open(reference: Reference) -> None:
    if reference.state not in REFERENCE.by_verb["send"].origins:
        raise Refused("not_from_here", {"verb": "save", "state": reference.state})
    if not queries.takes_reference(reference, clock.now()):
        raise Refused("references_closed")


def _hold(application: Application) -> None:
    """The row by which two requests of one applicant are held apart."""
    alive = Application.objects.filter(pk=application.pk, state__in=EDITABLE | RUNNING)
    if not alive.update(changed_at=clock.now()):
        raise Refused("application_not_editable", {"state": application.state})


def _moved(reference: Reference, verb: str, roles: tuple[str, ...], **changes: Any) -> Reference:
    move = decide(REFERENCE, verb, reference.state, roles)
    if not Reference.objects.filter(pk=reference.pk, state=reference.state).update(state=move.target, **changes):
        raise Refused("changed_meanwhile", {"verb": verb})
    return Reference.objects.select_related("application__person", "application__call").get(pk=reference.pk)


def _told(reference: Reference, verb: str, code: str) -> None:
    application = reference.application
    record("application", application.code, verb, by=None, detail={"reference": reference.code})
    post(
        key=f"{code}:{reference.code}:{reference.ended_at}"[:160],
        code=code,
        person=application.person,
        figures={"name": reference.full_name, "call": application.call.titles},
    )


def _mail(reference: Reference, token: str, code: str, key: str) -> None:
    application = reference.application
    with translation.override(reference.language):
        link = reverse("referee:reference", args=[token])
    post(
        key=f"reference:{reference.code}:{key}",
        code=code,
        address=reference.email,
        language=reference.language,
        figures={
            "name": reference.full_name,
            "applicant": application.person.name_in(reference.language),
            "call": application.call.titles,
            "until": queries.references_close(application, reference) or "",
        },
        link=link,
    )
