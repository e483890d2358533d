"""Arguments of addresses that the world makes by chance: asked when they are needed."""

from typing import Any

from sojourn.base.jobs.models import Job
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.models import Membership
from sojourn.stages.agreements.models import AgreementEvent
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


def others_officer() -> dict[str, Any]:
    return {"code": _role("programme_officer", "riverbend").person.code}


def own_officer_role() -> dict[str, Any]:
    membership = _role("programme_officer", "aica")
    return {"code": membership.person.code, "number": membership.pk}


def own_role() -> dict[str, Any]:
    return {"number": _role("programme_officer", "aica").pk}


def two_students() -> dict[str, Any]:
    return {"kept": _role("student", "chonnam").person.code, "gone": _role("student", "chonnam", 1).person.code}
