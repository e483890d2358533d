"""The word of the home university: grades, places, order, windows, races."""

import threading
from datetime import timedelta
from decimal import Decimal

import factories as make
import pytest
from django.db import connections
from django.http import Http404
from home_cast import call_with, coordinator, home_of, seen, submitted, windows

from sojourn.base.audit.models import Event
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.quotas import places_of, quota_of
from sojourn.stages.agreements.models import AgreementVersion
from sojourn.stages.applications import actions, gates, home_desks
from sojourn.stages.applications.models import Application, Endorsement, HomeDesk, VerdictRow
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db
ROUNDS = 3


def ranks(call: Call) -> list[tuple[int | None, str]]:
    return [(word.rank, word.application.code) for word in home_desks.endorsed_in(call, home_of(call))]


def test_endorsing_takes_a_place_comes_last_and_is_told() -> None:
    call = call_with(seats=2)
    by, first, second = coordinator(call), submitted(call), submitted(call)

    actions.endorse_application(first, by=by)
    actions.endorse_application(second, by=by)

    desk = HomeDesk.objects.get()
    assert (desk.endorsed, desk.by_track) == (2, {"": 2})
    assert ranks(call) == [(1, first.code), (2, second.code)]
    assert list(Event.objects.filter(object_code=first.code).values_list("verb", flat=True)) == ["endorse"]
    mail = OutboxMail.objects.get(person=first.person)
    assert f"/student/applications/{first.code}/" in mail.text


def test_one_over_the_quota_is_refused_with_the_figures_and_changes_nothing() -> None:
    call = call_with(seats=1)
    by, first, second = coordinator(call), submitted(call), submitted(call)
    actions.endorse_application(first, by=by)

    with pytest.raises(Refused) as refused:
        actions.endorse_application(second, by=by)

    assert refused.value.reason == "endorsement_quota_full"
    assert (refused.value.figures["seats"], refused.value.figures["taken"]) == (1, 1)
    assert ranks(call) == [(1, first.code)]
    assert not OutboxMail.objects.filter(person=second.person).exists()


def test_places_set_aside_for_a_track_are_refused_to_others_and_given_to_its_own() -> None:
    call = call_with(seats=2, reserves={"energy": 1})
    by = coordinator(call)
    actions.endorse_application(submitted(call), by=by)

    with pytest.raises(Refused) as refused:
        actions.endorse_application(submitted(call), by=by)
    actions.endorse_application(submitted(call, "energy"), by=by)

    assert (refused.value.reason, refused.value.figures["held"]) == ("endorsement_places_held", 1)
    assert HomeDesk.objects.get().by_track == {"": 1, "energy": 1}


def test_the_version_in_force_says_how_many_places_there_are() -> None:
    call = call_with(seats=1)
    by = coordinator(call)
    actions.endorse_application(submitted(call), by=by)
    version = AgreementVersion.objects.get(agreement=call.agreement)
    terms = {**version.terms, "quotas": [{"home": home_of(call).code, "seats": 2}]}
    AgreementVersion.objects.filter(pk=version.pk).update(terms=terms)

    actions.endorse_application(submitted(call), by=by)

    assert HomeDesk.objects.get().endorsed == 2


def test_declining_says_why_and_taking_back_frees_the_place_and_closes_the_gap() -> None:
    call = call_with(seats=2)
    by, first, second = coordinator(call), submitted(call), submitted(call)
    actions.endorse_application(first, by=by)
    actions.endorse_application(second, by=by)

    actions.reconsider_endorsement(seen(first), by=by)
    actions.decline_endorsement(seen(first), why="Not enrolled.", by=by)

    assert ranks(call) == [(1, second.code)]
    assert HomeDesk.objects.get().endorsed == 1
    assert seen(first).endorsement.why == "Not enrolled."
    assert "Not enrolled." in OutboxMail.objects.filter(person=first.person).latest("pk").text
    with pytest.raises(Refused, match="reason_needed"):
        actions.decline_endorsement(seen(second), why=" ", by=by)


