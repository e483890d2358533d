"""A call's form as typed data: sections, questions, what is asked when. `answers` judges what was answered."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sojourn.core.part import Part
from sojourn.core.programme.models import Texts
from sojourn.core.programme.values import Id

MOST_CHARACTERS = 100_000
MOST_ROWS = 200

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Moment = Literal["at_apply", "after_approval", "never"]
Whole = Annotated[int, Field(strict=True, ge=0, le=MOST_CHARACTERS)]
Rows = Annotated[int, Field(strict=True, ge=0, le=MOST_ROWS)]


class Condition(Part):
    """A question is asked only where another one has one of these answers."""

    question: Code = Field(description="Code of an earlier question: a choice, or a consent (`yes`, `no`).")
    any_of: tuple[Code, ...] = Field(min_length=1, description="Answers that ask for this question.")


class Option(Part):
    """One answer of a choice."""

    code: Code = Field(description="Code of the answer, as exports show it.")
    label: Texts = Field(description="The answer as people read it.")


class Asked(Part):
    """What every question has."""

    code: Code = Field(description="Code of the question, as exports show it; once in the whole form.")
    label: Texts = Field(description="The question as people read it.")
    help: Texts | None = Field(default=None, description="A sentence that helps to answer.")
    required: Moment = Field(
        default="at_apply",
        description="`at_apply`: nobody submits without; `after_approval`: asked for once approved; `never`: optional.",
    )
    shown_when: tuple[Condition, ...] = Field(
        default=(), description="Asked only where all of these hold; without it, always."
    )


class TextQuestion(Asked):
    """Words of the applicant."""

    kind: Literal["text"] = Field(description="A text.")
    lines: Literal["one", "many"] = Field(default="many", description="One line, or as many as wanted.")
    words_min: Whole | None = Field(default=None, description="Fewest words.")
    words_max: Whole | None = Field(default=None, description="Most words; a word ends at a space.")
    characters_max: Whole | None = Field(default=None, description="Most characters, spaces and line ends included.")


class ChoiceQuestion(Asked):
    """One answer of a list, or some."""

    kind: Literal["choice"] = Field(description="A choice.")
    options: tuple[Option, ...] = Field(min_length=2, description="Answers to choose from, in this order.")
    choose_min: Annotated[int, Field(strict=True, ge=1)] = Field(default=1, description="Fewest answers.")
    choose_max: Annotated[int, Field(strict=True, ge=1)] = Field(default=1, description="Most answers.")


class NumberQuestion(Asked):
    """A number."""

    kind: Literal["number"] = Field(description="A number.")
    at_least: Decimal | None = Field(default=None, description="The smallest that counts.")
    at_most: Decimal | None = Field(default=None, description="The largest that counts.")
    decimals: Annotated[int, Field(strict=True, ge=0, le=6)] = Field(default=0, description="Digits after the point.")
    unit: Texts | None = Field(default=None, description="What is counted: weeks, CAD.")


class DateQuestion(Asked):
    """A civil date."""

    kind: Literal["date"] = Field(description="A day.")
    not_before: date | None = Field(default=None, description="The first day that counts.")
    not_after: date | None = Field(default=None, description="The last day that counts.")


class Column(Part):
    """One column of a table."""

    code: Code = Field(description="Code of the column; once in its table.")
    label: Texts = Field(description="Its heading.")
    holds: Literal["text", "number", "date"] = Field(default="text", description="What stands in it.")
    required: bool = Field(default=True, description="Whether a row without it is incomplete.")


class TableQuestion(Asked):
    """Rows of the same columns: earlier stays, publications, a budget."""

    kind: Literal["table"] = Field(description="A table.")
    columns: tuple[Column, ...] = Field(min_length=1, description="Its columns, in this order.")
    rows_min: Rows = Field(default=1, description="Fewest rows where the question is required.")
    rows_max: Rows = Field(default=20, description="Most rows.")


class FileQuestion(Asked):
    """Documents of one type on the call's checklist."""

    kind: Literal["file"] = Field(description="A document.")
    document: Id = Field(description="Type of the document on the call's checklist.")
    files_max: Annotated[int, Field(strict=True, ge=1, le=20)] = Field(default=1, description="Most files.")


