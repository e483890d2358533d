"""What a person says of themselves once and uses over all programmes: studies, tests, documents that stay valid."""

from django.conf import settings
from django.db import models

from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation

LEVELS = ("bachelor", "master", "doctorate", "other")


def _choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(value, value) for value in values]


class Profile(models.Model):
    """One person's facts. Dates are civil dates; `citizenships` are ISO 3166-1 alpha-2 codes, `languages` those in
    which the person works (ISO 639-1). What is empty was not said.

    `version` counts the saves and `page` names the page of a browser that saved last, as for every draft.
    """

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    home = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="students_profiles"
    )
    citizenships = models.JSONField(default=list, blank=True)
    languages = models.JSONField(default=list, blank=True)
    birth_date = models.DateField(null=True, blank=True)
    passport_expires = models.DateField(null=True, blank=True)
    available_from = models.DateField(null=True, blank=True)
    available_to = models.DateField(null=True, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    version = models.PositiveIntegerField(default=0)
    page = models.CharField(max_length=24, blank=True)
    saved_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.person_id}"


class Study(models.Model):
    """A course of study: the present one (`is_current`), or an earlier one with the day of its degree.

    `grade` is the average as the transcript writes it, on `grade_scale` (a name of `core.grade_scales`).
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="studies")
    is_current = models.BooleanField(default=True)
    institution = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="studies"
    )
    institution_name = models.CharField(max_length=160, blank=True)
    country = models.CharField(max_length=2, blank=True)
    level = models.CharField(max_length=10, choices=_choices(LEVELS), default="bachelor")
    field = models.CharField(max_length=160, blank=True)
    began_on = models.DateField(null=True, blank=True)
    degree_on = models.DateField(null=True, blank=True)
    full_time = models.BooleanField(null=True, blank=True)
    semesters_left = models.PositiveSmallIntegerField(null=True, blank=True)
    grade = models.DecimalField(max_digits=7, decimal_places=3, null=True, blank=True)
    grade_scale = models.CharField(max_length=20, blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("-is_current", "-degree_on", "pk")
        constraints = (
            models.UniqueConstraint(fields=("person",), condition=models.Q(is_current=True), name="study_one_present"),
        )

    def __str__(self) -> str:
        return f"{self.person_id}: {self.level}"


class LanguageResult(models.Model):
    """A language test that a person took. `score` as the certificate writes it."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="language_results")
    test = models.CharField(max_length=60)
    score = models.DecimalField(max_digits=7, decimal_places=2)
    taken_on = models.DateField(null=True, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("test", "-taken_on", "pk")

    def __str__(self) -> str:
        return f"{self.person_id}: {self.test}"


class KeptDocument(models.Model):
    """A document that a person keeps for every application. `kind`: the code that checklists give it."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="kept_documents")
    kind = models.CharField(max_length=40)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    language = models.CharField(max_length=2, blank=True)
    issued_on = models.DateField(null=True, blank=True)
    valid_until = models.DateField(null=True, blank=True)
    kept_at = models.DateTimeField()

    class Meta:
        ordering = ("kind", "-kept_at", "pk")

    def __str__(self) -> str:
        return f"{self.person_id}: {self.kind}"
