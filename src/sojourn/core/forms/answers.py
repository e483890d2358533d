"""Answers to a form: what is asked, what is wrong, what is missing.

An answer is kept as it was typed, however wrong: a text, a number, a day as text; the codes of a choice and of files as
a list; a table as a list of rows by column; a consent as "yes" or "no".
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol
from unicodedata import normalize

from sojourn.core.forms.models import (
    MOST_CHARACTERS,
    MOST_ROWS,
    ChoiceQuestion,
    ConsentQuestion,
    DateQuestion,
    FileQuestion,
    Moment,
    NumberQuestion,
    Question,
    TableQuestion,
    TextQuestion,
)

Answers = Mapping[str, Any]
MOST_CELL = 2_000


class Asks(Protocol):
    """What asks questions: a whole form, or what a call asks of referees."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, in their order."""


@dataclass(frozen=True)
class Mistake:
    """One thing wrong with an answer.

    `code` names the kind (its sentence is the message `mistake-<code>`), `row` and `column` the place in a table,
    `figures` what the sentence quotes: what was found, and the limit.
    """

    code: str
    question: str
    row: int | None = None
    column: str | None = None
    figures: Mapping[str, object] = field(default_factory=dict)


def shaped(question: Question, raw: Any) -> Any:
    """An answer in the shape in which it is kept, from whatever a page sent: nothing is judged, nothing cut but length.

    Errors: none; what has no sense in the shape is left out.
    """
    match question:
        case ChoiceQuestion() | FileQuestion():
            given = raw if isinstance(raw, list | tuple) else [raw]
            return [str(each)[:MOST_CELL] for each in given if each not in (None, "")]
        case ConsentQuestion():
            return "yes" if raw in ("yes", True) else "no"
        case TableQuestion():
            rows = raw if isinstance(raw, list) else []
            return [_row(question, row) for row in rows[:MOST_ROWS] if isinstance(row, Mapping)]
        case _:
            return "" if raw is None else str(raw).replace("\r\n", "\n")[:MOST_CHARACTERS]


def _row(question: TableQuestion, row: Mapping[str, Any]) -> dict[str, str]:
    return {column.code: str(row.get(column.code) or "")[:MOST_CELL] for column in question.columns}


def words_in(text: str) -> int:
    """How many words a text has: what spaces and line ends part, in every language of ours."""
    return len(text.split())


def characters_in(text: str) -> int:
    """How many characters a text has: composed (Unicode NFC), every line end one, none counted around the text."""
    return len(normalize("NFC", text.strip().replace("\r\n", "\n")))


def asked(form: Asks, answers: Answers) -> tuple[Question, ...]:
    """The questions that these answers ask for. What a hidden question was answered earlier asks for nothing."""
    shown: dict[str, Question] = {}
    for question in form.questions:
        if all(
            condition.question in shown and set(_said(shown[condition.question], answers)) & set(condition.any_of)
            for condition in question.shown_when
        ):
            shown[question.code] = question
    return tuple(shown.values())


def missing(form: Asks, answers: Answers, moment: Moment) -> tuple[Question, ...]:
    """The questions that are asked, required by this moment, and empty. After approval, those at applying count too."""
    due = {"at_apply": ("at_apply",), "after_approval": ("at_apply", "after_approval"), "never": ()}[moment]
    return tuple(
        question for question in asked(form, answers) if question.required in due and is_empty(question, answers)
    )


def is_empty(question: Question, answers: Answers) -> bool:
    """Whether nothing was answered; a consent that says no is empty, and so is a table of blank rows."""
    answer = answers.get(question.code)
    if isinstance(question, ConsentQuestion):
        return answer != "yes"
    if isinstance(question, TableQuestion):
        return not _rows(answer)
    if isinstance(question, ChoiceQuestion | FileQuestion):
        return not _codes(answer)
    return not str(answer or "").strip()


def mistakes(form: Asks, answers: Answers) -> list[Mistake]:
    """Everything wrong with what was answered, in the order of the form; what is empty is `missing`, not wrong.

    Errors: none are raised; the codes are `too_many_words`, `too_few_words`, `too_many_characters`, `one_line`,
    `not_an_option`, `too_many_options`, `too_few_options`, `not_a_number`, `too_many_decimals`, `too_small`,
    `too_large`, `not_a_day`, `too_early`, `too_late`, `too_many_rows`, `too_few_rows`, `cell_missing`,
    `too_many_files`.
    """
    found: list[Mistake] = []
    for question in asked(form, answers):
        if not is_empty(question, answers):
            found += _judged(question, answers[question.code])
    return found


def _judged(question: Question, answer: Any) -> Iterator[Mistake]:
    match question:
        case TextQuestion():
            yield from _text(question, str(answer))
        case ChoiceQuestion():
            yield from _choice(question, _codes(answer))
        case NumberQuestion():
            yield from _number(question, str(answer))
        case DateQuestion():
            yield from _date(question, str(answer))
        case TableQuestion():
            yield from _table(question, _rows(answer))
        case FileQuestion():
            count = len(_codes(answer))
            if count > question.files_max:
                yield _mistake("too_many_files", question, found=count, limit=question.files_max)
        case ConsentQuestion():
            return


