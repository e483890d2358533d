"""An application, what it answers, which projects it ranks, and every time it was handed in."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation
from sojourn.core.moves.application import STATES
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project

OUTCOMES = ("met", "not_met", "cannot_tell")
MOMENTS = ("save", "submit", "officer")
DECISIONS = ("granted", "refused")


def choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Codes as a field's choices; their names are messages, made where they are shown."""
    return [(value, value) for value in values]


class CallForm(models.Model):
    """A form file (`core.forms`) of a call, as text. Never changed; a change is the next number.

    A draft stays with the number that it was begun with until its applicant takes a later one over.
    """

    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="forms")
    number = models.PositiveSmallIntegerField()
    text = models.TextField()
    digest = models.CharField(max_length=64)
    comment = models.CharField(max_length=240, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ("call", "-number")
        constraints = (models.UniqueConstraint(fields=("call", "number"), name="call_form_once"),)

    def __str__(self) -> str:
        return f"{self.call_id} form {self.number}"


class Application(models.Model):
    """One person's application to one call.

    `number` is what people say to one another, given at the first submission. `home` and `track` say which quota it
    counts against. `prior_*`: what the applicant has had under the same agreement, weeks and minor units. `outcome` is
    what the rules said last, all together. `percent`: the certified grade after conversion, by which merit is compared.
    `choices_version` counts the saves of the ranked list, `choices_page` is the page of a browser that saved it last.
    """

    code = models.SlugField(max_length=24, unique=True)
    number = models.CharField(max_length=40, blank=True)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="applications")
    form = models.ForeignKey(CallForm, on_delete=models.PROTECT, related_name="applications")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="applications")
    state = models.CharField(max_length=12, choices=choices(STATES), default="draft")
    home = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="home_applications"
    )
    track = models.CharField(max_length=40, blank=True)
    prior_weeks = models.PositiveSmallIntegerField(null=True, blank=True)
    prior_award_minor = models.PositiveBigIntegerField(null=True, blank=True)
    outcome = models.CharField(max_length=12, choices=choices(OUTCOMES), blank=True)
    percent = models.DecimalField(max_digits=6, decimal_places=3, null=True, blank=True)
    choices_version = models.PositiveIntegerField(default=0)
    choices_page = models.CharField(max_length=24, blank=True)
    correction_until = models.DateTimeField(null=True, blank=True)
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        constraints = (
            models.CheckConstraint(condition=Q(state__in=STATES), name="application_state_known"),
            models.UniqueConstraint(
                fields=("call", "person"), condition=~Q(state="withdrawn"), name="application_one_alive"
            ),
            models.UniqueConstraint(fields=("number",), condition=~Q(number=""), name="application_number_once"),
        )
        indexes = (
            models.Index("call", "state", "submitted_at", name="application_call_state"),
            models.Index("home", "call", "state", name="application_home_call"),
            models.Index("person", "call", name="application_person_call"),
            # The newest first, over all calls of an office: a list reads as many as it shows.
            models.Index("submitted_at", "id", name="application_submitted"),
        )

    def __str__(self) -> str:
        return self.number or self.code


class Answer(models.Model):
    """What was answered to one question, kept as it was typed (`core.forms.answers`).

    `version` counts the saves: a save names the one it was made from, so that two pages never write over one another.
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="answers")
    question = models.CharField(max_length=40)
    value = models.JSONField(null=True)
    version = models.PositiveIntegerField(default=1)
    page = models.CharField(max_length=24, blank=True)
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    saved_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("application", "question"), name="answer_once"),)

    def __str__(self) -> str:
        return f"{self.application_id} {self.question}"


class EarlierAnswer(models.Model):
    """What an answer said before another page, or another person, wrote over it: nothing that was saved is lost."""

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="earlier")
    value = models.JSONField(null=True)
    version = models.PositiveIntegerField()
    page = models.CharField(max_length=24, blank=True)
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("answer", "-version")
        constraints = (models.UniqueConstraint(fields=("answer", "version"), name="earlier_answer_once"),)

    def __str__(self) -> str:
        return f"{self.answer_id} v{self.version}"


class Choice(models.Model):
    """A ranked project of an application; rank 1 is the best."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="choices")
    rank = models.PositiveSmallIntegerField()
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="choices")

    class Meta:
        ordering = ("application", "rank")
        constraints = (
            models.UniqueConstraint(fields=("application", "rank"), name="choice_rank_once"),
            models.UniqueConstraint(fields=("application", "project"), name="choice_project_once"),
        )

    def __str__(self) -> str:
        return f"{self.application_id} {self.rank}: {self.project_id}"


class Submission(models.Model):
    """One time that an application was handed in, whole: `content` as the receipt shows it, `digest` its SHA-256.

    `key` is the hidden key of the page that sent it, so that a repeated sending is the same submission. Never changed.
    """

    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="submissions")
    number = models.PositiveSmallIntegerField()
    receipt = models.CharField(max_length=48, unique=True)
    key = models.CharField(max_length=48)
    content = models.JSONField()
    digest = models.CharField(max_length=64)
    language = models.CharField(max_length=2)
    at = models.DateTimeField()
    copy = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("application", "-number")
        constraints = (
            models.UniqueConstraint(fields=("application", "number"), name="submission_once"),
            models.UniqueConstraint(fields=("application", "key"), name="submission_key_once"),
        )

    def __str__(self) -> str:
        return self.receipt


class VerdictRow(models.Model):
    """What the rules said of an application at some moment: one list of verdicts with the figures that were used."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="verdicts")
    moment = models.CharField(max_length=8, choices=choices(MOMENTS))
    outcome = models.CharField(max_length=12, choices=choices(OUTCOMES))
    verdicts = models.JSONField(default=list)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("application", "-pk")

    def __str__(self) -> str:
        return f"{self.application_id}: {self.outcome}"


class Appeal(models.Model):
    """An applicant's words against a refusal, and the decision with its reason."""

    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="appeals")
    words = models.TextField()
    at = models.DateTimeField()
    decision = models.CharField(max_length=8, choices=choices(DECISIONS), blank=True)
    reason = models.TextField(blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("application", "-pk")

    def __str__(self) -> str:
        return f"{self.application_id}: {self.decision}"
