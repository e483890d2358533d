"""Rows of applications as plain facts for the core."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from sojourn.base.profiles.facts import facts_of as profile_facts
from sojourn.base.profiles.facts import results_of
from sojourn.core.choices import Listed
from sojourn.core.eligibility.best_test import with_best_test
from sojourn.core.eligibility.rules import AnyRule
from sojourn.core.forms import Form, read_form
from sojourn.core.supervisors import Named, told_apart
from sojourn.stages.applications.models import Answer, Application, CallForm, Choice, Document
from sojourn.stages.projects.models import Project


def form_of(row: CallForm) -> Form:
    """The form that a row states."""
    return _form(row.digest, row.text)


@lru_cache(maxsize=64)
def _form(_digest: str, text: str) -> Form:
    return read_form(text)


def answers_of(rows: Iterable[Answer], documents: Iterable[Document] = ()) -> dict[str, Any]:
    """What was answered, by the codes of questions; a question for a file is answered by its documents' codes."""
    answers: dict[str, Any] = {row.question: row.value for row in rows}
    for document in documents:
        if document.question and document.removed_at is None:
            answers.setdefault(document.question, []).append(document.code)
    return answers


def listed_of(choices: Iterable[Choice]) -> list[Listed]:
    """A ranked list as the core judges it; the choices come with their projects and calls."""
    rows = list(choices)
    return [
        Listed(
            project=choice.project.code,
            supervisor=supervisor,
            region=choice.project.province,
            work_language=choice.project.work_language,
            start_on=choice.project.start_from,
            weeks=choice.project.weeks,
            is_open=choice.project.state == "accepted",
        )
        for choice, supervisor in zip(rows, told_apart(_named(each.project) for each in rows), strict=True)
    ]


def _named(project: Project) -> Named:
    return Named(str(project.supervisor_id or ""), str(project.host_id), project.supervisor_name, project.code)


def eligibility_facts(application: Application, rules: Iterable[AnyRule]) -> Mapping[str, object]:
    """What the rules are asked about an applicant: the profile, what the home has certified, what was had before."""
    facts = profile_facts(application.person)
    facts |= {"prior_weeks": application.prior_weeks, "prior_award_minor": application.prior_award_minor}
    endorsement = getattr(application, "endorsement", None)
    if endorsement is not None and endorsement.grade is not None:
        facts |= {"gpa": float(endorsement.grade), "gpa_scale": endorsement.grade_scale}
    plain = {name: value for name, value in facts.items() if value is not None}
    return with_best_test(rules, plain, results_of(application.person))
