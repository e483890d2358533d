"""Telling officers in good time that an agreement ends."""

from collections.abc import Mapping
from typing import Any

from sojourn.base import clock
from sojourn.base.jobs.work import Step
from sojourn.base.mail.outbox import post
from sojourn.stages.agreements import queries
from sojourn.stages.agreements.models import AgreementVersion

WORK = "agreements-renewal"


def remind(_arguments: Mapping[str, Any], step: Step) -> Mapping[str, Any]:
    """Write to the officers of every agreement that is in its notice before the end: once a person and version."""
    today = clock.now().date()
    rows = AgreementVersion.objects.filter(state="in_force", agreement__state="in_force").select_related("agreement")
    due = [version for version in rows if queries.renewal_due(version, today)]
    for done, version in enumerate(due, start=1):
        agreement = version.agreement
        assert version.ends_on is not None
        for person in queries.officers_of(agreement):
            post(
                key=f"agreement-renewal:{agreement.code}:{version.number}:{person.code}",
                person=person,
                code="mail-agreement-renewal",
                figures={
                    "title": agreement.titles,
                    "ends": version.ends_on,
                    "days": (version.ends_on - today).days,
                },
                link=f"/{person.language}/staff/agreements/{agreement.code}/",
            )
        step(done, len(due))
    return {"agreements": len(due)}
