"""What the rules say and what officers decide: verdicts kept, corrections, appeals; each decision told once."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import factories as make
import pytest

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.base.profiles.models import Profile, Study
from sojourn.core.errors import Refused
from sojourn.stages.applications import handled, queries
from sojourn.stages.applications.actions import (
    appeal,
    ask_correction,
    begin_application,
    decide_appeal,
    find_all_eligible,
    find_eligible,
    find_ineligible,
    judge_again,
    judge_draft,
)
from sojourn.stages.applications.models import Appeal, Application, VerdictRow
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db


@pytest.fixture
def call() -> Call:
    return make.call()


@pytest.fixture
def officer(call: Call) -> Actor:
    return make.member("programme_officer", make.party(call.agreement, "agency"))


def submitted(call: Call, **values: Any) -> Application:
    """An application that was handed in, of somebody new."""
    made = begin_application(call, by=make.member("student", who=make.person(language="ko", time_zone="Asia/Seoul")))
    given = {"state": "submitted", "submitted_at": clock.now(), "number": f"N-{made.pk}", "outcome": "met", **values}
    Application.objects.filter(pk=made.pk).update(**given)
    return Application.objects.get(pk=made.pk)


def meets(application: Application, grade: str = "4.2") -> Application:
    """The applicant with a profile that meets every rule of the shipped programme, save perhaps the grade."""
    person = application.person
    Profile.objects.create(
        person=person,
        citizenships=["KR"],
        birth_date=date(2003, 2, 1),
        passport_expires=date(2030, 1, 31),
        available_from=date(2027, 4, 1),
        available_to=date(2027, 12, 31),
        languages=["ko", "en"],
        saved_at=clock.now(),
    )
    Study.objects.create(
        person=person,
        country="KR",
        grade=Decimal(grade),
        grade_scale="4.5",
        semesters_left=2,
        full_time=True,
        saved_at=clock.now(),
    )
    Application.objects.filter(pk=application.pk).update(prior_weeks=0, prior_award_minor=0)
    return queries.for_page(Application.objects.all()).get(pk=application.pk)


def mails(application: Application) -> list[str]:
    return list(OutboxMail.objects.filter(person=application.person).order_by("pk").values_list("subject", flat=True))


def test_the_rules_run_again_are_kept_with_who_and_when_and_the_state_stays(call: Call, officer: Actor) -> None:
    application = meets(submitted(call, outcome=""), grade="2.0")

    row = judge_again(application, by=officer)

    now = Application.objects.get(pk=application.pk)
    assert (row.moment, row.outcome, row.by, now.outcome, now.state) == (
        *("officer", "not_met", officer.person),
        *("not_met", "submitted"),
    )
    (grade,) = [each for each in handled.verdicts_of(row) if each.kind == "min_grade"]
    assert (grade.verdict, grade.figures["scale"]) == ("not_met", "4.5")


def test_days_among_kept_figures_are_days_again(call: Call, officer: Actor) -> None:
    application = meets(submitted(call))

    row = judge_again(application, by=officer)

    figures = [value for each in handled.verdicts_of(row) for value in each.figures.values()]
    assert date(2030, 1, 31) in figures
    assert "2030-01-31" not in figures


def test_a_decision_moves_the_state_once_and_tells_the_applicant(call: Call, officer: Actor) -> None:
    application = submitted(call)
    stale = Application.objects.get(pk=application.pk)

    found = find_eligible(application, by=officer)
    with pytest.raises(Refused, match="changed_meanwhile"):
        find_ineligible(stale, why="Too late.", by=officer)

    assert found.state == "eligible"
    assert mails(application) == [f"자격 충족: {application.number}"]
    event = Event.objects.get(object_kind="application", object_code=application.code, verb="find_eligible")
    assert (event.actor, event.from_state, event.to_state) == (officer.person, "submitted", "eligible")


@pytest.mark.parametrize("outcome", ["not_met", "cannot_tell", ""])
def test_where_the_rules_do_not_say_met_a_person_gives_the_reason(call: Call, officer: Actor, outcome: str) -> None:
    application = submitted(call, outcome=outcome)

    with pytest.raises(Refused, match="reason_needed"):
        find_eligible(application, by=officer)

    assert find_eligible(application, why="The dean confirms it.", by=officer).state == "eligible"


def test_nobody_else_decides_and_nobody_on_an_application_of_their_own(call: Call) -> None:
    application = submitted(call)
    stranger = make.member("programme_officer")
    auditor = make.member("auditor", make.party(call.agreement, "agency"))
    own = make.member("programme_officer", make.party(call.agreement, "agency"), who=application.person)

    for actor, reason in ((stranger, "not_yours"), (auditor, "not_yours"), (own, "own_application")):
        with pytest.raises(Refused, match=reason):
            find_ineligible(application, why="No.", by=actor)
        with pytest.raises(Refused, match=reason):
            judge_again(application, by=actor)

    assert Application.objects.get(pk=application.pk).state == "submitted"
    assert mails(application) == []


def test_a_correction_opens_the_application_until_an_instant_after_the_deadline(call: Call, officer: Actor) -> None:
    application = submitted(call)
    until = clock.now() + timedelta(days=50)  # the call takes applications for 30

    returned = ask_correction(application, until=until, why="The transcript is cut off.", by=officer)

    assert (returned.state, queries.is_editable(returned), queries.closes_for(returned)) == ("returned", True, until)
    assert queries.takes(returned, until)
    assert not queries.takes(returned, until + timedelta(seconds=1))
    text = OutboxMail.objects.get(person=application.person).text
    assert "The transcript is cut off." in text
    assert "서울" in text


def test_a_correction_that_ends_before_now_is_refused(call: Call, officer: Actor) -> None:
    application = submitted(call)

    with pytest.raises(Refused, match="correction_in_past"):
        ask_correction(application, until=clock.now(), why="Mend it.", by=officer)


@pytest.mark.parametrize(("granted", "state"), [(True, "eligible"), (False, "refused")])
def test_an_appeal_is_heard_once_and_answered_with_a_reason(
    call: Call, officer: Actor, granted: bool, state: str
) -> None:
    application = find_ineligible(submitted(call), why="The grade.", by=officer)
    applicant = Actor.of(application.person)

    appealed = appeal(application, why="The scale is 4.3.", by=applicant)
    decided = decide_appeal(appealed, granted=granted, why="Looked at again.", by=officer)

    row = Appeal.objects.get(application=application)
    assert decided.state == state
    assert (row.words, row.decision, row.reason, row.decided_by) == (
        *("The scale is 4.3.", "granted" if granted else "refused"),
        *("Looked at again.", officer.person),
    )
    assert len(mails(application)) == 3


def test_nobody_appeals_twice_and_nobody_for_another(call: Call, officer: Actor) -> None:
    application = find_ineligible(submitted(call), why="The grade.", by=officer)
    applicant = Actor.of(application.person)
    with pytest.raises(Refused, match="not_yours"):
        appeal(application, why="For a friend.", by=officer)
    granted = decide_appeal(appeal(application, why="Wrong.", by=applicant), granted=True, why="Yes.", by=officer)
    again = find_ineligible(granted, why="Another rule.", by=officer)

    with pytest.raises(Refused, match="appeal_once"):
        appeal(again, why="Once more.", by=applicant)

    assert Application.objects.get(pk=again.pk).state == "ineligible"
    assert Appeal.objects.filter(application=application).count() == 1


def test_together_only_those_are_found_eligible_whose_rules_say_so_now(call: Call, officer: Actor) -> None:
    good, changed = meets(submitted(call)), meets(submitted(call), grade="1.5")

    found, left = find_all_eligible([good, changed], by=officer)

    assert [each.code for each in found] == [good.code]
    assert [(each.code, refused.reason) for each, refused in left] == [(changed.code, "rules_not_met")]
    assert Application.objects.get(pk=changed.pk).outcome == "not_met"
    assert mails(changed) == []


def test_a_draft_keeps_one_verdict_that_follows_its_saves(call: Call) -> None:
    draft = begin_application(call, by=make.member("student"))

    judge_draft(draft)
    judge_draft(meets(draft))

    row = VerdictRow.objects.get(application=draft)
    assert row.moment == "save"
    assert {each.verdict for each in handled.verdicts_of(row) if each.kind == "min_grade"} == {"met"}


def test_the_same_person_in_another_call_and_somebody_alike_are_found(call: Call, officer: Actor) -> None:
    other_call = make.call(under=call.agreement)
    one = meets(submitted(call))
    second = submitted(other_call, person=one.person)
    twin = submitted(call, person=make.person(full_name=one.person.full_name.upper()))
    Profile.objects.create(person=twin.person, birth_date=date(2003, 2, 1), saved_at=clock.now())
    namesake = submitted(call, person=make.person(full_name=one.person.full_name))
    Profile.objects.create(person=namesake.person, birth_date=date(2001, 9, 9), saved_at=clock.now())
    rows = handled.seen_by(officer)

    same, alike = handled.twice(one, officer)

    assert ([each.pk for each in same], [each.pk for each in alike]) == ([second.pk], [twin.pk])
    assert set(handled.narrowed(rows, {"twice": ("same_person",)})) == {one, second}
    # Whoever has a twin in the agreement, by either of their applications.
    assert set(handled.narrowed(rows, {"twice": ("alike",)})) == {one, second, twin}
