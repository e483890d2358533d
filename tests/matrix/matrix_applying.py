"""Arguments of addresses of what people say for applications: the first student of the cast has one of each."""

from typing import Any

from matrix_rows import _role, others_receipt, own_receipt

from sojourn.base import clock
from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation, Person
from sojourn.base.people.tokens import digest_of
from sojourn.base.profiles.models import KeptDocument, LanguageResult, Study
from sojourn.stages.applications.actions import form_for
from sojourn.stages.applications.models import Application, Contributor, Signature, Submission
from sojourn.stages.calls.models import Call


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


def _gra(number: int = 0) -> Application:
    """A draft of a call in which others answer parts."""
    person, call = _student(number), Call.objects.get(code="gra-2027")
    row = Application.objects.filter(call=call, person=person).exclude(state="withdrawn").first()
    at = clock.now()
    return row or Application.objects.create(
        call=call, person=person, form=form_for(call), code=f"agra{number}", begun_at=at, changed_at=at
    )


def _author(number: int = 0) -> Contributor:
    application = _gra(number)
    row = application.contributors.filter(state="asked").order_by("pk").first()
    return row or Contributor.objects.create(
        application=application,
        part="home_supervisor",
        code=f"author{number}",
        digest=digest_of(f"author-link-{number}"),
        full_name="Generated Author",
        email="author@example.org",
        asked_at=clock.now(),
    )


def own_gra() -> dict[str, Any]:
    return {"code": _gra().code}


def others_gra() -> dict[str, Any]:
    return {"code": _gra(1).code}


def own_part() -> dict[str, Any]:
    return {**own_gra(), "part": "host_supervisor"}


def others_part() -> dict[str, Any]:
    return {**others_gra(), "part": "host_supervisor"}


def own_author() -> dict[str, Any]:
    return {**own_gra(), "contributor": _author().code}


def others_author() -> dict[str, Any]:
    return {**others_gra(), "contributor": _author(1).code}


def author_link() -> dict[str, Any]:
    """A link of a mail: whoever has it may open it. The digest is set anew, for reminders change it."""
    Contributor.objects.filter(pk=_author().pk).update(digest=digest_of("author-link-0"), state="asked")
    return {"token": "author-link-0"}


def _signature(of: dict[str, Any], party: str, organisation: str) -> dict[str, Any]:
    """An application that waits for the signature of an organisation."""
    Application.objects.filter(code=of["code"]).update(state="submitted")  # whatever became of it meanwhile
    application = Application.objects.get(code=of["code"])
    signer = Organisation.objects.get(code=organisation)
    Signature.objects.update_or_create(
        application=application,
        step=party,
        organisation=signer,
        defaults={"turn": 1, "party": party, "state": "asked", "asked_at": clock.now()},
    )
    return {"code": application.code, "step": party}


def home_signature() -> dict[str, Any]:
    return _signature(own_receipt(), "home_university", "chonnam")


def others_home_signature() -> dict[str, Any]:
    return _signature(others_receipt(), "home_university", "chosun")


def funder_signature() -> dict[str, Any]:
    return _signature(own_receipt(), "co_funder", "aica")


def others_funder_signature() -> dict[str, Any]:
    return _signature(others_receipt(), "co_funder", "riverbend")


def kept_nowhere() -> dict[str, Any]:
    return {"code": "none", "question": "transcript", **own_kept()}


def _handed_in(home: str) -> Application:
    """An application to the call of the season that a home university sees, with a document of its form."""
    rows = Application.objects.filter(home__code=home, call__code="gri-2027", state="submitted")
    return rows.filter(documents__removed_at=None).order_by("pk")[0]


def own_applicant(**more: Any) -> dict[str, Any]:
    return {"code": _handed_in("chonnam").code, **more}


def others_applicant(**more: Any) -> dict[str, Any]:
    return {"code": _handed_in("chosun").code, **more}


def own_applicants_paper() -> dict[str, Any]:
    application = _handed_in("chonnam")
    return {"code": application.code, "document": application.documents.order_by("pk")[0].code}


def others_applicants_paper() -> dict[str, Any]:
    application = _handed_in("chosun")
    return {"code": application.code, "document": application.documents.order_by("pk")[0].code}
