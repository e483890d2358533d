"""The only way a portal gets a call or a programme: what an actor may not see is not there."""

from typing import TypeVar

from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.stages.calls import queries
from sojourn.stages.calls.models import Call, Programme, ProgrammeVersion

Thing = TypeVar("Thing")


def access_call(actor: Actor | None, code: str) -> Call:
    """The call of that code, for those who manage or audit it.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.visible_to(actor)).filter(code=code).first())


def access_handled_call(actor: Actor | None, code: str) -> Call:
    """The call of that code, for those who see who applied to it.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.handled_by(actor)).filter(code=code).first())


def access_managed_call(actor: Actor | None, code: str) -> Call:
    """The call of that code, for those who may change it.

    Errors: Http404.
    """
    return _found(queries.with_names(queries.managed_by(actor)).filter(code=code).first())


def public_call(code: str) -> Call:
    """A published call, for everybody.

    Errors: Http404.
    """
    found = queries.hold_windows(queries.PUBLIC_CALL(code))
    return _found(found[0] if found else None)


def access_programme(actor: Actor | None, code: str) -> Programme:
    """The programme of that code, for those who see it.

    Errors: Http404.
    """
    return _found(queries.programmes_seen_by(actor).select_related("owner").filter(code=code).first())


def access_kept_programme(actor: Actor | None, code: str) -> Programme:
    """The programme of that code, for those who write its versions.

    Errors: Http404.
    """
    return _found(queries.programmes_kept_by(actor).select_related("owner").filter(code=code).first())


def access_programme_version(actor: Actor | None, code: str, number: int) -> ProgrammeVersion:
    """A version of a programme.

    Errors: Http404.
    """
    programme = access_programme(actor, code)
    rows = programme.versions.select_related("programme__owner", "made_by")
    return _found(rows.filter(number=number).first())


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
