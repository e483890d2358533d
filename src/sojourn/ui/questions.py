"""Questions that are data (`core.forms`) as a form of the page: what was answered, what is wrong, what clashed."""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from sojourn.base.content.texts import in_language
from sojourn.core.forms.answers import Mistake, day_of, shaped
from sojourn.core.forms.models import (
    ChoiceQuestion,
    ConsentQuestion,
    DateQuestion,
    FileQuestion,
    NumberQuestion,
    Question,
    TableQuestion,
    TextQuestion,
)
from sojourn.core.programme.models import Texts
from sojourn.ui.forms import CivilDateWidget
from sojourn.ui.rows import Cell, RowError, RowsField, RowsWidget
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import shown

FEW = 6  # options that are shown at once; more go into a list to open
TALL = 60  # words above which a box is tall


@dataclass(frozen=True)
class Line:
    """A question with its hidden version; `when`: the answers that ask for it, `code=one,other;code=…`.

    `stands`: what was saved elsewhere while this page was open.
    """

    version: BoundField
    box: BoundField
    when: str
    stands: str = ""


def words_of(texts: Texts | None) -> str:
    """A text of a form in the language of the page."""
    return "" if texts is None else in_language(texts.model_dump())


class AnyDateField(forms.Field):
    """A day as three boxes; what is no day stays as it was typed, for nothing typed is lost."""

    widget = CivilDateWidget

    def prepare_value(self, value: Any) -> Any:
        parts = str(value or "").split("-")
        whole = len(parts) == len("ymd")
        return [*parts[:3]] if whole and not isinstance(value, list) else value

    def clean(self, value: Any) -> str:
        year, month, day = ([str(part or "").strip() for part in value] + ["", "", ""])[:3]
        if not (year or month or day):
            return ""
        return f"{year.zfill(4)}-{month.zfill(2)}-{day.zfill(2)}"


class KeptDateWidget(CivilDateWidget):
    """The three boxes filled from a kept answer, whatever it says."""

    def decompress(self, value: Any) -> list[Any]:
        parts = str(value or "").split("-")
        return [part.lstrip("0") for part in parts] if len(parts) == len("ymd") else [value or "", "", ""]


class QuestionsForm(forms.Form):
    """The questions of one section. Nothing is required to save; `needed` marks what nobody submits without.

    Each question has a hidden version, the one that the page has read, and the page has a name of its own: with both
    a save finds out that another page, or another person, has written meanwhile.
    """

    use_required_attribute = False

    page = forms.CharField(required=False, max_length=24, widget=forms.HiddenInput)

    def __init__(
        self,
        questions: Iterable[Question],
        answers: Mapping[str, Any],
        versions: Mapping[str, int],
        data: QueryDict | None = None,
    ) -> None:
        self.questions = {each.code: each for each in questions if not isinstance(each, FileQuestion)}
        initial = {f"q_{code}": kept(each, answers.get(code)) for code, each in self.questions.items()}
        initial |= {f"v_{code}": versions.get(code, 0) for code in self.questions}
        self.stands: dict[str, str] = {}
        super().__init__(data, initial={**initial, "page": secrets.token_urlsafe(9)})
        for code, question in self.questions.items():
            self.fields[f"q_{code}"] = field_of(question)
            self.fields[f"v_{code}"] = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)

    @property
    def lines(self) -> Iterator["Line"]:
        """The questions as the page shows them."""
        for code, question in self.questions.items():
            when = ";".join(f"{each.question}={','.join(each.any_of)}" for each in question.shown_when)
            yield Line(self[f"v_{code}"], self[f"q_{code}"], when, self.stands.get(code, ""))

    @property
    def typed(self) -> dict[str, Any]:
        """What was sent, by the codes of questions, in the shape in which answers are kept."""
        self.full_clean()
        return {
            code: shaped(each, given(each, self.cleaned_data.get(f"q_{code}"))) for code, each in self.questions.items()
        }

    @property
    def seen(self) -> dict[str, int]:
        """The versions that the page has read."""
        return {code: self.cleaned_data.get(f"v_{code}") or 0 for code in self.questions}

    @property
    def page_key(self) -> str:
        """The page in the browser."""
        return str(self.data.get("page", ""))[:24]

    def overtake(self, code: str, version: int, value: Any, time: str) -> None:
        """Show what was saved elsewhere, and let the form, sent once more, be saved over it: then it is a decision."""
        data = QueryDict(mutable=True)
        data.update(self.data)
        data[f"v_{code}"] = str(version)
        self.data = data
        say, text = page_speaker(), said(self.questions[code], value)
        self.stands[code] = (
            say("apply-clash-stands", time=time, text=text) if text else say("apply-clash-empty", time=time)
        )

    def tell(self, mistakes: Sequence[Mistake]) -> None:
        """Put what is wrong beside its question, and in a table beside its row."""
        say = page_speaker()
        if not self.is_bound:  # what is kept can be wrong too
            self.full_clean()
            self.cleaned_data = {}
        for mistake in mistakes:
            name = f"q_{mistake.question}"
            if name not in self.fields:
                continue
            sentence = say(f"mistake-{mistake.code.replace('_', '-')}", shown(mistake.figures))
            if mistake.row is None:
                self.add_error(name, sentence)
            else:
                self.add_error(name, RowError(sentence, mistake.row - 1, mistake.column or ""))


