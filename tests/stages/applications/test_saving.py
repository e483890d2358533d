"""Saves of a draft from several pages: nothing that was confirmed is lost, nothing is written over silently."""

from datetime import datetime, timedelta
from typing import Any

import factories as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.stages.applications.actions import Saved, begin_application, save_answers, save_choices, submit_application
from sojourn.stages.applications.models import Answer, Application, EarlierAnswer


def begun() -> tuple[Application, Actor]:
    student = make.member("student")
    return begin_application(make.call(), by=student), student


def save(application: Application, values: dict[str, Any], seen: dict[str, int], page: str) -> Saved:
    return save_answers(application, values, seen=seen, page=page, person=application.person)


@pytest.mark.django_db
def test_a_second_click_opens_the_application_that_is_there() -> None:
    application, student = begun()

    again = begin_application(application.call, by=student)

    assert again == application
    assert Application.objects.count() == 1


@pytest.mark.django_db
def test_nobody_begins_outside_the_time_to_apply() -> None:
    call = make.call(windows={"projects": make_past()})

    with pytest.raises(Refused, match="applications_not_open"):
        begin_application(call, by=make.member("student"))


def make_past() -> tuple[datetime, datetime]:
    return clock.now() - timedelta(days=9), clock.now() - timedelta(days=2)


@pytest.mark.django_db
def test_a_page_saves_over_its_own_values_and_is_told_of_those_of_another() -> None:
    application, _ = begun()

    first = save(application, {"interests": "a"}, {}, "one")
    own = save(application, {"interests": "ab"}, {}, "one")
    other = save(application, {"interests": "b"}, {}, "two")

    assert (first.versions, own.versions) == ({"interests": 1}, {"interests": 2})
    assert [(each.question, each.value, each.mine, each.version) for each in other.clashes] == [
        ("interests", "ab", "b", 2)
    ]
    assert Answer.objects.get(question="interests").value == "ab"


@pytest.mark.django_db
def test_what_is_knowingly_written_over_stays_as_an_earlier_answer() -> None:
    application, _ = begun()
    save(application, {"interests": "a"}, {}, "one")

    told = save(application, {"interests": "b"}, {"interests": 1}, "two")

    assert (told.clashes, told.versions) == ([], {"interests": 2})
    assert [(each.value, each.version, each.page) for each in EarlierAnswer.objects.all()] == [("a", 1, "one")]


@pytest.mark.django_db
def test_answers_to_other_parts_and_to_nothing_are_left_out() -> None:
    application, _ = begun()

    saved = save(application, {"nothing": "x", "transcript": "file", "experience": ["no"]}, {}, "one")

    assert saved.versions == {"experience": 1}


@pytest.mark.django_db
def test_nothing_is_saved_into_a_submitted_application() -> None:
    application, _ = begun()
    Application.objects.update(state="submitted")

    with pytest.raises(Refused, match="application_not_editable"):
        save(application, {"interests": "late"}, {}, "one")

    assert Answer.objects.count() == 0


@pytest.mark.django_db
def test_a_ranked_list_is_saved_whole_or_the_older_page_is_told() -> None:
    application, student = begun()
    first, second = make.project(in_call=application.call), make.project(in_call=application.call)
    stranger = make.project()

    save_choices(application, [first.code, second.code], seen=0, page="one", by=student)
    with pytest.raises(Refused, match="newer_elsewhere"):
        save_choices(application, [second.code], seen=0, page="two", by=student)
    with pytest.raises(Refused, match="project_not_in_call"):
        save_choices(application, [stranger.code], seen=1, page="two", by=student)

    assert [each.project for each in application.choices.all()] == [first, second]


@pytest.mark.django_db
def test_an_application_with_something_missing_is_not_submitted_and_keeps_its_state() -> None:
    application, student = begun()

    with pytest.raises(Refused, match="application_incomplete"):
        submit_application(application, key="k", language="en", by=student)

    application.refresh_from_db()
    assert (application.state, application.number, application.submissions.count()) == ("draft", "", 0)


@pytest.mark.django_db
def test_a_value_that_two_pages_saved_alike_is_kept_when_one_of_them_writes_on() -> None:
    application, _ = begun()
    save(application, {"interests": "a"}, {}, "one")
    save(application, {"interests": "a"}, {}, "two")

    save(application, {"interests": "b"}, {"interests": 1}, "one")

    assert [each.value for each in EarlierAnswer.objects.all()] == ["a"]