def _text(question: TextQuestion, text: str) -> Iterator[Mistake]:
    words, characters = words_in(text), characters_in(text)
    if question.lines == "one" and len(text.strip().splitlines()) > 1:
        yield _mistake("one_line", question)
    if question.words_max is not None and words > question.words_max:
        yield _mistake("too_many_words", question, found=words, limit=question.words_max)
    if question.words_min is not None and words < question.words_min:
        yield _mistake("too_few_words", question, found=words, limit=question.words_min)
    if question.characters_max is not None and characters > question.characters_max:
        yield _mistake("too_many_characters", question, found=characters, limit=question.characters_max)


def _choice(question: ChoiceQuestion, codes: Sequence[str]) -> Iterator[Mistake]:
    known = {option.code for option in question.options}
    for code in codes:
        if code not in known:
            yield _mistake("not_an_option", question, found=code)
    if len(codes) > question.choose_max:
        yield _mistake("too_many_options", question, found=len(codes), limit=question.choose_max)
    if len(codes) < question.choose_min:
        yield _mistake("too_few_options", question, found=len(codes), limit=question.choose_min)


def _number(question: NumberQuestion, text: str) -> Iterator[Mistake]:
    number = number_of(text)
    if number is None:
        yield _mistake("not_a_number", question, found=text.strip())
        return
    exponent = number.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > question.decimals:
        yield _mistake("too_many_decimals", question, found=text.strip(), limit=question.decimals)
    if question.at_least is not None and number < question.at_least:
        yield _mistake("too_small", question, found=number, limit=question.at_least)
    if question.at_most is not None and number > question.at_most:
        yield _mistake("too_large", question, found=number, limit=question.at_most)


def _date(question: DateQuestion, text: str) -> Iterator[Mistake]:
    day = day_of(text)
    if day is None:
        yield _mistake("not_a_day", question, found=text.strip())
    elif question.not_before is not None and day < question.not_before:
        yield _mistake("too_early", question, found=day, limit=question.not_before)
    elif question.not_after is not None and day > question.not_after:
        yield _mistake("too_late", question, found=day, limit=question.not_after)


def _table(question: TableQuestion, rows: Sequence[Mapping[str, str]]) -> Iterator[Mistake]:
    if len(rows) > question.rows_max:
        yield _mistake("too_many_rows", question, found=len(rows), limit=question.rows_max)
    if len(rows) < question.rows_min:
        yield _mistake("too_few_rows", question, found=len(rows), limit=question.rows_min)
    for number, row in enumerate(rows, start=1):
        for column in question.columns:
            text = str(row.get(column.code) or "").strip()
            if not text and column.required:
                yield Mistake("cell_missing", question.code, number, column.code)
            elif text and column.holds == "number" and number_of(text) is None:
                yield Mistake("not_a_number", question.code, number, column.code, {"found": text})
            elif text and column.holds == "date" and day_of(text) is None:
                yield Mistake("not_a_day", question.code, number, column.code, {"found": text})


def number_of(text: str) -> Decimal | None:
    """A number as people of our languages type it: 1,234.5 in English and Korean, 1 234,5 in French; None when unsure.

    One comma with other than three digits behind it is a French decimal sign; a space, also the narrow one, parts
    thousands.
    """
    plain = "".join(text.split()).replace("\u202f", "").replace("\u00a0", "")
    whole, comma, rest = plain.rpartition(",")
    if comma and "." not in plain and "," not in whole and len(rest) != len("000"):
        plain = f"{whole}.{rest}"
    elif comma and not all(len(group.split(".")[0]) == len("000") for group in plain.split(",")[1:]):
        return None
    try:
        number = Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def day_of(text: str) -> date | None:
    """A civil date as the browser's field sends it, or as it is typed in the same order with dots or slashes."""
    plain = text.strip().replace(".", "-").replace("/", "-").replace(" ", "").rstrip("-")
    parts = plain.split("-")
    if len(parts) != len(("year", "month", "day")) or not all(part.isdecimal() for part in parts):
        return None
    try:
        return date(int(parts[0]), int(parts[1]), int(parts[2]))
    except ValueError:
        return None


def _said(question: Question, answers: Answers) -> Sequence[str]:
    answer = answers.get(question.code)
    if isinstance(question, ConsentQuestion):
        return ["yes" if answer == "yes" else "no"]
    return _codes(answer) if isinstance(question, ChoiceQuestion) else []


def _codes(answer: Any) -> list[str]:
    codes = [answer] if isinstance(answer, str) else answer or []
    return [code for code in dict.fromkeys(codes) if code]


def _rows(answer: Any) -> list[Mapping[str, str]]:
    return [row for row in answer or [] if any(str(cell or "").strip() for cell in row.values())]


def _mistake(code: str, question: Question, **figures: object) -> Mistake:
    return Mistake(code, question.code, figures=figures)
