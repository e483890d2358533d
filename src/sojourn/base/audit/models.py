"""The append-only record: who did what to which thing, from which state to which, why, under which earlier event."""

from typing import Any

from django.conf import settings
from django.db import models


class Event(models.Model):
    """One event of one thing's chain. Never changed, never deleted: triggers in the database refuse it."""

    object_kind = models.CharField(max_length=40)
    object_code = models.CharField(max_length=80)
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    behind = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, blank=True)
    verb = models.CharField(max_length=60)
    from_state = models.CharField(max_length=40, blank=True)
    to_state = models.CharField(max_length=40, blank=True)
    why = models.TextField(blank=True)
    detail = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ("object_kind", "object_code", "number")
        constraints = (
            models.UniqueConstraint(fields=("object_kind", "object_code", "number"), name="event_number_once"),
        )
        indexes = (models.Index("at", name="event_at"), models.Index("actor", "at", name="event_actor_at"))

    def __str__(self) -> str:
        return f"{self.object_kind} {self.object_code} #{self.number}: {self.verb}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise RuntimeError("an event of the record is never changed")
        super().save(*args, **kwargs)

    def delete(self, *_: Any, **__: Any) -> tuple[int, dict[str, int]]:
        raise RuntimeError("an event of the record is never deleted")


class Seal(models.Model):
    """The digest over the chains that had grown since the seal before: what was there then cannot be taken away unseen.

    `heads`: how many chains it covers. Whoever keeps the digest outside can prove later that nothing was rewritten.
    """

    at = models.DateTimeField()
    heads = models.PositiveBigIntegerField()
    digest = models.CharField(max_length=64)
    previous = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.digest[:12]}"


class SealedHead(models.Model):
    """An event that was the last of its chain when a seal was made."""

    seal = models.ForeignKey(Seal, on_delete=models.PROTECT, related_name="sealed")
    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="sealed")

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.seal_id}: {self.event_id}"
