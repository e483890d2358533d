"""The only way a portal gets an application: what an actor may not see is not there."""

from typing import TypeVar

from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.stages.applications import queries
from sojourn.stages.applications.models import Application

Thing = TypeVar("Thing")


def access_own_application(actor: Actor | None, code: str) -> Application:
    """An application of the actor's own.

    Errors: Http404.
    """
    return _found(queries.for_page(queries.own(actor)).filter(code=code).first())


def access_home_application(actor: Actor | None, code: str) -> Application:
    """A submitted application of a student of the actor's university.

    Errors: Http404.
    """
    return _found(queries.for_page(queries.of_home(actor)).filter(code=code).first())


def access_handled_application(actor: Actor | None, code: str) -> Application:
    """A submitted application of a call that the actor manages or audits.

    Errors: Http404.
    """
    return _found(queries.for_page(queries.handled_by(actor)).filter(code=code).first())


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
