"""Parts that others answer: asked for by the applicant, written by a link without an account, each by one alone."""

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail.models import OutboxMail
from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.base.people.tokens import digest_of, new_code, new_token
from sojourn.core.errors import Refused
from sojourn.core.moves.application import EDITABLE
from sojourn.core.moves.contribution import APPLICANT, CONTRIBUTION, CONTRIBUTOR
from sojourn.core.transitions import decide
from sojourn.stages.applications import contributions, queries
from sojourn.stages.applications.actions.drafting import Saved, save_answers
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.applications.models import Answer, Application, Contributor, EarlierAnswer

MOST_MAILS = 6


def ask_contributor(
    application: Application, part: str, full_name: str, email: str, *, language: str, by: Actor
) -> Contributor:
    """Ask somebody for their part of the form: a mail with a link that needs no account.

    Errors: Refused with `not_yours`, `application_not_editable`, `part_not_asked`, `part_of_oneself`, `part_taken`.
    """
    if application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "ask_contributor"})
    if part not in contributions.parts_of_others(form_of(application.form)):
        raise Refused("part_not_asked")
    if email.casefold() == application.person.email.casefold():
        raise Refused("part_of_oneself")
    token = new_token()
    try:
        with transaction.atomic():
            _hold(application)
            contributor = Contributor.objects.create(
                application=application,
                part=part,
                code=new_code(),
                digest=digest_of(token),
                full_name=full_name,
                email=email,
                language=language,
                asked_at=clock.now(),
            )
            detail = {"contributor": contributor.code, "part": part}
            record("application", application.code, "ask_contributor", by=by, detail=detail)
            _mail(contributor, token, "mail-contributor-asked", 0)
    except IntegrityError:  # somebody holds the part already
        raise Refused("part_taken") from None
    return contributor


def remind_contributor(contributor: Contributor, *, by: Actor) -> Contributor:
    """Send the link once more, a new one: the old one no longer opens.

    Errors: Refused with `not_yours`, `not_from_here`, `reminded_enough` (with `limit`), `changed_meanwhile`.
    """
    if contributor.application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "remind"})
    if not contributions.takes_contribution(contributor):
        raise Refused("not_from_here", {"verb": "remind", "state": contributor.state})
    number = OutboxMail.objects.filter(key__startswith=f"contributor:{contributor.code}:").count()
    if number >= MOST_MAILS:
        raise Refused("reminded_enough", {"limit": MOST_MAILS - 1})
    token = new_token()
    with transaction.atomic():
        rows = Contributor.objects.filter(pk=contributor.pk, state="asked", digest=contributor.digest)
        if not rows.update(digest=digest_of(token)):
            raise Refused("changed_meanwhile", {"verb": "remind"})
        _mail(contributor, token, "mail-contributor-reminder", number)
    return Contributor.objects.get(pk=contributor.pk)


def cancel_contributor(contributor: Contributor, *, by: Actor) -> Contributor:
    """Ask this person no longer, so that somebody else can be asked. What they said is set aside: nobody answers for
    another.

    Errors: Refused with those of `decide`, `application_not_editable`, `changed_meanwhile`.
    """
    application = contributor.application
    with transaction.atomic():
        _hold(application)
        moved = _moved(contributor, "cancel", APPLICANT if application.person_id == by.person.pk else ())
        _set_aside(contributor)
        detail = {"contributor": moved.code, "part": moved.part}
        record("application", application.code, "cancel_contributor", by=by, detail=detail)
    return moved


def save_contribution(
    contributor: Contributor, typed: Mapping[str, Any], *, seen: Mapping[str, int], page: str
) -> Saved:
    """Keep what somebody has answered so far in their part, and in no other.

    Errors: Refused with `not_from_here`, `application_not_editable`.
    """
    with transaction.atomic():
        now = Contributor.objects.select_for_update().select_related("application__form").get(pk=contributor.pk)
        _require_open(now)
        return save_answers(now.application, typed, seen=seen, page=page, person=None, part=now.part)


