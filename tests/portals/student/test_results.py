"""The result of an applicant: the own place and the own reasons, of others only counts."""

import factories as make
import pytest
from django.test import Client
from round_cast import applied, computed, officer_of, projects_of

from sojourn.base.jobs import work
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.actions.rounds import publish_round
from sojourn.stages.applications.models import Application
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db
PERCENTS = (95, 94, 93, 92)


@pytest.fixture
def call() -> Call:
    return make.call()


@pytest.fixture
def officer(call: Call) -> Actor:
    return officer_of(call)


@pytest.fixture
def crowd(call: Call) -> list[Application]:
    projects = projects_of(call)
    return [applied(call, projects, percent) for percent in PERCENTS]


def told(call: Call, officer: Actor) -> None:
    publish_round(computed(call, officer), by=officer)
    work.run_due()


def at(application: Application, language: str = "en") -> str:
    return f"/{language}/student/applications/{application.code}/result/"


def of(application: Application) -> Client:
    client = Client()
    client.force_login(application.person)
    return client


def test_nobody_sees_a_result_before_it_is_published(call: Call, officer: Actor, crowd: list[Application]) -> None:
    computed(call, officer)

    assert [of(each).get(at(each)).status_code for each in crowd] == [404] * 4


def test_nobody_sees_it_while_the_telling_has_not_reached_them(
    call: Call, officer: Actor, crowd: list[Application]
) -> None:
    publish_round(computed(call, officer), by=officer)

    assert of(crowd[0]).get(at(crowd[0])).status_code == 404


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_everybody_sees_the_own_place_and_why(
    call: Call, officer: Actor, crowd: list[Application], language: str
) -> None:
    told(call, officer)

    seen = [of(each).get(at(each, language)) for each in crowd]

    ranks = [answer.context["result"].rank for answer in seen]
    kinds = [[line.kind for line in answer.context["lines"]] for answer in seen]
    assert ranks == [1, 2, 3, None]
    assert kinds == [
        ["good", "later", "later"],
        ["bad", "good", "later"],
        ["bad", "bad", "good"],
        ["bad", "bad", "bad"],
    ]
    assert all(line.sentences for line in seen[3].context["lines"])


def test_the_page_names_nobody_else_and_no_grade(call: Call, officer: Actor, crowd: list[Application]) -> None:
    told(call, officer)

    leaks = []
    for each in crowd:
        page = of(each).get(at(each)).content.decode()
        others = [other for other in crowd if other != each]
        leaks += [word for other in others for word in (other.number, other.person.full_name) if word in page]
        main = page[page.index("<main") : page.index("</main>")]
        leaks += [grade for grade in map(str, PERCENTS) if f"{grade} %" in main or f">{grade}<" in main]

    assert leaks == []


def test_another_student_gets_nothing(call: Call, officer: Actor, crowd: list[Application]) -> None:
    told(call, officer)

    assert of(crowd[1]).get(at(crowd[0])).status_code == 404


def test_a_result_is_asked_for_in_few_questions(
    call: Call, officer: Actor, crowd: list[Application], django_assert_max_num_queries: object
) -> None:
    told(call, officer)
    client = of(crowd[3])

    with django_assert_max_num_queries(14):  # type: ignore[operator]  # a fixture of the test runner
        answer = client.get(at(crowd[3]))

    assert answer.status_code == 200
