"""What is offered to somebody who mistyped a word: what public projects hold, as it is written there."""

from typing import Any

import factories
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project, SearchWord
from sojourn.stages.projects.search.listing import Catalogue, Filters
from sojourn.stages.projects.search.spelling import letters, slips_between

pytestmark = pytest.mark.django_db


def made(call: Any, title: str, **values: Any) -> Project:
    texts = {"titles": {"en": title}, "descriptions": {}, "roles": {}, "skills": {}, "track": "materials"}
    project = factories.project(in_call=call, **{**texts, **values})
    with transaction.atomic():
        search.index([project])
    return project


def meant(words: str, **chosen: str) -> list[tuple[str, int, int]]:
    filters = Filters(words, tuple((name, frozenset({value})) for name, value in chosen.items()))
    return list(Catalogue.opened().browse(filters).meant)


@pytest.mark.parametrize(
    ("title", "typed", "offered"),
    [
        ("Battery storage", "battrey", "battery"),
        ("Battery storage", "battrey storage", "battery storage"),
        ("Battery storage", "batery storege", "battery storage"),
        ("Robot motion", "robto", "robot"),
        ("Robot motion", "rboot", "robot"),
        ("인공지능을 이용한 진단", "인공지눙", "인공지능"),
        ("인공지능 진단", "인공지눙을", "인공지능"),
        ("인공지능 진단", "인공지능 진딘", "인공지능 진단"),
        ("로봇의 움직임", "로봇트", "로봇"),
        ("자율주행 실험", "자유주행", "자율주행"),
        ("Apprentissage profond", "apprentisage", "apprentissage"),
        ("Apprentissage profond", "aprentisage", "apprentissage"),
        ("Apprentissage profond", "aprentissge", "apprentissage"),
        ("Apprentissage profond", "aprentisage profond", "apprentissage profond"),
        ("Énergie éolienne", "eoliene", "éolienne"),
        ("Work at McGill now", "mcgll", "McGill"),
    ],
)
def test_a_slip_is_answered_with_the_word_as_it_is_written(title: str, typed: str, offered: str) -> None:
    call = factories.call()
    made(call, title)
    made(call, "Unrelated matter")

    assert meant(typed) == [(offered, 1, 1)]


def test_what_is_found_or_far_from_everything_is_answered_with_nothing() -> None:
    made(factories.call(), "Battery storage")

    assert [meant(words) for words in ("battery", "xylophone", "bat7", "2 3 4", '"battrey storage"', "b " * 90)] == [
        []
    ] * 6


def test_words_of_what_is_not_public_are_never_offered() -> None:
    call = factories.call()
    made(call, "Battery public")
    for state in ("draft", "submitted", "refused", "accepted"):
        project = made(call, "Zeppelins Batterys", state=state)
        # Withdrawn after the search knew it: its words are known still.
        Project.objects.filter(pk=project.pk).update(state="withdrawn")
        with transaction.atomic():
            search.index(Project.objects.filter(pk=project.pk))
    made(factories.call(state="closed"), "Zeppelins Batterys")

    assert SearchWord.objects.filter(word="zeppelins").exists()
    assert (meant("zepelins"), meant("baterys")) == ([], [])


def test_the_filters_stay_and_are_dropped_only_where_they_leave_nothing() -> None:
    call = factories.call()
    made(call, "Battery storage", track="energy")
    made(call, "Battery paste", track="materials")
    made(call, "Robot motion", track="materials")

    assert meant("battrey", track="energy") == [("battery", 1, 2)]
    assert meant("robto", track="energy") == [("robot", 0, 1)]


def test_where_no_single_filter_helps_each_is_offered_alone() -> None:
    call = factories.call()
    made(call, "Battery", track="energy", weeks=8, province="Québec")
    made(call, "Robots", track="materials", weeks=10, province="Ontario")

    chosen = tuple({"track": frozenset({"energy"}), "weeks": frozenset({10}), "province": frozenset({"NS"})}.items())
    listing = Catalogue.opened().browse(Filters("robot", chosen))

    assert (dict(listing.loosened), dict(listing.alone)) == (
        {"track": 0, "weeks": 0, "province": 0, "words": 0},
        {"track": 1, "weeks": 1, "province": 0, "words": 1},
    )


def test_words_that_stand_nowhere_together_are_offered_with_one_less() -> None:
    call = factories.call()
    made(call, "Battery storage")
    made(call, "Battery of robots")
    made(call, "Robot motion")

    assert meant("storage of robots") == [("of robots", 1, 1)]
    assert meant("storage motion") == [("motion", 1, 1), ("storage", 1, 1)]


def test_a_slip_beside_words_that_stand_elsewhere_is_answered_with_less() -> None:
    call = factories.call()
    made(call, "Battery storage")
    made(call, "Robot motion")

    assert meant("motion xylophone") == [("motion", 1, 1)]
    assert meant("battrey xylophone") == [("battery", 1, 1)]
    assert meant("motion battrey") == [("motion", 1, 1), ("battery", 1, 1)]
    assert meant("motion storage battrey") == [("battery", 1, 1)]


def test_a_slip_costs_four_queries_and_a_word_found_none() -> None:
    made(factories.call(), "Battery storage")
    shown = Catalogue.opened()
    counts = []
    for words in ("battery", "battrey storege"):
        with CaptureQueriesContext(connection) as asked:
            shown.browse(Filters(words))
        counts.append(len(asked))

    # Of a word that is found, one for the words; the others follow other readings of what was not found.
    assert counts == [1, 5]


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("battery", "battery", 0),
        ("battrey", "battery", 1),
        ("batery", "battery", 1),
        ("batttery", "battery", 1),
        ("bettery", "battery", 1),
        ("betterey", "battery", 2),
        ("apprantisage", "apprentissage", 2),
        ("ca", "abc", 3),
        (letters("인공지눙"), letters("인공지능"), 1),
    ],
)
def test_slips_are_letters_left_out_added_changed_or_swapped(one: str, other: str, slips: int) -> None:
    assert (slips_between(one, other, 2), slips_between(other, one, 2)) == (slips, slips)
