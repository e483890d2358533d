"""Moves of a project from one state to the next, by its supervisor, the office of its host, and officers."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.project import PROJECT
from sojourn.core.projects import broken, missing
from sojourn.core.transitions import decide
from sojourn.stages.projects import queries
from sojourn.stages.projects.actions.drafting import require_open
from sojourn.stages.projects.actions.telling import tell_co_supervisors, tell_office, tell_search, tell_supervisor
from sojourn.stages.projects.facts import findings_of
from sojourn.stages.projects.models import Project, ProjectComment

After = Callable[[Project], None]
# What was done to many projects: those it was done to, and those that were left, each with the reason.
Together = tuple[list[Project], list[tuple[Project, Refused]]]


def submit_project(project: Project, *, by: Actor) -> Project:
    """Hand a project in: all that it needs is there, and the time for projects is running.

    Errors: Refused with `project_incomplete`, `projects_not_open`, those of `decide`, `changed_meanwhile`.
    """
    at = clock.now()
    lacking = missing(findings_of(project, queries.bounds(project.call)))
    if lacking:
        raise Refused("project_incomplete", {"count": len(lacking)})
    if project.state == "draft":
        # Changes that an officer has asked for may come after the last day.
        require_open(project.call, at, by)
    return _moved(project, "submit", by, after=_tell_of_submission, submitted_at=at)


def _tell_of_submission(project: Project) -> None:
    tell_office(project)
    tell_co_supervisors(project)


def take_back_project(project: Project, *, by: Actor) -> Project:
    """Make a submitted project a draft again."""
    return _moved(project, "take_back", by)


def discard_project(project: Project, *, by: Actor) -> Project:
    """Put a draft away that nobody else has seen."""
    return _moved(project, "discard", by)


def withdraw_project(project: Project, *, why: str, by: Actor) -> Project:
    """Take a project out of the call, with the reason."""
    return _moved(project, "withdraw", by, why)


def resume_project(project: Project, *, by: Actor) -> Project:
    """Make a draft of a project that was put away or withdrawn."""
    return _moved(project, "resume", by)


def confirm_project(project: Project, *, by: Actor, seen: datetime | None = None) -> Project:
    """The office of the host says that the supervisor may host."""
    return _moved(project, "confirm", by, seen=seen)


def send_back_project(project: Project, *, why: str, by: Actor) -> Project:
    """The office of the host gives a project back to its supervisor, with the reason."""
    return _moved(project, "send_back", by, why, after=lambda moved: tell_supervisor(moved, "sent-back", why))


def vouch_project(project: Project, *, why: str, by: Actor) -> Project:
    """An officer says in place of the office that the supervisor may host, and on what ground."""
    return _moved(project, "vouch", by, why)


def accept_project(project: Project, *, by: Actor, seen: datetime | None = None) -> Project:
    """Put a project into the catalogue. A text may be missing, a rule may not be broken.

    Errors: Refused with `project_against_rules`, those of `decide`, `changed_meanwhile`.
    """
    against = broken(findings_of(project, queries.bounds(project.call)))
    if against:
        raise Refused("project_against_rules", {"count": len(against)})
    return _moved(
        project,
        "accept",
        by,
        seen=seen,
        after=lambda moved: tell_supervisor(moved, "accepted"),
        accepted_at=clock.now(),
        seats_left=project.seats,
    )


def ask_changes(project: Project, *, why: str, by: Actor) -> Project:
    """An officer asks the supervisor for changes, and says which."""
    return _moved(project, "ask_changes", by, why, after=lambda moved: tell_supervisor(moved, "changes", why))


def refuse_project(project: Project, *, why: str, by: Actor) -> Project:
    """An officer refuses a project, with the reason."""
    return _moved(project, "refuse", by, why, after=lambda moved: tell_supervisor(moved, "refused", why))


def comment_project(project: Project, text: str, *, by: Actor) -> ProjectComment:
    """Say something about a project to those who have a part in it.

    Errors: Refused with `not_yours`, `reason_needed` for an empty text.
    """
    if not queries.roles_on(project, by):
        raise Refused("not_yours", {"verb": "comment"})
    if not text.strip():
        raise Refused("reason_needed", {"verb": "comment"})
    with transaction.atomic():
        comment = ProjectComment.objects.create(project=project, author=by.person, text=text.strip(), at=clock.now())
        record("project", project.code, "comment", by=by)
        if project.supervisor_id != by.person.pk:
            tell_supervisor(project, "comment", text.strip())
    return comment


def accept_projects(projects: Iterable[Project], *, by: Actor) -> Together:
    """Accept many; those that cannot be are left with the reason."""
    return _each(projects, lambda project: accept_project(project, by=by, seen=project.changed_at))


def ask_changes_of(projects: Iterable[Project], why: str, *, by: Actor) -> Together:
    """Ask for the same changes of many; those that it cannot be asked of are left with the reason."""
    return _each(projects, lambda project: ask_changes(project, why=why, by=by))


def comment_projects(projects: Iterable[Project], text: str, *, by: Actor) -> Together:
    """Say the same about many; those about which the actor may say nothing are left with the reason."""

    def said(project: Project) -> Project:
        comment_project(project, text, by=by)
        return project

    return _each(projects, said)


def confirm_projects(projects: Iterable[Project], *, by: Actor) -> Together:
    """Confirm many; those that cannot be are left with the reason."""
    return _each(projects, lambda project: confirm_project(project, by=by, seen=project.changed_at))


def _each(projects: Iterable[Project], act: Callable[[Project], Project]) -> Together:
    done: list[Project] = []
    left: list[tuple[Project, Refused]] = []
    for project in projects:
        try:
            done.append(act(project))
        except Refused as refused:
            left.append((project, refused))
    return done, left


def _moved(
    project: Project,
    verb: str,
    by: Actor,
    why: str = "",
    *,
    after: After | None = None,
    seen: datetime | None = None,
    **changes: Any,
) -> Project:
    """Decide, compare and set, write the record, tell whom it concerns: one transaction.

    `seen` is the version that the person has read: another one is not what they decided on.
    """
    move = decide(PROJECT, verb, project.state, queries.roles_on(project, by), why)
    with transaction.atomic():
        rows = Project.objects.filter(pk=project.pk, state=project.state, changed_at=seen or project.changed_at)
        if not rows.update(state=move.target, changed_at=clock.now(), **changes):
            raise Refused("changed_meanwhile", {"verb": verb})
        moved = queries.with_names(Project.objects.filter(pk=project.pk)).get()
        record("project", project.code, verb, by=by, moved=(project.state, move.target), why=why.strip())
        if why.strip():
            ProjectComment.objects.create(project=moved, author=by.person, text=why.strip(), at=clock.now())
        if after is not None:
            after(moved)
        tell_search([project.pk])
    return moved
