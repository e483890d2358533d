"""Forms of officers about calls: what a call says, its windows as local dates and times, reasons, extensions."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.validators import validate_slug
from django.forms.boundfield import BoundField

from sojourn.base.people.models import Person
from sojourn.core.call_times import Span, local, occurs_twice, real_time, span_of
from sojourn.core.errors import Refused
from sojourn.core.moves.call import WINDOWS
from sojourn.core.periods import Deadline
from sojourn.stages.agreements.models import Agreement
from sojourn.stages.calls.models import Call, ProgrammeVersion, Window
from sojourn.ui.call_times import zones_for
from sojourn.ui.deadlines import place_of
from sojourn.ui.forms import CivilDateField, CodesField, ReasonForm, TextsFormField, free_in_addresses, spoken
from sojourn.ui.templatetags.saying import page_speaker

MOST_GRACE = 1440
# A time of day takes no more than five signs.
CLOCK = {"class": "short"}


class CallForm(forms.Form):
    """The texts of a call, the version of its rules, its clock."""

    titles = TextsFormField(label=spoken("call-title"), max_length=160)
    summaries = TextsFormField(
        rows=3, label=spoken("call-summary"), help_text=spoken("call-summary-help"), required=False
    )
    money = TextsFormField(rows=3, label=spoken("call-money"), help_text=spoken("call-money-help"), required=False)
    contacts = TextsFormField(rows=2, label=spoken("call-contacts"), required=False)
    rules = forms.ChoiceField(label=spoken("call-version"), help_text=spoken("call-version-help"))
    zone = forms.ChoiceField(label=spoken("call-clock"), help_text=spoken("call-clock-help"))
    grace_minutes = forms.IntegerField(
        min_value=0, max_value=MOST_GRACE, label=spoken("call-grace-minutes"), help_text=spoken("call-grace-help")
    )

    def __init__(self, *args: Any, versions: Iterable[ProgrammeVersion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.versions = {str(version.pk): version for version in versions}
        kept = {version.programme.code: version.programme.name for version in self.versions.values()}
        are_alike = len(set(kept.values())) < len(kept)
        _choices(self, "rules", [(key, _named(version, with_code=are_alike)) for key, version in self.versions.items()])
        _choices(self, "zone", zones_for(str(self.initial.get("zone", ""))))

    def clean_rules(self) -> ProgrammeVersion:
        """The version chosen."""
        return self.versions[self.cleaned_data["rules"]]

    def content(self) -> dict[str, Any]:
        """What is said of the call."""
        return {name: self.cleaned_data[name] for name in ("titles", "summaries", "money", "contacts")} | {
            name: self.cleaned_data[name] for name in ("zone", "grace_minutes") if name in self.cleaned_data
        }


class NewCallForm(CallForm):
    """A call to be drafted: under which agreement, and the code of its address."""

    agreement = forms.ChoiceField(label=spoken("call-agreement"))
    code = forms.CharField(
        max_length=60,
        validators=[validate_slug, free_in_addresses],
        label=spoken("call-code"),
        help_text=spoken("call-code-help"),
    )
    field_order = ("agreement", "rules", "code", "titles", "summaries", "money", "contacts", "zone", "grace_minutes")

    def __init__(self, *args: Any, agreements: Iterable[Agreement], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agreements = {each.code: each for each in agreements}
        _choices(self, "agreement", [(code, each.title) for code, each in self.agreements.items()])

    def clean_agreement(self) -> Agreement:
        """The agreement chosen."""
        return self.agreements[self.cleaned_data["agreement"]]


class WrittenCallForm(CallForm):
    """The texts of a call that the public has seen: rules, clock and grace stay as they are."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("rules", "zone", "grace_minutes"):
            del self.fields[name]


class WindowsForm(forms.Form):
    """Every window as two local dates and times of the call's zone; an empty one is left out."""

    def __init__(self, call: Call, data: Any = None) -> None:
        super().__init__(data, initial=_said(call))
        self.call = call
        self.notes: list[str] = []
        for kind in WINDOWS:
            for end in ("opens", "closes"):
                self.fields[f"{kind}_{end}_on"] = CivilDateField(required=False, label=spoken(f"call-{end}-on"))
                self.fields[f"{kind}_{end}_at"] = forms.TimeField(
                    required=False, label=spoken(f"call-{end}-at"), widget=forms.TimeInput(CLOCK, format="%H:%M")
                )
                self._tell_twice(kind, end, self.initial)

    def _tell_twice(self, kind: str, end: str, data: Mapping[str, Any]) -> str:
        """Say beside a time that occurs twice which of the two is taken; that sentence, or nothing."""
        on, at = data.get(f"{kind}_{end}_on"), data.get(f"{kind}_{end}_at")
        words = "" if on is None or at is None else twice_words(kind, end, _local(on, at), self.call.zone)
        self.fields[f"{kind}_{end}_at"].help_text = words
        return words

    @property
    def rows(self) -> Iterator[tuple[str, list[BoundField]]]:
        """Each window with its four fields, for the page."""
        for kind in WINDOWS:
            yield kind, [self[f"{kind}_{part}"] for part in ("opens_on", "opens_at", "closes_on", "closes_at")]

    def clean(self) -> dict[str, Any]:
        """The windows that are there as instants, under `spans`."""
        data = super().clean() or {}
        spans: dict[str, Span] = {}
        for kind in WINDOWS:
            parts = [data.get(f"{kind}_{part}") for part in ("opens_on", "opens_at", "closes_on", "closes_at")]
            if not any(part is not None for part in parts):
                continue
            if any(part is None for part in parts):
                self._incomplete(kind, parts)
                continue
            if not self._are_real(kind, data):
                continue
            self.notes += filter(None, [self._tell_twice(kind, end, data) for end in ("opens", "closes")])
            try:
                spans[kind] = span_of(_local(parts[0], parts[1]), _local(parts[2], parts[3]), self.call.zone)
            except Refused as refused:
                self.add_error(f"{kind}_closes_on", forms.ValidationError(refused.reason, code=refused.reason))
        data["spans"] = spans
        return data

    def _are_real(self, kind: str, data: Mapping[str, Any]) -> bool:
        """Whether both times of a window are shown by the clocks of the call; one that they skip is told beside it."""
        skipped = [end for end in ("opens", "closes") if _is_skipped(self, f"{kind}_{end}", data, self.call.zone)]
        return not skipped

    def _incomplete(self, kind: str, parts: list[Any]) -> None:
        for name, part in zip(("opens_on", "opens_at", "closes_on", "closes_at"), parts, strict=True):
            if part is None and f"{kind}_{name}" not in self.errors:
                self.add_error(f"{kind}_{name}", forms.ValidationError("needed", code="required"))


