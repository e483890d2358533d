"""The short form by which somebody sees what the rules of a programme say of them, and the answer to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from babel import Locale
from django import forms
from django.forms.utils import flatatt
from django.utils.safestring import SafeString

from sojourn.core.eligibility import AnyRule, Verdict, judge_one
from sojourn.core.eligibility.rules import LanguageTest
from sojourn.core.grade_scales import SCALES
from sojourn.core.grades import Grades
from sojourn.core.money import digits_of
from sojourn.core.programme import Programme
from sojourn.texts.speak import speaker
from sojourn.texts.verdicts import say_outcome, say_rule, say_verdict
from sojourn.ui.forms import CivilDateField, spoken
from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.pieces import Kind, Reason
from sojourn.ui.templatetags.saying import page_speaker

# What each kind of rule asks for, in the order of the form.
ASKS: Mapping[str, tuple[str, ...]] = {
    "min_age": ("birth_date",),
    "full_time": ("full_time",),
    "semesters_left": ("semesters_left",),
    "min_grade": ("country", "gpa", "gpa_scale"),
    "citizenship_in": ("citizenship",),
    "citizenship_not_in": ("citizenship",),
    "language_test": ("citizenship", "language_test", "language_score"),
    "passport_valid_until": ("passport_expires",),
    "degree_within": ("degree_on",),
    "not_at_degree_institution": ("degree_institution",),
    "available_between": ("available_from", "available_to"),
    "ceilings": ("prior_weeks", "prior_award"),
}
SHAPE: Mapping[str, Kind] = {"met": "good", "not_met": "bad", "cannot_tell": "warn"}
YES_OR_NO = ("yes", "no")


@lru_cache(maxsize=3)
def countries_of(language: str) -> tuple[tuple[str, str], ...]:
    """Every country by its name in a language, for a list to choose from."""
    names = Locale.parse(speaker(language).locale).territories
    known = [
        (code, name) for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in _NO_STATE
    ]
    return tuple(sorted(known, key=lambda pair: pair[1]))


_NO_STATE = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"})


@lru_cache(maxsize=3)
def _country_options(language: str) -> str:
    return format_html_join("\n", '<option value="{}">{}</option>', countries_of(language))


class CountrySelect(forms.Select):
    """A list of all countries: its mark-up is made once a language, for 250 options cost more than the whole page."""

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:  # noqa: ARG002  the framework's own shape
        options = _country_options(page_speaker().language)
        chosen = value if isinstance(value, str) and value.isalpha() else ""
        if chosen:
            options = options.replace(f'value="{chosen}"', f'value="{chosen}" selected', 1)
        nothing = format_html('<option value="">{}</option>', page_speaker()("check-not-said"))
        box = self.build_attrs(self.attrs, {"name": name, **(attrs or {})})
        inside = SafeString(nothing + options)
        return format_html("<select{}>{}</select>", flatatt({k: v for k, v in box.items() if v is not False}), inside)


class SelfCheckForm(forms.Form):
    """Only what the rules ask for. Nothing is needed: what is left out makes a rule say that it cannot tell."""

    def __init__(self, programme: Programme, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.programme = programme
        for rule in programme.all_rules:
            for name in ASKS[rule.kind]:
                if name not in self.fields:
                    self.fields[name] = _field(name, rule, programme)

    def facts(self) -> dict[str, object]:
        """What was answered, by the names of facts."""
        given = {name: value for name, value in self.cleaned_data.items() if value not in (None, "")}
        if "full_time" in given:
            given["full_time"] = given["full_time"] == "yes"
        if "prior_award" in given:
            given["prior_award_minor"] = int(given.pop("prior_award") * 10 ** digits_of(self.programme.award.currency))
        return given

    def verdicts(self) -> list[Verdict]:
        """Every rule about what was answered."""
        return verdicts_on(self.programme, self.facts())


def verdicts_on(programme: Programme, facts: Mapping[str, object]) -> list[Verdict]:
    """Every rule of a programme about somebody."""
    return judge_one(programme.all_rules, facts, grades=Grades(programme.grades))


def _field(name: str, rule: AnyRule, programme: Programme) -> forms.Field:
    said: dict[str, Any] = {"label": spoken(f"check-{name}"), "required": False}
    if name in {"birth_date", "passport_expires", "degree_on", "available_from", "available_to"}:
        return CivilDateField(**said)
    if name == "full_time":
        choices = [("", spoken("check-not-said")), *((code, spoken(f"check-{code}")) for code in YES_OR_NO)]
        return forms.ChoiceField(choices=choices, **said)
    if name in {"country", "citizenship"}:
        choices = [("", spoken("check-not-said")), *countries_of(page_speaker().language)]
        helped = spoken(f"check-{name}-help")
        return forms.ChoiceField(choices=choices, help_text=helped, widget=CountrySelect, **said)
    if name == "gpa_scale":
        return forms.ChoiceField(choices=[("", spoken("check-not-said")), *_scales()], **said)
    if name == "language_test":
        assert isinstance(rule, LanguageTest)
        tests = [(one.test, one.test) for one in rule.alternatives]
        choices = [("", spoken("check-not-said")), *tests, ("-", spoken("check-other-test"))]
        return forms.ChoiceField(choices=choices, **said)
    if name == "degree_institution":
        return forms.CharField(max_length=160, help_text=spoken("check-degree_institution-help"), **said)
    if name == "prior_award":
        words = spoken("check-prior_award-help", currency=programme.award.currency)
        return forms.DecimalField(
            min_value=0, max_value=10_000_000, max_digits=12, decimal_places=2, help_text=words, **said
        )
    if name in {"semesters_left", "prior_weeks"}:
        return forms.IntegerField(min_value=0, max_value=520, **said)
    return forms.FloatField(min_value=0, max_value=1000, **said)


def _scales() -> Iterator[tuple[str, object]]:
    for name in SCALES:
        if name != "percent":
            yield name, spoken(f"check-scale-{name.replace('.', '-')}")


@dataclass(frozen=True)
class Answer:
    """What the rules say of somebody: a word for the whole, and each rule with its sentence."""

    kind: Kind
    whole: str
    reasons: list[Reason]


def answer_to(verdicts: Iterable[Verdict]) -> Answer:
    """The verdicts in words: the same sentences as everywhere, and what to bring where a rule cannot tell."""
    say, verdicts = page_speaker(), list(verdicts)
    reasons = [
        Reason(
            SHAPE[verdict.verdict],
            say("check-line", rule=say_rule(say, verdict.kind), outcome=say_outcome(say, verdict)),
            " ".join([say_verdict(say, verdict), *_bring(verdict)]),
            verdict.source,
        )
        for verdict in verdicts
    ]
    outcomes = {verdict.verdict for verdict in verdicts}
    whole = "not-met" if "not_met" in outcomes else "cannot-tell" if "cannot_tell" in outcomes else "met"
    kind: Kind = {"not-met": "bad", "cannot-tell": "warn", "met": "good"}[whole]  # type: ignore[assignment]  # three of the kinds
    return Answer(kind, say(f"check-whole-{whole}"), reasons)


def _bring(verdict: Verdict) -> list[str]:
    if verdict.verdict != "cannot_tell":
        return []
    return [page_speaker()(f"check-bring-{verdict.kind}")]


# Three people who do not exist, for trying rules out: dates count from the first day of the programme's window.
def imagined(programme: Programme) -> dict[str, dict[str, object]]:
    """Facts of a student who should meet the rules, of one who should not, and of one who left things out."""
    first = (programme.window.start_from if programme.window else None) or date(2027, 5, 1)
    strong: dict[str, object] = {
        "birth_date": first.replace(year=first.year - 22, day=1),
        "country": "KR",
        "citizenship": "KR",
        "gpa": 4.1,
        "gpa_scale": "4.5",
        "semesters_left": 2,
        "full_time": "yes",
        "passport_expires": date(first.year + 4, 1, 31),
        "available_from": date(first.year, 4, 15),
        "available_to": date(first.year, 12, 31),
        "degree_on": date(first.year - 1, 2, 20),
        "degree_institution": "chonnam",
        "prior_weeks": 0,
        "prior_award": 0,
        "language_test": _first_test(programme)[0],
        "language_score": _first_test(programme)[1],
    }
    weak = {
        **strong,
        "birth_date": first.replace(year=first.year - 17, day=1),
        "gpa": 2.6,
        "semesters_left": 6,
        "full_time": "no",
        "passport_expires": first,
        "available_to": first,
        "prior_weeks": programme.award.weeks_max,
        "citizenship": "CA",
    }
    sparse = {name: strong[name] for name in ("birth_date", "gpa", "country", "citizenship")}
    return {"strong": strong, "weak": weak, "sparse": sparse}


def _first_test(programme: Programme) -> tuple[str, float | str]:
    for rule in programme.eligibility:
        if isinstance(rule, LanguageTest):
            return rule.alternatives[0].test, rule.alternatives[0].score
    return "", ""
