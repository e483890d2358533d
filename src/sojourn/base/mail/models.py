"""Mail that waits, goes or has gone. A row is written with the change that causes it and sent after the commit."""

from django.conf import settings
from django.db import models

STATES = ("waiting", "sending", "sent", "failed")


class OutboxMail(models.Model):
    """One mail to one address. `key` makes a mail unique: the same cause never sends twice."""

    key = models.CharField(max_length=160, unique=True)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    address = models.EmailField()
    language = models.CharField(max_length=2)
    subject = models.CharField(max_length=240)
    text = models.TextField()
    html = models.TextField(blank=True)
    state = models.CharField(max_length=10, default="waiting", choices=[(state, state) for state in STATES])
    created_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    fault = models.TextField(blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (models.Index("state", "created_at", name="outbox_state"),)

    def __str__(self) -> str:
        return f"{self.address}: {self.subject}"
