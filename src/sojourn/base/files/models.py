"""Files that people have handed in: kept under a random name, served only to whom a gate admits."""

from django.conf import settings
from django.db import models

STATES = ("quarantined", "clean", "refused")


class StoredFile(models.Model):
    """A file as it came (`name`, `sha256`, `size` in bytes, `media_type` by its content) and where it lies."""

    code = models.CharField(max_length=32, unique=True)
    owner_kind = models.CharField(max_length=40)
    owner_code = models.CharField(max_length=80)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    path = models.CharField(max_length=200)
    state = models.CharField(max_length=12, default="quarantined", choices=[(state, state) for state in STATES])
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index("owner_kind", "owner_code", name="file_owner"),)

    def __str__(self) -> str:
        return self.name
