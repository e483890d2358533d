"""Mail that libraries send goes through the outbox too."""

import secrets
from collections.abc import Sequence

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.translation import get_language

from sojourn.base import clock
from sojourn.base.mail.models import OutboxMail


class OutboxBackend(BaseEmailBackend):
    """Writes a row a recipient; the sender does the rest."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Put each message into the outbox; the answer is how many rows were written."""
        count = 0
        for message in email_messages:
            html = ""
            if isinstance(message, EmailMultiAlternatives):
                html = next((str(part[0]) for part in message.alternatives if part[1] == "text/html"), "")
            for address in message.recipients():
                OutboxMail.objects.create(
                    key=f"library:{secrets.token_hex(12)}",
                    address=address,
                    language=(get_language() or "en")[:2],
                    subject=str(message.subject)[:240],
                    text=str(message.body),
                    html=html,
                    created_at=clock.now(),
                )
                count += 1
        return count
