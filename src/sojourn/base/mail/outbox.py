"""Writing mail into the outbox, in the transaction of what causes it; `sending` takes it from there."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import get_args
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import get_language

from sojourn.base import clock
from sojourn.base.content.texts import in_language
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.models import Person
from sojourn.texts.places import place_in
from sojourn.texts.speak import Language, Speaker, speaker


def post(
    *,
    key: str,
    code: str,
    figures: Mapping[str, object],
    person: Person | None = None,
    address: str | None = None,
    link: str = "",
    language: str | None = None,
) -> OutboxMail:
    """Put a mail to a person, or to an address without one, into the outbox. A key that is there already sends nothing.

    Messages: `<code>-subject` and `<code>-text` (a blank line parts paragraphs); where there are any, `<code>-link` for
    the words of the link and `<code>-why` for why it was sent. `figures` may hold texts by language, civil dates and
    instants: they are said in the language and the zone of the person. `link` is a path of this installation.
    Errors: ValueError without a person and an address.
    """
    to = address or (person.email if person is not None else "")
    if not to:
        raise ValueError("a mail goes to a person or to an address")
    say = _speaker_for(person, language)
    said = {name: _said(say, value, person) for name, value in figures.items()}
    subject = " ".join(say(f"{code}-subject", said).split())
    parts = {
        "subject": subject,
        "language": say.language,
        "paragraphs": [part.strip() for part in say(f"{code}-text", said).split("\n\n") if part.strip()],
        "link": f"{settings.PUBLIC_URL}{link}" if link.startswith("/") else link,
        "link_words": _own_or(say, f"{code}-link", "mail-link", said),
        "why": _own_or(say, f"{code}-why", "mail-why-address" if person is None else "mail-why-person", said),
    }
    row, _ = OutboxMail.objects.get_or_create(
        key=key,
        defaults={
            "person": person,
            "address": to,
            "language": say.language,
            "subject": subject[:240],
            "text": _plain(parts),
            "html": render_to_string("mail/message.html", parts),
            "created_at": clock.now(),
        },
    )
    return row


def _speaker_for(person: Person | None, language: str | None) -> Speaker:
    """The speaker of the language asked for, else the person's, else that of the page."""
    wanted = language or (person.language if person is not None else (get_language() or "en")[:2])
    return speaker(next((known for known in get_args(Language) if known == wanted), "en"))


def _said(say: Speaker, value: object, person: Person | None) -> object:
    """A figure as the reader writes it."""
    if isinstance(value, Mapping):
        return in_language(value, say.language)
    if isinstance(value, datetime):
        return _by_clock(say, value, (person.time_zone if person is not None else "") or "UTC")
    if isinstance(value, date):
        return say.date(value)
    return value


def by_clock(at: datetime, zone: str) -> dict[str, str]:
    """An instant by the clock of a zone, in every language: a figure that does not follow the reader's own zone."""
    return {language: _by_clock(speaker(language), at, zone) for language in get_args(Language)}


def _by_clock(say: Speaker, at: datetime, zone: str) -> str:
    return f"{say.moment(at.astimezone(ZoneInfo(zone)))} ({place_in(zone, say.language)})"


def _own_or(say: Speaker, own: str, general: str, figures: Mapping[str, object]) -> str:
    return say(own, figures) if say.has(own) else say(general)


def _plain(parts: Mapping[str, object]) -> str:
    """The text part: paragraphs, the link on a line of its own, and why the mail was sent."""
    paragraphs = parts["paragraphs"]
    assert isinstance(paragraphs, list)
    link = [f"{parts['link_words']}:\n{parts['link']}"] if parts["link"] else []
    if parts["language"] == "fr" and link:
        link = [f"{parts['link_words']}\u00a0:\n{parts['link']}"]
    return "\n\n".join([*paragraphs, *link, f"-- \n{parts['why']}"]) + "\n"
