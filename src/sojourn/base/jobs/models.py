"""Work that goes on behind the pages: how far it is, and how it ended."""

from django.conf import settings
from django.db import models

STATES = ("waiting", "running", "done", "failed")


class Job(models.Model):
    """One run of a named work with its arguments; `done` of `whole` steps are finished."""

    code = models.CharField(max_length=32, unique=True)
    work = models.CharField(max_length=60)
    arguments = models.JSONField(default=dict)
    key = models.CharField(max_length=160, blank=True)
    state = models.CharField(max_length=10, default="waiting", choices=[(state, state) for state in STATES])
    done = models.PositiveIntegerField(default=0)
    whole = models.PositiveIntegerField(default=0)
    result = models.JSONField(default=dict)
    fault = models.TextField(blank=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("work", "key"),
                condition=models.Q(state__in=("waiting", "running")) & ~models.Q(key=""),
                name="job_once",
            ),
        )
        indexes = (models.Index("state", "due_at", name="job_state_due"),)

    def __str__(self) -> str:
        return f"{self.work} {self.code}"