@pytest.mark.parametrize("verb", ["withdraw", "reopen", "track"])
def test_what_the_applicant_changes_frees_the_place(verb: str) -> None:
    call = call_with(seats=2)
    by, first, second = coordinator(call), submitted(call), submitted(call)
    actions.endorse_application(first, by=by)
    actions.endorse_application(second, by=by)
    applicant = Actor.of(first.person)

    if verb == "withdraw":
        actions.withdraw_application(seen(first), why="Another plan.", by=applicant)
    elif verb == "reopen":
        actions.reopen_application(seen(first), by=applicant)
    else:
        Application.objects.filter(pk=first.pk).update(state="returned")
        actions.save_about(seen(first), {"track": "energy"}, by=applicant)

    assert ranks(call) == [(1, second.code)]
    assert HomeDesk.objects.get().by_track == {"": 1}
    assert Endorsement.objects.get(application=first).state == "waiting"
    assert Event.objects.filter(object_code=first.code, verb="free_place").count() == 1


def test_whoever_is_found_ineligible_makes_room_and_holds_the_place_again_after_a_granted_appeal() -> None:
    call = call_with(seats=1)
    by, first, second = coordinator(call), submitted(call), submitted(call)
    officer = make.member("programme_officer", call.organisation)
    actions.endorse_application(first, by=by)
    with pytest.raises(Refused, match="endorsement_quota_full"):
        actions.endorse_application(second, by=by)

    actions.find_ineligible(seen(first), why="The grade.", by=officer)
    assert HomeDesk.objects.get().endorsed == 0
    actions.endorse_application(seen(second), by=by)
    actions.appeal(seen(first), why="The scale is 4.3.", by=Actor.of(first.person))
    actions.decide_appeal(seen(first), granted=True, why="Looked at again.", by=officer)

    assert HomeDesk.objects.get().endorsed == 2
    assert [code for _, code in ranks(call)] == [first.code, second.code]


def test_another_home_forgets_the_grade_that_the_first_has_certified() -> None:
    call = call_with()
    first, other = submitted(call), make.organisation("home_university")
    actions.certify_grade(first, Decimal("4.1"), "4.5", by=coordinator(call))
    call.agreement.parties.create(organisation=other, role="home_university", turn=9)
    Application.objects.filter(pk=first.pk).update(state="returned")

    actions.save_about(seen(first), {"home": other}, by=Actor.of(first.person))

    word = seen(first).endorsement
    assert (word.grade, word.grade_scale, seen(first).percent) == (None, "", None)


def test_a_certified_grade_is_converted_with_its_source_and_the_rules_are_asked_again() -> None:
    call = call_with()
    by, first = coordinator(call), submitted(call)

    done = actions.certify_grade(first, Decimal("4.1"), "4.5", by=by)

    found = home_desks.converted(done, Decimal("4.1"), "4.5")
    assert (found.state, bool(found.source)) == ("converted", True)
    assert done.percent == found.percent
    row = VerdictRow.objects.get(application=first)
    grade = next(each for each in row.verdicts if each["rule"] == "grade")
    assert (grade["figures"]["grade"], grade["figures"]["scale"]) == (4.1, "4.5")
    assert done.outcome == row.outcome


@pytest.mark.parametrize(
    ("grade", "scale", "reason"), [("4.6", "4.5", "grade_not_on_scale"), ("4.6", "7", "grade_scale_unknown")]
)
def test_a_grade_that_is_not_on_its_scale_is_refused(grade: str, scale: str, reason: str) -> None:
    call = call_with()

    with pytest.raises(Refused, match=reason):
        actions.certify_grade(submitted(call), Decimal(grade), scale, by=coordinator(call))


def test_the_order_is_that_of_the_page_and_an_old_page_is_refused() -> None:
    call = call_with(seats=3)
    by, rows = coordinator(call), [submitted(call) for _ in range(3)]
    for row in rows:
        actions.endorse_application(row, by=by)
    a, b, c = (row.code for row in rows)

    actions.rank_endorsements(call, home_of(call), [c, a, b], seen=[a, b, c], by=by)
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.rank_endorsements(call, home_of(call), [b, a, c], seen=[a, b, c], by=by)
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.rank_endorsements(call, home_of(call), [c, a], seen=[c, a, b], by=by)

    assert ranks(call) == [(1, c), (2, a), (3, b)]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (windows(closes=timedelta(hours=-1), opens=timedelta(days=-9)), "endorsement_over"),
        (windows(opens=timedelta(days=3)), "endorsement_early"),
    ],
    ids=["over", "early"],
)
def test_outside_the_home_window_nothing_is_said(given: dict[str, object], reason: str) -> None:
    call = call_with(windows=given)
    by, first = coordinator(call), submitted(call)

    for act in (
        lambda: actions.endorse_application(first, by=by),
        lambda: actions.decline_endorsement(first, why="No.", by=by),
        lambda: actions.certify_grade(first, Decimal(4), "4.5", by=by),
        lambda: actions.rank_endorsements(call, home_of(call), [], seen=[], by=by),
    ):
        with pytest.raises(Refused, match=reason):
            act()


