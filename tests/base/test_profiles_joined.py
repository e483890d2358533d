"""Two accounts that are one person: profile, studies and applications."""

from datetime import date

import factories as make
import pytest

from sojourn.base import clock
from sojourn.base.people.actions import merge_people
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.base.profiles.models import Profile, Study
from sojourn.core.errors import Refused
from sojourn.stages.applications.actions import begin_application, discard_application
from sojourn.stages.applications.models import Application
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db


@pytest.fixture
def two() -> tuple[Person, Person]:
    return make.person(), make.person()


@pytest.fixture
def administrator() -> Actor:
    return Actor.of(make.person(is_support=True))


def apply(person: Person, call: Call) -> Application:
    return begin_application(call, by=Actor.of(person))


def test_the_kept_profile_takes_over_what_it_does_not_say(two: tuple[Person, Person], administrator: Actor) -> None:
    kept, gone = two
    at = clock.now()
    Profile.objects.create(person=kept, phone="1", citizenships=["KR"], saved_at=at)
    Profile.objects.create(person=gone, phone="2", birth_date=date(2003, 2, 1), saved_at=at)

    merge_people(kept, gone, by=administrator)

    row = Profile.objects.get(person=kept)
    assert (row.phone, row.citizenships, row.birth_date) == ("1", ["KR"], date(2003, 2, 1))


def test_of_two_present_courses_of_study_one_stays_present(two: tuple[Person, Person], administrator: Actor) -> None:
    kept, gone = two
    for person, name in ((kept, "one"), (gone, "two")):
        Study.objects.create(person=person, institution_name=name, saved_at=clock.now())

    merge_people(kept, gone, by=administrator)

    rows = Study.objects.filter(person=kept).order_by("pk").values_list("institution_name", "is_current")
    assert list(rows) == [("one", True), ("two", False)]


def test_two_applications_in_one_call_keep_people_apart_until_one_is_put_away(
    two: tuple[Person, Person], administrator: Actor
) -> None:
    kept, gone = two
    call = make.call()
    mine, theirs = apply(kept, call), apply(gone, call)

    with pytest.raises(Refused) as refused:
        merge_people(kept, gone, by=administrator)
    discard_application(theirs, by=Actor.of(gone))
    merge_people(kept, gone, by=administrator)

    assert (refused.value.reason, refused.value.figures) == ("merge_applications", {"calls": call.code})
    assert set(Application.objects.filter(person=kept).values_list("pk", flat=True)) == {mine.pk, theirs.pk}


def test_applications_to_other_calls_follow(two: tuple[Person, Person], administrator: Actor) -> None:
    kept, gone = two
    theirs = apply(gone, make.call())

    merge_people(kept, gone, by=administrator)

    assert Application.objects.get(pk=theirs.pk).person == kept
