"""Versions of agreements: every move by every role, the order of approval, what is recorded and told, races."""

import threading
from collections.abc import Callable, Mapping
from datetime import date, timedelta

import pytest
from agreement_cast import amended, cast, going_round, parties, speaker_of
from django.db import IntegrityError, connections, transaction
from factories import agreement, call, member, organisation, party

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Refused
from sojourn.core.moves.agreement import AGREEMENT, VERSION
from sojourn.stages.agreements import actions, queries, renewal
from sojourn.stages.agreements.models import STATES, VERSION_STATES, Agreement, AgreementVersion, Approval, Party

pytestmark = pytest.mark.django_db

Act = Callable[[AgreementVersion, Actor], object]
MANAGERS = {"officer", "administrator", "funder", "agreement officer"}
ACTS: Mapping[str, Act] = {
    "amend": lambda row, by: actions.amend_agreement(row.agreement, by=by),
    "save": lambda row, by: actions.save_terms(row, row.terms, {}, by=by),
    "send": lambda row, by: actions.send_version(row, by=by),
    "withdraw": lambda row, by: actions.withdraw_version(row, "No longer wanted.", by=by),
    "approve": lambda row, by: actions.approve_version(row, parties(row)[0], by=by),
    "approve for the home": lambda row, by: actions.approve_version(row, parties(row)[2], by=by),
    "refuse": lambda row, by: actions.refuse_version(row, parties(row)[0], "Too few places.", by=by),
    "rename": lambda row, by: actions.rename_agreement(row.agreement, {"en": "New"}, by=by),
    "end": lambda row, by: actions.end_agreement(row.agreement, "Over.", by=by),
    "add_party": lambda row, by: actions.add_party(row.agreement, organisation(), by=by, role="observer", turn=0),
    "add_event": lambda row, by: actions.add_event(
        row.agreement, by=by, kind="visit", on=date(2027, 1, 1), titles={"en": "Visit"}
    ),
}


def settled() -> AgreementVersion:
    """The version in force of an agreement about which nothing is open."""
    return AgreementVersion.objects.get(agreement=agreement())


# From which situation each act is possible, and who may.
SITUATIONS: Mapping[str, tuple[Callable[[], AgreementVersion], set[str]]] = {
    "amend": (settled, MANAGERS | {"coordinator"}),
    "save": (amended, MANAGERS),
    "send": (amended, MANAGERS),
    "withdraw": (going_round, MANAGERS),
    "approve": (going_round, MANAGERS - {"funder"}),
    "approve for the home": (lambda: going_round(approved=2), {"coordinator"}),
    "refuse": (going_round, MANAGERS - {"funder"}),
    "rename": (amended, MANAGERS),
    "end": (settled, MANAGERS),
    "add_party": (amended, MANAGERS),
    "add_event": (amended, MANAGERS),
}


def outcome(verb: str, row: AgreementVersion, by: Actor) -> str:
    try:
        with transaction.atomic():
            ACTS[verb](row, by)
    except Refused as refused:
        return refused.reason
    return "done"


@pytest.mark.parametrize("verb", ACTS)
def test_each_act_is_open_to_its_roles_alone(verb: str) -> None:
    make, may = SITUATIONS[verb]
    row = make()
    people = cast(row.agreement)

    got = {}
    for name, actor in people.items():
        with transaction.atomic():
            got[name] = outcome(verb, AgreementVersion.objects.get(pk=row.pk), actor)
            transaction.set_rollback(True)

    assert got == {name: "done" if name in may else "not_yours" for name in people}


@pytest.mark.parametrize("state", VERSION_STATES)
def test_a_version_moves_only_from_the_states_of_its_table(state: str) -> None:
    row = going_round()
    AgreementVersion.objects.filter(agreement=row.agreement, number=1).update(state="superseded")
    AgreementVersion.objects.filter(pk=row.pk).update(state=state)
    people = cast(row.agreement)
    expected = {
        verb: "done" if state in VERSION.by_verb[verb].origins else "not_from_here"
        for verb in ("withdraw", "approve", "refuse")
    }

    got = {}
    for verb in expected:
        with transaction.atomic():
            got[verb] = outcome(verb, AgreementVersion.objects.get(pk=row.pk), people["officer"])
            transaction.set_rollback(True)

    assert got == expected


def test_the_states_of_the_rows_are_those_of_the_tables() -> None:
    assert (AGREEMENT.states, VERSION.states) == (STATES, VERSION_STATES)