def test_within_the_grace_after_the_home_deadline_it_still_counts() -> None:
    call = call_with(windows=windows(closes=timedelta(minutes=-5), opens=timedelta(days=-9)), grace_minutes=10)

    done = actions.endorse_application(submitted(call), by=coordinator(call))

    assert done.endorsement.state == "endorsed"


def test_nobody_but_the_own_university_speaks_and_drafts_are_seen_by_nobody() -> None:
    call, elsewhere = call_with(), call_with()
    first, draft = submitted(call), submitted(call, state="draft")
    own, other, student = coordinator(call), coordinator(elsewhere), make.member("student", home_of(call))

    assert gates.access_home_application(own, first.code).pk == first.pk
    for actor, code in ((other, first.code), (student, first.code), (own, draft.code), (None, first.code)):
        with pytest.raises(Http404):
            gates.access_home_application(actor, code)
    for actor in (other, student, Actor.of(first.person)):
        with pytest.raises(Refused, match="not_yours"):
            actions.endorse_application(first, by=actor)
    with pytest.raises(Http404):
        gates.access_home_desk(other, call.code, home_of(call).code)


def test_whoever_is_out_of_the_running_is_not_endorsed_but_can_be_taken_out() -> None:
    call = call_with()
    by, first = coordinator(call), submitted(call)
    actions.endorse_application(first, by=by)
    Application.objects.filter(pk=first.pk).update(state="refused")

    actions.reconsider_endorsement(seen(first), by=by)
    with pytest.raises(Refused, match="endorsement_not_running"):
        actions.endorse_application(seen(first), by=by)

    assert HomeDesk.objects.get().endorsed == 0


def test_desks_that_wait_come_first_with_their_places_in_few_questions(
    django_assert_num_queries: object,
) -> None:
    quiet, busy = call_with(), call_with(seats=7)
    who = coordinator(quiet).person
    by = make.member("home_coordinator", home_of(busy), who=who)
    submitted(busy)

    with django_assert_num_queries(7):  # type: ignore[operator]  # a fixture of pytest-django
        desks = home_desks.desks_for(by)

    assert [(desk.call.pk, desk.waiting, desk.places.seats) for desk in desks] == [(busy.pk, 1, 7), (quiet.pk, 0, 2)]
    assert home_desks.awaits(by)
    assert not home_desks.awaits(coordinator(quiet))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("guarded", [False, True])
def test_of_two_coordinators_who_want_the_last_place_one_gets_it(guarded: bool) -> None:
    """Without the guard (count, check, write) both get it; with the desk held, one."""
    answers = [sorted(both_endorse(guarded)) for _ in range(ROUNDS)]

    expected = ["endorsed", "endorsement_quota_full"] if guarded else ["endorsed", "endorsed"]
    assert answers == [expected] * ROUNDS


def both_endorse(guarded: bool) -> list[str]:
    """Two coordinators endorse another applicant each, both after having seen one place left."""
    call = call_with(seats=1)
    barrier = threading.Barrier(2, timeout=20)
    answers: list[str] = []
    pairs = [(coordinator(call), submitted(call)) for _ in range(2)]
    desk = HomeDesk.objects.create(call=call, home=home_of(call))

    def endorse(by: Actor, application: Application) -> None:
        try:
            quota = quota_of(calls.terms_of(call), home_of(call).code)
            assert places_of(quota, home_desks.counted(desk)).left == 1
            barrier.wait()
            if guarded:
                answers.append(actions.endorse_application(application, by=by).endorsement.state)
            else:
                Endorsement.objects.create(application=application, desk=desk, state="endorsed")
                answers.append("endorsed")
        except Refused as refused:
            answers.append(refused.reason)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=endorse, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers
