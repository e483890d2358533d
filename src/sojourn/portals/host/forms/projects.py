"""Forms of professors and host offices about projects."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.urls import reverse_lazy

from sojourn.base.people.actor import Actor
from sojourn.core.projects import Bounds
from sojourn.stages.projects import queries
from sojourn.stages.projects.models import WORK_LANGUAGES, Project
from sojourn.ui.forms import CivilDateField, CodesField, TextsFormField, named, spoken

LINES = forms.Textarea(attrs={"rows": 2})
ADDRESS_LETTERS = 254


class ProjectForm(forms.Form):
    """What a professor says of a project. Nothing is required here: a draft may be half written."""

    titles = TextsFormField(required=False, max_length=200, label=spoken("project-titles"))
    descriptions = TextsFormField(
        required=False,
        rows=6,
        max_length=6000,
        label=spoken("project-descriptions"),
        help_text=spoken("project-descriptions-help"),
    )
    roles = TextsFormField(
        required=False, rows=3, max_length=2000, label=spoken("project-roles"), help_text=spoken("project-roles-help")
    )
    skills = TextsFormField(
        required=False, rows=2, max_length=1000, label=spoken("project-skills"), help_text=spoken("project-skills-help")
    )
    backgrounds = forms.CharField(
        required=False,
        max_length=400,
        label=spoken("project-backgrounds"),
        help_text=spoken("project-backgrounds-help"),
    )
    track = forms.ChoiceField(required=False, label=spoken("project-track"))
    work_language = CodesField(WORK_LANGUAGES, "work-language", label=spoken("project-work-language"))
    seats = forms.TypedChoiceField(coerce=int, label=spoken("project-seats"))
    weeks = forms.IntegerField(required=False, min_value=1, max_value=520, label=spoken("project-weeks"))
    start_from = CivilDateField(required=False, label=spoken("project-start-from"))
    start_until = CivilDateField(required=False, label=spoken("project-start-until"))
    start_flexible = forms.BooleanField(required=False, label=spoken("project-start-flexible"))
    city = forms.CharField(required=False, max_length=80, label=spoken("project-city"))
    co_supervisors = forms.CharField(
        required=False,
        max_length=1000,
        widget=LINES,
        label=spoken("project-co-supervisors"),
        help_text=spoken("project-co-supervisors-help"),
    )
    sponsor = forms.CharField(
        required=False,
        max_length=160,
        label=spoken("project-sponsor"),
        help_text=spoken("project-sponsor-help"),
        widget=forms.TextInput(
            attrs={
                "list": "sponsors",
                "autocomplete": "off",
                "hx-get": reverse_lazy("host:sponsors"),
                "hx-trigger": "input changed delay:250ms",
                "hx-target": "#sponsors",
            }
        ),
    )
    # The version that the page was made from, and the page itself: two tabs do not write over one another unseen.
    version = forms.CharField(required=False, widget=forms.HiddenInput)
    page = forms.CharField(required=False, max_length=24, widget=forms.HiddenInput)

    # Marked as needed, because nothing is submitted without; a draft is saved without.
    NEEDED = ("titles", "descriptions", "roles", "weeks", "start_from")
    use_required_attribute = False

    def __init__(self, *args: Any, bounds: Bounds, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._mark_needed(True)
        seats = self.fields["seats"]
        assert isinstance(seats, forms.TypedChoiceField)
        seats.choices = [(str(number), str(number)) for number in range(1, bounds.seats_max + 1)]
        track = self.fields["track"]
        assert isinstance(track, forms.ChoiceField)
        tracks = queries.tracks_for(bounds, str(self.initial.get("track", "")))
        track.choices = [("", spoken("track-open")), *named(tracks, "track")]

    @classmethod
    def of(cls, project: Project, bounds: Bounds, page: str) -> "ProjectForm":
        """The form filled with what a project says."""
        initial = {name: getattr(project, name) for name in cls.base_fields if hasattr(project, name)}
        return cls(
            initial={
                **initial,
                "backgrounds": "; ".join(project.backgrounds),
                "co_supervisors": "\n".join(_line(each) for each in project.co_supervisors),
                "sponsor": project.sponsor.name if project.sponsor else "",
                "version": project.changed_at.isoformat(),
                "page": page,
            },
            bounds=bounds,
        )

    @classmethod
    def sent(cls, data: QueryDict, project: Project, bounds: Bounds) -> "ProjectForm":
        """The form as it came back. A track that the agreement does not name stays that of a project that has it."""
        return cls(data, initial={"track": project.track}, bounds=bounds)

    def full_clean(self) -> None:
        """Clean what is there; nothing is missing from a draft."""
        self._mark_needed(False)
        super().full_clean()
        self._mark_needed(True)

    def _mark_needed(self, needed: bool) -> None:
        for name in self.NEEDED:
            self.fields[name].required = needed

    def clean_backgrounds(self) -> list[str]:
        """Fields of study, parted by semicolons or commas."""
        parts = str(self.cleaned_data["backgrounds"]).replace(",", ";").replace("·", ";").split(";")
        return list(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def clean_co_supervisors(self) -> list[dict[str, str]]:
        """A line a person: a name, and an address where one is known."""
        lines = [line.strip() for line in str(self.cleaned_data["co_supervisors"]).splitlines()]
        return [_person(line) for line in lines if line]

    def clean_sponsor(self) -> Any:
        """The organisation of that name."""
        name = str(self.cleaned_data["sponsor"]).strip()
        if not name:
            return None
        found = queries.sponsors_named(name)
        if len(found) == 1:
            return found[0]
        raise ValidationError("", code="sponsor_unknown" if not found else "sponsor_several", params={"name": name})

    @property
    def seen_at(self) -> datetime | None:
        """The version that the page was made from."""
        try:
            return datetime.fromisoformat(str(self.data.get("version", "")))
        except ValueError:
            return None

    def onto(self, project: Project) -> None:
        """Let the form, sent once more, be saved over the version that is there now."""
        data = QueryDict(mutable=True)
        data.update(self.data)
        data["version"] = project.changed_at.isoformat()
        self.data = data

    @property
    def page_key(self) -> str:
        """The page in the browser."""
        return str(self.data.get("page", ""))[:24]

    @property
    def content(self) -> dict[str, Any]:
        """What was typed and can be kept; a field with an error keeps what it had before."""
        return {name: value for name, value in self.cleaned_data.items() if name not in {"version", "page"}}


class NewProjectForm(forms.Form):
    """Which call a new project is for, and at which university."""

    call = forms.ChoiceField(label=spoken("project-call"), widget=forms.RadioSelect)
    host = forms.ChoiceField(label=spoken("project-host"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.calls = {call.code: call for call in queries.calls_for_new_projects(actor)}
        self.hosts = {host.code: host for host in queries.hosts_of(actor)}
        calls = [(code, call.title) for code, call in self.calls.items()]
        hosts = [(code, host.name) for code, host in self.hosts.items()]
        for name, choices in (("call", calls), ("host", hosts)):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = choices
            if len(choices) == 1:
                field.initial = choices[0][0]

    @property
    def chosen(self) -> tuple[Any, Any]:
        """The call and the university."""
        return self.calls[self.cleaned_data["call"]], self.hosts[self.cleaned_data["host"]]


def _line(co_supervisor: dict[str, str]) -> str:
    name, address = co_supervisor.get("name", ""), co_supervisor.get("email", "")
    return f"{name} <{address}>" if address else name


def _person(line: str) -> dict[str, str]:
    """A name, and the address behind it where there is one.

    Errors: ValidationError with `co_supervisor_unnamed`, `co_supervisor_address`.
    """
    name, _, rest = line.partition("<")
    address = rest.strip().rstrip(">").strip()
    if not rest and "@" in name:
        name, _, address = (part.strip() for part in name.replace(",", " ").rpartition(" "))
    name = " ".join(name.strip(" ,;").split())
    if not name:
        raise ValidationError("", code="co_supervisor_unnamed", params={"line": line})
    if not rest and not address:
        return {"name": name}
    try:
        forms.EmailField(max_length=ADDRESS_LETTERS).clean(address)
    except ValidationError as fault:
        raise ValidationError("", code="co_supervisor_address", params={"line": line}) from fault
    return {"name": name, "email": address}