def test_a_move_that_needs_a_reason_is_refused_without() -> None:
    row = going_round()
    officer = cast(row.agreement)["officer"]

    with pytest.raises(Refused, match="reason_needed"):
        actions.withdraw_version(row, " ", by=officer)
    with pytest.raises(Refused, match="reason_needed"):
        actions.refuse_version(row, parties(row)[0], "", by=officer)
    with pytest.raises(Refused, match="reason_needed"):
        actions.end_agreement(row.agreement, " ", by=officer)


# The order of approval


def test_the_last_approval_puts_a_version_in_force_and_supersedes_the_earlier() -> None:
    row = going_round(approved=3)
    states = {version.number: version.state for version in row.agreement.versions.all()}

    assert (states, row.in_force_at is not None) == ({1: "superseded", 2: "in_force"}, True)
    assert queries.version_in_force(row.agreement) == row


def test_the_first_version_in_force_puts_the_agreement_in_force() -> None:
    of = agreement(in_force=False)
    row = of.versions.get()
    actions.send_version(row, by=cast(of)["officer"])

    seen = []
    for joined in parties(row):
        actions.approve_version(row, joined, by=speaker_of(joined))
        seen.append(Agreement.objects.get(pk=of.pk).state)
        row.refresh_from_db()

    assert seen == ["draft", "draft", "in_force"]


def test_an_approval_out_of_turn_is_refused_and_names_who_is_asked() -> None:
    row = going_round()
    home = parties(row)[2]

    with pytest.raises(Refused) as refused:
        actions.approve_version(row, home, by=speaker_of(home))

    asked = parties(row)[0].organisation.name
    assert (refused.value.reason, refused.value.figures) == ("not_your_turn", {"organisation": asked})
    assert Approval.objects.filter(version=row).count() == 0


def test_a_party_without_a_turn_is_never_asked() -> None:
    of = agreement()
    observer = Party.objects.create(agreement=of, organisation=organisation("government_office"), role="observer")
    row = going_round(of)

    with pytest.raises(Refused, match="not_your_turn"):
        actions.approve_version(row, observer, by=member("programme_officer", observer.organisation))


def test_parties_of_the_same_turn_approve_in_any_order() -> None:
    of = agreement()
    Party.objects.filter(agreement=of).update(turn=1)
    row = going_round(of)

    for joined in reversed(parties(row)):
        actions.approve_version(row, joined, by=speaker_of(joined))
        row.refresh_from_db()

    assert row.state == "in_force"


def test_a_party_says_yes_once() -> None:
    row = going_round(approved=1)
    first = parties(row)[0]

    with pytest.raises(Refused, match="not_your_turn"):
        actions.approve_version(row, first, by=speaker_of(first))


def test_a_refusal_keeps_the_text_as_the_next_draft() -> None:
    row = going_round(approved=1, weeks_max=30)
    second = parties(row)[1]

    draft = actions.refuse_version(row, second, "Too short.", by=speaker_of(second))

    row.refresh_from_db()
    assert (row.state, draft.state, draft.number, draft.terms, draft.texts, draft.comment) == (
        "refused",
        "draft",
        3,
        row.terms,
        row.texts,
        "Too short.",
    )
    assert draft.drafted_by == row.drafted_by
    assert [answer.approved for answer in row.approvals.order_by("pk")] == [True, False]
    assert queries.terms_in_force(row.agreement).weeks_max == 36  # type: ignore[union-attr]  # it is in force


def test_a_version_that_went_round_is_written_in_no_more() -> None:
    row = going_round()

    with pytest.raises(Refused, match="version_fixed"):
        actions.save_terms(row, row.terms, {}, by=cast(row.agreement)["officer"])


def test_nobody_amends_while_another_version_is_open() -> None:
    row = going_round()

    with pytest.raises(Refused) as refused:
        actions.amend_agreement(row.agreement, by=cast(row.agreement)["funder"])

    assert (refused.value.reason, refused.value.figures) == ("version_open", {"version": 2})
    with pytest.raises(IntegrityError), transaction.atomic():
        AgreementVersion.objects.create(
            agreement=row.agreement, number=3, drafted_by=row.drafted_by, created_at=clock.now()
        )