def send_contribution(contributor: Contributor) -> Contributor:
    """Hand a part in. The applicant is told that it came.

    Errors: Refused with `not_from_here`, `part_incomplete` (with `count`), `changed_meanwhile`.
    """
    with transaction.atomic():
        _hold(contributor.application)
        _require_open(contributor)
        answers = answers_of(Answer.objects.filter(application=contributor.application_id))
        lacking = contributions.lacking(form_of(contributor.application.form), contributor.part, answers)
        if lacking:
            raise Refused("part_incomplete", {"count": lacking})
        moved = _moved(contributor, "send", CONTRIBUTOR)
        _told(moved, "receive_contribution", "mail-contributor-received")
    return moved


def mend_contribution(contributor: Contributor) -> Contributor:
    """Take a part back to mend it, as long as the application is not handed in.

    Errors: Refused with those of `decide`, `application_not_editable`, `changed_meanwhile`.
    """
    with transaction.atomic():
        _hold(contributor.application)
        moved = _moved(contributor, "mend", CONTRIBUTOR)
        detail = {"contributor": moved.code, "part": moved.part}
        record("application", moved.application.code, "mend_contribution", by=None, detail=detail)
    return moved


def decline_contribution(contributor: Contributor) -> Contributor:
    """Say that one does not answer; the applicant can ask somebody else.

    Errors: Refused with those of `decide`, `changed_meanwhile`.
    """
    with transaction.atomic():
        moved = _moved(contributor, "decline", CONTRIBUTOR)
        _set_aside(contributor)
        _told(moved, "decline_contribution", "mail-contributor-declined")
    return moved


def _require_open(contributor: Contributor) -> None:
    if not contributions.takes_contribution(contributor):
        raise Refused("not_from_here", {"verb": "send", "state": contributor.state})


def _hold(application: Application) -> None:
    """The row that all saves of an application write, so that none runs into a submission."""
    if not Application.objects.filter(pk=application.pk, state__in=EDITABLE).update(changed_at=clock.now()):
        raise Refused("application_not_editable", {"state": application.state})


def _moved(contributor: Contributor, verb: str, roles: tuple[str, ...]) -> Contributor:
    move = decide(CONTRIBUTION, verb, contributor.state, roles)
    ended = None if move.target == "asked" else clock.now()
    rows = Contributor.objects.filter(pk=contributor.pk, state=contributor.state)
    if not rows.update(state=move.target, ended_at=ended):
        raise Refused("changed_meanwhile", {"verb": verb})
    return Contributor.objects.select_related("application__person", "application__call").get(pk=contributor.pk)


def _set_aside(contributor: Contributor) -> None:
    """What was answered in a part goes among the earlier answers; whoever comes next begins anew."""
    sections = contributions.sections_of(form_of(contributor.application.form), contributor.part)
    codes = [question.code for section in sections for question in section.questions]
    for row in Answer.objects.filter(application=contributor.application_id, question__in=codes).order_by("pk"):
        EarlierAnswer.objects.create(
            answer=row,
            value=row.value,
            version=row.version,
            page=row.page,
            saved_by=row.saved_by,
            saved_at=row.saved_at,
        )
        Answer.objects.filter(pk=row.pk).update(value=None, version=row.version + 1, page="", saved_at=clock.now())


def _told(contributor: Contributor, verb: str, code: str) -> None:
    application = contributor.application
    detail = {"contributor": contributor.code, "part": contributor.part}
    record("application", application.code, verb, by=None, detail=detail)
    post(
        key=f"{code}:{contributor.code}:{contributor.ended_at}"[:160],
        code=code,
        person=application.person,
        figures={"name": contributor.full_name, "call": application.call.titles},
    )


def _mail(contributor: Contributor, token: str, code: str, number: int) -> None:
    application = contributor.application
    with translation.override(contributor.language):
        link = reverse("referee:contribution", args=[token])
    post(
        key=f"contributor:{contributor.code}:{number}",
        code=code,
        address=contributor.email,
        language=contributor.language,
        figures={
            "name": contributor.full_name,
            "applicant": application.person.name_in(contributor.language),
            "call": application.call.titles,
            "until": queries.closes_for(application) or "",
        },
        link=link,
    )
