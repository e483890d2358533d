"""The index of projects: found by their words, kept in step, never more than what is public."""

from datetime import date
from typing import Any

import factories
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project, SearchRow
from sojourn.stages.projects.search import shelf
from sojourn.stages.projects.search.asking import read_question
from sojourn.stages.projects.search.finding import CAP
from sojourn.stages.projects.search.listing import Catalogue, Filters
from sojourn.stages.projects.search.places import province_code
from sojourn.stages.projects.search.similar import similar

pytestmark = pytest.mark.django_db


@pytest.fixture
def call() -> Any:
    return factories.call()


def made(call: Any, title: str = "Something", text: str = "", **values: Any) -> Project:
    """An accepted project, indexed."""
    texts = {"titles": {"en": title}, "descriptions": {"en": text}, "roles": {}, "skills": {}, "track": "materials"}
    project = factories.project(in_call=call, **{**texts, **values})
    with transaction.atomic():
        search.index([project])
    return project


def found(typed: str) -> list[str]:
    """The titles found, in their order."""
    keys = search.find(read_question(typed)).keys.tolist()
    titles = {project.pk: project.title for project in Project.objects.filter(pk__in=keys)}
    return [titles[key] for key in keys]


def listed(call_filters: dict[str, Any] | None = None, words: str = "", sort: str = "") -> list[str]:
    """The titles of the public list."""
    chosen = tuple((name, frozenset(values)) for name, values in (call_filters or {}).items())
    listing = Catalogue.opened().browse(Filters(words, chosen, sort))
    titles = {project.pk: project.title for project in Project.objects.all()}
    return [titles[key] for key in listing.keys.tolist()]


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("로봇의 움직임", "로봇"),
        ("딥러닝기반 인공지능을 이용한 진단", "지능"),
        ("딥러닝기반 인공지능을 이용한 진단", "인공지능"),
        ("AI기반 배터리 열관리", "AI기반"),
        ("AI 기반 배터리", "ai기반"),
        ("뇌 영상", "뇌"),
        ("인공지능 진단", "인공지능을"),
        ("지역 병원의 진단", "병원에서"),
        ("이동로봇 학습 방법", "로봇학습"),
        ("딥러닝 기반 진단", "딥러닝기반"),
        ("Énergie éolienne", "energie eolienne"),
        ("Energy of wind", "ÉNERGIE"),
        ("Batteries on islands", "battery"),
        ("Battery on islands", "batteries"),
        ("Les réseaux électriques", "reseau"),
        ("Hydrogen storage", "hydro"),
        ("Solid-state interphases", '"solid state"'),
        ("机器学习方法", "学习"),
        ("Ｆｕｌｌ width", "full"),
    ],
)
def test_a_project_is_found_by_words_as_people_type_them(call: Any, title: str, typed: str) -> None:
    made(call, title)
    made(call, "Unrelated matter")

    assert found(typed) == [title]


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Solid matter in a gaseous state", '"solid state"'),
        ("인공 눈과 공지된 지능", "인공지능"),
        ("학습하는 로봇", "로봇학습"),
        ("Hydrogen storage", "storag hydro wind"),
        ("Hydrogen storage", "stor hydrogen "),
    ],
)
def test_a_project_without_the_words_is_not_found(call: Any, title: str, typed: str) -> None:
    made(call, title)

    assert found(typed) == []


def test_words_are_found_in_every_text_and_language(call: Any) -> None:
    host = factories.organisation(names={"en": "Northern Lights University", "ko": "북극광대학교"})
    texts = {"descriptions": {"fr": "membrane"}, "roles": {"ko": "측정"}, "skills": {"en": "tensor"}}
    made(call, "One", host=host, backgrounds=["geology"], supervisor_name="Nobody Known", city="Halifax", **texts)

    answers = [
        found(typed)
        for typed in (
            "membrane",
            "측정",
            "tensor",
            "geology",
            "nobody",
            "halifax",
            "northern light",
            "북극광",
            "materials",
        )
    ]

    assert answers == [["One"]] * 9


def test_a_word_in_the_title_comes_before_one_in_the_text(call: Any) -> None:
    made(call, "First", "battery " * 20)
    made(call, "Battery second", "nothing")

    assert found("battery") == ["Battery second", "First"]


def test_beyond_the_cap_titles_still_come_first(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CAP, connection.vendor, 2)
    for number in range(4):
        made(call, f"Text {number}", "battery")
    made(call, "Battery late")

    answer = search.find(read_question("battery"))

    assert (found("battery")[0], len(answer.keys), answer.is_ranked) == ("Battery late", 5, False)


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        '"" ""',
        "' OR 1=1 --",
        "a AND NOT b OR (c",
        "NEAR(a b) * ^ : {title_words}",
        "a:b & | ! <-> ()",
        "\0battery\0",
        "x" * 10_240,
        "word " * 2_048,
        "\\ \\' %s %% %(a)s",
        "🦜 \ud83d",
        "가" * 5_000,
        "-" * 300,
    ],
)
def test_no_question_is_hostile_enough_to_fail(call: Any, typed: str) -> None:
    made(call, "Battery")

    listed(words=typed)

    assert listed(words="battery") == ["Battery"]


