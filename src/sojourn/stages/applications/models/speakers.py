"""Those who speak for an applicant: referees, co-authors of a section, the home university, and who signs."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation
from sojourn.core.moves.endorsement import ENDORSEMENT_STATES, SIGN_OFF_STATES
from sojourn.core.moves.reference import STATES as REFERENCE_STATES
from sojourn.stages.applications.models.application import Application, choices
from sojourn.stages.calls.models import Call

PARTS = ("home_supervisor", "host_supervisor")
CONTRIBUTOR_STATES = ("asked", "done", "declined", "cancelled")


class Reference(models.Model):
    """A referee's part. The applicant sees `state` and the dates, never `answers` and `letter`.

    The link in the mail holds a token; only its digest is kept. `until_at` replaces the call's date for this referee.
    """

    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="references")
    code = models.SlugField(max_length=24, unique=True)
    digest = models.CharField(max_length=64, unique=True)
    full_name = models.CharField(max_length=160)
    email = models.EmailField()
    relation = models.CharField(max_length=160, blank=True)
    language = models.CharField(max_length=2, default="en")
    state = models.CharField(max_length=10, choices=choices(REFERENCE_STATES), default="asked")
    answers = models.JSONField(default=dict)
    letter = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    version = models.PositiveIntegerField(default=0)
    page = models.CharField(max_length=24, blank=True)
    asked_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)
    saved_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    declined_why = models.TextField(blank=True)
    until_at = models.DateTimeField(null=True, blank=True)
    reminders = models.PositiveSmallIntegerField(default=0)
    reminded_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("application", "pk")
        constraints = (models.CheckConstraint(condition=Q(state__in=REFERENCE_STATES), name="reference_state_known"),)
        indexes = (models.Index("application", "state", name="reference_application_state"),)

    def __str__(self) -> str:
        return self.code


class Contributor(models.Model):
    """Somebody who answers a section of the form for an applicant, and alone their own attestations in it."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="contributors")
    part = models.CharField(max_length=16, choices=choices(PARTS))
    code = models.SlugField(max_length=24, unique=True)
    digest = models.CharField(max_length=64, unique=True)
    full_name = models.CharField(max_length=160)
    email = models.EmailField()
    language = models.CharField(max_length=2, default="en")
    state = models.CharField(max_length=10, choices=choices(CONTRIBUTOR_STATES), default="asked")
    asked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("application", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("application", "part"), condition=Q(state__in=("asked", "done")), name="contributor_one_a_part"
            ),
        )

    def __str__(self) -> str:
        return f"{self.application_id}: {self.part}"


class HomeDesk(models.Model):
    """A home university's desk in a call. `endorsed` counts its endorsements and `by_track` those of each track.

    The row is what holds two coordinators apart who want the last place: it is locked while a place is taken.
    """

    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="home_desks")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="home_desks")
    endorsed = models.PositiveIntegerField(default=0)
    by_track = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("call", "home"), name="home_desk_once"),)

    def __str__(self) -> str:
        return f"{self.call_id}: {self.home_id}"


class Endorsement(models.Model):
    """The word of the home university on an application: certified grade, rank among its own, endorsed or not.

    `grade` is the certified average on `grade_scale`; `rank` counts from 1 among the endorsed of the same desk.
    """

    application = models.OneToOneField(Application, on_delete=models.PROTECT, related_name="endorsement")
    desk = models.ForeignKey(HomeDesk, on_delete=models.PROTECT, related_name="endorsements")
    state = models.CharField(max_length=10, choices=choices(ENDORSEMENT_STATES), default="waiting")
    rank = models.PositiveIntegerField(null=True, blank=True)
    why = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(null=True, blank=True)
    grade = models.DecimalField(max_digits=7, decimal_places=3, null=True, blank=True)
    grade_scale = models.CharField(max_length=20, blank=True)
    certified_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    certified_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("desk", "rank", "pk")
        constraints = (
            models.CheckConstraint(condition=Q(state__in=ENDORSEMENT_STATES), name="endorsement_state_known"),
            models.UniqueConstraint(
                fields=("desk", "rank"), condition=Q(rank__isnull=False), name="endorsement_rank_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.application_id}: {self.state}"


class Signature(models.Model):
    """One step of signing under an application: who is asked, until when, and what they said.

    `step` is its code in the form, `turn` its place in the order from 1, `due_at` the end of its working days.
    """

    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="signatures")
    step = models.CharField(max_length=40)
    turn = models.PositiveSmallIntegerField()
    party = models.CharField(max_length=16)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="signatures")
    state = models.CharField(max_length=8, choices=choices(SIGN_OFF_STATES), default="later")
    asked_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(null=True, blank=True)
    why = models.TextField(blank=True)

    class Meta:
        ordering = ("application", "turn", "pk")
        constraints = (
            models.CheckConstraint(condition=Q(state__in=SIGN_OFF_STATES), name="signature_state_known"),
            models.UniqueConstraint(fields=("application", "step", "organisation"), name="signature_once"),
        )
        indexes = (models.Index("organisation", "state", "due_at", name="signature_waiting"),)

    def __str__(self) -> str:
        return f"{self.application_id}: {self.step}"
