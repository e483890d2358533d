"""Documents of an application: handed in, taken away again, judged by an officer."""

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.files.keeping import Upload, keep
from sojourn.base.people.actor import Actor
from sojourn.base.people.tokens import new_code
from sojourn.base.profiles.models import KeptDocument
from sojourn.core.errors import Refused
from sojourn.core.forms.models import DocumentType, FileQuestion
from sojourn.core.moves.application import EDITABLE
from sojourn.stages.applications import queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, Document

OWNER = "application"


def add_document(
    application: Application,
    question: str,
    upload: Upload,
    *,
    by: Actor,
    language: str = "",
    translates: Document | None = None,
) -> Document:
    """Hand in a document in answer to a question. `language` is the file's; `translates`: the document it translates.

    Errors: Refused with `not_yours`, `application_not_editable`, `document_not_asked`, `documents_too_many` (with
    `limit`), and those of `base.files.checking`.
    """
    asked = _asked(application, question, by)
    if translates is None:
        _refuse_more(application, asked)
    file = keep(upload, (OWNER, application.code), by)
    kind = _type_of(application, asked.document)
    return _added(
        application,
        asked,
        Document(
            file=file,
            language=language,
            translates=translates,
            translation=kind.translation if kind is not None and translates is not None else "",
        ),
        by,
    )


def use_kept_document(application: Application, question: str, kept: KeptDocument, *, by: Actor) -> Document:
    """Hand in a document that the applicant keeps in the profile; the same file, looked into once.

    Errors: Refused with `not_yours`, `application_not_editable`, `document_not_asked`, `documents_too_many`,
    `document_expired` (with `day`).
    """
    asked = _asked(application, question, by)
    if kept.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "add_document"})
    if kept.valid_until is not None and kept.valid_until < clock.now().date():
        raise Refused("document_expired", {"day": kept.valid_until})
    _refuse_more(application, asked)
    return _added(application, asked, Document(file=kept.file, language=kept.language), by)


def remove_document(document: Document, *, by: Actor) -> None:
    """Take a document away from a draft. The row and the file stay for the record of what was submitted.

    Errors: Refused with `not_yours`, `application_not_editable`.
    """
    application = document.application
    if application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "remove_document"})
    at = clock.now()
    with transaction.atomic():
        _hold(application)
        taken = Document.objects.filter(application=application, removed_at=None)
        taken.filter(pk=document.pk).update(removed_at=at)
        taken.filter(translates=document).update(removed_at=at)


def judge_document(document: Document, *, accepted: bool, why: str = "", by: Actor) -> Document:
    """An officer says whether a document will do; one that will not needs the reason.

    Errors: Refused with `not_yours`, `reason_needed`, `changed_meanwhile`.
    """
    application = document.application
    if not queries.handled_by(by, *queries.OFFICERS).filter(pk=application.pk).exists():
        raise Refused("not_yours", {"verb": "judge_document"})
    if not accepted and not why.strip():
        raise Refused("reason_needed", {"verb": "judge_document"})
    state = "accepted" if accepted else "rejected"
    with transaction.atomic():
        rows = Document.objects.filter(pk=document.pk, state=document.state, removed_at=None)
        if not rows.update(state=state, why=why.strip()):
            raise Refused("changed_meanwhile", {"verb": "judge_document"})
        detail = {"document": document.code, "kind": document.kind}
        moved = (document.state, state)
        record("application", application.code, "judge_document", by=by, moved=moved, why=why.strip(), detail=detail)
    return Document.objects.get(pk=document.pk)


def _asked(application: Application, code: str, by: Actor) -> FileQuestion:
    if application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "add_document"})
    for section in form_of(application.form).sections:
        for question in section.questions:
            if question.code == code and isinstance(question, FileQuestion) and section.answered_by == "applicant":
                return question
    raise Refused("document_not_asked", {"question": code})


def _type_of(application: Application, kind: str) -> DocumentType | None:
    return next((each for each in form_of(application.form).documents if each.code == kind), None)


def _refuse_more(application: Application, question: FileQuestion) -> None:
    """A translation counts with what it translates, not beside it."""
    there = Document.objects.filter(application=application, question=question.code, removed_at=None, translates=None)
    if there.count() >= question.files_max:
        raise Refused("documents_too_many", {"limit": question.files_max})


def _added(application: Application, question: FileQuestion, document: Document, by: Actor) -> Document:
    with transaction.atomic():
        _hold(application)
        document.application, document.code = application, new_code()
        document.kind, document.question = question.document, question.code
        document.added_by, document.added_at = by.person, clock.now()
        document.save(force_insert=True)
    return document


def _hold(application: Application) -> None:
    """The row that all saves of an application write, so that none runs into a submission."""
    if not Application.objects.filter(pk=application.pk, state__in=EDITABLE).update(changed_at=clock.now()):
        raise Refused("application_not_editable", {"state": application.state})
