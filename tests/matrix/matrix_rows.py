"""Arguments of addresses that the world makes by chance: asked when they are needed."""

import re
from typing import Any

from sojourn.base.jobs.models import Job
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.models import Contact, Invitation, Membership, OrganisationImport, WayBack
from sojourn.stages.agreements.models import AgreementDocument, AgreementEvent
from sojourn.stages.applications.models import Application
from sojourn.stages.projects.models import CatalogueImport


def _role(role: str, organisation: str, number: int = 0) -> Membership:
    rows = Membership.objects.filter(role=role, organisation__code=organisation).select_related("person")
    return rows.order_by("pk")[number]


def own_event() -> dict[str, Any]:
    event = AgreementEvent.objects.filter(agreement__code="gwangju-2023").latest("pk")
    return {"code": "gwangju-2023", "event": getattr(event, "code", event.pk)}


def own_import() -> dict[str, Any]:
    return {"code": CatalogueImport.objects.earliest("pk").code}


def own_job() -> dict[str, Any]:
    return {"code": Job.objects.earliest("pk").code}


def some_mail() -> dict[str, Any]:
    return {"number": OutboxMail.objects.earliest("pk").pk}


def own_student() -> dict[str, Any]:
    return {"code": _role("student", "chonnam").person.code}


def own_officer() -> dict[str, Any]:
    return {"code": _role("programme_officer", "aica").person.code}


def others_officer() -> dict[str, Any]:
    return {"code": _role("programme_officer", "riverbend").person.code}


def own_officer_role() -> dict[str, Any]:
    membership = _role("programme_officer", "aica")
    return {"code": membership.person.code, "number": membership.pk}


def own_role() -> dict[str, Any]:
    return {"number": _role("programme_officer", "aica").pk}


def two_students() -> dict[str, Any]:
    return {"kept": _role("student", "chonnam").person.code, "gone": _role("student", "chonnam", 1).person.code}


def own_document() -> dict[str, Any]:
    return {"code": "gwangju-2023", "file": AgreementDocument.objects.get(agreement__code="gwangju-2023").file.code}


def own_contact() -> dict[str, Any]:
    return {"code": "aica", "number": Contact.objects.get(organisation__code="aica").pk}


def own_invitation() -> dict[str, Any]:
    return {"code": "aica", "invitation": Invitation.objects.get(organisation__code="aica").code}


def own_organisation_import() -> dict[str, Any]:
    return {"code": OrganisationImport.objects.get().code}


def own_organisation_report() -> dict[str, Any]:
    return {**own_organisation_import(), "form": "xlsx"}


def open_way_back() -> dict[str, Any]:
    return {"code": WayBack.objects.get().code}


def _token(key: str, page: str) -> dict[str, Any]:
    """The secret part of the link in a mail: nobody else has it."""
    found = re.search(rf"/{page}/([^/\s]+)/", OutboxMail.objects.get(key__startswith=key).text)
    assert found
    return {"token": found[1]}


def invited() -> dict[str, Any]:
    return _token("invitation:", "invitation")


def asked_way_back() -> dict[str, Any]:
    return _token("way-back-asked:", "way-back")


def application_of(home: str, number: int = 0, call: str = "gri-2027") -> Application:
    """The application of a student of the world."""
    return Application.objects.get(person=_role("student", home, number).person, call__code=call)


def own_draft(**more: Any) -> dict[str, Any]:
    return {"code": application_of("chonnam").code, **more}


def others_draft(**more: Any) -> dict[str, Any]:
    return {"code": application_of("chosun", 1).code, **more}


def own_paper() -> dict[str, Any]:
    draft = application_of("chonnam")
    return {"code": draft.code, "document": draft.documents.get().code}


def others_paper() -> dict[str, Any]:
    done = application_of("chosun")
    return {"code": done.code, "document": done.documents.earliest("pk").code}


def own_referee() -> dict[str, Any]:
    draft = application_of("chonnam")
    return {"code": draft.code, "reference": draft.references.earliest("pk").code}


def others_referee() -> dict[str, Any]:
    done = application_of("chosun")
    return {"code": done.code, "reference": done.references.earliest("pk").code}


def own_receipt() -> dict[str, Any]:
    return {"code": application_of("chonnam", call="gri-2026").code, "number": 1}


def others_receipt() -> dict[str, Any]:
    return {"code": application_of("chosun").code, "number": 1}


def asked_referee() -> dict[str, Any]:
    reference = application_of("chonnam").references.earliest("pk")
    return _token(f"reference:{reference.code}:asked", "reference")
