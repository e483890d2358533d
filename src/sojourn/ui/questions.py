"""Questions that are data (`core.forms`) as a form of the page: what was answered, what is wrong, what clashed."""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from sojourn.base.content.texts import in_language
from sojourn.core.forms.answers import Mistake, day_of, shaped
from sojourn.core.forms.models import (
    ChoiceQuestion,
    Condition,
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
from sojourn.ui.pieces import Difference
from sojourn.ui.rows import Cell, RowError, RowsField, RowsWidget
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import shown

FEW = 6  # options that are shown at once; more go into a list to open
TALL = 60  # words above which a box is tall


@dataclass(frozen=True)
class Line:
    """A question with its hidden version; `when`: the answers on this page that ask for it, `code=one,other;code=…`.

    `when_said`: the same in words, for a page without scripts. `is_out`: an answer on another page does not ask for it.
    `clash`: what was saved elsewhere while this page was open.
    """

    code: str
    version: BoundField
    box: BoundField
    when: str
    when_said: str
    is_out: bool = False
    clash: "Clashed | None" = None


@dataclass(frozen=True)
class Clashed:
    """Two answers to one question: what was saved elsewhere at `time`, and what is typed in this window."""

    code: str
    time: str
    rows: tuple[Difference, ...]


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
    """The questions of one section. Nothing is required to save; `is_needed` marks what nobody submits without.

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
        self.answers = answers
        self.clashes: dict[str, Clashed] = {}
        super().__init__(data, initial={**initial, "page": secrets.token_urlsafe(9)})
        for code, question in self.questions.items():
            self.fields[f"q_{code}"] = field_of(question)
            self.fields[f"q_{code}"].is_needed = question.required == "at_apply"  # type: ignore[attr-defined]  # our own mark
            self.fields[f"v_{code}"] = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)

    @property
    def lines(self) -> Iterator["Line"]:
        """The questions as the page shows them."""
        for code, question in self.questions.items():
            here = [each for each in question.shown_when if each.question in self.questions]
            when = ";".join(f"{each.question}={','.join(each.any_of)}" for each in here)
            said = " ".join(self._said_when(each) for each in here)
            is_out = any(
                not set(_listed(self.answers.get(each.question))) & set(each.any_of)
                for each in question.shown_when
                if each not in here
            )
            clash = self.clashes.get(code)
            yield Line(code, self[f"v_{code}"], self[f"q_{code}"], when, said, is_out, clash)

    def _said_when(self, condition: Condition) -> str:
        asked, say = self.questions[condition.question], page_speaker()
        wanted = [
            said(asked, code if isinstance(asked, ConsentQuestion) else [code], None) for code in condition.any_of
        ]
        return say("saving-asked-when", question=self[f"q_{asked.code}"].label, answers=" · ".join(wanted))

    @property
    def typed(self) -> dict[str, Any]:
        """What was sent, by the codes of questions, in the shape in which answers are kept."""
        self.full_clean()
        return {
            code: shaped(each, given(each, self.cleaned_data.get(f"q_{code}"))) for code, each in self.questions.items()
        }

    @property
    def changed(self) -> dict[str, Any]:
        """Of what was sent, what the page says was changed in it; all of it where a page without scripts cannot say."""
        if "only" not in self.data:
            return self.typed
        only = set(self._sent.getlist("only"))
        return {code: value for code, value in self.typed.items() if code in only}

    @property
    def _sent(self) -> QueryDict:
        return cast("QueryDict", self.data)

    @property
    def seen(self) -> dict[str, int]:
        """The versions that the page has read."""
        return {code: self.cleaned_data.get(f"v_{code}") or 0 for code in self.questions}

    @property
    def page_key(self) -> str:
        """The page in the browser."""
        return str(self.data.get("page", ""))[:24]

    def overtake(self, code: str, version: int, value: Any, time: str) -> Clashed:
        """Show what was saved elsewhere, and let the form, sent once more, be saved over it: then it is a decision."""
        question, mine = self.questions[code], self.typed.get(code)
        data = self._sent.copy()
        data[f"v_{code}"] = str(version)
        self.data = data
        name = str(self.fields[f"q_{code}"].label)
        clash = Clashed(code, time, (Difference(name, said(question, value), said(question, mine)),))
        self.clashes[code] = clash
        return clash

    def entries(self, code: str, value: Any) -> list[tuple[str, str]]:
        """The names and values with which the page would send a kept answer."""
        question, name = self.questions[code], f"q_{code}"
        shown_as = kept(question, value)
        match question:
            case ConsentQuestion():
                return [(name, "on")] if shown_as else []
            case DateQuestion():
                parts = KeptDateWidget().decompress(shown_as)
                return [(f"{name}_{part}", str(each or "")) for part, each in zip("ymd", parts, strict=False)]
            case TableQuestion():
                return [
                    (f"{name}-{at}-{column.code}", cell)
                    for at, row in enumerate(shown_as)
                    for column, cell in zip(question.columns, row, strict=True)
                ]
            case ChoiceQuestion() if question.choose_max > 1:
                return [(name, each) for each in shown_as]
            case _:
                return [(name, str(shown_as))]

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
            limits = _limits(question)
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


def _limits(question: TextQuestion) -> dict[str, int | str | None]:
    """How long an answer may be, and the words with which the page counts; nothing for what has no limit."""
    words, characters, say = question.words_max, question.characters_max, page_speaker()
    count, most = "{count}", "{most}"
    return {
        "data-words-max": words,
        "data-count-words": words and say("saving-words", count=count, most=most),
        "data-characters-max": characters,
        "data-count-characters": characters and say("saving-characters", count=count, most=most),
    }


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
