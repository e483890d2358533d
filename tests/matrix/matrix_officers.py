"""Arguments of addresses of applications as officers handle them: one of an own call, one of another agency's."""

from typing import Any

from matrix_rows import _role, application_of

from sojourn.base import clock
from sojourn.base.people.models import Organisation, Person
from sojourn.stages.applications.actions import form_for
from sojourn.stages.applications.models import Application, Document, Message, MessageCopy, Reference
from sojourn.stages.calls.models import Call


def _handed_in() -> Application:
    return application_of("chosun")


def _elsewhere() -> Application:
    """Handed in to the call of another agency."""
    at, person = clock.now(), _role("student", "chosun").person
    call = Call.objects.get(code="riverbend-2027")
    given = {"form": form_for(call), "state": "submitted", "begun_at": at, "changed_at": at, "submitted_at": at}
    return Application.objects.get_or_create(call=call, person=person, defaults={"code": "ariver", **given})[0]


def own(**more: Any) -> dict[str, Any]:
    return {"code": _handed_in().code, **more}


def others(**more: Any) -> dict[str, Any]:
    return {"code": _elsewhere().code, **more}


def own_file() -> dict[str, Any]:
    return own(document=_handed_in().documents.earliest("pk").code)


def others_file() -> dict[str, Any]:
    row = _elsewhere()
    file = Document.objects.filter(file__state="clean").earliest("pk").file
    found, _ = Document.objects.get_or_create(
        application=row, code="driver", defaults={"kind": "cv", "file": file, "added_at": clock.now()}
    )
    return others(document=found.code)


def _letter_of(application: Application) -> str:
    """A reference that has come, with its letter; any file will do."""
    file = Document.objects.filter(file__state="clean").earliest("pk").file
    at, code = clock.now(), f"r-{application.code}"
    given = {"digest": code, "full_name": "R", "email": "r@example.org", "state": "received", "letter": file}
    Reference.objects.get_or_create(
        code=code, defaults={"application": application, "asked_at": at, "ended_at": at, **given}
    )
    return code


def own_letter() -> dict[str, Any]:
    return own(reference=_letter_of(_handed_in()))


def others_letter() -> dict[str, Any]:
    return others(reference=_letter_of(_elsewhere()))


def _message(application: Application, by: Person, state: str = "sent") -> dict[str, Any]:
    at, code = clock.now(), f"m-{application.code}-{state}"
    given = {"subjects": {"en": "News"}, "texts": {"en": "Hello."}, "state": state, "count": 1}
    row, _ = Message.objects.get_or_create(code=code, defaults={"made_by": by, "made_at": at, **given})
    MessageCopy.objects.get_or_create(message=row, application=application)
    return {"code": code}


def own_message() -> dict[str, Any]:
    return _message(_handed_in(), _role("programme_officer", "aica").person)


def others_message() -> dict[str, Any]:
    organisation = Organisation.objects.get(code="riverbend")
    return _message(_elsewhere(), _role("programme_officer", organisation.code).person)


def own_unsent() -> dict[str, Any]:
    return _message(_handed_in(), _role("programme_officer", "aica").person, "draft")


def own_sending() -> dict[str, Any]:
    return {**own_message(), "verb": "send"}


def others_sending() -> dict[str, Any]:
    return {**others_message(), "verb": "send"}
