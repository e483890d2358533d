"""A way back for somebody who lost a passkey or whose mailbox was closed: asked without an account, granted by hand."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.urls import reverse
from django.utils.translation import override

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.mail import outbox
from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person, WayBack
from sojourn.base.people.tokens import digest_of, new_code, new_token
from sojourn.core.errors import Refused

# So many open requests about one address are kept; whoever asks more often is answered alike, and nothing is written.
MOST_OPEN = 3


def ask_way_back(
    *, lost: str, full_name: str, email: str, reach_email: str, words: str = "", language: str = "en"
) -> WayBack | None:
    """A request, with a mail that holds the link to its state. The answer never says whether there is an account."""
    open_ones = WayBack.objects.filter(state="asked", email__iexact=email)
    if open_ones.count() >= MOST_OPEN:
        return None
    token = new_token()
    person = Person.objects.filter(email__iexact=email, merged_into=None).first()
    with transaction.atomic():
        row = WayBack.objects.create(
            code=new_code(),
            digest=digest_of(token),
            lost=lost,
            full_name=full_name,
            email=email,
            reach_email=reach_email,
            words=words,
            language=language,
            person=person,
            asked_at=clock.now(),
        )
        record("way_back", row.code, "ask", by=None, moved=("", "asked"), detail={"lost": lost})
        _tell_asker(row, "asked", token)
        if person is not None:
            record("person", person.code, "ask_way_back", by=None, detail={"lost": lost, "request": row.code})
            outbox.post(
                key=f"way-back-warning:{row.code}", person=person, code="mail-way-back-warning", figures={}, link=""
            )
    return row


def grant_way_back(request: WayBack, person: Person, proof: str, *, by: Actor) -> WayBack:
    """Set the new address of a closed mailbox, or remove the second factors that were lost; the old address is told.

    Every session of the person ends.

    The new address counts as not verified: the person confirms it by the link of a new password.
    Errors: Refused with `not_yours`, `reason_needed` (how was it verified?), `changed_meanwhile`, `address_taken`.
    """
    if not policy.may_show_back(by, person):
        raise Refused("not_yours")
    if not proof.strip():
        raise Refused("reason_needed")
    with transaction.atomic():
        _decide(request, "granted", proof, by)
        WayBack.objects.filter(pk=request.pk).update(person=person)
        old = person.email
        # Whoever sits at the lost device or mailbox may be signed in still.
        person.end_sessions()
        if request.lost == "mailbox":
            _set_address(person, request.reach_email)
            detail = {"lost": "mailbox", "request": request.code}
        else:
            factors, _ = Authenticator.objects.filter(user=person).delete()
            detail = {"lost": "second_factor", "factors": str(factors), "request": request.code}
        record("person", person.code, "way_back", by=by, why=proof, detail=detail)
        outbox.post(
            key=f"way-back-old:{request.code}",
            address=old,
            language=person.language,
            code=f"mail-way-back-{request.lost}",
            figures={},
        )
        _tell_asker(request, "granted")
    return request


def _set_address(person: Person, address: str) -> None:
    taken = Person.objects.filter(email__iexact=address).exclude(pk=person.pk).exists()
    if taken or EmailAddress.objects.filter(email__iexact=address, verified=True).exclude(user=person).exists():
        raise Refused("address_taken")
    EmailAddress.objects.filter(user=person).delete()
    EmailAddress.objects.create(user=person, email=address.lower(), primary=True, verified=False)
    person.email = address
    person.save()


def refuse_way_back(request: WayBack, proof: str, *, by: Actor) -> WayBack:
    """Say no, with the reason; nothing about the account changes.

    Errors: Refused with `not_yours`, `reason_needed`, `changed_meanwhile`.
    """
    if not policy.edits_register(by) or by.behind is not None:
        raise Refused("not_yours")
    if not proof.strip():
        raise Refused("reason_needed")
    with transaction.atomic():
        _decide(request, "refused", proof, by)
        _tell_asker(request, "refused")
    return request


def _decide(request: WayBack, state: str, proof: str, by: Actor) -> None:
    at = clock.now()
    moved = WayBack.objects.filter(pk=request.pk, state="asked").update(
        state=state, proof=proof, decided_by=by.person, decided_at=at
    )
    if not moved:
        raise Refused("changed_meanwhile")
    request.state, request.proof, request.decided_by, request.decided_at = state, proof, by.person, at
    verb = "grant" if state == "granted" else "refuse"
    record("way_back", request.code, verb, by=by, moved=("asked", state), why=proof)


def _tell_asker(request: WayBack, state: str, token: str = "") -> None:
    link = ""
    with override(request.language):
        if token:
            link = reverse("public:way_back_asked", args=[token])
        elif state == "granted":
            link = reverse("account_reset_password")
    outbox.post(
        key=f"way-back-{state}:{request.code}",
        address=request.reach_email,
        language=request.language,
        code=f"mail-way-back-{state}",
        figures={"name": request.full_name, "why": request.proof if state == "refused" else ""},
        link=link,
    )