def test_after_a_withdrawal_the_next_amendment_begins_with_what_is_in_force() -> None:
    row = going_round(weeks_max=30)
    officer = cast(row.agreement)["officer"]
    actions.withdraw_version(row, "Start again.", by=officer)

    draft = actions.amend_agreement(row.agreement, by=officer)

    assert (draft.number, draft.terms["weeks_max"]) == (3, 36)


def test_an_agreement_with_one_party_goes_nowhere() -> None:
    of = agreement(in_force=False)
    Party.objects.filter(agreement=of).exclude(role="agency").update(turn=0)

    with pytest.raises(Refused, match="one_party_only"):
        actions.send_version(of.versions.get(), by=cast(of)["officer"])


@pytest.mark.parametrize("terms", [{}, {"quotas": [{"home": "nobody", "seats": 3}]}])
def test_unfinished_terms_go_nowhere(terms: dict[str, object]) -> None:
    of = agreement(in_force=False)
    row = of.versions.get()
    AgreementVersion.objects.filter(pk=row.pk).update(terms={**row.terms, **terms} if terms else {})
    row.refresh_from_db()

    with pytest.raises(Refused, match="terms_faulty"):
        actions.send_version(row, by=cast(of)["officer"])

    row.refresh_from_db()
    assert (row.state, Event.objects.filter(verb="send").count()) == ("draft", 0)


def test_terms_that_name_a_stranger_are_not_saved() -> None:
    row = amended()
    plain = {**row.terms, "shares": [{"organisation": "stranger", "share": "1"}]}

    with pytest.raises(BadInput) as bad:
        actions.save_terms(row, plain, {}, by=cast(row.agreement)["officer"])

    assert [problem.code for problem in bad.value.problems] == ["terms_not_a_party"]


def test_an_ended_agreement_is_amended_no_more() -> None:
    of = agreement()
    officer = cast(of)["officer"]
    actions.end_agreement(of, "Over.", by=officer)

    with pytest.raises(Refused, match="agreement_ended"):
        actions.amend_agreement(of, by=officer)


def test_an_agreement_does_not_end_under_an_open_version() -> None:
    row = going_round()

    with pytest.raises(Refused, match="version_open"):
        actions.end_agreement(row.agreement, "Over.", by=cast(row.agreement)["officer"])

    assert Agreement.objects.get(pk=row.agreement_id).state == "in_force"


# Beginning, parties


def test_an_officer_begins_an_agreement_of_the_own_house() -> None:
    officer = member("programme_officer", organisation("agency"))

    made = actions.begin_agreement("new", {"en": "New"}, officer.memberships[0].organisation, by=officer)

    assert [(one.organisation_id, one.role, one.turn) for one in made.parties.all()] == [
        (officer.memberships[0].organisation_id, "agency", 1)
    ]
    assert [(one.number, one.state) for one in made.versions.all()] == [(1, "draft")]
    with pytest.raises(Refused, match="code_taken"):
        actions.begin_agreement("new", {"en": "New"}, officer.memberships[0].organisation, by=officer)


@pytest.mark.parametrize("role", ["auditor", "finance_officer", "home_coordinator", "student"])
def test_nobody_else_begins_one(role: str) -> None:
    actor = member(role)  # type: ignore[arg-type]  # a role

    with pytest.raises(Refused, match="not_yours"):
        actions.begin_agreement("new", {"en": "New"}, actor.memberships[0].organisation, by=actor)


def test_parties_stay_while_a_version_goes_round() -> None:
    row = going_round()
    officer = cast(row.agreement)["officer"]
    home = parties(row)[2]

    refused = []
    for act in (
        lambda: actions.add_party(row.agreement, organisation(), by=officer, role="observer", turn=0),
        lambda: actions.change_party(home, by=officer, turn=1),
        lambda: actions.remove_party(home, by=officer),
    ):
        with pytest.raises(Refused) as one:
            act()
        refused.append(one.value.reason)
    actions.change_party(home, by=officer, contact_name="Generated Contact")

    assert refused == ["parties_fixed"] * 3


def test_a_party_that_has_said_something_stays() -> None:
    of = agreement()

    with pytest.raises(Refused, match="party_in_use"):
        actions.remove_party(of.parties.get(role="home_university"), by=cast(of)["officer"])


def test_a_party_that_has_said_nothing_can_leave() -> None:
    of = agreement()
    officer = cast(of)["officer"]
    guest = actions.add_party(of, organisation("institute"), by=officer, role="institute", turn=0)

    actions.remove_party(guest, by=officer)

    assert of.parties.count() == 3


