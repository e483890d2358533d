"""What a person says once for all applications."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django import forms

from sojourn.base.files.checking import KINDS
from sojourn.base.people.models import Organisation
from sojourn.base.profiles.models import LEVELS, KeptDocument, LanguageResult, Profile, Study
from sojourn.core.grade_scales import SCALES
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.forms import CivilDateField, CodesField, FileDropField, SeveralCodesField, named, spoken
from sojourn.ui.self_check import CountrySelect, countries_of
from sojourn.ui.templatetags.saying import page_speaker

CITIZENSHIPS = ("citizenship", "citizenship_two", "citizenship_three")
YES_NO = ("yes", "no")


def _country(label: str, help_code: str = "") -> forms.ChoiceField:
    # A function, for the names are those of the language in which the page is shown.
    def choices() -> list[tuple[str, Any]]:
        return [("", spoken("check-not-said")), *countries_of(page_speaker().language)]

    helped = spoken(help_code) if help_code else ""
    return forms.ChoiceField(
        choices=choices, required=False, label=spoken(label), help_text=helped, widget=CountrySelect
    )


def _scales() -> Iterator[tuple[str, Any]]:
    yield "", spoken("check-not-said")
    for name in SCALES:
        if name != "percent":  # the same as out of 100
            yield name, spoken(f"check-scale-{name.replace('.', '-')}")


class AboutMeForm(forms.Form):
    """Birth, citizenships, passport, languages, the time that is free."""

    use_required_attribute = False

    birth_date = CivilDateField(required=False, label=spoken("check-birth_date"))
    passport_expires = CivilDateField(
        required=False, label=spoken("check-passport_expires"), help_text=spoken("me-passport-help")
    )
    languages = SeveralCodesField(
        LANGUAGES,
        "document-language",
        required=False,
        label=spoken("me-languages"),
        help_text=spoken("me-languages-help"),
    )
    home = forms.ChoiceField(required=False, label=spoken("apply-home"), help_text=spoken("me-home-help"))
    available_from = CivilDateField(required=False, label=spoken("check-available_from"))
    available_to = CivilDateField(required=False, label=spoken("check-available_to"))
    phone = forms.CharField(required=False, max_length=40, label=spoken("me-phone"))

    def __init__(self, *args: Any, homes: Sequence[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.homes = {each.code: each for each in homes}
        home = self.fields["home"]
        assert isinstance(home, forms.ChoiceField)
        home.choices = [("", spoken("check-not-said")), *((each.code, each.name) for each in homes)]
        labels = ("check-citizenship", "me-citizenship-more", "me-citizenship-more")
        countries = {name: _country(label) for name, label in zip(CITIZENSHIPS, labels, strict=True)}
        self.fields = {"birth_date": self.fields.pop("birth_date"), **countries, **self.fields}

    @staticmethod
    def initial_of(profile: Profile | None) -> dict[str, Any]:
        """What is kept."""
        if profile is None:
            return {"languages": []}
        names = ("birth_date", "passport_expires", "available_from", "available_to", "phone", "languages")
        held = dict(zip(CITIZENSHIPS, profile.citizenships, strict=False))
        return {
            **{name: getattr(profile, name) for name in names},
            **held,
            "home": profile.home.code if profile.home else "",
        }

    @property
    def values(self) -> dict[str, Any]:
        """What to keep."""
        data = self.cleaned_data
        kept = {name: data[name] for name in ("birth_date", "passport_expires", "available_from", "available_to")}
        countries = list(dict.fromkeys(data[name] for name in CITIZENSHIPS if data[name]))
        return {
            **kept,
            "citizenships": countries,
            "languages": data["languages"],
            "home": self.homes.get(data["home"]),
            "phone": data["phone"],
        }


class StudyForm(forms.Form):
    """A course of study: the present one, or an earlier one with the day of its degree."""

    use_required_attribute = False

    is_current = forms.ChoiceField(
        label=spoken("study-when"),
        choices=named(("current", "earlier"), "study-when"),
        widget=forms.RadioSelect,
        help_text=spoken("study-when-help"),
    )
    institution_name = forms.CharField(
        max_length=160,
        label=spoken("study-institution"),
        help_text=spoken("study-institution-help"),
        widget=forms.TextInput(attrs={"list": "institutions"}),
    )
    level = CodesField(LEVELS, "study-level", label=spoken("study-level"))
    field = forms.CharField(max_length=160, required=False, label=spoken("study-field"))
    began_on = CivilDateField(required=False, label=spoken("study-began"))
    degree_on = CivilDateField(required=False, label=spoken("study-degree"), help_text=spoken("study-degree-help"))
    full_time = forms.ChoiceField(
        required=False,
        label=spoken("study-full-time"),
        choices=[("", spoken("check-not-said")), *named(YES_NO, "check")],
    )
    semesters_left = forms.IntegerField(required=False, min_value=0, max_value=40, label=spoken("check-semesters_left"))
    grade = forms.DecimalField(
        required=False, min_value=0, max_value=1000, max_digits=7, decimal_places=3, label=spoken("check-gpa")
    )
    grade_scale = forms.ChoiceField(required=False, label=spoken("check-gpa_scale"), choices=_scales)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = {"country": _country("check-country", "check-country-help")}
        names = list(self.fields)
        after = names.index("institution_name") + 1
        items = list(self.fields.items())
        self.fields = {**dict(items[:after]), **places, **dict(items[after:])}

    @staticmethod
    def initial_of(study: Study | None, *, has_present: bool) -> dict[str, Any]:
        """What is kept."""
        if study is None:
            return {"is_current": "earlier" if has_present else "current"}
        names = ("country", "level", "field", "began_on", "degree_on", "semesters_left")
        return {
            **{name: getattr(study, name) for name in names},
            "institution_name": study.institution_name or (study.institution.name if study.institution else ""),
            "is_current": "current" if study.is_current else "earlier",
            "full_time": "" if study.full_time is None else YES_NO[not study.full_time],
            "grade": None if study.grade is None else Decimal(f"{study.grade.normalize():f}"),
            "grade_scale": study.grade_scale,
        }

    @property
    def values(self) -> dict[str, Any]:
        """What to keep."""
        data = dict(self.cleaned_data)
        data["is_current"] = data["is_current"] == "current"
        data["full_time"] = {"yes": True, "no": False}.get(data["full_time"])
        return data


class ResultForm(forms.Form):
    """A language test with its score and dates."""

    use_required_attribute = False

    test = forms.CharField(
        max_length=60,
        label=spoken("test-name"),
        help_text=spoken("test-name-help"),
        widget=forms.TextInput(attrs={"list": "tests"}),
    )
    score = forms.DecimalField(
        label=spoken("test-score"),
        help_text=spoken("test-score-help"),
        min_value=0,
        max_value=10_000,
        max_digits=7,
        decimal_places=2,
    )
    taken_on = CivilDateField(required=False, label=spoken("test-taken"))
    expires_on = CivilDateField(required=False, label=spoken("test-expires"), help_text=spoken("test-expires-help"))

    def __init__(self, *args: Any, tests: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.tests = {each.casefold(): each for each in tests}

    @staticmethod
    def initial_of(result: LanguageResult | None) -> dict[str, Any]:
        """What is kept."""
        if result is None:
            return {}
        score = Decimal(f"{result.score.normalize():f}")
        return {"test": result.test, "score": score, "taken_on": result.taken_on, "expires_on": result.expires_on}

    def clean_test(self) -> str:
        """A test that some call asks for, as that call writes it: rules compare by the name."""
        typed = " ".join(str(self.cleaned_data["test"]).split())
        return self.tests.get(typed.casefold(), typed)


class KeptForm(forms.Form):
    """A document with its validity; `file` only for a new one."""

    use_required_attribute = False

    kind = forms.ChoiceField(label=spoken("kept-kind"))
    language = forms.ChoiceField(
        required=False,
        label=spoken("document-language"),
        choices=[("", spoken("document-language-other")), *named(LANGUAGES, "document-language")],
    )
    issued_on = CivilDateField(required=False, label=spoken("kept-issued"))
    valid_until = CivilDateField(required=False, label=spoken("kept-valid"), help_text=spoken("kept-valid-help"))

    def __init__(self, *args: Any, kinds: Mapping[str, str], with_file: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)
        kind.choices = list(kinds.items())
        if with_file:
            file = FileDropField(label=spoken("kept-file"), kinds=tuple(KINDS))
            self.fields = {"kind": self.fields.pop("kind"), "file": file, **self.fields}

    @staticmethod
    def initial_of(document: KeptDocument | None) -> dict[str, Any]:
        """What is kept."""
        if document is None:
            return {}
        return {name: getattr(document, name) for name in ("kind", "language", "issued_on", "valid_until")}
