"""Signing under an application: party after party, each with its working days; who refuses says why."""

from collections.abc import Iterable

from django.db import transaction
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail.outbox import by_clock, post
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Person
from sojourn.core.errors import Refused
from sojourn.core.moves.endorsement import SIGN_OFF, SIGNERS
from sojourn.core.transitions import decide
from sojourn.stages.applications import signing
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, Signature

MOST_TOLD = 20
# Where each party signs.
PAGES = {"home_university": "university", "host_office": "university", "co_funder": "staff"}


def start_signing(application: Application, moment: str, *, by: Actor | None) -> list[Signature]:
    """Ask the first party at the moment that the form names (`submitted`, `eligible`); at another, nothing.

    Signatures under what was handed in before no longer hold: every party is asked anew. In the caller's transaction.
    """
    form = form_of(application.form)
    if not form.sign_offs or form.sign_offs_from != moment:
        return []
    wanted = [
        (turn, step, organisation)
        for turn, step in enumerate(form.sign_offs, start=1)
        for organisation in signing.signers_of(application, step)
    ]
    with transaction.atomic():
        Signature.objects.filter(application=application).delete()
        Signature.objects.bulk_create(
            Signature(application=application, step=step.code, turn=turn, party=step.party, organisation=organisation)
            for turn, step, organisation in wanted
        )
        return _ask_next(application, by)


def sign(signature: Signature, *, by: Actor) -> Signature:
    """Sign for the own organisation; once all of a step have signed, the next party is asked.

    Errors: Refused with those of `decide`, `changed_meanwhile`.
    """
    with transaction.atomic():
        signed = _moved(signature, "sign", "", by)
        _record(signed, "sign", by)
        asked = _ask_next(signed.application, by)
        if (
            not asked
            and not Signature.objects.filter(application=signed.application_id).exclude(state="signed").exists()
        ):
            _tell_applicant(signed, "mail-signatures-complete")
    return signed


def refuse_signature(signature: Signature, *, why: str, by: Actor) -> Signature:
    """Do not sign, with the reason. Nobody further is asked until it is reconsidered.

    Errors: Refused with those of `decide`, `changed_meanwhile`.
    """
    with transaction.atomic():
        refused = _moved(signature, "refuse", why, by)
        _record(refused, "refuse_signature", by, why)
        _tell_applicant(refused, "mail-signature-refused")
    return refused


def reconsider_signature(signature: Signature, *, why: str, by: Actor) -> Signature:
    """Take the own word back, as long as no later party has given theirs; those who are asked wait again.

    Errors: Refused with those of `decide`, `signature_passed`, `changed_meanwhile`.
    """
    with transaction.atomic():
        Signature.objects.select_for_update().filter(application=signature.application_id).order_by("pk").first()
        later = Signature.objects.filter(application=signature.application_id, turn__gt=signature.turn)
        if later.filter(state__in=("signed", "refused")).exists():
            raise Refused("signature_passed")
        opened = _moved(signature, "reconsider", why, by)
        later.filter(state="asked").update(state="later", asked_at=None, due_at=None)
        _record(opened, "reconsider_signature", by, why)
    return opened


def _moved(signature: Signature, verb: str, why: str, by: Actor) -> Signature:
    move = decide(SIGN_OFF, verb, signature.state, signing.roles_on(signature, by), why)
    said = {"by": by.person, "at": clock.now(), "why": why.strip()}
    if move.target == "asked":
        said = {"by": None, "at": None, "why": ""}
    rows = Signature.objects.filter(pk=signature.pk, state=signature.state)
    if not rows.update(state=move.target, **said):
        raise Refused("changed_meanwhile", {"verb": verb})
    return signing.with_names(Signature.objects.all()).get(pk=signature.pk)


def _ask_next(application: Application, by: Actor | None) -> list[Signature]:
    """Ask all of the first step that has not signed; nobody as long as one of an earlier step is missing."""
    # Of two who sign a step in the same moment the second waits here, and sees the first.
    rows = list(Signature.objects.select_for_update().filter(application=application).order_by("pk"))
    waiting = [row.turn for row in rows if row.state != "signed"]
    if not waiting:
        return []
    at, asked = clock.now(), []
    for row in signing.with_names(Signature.objects.filter(application=application, turn=min(waiting), state="later")):
        step = signing.step_of(row)
        due = signing.due_of(row, step, at) if step is not None else None
        if Signature.objects.filter(pk=row.pk, state="later").update(state="asked", asked_at=at, due_at=due):
            row.state, row.asked_at, row.due_at = "asked", at, due
            _record(row, "ask_signature", by)
            tell_signers(row)
            asked.append(row)
    return asked


def _record(signature: Signature, verb: str, by: Actor | None, why: str = "") -> None:
    detail = {"step": signature.step, "organisation": signature.organisation.code}
    record("application", signature.application.code, verb, by=by, why=why.strip(), detail=detail)


def tell_signers(signature: Signature, code: str = "mail-signature-asked") -> None:
    """A mail to those who can sign: any of them may, so that nobody's absence holds it up.

    Each mail goes out once for each time that the signature was asked for. `signature` comes with the names of
    `signing.with_names`.
    """
    kind = code.removeprefix("mail-signature-")
    zone = signature.organisation.time_zone or signature.application.call.zone
    for person in _people(signature, SIGNERS[signature.party]):
        with translation.override(person.language):
            page = f"{PAGES[signature.party]}:signature"
            link = reverse(page, args=[signature.application.code, signature.step])
        post(
            key=f"signature-{kind}:{signature.pk}:{person.pk}:{signature.asked_at}"[:160],
            code=code,
            person=person,
            figures={
                "applicant": signature.application.person.name_in(person.language),
                "call": signature.application.call.titles,
                "until": by_clock(signature.due_at, zone) if signature.due_at else "",
            },
            link=link,
        )


def _people(signature: Signature, roles: Iterable[str]) -> list[Person]:
    rows = Membership.objects.filter(organisation=signature.organisation_id, role__in=list(roles), scope_kind="")
    held = rows.filter(ends_at=None).select_related("person").order_by("pk")
    people = dict.fromkeys(row.person for row in held if row.person_id != signature.application.person_id)
    return list(people)[:MOST_TOLD]


def _tell_applicant(signature: Signature, code: str) -> None:
    application = signature.application
    with translation.override(application.person.language):
        link = reverse("student:application", args=[application.code])
    post(
        key=f"{code}:{signature.pk}:{signature.at}"[:160],
        code=code,
        person=application.person,
        figures={"name": signature.organisation.names, "call": application.call.titles},
        link=link,
    )
