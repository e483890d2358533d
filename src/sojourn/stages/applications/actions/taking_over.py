"""A draft that was begun with an earlier form takes a later one over: what was answered stays."""

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.application import EDITABLE
from sojourn.stages.applications import queries
from sojourn.stages.applications.models import Application


def take_form(application: Application, number: int, *, by: Actor) -> Application:
    """Go on with a later form of the call. Answers to questions that it asks no more are kept and shown no more.

    Errors: Refused with `not_yours`, `application_not_editable`, `form_not_later`.
    """
    if application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "take_form"})
    latest = queries.latest_form(application.call)
    if latest is None or latest.number != number or number <= application.form.number:
        raise Refused("form_not_later")
    with transaction.atomic():
        rows = Application.objects.filter(pk=application.pk, state__in=EDITABLE, form=application.form_id)
        if not rows.update(form=latest, changed_at=clock.now()):
            raise Refused("application_not_editable", {"state": application.state})
        detail = {"from": application.form.number, "to": number}
        record("application", application.code, "take_form", by=by, detail=detail)
    return queries.for_page(Application.objects.all()).get(pk=application.pk)
