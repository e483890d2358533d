"""Documents of an application, each a line of the call's checklist."""

from django.conf import settings
from django.db import models

from sojourn.base.files.models import StoredFile
from sojourn.stages.applications.models.application import Application, choices

STATES = ("handed_in", "accepted", "rejected")
TRANSLATIONS = ("plain", "certified", "notarised")


class Document(models.Model):
    """A file for a line of the checklist. `language` is that of the file; a `translation` is one of another document.

    `question` is the question that it answers, empty where an officer or a university brought it.
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="documents")
    code = models.SlugField(max_length=24, unique=True)
    kind = models.CharField(max_length=40)
    question = models.CharField(max_length=40, blank=True)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    language = models.CharField(max_length=2, blank=True)
    translates = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="translations")
    translation = models.CharField(max_length=10, choices=choices(TRANSLATIONS), blank=True)
    state = models.CharField(max_length=10, choices=choices(STATES), default="handed_in")
    why = models.TextField(blank=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("application", "pk")
        indexes = (models.Index("application", "kind", name="document_application_kind"),)

    def __str__(self) -> str:
        return f"{self.application_id}: {self.kind}"
