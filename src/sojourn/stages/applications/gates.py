"""The only way a portal gets an application: what an actor may not see is not there."""

from typing import TypeVar

from django.db.models import Prefetch
from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.base.people.tokens import digest_of
from sojourn.core.moves.call import PUBLIC
from sojourn.stages.applications import handled, home_desks, queries
from sojourn.stages.applications.beside import has_beside
from sojourn.stages.applications.models import Application, Document, Message, Reference
from sojourn.stages.applications.models.speakers import Contributor
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call

Thing = TypeVar("Thing")


def access_own_application(actor: Actor | None, code: str) -> Application:
    """An application of the actor's own.

    Errors: Http404.
    """
    rows = queries.for_page(queries.own(actor)).annotate(has_beside=has_beside())
    return _found(rows.filter(code=code).first())


def access_own_handing_in(actor: Actor | None, code: str) -> Application:
    """The same for a submission, which reads what was written only once nothing can change it any more.

    Errors: Http404.
    """
    return _found(queries.for_list(queries.own(actor)).filter(code=code).first())


def access_own_writing(actor: Actor | None, code: str) -> Application:
    """The same for a save, which asks only for the form, the clock of the person, and what was answered.

    Errors: Http404.
    """
    rows = queries.own(actor).filter(code=code).select_related("form", "person", "call").order_by()
    return _found(rows.first())


def access_home_application(actor: Actor | None, code: str) -> Application:
    """A submitted application of a student of the actor's university.

    Errors: Http404.
    """
    rows = queries.for_list(queries.of_home(actor)).select_related("person__profile", "endorsement__by")
    return _found(rows.filter(code=code).first())


def access_home_desk(actor: Actor | None, call: str, home: str) -> tuple[Call, Organisation]:
    """A call and the home university in it for which the actor speaks.

    Errors: Http404.
    """
    seats = home_desks.seats_of(actor).select_related("organisation")
    seat = _found(seats.filter(organisation__code=home, agreement__calls__code=call).first())
    rows = calls.with_names(Call.objects.filter(state__in=PUBLIC, agreement=seat.agreement_id))
    return _found(rows.filter(code=call).first()), seat.organisation


def access_coordinating(actor: Actor | None) -> Actor:
    """The actor, who speaks for a home university.

    Errors: Http404.
    """
    if actor is None or not home_desks.coordinates(actor):
        raise Http404
    return actor


def access_handled_application(actor: Actor | None, code: str) -> Application:
    """A submitted application of a call that the actor manages or audits.

    Errors: Http404.
    """
    return _found(queries.for_page(queries.handled_by(actor)).filter(code=code).first())


def access_recorded_application(actor: Actor | None, code: str) -> Application:
    """The record of an application for those who manage or audit its call.

    Errors: Http404.
    """
    return _found(handled.whole(actor, code))


def access_officers_application(actor: Actor | None, code: str) -> Application:
    """The same for those alone who decide on it.

    Errors: Http404.
    """
    return _found(handled.whole(actor, code, *queries.OFFICERS))


def access_confided_application(actor: Actor | None, code: str) -> Application:
    """The same for those alone who may read what referees wrote; never for its own applicant.

    Errors: Http404.
    """
    found = _found(handled.whole(actor, code, *handled.CONFIDANTS))
    return _found(None if actor is None or found.person_id == actor.person.pk else found)


def access_message(actor: Actor | None, code: str) -> Message:
    """A message to applicants of calls that the actor manages or audits.

    Errors: Http404.
    """
    return _found(None if actor is None else handled.messages_seen_by(actor).filter(code=code).first())


def access_reference(token: str) -> Reference:
    """The reference that a link opens, as long as it is asked for or has been sent.

    Errors: Http404 for a link that nobody sent, and for one in whose place another was sent.
    """
    rows = Reference.objects.select_related("application__person", "application__form", "letter")
    rows = rows.prefetch_related(Prefetch("application__call", calls.with_names(Call.objects.all())))
    return _found(rows.filter(digest=digest_of(token)).first())


def access_contribution(token: str) -> Contributor:
    """The part of a form that a link opens.

    Errors: Http404 for a link that nobody sent, and for one in whose place another was sent.
    """
    rows = Contributor.objects.select_related("application__person", "application__form")
    rows = rows.prefetch_related(Prefetch("application__call", calls.with_names(Call.objects.all())))
    return _found(rows.filter(digest=digest_of(token)).first())


def access_own_contributor(application: Application, code: str) -> Contributor:
    """Somebody who is asked for a part of an application, for its applicant.

    Errors: Http404.
    """
    rows = application.contributors.select_related("application__person", "application__form", "application__call")
    return _found(rows.filter(code=code).first())


def access_own_reference(application: Application, code: str) -> Reference:
    """A reference of an application, for its applicant.

    Errors: Http404.
    """
    return _found(application.references.select_related("application__person").filter(code=code).first())


def access_own_document(application: Application, code: str) -> Document:
    """A document of an application that has not been taken away.

    Errors: Http404.
    """
    rows = Document.objects.filter(application=application, removed_at=None).select_related("file", "application")
    return _found(rows.filter(code=code).first())


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
