"""Taking mail out of the outbox: claimed before it is sent, tried again after a while, given up in the end."""

import smtplib
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import F, Q

from sojourn.base import clock
from sojourn.base.mail.models import OutboxMail
from sojourn.base.mail.server import Server, message_of

# How long to wait after the first, second, … try; after the last one the mail is given up.
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720))
# A sender that has said nothing for so long is dead. Its mail may have gone: it goes again, with the same Message-ID.
STALE = timedelta(minutes=15)
PERMANENT = range(500, 600)  # answers of a mail server that will be the same next time


def send_waiting(most: int = 50) -> int:
    """Send what waits and is due, oldest first; the answer is how many have gone. Several senders share the work.

    Without SOJOURN_MAIL_URL nothing is sent: the mail stays in the outbox.
    """
    if not settings.MAIL_URL:
        return 0
    mails = [mail for mail in due(clock.now(), most) if claim(mail)]
    if not mails:
        return 0
    sent = 0
    try:
        with Server.of(settings.MAIL_URL).connected() as connection:
            while mails:
                sent += _send(connection, mails[0])
                mails.pop(0)
    except (OSError, smtplib.SMTPException, ValueError) as fault:
        # The server cannot be reached, or it hung up: whatever is left is tried again.
        for mail in mails:
            _put_back(mail, fault)
    return sent


def due(at: datetime, most: int) -> list[OutboxMail]:
    """The mail that waits and may be sent now."""
    waiting = OutboxMail.objects.filter(Q(due_at__isnull=True) | Q(due_at__lte=at), state="waiting")
    return list(waiting.order_by("pk")[:most])


def claim(mail: OutboxMail) -> bool:
    """Take a mail for this sender alone: of two senders one moves the row."""
    at = clock.now()
    taken = OutboxMail.objects.filter(pk=mail.pk, state="waiting").update(
        state="sending", claimed_at=at, tries=F("tries") + 1
    )
    mail.tries += 1
    mail.claimed_at = at
    return bool(taken)


def take_back_stale() -> int:
    """Let the mail of a sender that died be sent again; the answer is how many there were."""
    return OutboxMail.objects.filter(state="sending", claimed_at__lt=clock.now() - STALE).update(state="waiting")


def try_again(mail: OutboxMail) -> bool:
    """Let a mail that was given up wait again, from its first try on; False when it was not given up."""
    failed = OutboxMail.objects.filter(pk=mail.pk, state="failed")
    return bool(failed.update(state="waiting", tries=0, due_at=None))


def _send(connection: smtplib.SMTP, mail: OutboxMail) -> int:
    """Send one mail. What the server refuses about this mail alone must not stop the others."""
    try:
        connection.send_message(message_of(mail))
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as fault:
        connection.rset()
        _put_back(mail, fault)
        return 0
    except ValueError as fault:  # an address or a heading that no mail can have
        _give_up(mail, fault)
        return 0
    mine = OutboxMail.objects.filter(pk=mail.pk, state="sending", claimed_at=mail.claimed_at)
    mine.update(state="sent", sent_at=clock.now(), fault="")
    return 1


def _put_back(mail: OutboxMail, fault: Exception) -> None:
    """Let a mail wait for its next try, or give it up."""
    if _is_permanent(fault) or mail.tries > len(WAITS):
        _give_up(mail, fault)
        return
    mine = OutboxMail.objects.filter(pk=mail.pk, state="sending", claimed_at=mail.claimed_at)
    mine.update(state="waiting", due_at=clock.now() + WAITS[mail.tries - 1], fault=_words(fault))


def _give_up(mail: OutboxMail, fault: Exception) -> None:
    mine = OutboxMail.objects.filter(pk=mail.pk, state="sending", claimed_at=mail.claimed_at)
    mine.update(state="failed", fault=_words(fault))


def _is_permanent(fault: Exception) -> bool:
    """Whether the server said that it will never take this mail."""
    if isinstance(fault, smtplib.SMTPRecipientsRefused):
        return all(code in PERMANENT for code, _ in fault.recipients.values())
    return isinstance(fault, smtplib.SMTPDataError | smtplib.SMTPSenderRefused) and fault.smtp_code in PERMANENT


def _words(fault: Exception) -> str:
    return f"{type(fault).__name__}: {fault}"[:1000]
