"""The only way a page gets a part of a profile: one's own."""

from typing import TypeVar

from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.base.profiles.models import KeptDocument, LanguageResult, Study

Thing = TypeVar("Thing")


def access_study(actor: Actor, number: int) -> Study:
    """A course of study of one's own.

    Errors: Http404.
    """
    return _found(Study.objects.select_related("institution").filter(person=actor.person, pk=number).first())


def access_result(actor: Actor, number: int) -> LanguageResult:
    """A language test of one's own.

    Errors: Http404.
    """
    return _found(LanguageResult.objects.filter(person=actor.person, pk=number).first())


def access_kept_document(actor: Actor, number: int) -> KeptDocument:
    """A kept document of one's own.

    Errors: Http404.
    """
    return _found(KeptDocument.objects.select_related("file").filter(person=actor.person, pk=number).first())


def _found(thing: Thing | None) -> Thing:
    if thing is None:
        raise Http404
    return thing
