"""Messages of officers to many applicants: written, looked at, sent once to each."""

import re
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import Entry, record, record_all
from sojourn.base.content.texts import in_language
from sojourn.base.jobs import work
from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.base.people.tokens import new_code
from sojourn.core.errors import Refused
from sojourn.core.moves.message import MESSAGE
from sojourn.core.transitions import decide
from sojourn.stages.applications import handled, queries
from sojourn.stages.applications.actions.judging_many import actor_in, arguments_of
from sojourn.stages.applications.models import Application, Message, MessageCopy

SEND = "send-message"
PLACES = ("name", "number", "call")
STEP, ROWS = 50, 500
_PLACE = re.compile(r"\{\s*([^{}]*?)\s*\}")
Texts = Mapping[str, str]


def unknown_places(*texts: Texts) -> list[str]:
    """What stands in braces and is none of the names that are filled in; a brace that nothing closes counts too."""
    found = []
    for each in texts:
        for text in each.values():
            found += [f"{{{name}}}" for name in _PLACE.findall(text) if name not in PLACES]
            found += re.findall(r"[{}]", _PLACE.sub("", text))
    return list(dict.fromkeys(found))


def filled(texts: Texts, application: Application, language: str) -> str:
    """A text as one applicant reads it."""
    figures = {
        "name": application.person.name_in(language),
        "number": application.number,
        "call": in_language(application.call.titles, language),
    }
    return _PLACE.sub(lambda place: figures.get(place[1], place[0]), in_language(texts, language))


def write_message(rows: QuerySet[Application], subjects: Texts, texts: Texts, *, by: Actor) -> Message:
    """Keep a message with those to whom it will go; nothing is sent yet. Of several applications of one person the
    first counts; of `rows` those of which the actor is an officer.

    Errors: Refused with `message_to_nobody`, `message_places` (with `places`).
    """
    _check(subjects, texts)
    own = handled.seen_by(by, *queries.OFFICERS).filter(pk__in=rows.order_by().values("pk")).order_by("pk")
    first: dict[int, int] = {}
    for key, person in own.values_list("pk", "person"):
        first.setdefault(person, key)
    if not first:
        raise Refused("message_to_nobody")
    with transaction.atomic():
        message = Message.objects.create(
            code=new_code(),
            subjects=dict(subjects),
            texts=dict(texts),
            count=len(first),
            made_by=by.person,
            made_at=clock.now(),
        )
        copies = [MessageCopy(message=message, application_id=key) for key in first.values()]
        MessageCopy.objects.bulk_create(copies, batch_size=ROWS)
        record("message", message.code, "draft", by=by, moved=("", "draft"), detail={"count": message.count})
    return message


def rewrite_message(message: Message, subjects: Texts, texts: Texts, *, by: Actor) -> Message:
    """Other words in a message that has not been sent.

    Errors: Refused with `not_yours`, `message_places`, `changed_meanwhile`.
    """
    _require_author(message, by)
    _check(subjects, texts)
    rows = Message.objects.filter(pk=message.pk, state=message.state, sent_at=None)
    if not rows.update(subjects=dict(subjects), texts=dict(texts)):
        raise Refused("changed_meanwhile", {"verb": "write"})
    return Message.objects.get(pk=message.pk)


def send_message(message: Message, *, link: str, by: Actor) -> Message:
    """Let a message go to everybody to whom it is written, behind the pages. A second time is refused.

    `link`: where the work leads when it is done.

    Errors: Refused with `not_yours`, those of `decide`, `changed_meanwhile`.
    """
    _require_author(message, by)
    move = decide(MESSAGE, "send", message.state, _roles(by))
    with transaction.atomic():
        rows = Message.objects.filter(pk=message.pk, state=message.state)
        if not rows.update(state=move.target, sent_by=by.person, sent_at=clock.now()):
            raise Refused("changed_meanwhile", {"verb": "send"})
        moved = (message.state, move.target)
        record("message", message.code, "send", by=by, moved=moved, detail={"count": message.count})
        work.ask(SEND, {**arguments_of(by), "message": message.pk, "link": link}, by=by, key=message.code)
    return Message.objects.get(pk=message.pk)


def discard_message(message: Message, *, by: Actor) -> None:
    """Put a message away that has not been sent.

    Errors: Refused with `not_yours`, those of `decide`, `changed_meanwhile`.
    """
    _require_author(message, by)
    move = decide(MESSAGE, "discard", message.state, _roles(by))
    with transaction.atomic():
        if not Message.objects.filter(pk=message.pk, state=message.state).update(state=move.target):
            raise Refused("changed_meanwhile", {"verb": "discard"})
        record("message", message.code, "discard", by=by, moved=(message.state, move.target))


def send_work(arguments: Mapping[str, Any], step: work.Step) -> Mapping[str, Any]:
    """Put every copy into the outbox. The key of each mail makes a second run send nothing twice."""
    message, by = Message.objects.get(pk=arguments["message"]), actor_in(arguments)
    done = message.copies.exclude(posted_at=None).count()
    waiting = message.copies.filter(posted_at=None).order_by("pk")
    while rows := list(waiting.select_related("application__person", "application__call")[:STEP]):
        with transaction.atomic():
            for copy in rows:
                _post(message, copy.application)
            MessageCopy.objects.filter(pk__in=[copy.pk for copy in rows]).update(posted_at=clock.now())
            detail = {"message": message.code}
            entries = [Entry(copy.application.code, "write_to", detail=detail) for copy in rows]
            record_all("application", entries, by=by)
        done += len(rows)
        step(done, message.count)
    sent = MESSAGE.by_verb["finish"]
    Message.objects.filter(pk=message.pk, state__in=sent.origins).update(state=sent.target)
    return {"sent": done, "link": arguments["link"]}


def _post(message: Message, application: Application) -> None:
    language = application.person.language
    with translation.override(language):
        link = reverse("student:application", args=[application.code])
    post(
        key=f"message:{message.code}:{application.person_id}",
        code="mail-application-message",
        person=application.person,
        figures={
            "subject": filled(message.subjects, application, language),
            "text": filled(message.texts, application, language).replace("\r\n", "\n"),
        },
        link=link,
    )


def _check(subjects: Texts, texts: Texts) -> None:
    wrong = unknown_places(subjects, texts)
    if wrong:
        raise Refused("message_places", {"places": ", ".join(wrong)})


def _require_author(message: Message, by: Actor) -> None:
    if message.made_by_id != by.person.pk:
        raise Refused("not_yours", {"verb": "send"})


def _roles(by: Actor) -> frozenset[str]:
    return frozenset(row.role for row in by.memberships)
