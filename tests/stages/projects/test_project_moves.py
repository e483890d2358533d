"""Moves of a project: every verb by every role, races, what is recorded and told."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.db import connections, transaction
from django.http import Http404
from factories import agreement, call, member, organisation, party, person, project

from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.moves.project import PROJECT
from sojourn.stages.projects import actions, gates, queries
from sojourn.stages.projects.models import Project, ProjectComment

pytestmark = pytest.mark.django_db

Act = Callable[[Project, Actor], object]
ACTS: Mapping[str, Act] = {
    "submit": lambda row, by: actions.submit_project(row, by=by),
    "take_back": lambda row, by: actions.take_back_project(row, by=by),
    "discard": lambda row, by: actions.discard_project(row, by=by),
    "withdraw": lambda row, by: actions.withdraw_project(row, why="On leave.", by=by),
    "resume": lambda row, by: actions.resume_project(row, by=by),
    "confirm": lambda row, by: actions.confirm_project(row, by=by),
    "send_back": lambda row, by: actions.send_back_project(row, why="Not employed here.", by=by),
    "vouch": lambda row, by: actions.vouch_project(row, why="Letter of the dean.", by=by),
    "accept": lambda row, by: actions.accept_project(row, by=by),
    "ask_changes": lambda row, by: actions.ask_changes(row, why="Say what the student does.", by=by),
    "refuse": lambda row, by: actions.refuse_project(row, why="Out of the call.", by=by),
}
PROFESSOR = {"submit", "take_back", "discard", "withdraw", "resume"}
MAY: Mapping[str, set[str]] = {
    "professor": PROFESSOR,
    "other professor": set(),
    "office": {"confirm", "send_back"},
    "other office": set(),
    "officer": {"vouch", "accept", "ask_changes", "refuse"},
    "administrator": {"vouch", "accept", "ask_changes", "refuse"},
    "funder": {"vouch", "accept", "ask_changes", "refuse"},
    "hub officer": {"vouch", "accept", "ask_changes", "refuse"},
    "other hub officer": set(),
    "call officer": {"vouch", "accept", "ask_changes", "refuse"},
    "call officer of a stranger": set(),
    "other agency": set(),
    "auditor": set(),
    "coordinator": set(),
    "student": set(),
}


def cast(row: Project) -> dict[str, Actor]:
    """Everybody who could want to move a project."""
    assert row.supervisor is not None
    agency, funder = party(row.call.agreement, "agency"), party(row.call.agreement, "funder")
    return {
        "professor": Actor.of(row.supervisor),
        "other professor": member("host_professor", row.host),
        "office": member("host_office", row.host),
        "other office": member("host_office"),
        "officer": member("programme_officer", agency),
        "administrator": member("administrator", agency),
        "funder": member("programme_officer", funder),
        "hub officer": member(
            "programme_officer", funder, scope_kind="hub", scope_code=row.hub.code if row.hub else ""
        ),
        "other hub officer": member("programme_officer", funder, scope_kind="hub", scope_code="elsewhere"),
        "call officer": member("programme_officer", agency, scope_kind="call", scope_code=row.call.code),
        "call officer of a stranger": member("programme_officer", scope_kind="call", scope_code=row.call.code),
        "other agency": member("programme_officer"),
        "auditor": member("auditor", agency),
        "coordinator": member("home_coordinator", party(row.call.agreement, "home_university")),
        "student": member("student"),
    }


def outcome(act: Act, row: Project, actor: Actor) -> str:
    """The state that a move leads to, or the reason why it was refused."""
    try:
        act(row, actor)
    except Refused as refused:
        return refused.reason
    return Project.objects.get(pk=row.pk).state


def posted(state: str = "submitted", **values: Any) -> Project:
    """A project at a university of a hub, in a state."""
    hub = organisation("hub")
    host = organisation("host_university", province="Ontario", city="Toronto", hub=hub)
    professor = member("host_professor", host).person
    return project(False, host=host, supervisor=professor, state=state, **values)


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_a_move_is_made_by_those_who_may_and_by_nobody_else(verb: str) -> None:
    row = posted(PROJECT.by_verb[verb].origins[0])
    outcomes = {}

    for name, actor in cast(row).items():
        with transaction.atomic():
            outcomes[name] = outcome(ACTS[verb], row, actor)
            transaction.set_rollback(True)

    target = PROJECT.by_verb[verb].target
    assert outcomes == {name: target if verb in verbs else "not_yours" for name, verbs in MAY.items()}


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_a_move_is_refused_from_every_other_state(verb: str) -> None:
    move = PROJECT.by_verb[verb]
    who = "professor" if verb in PROFESSOR else "office" if verb in {"confirm", "send_back"} else "officer"

    row = posted()
    actor = cast(row)[who]
    found = {}

    for state in set(PROJECT.states) - set(move.origins):
        Project.objects.filter(pk=row.pk).update(state=state)
        found[state] = outcome(ACTS[verb], Project.objects.get(pk=row.pk), actor)

    # A draft is nobody's but its supervisor's.
    assert found == {
        state: "not_yours" if state == "draft" and who == "officer" else "not_from_here" for state in found
    }


@pytest.mark.parametrize("verb", ["withdraw", "send_back", "vouch", "ask_changes", "refuse"])
def test_a_move_that_needs_a_reason_is_refused_without_one(verb: str) -> None:
    row = posted(PROJECT.by_verb[verb].origins[0])
    who = {"withdraw": "professor", "send_back": "office"}.get(verb, "officer")
    act: Any = {
        "withdraw": actions.withdraw_project,
        "send_back": actions.send_back_project,
        "vouch": actions.vouch_project,
        "ask_changes": actions.ask_changes,
        "refuse": actions.refuse_project,
    }[verb]

    with pytest.raises(Refused, match="reason_needed"):
        act(row, why="  ", by=cast(row)[who])

    assert Project.objects.get(pk=row.pk).state == row.state


def test_a_refusal_is_recorded_commented_and_mailed_to_the_supervisor() -> None:
    row = posted("confirmed")

    actions.refuse_project(row, why="Out of the call.", by=cast(row)["officer"])

    event = Event.objects.get(object_kind="project", object_code=row.code)
    assert (event.verb, event.from_state, event.to_state, event.why) == (
        "refuse",
        "confirmed",
        "refused",
        "Out of the call.",
    )
    assert ProjectComment.objects.get().text == "Out of the call."
    mail = OutboxMail.objects.get()
    assert (mail.person, "Out of the call." in mail.text) == (row.supervisor, True)
    assert broken_links() == []


def test_whoever_is_named_beside_the_supervisor_is_told_once() -> None:
    row = posted("draft", co_supervisors=[{"name": "Ada Roe", "email": "ada@roe.example"}, {"name": "김서연"}])
    assert row.supervisor is not None
    professor = Actor.of(row.supervisor)

    submitted = actions.submit_project(row, by=professor)
    actions.submit_project(actions.take_back_project(submitted, by=professor), by=professor)

    mail = OutboxMail.objects.get(address="ada@roe.example")
    assert mail.person is None
    assert professor.person.email in mail.text


def test_a_decision_about_an_older_version_is_refused() -> None:
    row = posted("confirmed")
    officer = cast(row)["officer"]
    seen = row.changed_at
    actions.take_back_project(row, by=cast(row)["professor"])
    Project.objects.filter(pk=row.pk).update(state="confirmed")

    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.accept_project(Project.objects.get(pk=row.pk), by=officer, seen=seen)


def test_what_breaks_a_rule_is_not_accepted() -> None:
    row = posted("confirmed", weeks=40)

    with pytest.raises(Refused, match="project_against_rules"):
        actions.accept_project(row, by=cast(row)["officer"])


def test_what_lacks_a_text_is_not_submitted() -> None:
    row = posted("draft", roles={}, titles={"en": "  "})

    with pytest.raises(Refused) as refused:
        actions.submit_project(row, by=cast(row)["professor"])

    assert (refused.value.reason, refused.value.figures) == ("project_incomplete", {"count": 2})


def test_after_the_last_day_a_draft_is_not_submitted_but_asked_changes_are() -> None:
    from datetime import timedelta

    from sojourn.base import clock

    at = clock.now()
    over = call(windows={"projects": (at - timedelta(days=9), at - timedelta(days=1))})
    late, changed = posted("draft", in_call=over), posted("changes_asked", in_call=over)

    with pytest.raises(Refused, match="projects_not_open"):
        actions.submit_project(late, by=cast(late)["professor"])

    assert actions.submit_project(changed, by=cast(changed)["professor"]).state == "submitted"


def test_nobody_else_sees_a_draft_and_strangers_see_nothing() -> None:
    draft, open_row = posted("draft"), posted("submitted")

    seen = {}
    for row in (draft, open_row):
        for name, actor in cast(row).items():
            try:
                gates.access_project(actor, row.code)
            except Http404:
                continue
            seen.setdefault(name, []).append(row.state)

    assert seen == {
        "professor": ["draft", "submitted"],
        "office": ["submitted"],
        "officer": ["submitted"],
        "administrator": ["submitted"],
        "funder": ["submitted"],
        "hub officer": ["submitted"],
        "call officer": ["submitted"],
        "auditor": ["submitted"],
    }


def test_the_public_sees_accepted_projects_of_published_calls_only() -> None:
    shown = project()
    project(False)
    project(in_call=call(published=False))

    assert [row.code for row in queries.public_projects()] == [shown.code]


def test_many_are_accepted_and_the_others_told_apart() -> None:
    target = call()
    good, bad = posted("confirmed", in_call=target), posted("confirmed", in_call=target, weeks=40)

    accepted, left = actions.accept_projects([good, bad], by=cast(good)["officer"])

    assert [row.code for row in accepted] == [good.code]
    assert [(row.code, refused.reason) for row, refused in left] == [(bad.code, "project_against_rules")]


def test_an_earlier_project_is_used_again_once_a_call() -> None:
    old = posted("accepted")
    professor, target = cast(old)["professor"], call()

    new = actions.reuse_project(old, target, old.host, by=professor)

    assert (new.state, new.titles, new.roles, new.reused_from_id, new.call_id) == (
        "draft",
        old.titles,
        old.roles,
        old.pk,
        target.pk,
    )
    with pytest.raises(Refused, match="reused_already"):
        actions.reuse_project(old, target, old.host, by=professor)


def test_a_professor_of_another_university_drafts_nothing_here() -> None:
    with pytest.raises(Refused, match="not_your_host"):
        actions.new_project(call(), organisation(), by=member("host_professor"))


def test_seats_above_the_agreement_are_brought_down_when_used_again() -> None:
    old = posted("accepted", seats=5, seats_left=5)

    new = actions.reuse_project(old, call(under=agreement(project_seats_max=2)), old.host, by=cast(old)["professor"])

    assert new.seats == 2


def test_two_tabs_do_not_write_over_one_another_unseen() -> None:
    row = posted("draft")
    professor, seen = cast(row)["professor"], row.changed_at
    actions.save_draft(row, {"titles": {"en": "First"}}, seen=seen, by=professor, page="one")

    with pytest.raises(Refused, match="newer_elsewhere"):
        actions.save_draft(row, {"titles": {"en": "Second"}}, seen=seen, by=professor, page="two")
    same = actions.save_draft(row, {"titles": {"en": "Third"}}, seen=seen, by=professor, page="one")

    assert same.titles == {"en": "Third"}


def test_a_submitted_project_is_not_written_in() -> None:
    row = posted("submitted")

    with pytest.raises(Refused, match="not_editable"):
        actions.save_draft(row, {"titles": {"en": "Late"}}, seen=None, by=cast(row)["professor"])


def test_nobody_else_writes_in_a_draft() -> None:
    row = posted("draft")

    with pytest.raises(Refused, match="not_yours"):
        actions.save_draft(row, {"titles": {"en": "Mine"}}, seen=None, by=Actor.of(person()))


ROUNDS = 6
BOTH, ONE = ("accepted", "refused"), {("accepted", "changed_meanwhile"), ("changed_meanwhile", "refused")}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("guarded", [False, True])
def test_of_two_officers_at_the_same_moment_one_decides(guarded: bool) -> None:
    """Without the guard (read, check, save) both decisions go through; with it, one."""
    answers = [tuple(sorted(both_decide(guarded))) for _ in range(ROUNDS)]

    assert set(answers) <= (
        {("accepted", "changed_meanwhile"), ("changed_meanwhile", "refused")} if guarded else {BOTH}
    )


def both_decide(guarded: bool) -> list[str]:
    """One officer accepts, another refuses, both after having read the same state."""
    row = posted("confirmed")
    people = cast(row)
    barrier = threading.Barrier(2, timeout=20)
    answers: list[str] = []

    def decide_on(name: str, verb: str) -> None:
        try:
            mine = queries.with_names(Project.objects.filter(pk=row.pk)).get()
            assert "programme_officer" in queries.roles_on(mine, people[name])
            barrier.wait()
            if guarded:
                answers.append(outcome(ACTS[verb], mine, people[name]))
            else:
                mine.state = PROJECT.by_verb[verb].target
                mine.save()
                answers.append(mine.state)
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=decide_on, args=("officer", "accept")),
        threading.Thread(target=decide_on, args=("funder", "refuse")),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers
