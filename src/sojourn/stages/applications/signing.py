"""Signatures under applications: who is to sign for which party, and what an actor may sign."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q, QuerySet
from django.http import Http404

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.forms.models import SignOff
from sojourn.core.moves.endorsement import SIGNERS
from sojourn.core.periods import end_of_working_days
from sojourn.stages.applications import queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, Signature
from sojourn.stages.calls import queries as calls

# States of an application in which somebody may sign: handed in, and not in its applicant's hands again.
SIGNED_IN_STATE = frozenset({"submitted", "eligible", "appealed", "placed"})


def signers_of(application: Application, step: SignOff) -> list[Organisation]:
    """The organisations that sign a step; none where nobody of that party takes part.

    For the host university it is that of the first choice; co-funders are the parties that bear a share of the costs,
    without the one that runs the call, or, where no shares are agreed, the funders.
    """
    if step.party == "home_university":
        return [application.home] if application.home is not None else []
    if step.party == "host_office":
        first = queries.choices_of(application)[:1]
        return [choice.project.host for choice in first]
    terms = calls.terms_of(application.call)
    bearing = {share.organisation for share in terms.shares} if terms is not None else set()
    parties = application.call.agreement.parties.select_related("organisation").order_by("turn", "pk")
    wanted = parties.filter(organisation__code__in=bearing) if bearing else parties.filter(role="funder")
    return [each.organisation for each in wanted if each.organisation_id != application.call.organisation_id]


def due_of(signature: Signature, step: SignOff, at: datetime) -> datetime:
    """When a signature is due that is asked for at an instant: by the calendar of who signs."""
    zone = signature.organisation.time_zone or signature.application.call.zone
    return end_of_working_days(at, step.working_days, zone)


def step_of(signature: Signature) -> SignOff | None:
    """The step in the form; None where a later form no longer has it."""
    steps = form_of(signature.application.form).sign_offs
    return next((each for each in steps if each.code == signature.step), None)


def to_sign(actor: Actor) -> QuerySet[Signature]:
    """The signatures that an actor's organisations are asked for or have given: deputies see the same."""
    rule = Q(pk__in=())
    for party, roles in SIGNERS.items():
        for row in actor.having(roles):  # type: ignore[arg-type]  # the table names roles
            mine = Q(party=party, organisation=row.organisation_id)
            if row.scope_kind == "agreement":
                mine &= Q(application__call__agreement__code=row.scope_code)
            elif row.scope_kind == "call":
                mine &= Q(application__call__code=row.scope_code)
            elif row.scope_kind:
                continue
            rule |= mine
    rows = Signature.objects.filter(rule, application__state__in=SIGNED_IN_STATE).exclude(state="later")
    return rows.exclude(application__person=actor.person)


def with_names(rows: QuerySet[Signature]) -> QuerySet[Signature]:
    """The signatures with what a page says of each."""
    return rows.select_related("organisation", "by", "application__person", "application__call", "application__form")


def access_signature(actor: Actor, code: str, step: str) -> Signature:
    """A signature that the actor may give.

    Errors: Http404.
    """
    rows = with_names(to_sign(actor)).select_related("application__home").filter(application__code=code, step=step)
    found = rows.order_by("state", "pk").first()
    if found is None:
        raise Http404
    return found


def roles_on(signature: Signature, actor: Actor) -> frozenset[str]:
    """The roles in which an actor may sign; none under one's own application."""
    if not to_sign(actor).filter(pk=signature.pk).exists():
        return frozenset()
    roles: Iterable[str] = SIGNERS[signature.party]
    return frozenset(row.role for row in actor.memberships) & frozenset(roles)


def steps_of(application: Application) -> list[Signature]:
    """All signatures of an application in their order, with who gave them."""
    return list(application.signatures.select_related("organisation", "by").order_by("turn", "pk"))