def _local(on: Any, at: Any) -> datetime:
    return datetime.combine(on, at)


def _is_skipped(form: forms.Form, name: str, data: Mapping[str, Any], zone: str) -> bool:
    """Whether the clocks of a zone skip the time of a pair of fields; then the field of the time says so."""
    say, said = page_speaker(), _local(data[f"{name}_on"], data[f"{name}_at"])
    real = real_time(said, zone)
    if real == said:
        return False
    figures = {"time": say.clock(said), "next": say.clock(real), "place": place_of(zone)}
    if real.date() != said.date():
        figures["next"] = say.moment(real)
    form.add_error(f"{name}_at", forms.ValidationError("skipped", code="time_skipped", params=figures))
    return True


def twice_words(kind: str, end: str, said: datetime, zone: str) -> str:
    """Which instant is taken of a local time that occurs twice, in the favour of applicants; nothing for any other."""
    if not occurs_twice(said, zone):
        return ""
    say, deadline = page_speaker(), Deadline(said, zone, opens_at=said)
    taken = deadline.opening if end == "opens" else deadline.instant
    assert taken is not None
    figures = {
        "window": say(f"call-window-{kind}"),
        "moment": say.moment(said),
        "place": place_of(zone),
        "offset": f"UTC{taken.astimezone(ZoneInfo(zone)).isoformat()[-6:]}",
    }
    return say(f"call-twice-{end}", figures)


def _said(call: Call) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for window in call.windows.all():
        for end, instant in (("opens", window.opens_at), ("closes", window.closes_at)):
            shown = local(instant, call.zone)
            said |= {f"{window.kind}_{end}_on": shown.date(), f"{window.kind}_{end}_at": shown.time()}
    return said


class SuspendForm(forms.Form):
    """Why a call is suspended: everybody reads it."""

    why = TextsFormField(
        rows=3, max_length=2000, label=spoken("call-suspend-why"), help_text=spoken("call-suspend-why-help")
    )


class ResumeForm(ReasonForm):
    """Whether everybody gets back the time that was missed."""

    give_back = forms.BooleanField(required=False, initial=True, label=spoken("call-give-back"))
    field_order = ("give_back", "why")


class ExtendForm(ReasonForm):
    """More time in a window: for everybody, or for the person with an address."""

    window = CodesField((), "call-window", label=spoken("call-extend-window"))
    until_on = CivilDateField(label=spoken("call-extend-on"))
    until_at = forms.TimeField(label=spoken("call-extend-at"), widget=forms.TimeInput(CLOCK, format="%H:%M"))
    email = forms.EmailField(
        required=False, label=spoken("call-extend-person"), help_text=spoken("call-extend-person-help")
    )
    field_order = ("window", "until_on", "until_at", "email", "why")

    def __init__(self, call: Call, windows: Iterable[Window], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.call = call
        _choices(self, "window", [(each.kind, spoken(f"call-window-{each.kind}")) for each in windows])
        self.fields["until_at"].help_text = spoken("call-extend-clock")

    def clean_email(self) -> Person | None:
        """The person of the address, who must have an account."""
        address = self.cleaned_data["email"]
        if not address:
            return None
        person = Person.objects.filter(email__iexact=address, is_active=True).first()
        if person is None:
            raise forms.ValidationError("unknown", code="no_such_person")
        return person

    def clean(self) -> dict[str, Any]:
        """A time that the clocks of the call skip is told beside it."""
        data = super().clean() or {}
        if data.get("until_on") is not None and data.get("until_at") is not None:
            _is_skipped(self, "until", data, self.call.zone)
        return data

    @property
    def until(self) -> datetime:
        """The new closing as an instant."""
        return Deadline(self._said, self.call.zone).instant.astimezone(UTC)

    @property
    def note(self) -> str:
        """Which instant was taken of a time that occurs twice."""
        return twice_words(self.cleaned_data["window"], "closes", self._said, self.call.zone)

    @property
    def _said(self) -> datetime:
        return _local(self.cleaned_data["until_on"], self.cleaned_data["until_at"])


class CopyForm(forms.Form):
    """The code of the next season."""

    code = forms.CharField(
        max_length=60,
        validators=[validate_slug, free_in_addresses],
        label=spoken("call-code"),
        help_text=spoken("call-code-help"),
    )


def _named(version: ProgrammeVersion, *, with_code: bool) -> Any:
    """The name of a version; programmes begun from one file have one name, and are told apart by their codes."""
    name = version.programme.name
    named = f"{name} ({version.programme.code})" if with_code else name
    return spoken("programme-version-of", name=named, number=version.number)


def _choices(form: forms.Form, name: str, choices: list[Any]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = choices
