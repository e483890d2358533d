"""Rows of people, organisations and the roles that people have in them."""

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac

from sojourn.base.content.texts import TextsField, in_language
from sojourn.base.people.keys import KeptField, mail_key, name_key, roman_key, search_words
from sojourn.base.people.roles import KINDS, ROLES, SCOPES
from sojourn.base.people.tokens import new_code
from sojourn.texts.speak import LANGUAGES


def choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Codes as a field's choices; their names are messages, made where they are shown."""
    return [(value, value) for value in values]


class Organisation(models.Model):
    """An agency, a funder or one of its hubs, a university, an institute, a company, a government office."""

    code = models.SlugField(max_length=60, unique=True)
    kind = models.CharField(max_length=20, choices=choices(KINDS))
    names = TextsField()
    short_name = models.CharField(max_length=24, blank=True)
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
    words = KeptField()
    name_key = KeptField()

    class Meta:
        ordering = ("code",)
        constraints = (
            models.UniqueConstraint("ror_id", condition=~Q(ror_id=""), name="organisation_ror_once"),
            models.CheckConstraint(condition=Q(kind__in=KINDS), name="organisation_kind_known"),
        )
        indexes = (
            models.Index("kind", "province", name="organisation_kind_province"),
            models.Index("country", "province", name="organisation_country_province"),
            models.Index("name_key", name="organisation_name_key"),
            models.Index("domain", name="organisation_domain"),
        )

    def __str__(self) -> str:
        return self.code

    @property
    def name(self) -> str:
        """The name in the language of the page."""
        return in_language(self.names) or self.code

    @property
    def short(self) -> str:
        """The acronym where there is one, for places as narrow as the header; else the name."""
        return self.short_name or self.name

    def kept(self) -> dict[str, str]:
        """What is kept beside the names: words to search, and the key of likely duplicates."""
        names = dict(self.names or {})
        parts = [*names.values(), self.short_name, self.code, self.ror_id, self.domain, self.city, self.province]
        key = name_key(names.get("en", ""), names.get("fr", ""), names.get("ko", ""))
        return {"words": search_words(parts), "name_key": key}


class Contact(models.Model):
    """Somebody to write to at an organisation, who needs no account. `duty`: for what, in their own words."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="contacts")
    name = models.CharField(max_length=160)
    duty = models.CharField(max_length=160, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name


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
    # Drawn anew, it ends every session of the person.
    sessions_key = models.CharField(max_length=24, blank=True)
    words = KeptField()
    name_key = KeptField()
    roman_key = KeptField()
    mail_key = KeptField()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["full_name"]  # noqa: RUF012  a list in the framework's own class

    objects = People()

    class Meta:
        ordering = ("full_name", "pk")
        constraints = (models.UniqueConstraint(Lower("email"), name="person_email_once"),)
        indexes = (
            models.Index("name_key", name="person_name_key"),
            models.Index("roman_key", name="person_roman_key"),
            models.Index("mail_key", name="person_mail_key"),
        )

    def __str__(self) -> str:
        return self.full_name

    def kept(self) -> dict[str, str]:
        """What is kept beside name and address: words to search, and the keys of likely duplicates."""
        words = search_words((self.full_name, self.roman_name, self.email))
        return {
            "words": words,
            "name_key": name_key(self.full_name),
            "roman_key": roman_key(self.roman_name, self.full_name),
            "mail_key": mail_key(self.email),
        }

    def name_in(self, language: str) -> str:
        """The name as people of a language read it: as written on Korean pages, elsewhere in Roman letters if known."""
        return self.full_name if language == "ko" else self.roman_name or self.full_name

    def end_sessions(self) -> None:
        """Sign the person out everywhere."""
        self.sessions_key = new_code()
        type(self).objects.filter(pk=self.pk).update(sessions_key=self.sessions_key)

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """What a session must know to hold: the framework's own digest of the password, and `sessions_key`."""
        salt = "django.contrib.auth.models.AbstractBaseUser.get_session_auth_hash"
        return salted_hmac(salt, self.password + self.sessions_key, secret=secret, algorithm="sha256").hexdigest()


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


