"""Projects that supervisors offer in a call, what is said about them, imports of catalogues, wish-lists."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from sojourn.base.content.texts import TextsField, in_language
from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.search_rows import SearchRow, SearchState, SearchWord

__all__ = ["CatalogueImport", "Project", "ProjectComment", "SearchRow", "SearchState", "SearchWord", "Wish"]

STATES = ("draft", "submitted", "confirmed", "accepted", "changes_asked", "refused", "withdrawn")
WORK_LANGUAGES = ("en", "fr", "ko", "either")
IMPORT_STATES = ("read", "applied", "undone")


def _choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(value, value) for value in values]


class Project(models.Model):
    """What a supervisor offers in a call. Start dates are civil dates; `seats` the students it takes.

    `province`, `hub` and `seats_left` are kept beside the project, so that lists of 50,000 need no join.
    """

    code = models.SlugField(max_length=40, unique=True)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="projects")
    host = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="hosted_projects")
    hub = models.ForeignKey(Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="hub_projects")
    sponsor = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="sponsored_projects"
    )
    supervisor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="projects"
    )
    supervisor_name = models.CharField(max_length=160)
    co_supervisors = models.JSONField(default=list, blank=True)
    state = models.CharField(max_length=14, choices=_choices(STATES), default="draft")
    titles = TextsField()
    descriptions = TextsField()
    roles = TextsField()
    skills = TextsField()
    backgrounds = models.JSONField(default=list, blank=True)
    track = models.CharField(max_length=40, blank=True)
    work_language = models.CharField(max_length=6, choices=_choices(WORK_LANGUAGES), default="en")
    weeks = models.PositiveSmallIntegerField(null=True, blank=True)
    start_from = models.DateField(null=True, blank=True)
    start_until = models.DateField(null=True, blank=True)
    start_flexible = models.BooleanField(default=False)
    seats = models.PositiveSmallIntegerField(default=1)
    seats_left = models.PositiveSmallIntegerField(default=1)
    province = models.CharField(max_length=60, blank=True)
    city = models.CharField(max_length=80, blank=True)
    reused_from = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="reuses")
    import_key = models.CharField(max_length=120, blank=True)
    # The page of a browser that saved the draft last: its own later saves are no newer version elsewhere.
    draft_page = models.CharField(max_length=24, blank=True)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("code",)
        constraints = (
            models.UniqueConstraint(
                fields=("call", "import_key"), condition=~Q(import_key=""), name="project_import_once"
            ),
            models.CheckConstraint(condition=Q(state__in=STATES), name="project_state_known"),
            models.CheckConstraint(condition=Q(seats__gte=1, seats__lte=5), name="project_seats_one_to_five"),
        )
        indexes = (
            models.Index("call", "state", "province", name="project_call_province"),
            models.Index("call", "state", "start_from", name="project_call_start"),
            models.Index("host", "state", name="project_host_state"),
            models.Index("supervisor", "state", name="project_supervisor_state"),
        )

    def __str__(self) -> str:
        return self.code

    @property
    def title(self) -> str:
        """The title in the language of the page, else in the one it was written in."""
        return in_language(self.titles) or self.code


class ProjectComment(models.Model):
    """What an officer or a host office said to the supervisor, or the supervisor back."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.text[:40]


class CatalogueImport(models.Model):
    """A catalogue file read into a call: `report` says row by row what it would change or has changed."""

    code = models.CharField(max_length=32, unique=True)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="imports")
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=8, choices=_choices(IMPORT_STATES), default="read")
    headings = models.JSONField(default=dict)
    report = models.JSONField(default=dict)
    undo = models.JSONField(default=list)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)

    def __str__(self) -> str:
        return self.code


class Wish(models.Model):
    """A project on a person's wish-list."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wishes")
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="wishes")
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("person", "project"), name="wish_once"),)

    def __str__(self) -> str:
        return f"{self.person_id}: {self.project_id}"
