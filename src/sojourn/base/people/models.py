"""Rows of people, organisations and the roles that people have in them."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from sojourn.base.content.texts import TextsField, in_language
from sojourn.base.people.roles import KINDS, ROLES, SCOPES
from sojourn.texts.speak import LANGUAGES


def choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Codes as a field's choices; their names are messages, made where they are shown."""
    return [(value, value) for value in values]


class Organisation(models.Model):
    """An agency, a funder or one of its hubs, a university, an institute, a company, a government office."""

    code = models.SlugField(max_length=60, unique=True)
    kind = models.CharField(max_length=20, choices=choices(KINDS))
    names = TextsField()
    ror_id = models.CharField(max_length=40, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts")
    hub = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="served")
    country = models.CharField(max_length=2, blank=True)
    province = models.CharField(max_length=60, blank=True)
    city = models.CharField(max_length=80, blank=True)
    time_zone = models.CharField(max_length=60, blank=True)
    domain = models.CharField(max_length=120, blank=True)
    website = models.URLField(blank=True)
    contact_name = models.CharField(max_length=160, blank=True)
    contact_email = models.EmailField(blank=True)
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("code",)
        constraints = (
            models.UniqueConstraint("ror_id", condition=~Q(ror_id=""), name="organisation_ror_once"),
            models.CheckConstraint(condition=Q(kind__in=KINDS), name="organisation_kind_known"),
        )
        indexes = (models.Index("kind", "province", name="organisation_kind_province"),)

    def __str__(self) -> str:
        return self.code

    @property
    def name(self) -> str:
        """The name in the language of the page."""
        return in_language(self.names) or self.code


class People(BaseUserManager["Person"]):
    """Persons by their e-mail address, whatever its letters' case."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email__iexact=username)


class Person(AbstractBaseUser):
    """Somebody with an account: one person, whatever roles they have."""

    code = models.SlugField(max_length=24, unique=True)
    email = models.EmailField()
    full_name = models.CharField(max_length=160)
    roman_name = models.CharField(max_length=160, blank=True)
    language = models.CharField(max_length=2, choices=choices(LANGUAGES), default="en")
    time_zone = models.CharField(max_length=60, blank=True)
    is_active = models.BooleanField(default=True)
    is_support = models.BooleanField(default=False)
    is_generated = models.BooleanField(default=False)
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged")
    joined_at = models.DateTimeField()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ("full_name",)

    objects = People()

    class Meta:
        ordering = ("full_name", "pk")
        constraints = (models.UniqueConstraint(Lower("email"), name="person_email_once"),)

    def __str__(self) -> str:
        return self.full_name


class Membership(models.Model):
    """A role of a person in an organisation, narrowed where it applies to one agreement, call or hub by its code."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=20, choices=choices(ROLES))
    scope_kind = models.CharField(max_length=12, choices=choices(SCOPES), blank=True)
    scope_code = models.CharField(max_length=60, blank=True)
    begins_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("person", "organisation", "role", "scope_kind", "scope_code"),
                condition=Q(ends_at__isnull=True),
                name="membership_once",
            ),
            models.CheckConstraint(condition=Q(role__in=ROLES), name="membership_role_known"),
            models.CheckConstraint(
                condition=Q(scope_kind="", scope_code="") | (Q(scope_kind__in=SCOPES[1:]) & ~Q(scope_code="")),
                name="membership_scope_whole",
            ),
        )
        indexes = (models.Index("organisation", "role", name="membership_org_role"),)

    def __str__(self) -> str:
        return f"{self.person_id}: {self.role} of {self.organisation_id}"