def test_a_change_of_words_is_followed_and_the_old_ones_are_gone(call: Any) -> None:
    project = made(call, "Battery")
    Project.objects.filter(pk=project.pk).update(titles={"en": "Hydrogen"})

    search.index(Project.objects.filter(pk=project.pk))

    assert (found("battery"), found("hydrogen")) == ([], ["Hydrogen"])


def test_a_deleted_project_is_found_no_more(call: Any) -> None:
    made(call, "Battery").delete()

    assert (found("battery"), SearchRow.objects.count()) == ([], 0)


def test_rebuilding_finds_what_was_never_indexed_and_says_how_far_it_is(call: Any) -> None:
    factories.project(in_call=call, titles={"en": "Battery"})
    steps: list[tuple[int, int]] = []

    count = search.rebuild(lambda done, whole: steps.append((done, whole)))

    assert (count, steps, found("battery")) == (1, [(1, 1)], ["Battery"])


@pytest.mark.django_db(transaction=True)
def test_the_index_follows_in_the_transaction_or_not_at_all(call: Any) -> None:
    project = factories.project(in_call=call, titles={"en": "Battery"})

    with pytest.raises(RuntimeError, match="in the transaction"):
        search.index([project])
    with transaction.atomic():
        search.index([project])
        transaction.set_rollback(True)

    assert found("battery") == []


@pytest.mark.django_db(transaction=True)
def test_a_process_reads_only_what_has_changed_and_forgets_what_is_gone(call: Any) -> None:
    projects = [made(call, f"Battery {number}", seats_left=1) for number in range(3)]
    first = shelf.current()
    Project.objects.filter(pk=projects[1].pk).update(seats_left=0)
    with transaction.atomic():
        search.index(Project.objects.filter(pk=projects[1].pk))

    with CaptureQueriesContext(connection) as captured:
        second = shelf.current()
    with CaptureQueriesContext(connection) as unchanged:
        third = shelf.current()
    projects[0].delete()
    fourth = shelf.current()

    assert first.columns["seats_left"].tolist() == [1, 1, 1]
    assert second.columns["seats_left"].tolist() == [1, 0, 1]
    assert "version" in captured.captured_queries[-1]["sql"].split("WHERE")[1]
    assert (len(captured), len(unchanged), third is second) == (2, 1, True)
    assert fourth.keys.tolist() == [projects[1].pk, projects[2].pk]


@pytest.mark.django_db(transaction=True)
def test_a_new_value_of_a_filter_joins_the_old_ones(call: Any) -> None:
    made(call, "One", track="energy", province="Québec")
    shelf.current()
    made(call, "Two", track="automotive", province="Alberta")

    assert (listed({"track": {"energy"}}), listed({"track": {"automotive"}})) == (["One"], ["Two"])
    assert listed({"province": {"AB"}}) == ["Two"]


STATES = ("draft", "submitted", "confirmed", "changes_asked", "refused", "withdrawn")


def test_nothing_but_accepted_projects_of_published_calls_is_listed_counted_or_alike(call: Any) -> None:
    public = made(call, "Secret battery of the public", track="energy")
    for state in STATES:
        made(call, f"Secret battery {state}", state=state, track="leak")
    for state in ("draft", "suspended", "closed"):
        made(factories.call(state=state), f"Secret battery of a call {state}", track="leak")

    listing = Catalogue.opened().browse(Filters("secret"))

    assert listing.keys.tolist() == [public.pk]
    assert (listing.public, {value: count for value, count in listing.counts["track"].items() if count}) == (
        1,
        {"energy": 1},
    )
    assert similar(public, shelf.current(), 9) == []


def test_a_call_that_is_suspended_takes_its_projects_along_without_any_index(call: Any) -> None:
    made(call, "Battery")
    before = listed()

    type(call).objects.filter(pk=call.pk).update(state="suspended")

    assert (before, listed()) == (["Battery"], [])


@pytest.fixture
def shop(call: Any) -> dict[str, Project]:
    """Three projects that differ in all that lists are filtered by."""
    hub = factories.organisation("hub")
    west = factories.organisation("host_university", province="British Columbia", hub=hub)
    east = factories.organisation("host_university", province="Québec")
    return {
        "a": made(call, "A", host=west, hub=hub, track="energy", work_language="en", weeks=12, seats=2, seats_left=0),
        "b": made(
            call, "B", host=east, province="QC", track="energy", work_language="fr", weeks=10, seats=5, seats_left=4,
            start_from=date(2027, 6, 1),
        ),
        "c": made(
            call, "C", host=east, track="automotive", work_language="either", weeks=12, start_from=None, seats_left=1
        ),
    }  # fmt: skip


