"""Rows of projects as plain facts."""

from sojourn.core.projects import Bounds, Finding, ProjectFacts, check_project
from sojourn.stages.projects.models import Project

# The fields that a supervisor writes, and that reuse, previews and imports copy or compare.
CONTENT = (
    "titles",
    "descriptions",
    "roles",
    "skills",
    "backgrounds",
    "track",
    "work_language",
    "weeks",
    "start_from",
    "start_until",
    "start_flexible",
    "seats",
    "co_supervisors",
)


def facts_of(project: Project) -> ProjectFacts:
    """What a project says of itself."""
    return ProjectFacts(
        titles=project.titles,
        descriptions=project.descriptions,
        roles=project.roles,
        skills=project.skills,
        backgrounds=tuple(project.backgrounds),
        track=project.track,
        weeks=project.weeks,
        start_from=project.start_from,
        start_until=project.start_until,
        start_flexible=project.start_flexible,
        seats=project.seats,
    )


def findings_of(project: Project, bounds: Bounds) -> tuple[Finding, ...]:
    """What every rule says of a project."""
    return check_project(facts_of(project), bounds)
