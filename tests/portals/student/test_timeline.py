"""The timeline of an application, and what stands beside it."""

import re
from typing import Any

import factories as make
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from test_applying import signed_in, whole

from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.actions import begin_application, discard_application, save_choices, submit_application
from sojourn.stages.applications.beside import beside
from sojourn.stages.applications.models import Application

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Any:
    with translation.override("en"):
        yield


@pytest.fixture
def student() -> Actor:
    return make.member("student")


def lines(student: Actor, application: Application) -> list[tuple[str, str]]:
    """State and words of each line, as the page has them."""
    body = signed_in(student).get(f"/en/student/applications/{application.code}/").content.decode()
    part = body[body.index('class="timeline"') :]
    return re.findall(r'<li class="(\w+)".*?<b>(.*?)</b>', part[: part.index("</ol>")], re.DOTALL)


def test_the_timeline_says_what_happened_where_it_stands_and_what_comes(student: Actor) -> None:
    application = whole(begin_application(make.call(), by=student), student)
    submit_application(application, key="k", language="en", by=student)

    assert lines(student, application) == [
        ("done", "Begun"),
        ("done", "Submitted"),
        ("now", "Submitted"),
        ("later", "Applications close"),
    ]


def test_what_officers_note_and_say_is_not_told(student: Actor) -> None:
    application = begin_application(make.call(), by=student)
    with transaction.atomic():
        record("application", application.code, "judge_document", by=student, why="Secret words.")
        record("application", application.code, "ask_reference", by=student, why="Secret words.")

    body = signed_in(student).get(f"/en/student/applications/{application.code}/").content.decode()

    assert "Secret words." not in body
    assert [words for state, words in lines(student, application) if state == "done"] == [
        "Begun",
        "Reference asked for",
    ]


def test_both_clocks_are_told_where_they_differ(student: Actor) -> None:
    student.person.time_zone = "Asia/Seoul"
    student.person.save()
    application = begin_application(make.call(), by=student)

    body = signed_in(student).get(f"/en/student/applications/{application.code}/").content.decode()
    part = body[body.index('class="timeline"') :]

    assert part[: part.index("</ol>")].count("<small>") == 2


def test_applications_under_the_same_agreement_are_told_with_what_they_come_to(student: Actor) -> None:
    one = make.call()
    first, second = (begin_application(call, by=student) for call in (one, make.call(under=one.agreement)))
    begin_application(make.call(), by=student)  # another agreement
    for application, weeks in ((first, 12), (second, 30)):
        project = make.project(in_call=application.call, weeks=weeks)
        save_choices(application, [project.code], seen=0, page="p", by=student)
    Application.objects.filter(pk=second.pk).update(prior_weeks=2, prior_award_minor=100_000)

    told = beside(Application.objects.select_related("call").get(pk=first.pk))
    body = signed_in(student).get(f"/en/student/applications/{first.code}/").content.decode()
    discard_application(second, by=student)

    assert told is not None
    assert [each.pk for each in told.others] == [second.pk]
    assert (told.weeks, told.weeks_max, told.is_over) == (44, 36, True)
    assert (told.prior_minor, told.ceiling_minor) == (100_000, 1_200_000)
    assert "would be 44 weeks" in body
    assert beside(Application.objects.select_related("call").get(pk=first.pk)) is None


def test_the_page_asks_no_more_with_more_on_record(student: Actor) -> None:
    application, client, counts = begin_application(make.call(), by=student), signed_in(student), []
    for number in (1, 3):
        with transaction.atomic():
            for _ in range(number):
                record("application", application.code, "ask_reference", by=student)
        with CaptureQueriesContext(connection) as asked:
            client.get(f"/en/student/applications/{application.code}/")
        counts.append(len(asked))

    assert counts[0] == counts[1]


def test_a_second_application_in_a_call_is_the_first(student: Actor) -> None:
    call = make.call()

    first, second = begin_application(call, by=student), begin_application(call, by=student)

    assert first == second