def test_each_filter_leaves_what_has_one_of_its_values(shop: dict[str, Project]) -> None:
    answers = [
        listed({"province": {"BC"}}),
        listed({"province": {"BC", "QC"}}),
        listed({"hub": {shop["a"].hub_id}}),
        listed({"university": {shop["b"].host_id}}),
        listed({"track": {"energy"}, "language": {"fr", "either"}}),
        listed({"weeks": {12}}),
        listed({"start": {202706}}),
        listed({"places": {3}}),
        listed({"places": {0, 1}}),
        listed({"call": {shop["a"].call_id}}),
        listed({"track": {"nothing"}}),
    ]

    assert answers == [["A"], ["A", "B", "C"], ["A"], ["B", "C"], ["B"], ["A", "C"], ["B"], ["B"], ["A", "C"], ["A", "B", "C"], []]  # fmt: skip  # noqa: E501  one answer for each


@pytest.mark.usefixtures("shop")
def test_counts_are_those_under_the_other_filters() -> None:
    listing = Catalogue.opened().browse(Filters("", (("track", frozenset({"energy"})), ("weeks", frozenset({12})))))

    counts = {name: {value: count for value, count in held.items() if count} for name, held in listing.counts.items()}
    assert (listing.total, counts["track"], counts["weeks"]) == (1, {"energy": 1, "automotive": 1}, {10: 1, 12: 1})
    assert (counts["language"], counts["province"]) == ({"en": 1}, {"BC": 1})


@pytest.mark.usefixtures("shop")
def test_nothing_left_says_what_to_loosen() -> None:
    listing = Catalogue.opened().browse(
        Filters("a", (("track", frozenset({"automotive"})), ("province", frozenset({"BC"}))))
    )

    assert (listing.total, dict(listing.loosened)) == (0, {"track": 1, "province": 0, "words": 0})


def test_lists_are_sorted_by_start_title_and_places(call: Any) -> None:
    made(call, "École", start_from=date(2027, 7, 1), seats_left=1)
    made(call, "“Arctic” ice", start_from=date(2027, 6, 1), seats_left=2)
    made(call, "Zinc", start_from=date(2027, 5, 1), seats=5, seats_left=5)
    made(call, "Battery", start_from=None, seats_left=0)

    answers = [listed(sort=sort) for sort in ("", "title", "places")]

    assert answers == [
        ["Zinc", "“Arctic” ice", "École", "Battery"],
        ["“Arctic” ice", "Battery", "École", "Zinc"],
        ["Zinc", "“Arctic” ice", "École", "Battery"],
    ]


def test_neighbours_are_those_of_the_list(shop: dict[str, Project]) -> None:
    listing = Catalogue.opened().browse(Filters(sort="title"))

    a, b, c = (shop[name].pk for name in "abc")
    assert [listing.neighbours(key) for key in (a, b, c, -1)] == [
        (1, None, b),
        (2, a, c),
        (3, b, None),
        (None, None, None),
    ]


def test_alike_are_projects_that_share_rare_words_of_the_title(call: Any) -> None:
    one = made(call, "Membrane ageing in hydrogen cells")
    made(call, "Speech of children")
    near = made(call, "Hydrogen membrane")
    far = made(call, "Ageing of bridges")

    assert similar(one, shelf.current(), 5) == [near.pk, far.pk]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Québec", "QC"),
        ("quebec ", "QC"),
        ("Colombie-Britannique", "BC"),
        ("on", "ON"),
        ("Gwangju", "Gwangju"),
        ("", ""),
    ],
)
def test_a_province_is_known_by_its_spellings(written: str, code: str) -> None:
    assert province_code(written) == code


@pytest.mark.parametrize("rows", [1, 3])
def test_a_list_costs_the_same_queries_whatever_its_length(call: Any, rows: int) -> None:
    for number in range(rows):
        made(call, f"Battery {number}")

    with CaptureQueriesContext(connection) as captured:
        Catalogue.opened().browse(Filters("battery"))

    assert len(captured) == (4 if rows > 1 else 3)


def test_indexing_costs_the_same_queries_whatever_the_number_of_projects(call: Any) -> None:
    counts = []
    search.index([factories.project(in_call=call)])  # the first of all makes the row of the version
    for rows in (1, 3):
        projects = [factories.project(in_call=call) for _ in range(rows)]
        with CaptureQueriesContext(connection) as captured:
            search.index(projects)
        counts.append(len(captured))

    assert counts == [6 if connection.vendor == "postgresql" else 5] * 2
