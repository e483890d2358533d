"""A message of officers to applicants, and to whom it goes."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from sojourn.core.moves.message import STATES
from sojourn.stages.applications.models.application import Application, choices


class Message(models.Model):
    """One message to many applicants, in up to three languages. To whom it goes is fixed when it is written.

    `count` is how many copies it has.
    """

    code = models.SlugField(max_length=24, unique=True)
    subjects = models.JSONField(default=dict)
    texts = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=choices(STATES), default="draft")
    count = models.PositiveIntegerField(default=0)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        constraints = (models.CheckConstraint(condition=Q(state__in=STATES), name="message_state_known"),)

    def __str__(self) -> str:
        return self.code


class MessageCopy(models.Model):
    """A message to one applicant, about one of their applications; nobody gets two copies of a message."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="copies")
    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="messages")
    posted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("message", "pk")
        constraints = (models.UniqueConstraint(fields=("message", "application"), name="message_copy_once"),)

    def __str__(self) -> str:
        return f"{self.message_id}: {self.application_id}"
