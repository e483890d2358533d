"""Two at once: a link is answered once, a merge happens once; without the guard both would have it."""

import threading
from collections.abc import Callable

import factories
import pytest
from django.db import connections

from sojourn.base import clock
from sojourn.base.people import actions
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Membership, Person
from sojourn.core.errors import Refused

pytestmark = pytest.mark.django_db(transaction=True)


def both(first: Callable[[], str], second: Callable[[], str]) -> list[str]:
    """What two threads answer who have both read before either writes."""
    answers: list[str] = []

    def run(act: Callable[[], str]) -> None:
        try:
            answers.append(act())
        except Refused as refused:
            answers.append(refused.reason)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(act,)) for act in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(answers)


def accepting(invitation: Invitation, person: Person, barrier: threading.Barrier, *, guarded: bool) -> str:
    """Accept an invitation that was read as open; without the guard by reading, checking and saving."""
    mine = Invitation.objects.get(pk=invitation.pk)
    is_open, actor = mine.answered_at is None, Actor.of(person)
    barrier.wait()
    if guarded:
        actions.accept_invitation(mine, by=actor)
    elif is_open:
        mine.answered_at = clock.now()
        mine.save()
        Membership.objects.create(
            person=person, organisation=mine.organisation, role=mine.role, begins_at=mine.answered_at
        )
    return "accepted"


@pytest.mark.parametrize(
    ("guarded", "answers", "count"),
    [(False, ["accepted", "accepted"], 2), (True, ["accepted", "changed_meanwhile"], 1)],
)
def test_of_two_who_follow_one_link_one_has_the_role(guarded: bool, answers: list[str], count: int) -> None:
    place = factories.organisation()
    officer = factories.member("programme_officer")
    made = actions.invite_person("new@example.org", place, "host_professor", by=officer)
    assert isinstance(made, Invitation)
    people = [factories.person(), factories.person()]
    barrier = threading.Barrier(2, timeout=20)

    said = both(*(lambda who=who: accepting(made, who, barrier, guarded=guarded) for who in people))  # type: ignore[misc]  # each its own person

    assert said == answers
    assert Membership.objects.filter(organisation=place).count() == count


def merging(kept: Person, gone: Person, by: Actor, barrier: threading.Barrier) -> str:
    """Merge two people who were read before."""
    barrier.wait()
    actions.merge_people(kept, gone, by=by)
    return "merged"


def test_two_merges_the_opposite_way_leave_one_of_the_two() -> None:
    first, second = factories.person(), factories.person()
    by = factories.member("administrator")
    barrier = threading.Barrier(2, timeout=20)

    said = both(lambda: merging(first, second, by, barrier), lambda: merging(second, first, by, barrier))

    assert said == ["changed_meanwhile", "merged"]
    assert Person.objects.filter(pk__in=(first.pk, second.pk), merged_into=None).count() == 1
