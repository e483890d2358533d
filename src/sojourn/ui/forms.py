"""Form fields that the house draws in its own way; `{% field form.title %}` shows label, help, error and box."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from babel.dates import get_month_names
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from sojourn.texts.speak import LANGUAGES
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import spoken

__all__ = [
    "CivilDateField",
    "CodesField",
    "FileDropField",
    "ReasonForm",
    "SeveralCodesField",
    "TextsFormField",
    "spoken",
]
YEARS = range(1900, 2200)
PARTS_OF_DATE = {"ko": ("y", "m", "d"), "en": ("d", "m", "y"), "fr": ("d", "m", "y")}


def free_in_addresses(code: str) -> None:
    """Refuse the code that addresses have for the page of a new thing: nobody could open the page of its own.

    Errors: ValidationError.
    """
    if code.casefold() == "new":
        raise ValidationError("taken by an address", code="reserved_word", params={"value": code})


def filled(field: forms.Field, value: Any) -> Any:
    """The value; a field that is needed is not filled by blanks, though each of its boxes holds something."""
    if field.required and not value:
        raise ValidationError(field.error_messages["required"], code="required")
    return value


class TextsWidget(forms.MultiWidget):
    """One box a language; the page makes tabs of them where scripts run."""

    def __init__(self, rows: int = 0, attrs: dict[str, Any] | None = None) -> None:
        self.rows = rows
        box = (lambda: forms.Textarea(attrs={"rows": rows})) if rows else forms.TextInput
        super().__init__({language: box() for language in LANGUAGES}, attrs)

    def decompress(self, value: Any) -> list[str]:
        texts = value if isinstance(value, Mapping) else {}
        return [texts.get(language, "") for language in LANGUAGES]


class TextsFormField(forms.MultiValueField):
    """A text in up to three languages, of which one is needed. Gives {"en": …, "ko": …} without empty ones."""

    widget: TextsWidget

    def __init__(self, *, rows: int = 0, max_length: int | None = None, **kwargs: Any) -> None:
        fields = [forms.CharField(required=False, max_length=max_length) for _ in LANGUAGES]
        super().__init__(fields, require_all_fields=False, widget=TextsWidget(rows), **kwargs)

    def compress(self, data_list: Sequence[str]) -> dict[str, str]:
        return {language: text for language, text in zip(LANGUAGES, data_list, strict=False) if text}

    def clean(self, value: Any) -> dict[str, str]:
        return filled(self, super().clean(value)) or {}

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.compress(self.widget.decompress(initial)) != self.compress(data or [])


class MonthSelect(forms.Select):
    """The months by name, in the language of the page."""

    def optgroups(self, name: str, value: list[str], attrs: dict[str, Any] | None = None) -> Any:
        speaker = page_speaker()
        names = dict(get_month_names("wide", context="stand-alone", locale=speaker.locale))
        if speaker.language == "ko":  # the word for month stands behind the box
            names = {month: str(month) for month in names}
        self.choices = [("", ""), *((str(month), names[month]) for month in range(1, 13))]
        return super().optgroups(name, value, attrs)


class CivilDateWidget(forms.MultiWidget):
    """Day, month and year as three fields, drawn in the order of the language."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        number = {"inputmode": "numeric", "autocomplete": "off"}
        super().__init__(
            {
                "y": forms.TextInput(attrs={**number, "maxlength": 4}),
                "m": MonthSelect(),
                "d": forms.TextInput(attrs={**number, "maxlength": 2}),
            },
            attrs,
        )

    def decompress(self, value: Any) -> list[Any]:
        if isinstance(value, str) and value:
            value = date.fromisoformat(value)
        return [value.year, value.month, value.day] if isinstance(value, date) else [None, None, None]

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> list[Any]:
        """Three fields, or one in the form 2027-05-03 under the name of the whole, as programs send it."""
        whole = data.get(name)
        if whole:
            parts = [part.lstrip("0") for part in str(whole).split("-")]
            return parts if len(parts) == 3 else [whole, "", ""]
        apart: list[Any] = list(super().value_from_datadict(data, files, name))
        return [part.strip().lstrip("0") if isinstance(part, str) else part for part in apart]


class CivilDateField(forms.MultiValueField):
    """A civil date: a `date`, never an instant."""

    widget = CivilDateWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__([forms.CharField(required=False) for _ in "ymd"], require_all_fields=False, **kwargs)

    def clean(self, value: Any) -> date | None:
        day: date | None = filled(self, super().clean(value))
        return day

    def compress(self, data_list: Sequence[str]) -> date | None:
        parts = [str(part).strip() for part in data_list]
        if not any(parts):
            return None
        try:
            day = date(*(int(part) for part in parts))
        except (ValueError, TypeError, OverflowError) as fault:
            raise ValidationError("no such date", code="no_such_date") from fault
        if day.year not in YEARS:  # a slip of the finger; and no clock of a zone can be set to the ends of the calendar
            raise ValidationError("no such date", code="no_such_date")
        return day


class FileDropField(forms.FileField):
    """A file, chosen or dropped: what may be sent is told before, and a script shows how far it is.

    `most_bytes`: the most it may have, else the most that the house takes; `kinds`: the endings it may have. The action
    that takes the file in looks at both, and at what is inside.
    """

    def __init__(self, *, most_bytes: int = 0, kinds: Sequence[str] = (), **kwargs: Any) -> None:
        self._most_bytes, self.kinds = most_bytes, tuple(kinds)
        super().__init__(**kwargs)

    @property
    def most_bytes(self) -> int:
        """The most bytes that it may have."""
        return self._most_bytes or settings.FILE_MEGABYTES * 1_000_000

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {**super().widget_attrs(widget), **({"accept": ",".join(self.kinds)} if self.kinds else {})}


def named(codes: Sequence[str], prefix: str) -> list[tuple[str, Any]]:
    """Codes with their names, said when shown: `named(TRACKS, "track")`."""
    return [(code, spoken(f"{prefix}-{code}")) for code in codes]


class CodesField(forms.ChoiceField):
    """One code of a list, shown by its name; `empty`: the message for none."""

    def __init__(self, codes: Sequence[str], prefix: str, empty: str = "", **kwargs: Any) -> None:
        first = [("", spoken(empty) if empty else "")] if empty or not kwargs.get("required", True) else []
        super().__init__(choices=[*first, *named(codes, prefix)], **kwargs)


class SeveralCodesField(forms.MultipleChoiceField):
    """Any number of codes of a list, as boxes to tick."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, codes: Sequence[str], prefix: str, **kwargs: Any) -> None:
        super().__init__(choices=named(codes, prefix), **kwargs)


class ReasonForm(forms.Form):
    """Why something is done: it goes into the record. Answered with a sentence of ours, never with the browser's."""

    use_required_attribute = False

    why = forms.CharField(max_length=2000, widget=forms.Textarea(attrs={"rows": 4}), label=spoken("ui-reason"))

    def __init__(self, *args: Any, required: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["why"].required = required
