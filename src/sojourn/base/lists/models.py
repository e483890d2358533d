"""Views of lists that people have named."""

from django.conf import settings
from django.db import models


class SavedView(models.Model):
    """A list as somebody wants to see it again: `place` names the list, `query` is what stands behind its address."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views")
    place = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)
    query = models.CharField(max_length=2000, blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("person", "place", "name"), name="saved_view_name_once"),)

    def __str__(self) -> str:
        return self.name
