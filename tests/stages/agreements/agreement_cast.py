"""An agreement whose second version goes round, and everybody who could want to move it."""

from datetime import timedelta
from typing import Any

from factories import agreement, member, party

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.stages.agreements import actions
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Party

LATER = timedelta(days=30)


def cast(of: Agreement) -> dict[str, Actor]:
    """People in each part, by the name of the part."""
    agency, funder, home = (party(of, role) for role in ("agency", "funder", "home_university"))
    scope = {"scope_kind": "agreement", "scope_code": of.code}
    return {
        "officer": member("programme_officer", agency),
        "administrator": member("administrator", agency),
        "funder": member("programme_officer", funder),
        "agreement officer": member("programme_officer", agency, **scope),
        "hub officer": member("programme_officer", funder, scope_kind="hub", scope_code="hub-1"),
        "call officer": member("programme_officer", agency, scope_kind="call", scope_code="call-1"),
        "other agreement's officer": member("programme_officer", agency, scope_kind="agreement", scope_code="another"),
        "finance officer": member("finance_officer", agency),
        "auditor": member("auditor", agency),
        "coordinator": member("home_coordinator", home),
        "other coordinator": member("home_coordinator"),
        "student": member("student", home),
        "other agency": member("programme_officer"),
        "past officer": member("programme_officer", agency, ends_at=clock.now() - LATER),
    }


def amended(of: Agreement | None = None, **terms: Any) -> AgreementVersion:
    """The draft of the next version of an agreement in force, by its agency."""
    of = of or agreement()
    officer = member("programme_officer", party(of, "agency"))
    version = actions.amend_agreement(of, by=officer)
    return actions.save_terms(version, {**version.terms, **terms}, {"en": "More."}, by=officer)


def going_round(of: Agreement | None = None, approved: int = 0, **terms: Any) -> AgreementVersion:
    """A next version that goes round, approved by so many of its parties."""
    version = amended(of, **terms)
    actions.send_version(version, by=member("programme_officer", party(version.agreement, "agency")))
    for joined in parties(version)[:approved]:
        actions.approve_version(version, joined, by=speaker_of(joined))
    version.refresh_from_db()
    return version


def parties(version: AgreementVersion) -> list[Party]:
    """The parties in their order."""
    return list(version.agreement.parties.select_related("organisation").order_by("turn"))


def speaker_of(joined: Party) -> Actor:
    """Somebody who speaks for a party."""
    role = "home_coordinator" if joined.role == "home_university" else "programme_officer"
    return member(role, joined.organisation)  # type: ignore[arg-type]  # one of the two
