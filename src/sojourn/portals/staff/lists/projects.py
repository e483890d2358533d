"""The list of projects."""

from sojourn.base.content.texts import in_language
from sojourn.portals.staff.lists.cells import day, linked, staff
from sojourn.portals.staff.views.projects_listed import found_by
from sojourn.stages.projects import queries as projects
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.templatetags.projects import province_name, track_name
from sojourn.ui.lists import Column, Source
from sojourn.ui.templatetags.parts import state
from sojourn.ui.templatetags.saying import code_name, text

PROJECTS: Source[Project] = Source(
    "projects",
    Project,
    "staff:projects",
    "projects-title",
    staff,
    None,
    projects.with_names,
    (
        Column(
            "title",
            "projects-head-title",
            lambda row: row.title,
            lambda row: linked("staff:project", row.code, text(row.titles)),
            ("titles__en", "pk"),
        ),
        Column(
            "supervisor",
            "projects-head-supervisor",
            lambda row: row.supervisor_name,
            sort=("supervisor_name", "pk"),
            is_content=True,
        ),
        Column(
            "host",
            "projects-head-host",
            lambda row: row.host.name,
            lambda row: text(row.host.names),
            ("host__code", "pk"),
        ),
        Column("province", "projects-head-province", lambda row: province_name(row.province), sort=("province", "pk")),
        Column("track", "projects-head-track", lambda row: track_name(row.track), sort=("track", "pk")),
        Column("seats", "projects-head-seats", lambda row: row.seats, sort=("seats", "pk"), kind="num"),
        Column("start", "projects-head-start", lambda row: row.start_from, sort=("start_from", "pk"), kind="date"),
        Column(
            "submitted",
            "projects-head-submitted",
            lambda row: day(row.submitted_at),
            sort=("submitted_at", "pk"),
            kind="date",
        ),
        Column(
            "state",
            "project-state",
            lambda row: code_name("project-state", row.state),
            lambda row: state("project-state", row.state),
        ),
        Column("code", "export-code", lambda row: row.code, is_content=True, is_extra=True),
        Column(
            "call",
            "export-call",
            lambda row: in_language(row.call.titles) or row.call.code,
            is_content=True,
            is_extra=True,
        ),
        Column("hub", "export-hub", lambda row: row.hub.name if row.hub else "", is_content=True, is_extra=True),
        Column("city", "export-city", lambda row: row.city, is_content=True, is_extra=True),
        Column(
            "language",
            "export-language",
            lambda row: code_name("work-language", row.work_language),
            is_extra=True,
        ),
        Column("weeks", "export-weeks", lambda row: row.weeks, kind="num", is_extra=True),
        Column("left", "export-seats-left", lambda row: row.seats_left, kind="num", is_extra=True),
    ),
    "submitted",
    lambda actor, asked: found_by(actor, asked).keys.tolist(),
)
