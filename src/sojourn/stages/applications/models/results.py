"""A computed allocation of a call and what it says to each applicant."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from sojourn.base.files.models import StoredFile
from sojourn.stages.applications.models.application import Application, choices
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project

STATES = ("asked", "computed", "failed", "published", "dropped")


class Round(models.Model):
    """One run of the allocation on a call's applications. `folder` holds tables, results and report as one file.

    `digest` is the SHA-256 of the tables that went in: whoever has them can compute the same again.
    """

    code = models.SlugField(max_length=24, unique=True)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="rounds")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=choices(STATES), default="asked")
    seed = models.CharField(max_length=120)
    digest = models.CharField(max_length=64, blank=True)
    folder = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    figures = models.JSONField(default=dict)
    fault = models.TextField(blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("call", "-number")
        constraints = (
            models.UniqueConstraint(fields=("call", "number"), name="round_once"),
            models.UniqueConstraint(fields=("call",), condition=Q(state="published"), name="round_one_published"),
        )

    def __str__(self) -> str:
        return f"{self.call_id} round {self.number}"


class Result(models.Model):
    """What a round says to one applicant: the project, or none; and for each choice the reason with its figures."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="results")
    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="results")
    project = models.ForeignKey(Project, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    rank = models.PositiveSmallIntegerField(null=True, blank=True)
    choices = models.JSONField(default=list)

    class Meta:
        ordering = ("round", "pk")
        constraints = (models.UniqueConstraint(fields=("round", "application"), name="result_once"),)

    def __str__(self) -> str:
        return f"{self.round_id}: {self.application_id}"
