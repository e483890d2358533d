"""The word of the home university: a certified grade, endorsed or not within its places, an order of its own."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.record import Entry, record, record_all
from sojourn.base.mail.outbox import post
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.errors import Refused
from sojourn.core.grade_scales import SCALES
from sojourn.core.moves.application import RUNNING
from sojourn.core.moves.endorsement import COORDINATORS, ENDORSEMENT
from sojourn.core.quotas import places_of, quota_of
from sojourn.core.transitions import decide
from sojourn.stages.applications import home_desks, queries
from sojourn.stages.applications.actions.places import hold_desk, ordered_keys, set_order, settle
from sojourn.stages.applications.actions.submitting import keep_verdicts
from sojourn.stages.applications.models import Application, Endorsement, HomeDesk
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call


def certify_grade(application: Application, grade: Decimal, scale: str, *, by: Actor) -> Application:
    """Certify an applicant's average; the rules are asked again with it.

    `percent` of the application becomes the converted grade, nothing where no table converts it.
    Errors: Refused with `not_yours`, `endorsement_not_running`, those of `home_desks.require_time`,
    `grade_scale_unknown` (`scale`), `grade_not_on_scale` (`low`, `high`), `changed_meanwhile`.
    """
    home = _require(application, "certify", by)
    if scale not in SCALES:
        raise Refused("grade_scale_unknown", {"scale": scale})
    known = SCALES[scale]
    if not known.low <= float(grade) <= known.high:
        raise Refused("grade_not_on_scale", {"low": f"{known.low:g}", "high": f"{known.high:g}"})
    found = home_desks.converted(application, grade, scale)
    with transaction.atomic():
        _hold_running(application, "certify")
        word = _word(application, hold_desk(application.call, home))
        at = clock.now()
        rows = Endorsement.objects.filter(pk=word.pk)
        rows.update(grade=grade, grade_scale=scale, certified_by=by.person, certified_at=at)
        Application.objects.filter(pk=application.pk).update(percent=found.percent)
        fresh = _fresh(application)
        keep_verdicts(fresh, "officer", at, by)
        detail = {"grade": str(grade), "scale": scale, "percent": None if found.percent is None else str(found.percent)}
        record("application", application.code, "certify_grade", by=by, detail=detail)
    return _fresh(application)


def endorse_application(application: Application, *, by: Actor) -> Application:
    """Endorse an applicant, last in the order of the endorsed, as long as a place is left for their track.

    Errors: Refused with those of `decide`, `endorsement_not_running`, those of `home_desks.require_time` and of
    `Places.require`, `changed_meanwhile`.
    """
    home = _require(application, "endorse", by)
    state = _state(application)
    decide(ENDORSEMENT, "endorse", state, home_desks.roles_at(application, by))
    with transaction.atomic():
        track = _hold_running(application, "endorse").track
        desk = hold_desk(application.call, home)
        quota = quota_of(calls.terms_of(application.call), home.code)
        places_of(quota, home_desks.counted(desk)).require(track)
        _move(application, desk, "endorse", state, "", by)
    return _fresh(application)


def decline_endorsement(application: Application, *, why: str, by: Actor) -> Application:
    """Say that the home university does not endorse an applicant, with the reason, which they are told.

    Errors: Refused with those of `decide`, those of `home_desks.require_time`, `changed_meanwhile`.
    """
    return _other_move(application, "decline", why, by)


def reconsider_endorsement(application: Application, *, by: Actor) -> Application:
    """Take a yes or a no back; the place is free for somebody else.

    Errors: Refused with those of `decide`, those of `home_desks.require_time`, `changed_meanwhile`.
    """
    return _other_move(application, "reconsider", "", by)


def rank_endorsements(
    call: Call, home: Organisation, order: Sequence[str], *, seen: Sequence[str], by: Actor
) -> list[Endorsement]:
    """Put the endorsed of a desk in an order: codes of applications, the first is the one recommended most.

    `seen` is the order that the page showed. Errors: Refused with `not_yours`, those of `home_desks.require_time_in`,
    `changed_meanwhile` where somebody has endorsed or moved meanwhile.
    """
    if not home_desks.roles_in(call, home.pk, by) & set(COORDINATORS):
        raise Refused("not_yours", {"verb": "rank"})
    home_desks.require_time_in(call, clock.now())
    with transaction.atomic():
        desk = hold_desk(call, home)
        before = home_desks.endorsed_in(call, home)
        codes = [word.application.code for word in before]
        if codes != list(seen) or sorted(codes) != sorted(order):
            raise Refused("changed_meanwhile", {"verb": "rank"})
        keys = {word.application.code: word.pk for word in before}
        set_order(desk, [keys[code] for code in order])
        moved = [
            Entry(code, "rank_endorsed", detail={"rank": rank})
            for rank, code in enumerate(order, start=1)
            if codes[rank - 1] != code
        ]
        if moved:
            record_all("application", moved, by=by)
    return home_desks.endorsed_in(call, home)


def _other_move(application: Application, verb: str, why: str, by: Actor) -> Application:
    home = _require(application, verb, by)
    state = _state(application)
    decide(ENDORSEMENT, verb, state, home_desks.roles_at(application, by), why)
    with transaction.atomic():
        Application.objects.select_for_update().get(pk=application.pk)
        _move(application, hold_desk(application.call, home), verb, state, why, by)
    return _fresh(application)


def _require(application: Application, verb: str, by: Actor) -> Organisation:
    """The home university for which the actor speaks, at a time when it may.

    Errors: Refused with `not_yours`, those of `home_desks.require_time`.
    """
    if application.home is None or not home_desks.roles_at(application, by) & set(COORDINATORS):
        raise Refused("not_yours", {"verb": verb})
    home_desks.require_time(application, clock.now())
    return application.home


def _hold_running(application: Application, verb: str) -> Application:
    """The application as it is now, held; of the same home, and still in the running.

    Errors: Refused with `changed_meanwhile`, `endorsement_not_running`.
    """
    now = Application.objects.select_for_update().get(pk=application.pk)
    if now.home_id != application.home_id:
        raise Refused("changed_meanwhile", {"verb": verb})
    if now.state not in RUNNING:
        raise Refused("endorsement_not_running", {"state": now.state})
    return now


def _state(application: Application) -> str:
    word: Endorsement | None = getattr(application, "endorsement", None)
    return word.state if word is not None else "waiting"


def _word(application: Application, desk: HomeDesk) -> Endorsement:
    """The row of a home university's word; one that another university has left is taken over."""
    word, _ = Endorsement.objects.get_or_create(application=application, defaults={"desk": desk})
    if word.desk_id != desk.pk:
        Endorsement.objects.filter(pk=word.pk).update(desk=desk)
    return word


