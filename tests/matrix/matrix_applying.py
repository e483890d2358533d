"""Arguments of addresses of what people say for applications: the first student of the cast has one of each."""

from typing import Any

from matrix_rows import _role, own_receipt

from sojourn.base import clock
from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Person
from sojourn.base.profiles.models import KeptDocument, LanguageResult, Study
from sojourn.stages.applications.models import Submission


def _student(number: int = 0) -> Person:
    return _role("student", "chonnam", number).person


def _study(person: Person) -> dict[str, Any]:
    row = Study.objects.filter(person=person).order_by("pk").first()
    return {"number": (row or Study.objects.create(person=person, saved_at=clock.now())).pk}


def _result(person: Person) -> dict[str, Any]:
    row = LanguageResult.objects.filter(person=person).order_by("pk").first()
    made = row or LanguageResult.objects.create(person=person, test="IELTS", score=7, saved_at=clock.now())
    return {"number": made.pk}


def _kept(person: Person) -> dict[str, Any]:
    row = KeptDocument.objects.filter(person=person).order_by("pk").first()
    if row is None:
        file = StoredFile.objects.filter(state="clean").earliest("pk")
        row = KeptDocument.objects.create(person=person, kind="transcript", file=file, kept_at=clock.now())
    return {"number": row.pk}


def own_study() -> dict[str, Any]:
    return _study(_student())


def others_study() -> dict[str, Any]:
    return _study(_student(1))


def own_test() -> dict[str, Any]:
    return _result(_student())


def others_test() -> dict[str, Any]:
    return _result(_student(1))


def own_kept() -> dict[str, Any]:
    return _kept(_student())


def others_kept() -> dict[str, Any]:
    return _kept(_student(1))


def own_drop() -> dict[str, Any]:
    return {"part": "document", **own_kept()}


def others_drop() -> dict[str, Any]:
    return {"part": "document", **others_kept()}


def own_copy() -> dict[str, Any]:
    """A receipt whose copy is there; any file will do."""
    asked = own_receipt()
    rows = Submission.objects.filter(application__code=asked["code"], number=asked["number"], copy=None)
    rows.update(copy=StoredFile.objects.filter(state="clean").earliest("pk"))
    return asked


def kept_nowhere() -> dict[str, Any]:
    return {"code": "none", "question": "transcript", **own_kept()}