def test_the_last_house_in_charge_keeps_its_role() -> None:
    of = agreement()
    agency = of.parties.get(role="agency")

    with pytest.raises(Refused, match="last_manager"):
        actions.change_party(agency, by=cast(of)["officer"], role="observer")

    agency.refresh_from_db()
    assert agency.role == "agency"


# The record and mail


def test_every_step_stands_in_the_record_of_the_agreement() -> None:
    row = going_round(approved=3)
    events = Event.objects.filter(object_kind="agreement", object_code=row.agreement.code).order_by("number")

    assert [(event.verb, event.from_state, event.to_state, event.detail.get("version")) for event in events] == [
        ("draft", "", "draft", 2),
        ("send", "draft", "in_approval", 2),
        ("approve", "in_approval", "in_approval", 2),
        ("approve", "in_approval", "in_approval", 2),
        ("approve", "in_approval", "in_approval", 2),
        ("supersede", "in_force", "superseded", 1),
        ("begin", "in_approval", "in_force", 2),
    ]
    assert broken_links("agreement", row.agreement.code) == []


def test_each_party_is_asked_when_its_turn_comes() -> None:
    of = agreement()
    people = {one.pk: speaker_of(one) for one in parties(of.versions.get())}
    row = amended(of)
    actions.send_version(row, by=member("programme_officer", party(of, "funder")))

    asked = []
    for joined in parties(row):
        mails = OutboxMail.objects.filter(key__startswith="agreement-turn:")
        asked.append(sorted({mail.person_id for mail in mails} & {one.person.pk for one in people.values()}))
        actions.approve_version(row, joined, by=people[joined.pk])
        row.refresh_from_db()

    order = [people[joined.pk].person.pk for joined in parties(row)]
    assert asked == [sorted(order[:1]), sorted(order[:2]), sorted(order)]


def test_officers_hear_of_a_refusal_in_their_language() -> None:
    row = going_round()
    funder = cast(row.agreement)["funder"]
    type(funder.person).objects.filter(pk=funder.person.pk).update(language="ko")
    first = parties(row)[0]

    actions.refuse_version(row, first, "정원이 적습니다", by=speaker_of(first))

    mail = OutboxMail.objects.get(person=funder.person, key__startswith="mail-agreement-refused:")
    assert (mail.language, "정원이 적습니다" in mail.text, "/ko/staff/agreements/" in mail.text) == ("ko", True, True)


def test_officers_are_told_once_that_an_agreement_ends() -> None:
    today = clock.now().date()
    soon = agreement(ends_on=(today + timedelta(days=120)).isoformat())
    agreement(ends_on=(today + timedelta(days=400)).isoformat())
    agreement(ends_on=(today - timedelta(days=1)).isoformat())
    people = [member("programme_officer", party(soon, role)) for role in ("agency", "funder")]
    member("auditor", party(soon, "agency"))

    found = [renewal.remind({}, lambda _done, _whole: None) for _ in range(2)]

    assert found == [{"agreements": 1}] * 2
    mails = OutboxMail.objects.filter(key__startswith="agreement-renewal:")
    assert sorted(mail.person_id or 0 for mail in mails) == sorted(one.person.pk for one in people)


# What is read


def test_who_sees_an_agreement_and_who_its_drafts() -> None:
    of = agreement()
    amended(of)
    people = cast(of)
    managing = {*MANAGERS, "hub officer", "finance officer", "auditor"}

    seen = {name: [one.number for one in queries.versions_for(of, actor)] for name, actor in people.items()}
    visible = {name for name, actor in people.items() if queries.visible_to(actor).filter(pk=of.pk).exists()}

    assert visible == managing | {"coordinator"}
    assert {name: numbers for name, numbers in seen.items() if name in visible} == {
        **{name: [2, 1] for name in managing},
        "coordinator": [1],
    }


def test_what_is_asked_of_the_rows_at_hand_agrees_with_what_is_asked_of_the_database() -> None:
    of = agreement()
    joined = queries.parties_of(of)
    people = cast(of)

    manages = {name for name, actor in people.items() if queries.manages(of, actor, joined)}
    managed = {name for name, actor in people.items() if queries.managed_by(actor).filter(pk=of.pk).exists()}

    assert (manages, managed) == (MANAGERS, MANAGERS)
    assert not queries.manages(of, None, joined)