def _move(application: Application, desk: HomeDesk, verb: str, state: str, why: str, by: Actor) -> None:
    """Compare and set, count the places, write the record, tell the applicant; desk and application are held."""
    at, target = clock.now(), ENDORSEMENT.by_verb[verb].target
    word = _word(application, desk)
    rank = len(ordered_keys(desk)) + 1 if target == "endorsed" else None
    rows = Endorsement.objects.filter(pk=word.pk, state=state)
    if not rows.update(state=target, why=why.strip(), by=by.person, at=at, rank=rank):
        raise Refused("changed_meanwhile", {"verb": verb})
    settle(desk)
    record("application", application.code, RECORDED[verb], by=by, why=why.strip())
    _tell(application, target, at.isoformat(), why)


RECORDED = {"endorse": "endorse", "decline": "decline_endorsement", "reconsider": "reconsider_endorsement"}
MAILS = {
    "endorsed": "mail-endorsement-endorsed",
    "declined": "mail-endorsement-declined",
    "waiting": "mail-endorsement-waiting",
}


def _tell(application: Application, state: str, at: str, why: str) -> None:
    person, home = application.person, application.home
    with translation.override(person.language):
        link = reverse("student:application", args=[application.code])
    figures: dict[str, Any] = {"call": application.call.titles, "home": home.names if home else "", "why": why.strip()}
    key = f"endorsement:{application.code}:{state}:{at}"
    post(key=key, code=MAILS[state], person=person, figures=figures, link=link)


def _fresh(application: Application) -> Application:
    return queries.for_page(Application.objects.all()).get(pk=application.pk)