class ConsentQuestion(Asked):
    """A statement that a person agrees to, or not; agreeing is what `required` requires."""

    kind: Literal["consent"] = Field(description="A consent.")
    statement: Texts = Field(description="What the person agrees to, word by word.")


Question = Annotated[
    TextQuestion | ChoiceQuestion | NumberQuestion | DateQuestion | TableQuestion | FileQuestion | ConsentQuestion,
    Field(discriminator="kind"),
]


class Section(Part):
    """Questions that stand on one page, answered by one person."""

    code: Code = Field(description="Code of the section; once in the whole form.")
    title: Texts = Field(description="Its title.")
    intro: Texts | None = Field(default=None, description="What the section is for.")
    answered_by: Literal["applicant", "home_supervisor", "host_supervisor"] = Field(
        default="applicant", description="Who answers it, alone."
    )
    shown_to_applicant: bool = Field(
        default=True,
        description="For a section that somebody else answers: whether the applicant reads it, or only how far it is.",
    )
    questions: tuple[Question, ...] = Field(min_length=1, description="Its questions, in this order.")


class DocumentType(Part):
    """One line of the call's checklist: a document, who brings it, and in which language."""

    code: Code = Field(description="Code of the document; questions of the kind `file` and officers name it.")
    label: Texts = Field(description="The document as people read it.")
    help: Texts | None = Field(default=None, description="What counts and where one gets it.")
    provided_by: Literal["applicant", "home_university", "host_university"] = Field(
        default="applicant", description="Who brings it."
    )
    required: Moment = Field(default="at_apply", description="As for questions: by when it has to be there.")
    languages: tuple[Literal["en", "fr", "ko"], ...] = Field(
        default=(), description="Languages that need no translation; without any, every language is good."
    )
    translation: Literal["plain", "certified", "notarised"] = Field(
        default="plain", description="What a document in another language needs beside it."
    )


class References(Part):
    """Whom the applicant asks for a letter, and what a referee answers; the applicant never reads it."""

    count_min: Annotated[int, Field(strict=True, ge=0, le=5)] = Field(default=1, description="Fewest references.")
    count_max: Annotated[int, Field(strict=True, ge=1, le=5)] = Field(default=2, description="Most references.")
    letter: Literal["required", "optional", "none"] = Field(
        default="required", description="Whether a letter is asked for besides the questions."
    )
    questions: tuple[Question, ...] = Field(default=(), description="What a referee answers, in this order.")


class SignOff(Part):
    """One signature under a submitted application. The next party is asked once this one has signed."""

    code: Code = Field(description="Code of the step; once in the whole form.")
    party: Literal["home_university", "host_office", "co_funder"] = Field(description="Who signs.")
    label: Texts = Field(description="What the party says with it.")
    working_days: Annotated[int, Field(strict=True, ge=1, le=60)] = Field(
        default=5, description="Working days from the moment of asking, Saturdays and Sundays left out."
    )


class ChoiceRules(Part):
    """What the list of ranked projects must be beside the rules of the programme."""

    one_per_supervisor: bool = Field(default=False, description="Whether a supervisor may stand in the list only once.")


class Form(Part):
    """All that a call asks of an applicant, besides the profile, and of those who speak for the applicant."""

    sections: tuple[Section, ...] = Field(min_length=1, description="Its sections, in this order.")
    documents: tuple[DocumentType, ...] = Field(default=(), description="The checklist, in this order.")
    references: References | None = Field(default=None, description="The references; without it, none are asked for.")
    sign_offs: tuple[SignOff, ...] = Field(default=(), description="Signatures after submission, in their order.")
    sign_offs_from: Literal["submitted", "eligible"] = Field(
        default="submitted",
        description="When the first party is asked: at the submission, or once an application is found eligible.",
    )
    choices: ChoiceRules = Field(default=ChoiceRules(), description="The list of ranked projects.")

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions of the sections, in their order."""
        return tuple(question for section in self.sections for question in section.questions)

    def section(self, code: str) -> Section | None:
        """The section of that code."""
        return next((section for section in self.sections if section.code == code), None)