class Invitation(models.Model):
    """A role offered to an address. The link in the mail holds the token; only its digest is kept."""

    code = models.SlugField(max_length=24, unique=True)
    digest = models.CharField(max_length=64, unique=True)
    email = models.EmailField()
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="invitations")
    role = models.CharField(max_length=20, choices=choices(ROLES))
    scope_kind = models.CharField(max_length=12, choices=choices(SCOPES), blank=True)
    scope_code = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=2, choices=choices(LANGUAGES), default="en")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="invitations"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        constraints = (models.CheckConstraint(condition=Q(role__in=ROLES), name="invitation_role_known"),)

    def __str__(self) -> str:
        return f"{self.email}: {self.role}"


class Apart(models.Model):
    """Two rows that look alike and are not the same: somebody has looked. `low` and `high`: their keys, in order.

    Without a foreign key: the rows are of two kinds, and a word about a row must not keep it from being taken away.
    """

    kind = models.CharField(max_length=12, choices=choices(("person", "organisation")))
    low = models.BigIntegerField()
    high = models.BigIntegerField()
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    said_at = models.DateTimeField()

    class Meta:
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(fields=("kind", "low", "high"), name="apart_once"),
            models.CheckConstraint(condition=Q(low__lt=models.F("high")), name="apart_in_order"),
        )

    def __str__(self) -> str:
        return f"{self.kind}: {self.low} is not {self.high}"


WAY_BACK_STATES = ("asked", "granted", "refused")
LOST = ("second_factor", "mailbox")


class WayBack(models.Model):
    """Somebody without a way into their account asks for one. `lost`: what; `proof`: how an officer made sure."""

    code = models.SlugField(max_length=24, unique=True)
    digest = models.CharField(max_length=64, unique=True)
    lost = models.CharField(max_length=16, choices=choices(LOST))
    full_name = models.CharField(max_length=160)
    email = models.EmailField()
    reach_email = models.EmailField()
    words = models.TextField(blank=True)
    language = models.CharField(max_length=2, choices=choices(LANGUAGES), default="en")
    state = models.CharField(max_length=8, choices=choices(WAY_BACK_STATES), default="asked")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="ways_back"
    )
    asked_at = models.DateTimeField()
    proof = models.TextField(blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        constraints = (models.CheckConstraint(condition=Q(state__in=WAY_BACK_STATES), name="way_back_state_known"),)
        indexes = (models.Index("state", "asked_at", name="way_back_state"),)

    def __str__(self) -> str:
        return f"{self.code}: {self.lost}"


IMPORT_STATES = ("read", "applied", "undone")
OUTCOMES = ("new", "changed", "same", "faulty")


class OrganisationImport(models.Model):
    """A file of organisations as it was read: `rows` its cells; its lines say what it would do, or has done.

    `headings`: how the file itself calls each column that was understood.
    """

    code = models.SlugField(max_length=24, unique=True)
    file_name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, blank=True)
    rows = models.JSONField(default=list)
    headings = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=choices(IMPORT_STATES), default="read")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True, blank=True)
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)

    def __str__(self) -> str:
        return self.file_name

    def counts(self) -> dict[str, int]:
        """How many rows come to what; none before the file has been looked at."""
        rows = self.lines.order_by().values_list("outcome").annotate(models.Count("pk"))
        return {str(outcome): int(count) for outcome, count in rows}


class ImportLine(models.Model):
    """A row of such a file and what becomes of it; once `is_done`, what became of it. `before`: what undoes it."""

    of = models.ForeignKey(OrganisationImport, on_delete=models.CASCADE, related_name="lines")
    row = models.PositiveIntegerField()
    outcome = models.CharField(max_length=8, choices=choices(OUTCOMES))
    code = models.CharField(max_length=60, blank=True)
    name = models.TextField(blank=True)
    differences = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    before = models.JSONField(default=dict)
    is_done = models.BooleanField(default=False)

    class Meta:
        ordering = ("of", "row")
        constraints = (models.UniqueConstraint(fields=("of", "row"), name="import_line_once"),)
        indexes = (models.Index("of", "outcome", "row", name="import_line_outcome"),)

    def __str__(self) -> str:
        return f"{self.of_id} {self.row}: {self.outcome}"
