"""Programmes with their rules, and calls: one run of a programme under an agreement, with its dates."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from sojourn.base.content.texts import TextsField, in_language
from sojourn.base.people.models import Organisation
from sojourn.stages.agreements.models import Agreement

# Whether a published call is open is a question to its windows, not a state.
STATES = ("draft", "published", "suspended", "closed")
WINDOWS = ("projects", "applications", "endorsement", "references", "ranking", "answers")


def _choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(value, value) for value in values]


class Programme(models.Model):
    """A kind of opportunity: GRI, GRA. Its rules stand in its versions."""

    code = models.SlugField(max_length=40, unique=True)
    owner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="programmes")
    names = TextsField()
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("code",)

    def __str__(self) -> str:
        return self.code

    @property
    def name(self) -> str:
        """The name in the language of the page."""
        return in_language(self.names) or self.code


class ProgrammeVersion(models.Model):
    """A programme file of the desk, as text: what calls run on. Never changed; a change is the next version."""

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    text = models.TextField()
    digest = models.CharField(max_length=64)
    comment = models.CharField(max_length=240, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ("programme", "-number")
        constraints = (models.UniqueConstraint(fields=("programme", "number"), name="programme_version_once"),)

    def __str__(self) -> str:
        return f"{self.programme_id} v{self.number}"


class ProgrammeDraft(models.Model):
    """The next version of a programme as somebody is writing it, kept as they type: nobody else sees it.

    `typed`: every field of the page as it was sent, the file among them; `seen`: the version it was begun from; `page`:
    the page of a browser that saved it last, whose own later saves are no newer version elsewhere.
    """

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="drafts")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    seen = models.PositiveSmallIntegerField()
    typed = models.JSONField(default=dict)
    page = models.CharField(max_length=24, blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("programme", "person"), name="programme_draft_once"),)

    def __str__(self) -> str:
        return f"{self.programme_id} by {self.person_id}"


class Call(models.Model):
    """One run of a programme under an agreement. `zone` is the place whose clock its deadlines are said in."""

    code = models.SlugField(max_length=60, unique=True)
    agreement = models.ForeignKey(Agreement, on_delete=models.PROTECT, related_name="calls")
    rules = models.ForeignKey(ProgrammeVersion, on_delete=models.PROTECT, related_name="calls")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="calls")
    titles = TextsField()
    summaries = TextsField()
    money = TextsField()
    contacts = TextsField()
    state = models.CharField(max_length=10, choices=_choices(STATES), default="draft")
    zone = models.CharField(max_length=60, default="America/Vancouver")
    grace_minutes = models.PositiveSmallIntegerField(default=0)
    copied_from = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="copies")
    suspended_at = models.DateTimeField(null=True, blank=True)
    # Why the call is suspended, as everybody reads it; empty while it is not.
    suspended_why = TextsField()
    created_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        constraints = (models.CheckConstraint(condition=Q(state__in=STATES), name="call_state_known"),)

    def __str__(self) -> str:
        return self.code

    @property
    def title(self) -> str:
        """The title in the language of the page."""
        return in_language(self.titles) or self.code


class Window(models.Model):
    """From when until when something may be done in a call: instants, said in the call's zone."""

    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="windows")
    kind = models.CharField(max_length=14, choices=_choices(WINDOWS))
    opens_at = models.DateTimeField()
    closes_at = models.DateTimeField()

    class Meta:
        ordering = ("closes_at", "pk")
        constraints = (
            models.UniqueConstraint(fields=("call", "kind"), name="window_once"),
            models.CheckConstraint(condition=Q(closes_at__gt=F("opens_at")), name="window_forward"),
        )

    def __str__(self) -> str:
        return f"{self.call_id} {self.kind}"


class Extension(models.Model):
    """More time in a window, for everybody or for one person, with the reason.

    One for everybody moves the window itself; `from_at` keeps when it would have closed without.
    """

    window = models.ForeignKey(Window, on_delete=models.PROTECT, related_name="extensions")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="extensions"
    )
    until_at = models.DateTimeField()
    from_at = models.DateTimeField(null=True, blank=True)
    why = models.TextField()
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.window_id} until {self.until_at:%Y-%m-%d %H:%M}"