def test_a_draft_of_an_agreement_is_hidden_from_those_who_get_it_later() -> None:
    of = agreement(in_force=False)
    people = cast(of)

    visible = {name for name, actor in people.items() if queries.visible_to(actor).exists()}

    assert visible == {*MANAGERS, "hub officer", "finance officer", "auditor"}


def test_what_was_in_force_once_stays_readable() -> None:
    row = going_round(approved=3)
    coordinator = cast(row.agreement)["coordinator"]

    read = queries.versions_for(row.agreement, coordinator)

    assert [(version.number, version.state) for version in read] == [(2, "in_force"), (1, "superseded")]


def test_calls_are_no_reason_against_an_amendment() -> None:
    of = agreement()
    call(under=of)

    assert going_round(of, approved=3).state == "in_force"


# Races

ROUNDS = 5


def both(row: AgreementVersion, *acts: Callable[[AgreementVersion], str]) -> list[str]:
    """Two people act at the same moment, both after having read the same state."""
    barrier = threading.Barrier(len(acts), timeout=20)
    answers: list[str] = []

    def one(act: Callable[[AgreementVersion], str]) -> None:
        try:
            mine = AgreementVersion.objects.select_related("agreement", "drafted_by").get(pk=row.pk)
            assert mine.state == "in_approval"
            barrier.wait()
            try:
                answers.append(act(mine))
            except Refused as refused:
                answers.append(refused.reason)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=one, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(answers)


def approving(joined: Party, by: Actor) -> Callable[[AgreementVersion], str]:
    return lambda mine: str(actions.approve_version(mine, joined, by=by).state)


def withdrawing(by: Actor) -> Callable[[AgreementVersion], str]:
    return lambda mine: str(actions.withdraw_version(mine, "Stop.", by=by).state)


def unguarded(target: str) -> Callable[[AgreementVersion], str]:
    def act(mine: AgreementVersion) -> str:
        mine.state = target
        mine.save(update_fields=["state"])
        return mine.state

    return act


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("guarded", [False, True])
def test_of_the_last_approval_and_a_withdrawal_at_once_one_counts(guarded: bool) -> None:
    """Without the guard (read, check, save) both go through; with it, one."""
    seen = set()
    for _ in range(ROUNDS):
        row = going_round(approved=2)
        AgreementVersion.objects.filter(agreement=row.agreement, number=1).update(state="superseded")
        home, officer = parties(row)[2], member("programme_officer", party(row.agreement, "agency"))
        acts = [approving(home, speaker_of(home)), withdrawing(officer)]
        seen.add(tuple(both(row, *(acts if guarded else [unguarded("in_force"), unguarded("withdrawn")]))))

    one = {("changed_meanwhile", "in_force"), ("changed_meanwhile", "withdrawn")}
    assert seen <= (one if guarded else {("in_force", "withdrawn")})


@pytest.mark.django_db(transaction=True)
def test_of_two_approvals_of_one_party_at_once_one_counts() -> None:
    for _ in range(ROUNDS):
        row = going_round(approved=2)
        home = parties(row)[2]

        answers = both(row, approving(home, speaker_of(home)), approving(home, speaker_of(home)))

        assert answers == ["changed_meanwhile", "in_force"]
        assert Event.objects.filter(object_code=row.agreement.code, verb="begin").count() == 1


@pytest.mark.django_db(transaction=True)
def test_the_last_two_parties_at_once_put_a_version_in_force_all_the_same() -> None:
    for _ in range(ROUNDS):
        of = agreement()
        Party.objects.filter(agreement=of).exclude(role="agency").update(turn=2)
        row = going_round(of, approved=1)
        last = parties(row)[1:]

        both(row, *(approving(joined, speaker_of(joined)) for joined in last))

        assert AgreementVersion.objects.get(pk=row.pk).state == "in_force"


@pytest.mark.django_db(transaction=True)
def test_of_two_amendments_at_once_one_is_drafted() -> None:
    of = agreement()
    people = [member("programme_officer", party(of, role)) for role in ("agency", "funder")]
    barrier = threading.Barrier(2, timeout=20)
    answers: list[str] = []

    def amend(by: Actor) -> None:
        try:
            barrier.wait()
            answers.append(str(actions.amend_agreement(of, by=by).number))
        except Refused as refused:
            answers.append(refused.reason)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=amend, args=(by,)) for by in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    first, second = sorted(answers)
    assert (first, second in {"changed_meanwhile", "version_open"}) == ("2", True)
