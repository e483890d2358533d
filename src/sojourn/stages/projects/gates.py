"""The only way a portal gets a project or an import: what an actor may not see is not there."""

from typing import TypeVar

from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.stages.projects import queries
from sojourn.stages.projects.models import CatalogueImport, Project

Thing = TypeVar("Thing")


def access_project(actor: Actor | None, code: str) -> Project:
    """The project of that code, for whoever has a part in it.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.visible_to(actor)).filter(code=code).first())


def access_own_project(actor: Actor | None, code: str) -> Project:
    """The project of that code, for its supervisor.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.own(actor)).filter(code=code).first())


def access_hosted_project(actor: Actor | None, code: str) -> Project:
    """The project of that code, for the office of its host.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.hosted(actor)).filter(code=code).first())


def access_vetted_project(actor: Actor | None, code: str) -> Project:
    """The project of that code, for those who vet it or read what was vetted.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.vetted_by(actor)).filter(code=code).first())


def access_import(actor: Actor | None, code: str) -> CatalogueImport:
    """The import of that code.

    Errors: Http404.
    """
    return _found(queries.imports_seen_by(actor).filter(code=code).first())


def access_changed_import(actor: Actor | None, code: str) -> CatalogueImport:
    """The import of that code, for those who bring catalogues into its call.

    Errors: Http404.
    """
    found = access_import(actor, code)
    may = queries.calls_with_imports(actor).filter(pk=found.call_id).exists()
    return _found(found if may else None)


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
