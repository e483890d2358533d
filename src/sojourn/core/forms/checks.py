"""What a form must not say: keys that are each well written and together make no sense."""

from collections.abc import Iterable, Iterator

from sojourn.core.errors import Problem
from sojourn.core.forms.models import (
    ChoiceQuestion,
    ConsentQuestion,
    DateQuestion,
    FileQuestion,
    Form,
    NumberQuestion,
    Question,
    References,
    TableQuestion,
    TextQuestion,
)


def contradictions(form: Form) -> list[Problem]:
    """Every contradiction of a form. Errors: the codes below, each explained where it is raised."""
    found = list(_twice(((section.code, f"sections[{n}].code") for n, section in enumerate(form.sections))))
    places = [
        (question, f"sections[{n}].questions[{m}]")
        for n, section in enumerate(form.sections)
        for m, question in enumerate(section.questions)
    ]
    found += _twice((question.code, f"{path}.code") for question, path in places)
    found += _twice((each.code, f"documents[{n}].code") for n, each in enumerate(form.documents))
    found += _twice((each.code, f"sign_offs[{n}].code") for n, each in enumerate(form.sign_offs))
    found += _documents(form, places)
    if form.references is not None:
        found += _references(form.references)
    before: dict[str, Question] = {}
    for question, path in places:
        found += _conditions(question, path, before)
        found += _limits(question, path)
        if isinstance(question, ChoiceQuestion):
            found += _twice((each.code, f"{path}.options[{n}].code") for n, each in enumerate(question.options))
        if isinstance(question, TableQuestion):
            found += _twice((each.code, f"{path}.columns[{n}].code") for n, each in enumerate(question.columns))
        before[question.code] = question
    return found


def _twice(codes: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    """One code names one thing, or answers would be mixed up."""
    seen = set[str]()
    for code, path in codes:
        if code in seen:
            yield Problem("code_twice", "form", None, path, code)
        seen.add(code)


def _documents(form: Form, places: Iterable[tuple[Question, str]]) -> Iterator[Problem]:
    """A question for a document names one of the checklist, where there is a checklist, that the applicant brings."""
    own = [each.code for each in form.documents if each.provided_by == "applicant"]
    for question, path in places:
        if isinstance(question, FileQuestion) and form.documents and question.document not in own:
            figures = {"documents": ", ".join(own) or "–"}
            yield Problem("document_unknown", "form", None, f"{path}.document", question.document, figures)


def _references(references: References) -> Iterator[Problem]:
    """What a referee is asked hangs on nothing else, and no more references are needed than may be named."""
    if references.count_min > references.count_max:
        figures = {"limit": str(references.count_min)}
        yield Problem("limits_crossed", "form", None, "references.count_max", str(references.count_max), figures)
    places = [(each, f"references.questions[{n}]") for n, each in enumerate(references.questions)]
    yield from _twice((question.code, f"{path}.code") for question, path in places)
    before: dict[str, Question] = {}
    for question, path in places:
        if isinstance(question, FileQuestion):
            yield Problem("reference_asks_file", "form", None, f"{path}.kind", "file")
        yield from _conditions(question, path, before)
        yield from _limits(question, path)
        before[question.code] = question


def _conditions(question: Question, path: str, before: dict[str, Question]) -> Iterator[Problem]:
    """A condition looks back at a question that can only be answered by codes; else a page could not decide."""
    for number, condition in enumerate(question.shown_when):
        here = f"{path}.shown_when[{number}]"
        other = before.get(condition.question)
        if other is None:
            yield Problem("condition_not_before", "form", None, f"{here}.question", condition.question)
        elif isinstance(other, ChoiceQuestion | ConsentQuestion):
            known = {"yes", "no"} if isinstance(other, ConsentQuestion) else {each.code for each in other.options}
            for code in condition.any_of:
                if code not in known:
                    figures = {"question": other.code, "options": ", ".join(sorted(known))}
                    yield Problem("condition_unknown_answer", "form", None, f"{here}.any_of", code, figures)
        else:
            yield Problem("condition_without_codes", "form", None, f"{here}.question", condition.question)


def _limits(question: Question, path: str) -> Iterator[Problem]:
    """A smallest limit lies below its largest, and no more answers are asked for than there are."""
    for low, high in _pairs(question):
        least, most = getattr(question, low), getattr(question, high)
        if least is not None and most is not None and most < least:
            yield Problem("limits_crossed", "form", None, f"{path}.{high}", str(most), {"limit": str(least)})
    if isinstance(question, ChoiceQuestion) and question.choose_min > len(question.options):
        figures = {"limit": len(question.options)}
        yield Problem("too_few_answers", "form", None, f"{path}.choose_min", str(question.choose_min), figures)


def _pairs(question: Question) -> tuple[tuple[str, str], ...]:
    match question:
        case TextQuestion():
            return (("words_min", "words_max"),)
        case ChoiceQuestion():
            return (("choose_min", "choose_max"),)
        case NumberQuestion():
            return (("at_least", "at_most"),)
        case DateQuestion():
            return (("not_before", "not_after"),)
        case TableQuestion():
            return (("rows_min", "rows_max"),)
        case _:
            return ()
