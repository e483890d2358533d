"""Agreements: their parties, their versions and who approved them, events and documents."""

import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q

from sojourn.base.content.texts import TextsField, in_language
from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation

STATES = ("draft", "in_force", "ended")
VERSION_STATES = ("draft", "in_approval", "in_force", "superseded", "refused", "withdrawn")
PARTY_ROLES = ("agency", "funder", "home_university", "host_university", "institute", "government_office", "observer")
EVENT_KINDS = ("signing", "visit", "meeting", "commitment", "follow_up")


def new_code() -> str:
    """A code that names an event in its address."""
    return secrets.token_hex(5)


def _choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(value, value) for value in values]


class Agreement(models.Model):
    """A document of several parties whose terms the calls under it obey. The terms stand in its versions."""

    code = models.SlugField(max_length=60, unique=True)
    titles = TextsField()
    state = models.CharField(max_length=10, choices=_choices(STATES), default="draft")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("code",)
        constraints = (models.CheckConstraint(condition=Q(state__in=STATES), name="agreement_state_known"),)

    def __str__(self) -> str:
        return self.code

    @property
    def title(self) -> str:
        """The title in the language of the page."""
        return in_language(self.titles) or self.code


class Party(models.Model):
    """An organisation in an agreement. `turn` is its place in the order of approval; 0 does not approve."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="parties")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="parties")
    role = models.CharField(max_length=20, choices=_choices(PARTY_ROLES))
    turn = models.PositiveSmallIntegerField(default=0)
    contact_name = models.CharField(max_length=160, blank=True)
    contact_email = models.EmailField(blank=True)

    class Meta:
        ordering = ("turn", "pk")
        constraints = (models.UniqueConstraint(fields=("agreement", "organisation"), name="party_once"),)

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.role}"


class AgreementVersion(models.Model):
    """One wording of the terms: plain JSON values of `sojourn.core.terms.Terms`, immutable once sent round."""

    agreement = models.ForeignKey(Agreement, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=12, choices=_choices(VERSION_STATES), default="draft")
    terms = models.JSONField(default=dict)
    texts = TextsField()
    drafted_by = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="drafted")
    begins_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    in_force_at = models.DateTimeField(null=True, blank=True)
    comment = models.TextField(blank=True)

    class Meta:
        ordering = ("agreement", "-number")
        constraints = (
            models.UniqueConstraint(fields=("agreement", "number"), name="version_number_once"),
            models.UniqueConstraint(fields=("agreement",), condition=Q(state="in_force"), name="version_in_force_once"),
            # Two amendments at once would each be compared with a version that the other replaces.
            models.UniqueConstraint(
                fields=("agreement",), condition=Q(state__in=("draft", "in_approval")), name="version_open_once"
            ),
            models.CheckConstraint(condition=Q(state__in=VERSION_STATES), name="version_state_known"),
        )

    def __str__(self) -> str:
        return f"{self.agreement_id} v{self.number}"


class Approval(models.Model):
    """What a party said of a version."""

    version = models.ForeignKey(AgreementVersion, on_delete=models.PROTECT, related_name="approvals")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="approvals")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    approved = models.BooleanField()
    why = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("version", "party"), name="approval_once"),)

    def __str__(self) -> str:
        return f"{self.party_id}: {self.approved}"


class AgreementEvent(models.Model):
    """A signing, a visit, a meeting, a commitment or its follow-up."""

    agreement = models.ForeignKey(Agreement, on_delete=models.PROTECT, related_name="events")
    code = models.CharField(max_length=12, default=new_code)
    kind = models.CharField(max_length=12, choices=_choices(EVENT_KINDS))
    on = models.DateField()
    place = models.CharField(max_length=160, blank=True)
    titles = TextsField()
    notes = TextsField()
    guests = models.ManyToManyField(Organisation, blank=True, related_name="+")

    class Meta:
        ordering = ("-on", "-pk")

    def __str__(self) -> str:
        return f"{self.kind} {self.on}"


class AgreementDocument(models.Model):
    """A file that hangs on an agreement, or on one of its events."""

    agreement = models.ForeignKey(Agreement, on_delete=models.PROTECT, related_name="documents")
    event = models.ForeignKey(AgreementEvent, null=True, blank=True, on_delete=models.PROTECT, related_name="documents")
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    titles = TextsField()
    added_at = models.DateTimeField()

    class Meta:
        ordering = ("-pk",)

    def __str__(self) -> str:
        return str(self.file_id)
