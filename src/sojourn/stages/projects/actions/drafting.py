"""What a supervisor writes: a new project, last year's again, and every save of a draft."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.errors import Refused
from sojourn.core.moves.project import EDITABLE
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import queries
from sojourn.stages.projects.actions.telling import tell_search
from sojourn.stages.projects.facts import CONTENT
from sojourn.stages.projects.models import Project

# Letters that nobody mistakes for one another when a code is read out.
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
WRITABLE = frozenset({*CONTENT, "city", "sponsor"})


def new_code() -> str:
    """A code that names a project in its address: short, and in no order."""
    return "p" + "".join(secrets.choice(LETTERS) for _ in range(8))


def new_project(call: Call, host: Organisation, *, by: Actor, **content: Any) -> Project:
    """A draft of the actor at a university where they are a professor; without a `code` it gets one.

    Errors: Refused with `not_your_host`, and those of `require_open`.
    """
    return _drafted(call, host, by, "draft", content)


def reuse_project(old: Project, call: Call, host: Organisation, *, by: Actor) -> Project:
    """A draft with all that an earlier project said; what the new call does not allow is found by its check.

    Errors: Refused with `not_your_host`, `reused_already`, and those of `require_open`.
    """
    there = Project.objects.filter(call=call, reused_from=old, supervisor=by.person).exclude(state="withdrawn").first()
    if there is not None:
        raise Refused("reused_already", {"title": there.title})
    content = {name: getattr(old, name) for name in CONTENT}
    return _drafted(call, host, by, "reuse", {**content, "sponsor": old.sponsor, "city": old.city, "reused_from": old})


def save_draft(
    project: Project, content: Mapping[str, Any], *, seen: datetime | None, by: Actor, page: str = ""
) -> Project:
    """The draft with what was typed. `seen` is the version that the page was made from; None saves over any.
    `page` names the page in the browser, whose own earlier saves are no newer version elsewhere.

    No event of the record: a save is a version of a draft.
    Errors: Refused with `not_yours`, `not_editable`, `newer_elsewhere` (with `saved_at`).
    """
    if project.supervisor_id != by.person.pk:
        raise Refused("not_yours", {"verb": "save"})
    values = {name: value for name, value in content.items() if name in WRITABLE}
    rows = Project.objects.filter(pk=project.pk, state__in=EDITABLE)
    if seen is not None:
        rows = rows.filter(Q(changed_at=seen) | (Q(draft_page=page) & ~Q(draft_page="")))
    if "seats" in values:
        values["seats_left"] = values["seats"]
    if not rows.update(**values, draft_page=page[:24], changed_at=clock.now()):
        now = Project.objects.get(pk=project.pk)
        if now.state not in EDITABLE:
            raise Refused("not_editable", {"state": now.state})
        raise Refused("newer_elsewhere", {"saved_at": now.changed_at.isoformat()})
    return queries.with_names(Project.objects.filter(pk=project.pk)).get()


def require_open(call: Call, at: datetime, by: Actor) -> None:
    """Refuse what comes before or after the time for projects.

    Errors: Refused with `projects_not_open`.
    """
    if not queries.takes_projects(call, at, by.person):
        raise Refused("projects_not_open", {"call": call.code})


def _drafted(call: Call, host: Organisation, by: Actor, verb: str, content: Mapping[str, Any]) -> Project:
    if host.pk not in by.organisations("host_professor"):
        raise Refused("not_your_host", {"host": host.code})
    at = clock.now()
    require_open(call, at, by)
    bounds = queries.bounds(call)
    values: dict[str, Any] = {"weeks": bounds.weeks_usual, "city": host.city, **content}
    seats = min(int(values.get("seats", 1)), bounds.seats_max)
    with transaction.atomic():
        project = Project.objects.create(
            **{
                **values,
                "code": values.get("code") or new_code(),
                "call": call,
                "host": host,
                "hub": host.hub,
                "province": host.province,
                "supervisor": by.person,
                "supervisor_name": by.person.full_name,
                "state": "draft",
                "seats": seats,
                "seats_left": seats,
                "created_at": at,
                "changed_at": at,
            }
        )
        record("project", project.code, verb, by=by, moved=("", "draft"), detail={"call": call.code})
        tell_search([project.pk])
    return project