def field_of(question: Question) -> forms.Field:
    """The field that asks a question."""
    said: dict[str, Any] = {
        "label": words_of(question.label),
        "help_text": _help(question),
        "required": False,
    }
    match question:
        case TextQuestion(lines="one"):
            return forms.CharField(**said, strip=False)
        case TextQuestion():
            rows = 10 if (question.words_max or TALL + 1) > TALL else 4
            limits = {"data-words-max": question.words_max, "data-characters-max": question.characters_max}
            box = forms.Textarea(attrs={"rows": rows, **{name: most for name, most in limits.items() if most}})
            return forms.CharField(**said, strip=False, widget=box)
        case ChoiceQuestion():
            return _choice(question, said)
        case NumberQuestion():
            return forms.CharField(**said, widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "short"}))
        case DateQuestion():
            return AnyDateField(**said, widget=KeptDateWidget())
        case TableQuestion():
            cells = [Cell(column.code, words_of(column.label)) for column in question.columns]
            return RowsField(RowsWidget(cells), **said)
        case ConsentQuestion():
            said["label"] = words_of(question.statement)
            return forms.BooleanField(**said)
    raise AssertionError(question.kind)


def _choice(question: ChoiceQuestion, said: dict[str, Any]) -> forms.Field:
    options = [(option.code, words_of(option.label)) for option in question.options]
    if question.choose_max > 1:
        return AnyChoices(**said, choices=options, widget=forms.CheckboxSelectMultiple)
    if len(options) <= FEW:
        return AnyChoice(**said, choices=options, widget=forms.RadioSelect)
    return AnyChoice(**said, choices=[("", ""), *options])


class AnyChoice(forms.ChoiceField):
    """One answer; one that is no longer offered is judged by the core, not lost here."""

    def valid_value(self, value: Any) -> bool:  # noqa: ARG002  the framework's own shape
        return True


class AnyChoices(forms.MultipleChoiceField):
    """Some answers, likewise."""

    def valid_value(self, value: Any) -> bool:  # noqa: ARG002  the framework's own shape
        return True


def kept(question: Question, answer: Any) -> Any:
    """A kept answer as its field shows it."""
    match question:
        case ChoiceQuestion():
            codes = answer if isinstance(answer, list) else [answer] if answer else []
            return codes if question.choose_max > 1 else (codes[0] if codes else "")
        case ConsentQuestion():
            return answer == "yes"
        case TableQuestion():
            rows = answer if isinstance(answer, list) else []
            return [tuple(str(row.get(column.code, "")) for column in question.columns) for row in rows]
        case _:
            return answer or ""


def said(question: Question, answer: Any, files: Mapping[str, str] | None = None) -> str:
    """An answer in words, as a check and a receipt show it; `files`: names of files by the codes of documents."""
    say = page_speaker()
    match question:
        case ChoiceQuestion():
            names = {option.code: words_of(option.label) for option in question.options}
            return " · ".join(names.get(code, code) for code in _listed(answer))
        case ConsentQuestion():
            return say("question-agreed" if answer == "yes" else "question-not-agreed")
        case FileQuestion():
            return "\n".join((files or {}).get(code, code) for code in _listed(answer))
        case TableQuestion():
            rows = answer if isinstance(answer, list) else []
            return "\n".join(" · ".join(str(cell) for cell in row.values() if cell) for row in rows)
        case DateQuestion():
            day = day_of(str(answer or ""))
            return say.date(day) if day else str(answer or "")
        case _:
            return str(answer or "")


def _listed(answer: Any) -> list[str]:
    return [str(each) for each in answer] if isinstance(answer, list) else [str(answer)] if answer else []


def given(question: Question, value: Any) -> Any:
    """What a field gave as the core takes it."""
    if isinstance(question, TableQuestion):
        codes = [column.code for column in question.columns]
        return [dict(zip(codes, row, strict=True)) for row in value or []]
    return value


def _help(question: Question) -> str:
    say = page_speaker()
    parts = [words_of(question.help)]
    if isinstance(question, TextQuestion):
        if question.words_max:
            parts.append(say("question-words-most", count=question.words_max))
        if question.characters_max:
            parts.append(say("question-characters-most", count=question.characters_max))
    if isinstance(question, ChoiceQuestion) and question.choose_max > 1:
        parts.append(say("question-choose-most", count=question.choose_max))
    if isinstance(question, NumberQuestion) and question.unit is not None:
        parts.append(words_of(question.unit))
    return " ".join(part for part in parts if part)