@pytest.mark.django_db
def test_a_save_that_comes_late_does_not_take_the_place_of_a_later_one_of_its_page() -> None:
    application, _ = begun()
    save(application, {"interests": "a"}, {}, "one.1")
    save(application, {"interests": "abc"}, {"interests": 1}, "one.3")

    late = save(application, {"interests": "ab"}, {"interests": 1}, "one.2")

    assert [(each.value, each.mine) for each in late.clashes] == [("abc", "ab")]
    assert Answer.objects.get(question="interests").value == "abc"


@pytest.mark.django_db
def test_a_late_save_is_told_from_a_later_one_that_came_back_to_an_earlier_text() -> None:
    application, _ = begun()
    save(application, {"interests": "a"}, {}, "one.1")
    save(application, {"interests": "a"}, {"interests": 1}, "one.3")

    save(application, {"interests": "ab"}, {"interests": 0}, "one.2")

    assert Answer.objects.get(question="interests").value == "a"


class SavesAsThePagesMakeThem(TestCase):
    """Any sequence of saves of two pages that number them, some stuck on their way: no confirmed value is lost.

    A page confirms what it typed last; a save that arrives after a later one of the same page was confirmed is old.
    """

    @given(
        st.lists(
            st.tuples(
                st.sampled_from(["one", "two"]), st.sampled_from("abcd"), st.sampled_from(["sent", "stuck", "comes"])
            ),
            min_size=1,
            max_size=14,
        )
    )
    @settings(max_examples=40)
    def test_no_confirmed_value_is_lost(self, steps: list[tuple[str, str, str]]) -> None:
        application, _ = begun()
        seen, turn = {"one": 0, "two": 0}, {"one": 0, "two": 0}
        stuck: dict[str, list[tuple[str, int, int]]] = {"one": [], "two": []}
        confirmed: dict[str, tuple[int, str]] = {}
        for page, letter, how in steps:
            if how == "comes" and stuck[page]:
                text, version, number = stuck[page].pop(0)
                late = save(application, {"interests": text}, {"interests": version}, f"{page}.{number}")
                if not late.clashes and number > confirmed.get(page, (0, ""))[0]:  # what the page typed last
                    confirmed[page] = (number, text)
                continue
            turn[page] += 1
            if how == "stuck":
                stuck[page].append((letter, seen[page], turn[page]))
                continue
            saved = save(application, {"interests": letter}, {"interests": seen[page]}, f"{page}.{turn[page]}")
            if saved.clashes:  # the page looks, and decides for its own text next time
                seen[page] = saved.clashes[0].version
            else:
                seen[page] = saved.versions["interests"]
                confirmed[page] = (turn[page], letter)

        rows = Answer.objects.filter(application=application)
        kept = set(rows.values_list("value", flat=True))
        kept |= set(EarlierAnswer.objects.filter(answer__application=application).values_list("value", flat=True))
        assert {text for _, text in confirmed.values()} <= kept


# Which page saves, what it says, and whether it looks at what stands first.
STEPS = st.tuples(st.sampled_from(["one", "two"]), st.sampled_from("abcdef"), st.booleans())


class SavesOfTwoPages(TestCase):
    """Any sequence of saves from two pages: what was confirmed last stands or is kept as an earlier answer."""

    @given(st.lists(STEPS, min_size=1, max_size=12))
    @settings(max_examples=25)
    def test_no_confirmed_value_is_lost(self, steps: list[tuple[str, str, bool]]) -> None:
        application, _ = begun()
        seen = {"one": 0, "two": 0}
        last: dict[str, str] = {}
        for page, letter, looks in steps:
            if looks:
                row = Answer.objects.filter(application=application, question="interests").first()
                seen[page] = row.version if row else 0
            saved = save(application, {"interests": letter}, {"interests": seen[page]}, page)
            if not saved.clashes:
                seen[page] = saved.versions["interests"]
                last[page] = letter

        kept = {Answer.objects.get(application=application).value}
        kept |= set(EarlierAnswer.objects.filter(answer__application=application).values_list("value", flat=True))
        assert set(last.values()) <= kept
