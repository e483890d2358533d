"""Who sees which rounds of a call and which results; the only way a portal gets one."""

from django.db.models import F, QuerySet
from django.http import Http404

from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.models import Application, Result, Round
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call


def visible_to(actor: Actor | None) -> QuerySet[Round]:
    """The rounds of the calls that the actor manages or audits."""
    return Round.objects.filter(call__in=calls.handled_by(actor).values("pk"))


def rounds_of(call: Call) -> QuerySet[Round]:
    """The rounds of a call, the latest first."""
    return Round.objects.filter(call=call).select_related("made_by").order_by("-number")


def access_round(actor: Actor | None, code: str) -> Round:
    """The round of that code, for those who manage or audit its call.

    Errors: Http404.
    """
    return _found(_whole(visible_to(actor)).filter(code=code).first())


def access_managed_round(actor: Actor | None, code: str) -> Round:
    """The round of that code, for those who manage its call.

    Errors: Http404.
    """
    rows = Round.objects.filter(call__in=calls.managed_by(actor).values("pk"))
    return _found(_whole(rows).filter(code=code).first())


def _whole(rows: QuerySet[Round]) -> QuerySet[Round]:
    return rows.select_related("call__agreement", "call__rules", "made_by", "published_by", "folder")


def _found(made: Round | None) -> Round:
    if made is None:
        raise Http404
    return made


def job_of(made: Round) -> Job | None:
    """The work that was asked for last for a round."""
    rows = Job.objects.filter(key=made.code, work__startswith="applications.round.")
    return rows.order_by("-pk").first()


def results_of(made: Round) -> QuerySet[Result]:
    """What a round says to everybody, the placed ones first, each in the order of the numbers."""
    rows = Result.objects.filter(round=made).select_related("application__person", "application__home", "project__host")
    return rows.order_by(F("rank").asc(nulls_last=True), "application__number")


def result_of(application: Application) -> Result | None:
    """What the published round of its call says to an applicant; None before anybody was told.

    A result that the applicant has not been told of yet, because the telling is under way, is not there.
    """
    if application.state not in {"placed", "unplaced"}:
        return None
    rows = Result.objects.filter(application=application, round__state="published")
    return rows.select_related("round", "project__host", "project__supervisor").first()
